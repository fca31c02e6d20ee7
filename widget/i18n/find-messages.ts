import type { Locale } from '../../contract/vocabulary.ts'
import { enFind, type FindMessages } from './locales/en-find.ts'
export type { FindMessages }

export const findMessagesEn: FindMessages = enFind

/** Texts of the look-up and its neighbours; English when the chunk does not come. */
export const loadFindMessages = async (locale: Locale): Promise<FindMessages> => {
  try {
    if (locale === 'hi') return (await import('./locales/hi-find.ts')).hiFind
    if (locale === 'ar') return (await import('./locales/ar-find.ts')).arFind
  } catch { /* as in messages.ts */ }
  return findMessagesEn
}
