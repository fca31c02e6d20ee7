import type { Wording } from '../../../i18n/locales/en.ts'

/** What is asked before something is reported, and from when it may be. */
export const enProblem = {
  ask: 'What is wrong?',
  kinds: { not_arrived: 'It has not arrived', damaged: 'Something is damaged', wrong: 'Something else was in it', missing: 'Something is missing' },
  from: {
    not_arrived: (d: string) => `You can report it missing from ${d}. Until then it can still turn up.`,
    damaged: (d: string) => `You can report damage from ${d}.`,
    wrong: (d: string) => `You can report a wrong item from ${d}.`,
    missing: (d: string) => `You can report a missing item from ${d}.`,
  },
  until: (d: string) => `You can report it until ${d}.`,
  address: 'What is missing or wrong in the address?',
  addressNote: 'House number, floor, company or a name on the bell. We pass it on to the carrier and keep it no longer than this order.',
  next: (d: string) => `We read it and answer here by ${d}.`,
  nextSoon: 'We read it and answer here.',
}
export type ProblemWords = Wording<typeof enProblem>
