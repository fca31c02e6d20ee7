import type { Locale } from '../../../contract/vocabulary.ts'
import { caseWords, type CaseWords } from '../case-words.ts'
import { loadWords } from '../load-words.ts'
import { enProblem, type ProblemWords } from './words/en.ts'

export type { ProblemWords }
export interface AllProblemWords { readonly own: ProblemWords; readonly send: CaseWords }

const ownWords = loadWords<ProblemWords>(enProblem, { hi: async () => (await import('./words/hi.ts')).hiProblem, ar: async () => (await import('./words/ar.ts')).arProblem })
export const words = async (locale: Locale): Promise<AllProblemWords> => {
  const [own, send] = await Promise.all([ownWords(locale), caseWords(locale)])
  return { own, send }
}
