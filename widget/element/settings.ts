import { colorSchemes, type ColorScheme } from '../../contract/vocabulary.ts'

/** What the attributes of an element say, made sound: a shop's typing mistake is a default, not an error. */
export interface Settings {
  readonly store: string | null
  readonly locale: string
  readonly headingLevel: number
}

export const toHeadingLevel = (text: string | null): number => {
  const level = Number(text)
  return Number.isInteger(level) && level >= 1 && level <= 4 ? level : 2
}

export const toColorScheme = (text: string | null): ColorScheme | null => colorSchemes.find((scheme) => scheme === text) ?? null

/** Attribute, else the nearest `lang`, else the browser's language, else English. Crosses shadow roots: a shop may wrap the element in its own. */
export const toLanguage = (host: HTMLElement): string => host.getAttribute('locale') || nearestLang(host) || navigator.language || 'en'

const nearestLang = (host: Element): string => {
  for (let element: Element | null = host; element; element = element.parentElement ?? hostOf(element)) {
    const lang = element.getAttribute('lang')
    if (lang) return lang
  }
  return ''
}
const hostOf = (element: Element): Element | null => { const root = element.getRootNode(); return root instanceof ShadowRoot ? root.host : null }

export const settingsOf = (host: HTMLElement): Settings => ({
  store: host.getAttribute('store') || null,
  locale: toLanguage(host),
  headingLevel: toHeadingLevel(host.getAttribute('heading-level')),
})
