import type { Wording } from '../../../i18n/locales/en.ts'

/** Until when each item may go back, and how the parcel back is doing. */
export const enReturns = {
  title: 'Returns',
  until: (d: string) => `Until ${d}`, untilFree: (d: string) => `Until ${d}, free`,
  over: (d: string) => `Over since ${d}`, excluded: 'Cannot be returned', any: 'Can be returned', asked: 'Return requested', askedSome: (count: string, of: string) => `Return requested: ${count} of ${of}`,
  terms: 'Conditions', start: 'Start a return', ask: 'Return something',
  howMany: (title: string) => `How many of ${title}?`,
  why: 'Why are you returning it?',
  reasons: { too_small: 'Too small', too_big: 'Too big', not_as_described: 'Not as described', changed_mind: 'Changed my mind', arrived_late: 'Came too late', damaged: 'Damaged', other: 'Another reason' },
  choose: 'Choose the items and a reason.',
  next: (d: string) => `We read it and tell you here by ${d} how to send it.`, nextSoon: 'We read it and tell you here how to send it.',
  parcel: 'Your parcel back to us',
  status: { made: 'Not handed in yet.', moving: 'On its way back to us.', near: 'Almost back with us.', here: (d: string) => `Back with us since ${d}.`, back: 'Back with us.', held: 'Held up on its way back.', failed: 'It will not reach us. Please ask us.' },
  refund: (money: string) => `${money} goes back the way you paid.`, refundBy: (money: string, d: string) => `${money} goes back the way you paid, by ${d}.`,
}
export type ReturnsWords = Wording<typeof enReturns>
