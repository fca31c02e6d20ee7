import type { Theme } from '../../contract/store.ts'

const hex = (value: string | undefined): string | undefined => (value !== undefined && /^#([0-9a-f]{3}){1,2}$/i.test(value) ? value.toLowerCase() : undefined)
// A generic family in quotes would be a font of that name.
const quoted = (family: string): string => (/^([a-z-]*serif|monospace|cursive|fantasy|system-ui|ui-[a-z-]+)$/.test(family) ? family : `"${family}"`)
const fonts = (list: readonly string[] | undefined): string | undefined => (list?.every((family) => /^[\w -]+$/.test(family)) ? list.map(quoted).join(',') : undefined)
const number = (value: number | undefined, unit = ''): string | undefined => (Number.isFinite(value) ? `${value}${unit}` : undefined)

/**
 * A store's theme as custom properties, `--ds-seed-accent: #ffb81c`. Typed values in one fixed form each: a value that is
 * not what its type says is left out, whatever a server sent (TRUST 26, 27). Server and element both use this.
 */
export const seedsOf = (theme: Theme): (readonly [name: string, value: string])[] => [
  ['accent', hex(theme.accent)], ['surface', hex(theme.surface)], ['ink', hex(theme.ink)],
  ['accent-dark', hex(theme.accentDark)], ['surface-dark', hex(theme.surfaceDark)], ['ink-dark', hex(theme.inkDark)],
  ['radius', number(theme.radius, 'px')], ['font', fonts(theme.font)], ['heading-font', fonts(theme.headingFont)],
  ['heading-weight', number(theme.headingWeight)], ['density', number(theme.density)],
].flatMap(([name, value]) => (value === undefined ? [] : [[`--ds-seed-${name}`, value] as const]))
