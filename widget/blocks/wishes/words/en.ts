import type { Wording } from '../../../i18n/locales/en.ts'

/** What may be wished for a parcel that is not on the van yet. */
export const enWishes = {
  title: 'Delivery instructions',
  none: 'Nothing is set. If nobody answers, the driver decides.',
  chosen: { neighbour: (what: string) => `A neighbour takes it: ${what}`, safe_place: (what: string) => `If nobody answers: ${what}`, pickup_point: (what: string) => `To a pick-up point: ${what}`, pickup_any: 'To a pick-up point near you', another_day: (d: string) => `To come on ${d}` },
  kinds: { neighbour: 'Leave with a neighbour', safe_place: 'Leave in a safe place', pickup_point: 'To a pick-up point', another_day: 'On another day' },
  label: { neighbour: 'Which neighbour?', safe_place: 'Where?', pickup_point: 'Which one? (optional)', another_day: 'Which day?' },
  until: { packed: 'You can change it until the parcel is packed.', in_transit: 'You can change it until the parcel leaves us.', out_for_delivery: 'You can change it until the parcel is on the van.' },
  change: 'Choose something else', choose: 'Give an instruction', save: 'Save', undo: 'Take it back', saved: 'Saved.', missing: 'Say where, or with whom.',
  late: 'That did not work. Perhaps it is too late for it.',
}
export type WishesWords = Wording<typeof enWishes>
