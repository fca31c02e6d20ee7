import type { Locale } from '../../../contract/vocabulary.ts'
import { caseWords, type CaseWords } from '../case-words.ts'
import { enForms, type FormsWords } from './words/en-forms.ts'

export interface AllFormsWords { readonly own: FormsWords; readonly send: CaseWords }

/** English when the chunk of a language does not come. */
export const formsWords = async (locale: Locale): Promise<AllFormsWords> => {
  const send = caseWords(locale)
  try {
    if (locale === 'hi') return { own: (await import('./words/hi.ts')).hiForms, send: await send }
    if (locale === 'ar') return { own: (await import('./words/ar.ts')).arForms, send: await send }
  } catch { /* as in i18n/messages.ts */ }
  return { own: enForms, send: await send }
}
