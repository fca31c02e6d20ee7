import { createPlural } from '../../../i18n/plural.ts'
import type { Wording } from '../../../i18n/locales/en.ts'

const n = createPlural('en')

/** Questions and answers. Each answer is built from the facts of this parcel and what this shop has arranged, or it is not shown. */
export const enHelp = {
  ask: (shop: string) => `Ask ${shop}`,
  title: 'Questions at this point',
  silent: { q: 'Why does it show nothing yet?', a: (c: string) => `The number starts to answer once ${c} has scanned the parcel for the first time. This page then shows it by itself.` },
  time: { q: 'What time will it come?', a: (c: string) => `There are no hours yet. When ${c} gives them, usually on the morning of delivery, they show here.` },
  sure: { q: 'How sure is the day?', carrier: (c: string) => `It is what ${c} says. It can move while the parcel is on the road; the page follows.`, model: 'It is our own estimate, from how long earlier parcels took. It can move while the parcel is on the road.', merchant: 'It is the plan we made when you ordered. Each scan on the way makes it more certain.' },
  out: { q: 'I will be out. What happens?', a: (what: string) => `The driver is told: “${what}”.`, wish: 'Tell us who may take it or where it may be left.' },
  change: { q: 'Can I change the day or the address?', a: (c: string) => `Yes, on the page of ${c}, as long as it lets you.`, link: 'Change delivery', wish: 'You can still say here what you would rather have.', jump: 'Delivery instructions' },
  late: { q: 'Will it be later still?', a: 'It could. If the day moves again, this page shows the new one, and the day we promised stays beside it.' },
  address: { q: 'What do I have to do?', a: 'Check the address in your confirmation and tell us what is missing. We pass it on.' },
  pay: { q: 'Is this charge really from you?', a: (no: string, host: string) => `It belongs to order ${no} and is paid on ${host}, never on this page. If in doubt, ask us first.` },
  collect: { q: 'What if I come later?', a: (d: string) => `It is kept until ${d}. After that it goes back to us.` },
  missed: { q: 'Nobody rang. What now?', a: 'Tell us, and we take it up with the carrier. When they tried is under Updates.' },
  lost: { q: 'It says delivered. I cannot find it', a: 'Look where parcels are left, and ask at home and next door. If it is not there, tell us.', from: (d: string) => `Look where parcels are left, and ask at home and next door. If it is still not there on ${d}, report it here.` },
  waiting: { q: 'When can I report it missing?', from: (d: string) => `From ${d}. Until then it can still turn up, and this page shows each new scan.`, now: 'Now. Tell us, and we look into it.' },
  broken: { q: 'Something is missing or broken', a: 'Tell us which item. A photo helps; you do not need one.', until: (d: string) => `Tell us by ${d} which item. A photo helps; you do not need one.` },
  returns: { q: 'How do I return something?', free: (days: number) => n(days, { one: 'Free, within # day of delivery.', other: 'Free, within # days of delivery.' }), paid: (days: number) => n(days, { one: 'Within # day of delivery.', other: 'Within # days of delivery.' }), until: (d: string) => `You have until ${d}.`, each: 'Each item has its own last day.', link: 'How to return', jump: 'Your returns' },
  several: { q: 'Why does it come in several parcels?', a: 'Each parcel leaves when it is ready, and each has its own day. What is in it is listed with it.' },
  money: { q: 'When do I get my money back?', a: (money: string, d: string) => `${money} goes back the way you paid, by ${d}.` },
  cancelled: { q: 'Will anything still be sent?', a: 'No. This order is cancelled, and nothing more is sent for it.' },
  kept: { q: 'How long is this page kept?', a: (days: number) => n(days, { one: 'We erase names and addresses # day after delivery.', other: 'We erase names and addresses # days after delivery.' }) },
}
export type HelpWords = Wording<typeof enHelp>
