import type { PageTime } from '../../../contract/page.ts'
import type { ShipmentStatus } from '../../../contract/vocabulary.ts'

export interface Orderable { readonly time: PageTime | null; readonly status: ShipmentStatus; readonly place: number; readonly key: string }

/** Step of the journey a status belongs to; decides between events of one moment. */
const milestoneRank: Readonly<Record<ShipmentStatus, number>> = {
  pre_transit: 0, unknown: 1, in_transit: 1, exception: 1, out_for_delivery: 2, delivery_attempted: 3, available_for_pickup: 3, delivered: 4, return_to_sender: 5, cancelled: 5,
}

/** Total order, oldest first: time, milestone rank, place in the body (counted from the oldest), key. */
export function compareEvents(a: Orderable, b: Orderable): number {
  return sortTime(a) - sortTime(b) || milestoneRank[a.status] - milestoneRank[b.status] || a.place - b.place || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
}

/**
 * UTC ms an event is sorted by. A day without a clock stands where its step stands in a day: a label before the scans,
 * a delivery after them. An unreadable time is never first while a dated one exists.
 */
export function sortTime({ time, status }: Pick<Orderable, 'time' | 'status'>): number {
  if (time === null) return Number.MIN_SAFE_INTEGER
  if (time.instant !== null) return Date.parse(time.instant)
  const start = Date.parse(`${time.wall.slice(0, 10)}T00:00:00Z`)
  if (time.precision !== 'date') return Date.parse(`${time.wall}Z`)
  return start + (status === 'pre_transit' ? 0 : milestoneRank[status] >= 3 ? 86_399_000 : 43_200_000)
}
