import type { EventSource, ShipmentStatus, Substatus } from '../../../contract/vocabulary.ts'
import { digest } from './digest.ts'
import type { EventContent, EventVersion, History, Reading } from './history.ts'
import type { KnownPlace } from './zone-of-place.ts'

/** An event as a parser or a merchant tells it. */
export interface SaidEvent extends EventContent { readonly location: string | null }
/** A body as a parser tells it; events newest first. */
export interface SaidShipment {
  readonly status: ShipmentStatus
  readonly substatus: Substatus | null
  readonly events: readonly SaidEvent[]
  readonly deliveredAt: string | null
  readonly estimatedDelivery: string | { readonly from: string; readonly to: string } | null
  readonly signedBy: string | null
  readonly service: string | null
}
export interface Hearing { readonly carrier: string; readonly trackingNumber: string; readonly source: EventSource; readonly askedAt: string }

/** A carrier's body of 10,000 events (F7) is a fault, not a journey: the newest are kept. */
const mostEvents = 500

/** One body as facts to add to the history: a reading and the event versions it holds. */
export function hearShipment(hearing: Hearing, outcome: 'tracked' | 'stopped', said: SaidShipment): History {
  const events = toVersions(hearing, said.events.slice(0, mostEvents))
  return { events, readings: [{ ...silent(hearing), outcome, members: events.map((event) => event.id), status: said.status, substatus: said.substatus, deliveredAt: said.deliveredAt, estimate: said.estimatedDelivery, signedBy: said.signedBy, service: said.service }] }
}

/** "Not found" and "could not ask" are answers too, and different ones. */
export const hearNothing = (hearing: Hearing, outcome: 'not_found' | 'error', error: Reading['error']): History => ({ events: [], readings: [{ ...silent(hearing), outcome, error }] })

const silent = ({ source, askedAt }: Hearing): Reading => ({
  source, askedAt: new Date(askedAt).toISOString(), outcome: 'tracked', error: null, members: [], status: 'unknown', substatus: null, deliveredAt: null, estimate: null, signedBy: null, service: null,
})

/**
 * Key = carrier, number, code, wall time, place, n-th of its like, counted from the oldest so that a newer scan moves
 * nothing. The text is not in it: a correction or a translation updates. A carrier without codes is told apart by what
 * the event means.
 */
function toVersions({ carrier, trackingNumber }: Hearing, said: readonly SaidEvent[]): EventVersion[] {
  const seen = new Map<string, number>()
  return said.toReversed().map((event): EventVersion => {
    const place = event.place ?? (event.location === null ? null : { town: event.location, region: null, country: null })
    const stem = [carrier, trackingNumber, event.code ?? `~${event.status}.${event.kind}`, wallOf(event.time), placeKey(place)].join('|')
    const nth = seen.get(stem) ?? 0
    seen.set(stem, nth + 1)
    const body = { key: `${stem}|${nth}`, time: event.time, precision: event.precision, status: event.status, substatus: event.substatus, kind: event.kind, code: event.code, text: event.text, textLang: event.textLang, place }
    return { id: digest(JSON.stringify(body)), ...body }
  }).toReversed()
}

/** The clock as sent, without its offset: a push that adds or drops the offset tells the same scan. */
const wallOf = (time: string | null): string => time === null ? '' : time.slice(0, 19)
const placeKey = (place: KnownPlace | null): string => place === null ? '' : [place.town, place.region, place.country].map((part) => part?.normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim() ?? '').join(',')
