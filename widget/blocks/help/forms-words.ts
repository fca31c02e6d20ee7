import type { Locale } from '../../../contract/vocabulary.ts'
import { enForms, type FormsWords } from './words/en-forms.ts'

export type { FormsWords }

/** English when the chunk of a language does not come. */
export const formsWords = async (locale: Locale): Promise<FormsWords> => {
  try {
    if (locale === 'hi') return (await import('./words/hi.ts')).hiForms
    if (locale === 'ar') return (await import('./words/ar.ts')).arForms
  } catch { /* as in i18n/messages.ts */ }
  return enForms
}
