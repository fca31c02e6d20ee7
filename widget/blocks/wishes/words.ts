import type { Locale } from '../../../contract/vocabulary.ts'
import { caseWords, type CaseWords } from '../case-words.ts'
import { loadWords } from '../load-words.ts'
import { enWishes, type WishesWords } from './words/en.ts'

export type { WishesWords }
export interface AllWishesWords { readonly own: WishesWords; readonly send: CaseWords }

const ownWords = loadWords<WishesWords>(enWishes, { hi: async () => (await import('./words/hi.ts')).hiWishes, ar: async () => (await import('./words/ar.ts')).arWishes })
export const words = async (locale: Locale): Promise<AllWishesWords> => {
  const [own, send] = await Promise.all([ownWords(locale), caseWords(locale)])
  return { own, send }
}
