import type { Locale } from '../../contract/vocabulary.ts'
import { enHelp, type HelpMessages } from './locales/en-help.ts'
export type { HelpMessages }

export const helpMessagesEn: HelpMessages = enHelp

/** Texts of the questions; English when the chunk does not come. */
export const loadHelpMessages = async (locale: Locale): Promise<HelpMessages> => {
  try {
    if (locale === 'hi') return (await import('./locales/hi-help.ts')).hiHelp
    if (locale === 'ar') return (await import('./locales/ar-help.ts')).arHelp
  } catch { /* as in messages.ts */ }
  return helpMessagesEn
}
