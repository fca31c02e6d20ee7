import type { PluralForms } from '../../i18n/plural.ts'
import { loadWords } from '../load-words.ts'

const enReplenish = {
  title: 'When to buy again',
  around: (day: string) => `Likely to run low around ${day}.`,
  between: (day: string, from: string, to: string) => `Likely to run low around ${day}, between ${from} and ${to}.`,
  now: 'May be running low by now.',
  basis: {
    learned: 'Going by how often this is bought again.',
    own: 'Going by your own orders.',
    pack: 'Going by how long a pack lasts.',
  },
  nothing: 'Nothing is ordered. We only send a reminder.',
  remind: 'Remind me',
  every: (n: string) => `Every ${n}`,
  weeks: { one: 'week', other: '# weeks' } as PluralForms,
  once: (day: string) => `We will remind you on ${day}.`,
  again: (n: string, day: string) => `We will remind you every ${n}, next on ${day}.`,
  due: 'You asked us to remind you about this.',
  day: 'Day of the reminder',
  range: (from: string, to: string) => `Choose a day from ${from} to ${to}.`,
  save: 'Save the day',
  change: 'Change the day',
  undo: 'Undo',
  stop: 'Stop reminding me',
  none: 'No reminder is set.',
  failed: 'That did not work. Nothing has changed; please try again.',
}
export type ReplenishWords = typeof enReplenish

export const words = loadWords<ReplenishWords>(enReplenish, { hi: async () => (await import('./words/hi.ts')).hiReplenish, ar: async () => (await import('./words/ar.ts')).arReplenish })
