import type { PluralForms } from '../../i18n/plural.ts'
import { loadWords } from '../load-words.ts'

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

export const words = loadWords<CareWords>(enCare, { hi: async () => (await import('./words/hi.ts')).hiCare, ar: async () => (await import('./words/ar.ts')).arCare })
