import type { Locale } from '../../../contract/vocabulary.ts'
import { caseWords, type CaseWords } from '../case-words.ts'
import { enHelp, type HelpWords } from './words/en.ts'

export type { HelpWords }
export type AllHelpWords = HelpWords & { readonly send: CaseWords }

/** English when the chunk of a language does not come. */
export const words = async (locale: Locale): Promise<AllHelpWords> => {
  const send = await caseWords(locale)
  try {
    if (locale === 'hi') return { ...(await import('./words/hi.ts')).hiHelp, send }
    if (locale === 'ar') return { ...(await import('./words/ar.ts')).arHelp, send }
  } catch { /* as in i18n/messages.ts */ }
  return { ...enHelp, send }
}
