import type { FeedbackAspect } from '../../../contract/review.ts'
import { loadWords } from '../load-words.ts'

const enFeedback = {
  title: { late: 'How did we handle the delay?', damaged: 'How did we handle the damage?', lost: 'How did we handle the search?' },
  to: (who: string) => `This goes to ${who}. It is not published.`,
  what: 'What fits',
  aspects: { kept_informed: 'I knew what was going on', told_late: 'Told too late', too_many: 'Too many messages', had_to_ask: 'I had to ask', put_right: 'It was put right' } satisfies Record<FeedbackAspect, string> as Record<string, string>,
  words: 'Anything else?',
  send: 'Send',
  need: 'Choose what fits, or write a few words.',
  sent: (who: string) => `Thank you. It has reached ${who}.`,
  removed: 'What you wrote is deleted.',
  reply: (shop: string) => `${shop} answers:`,
  again: 'Write again',
  remove: 'Delete',
  failed: 'That could not be sent. Please try again.',
}
export type FeedbackWords = typeof enFeedback

export const words = loadWords<FeedbackWords>(enFeedback, { hi: async () => (await import('./words/hi.ts')).hiFeedback, ar: async () => (await import('./words/ar.ts')).arFeedback })
