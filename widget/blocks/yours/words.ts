import type { PluralForms } from '../../i18n/plural.ts'
import { loadWords } from '../load-words.ts'

const enYours = {
  title: 'What we know of you',
  intro: 'Only this shop sees it. It is used to choose what suits you, and for nothing else.',
  preferences: 'What suits you',
  inferred: 'We guessed this from what you bought. Switch it off if it is wrong.',
  set: 'You chose this.',
  off: 'You switched this off.',
  held: 'What we remember',
  orders: { one: '# order', other: '# orders' } as PluralForms,
  products: { one: '# product you bought', other: '# products you bought' } as PluralForms,
  reminders: { one: '# reminder', other: '# reminders' } as PluralForms,
  seen: { one: '# suggestion you have seen', other: '# suggestions you have seen' } as PluralForms,
  kept: { one: 'Details of an order are erased # day after delivery.', other: 'Details of an order are erased # days after delivery.' } as PluralForms,
  elsewhere: 'Show me this in the shop too',
  elsewhereDetail: 'One suggestion, reminder or line about your order on the shop’s other pages. Your browser keeps a note for 90 days. Off until you say so; switching it off deletes the note.',
  forget: 'Forget my history',
  forgetDetail: 'What suits you, your reminders and what you have bought and seen will no longer shape this page. This order and its delivery stay here.',
  erase: 'Erase this order',
  eraseDetail: 'This page, its tracking and everything we hold about this order will be gone. This cannot be undone. Your order with the shop itself stays.',
  sure: 'Yes, go ahead',
  keep: 'No, keep it',
  forgotten: 'Your history is forgotten.',
  erased: 'This order is erased. This page is gone once you close it.',
  failed: 'That did not work. Nothing has changed; please try again.',
}
export type YoursWords = typeof enYours

export const words = loadWords<YoursWords>(enYours, { hi: async () => (await import('./words/hi.ts')).hiYours, ar: async () => (await import('./words/ar.ts')).arYours })
