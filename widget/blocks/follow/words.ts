import type { PluralForms } from '../../i18n/plural.ts'
import { loadWords } from '../load-words.ts'
import { enMedia } from '../media-words.ts'

const enFollow = {
  ...enMedia,
  title: 'Elsewhere',
  unboxing: 'Show us the unboxing',
  lede: 'A photo or a short video. We ask before anything is shown.',
  yours: 'Add yours',
  photo: 'Take a photo',
  video: 'Record a video',
  send: 'Send',
  needFile: 'Choose a photo or a video first.',
  needYes: 'To send it, please agree to the text above first.',
  changed: 'The text to agree to has changed. Please load the page again and read it.',
  sent: (shop: string) => `Thank you. ${shop} will look at it before anyone else does.`,
  failed: 'That could not be sent. Please try again.',
  states: { pending: (shop: string) => `Waiting for ${shop} to look at it.`, approved: (shop: string) => `${shop} has said yes to it. Thank you.`, rejected: () => 'It is not shown to anyone.' },
  own: 'Your unboxing',
  photos: { one: '# photo', other: '# photos' } as PluralForms,
  videos: { one: '# video', other: '# videos' } as PluralForms,
  withdraw: 'Take it back',
  withdrawn: 'It is deleted, and shown nowhere.',
  findUs: 'Find us on',
  other: 'Photo of another customer',
}
export type FollowWords = typeof enFollow

export const words = loadWords<FollowWords>(enFollow, { hi: async () => (await import('./words/hi.ts')).hiFollow, ar: async () => (await import('./words/ar.ts')).arFollow })
