import type { Locale } from '../../../contract/vocabulary.ts'
import { caseWords, type CaseWords } from '../case-words.ts'
import { enHelp, type HelpWords } from './words/en.ts'

export type { HelpWords }
export interface AllHelpWords { readonly help: HelpWords; readonly send: CaseWords }

/** English when the chunk of a language does not come. */
export const words = async (locale: Locale): Promise<AllHelpWords> => {
  const send = caseWords(locale)
  try {
    if (locale === 'hi') return { help: (await import('./words/hi.ts')).hiHelp, send: await send }
    if (locale === 'ar') return { help: (await import('./words/ar.ts')).arHelp, send: await send }
  } catch { /* as in i18n/messages.ts */ }
  return { help: enHelp, send: await send }
}
