import type { PageShipment } from '../../../contract/page.ts'
import type { Milestone, ShipmentStatus } from '../../../contract/vocabulary.ts'
import { daysBetween } from './day.ts'
import { dayOf, type FoldedEvent } from './state.ts'

export interface RouteQuestion {
  readonly status: ShipmentStatus
  readonly milestone: Milestone
  /** Newest first. */
  readonly events: readonly FoldedEvent[]
  readonly origin: string | null
  readonly destination: string | null
  readonly expected: string | null
  readonly today: string
}

/**
 * The drawn way: three towns and how far along. The share is of time between the first scan and the expected day, kept
 * inside the stretch its step allows: a drawing of progress, never a claim about a place.
 */
export function routeOf(question: RouteQuestion): PageShipment['route'] {
  const { events, status } = question
  const towns = events.flatMap((event) => event.place?.town ?? [])
  const origin = question.origin ?? towns.at(-1) ?? null
  const last = towns[0] ?? null
  if (origin === null && last === null && question.destination === null) return null
  return { origin, last, destination: question.destination, progress: progressOf(question), returning: status === 'return_to_sender' }
}

function progressOf({ status, milestone, events, expected, today }: RouteQuestion): number {
  if (milestone === 'ordered') return 0
  if (milestone === 'packed') return 0.05
  if (milestone === 'delivered') return 1
  if (milestone === 'out_for_delivery') return status === 'available_for_pickup' ? 0.96 : 0.88
  const first = dayOf(events.findLast((event) => event.status === 'in_transit')?.time ?? null)
  if (first === null || expected === null || expected <= first) return 0.45
  const share = Math.min(1, Math.max(0, daysBetween(first, today) / daysBetween(first, expected)))
  return Math.round((0.15 + 0.6 * share) * 100) / 100
}
