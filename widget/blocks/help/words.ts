import type { Locale } from '../../../contract/vocabulary.ts'
import { enHelp, type HelpWords } from './words/en.ts'

export type { HelpWords }

/** English when the chunk of a language does not come. */
export const words = async (locale: Locale): Promise<HelpWords> => {
  try {
    if (locale === 'hi') return (await import('./words/hi.ts')).hiHelp
    if (locale === 'ar') return (await import('./words/ar.ts')).arHelp
  } catch { /* as in i18n/messages.ts */ }
  return enHelp
}
