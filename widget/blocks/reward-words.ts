import type { PluralForms } from '../i18n/plural.ts'
import { loadWords } from './load-words.ts'

/**
 * What ticket, points and offers say. Arguments come ready to print: `n` an amount with its unit ("64 points"), `d` a day, `t` the
 * merchant's own words.
 */
const enRewards = {
  points: { one: '# point', other: '# points' } as PluralForms,
  yourPoints: 'Your points',
  coming: (n: string) => `This order adds ${n} when it arrives.`,
  added: (n: string) => `${n} added.`, addedBoth: (n: string, more: string) => `${n} added, and ${more} for the delay.`, thanks: 'Thank you.',
  have: (n: string) => `You have ${n}.`,
  of: (a: string, b: string) => `${a} of ${b}`, toGo: (n: string, t: string) => `${n} to go: ${t}`, reached: (t: string) => `Enough for: ${t}`,
  use: (n: string) => `Use ${n}`,
  adds: (n: string) => `Adds ${n}.`,
  show: 'Show my code', copy: 'Copy', copied: 'Copied', getting: 'Fetching your code.',
  until: (d: string) => `Good until ${d}.`, ends: (d: string) => `Until ${d}.`, starts: (d: string, time: string) => time ? `${d}, ${time}.` : `${d}.`,
  spent: 'This code has been used.',
  noScript: 'The code cannot be shown in this browser. Ask the shop and you will get it.',
  more: 'More ways to earn',
  act: { discount: 'Get it', follow: 'Follow', newsletter: 'Sign up', event: 'Save a seat', community: 'Join', unboxing: 'Show us', birthday: 'Get it', apology: 'Show my code' },
  done: { discount: 'Yours.', follow: 'Thank you for following.', newsletter: 'You are signed up.', event: 'Your seat is saved.', community: 'Welcome.', unboxing: 'Thank you.', birthday: 'Happy birthday.', apology: 'Yours.' },
  pending: 'Almost done: the shop is sending you an email. Open the link in it.',
  failed: 'That did not work. Nothing has changed; please try again.', refused: { ended: 'This has ended.', used_up: 'This has run out.', enough: 'You have had this already.', too_few: 'Your points are not enough for this yet.' },
  why: 'Why am I seeing this?',
  because: {
    bought: (t: string) => `Because you bought ${t}.`, delivery_late: () => 'Because this delivery missed the day we promised.', delivery_on_time: () => 'Because it arrived on time.',
    first_order: () => 'Because this is the first order of yours that we keep.', returning: () => 'Because you have ordered from us before.', country: () => 'It is for deliveries to your country.',
    order_value: () => 'It is for orders of this size.', birthday: () => 'Because your birthday is near.', points: () => 'It is what your points are good for.',
  },
  everyone: 'Everyone with an order here can see this.', chosen: 'The shop’s order, what helped others and some chance decide what comes first.',
  birthday: {
    ask: 'Tell us your birthday', text: 'Day and month are enough. We use it for one thing: a gift on the day.', add: 'Add', day: 'Day', month: 'Month', save: 'Save', forget: 'Remove it',
    kept: (d: string) => `Your birthday: ${d}.`, forgotten: 'Your birthday is removed.',
  },
}
export type RewardWords = typeof enRewards

export const words = loadWords<RewardWords>(enRewards, { hi: async () => (await import('./reward-words/hi.ts')).hiRewards, ar: async () => (await import('./reward-words/ar.ts')).arRewards })
