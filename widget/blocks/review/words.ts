import type { ReviewAspect } from '../../../contract/review.ts'
import type { PluralForms } from '../../i18n/plural.ts'
import { loadWords } from '../load-words.ts'
import { enMedia } from '../media-words.ts'

const enReview = {
  ...enMedia,
  title: 'How do you like it?',
  lede: 'Two taps are enough. What you say goes on the product page.',
  ledeName: (name: string) => `Two taps are enough. It goes on the product page under the name ${name}.`,
  rating: 'Rating',
  stars: { one: '# star', other: '# stars' } as PluralForms,
  what: 'What matters',
  aspects: { as_described: 'As described', good_quality: 'Good quality', easy_to_use: 'Easy to use', well_packed: 'Well packed', something_off: 'Something was off' } satisfies Record<ReviewAspect, string> as Record<string, string>,
  post: 'Post review',
  more: 'Add a few words',
  words: 'A few words',
  photos: { one: '# photo is with it.', other: '# photos are with it.' } as PluralForms,
  dropPhotos: 'Remove the photos',
  needStars: 'Choose one to five stars first.',
  posted: (shop: string) => `Thank you. Your review is with ${shop}.`,
  changed: 'Your change is sent.',
  removed: 'Your review is deleted.',
  reply: (shop: string) => `${shop} answers:`,
  change: 'Change',
  remove: 'Delete',
  next: (item: string) => `Next: ${item}`,
  failed: 'That could not be saved. Please try again.',
}
export type ReviewWords = typeof enReview

export const words = loadWords<ReviewWords>(enReview, { hi: async () => (await import('./words/hi.ts')).hiReview, ar: async () => (await import('./words/ar.ts')).arReview })
