import type { Locale } from '../../../contract/vocabulary.ts'
import { caseWords, type CaseWords } from '../case-words.ts'
import { enWishes, type WishesWords } from './words/en.ts'

export type { WishesWords }
export interface AllWishesWords { readonly own: WishesWords; readonly send: CaseWords }

/** English when the chunk of a language does not come. */
export const words = async (locale: Locale): Promise<AllWishesWords> => {
  const send = caseWords(locale)
  try {
    if (locale === 'hi') return { own: (await import('./words/hi.ts')).hiWishes, send: await send }
    if (locale === 'ar') return { own: (await import('./words/ar.ts')).arWishes, send: await send }
  } catch { /* as in i18n/messages.ts */ }
  return { own: enWishes, send: await send }
}
