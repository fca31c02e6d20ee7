import { addDays } from './day.ts'
import type { OrderSnapshot } from './page-facts.ts'
import { sortTime } from './event-order.ts'
import { isOver } from './state.ts'

const day = 86_400_000
/** After so long without a sign the carriers are not asked any more (poll plan). */
const silentDays = 45

/**
 * When all that is held about the order is erased, UTC ISO: the store's retention after the last parcel came. An order
 * that never arrives is not kept for ever either: its retention begins when asking ends, 45 days after its last sign.
 */
export function retireAt({ record, states }: OrderSnapshot): string {
  const parcels = record.shipments.flatMap((shipment) => states[shipment.id] ?? [])
  const isDone = parcels.length > 0 ? parcels.every((state) => isOver(state.status)) : Boolean(record.input.cancelledAt)
  const signs = parcels.flatMap((state) => [...state.deliveredAt ? [sortTime({ time: state.deliveredAt, status: 'delivered' })] : [], ...state.events.slice(0, 1).map((event) => sortTime({ time: event.time, status: event.status }))])
  const cancelled = record.input.cancelledAt ? [Date.parse(record.input.cancelledAt)] : []
  const last = Math.max(Date.parse(record.input.placedAt), ...cancelled, ...signs, ...(isDone ? [] : [Date.parse(record.updatedAt), ...promiseEnd(record.input.promised?.to)]))
  return new Date(last + (record.retentionDays + (isDone ? 0 : silentDays)) * day).toISOString()
}

const promiseEnd = (to: string | undefined): number[] => to === undefined ? [] : [Date.parse(`${addDays(to, 1)}T00:00:00Z`)]
