import type { Locale } from '../../contract/vocabulary.ts'
import { en, type Messages } from './locales/en.ts'
export type { Messages }

export const messagesEn: Messages = en

/** English is there already; the others are a chunk each. Falls back to English when the chunk does not come. */
export const loadMessages = async (locale: Locale): Promise<Messages> => {
  try {
    if (locale === 'hi') return (await import('./locales/hi.ts')).hi
    if (locale === 'ar') return (await import('./locales/ar.ts')).ar
  } catch { /* offline between two pages: a page in English beats no page */ }
  return messagesEn
}
