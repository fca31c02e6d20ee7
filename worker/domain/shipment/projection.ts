import type { Money } from '../../../contract/common.ts'
import type { LineItem } from '../../../contract/order.ts'
import type { ShipmentStatus } from '../../../contract/vocabulary.ts'
import { addDays } from './day.ts'
import { orderValue } from '../reward/points-ledger.ts'
import { toContents, toParcels, type OrderSnapshot } from './page-facts.ts'
import { destinationZone, todayAt } from './parcel.ts'
import type { CarrierLookup } from './record.ts'
import { retireAt } from './retention.ts'
import { isOver } from './state.ts'
import { neediest } from './steps.ts'
import { instantOf } from './zoned-time.ts'

/** `value`: of the priced items, in one currency. `isComplete`: all that was ordered has been delivered. */
export interface OrderEarning { readonly value: Money | null; readonly isComplete: boolean; readonly isTest: boolean; readonly isCancelled: boolean; readonly country: string | null }

/** The order as lists and searches know it. */
export interface OrderProjection {
  readonly number: string
  readonly numberKey: string
  readonly emailHash: string | null
  readonly placedAt: string
  readonly updatedAt: string
  readonly status: ShipmentStatus
  readonly late: boolean
  readonly shipments: number
  readonly deliveredOn: string | null
  readonly expectedDay: string | null
  readonly firstTitle: string | null
  /** What was bought, one entry a sku: `[sku, quantity]`. */
  readonly items: readonly (readonly [sku: string, quantity: number])[]
  /** Somebody has it or will have it: not cancelled, not gone back whole, and no test. */
  readonly counts: boolean
  /** What rewards go by; missing in a job that an older deploy sent. */
  readonly earning?: OrderEarning
  readonly retireAt: string | null
  /** Of the links given out now: lists show a link without asking the object. */
  readonly epoch: number
}

export function toProjection(snapshot: OrderSnapshot, now: string, lookup: CarrierLookup): OrderProjection {
  const { record } = snapshot
  const parcels = toParcels(snapshot, now, lookup)
  const status = parcels.length === 0 && record.input.cancelledAt ? 'cancelled' : neediest(parcels.map((parcel) => parcel.status))
  const isUnsentLate = parcels.length === 0 && status !== 'cancelled' && record.input.promised != null && todayAt(record, now) > record.input.promised.to
  return {
    number: record.input.number, numberKey: record.numberKey, emailHash: record.emailHash,
    placedAt: record.input.placedAt, updatedAt: record.updatedAt,
    status, late: isUnsentLate || parcels.some((parcel) => parcel.late), shipments: parcels.length,
    deliveredOn: status === 'delivered' ? parcels.flatMap((parcel) => parcel.deliveredOn ?? []).sort().at(-1) ?? null : null,
    expectedDay: parcels.flatMap((parcel) => parcel.estimate?.likely ?? []).sort()[0] ?? null,
    firstTitle: record.input.items[0]?.title ?? null,
    items: sumBySku(record.input.items), counts: !record.input.cancelledAt && record.input.test !== true && !isGone(parcels.map((parcel) => parcel.status)),
    earning: { value: orderValue(record.input.items), isComplete: status === 'delivered' && toContents(record).unshipped.length === 0, isTest: record.input.test === true, isCancelled: Boolean(record.input.cancelledAt), country: record.input.destination?.country ?? null },
    retireAt: retireAt(snapshot), epoch: record.epoch,
  }
}

const sumBySku = (items: readonly LineItem[]): [string, number][] => {
  const sums = new Map<string, number>()
  for (const { sku, quantity } of items) sums.set(sku, (sums.get(sku) ?? 0) + quantity)
  return [...sums]
}

/** Every parcel went back or was called off. */
const isGone = (statuses: readonly ShipmentStatus[]): boolean => statuses.length > 0 && statuses.every((status) => status === 'return_to_sender' || status === 'cancelled')

/** The next midnight at the destination at which a promised or estimated day passes, UTC ISO; null = nothing waits for one. */
export function nextDayCheck(snapshot: OrderSnapshot, now: string, lookup: CarrierLookup): string | null {
  const { record } = snapshot
  const parcels = toParcels(snapshot, now, lookup)
  if (parcels.length > 0 && parcels.every((parcel) => isOver(parcel.status))) return null
  const days = [record.input.promised?.to ?? null, ...parcels.map((parcel) => parcel.estimate?.to ?? null)]
  const zone = destinationZone(record) ?? record.storeZone
  const ends = days.flatMap((day) => day === null ? [] : [new Date(instantOf(`${addDays(day, 1)}T00:00:00`, zone)).toISOString()])
  return ends.filter((end) => end > new Date(now).toISOString()).sort()[0] ?? null
}
