import * as z from 'zod'
import { money, place } from './common.ts'
import { placeName, theme } from './store.ts'
import { askOutcomes, causes, estimateSources, eventKinds, milestones, pageStates, pageViews, precisions, shipmentStatuses, substatuses } from './vocabulary.ts'

/**
 * The page answer: facts, never sentences. `widget/i18n` says them in the reader's language, on the server and in the
 * browser alike. Rendered per view: fields a view may not see are null or empty, never present and hidden (TRUST 6, 7, 11).
 */

/** A time at a place. `wall` is what the clock on the wall said; `instant` is UTC ISO where the offset is known or could be inferred. */
export const pageTime = z.object({
  wall: z.string().describe('2026-11-23T06:12:00, or 2026-11-23 when precision is date'),
  instant: z.string().nullable(),
  zone: z.string().nullable().describe('IANA zone of the place, when known'),
  precision: z.enum(precisions),
})
export type PageTime = z.infer<typeof pageTime>

export const pageEvent = z.object({
  id: z.string(),
  time: pageTime.nullable(),
  status: z.enum(shipmentStatuses),
  substatus: z.enum(substatuses).nullable(),
  kind: z.enum(eventKinds),
  place: place.nullable(),
  text: z.string().nullable().describe('the carrier’s or merchant’s own words'),
  textLang: z.string().nullable(),
})
export type PageEvent = z.infer<typeof pageEvent>

export const pageEstimate = z.object({
  from: z.string().describe('first possible day at the destination'),
  to: z.string(),
  likely: z.string().describe('most likely day; equals from and to when one day'),
  window: z.object({ from: pageTime, to: pageTime }).nullable().describe('hours on the likely day, destination clock'),
  source: z.enum(estimateSources),
  odds: z.object({ inTen: z.int(), day: z.string() }).nullable(),
})
export type PageEstimate = z.infer<typeof pageEstimate>

export const pageItem = z.object({
  id: z.string(), title: z.string(), variant: z.string().nullable(), quantity: z.int(),
  price: money.nullable(), image: z.string().nullable().describe('path on our host'), url: z.string().nullable(),
})
export type PageItem = z.infer<typeof pageItem>

export const pageShipment = z.object({
  id: z.string(),
  carrier: z.object({ id: z.string().nullable(), name: z.string().nullable(), url: z.string().nullable() }),
  service: z.string().nullable(),
  trackingNumber: z.string().nullable(),
  status: z.enum(shipmentStatuses),
  substatus: z.enum(substatuses).nullable(),
  milestone: z.enum(milestones).describe('the step the parcel stands on'),
  milestones: z.array(z.object({ milestone: z.enum(milestones), day: z.string().nullable(), done: z.boolean(), expected: z.boolean() })),
  stuck: z.boolean().describe('late, held or in exception: the marker stands still'),
  late: z.boolean(),
  lateDays: z.int().nullable().describe('days past the promise, once known'),
  estimate: pageEstimate.nullable(),
  deliveredAt: pageTime.nullable(),
  deliveryPlace: z.enum(['safe_place', 'neighbour', 'mailbox', 'locker', 'handed_over']).nullable(),
  signedBy: z.string().nullable(),
  events: z.array(pageEvent).describe('newest first; withdrawn ones are left out'),
  route: z.object({
    origin: z.string().nullable(), last: z.string().nullable(), destination: z.string().nullable(),
    progress: z.number().min(0).max(1), returning: z.boolean(),
  }).nullable(),
  asked: z.object({
    outcome: z.enum(askOutcomes),
    askedAt: pageTime.nullable(), answeredAt: pageTime.nullable().describe('last time the carrier gave an answer'),
    stale: z.boolean().describe('the answer is older than its status allows: say its age'),
  }),
  cause: z.object({ code: z.enum(causes), text: z.string().nullable() }).nullable(),
  remedy: z.object({ steps: z.array(z.string()), refund: money.nullable(), refundBy: z.string().nullable(), action: z.object({ label: z.string(), url: z.string() }).nullable() }).nullable(),
  pickup: z.object({ name: z.string(), address: z.string().nullable(), hours: z.string().nullable(), until: z.string().nullable(), code: z.string().nullable(), bring: z.string().nullable(), mapUrl: z.string().nullable() }).nullable(),
  charge: z.object({ lines: z.array(z.object({ label: z.string(), amount: money })), total: money, payUrl: z.string().nullable(), payHost: z.string().nullable(), payBy: z.string().nullable() }).nullable(),
  links: z.object({ reroute: z.string().nullable(), reschedule: z.string().nullable(), driver: z.string().nullable(), cancel: z.string().nullable(), proof: z.string().nullable() }),
  calendarUrl: z.string().nullable().describe('path of an .ics file, while a delivery day is ahead'),
  safePlace: z.string().nullable().describe('what the driver of this parcel is told where nobody answers'),
  items: z.array(z.object({ item: z.string(), quantity: z.int() })),
}).meta({ id: 'PageShipment' })
export type PageShipment = z.infer<typeof pageShipment>

