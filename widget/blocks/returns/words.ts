import type { Locale } from '../../../contract/vocabulary.ts'
import { caseWords, type CaseWords } from '../case-words.ts'
import { enReturns, type ReturnsWords } from './words/en.ts'

export type { ReturnsWords }
export interface AllReturnsWords { readonly own: ReturnsWords; readonly send: CaseWords }

/** English when the chunk of a language does not come. */
export const words = async (locale: Locale): Promise<AllReturnsWords> => {
  const send = caseWords(locale)
  try {
    if (locale === 'hi') return { own: (await import('./words/hi.ts')).hiReturns, send: await send }
    if (locale === 'ar') return { own: (await import('./words/ar.ts')).arReturns, send: await send }
  } catch { /* as in i18n/messages.ts */ }
  return { own: enReturns, send: await send }
}
