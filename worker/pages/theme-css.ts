import type { Theme } from '../../contract/store.ts'
import { seedsOf } from '../../widget/element/seeds.ts'
import { hexOf, labOf, labOfLch, luminance, mix } from './colour.ts'

/**
 * A store's theme as a style sheet for its hosted pages: the seeds, and the roles resolved to hex for browsers without
 * relative colours (before Chrome 119, Safari 16.4, Firefox 128). A sheet of its own because the policy allows neither
 * `<style>` nor `style=`. Only typed values get here (contract/store), each is written in one fixed form (TRUST 26).
 */
export const themeCss = (theme: Theme): string => {
  const light = { accent: hex(theme.accent) ?? '#ffb81c', surface: hex(theme.surface) ?? '#ffffff', ink: hex(theme.ink) ?? '#10231b' }
  const dark = { accent: hex(theme.accentDark) ?? light.accent, surface: hex(theme.surfaceDark) ?? '#101714', ink: hex(theme.inkDark) ?? '#eef3ef' }
  return `:root{${seedsOf(theme).map(([name, value]) => `${name}:${value};`).join('')}}`
    + `@supports not (color:oklch(from red l c h)){doorstep-page{${declare(rolesOf(light))}}@media (prefers-color-scheme:dark){doorstep-page{${declare(rolesOf(dark))}}}}`
}

type Declarations = readonly (readonly [role: string, value: string])[]
const declare = (list: Declarations): string => list.map(([role, value]) => `--ds-${role}:${value};`).join('')

const hex = (value: string | undefined): string | undefined => (value !== undefined && /^#([0-9a-f]{3}){1,2}$/i.test(value) ? value : undefined)

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
