import type { Locale } from '../../contract/vocabulary.ts'

/** The words of a block by language: English comes with it, each other language is a chunk, and English again when that does not come. */
export const loadWords = <Words>(en: Words, chunks: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<Words>>>) => async (locale: Locale): Promise<Words> => {
  // Offline between two pages: words in English beat none.
  try { return locale === 'en' ? en : await chunks[locale]() } catch { return en }
}
