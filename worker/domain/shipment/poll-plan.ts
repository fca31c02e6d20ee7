import type { ShipmentStatus } from '../../../contract/vocabulary.ts'
import type { ShipmentState } from './state.ts'

const minute = 60_000, hour = 60 * minute, day = 24 * hour

/** How long an answer holds, by status (TRUST 3.5). Not in its table: pickup and return change rarely, an attempt is retried soon. */
const pollEvery: Readonly<Record<ShipmentStatus, number>> = {
  unknown: 6 * hour, pre_transit: 6 * hour, in_transit: 2 * hour, out_for_delivery: 15 * minute, delivery_attempted: 2 * hour, available_for_pickup: 6 * hour,
  exception: 2 * hour, return_to_sender: 6 * hour, delivered: 2 * hour, cancelled: 6 * hour,
}

export interface PollQuestion {
  readonly state: Pick<ShipmentState, 'status' | 'events' | 'deliveredChecks' | 'isStopped' | 'asked'>
  /** UTC ISO: since when we know of the parcel; silence is counted from here while there is no scan. */
  readonly addedAt: string
  readonly now: string
  /** From −1 to 1; moves the answer by up to 20 %, so that parcels of one morning spread. */
  readonly jitter: number
}

/** When to ask again, UTC ISO; null = never: delivered and checked once, stopped, or silent for 45 days. */
export function nextAsk({ state, addedAt, now, jitter }: PollQuestion): string | null {
  if (state.isStopped || (isSettled(state.status) && state.deliveredChecks >= 2)) return null
  if (state.status === 'cancelled' && state.asked.outcome === 'answered') return null
  const silence = Date.parse(now) - Date.parse(lastSign(state, addedAt))
  if (silence >= 45 * day) return null
  const every = silence >= 14 * day ? day : pollEvery[state.status]
  return new Date(Date.parse(now) + every * (1 + 0.2 * Math.max(-1, Math.min(1, jitter)))).toISOString()
}

const isSettled = (status: ShipmentStatus): boolean => status === 'delivered'

function lastSign(state: PollQuestion['state'], addedAt: string): string {
  const time = state.events.find((event) => event.time !== null)?.time
  const at = time ? time.instant ?? `${time.wall.slice(0, 10)}T12:00:00.000Z` : addedAt
  return at > addedAt ? at : addedAt
}

/** Older than its status allows: two askings were missed, and half an hour of grace. */
export function isStale(state: Pick<ShipmentState, 'status' | 'asked'>, now: string): boolean {
  if (state.asked.answeredAt === null || state.status === 'delivered' || state.status === 'cancelled') return false
  return Date.parse(now) - Date.parse(state.asked.answeredAt) > 2 * pollEvery[state.status] + 30 * minute
}

/** Worth of one asking when the quota is tight: what may change today first. */
export const pollValue: Readonly<Record<ShipmentStatus, number>> = {
  out_for_delivery: 9, delivery_attempted: 8, exception: 7, in_transit: 6, available_for_pickup: 5, unknown: 5, pre_transit: 4, return_to_sender: 3, delivered: 2, cancelled: 1,
}
