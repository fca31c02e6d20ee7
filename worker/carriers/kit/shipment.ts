import type { ShipmentStatus, Substatus } from '../../../contract/vocabulary.ts'
import type { ParsedEvent, ParsedShipment } from '../carrier.ts'
import { newestFirst } from './history.ts'
import { dayOf, type SentTime } from './sent-time.ts'
import { text } from './text.ts'

/** What a carrier folder has read from one record; `trackedShipment` applies the rules all carriers share. */
export interface ReadShipment {
  readonly trackingNumber: string | null
  readonly status: ShipmentStatus
  readonly substatus?: Substatus | null
  /** In the order of the body. */
  readonly events: readonly ParsedEvent[]
  /** The carrier's own delivery field, used where no delivered scan has a time. */
  readonly deliveredAt?: string | null
  readonly estimate?: ParsedShipment['estimatedDelivery']
  readonly signedBy?: unknown
  readonly service?: unknown
}

/**
 * A tracked shipment by the rules of the carriers README: events distinct and newest first; `deliveredAt` the last
 * delivered scan, else the carrier's field; no estimate that is stale, or once delivered, cancelled or on the way back; a
 * signer only of a delivered parcel, and only if it is a name.
 */
export function trackedShipment(read: ReadShipment): ParsedShipment {
  const events = newestFirst(read.events)
  const isDelivered = read.status === 'delivered'
  const scan = events.find((event) => event.status === 'delivered' && event.time !== null)
  return {
    outcome: 'tracked', error: null, trackingNumber: read.trackingNumber,
    status: read.status, substatus: read.substatus ?? null, events,
    deliveredAt: isDelivered ? scan?.time ?? read.deliveredAt ?? null : null,
    estimatedDelivery: shownEstimate(read.estimate ?? null, read.status, events[0]?.time ?? null),
    signedBy: isDelivered ? signerName(read.signedBy) : null,
    service: text(read.service),
  }
}

/** What may be shown of an estimate, judged by the body alone: stale = its day lies before the day of the newest event. */
export function shownEstimate(estimate: ParsedShipment['estimatedDelivery'], status: ShipmentStatus, newest: string | null): ParsedShipment['estimatedDelivery'] {
  if (estimate === null || status === 'delivered' || status === 'return_to_sender' || status === 'cancelled') return null
  const last = typeof estimate === 'string' ? estimate : estimate.to
  return newest !== null && dayOf(last) < dayOf(newest) ? null : estimate
}

/** A window, or its one end where both are equal or only one is there. */
export function estimateWindow(from: string | null, to: string | null): ParsedShipment['estimatedDelivery'] {
  if (from === null || to === null) return to ?? from
  if (from === to) return to
  return from < to || dayOf(from) === dayOf(to) ? { from, to } : to
}

/** The event of a time that was read. */
export function withTime(time: SentTime, rest: Omit<ParsedEvent, 'time' | 'offsetKnown' | 'precision'>): ParsedEvent {
  return { time: time.time, offsetKnown: time.offsetKnown, precision: time.precision, ...rest }
}

/**
 * Who took the parcel, as the carrier names them. Sentences that stand in the name's field are not names: "Signature not
 * required", "Signature release on file", "No signature". An empty field or a row of the same sign (`***`) is none either.
 */
export function signerName(value: unknown): string | null {
  const name = text(value)
  if (name === null || name.length > 80 || !/\p{L}/u.test(name)) return null
  if (/\bsignatur|\bsigned\b|\bnot (?:required|available|on file)\b|\brelease (?:on file|authori[sz]ed)\b|\bwaive|^(?:none|null|n\/?a|unknown|string|not|no)$/i.test(name)) return null
  return name
}
