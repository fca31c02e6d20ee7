import type { LiveWords } from '../live-words.ts'
import { createPlural } from '../plural.ts'

const n = createPlural('en')
const cap = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const place = (p: string) => p && ` in ${p}`
const since = (w: string) => w.replace('on ', '')

/**
 * What the status page says. Arguments come ready to print: `p` a place or '', `w` when ("today at 06:12"), `c` the carrier,
 * `d` a day, `t` a time. Every locale has these keys and takes these arguments; texts of the look-up and of the
 * questions live in files of their own, so that the status is there first.
 */
export const en = {
  order: (no: string) => `Order ${no}`, yourOrder: 'Your order', details: 'Order details', progress: 'Progress',
  updated: (t: string) => `Updated ${t}`, asOf: (t: string) => `As of ${t}`,
  carrier: 'the carrier',
  at: (w: 'today' | 'yesterday' | '', d: string, t: string) => (w || `on ${d}`) + (t && ` at ${t}`),
  today: (d: string) => `Today, ${d}`, span: (a: string, b: string) => `${a} – ${b}`, either: (a: string, b: string) => `${a} or ${b}`,

  chip: {
    ordered: 'Order received', label_created: 'Packed, waiting for the courier', in_transit: 'On its way', out_for_delivery: 'Out for delivery',
    pickup: 'Ready to collect', attempted: 'We missed you', late: 'Running late', exception: 'On hold', customs: 'Held at customs',
    delivered: 'Delivered', delivered_late: 'Delivered', returning: 'Coming back to us', returned: 'Back with us', cancelled: 'Cancelled',
  },
  step: { ordered: 'Ordered', packed: 'Packed', in_transit: 'On its way', out_for_delivery: 'Out for delivery', delivered: 'Delivered' },
  stage: { done: 'done', now: 'now', todo: 'still to come' },
  next: (step: string, d: string) => `Next: ${step.toLowerCase()}${d && `, ${d}`}`,
  label: { ordered: 'Ordered', today: 'Today', promised: 'Promised', now: 'Now', delivered: 'Delivered' },

  pre: { arriving: 'Arriving', today: 'Arriving today', promised: 'Promised by', late: 'Now expected', attempted: 'Next try', pickup: 'Collect by', returning: 'Refund by' },
  ofParcels: (of: number) => `Next of ${n(of, { other: '# parcels' })}`,
  h: {
    today: 'today', ordered: 'We have your order.', label_created: 'Packed and waiting.', in_transit: 'On its way to you.', out_for_delivery: 'Coming today.', pickup: 'Ready to collect.',
    attempted: 'We missed you.', late: 'Later than we promised.', exception: 'Your parcel is on hold.', customs: 'Held at customs.', delivered: 'It has arrived.', delivered_late: 'It’s here, later than we said.',
    returning: 'It is coming back to us.', returned: 'It is back with us.', cancelled: 'This delivery is cancelled.', address: 'The address needs attention.', damaged: 'Damaged on the way.', lost: 'It looks lost.',
  },
  toPay: (money: string) => `${money} to clear customs`,
  hereLate: (days: number) => n(days, { one: 'It’s here. A day late.', other: 'It’s here. #\u00a0days late.' }),
  parcels: (of: number) => n(of, { one: '# parcel', other: '# parcels' }),
  parcelsHere: (got: number, of: number) => got ? `${n(got, { other: '#' })} of ${n(of, { other: '# parcels' })} delivered.` : `${n(of, { other: '# parcels' })} on their way.`,
  parcelOf: (no: string, of: string) => `Parcel ${no} of ${of}`,
  likely: (range: string) => `Most likely ${range}`, between: (a: string, b: string) => `Between ${a} and ${b}`,

  lede: {
    ordered: (_p: string, w: string) => `We received your order ${w} and are getting it ready.`,
    packed: (p: string, w: string) => `Your parcel was packed${place(p)} ${w} and waits for the courier.`,
    handed_over: (p: string, w: string, c: string) => `${cap(c)} took over your parcel${place(p)} ${w}.`,
    arrived: (p: string, w: string) => `Your parcel reached ${p || 'a depot'} ${w}.`,
    departed: (p: string, w: string) => `Your parcel left ${p || 'a depot'} ${w} and is on the road.`,
    sorted: (p: string, w: string) => `Your parcel was sorted${place(p)} ${w}.`,
    on_van: (p: string, w: string) => `Your parcel went on the van${place(p)} ${w}.`,
    attempted: (_p: string, w: string) => `The driver came ${w} and could not hand it over.`,
    delivered: (_p: string, w: string) => `Your parcel was delivered ${w}.`,
    cancelled: (_p: string, w: string) => `It was cancelled ${w}. Nothing will be delivered.`,
  },
  /** Any other event: its own words, where, when. */
  latest: (e: string, p: string, w: string) => `${e}${place(p)}, ${w}.`,
  event: {
    ordered: 'Order placed', packed: 'Packed', label: 'Label made', handed_over: 'Handed to the carrier', arrived: 'Reached the depot', departed: 'Left the depot', sorted: 'Sorted at the hub', in_transit: 'On the road',
    customs_entered: 'Arrived at customs', customs_charge: 'Customs charge set', customs_released: 'Released by customs', held: 'On hold', delayed: 'Delayed', address_problem: 'Problem with the address', damaged: 'Damaged', lost: 'Reported missing',
    on_van: 'On the van', attempted: 'Delivery tried', ready_for_pickup: 'Ready to collect', delivered: 'Delivered', redirected: 'Redirected', rescheduled: 'Moved to another day', returning: 'On its way back', returned: 'Back with us', cancelled: 'Cancelled', info: 'News from the carrier',
    nobody_home: 'Nobody answered', inaccessible: 'The driver could not reach the door', refused: 'It was refused', unclaimed: 'It was not collected',
    safe_place: 'Left in a safe place', neighbour: 'Left with a neighbour', mailbox: 'Put in the mailbox', locker: 'Put in a locker', handed_over_door: 'Handed over at the door',
  },
  cause: {
    weather: 'Bad weather is holding it up.', address: 'The address is not complete.', capacity: 'The carrier has more parcels than room.',
    strike: 'A strike is holding it up.', missort: 'It was sent the wrong way and is being put right.', security: 'It is waiting for a security check.',
  },
  miss: (d: string) => `We promised ${d} and will miss it. We are sorry.`, missed: (d: string) => `We promised ${d} and missed it. We are sorry.`,
  noDay: 'There is no day yet.',
  payBy: (d: string) => `Pay by ${d} to keep it moving.`, pay: (money: string) => `Pay ${money}`, total: 'Total',
  waits: (name: string) => `Your parcel is at ${name}.`,
  sorry: 'You waited longer than we said. We are sorry.',
  back: (c: string) => `${cap(c)} is bringing your parcel back to us.`, refund: (money: string) => `${money} goes back to you`, refunded: (money: string, d: string) => `${money} is refunded${d && ` by ${d}`}.`,

  unknown: (c: string) => `${cap(c)} does not know this number yet.`,
  unasked: (c: string) => `We could not ask ${c} just now.`,
  answered: (c: string, w: string) => `${cap(c)} last answered ${w}.`, nothingNew: (c: string, w: string) => `${cap(c)} has reported nothing new since ${since(w)}.`,

  inside: (days: number, d: string) => days ? n(days, { one: `A day inside our promise of ${d}.`, other: `# days inside our promise of ${d}.` }) : `On the day we promised, ${d}.`,
  promise: (d: string) => `Promised by ${d}.`, odds: (ten: string, of: string, d: string) => `${ten} in ${of} for ${d}.`,
  from: { carrier: (c: string) => `The day comes from ${c}.`, model: (_c: string) => 'We worked the day out from earlier parcels.', merchant: (_c: string) => 'The day is our own plan.' },
  safe: (host: string) => `You pay on ${host}. We never ask for card details here.`,

  updates: 'Updates', earlier: 'Earlier updates', local: 'Times are local to each place.',
  inParcel: 'In this parcel', inOrder: 'In this order', unsent: 'Not sent yet', yourParcels: 'Your parcels',
  number: 'Tracking number', site: (c: string) => `${cap(c)}’s own page`,
  delivery: 'Delivery', to: 'Going to', ifOut: 'If nobody answers', day: 'Day', signed: 'Signed by', change: 'Change', report: 'Report a problem',
  where: 'Where', open: 'Open', bring: 'Bring', code: 'Say this at the counter', plan: 'What we are doing', planBack: 'What happens next',
  act: { calendar: 'Add to calendar', reroute: 'Change delivery', reschedule: 'Another day', directions: 'Directions', contact: 'Contact us', driver: 'Message driver', cancel: 'Cancel order', proof: 'See the proof', returns: 'Return it' },
  another: 'Find another order', deliveries: 'Your deliveries', returns: 'Returns', contact: 'Contact', privacy: 'Privacy', language: 'Language',
}

type Said<T> = T extends string ? string : T extends (...a: infer A) => string ? (...a: A) => string : { readonly [K in keyof T]: Said<T[K]> }
/** The shape of a locale: same keys, same arguments. */
export type Messages = Said<typeof en> & { readonly live?: LiveWords }
/** Same for the smaller files beside this one. */
export type Wording<T> = Said<T>
