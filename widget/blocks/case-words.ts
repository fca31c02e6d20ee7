import type { CaseKind, CaseState } from '../../contract/vocabulary.ts'
import { loadWords } from './load-words.ts'

/** What every block says that opens a case or shows one. */
export const enCase = {
  kinds: { not_arrived: 'Not arrived', damaged: 'Damaged', wrong: 'Wrong item', missing: 'Item missing', address: 'Address correction', return: 'Return', message: 'Message' } as Record<CaseKind, string>,
  states: { open: 'Waiting for an answer', answered: 'Answered', closed: 'Closed' } as Record<CaseState, string>,
  number: (reference: string) => `Number ${reference}`,
  since: (day: string) => `Sent on ${day}.`,
  by: (day: string) => `We answer by ${day}.`,
  you: 'You',
  refund: (money: string) => `Refund: ${money}`,
  which: 'Which items?',
  more: 'What should we know? (optional)',
  photos: 'Add photos (optional)',
  photo: { busy: 'Sending the photo', done: 'Photo added', failed: 'This photo did not go through. Try another, or go on without.' },
  ask: (shop: string) => `Ask ${shop}`,
  send: 'Send',
  busy: 'Sending',
  sent: 'Sent. Thank you.',
  failed: 'That did not go through. Nothing was sent; please try again.',
  limited: 'You have written several times within the hour. Please wait a little.',
}
export type CaseWords = typeof enCase

export const caseWords = loadWords<CaseWords>(enCase, { hi: async () => (await import('./case-words/hi.ts')).hiCase, ar: async () => (await import('./case-words/ar.ts')).arCase })
