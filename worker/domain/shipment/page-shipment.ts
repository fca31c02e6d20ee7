import type { PageEvent, PageShipment, PageTime } from '../../../contract/page.ts'
import type { EventKind, PageView, ShipmentStatus } from '../../../contract/vocabulary.ts'
import { isStale } from './poll-plan.ts'
import type { Parcel } from './parcel.ts'
import { safePlaceOf, type OrderRecord } from './record.ts'
import { routeOf } from './route.ts'
import { deliveryPlaceOf, stepsOf } from './steps.ts'
import { timeAt, wallAt } from './zoned-time.ts'

/** What stands in every field a view may not fill: a field is there because a view was given it, never left over (TRUST 11). */
const blank = {
  service: null, trackingNumber: null, substatus: null, deliveryPlace: null, signedBy: null, route: null, cause: null, remedy: null, pickup: null, charge: null,
  links: { reroute: null, reschedule: null, driver: null, cancel: null, proof: null }, calendarUrl: null, safePlace: null, items: [],
} satisfies Partial<PageShipment>

export interface ShipmentQuestion {
  readonly parcel: Parcel
  readonly record: OrderRecord
  readonly view: PageView
  readonly now: string
  readonly items: PageShipment['items']
  /** The order has no other parcel, so whoever holds a number of it knows this one. */
  readonly isOnly: boolean
}

export function toPageShipment(question: ShipmentQuestion): PageShipment {
  return question.view === 'number' ? statusAndDates(question) : whole(question)
}

/** Number only: status and dates. No town, clock, depot, item, name, signature, photo or word of the carrier (TRUST 6, 7). */
function statusAndDates({ parcel, record, now, isOnly }: ShipmentQuestion): PageShipment {
  const { state, shipment, estimate } = parcel
  return {
    ...blank,
    ...outline(parcel, record, now),
    carrier: { id: shipment.input.carrier ?? null, name: carrierName(parcel), url: isOnly ? carrierUrl(parcel) : null },
    trackingNumber: isOnly ? shipment.input.trackingNumber ?? null : null,
    estimate: estimate && { from: estimate.from, to: estimate.to, likely: estimate.likely, window: null, source: estimate.source, odds: null },
    deliveredAt: onlyDay(state.deliveredAt),
    // Counted from the oldest: an id made from the scan could be guessed back to its place.
    events: state.events.map((event, index): PageEvent => ({
      id: `e${state.events.length - index}`, time: onlyDay(event.time), status: event.status, substatus: null, kind: plainKind[event.status], place: null, text: null, textLang: null,
    })),
  }
}

/** A link shows all but what only the shopper may have: signer, pickup code, photo of the delivery. */
function whole({ parcel, record, view, now, items }: ShipmentQuestion): PageShipment {
  const { state, shipment, estimate, status, substatus } = parcel
  const { input } = shipment
  const isProven = view === 'proven'
  return {
    ...blank,
    ...outline(parcel, record, now),
    carrier: { id: input.carrier ?? null, name: carrierName(parcel), url: carrierUrl(parcel) },
    service: state.service ?? input.service ?? null,
    safePlace: safePlaceOf(record, shipment.id),
    trackingNumber: input.trackingNumber ?? null,
    substatus,
    estimate,
    deliveredAt: state.deliveredAt,
    deliveryPlace: deliveryPlaceOf({ status, substatus }),
    signedBy: isProven ? state.signedBy : null,
    events: withPacked(state.events.map(({ source: _source, ...event }) => event), shipment.packedAt, record),
    route: routeOf({
      status, milestone: parcel.milestone, events: state.events, today: parcel.today, expected: estimate?.likely ?? null,
      origin: record.input.origin?.town ?? null, destination: record.input.destination?.town ?? null,
    }),
    cause: input.cause ? { code: input.cause.code, text: input.cause.text ?? null } : null,
    remedy: input.remedy ? { steps: input.remedy.steps, refund: input.remedy.refund ?? null, refundBy: input.remedy.refundBy ?? null, action: input.remedy.action ?? null } : null,
    pickup: input.pickup ? {
      name: input.pickup.name, address: input.pickup.address ?? null, hours: input.pickup.hours ?? null, until: input.pickup.until ?? null,
      code: isProven ? input.pickup.code ?? null : null, bring: input.pickup.bring ?? null, mapUrl: input.pickup.mapUrl ?? null,
    } : null,
    charge: input.charge ? {
      lines: input.charge.lines, total: input.charge.total, payUrl: input.charge.payUrl ?? null, payHost: input.charge.payUrl ? new URL(input.charge.payUrl).host : null, payBy: input.charge.payBy ?? null,
    } : null,
    links: {
      reroute: input.links?.reroute ?? null, reschedule: input.links?.reschedule ?? null, driver: input.links?.driver ?? null, cancel: input.links?.cancel ?? null,
      proof: isProven ? input.links?.proof ?? null : null,
    },
    items,
  }
}

