import type { Locale } from '../../../contract/vocabulary.ts'
import type { PluralForms } from '../../i18n/plural.ts'

const enCare = {
  title: { ready: 'Before it arrives', first_use: 'Getting started', keep: 'Keep it well' },
  /** Under the name of a thing, where the merchant has no words of its own. */
  about: { ready: 'To get ready', first_use: 'For the first use', keep: 'For the years to come' },
  order: 'About the whole order',
  more: 'Read more',
  transcript: 'Read it instead',
  picture: 'What the picture says',
  minutes: { one: '# minute', other: '# minutes' } as PluralForms,
  watch: 'Watch the film',
  watchFor: (length: string) => `Watch the film, ${length}`,
  youtube: 'Watch on YouTube',
  youtubeFor: (length: string) => `Watch on YouTube, ${length}`,
  listen: 'Listen to it',
  listenFor: (length: string) => `Listen to it, ${length}`,
  stuck: 'It does not play here. Open it by itself',
  pdf: 'Open the PDF',
  pdfOf: (what: string) => `Open the PDF (${what})`,
  pages: { one: '# page', other: '# pages' } as PluralForms,
}
export type CareWords = typeof enCare

/** English when the chunk of a language does not come. */
export const words = async (locale: Locale): Promise<CareWords> => {
  try {
    if (locale === 'hi') return (await import('./words/hi.ts')).hiCare
    if (locale === 'ar') return (await import('./words/ar.ts')).arCare
  } catch { /* as in i18n/messages.ts */ }
  return enCare
}
