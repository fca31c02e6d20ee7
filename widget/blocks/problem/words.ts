import type { Locale } from '../../../contract/vocabulary.ts'
import { caseWords, type CaseWords } from '../case-words.ts'
import { enProblem, type ProblemWords } from './words/en.ts'

export type { ProblemWords }
export interface AllProblemWords { readonly own: ProblemWords; readonly send: CaseWords }

/** English when the chunk of a language does not come. */
export const words = async (locale: Locale): Promise<AllProblemWords> => {
  const send = caseWords(locale)
  try {
    if (locale === 'hi') return { own: (await import('./words/hi.ts')).hiProblem, send: await send }
    if (locale === 'ar') return { own: (await import('./words/ar.ts')).arProblem, send: await send }
  } catch { /* as in i18n/messages.ts */ }
  return { own: enProblem, send: await send }
}
