import type { ShipmentStatus, Substatus } from '../../../contract/vocabulary.ts'
import type { CodeMeaning, ParsedEvent } from '../carrier.ts'
import { newestFirst } from './history.ts'

/** Status and its finer word. */
export interface Standing { readonly status: ShipmentStatus; readonly substatus: Substatus | null }

/**
 * Where the parcel stands by its events alone (carriers README, rule 1): a delivered scan is terminal unless the parcel was
 * sent back after it; else the newest event that means something. `info` entries (a signature image, a preference, a
 * notification) move nothing, and an announcement stamped after the drop-off does not take the parcel back out of the
 * carrier's hands. `events` in the order of the body.
 */
export function standingOf(events: readonly ParsedEvent[]): Standing {
  const ordered = newestFirst(events)
  const delivered = ordered.findIndex(({ status }) => status === 'delivered')
  const later = delivered === -1 ? ordered : ordered.slice(0, delivered)
  const back = later.find(({ status }) => status === 'return_to_sender')
  if (delivered !== -1 && back === undefined) return standing(ordered[delivered])
  const steps = ordered.filter(({ status }) => status !== 'unknown')
  return standing(steps.find((event) => event.status !== 'pre_transit' && moves(event)) ?? steps.find(moves) ?? steps[0])
}

/** A delivered scan stands against a status field that knows less; a return does not yield to it. */
export function orDelivered(own: Standing, events: readonly ParsedEvent[]): Standing {
  if (own.status !== 'unknown' && own.status !== 'pre_transit' && own.status !== 'in_transit' && own.status !== 'out_for_delivery') return own
  const byEvents = standingOf(events)
  return byEvents.status === 'delivered' ? byEvents : own
}

/** Only the carrier's words tell an `info` entry, but an exception, or a finer word behind the status, is news all the same. */
const moves = ({ status, substatus, kind }: ParsedEvent): boolean => kind !== 'info' || status === 'exception' || substatus !== null

/** A row of a table as a standing. */
export const meant = (row: CodeMeaning): Standing => ({ status: row.status, substatus: row.substatus ?? null })

const standing = (event: ParsedEvent | undefined): Standing => ({ status: event?.status ?? 'unknown', substatus: event?.substatus ?? null })