export const pageStore = z.object({
  id: z.string(), name: z.string(), logo: z.string().nullable(), url: z.string().nullable(), locale: z.string(), timeZone: z.string(), theme,
  orderNumber: z.object({ example: z.string(), digits: z.int().nullable() }).nullable(),
  support: z.object({ email: z.string().nullable(), phone: z.string().nullable(), url: z.string().nullable(), hours: z.string().nullable() }),
  links: z.object({ returns: z.string().nullable(), contact: z.string().nullable(), privacy: z.string().nullable() }),
  returns: z.object({ days: z.int(), free: z.boolean() }).nullable(),
  retentionDays: z.int(),
  lookupUrl: z.string().describe('/f/<store>'),
}).meta({ id: 'PageStore' })
export type PageStore = z.infer<typeof pageStore>

export const pageOrder = z.object({
  number: z.string().nullable(),
  placedAt: pageTime.nullable(),
  cancelledAt: pageTime.nullable(),
  locale: z.string().nullable(),
  currency: z.string().nullable(),
  promised: z.object({ from: z.string().nullable(), to: z.string() }).nullable(),
  destinationZone: z.string().nullable(),
  shopperName: z.string().nullable().describe('"Sam P." on a link, the whole name once proven'),
  destination: z.object({ town: z.string().nullable(), district: z.string().nullable(), country: z.string().nullable() }).nullable(),
  safePlace: z.string().nullable().describe('where it is the same for all that is still coming'),
  items: z.array(pageItem),
  unshipped: z.array(z.object({ item: z.string(), quantity: z.int() })).describe('ordered, not yet in any parcel'),
}).meta({ id: 'PageOrder' })
export type PageOrder = z.infer<typeof pageOrder>

export const pagePlaces = z.object({ main: z.array(placeName), side: z.array(placeName), after: z.array(placeName) })
export type Places = z.infer<typeof pagePlaces>

/** `GET /v1/pages/{token}` */
export const pageAnswer = z.object({
  view: z.enum(pageViews),
  revision: z.int().describe('of the order; a socket message or poll with a higher one replaces the page'),
  now: z.string().describe('server clock, ISO UTC: the first client render uses it, so both draw the same'),
  store: pageStore,
  order: pageOrder,
  shipments: z.array(pageShipment).describe('moving first, delivered last'),
  returns: z.array(pageShipment).optional().describe('parcels on their way back from the shopper; absent where there are none, and for whoever only has a tracking number'),
  state: z.enum(pageStates),
  places: pagePlaces.describe('what stands where in this state; blocks come by `GET /v1/pages/{token}/blocks`'),
  ordersLink: z.string().nullable().describe('proven view only: /o/<token>, all orders of this shopper'),
}).meta({ id: 'Page' })
export type PageAnswer = z.infer<typeof pageAnswer>

/** The part the order object knows; the worker adds store and links from its isolate cache. Sent over the live socket. */
export const pageFacts = pageAnswer.omit({ store: true, state: true, places: true, ordersLink: true })
export type PageFacts = z.infer<typeof pageFacts>

/** `GET /v1/pages/{token}/orders` and the page `/o/<token>`: a proven shopper's deliveries, as long as the store keeps them. */
export const ordersAnswer = z.object({
  now: z.string(),
  store: pageStore,
  shopperName: z.string().nullable(),
  moving: z.array(z.object({ number: z.string(), placedAt: pageTime, status: z.enum(shipmentStatuses), late: z.boolean(), day: z.string().nullable(), link: z.string() })),
  past: z.array(z.object({ number: z.string(), placedAt: pageTime, status: z.enum(shipmentStatuses), deliveredOn: z.string().nullable(), title: z.string().nullable(), link: z.string() })),
}).meta({ id: 'Orders' })
export type OrdersAnswer = z.infer<typeof ordersAnswer>

/** `POST /v1/lookups`. Exactly one of order number (+ proof) or tracking number. */
export const lookupInput = z.object({
  store: z.string(),
  orderNumber: z.string().trim().min(1).max(60).optional(),
  proof: z.string().trim().min(1).max(254).optional().describe('e-mail or postcode'),
  trackingNumber: z.string().trim().min(1).max(120).optional(),
}).refine((v) => v.trackingNumber ? !v.orderNumber : Boolean(v.orderNumber && v.proof), 'give an order number with e-mail or postcode, or a tracking number').meta({ id: 'LookupInput' })
export type LookupInput = z.infer<typeof lookupInput>

export const lookupAnswer = z.object({ token: z.string(), link: z.string(), page: pageAnswer }).meta({ id: 'LookupAnswer' })
export type LookupAnswer = z.infer<typeof lookupAnswer>

/** Messages of `WS /v1/pages/{token}/live`, server to page. The page asks again with a GET when it sees a gap. */
export const liveMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('facts'), facts: pageFacts }),
  z.object({ type: z.literal('gone') }),
])
export type LiveMessage = z.infer<typeof liveMessage>
