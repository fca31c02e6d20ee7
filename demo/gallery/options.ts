import { colorSchemes, locales, type ColorScheme, type Locale } from '../../contract/vocabulary.ts'
import type { GalleryState } from './state.ts'
import { galleryStates } from './states.ts'

/** Seeds one can turn, with the value a shop that sets nothing has (`widget/theme`). */
export const seeds = [
  { key: 'accent', property: '--ds-seed-accent', label: 'Accent', type: 'color', initial: '#ffb81c' },
  { key: 'surface', property: '--ds-seed-surface', label: 'Surface', type: 'color', initial: '#ffffff' },
  { key: 'ink', property: '--ds-seed-ink', label: 'Ink', type: 'color', initial: '#10231b' },
  { key: 'radius', property: '--ds-seed-radius', label: 'Radius, px', type: 'number', initial: '6' },
  { key: 'density', property: '--ds-seed-density', label: 'Density', type: 'number', initial: '1' },
  { key: 'font', property: '--ds-seed-font', label: 'Font', type: 'text', initial: '' },
] as const
export type SeedKey = (typeof seeds)[number]['key']

/** What a gallery address asks for: `/gallery/?state=late&lang=hi&scheme=dark&embed=1`. */
export interface GalleryOptions {
  readonly story: GalleryState
  readonly lang: Locale
  /** `lang` with the region whose dates and clocks the stories are told in. */
  readonly tag: string
  /** Drawn by the server, as `/p/…` is, instead of embedded by the tag. A page that only the server draws always is, one that it never draws never. */
  readonly hosted: boolean
  readonly scheme: ColorScheme
  readonly embed: boolean
  readonly seeds: Readonly<Partial<Record<SeedKey, string>>>
}

const patterns: Readonly<Record<SeedKey, RegExp>> = {
  accent: /^#[0-9a-f]{6}$/i, surface: /^#[0-9a-f]{6}$/i, ink: /^#[0-9a-f]{6}$/i, radius: /^\d{1,2}$/, density: /^(0\.\d{1,2}|1(\.\d{1,2})?)$/, font: /^[A-Za-z0-9 ,_-]{1,80}$/,
}
/** Plain `ar`: a region may bring another calendar along (`ar-SA` counts Islamic years). */
const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', hi: 'hi-IN', ar: 'ar' }
const oneOf = <T extends string>(list: readonly T[], value: string | null, otherwise: T): T => list.find((one) => one === value) ?? otherwise

/** Anything not understood is the default. Seeds go into a style sheet, so only their own form passes. */
export const readOptions = (query: URLSearchParams): GalleryOptions => {
  const story = galleryStates.find((one) => one.name === query.get('state')) ?? galleryStates.find((one) => one.name === 'in-transit')!
  const chosen: Partial<Record<SeedKey, string>> = {}
  for (const { key } of seeds) {
    const value = query.get(key)
    if (value !== null && patterns[key].test(value)) chosen[key] = value
  }
  const lang = oneOf(locales, query.get('lang'), story.locale ?? 'en')
  return { story, lang, tag: tags[lang], hosted: (query.get('hosted') === '1' && story.state !== 'loading') || story.orders !== undefined, scheme: oneOf(colorSchemes, query.get('scheme'), 'light'), embed: query.get('embed') === '1', seeds: chosen }
}

/** The declarations of the chosen seeds, as a shop writes them. */
export const seedDeclarations = (chosen: GalleryOptions['seeds']): string =>
  seeds.flatMap(({ key, property }) => { const value = chosen[key]; return value === undefined ? [] : [`${property}: ${value}${key === 'radius' ? 'px' : ''};`] }).join(' ')
