import type { CarrierErrorKind, EventKind, EventSource, Precision, ShipmentStatus, Substatus } from '../../../contract/vocabulary.ts'
import type { KnownPlace } from './zone-of-place.ts'

/**
 * What is kept of a parcel: a set of event versions and a set of readings. Both only grow, and the state is a pure function
 * of the two sets, so the order in which things arrive, and how often, cannot matter.
 */
export interface History { readonly events: readonly EventVersion[]; readonly readings: readonly Reading[] }

/** What is said of one event, whoever says it. */
export interface EventContent {
  /** As sent: with offset, as wall clock, as day; null = unreadable. */
  readonly time: string | null
  readonly precision: Precision
  readonly status: ShipmentStatus
  readonly substatus: Substatus | null
  readonly kind: EventKind
  readonly code: string | null
  readonly text: string | null
  readonly textLang: string | null
  readonly place: KnownPlace | null
}

/** One wording of one event. A corrected or translated text is another version under the same key. */
export interface EventVersion extends EventContent {
  /** Digest of key and content. */
  readonly id: string
  /** Who the event is: carrier, number, code, wall time, place, n-th of its like. */
  readonly key: string
}

/** One answer of a carrier about this parcel, or one word of the merchant. */
export interface Reading {
  readonly source: EventSource
  /** UTC ISO with milliseconds, so that text order is time order. */
  readonly askedAt: string
  readonly outcome: 'tracked' | 'stopped' | 'not_found' | 'error'
  readonly error: { readonly kind: CarrierErrorKind; readonly code: string | null } | null
  /** Ids of the event versions the body held, newest first as the carrier lists them. A pull holds all, a push usually one. */
  readonly members: readonly string[]
  readonly status: ShipmentStatus
  readonly substatus: Substatus | null
  readonly deliveredAt: string | null
  readonly estimate: string | { readonly from: string; readonly to: string } | null
  readonly signedBy: string | null
  readonly service: string | null
}

/** Two readings that say the same say it with the same text here, whenever they were asked. */
export const contentOf = ({ askedAt: _askedAt, source: _source, members, ...rest }: Reading): string =>
  JSON.stringify([members, rest.outcome, rest.error, rest.status, rest.substatus, rest.deliveredAt, rest.estimate, rest.signedBy, rest.service])

/** The readings as a set in their one order: asked at, source, content. */
export function sortReadings(readings: readonly Reading[]): Reading[] {
  const keyed = new Map(readings.map((reading) => [`${reading.askedAt}|${reading.source}|${contentOf(reading)}`, reading]))
  return [...keyed.keys()].sort().map((key) => keyed.get(key) as Reading)
}