/** What every view may have. */
function outline(parcel: Parcel, record: OrderRecord, now: string) {
  const { state, shipment, status, milestone, late, lateDays, stuck } = parcel
  const inStoreZone = (instant: string | null): PageTime | null => instant === null ? null : timeAt(instant, record.storeZone)
  return {
    id: shipment.id, status, milestone, stuck, late, lateDays,
    milestones: stepsOf(milestone, state.events, {
      placed: dayIn(record.input.placedAt, record.storeZone), packed: shipment.packedAt === null ? null : dayIn(shipment.packedAt, record.storeZone),
      expected: parcel.estimate?.likely ?? null, delivered: parcel.deliveredOn,
    }),
    asked: { outcome: state.asked.outcome, askedAt: inStoreZone(state.asked.askedAt), answeredAt: inStoreZone(state.asked.answeredAt), stale: isStale(state, now) },
  } as const
}

const dayIn = (instant: string, zone: string): string => wallAt(Date.parse(instant), zone).slice(0, 10)
const onlyDay = (time: PageTime | null): PageTime | null => time && { wall: time.wall.slice(0, 10), instant: null, zone: null, precision: 'date' }
const carrierName = ({ carrier, shipment }: Parcel): string | null => carrier?.name ?? shipment.input.carrierName ?? shipment.input.carrier ?? null
const carrierUrl = ({ carrier, shipment }: Parcel): string | null => shipment.input.carrierUrl ?? (carrier && shipment.input.trackingNumber ? carrier.publicUrl(shipment.input.trackingNumber) : null)

/** The merchant's own packing is part of the story, at its place among the carrier's scans. */
function withPacked(events: readonly PageEvent[], packedAt: string | null, record: OrderRecord): PageEvent[] {
  if (packedAt === null || events.some((event) => event.kind === 'packed')) return [...events]
  const time = timeAt(packedAt, record.storeZone)
  const { origin } = record.input
  const packed: PageEvent = {
    id: 'packed', time, status: 'pre_transit', substatus: null, kind: 'packed', text: null, textLang: null,
    place: origin ? { town: origin.town, region: origin.region, country: origin.country } : null,
  }
  const older = events.findIndex((event) => event.time !== null && (event.time.instant === null || time.instant === null ? event.time.wall.slice(0, 10) < time.wall.slice(0, 10) : event.time.instant < time.instant))
  return older < 0 ? [...events, packed] : events.toSpliced(older, 0, packed)
}

/** The one word for a status where the finer kind would tell more than a number may. */
const plainKind: Readonly<Record<ShipmentStatus, EventKind>> = {
  unknown: 'in_transit', pre_transit: 'label', in_transit: 'in_transit', out_for_delivery: 'on_van', available_for_pickup: 'ready_for_pickup', delivery_attempted: 'attempted',
  delivered: 'delivered', exception: 'delayed', return_to_sender: 'returning', cancelled: 'cancelled',
}
