import { locales, type Locale } from '../../contract/vocabulary.ts'

export interface LanguageWishes {
  /** `?lang=`: the reader chose on the page. */
  readonly chosen: string | undefined
  /** The browser's `Accept-Language`. */
  readonly accepted: string | undefined
  /** Language the shopper ordered in, then that of the store. */
  readonly usual: readonly (string | null | undefined)[]
}

/** The full tag a page speaks, `en-GB`, and which of our languages that is. The region stays: it decides how dates and clocks look. */
export interface PageLanguage { readonly tag: string; readonly locale: Locale }

const speak = (wish: string | null | undefined): PageLanguage | null => {
  try {
    const tag = new Intl.Locale(wish ?? '')
    const locale = locales.find((known) => known === tag.language)
    return locale ? { tag: tag.baseName, locale } : null
  } catch { return null }
}

/** What the reader chose, else what the browser prefers, else the order's language. A plain `en` takes its region from the order: `en` and an order in `en-GB` read British dates. */
export const pageLanguage = ({ chosen, accepted, usual }: LanguageWishes): PageLanguage => {
  const own = usual.map(speak).filter((wish) => wish !== null)
  const found = speak(chosen) ?? acceptedTags(accepted).map(speak).find((wish) => wish !== null) ?? own[0] ?? { tag: 'en', locale: 'en' as const }
  return found.tag === found.locale ? own.find((wish) => wish.locale === found.locale) ?? found : found
}

/** Tags of an `Accept-Language` header, most wanted first; `q=0` is a refusal. Reads no more than 20. */
const acceptedTags = (header: string | undefined): string[] => (header ?? '').slice(0, 500).split(',').slice(0, 20)
  .map((part) => { const [tag, ...parameters] = part.trim().split(/\s*;\s*/); return { tag: tag ?? '', weight: Number(parameters.find((p) => p.startsWith('q='))?.slice(2) ?? 1) } })
  .filter(({ tag, weight }) => tag !== '' && tag !== '*' && weight > 0)
  .sort((a, b) => b.weight - a.weight)
  .map(({ tag }) => tag)

/** Writing direction of one of our languages. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr')
