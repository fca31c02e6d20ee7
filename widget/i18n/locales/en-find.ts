import { createPlural } from '../plural.ts'
import type { Wording } from './en.ts'

const n = createPlural('en')

/** What the pages around the status say: look-up, nothing found, ended link, list of deliveries. */
export const enFind = {
  title: 'Where is my order?', lede: 'Two details from your confirmation email are enough. No account needed.', ledeNumber: 'The number in your shipping email shows where the parcel is.',
  by: 'Find by', order: 'Order number', number: 'Tracking number', proof: 'Email or postcode', example: (no: string) => `For example ${no}`, go: 'Find my order', goNumber: 'Find my parcel',
  lost: (shop: string) => `No confirmation email? Look in junk mail for “${shop}”.`, ask: 'Ask us to look it up', visit: 'Visit the shop',
  empty: 'This is needed to find it.',
  digits: (got: number, want: number) => n(got, { one: `This has # digit. Ours have ${want}.`, other: `This has # digits. Ours have ${want}.` }),
  letters: (want: number) => n(want, { one: 'Ours have # digit and no letters.', other: 'Ours have # digits and no letters.' }),
  fault: { no_match: 'We could not find an order with these details.', too_many: 'That was too many tries.', unreachable: 'We could not look just now.' },
  hint: {
    no_match: 'The order number is near the top of your confirmation. The email or postcode must be the one you ordered with.',
    too_many: 'Wait a few minutes, then try again.', unreachable: 'Check your connection and try again. What you typed is still here.',
  },
  none: {
    h: 'Nothing under that number yet.', lede: 'We know no parcel of this shop with this number. Usually it is one of these.', fresh: 'It is brand new', freshMore: 'A label is silent until its first scan, up to a day after the email.',
    typo: 'A character is missing', typoMore: 'Compare it with the shipping email, letter by letter.', old: 'It is old',
    oldMore: (days: number) => n(days, { one: 'Orders leave this page # day after delivery.', other: 'Orders leave this page # days after delivery.' }), edit: 'Try again', useOrder: 'Use order number',
  },
  expired: { chip: 'Link ended', h: 'This link has ended.', lede: 'It was replaced, or the order is no longer kept here. Look it up again with your order number.' },
  list: {
    chip: 'Your deliveries', none: 'Nothing on the way.', noneLede: 'When you order, this page shows what is coming and when.', some: (of: number) => n(of, { one: '# delivery on the way.', other: '# deliveries on the way.' }),
    keep: (days: number) => n(days, { one: 'Orders stay here for # day after delivery.', other: 'Orders stay here for # days after delivery.' }), past: 'Past orders', moving: 'On the way', arriving: (d: string) => `Arriving ${d}`, delivered: (d: string) => `Delivered ${d}`,
  },
}
export type FindMessages = Wording<typeof enFind>
