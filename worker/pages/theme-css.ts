import type { Theme } from '../../contract/store.ts'
import { hexOf, labOf, labOfLch, luminance, mix } from './colour.ts'

/**
 * A store's theme as a style sheet for its hosted pages: the seeds, and the roles resolved to hex for browsers without
 * relative colours (before Chrome 119, Safari 16.4, Firefox 128). A sheet of its own because the policy allows neither
 * `<style>` nor `style=`. Only typed values get here (contract/store), each is written in one fixed form (TRUST 26).
 */
export const themeCss = (theme: Theme): string => {
  const light = { accent: hex(theme.accent) ?? '#ffb81c', surface: hex(theme.surface) ?? '#ffffff', ink: hex(theme.ink) ?? '#10231b' }
  const dark = { accent: hex(theme.accentDark) ?? light.accent, surface: hex(theme.surfaceDark) ?? '#101714', ink: hex(theme.inkDark) ?? '#eef3ef' }
  return `:root{${declare(seedsOf(theme))}}`
    + `@supports not (color:oklch(from red l c h)){doorstep-page{${declare(rolesOf(light))}}@media (prefers-color-scheme:dark){doorstep-page{${declare(rolesOf(dark))}}}}`
}

type Declarations = readonly (readonly [name: string, value: string | undefined])[]
const declare = (list: Declarations): string => list.flatMap(([name, value]) => (value === undefined ? [] : [`--ds-${name}:${value};`])).join('')

const hex = (value: string | undefined): string | undefined => (value !== undefined && /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value) ? value.toLowerCase() : undefined)
const fonts = (list: readonly string[] | undefined): string | undefined =>
  list?.every((name) => /^[A-Za-z0-9 _-]+$/.test(name)) ? list.map((name) => (generic.has(name) ? name : `"${name}"`)).join(',') : undefined
// A generic family in quotes would be a font of that name.
const generic = new Set(['serif', 'sans-serif', 'monospace', 'cursive', 'fantasy', 'system-ui', 'ui-serif', 'ui-sans-serif', 'ui-monospace', 'ui-rounded'])
const number = (value: number | undefined, unit = ''): string | undefined => (value !== undefined && Number.isFinite(value) ? `${value}${unit}` : undefined)

const seedsOf = (theme: Theme): Declarations => [
  ['seed-accent', hex(theme.accent)], ['seed-surface', hex(theme.surface)], ['seed-ink', hex(theme.ink)],
  ['seed-accent-dark', hex(theme.accentDark)], ['seed-surface-dark', hex(theme.surfaceDark)], ['seed-ink-dark', hex(theme.inkDark)],
  ['seed-radius', number(theme.radius, 'px')], ['seed-font', fonts(theme.font)], ['seed-heading-font', fonts(theme.headingFont)],
  ['seed-heading-weight', number(theme.headingWeight)], ['seed-density', number(theme.density)],
]

/** The derivations of `widget/theme/tokens.css`, sections 2 to 4. */
const rolesOf = (seeds: { readonly accent: string; readonly surface: string; readonly ink: string }): Declarations => {
  const accent = labOf(seeds.accent)
  const surface = labOf(seeds.surface)
  const ink = labOf(seeds.ink)
  const positive = labOfLch(0.62, 0.17, 155)
  const caution = labOfLch(0.66, 0.18, 50)
  const critical = labOfLch(0.6, 0.22, 20)
  const on = (share: number, colour = ink) => hexOf(mix(colour, share, surface))
  return [
    ['surface-raised', hexOf([surface[0] + 0.035, surface[1], surface[2]])], ['surface-sunk', on(0.065, mix(accent, 0.5, ink))],
    ['line', on(0.13)], ['line-strong', on(0.54)], ['ink-muted', on(0.7)],
    ['on-accent', luminance(seeds.accent) < 0.18 ? '#ffffff' : '#000000'], ['accent-soft', on(0.17, accent)], ['accent-deep', hexOf(mix(accent, 0.78, [0, 0, 0]))],
    ['positive', hexOf(mix(positive, 0.66, ink))], ['caution', hexOf(mix(caution, 0.66, ink))], ['critical', hexOf(mix(critical, 0.72, ink))],
    ['positive-soft', on(0.12, positive)], ['caution-soft', on(0.13, caution)], ['critical-soft', on(0.1, critical)],
  ]
}
