import type { Locale } from '../../contract/vocabulary.ts'
import { en, type Messages } from './locales/en.ts'
export type { Messages }

export const messagesEn: Messages = en

/** What the chosen language lacks is said in English rather than not at all (a test holds that nothing lacks). */
export const filled = <T extends object>(base: T, over: Partial<T>): T => {
  const out = { ...base }
  for (const key of Object.keys(over) as (keyof T & string)[]) {
    const value = over[key], basis = base[key]
    if (value !== undefined) out[key] = typeof value === 'object' && value && typeof basis === 'object' && basis ? filled(basis, value) : value as T[typeof key]
  }
  return out
}

export const withFallback = (messages: Partial<Messages>): Messages => filled(messagesEn, messages)

/** English is there already; the others are a chunk each. Falls back to English when the chunk does not come. */
export const loadMessages = async (locale: Locale): Promise<Messages> => {
  try {
    if (locale === 'hi') return withFallback((await import('./locales/hi.ts')).hi)
    if (locale === 'ar') return withFallback((await import('./locales/ar.ts')).ar)
  } catch { /* offline between two pages: a page in English beats no page */ }
  return messagesEn
}
