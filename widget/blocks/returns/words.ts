import type { Locale } from '../../../contract/vocabulary.ts'
import { caseWords, type CaseWords } from '../case-words.ts'
import { loadWords } from '../load-words.ts'
import { enReturns, type ReturnsWords } from './words/en.ts'

export type { ReturnsWords }
export interface AllReturnsWords { readonly own: ReturnsWords; readonly send: CaseWords }

const ownWords = loadWords<ReturnsWords>(enReturns, { hi: async () => (await import('./words/hi.ts')).hiReturns, ar: async () => (await import('./words/ar.ts')).arReturns })
export const words = async (locale: Locale): Promise<AllReturnsWords> => {
  const [own, send] = await Promise.all([ownWords(locale), caseWords(locale)])
  return { own, send }
}
