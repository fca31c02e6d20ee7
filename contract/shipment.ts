import * as z from 'zod'
import { day, fields, httpsUrl, inOrder, instant, languageTag, line, linkUrl, money, notInOrder, place, wallTime } from './common.ts'
import { shipmentId } from './ids.ts'
import { carrierIds, causes, eventKinds, shipmentStatuses, substatuses } from './vocabulary.ts'

/** Tracking number as typed: NFKC, format characters removed, upper case, only 0-9A-Z left (TRUST 71). */
export const trackingNumber = z.string().max(120)
  .transform((raw) => raw.normalize('NFKC').replace(/[\p{Cf}\s._/-]/gu, '').toUpperCase())
  .pipe(z.string().regex(/^[0-9A-Z]{4,40}$/, 'must hold 4 to 40 letters and digits, e.g. "1Z5338FF0107231059"'))

/** Why it is late or stuck, where the merchant knows. */
export const causeInput = fields({
  code: z.enum(causes),
  text: line(280).nullish().describe('one plain sentence for the shopper, in the order locale'),
})

/** What the merchant does about it; shown as the plan, never invented by us. */
export const remedyInput = fields({
  steps: z.array(line(280)).max(5).describe('sentences: what is done, what the shopper gets, what they may choose'),
  refund: money.nullish(),
  refundBy: day.nullish(),
  action: fields({ label: line(40), url: linkUrl }).nullish(),
})

/** Where a parcel waits to be collected. */
export const pickupInput = fields({
  name: line(120),
  address: line(240).nullish(),
  hours: line(160).nullish(),
  until: day.nullish().describe('last day it is kept'),
  code: line(24).nullish().describe('shown only to a proven shopper'),
  bring: line(160).nullish(),
  mapUrl: httpsUrl.nullish(),
})

/** Import charge to be paid by the shopper. */
export const chargeInput = fields({
  lines: z.array(fields({ label: line(80), amount: money })).max(8),
  total: money,
  payUrl: httpsUrl.nullish(),
  payBy: day.nullish(),
})

/** Links on which the shopper can act; an absent link means no button. */
export const shipmentLinksInput = fields({
  reroute: linkUrl.nullish().describe('change address, day or safe place'),
  reschedule: linkUrl.nullish(),
  driver: linkUrl.nullish(),
  cancel: linkUrl.nullish(),
  proof: httpsUrl.nullish().describe('photo or signature page; shown only to a proven shopper'),
})

/** One parcel as a merchant sends it. `id` may be the merchant's own reference; the tracking number is the natural key. */
export const shipmentInput = fields({
  trackingNumber: trackingNumber.nullish().describe('absent for an own van: then send events by hand'),
  carrier: z.string().regex(/^[a-z0-9-]{2,40}$/, `must be one of ${carrierIds.join(', ')}, or another carrier’s name in small letters, digits and -, e.g. "evri"`).nullish().describe(`${carrierIds.join(', ')}, or a carrier we have no adapter of, e.g. "evri"; absent: detected from the number where that is certain`),
  direction: z.enum(['out', 'return']).nullish().describe('return: the shopper sends it back; it is followed on the page and changes nothing of the order’s own state'),
  carrierName: line(60).nullish().describe('shown when we have no adapter of that carrier'),
  service: line(60).nullish(),
  shippedAt: instant.nullish(),
  items: z.array(fields({ sku: line(80), quantity: z.int().min(1).max(9999) })).max(200).nullish().describe('absent: the fulfilment’s items'),
  estimate: fields({ from: day, to: day, window: fields({ from: instant, to: instant }).refine(inOrder, notInOrder).nullish(), odds: fields({ inTen: z.int().min(1).max(10), day }).nullish() }).refine(inOrder, notInOrder).nullish(),
  cause: causeInput.nullish(),
  remedy: remedyInput.nullish(),
  pickup: pickupInput.nullish(),
  charge: chargeInput.nullish(),
  links: shipmentLinksInput.nullish(),
  carrierUrl: httpsUrl.nullish().describe('the carrier’s own page of this parcel; built by us for known carriers'),
}).meta({ id: 'ShipmentInput' })
export type ShipmentInput = z.infer<typeof shipmentInput>

/** `PATCH /v1/shipments/{id}`: only the named fields change; null clears one. */
export const shipmentPatch = shipmentInput.partial().meta({ id: 'ShipmentPatch' })
export type ShipmentPatch = z.infer<typeof shipmentPatch>

/** `POST /v1/shipments/{id}/events`: a scan by hand (own van, carrier without adapter). */
export const eventInput = fields({
  time: z.union([instant, wallTime]).describe('with offset, or the wall clock of the place'),
  status: z.enum(shipmentStatuses),
  substatus: z.enum(substatuses).nullish(),
  kind: z.enum(eventKinds).nullish().describe('absent: derived from the status'),
  text: line(280).nullish(),
  textLang: languageTag.nullish(),
  place: place.nullish(),
  signedBy: line(60).nullish(),
}).meta({ id: 'EventInput' })
export type EventInput = z.infer<typeof eventInput>

export const eventsInput = fields({ events: z.array(eventInput).min(1).max(100) }).meta({
  id: 'EventsInput', examples: [{ events: [{ time: '2026-11-20T09:30:00+00:00', status: 'out_for_delivery', place: { town: 'Bristol', country: 'GB' } }] }],
})
export { shipmentId }
