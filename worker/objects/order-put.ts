import { writeShipmentNumbers } from '../db/shipment-numbers.ts'
import { oldestDay } from '../domain/shipment/fold.ts'
import type { History } from '../domain/shipment/history.ts'
import { mergeOrder, type Merge } from '../domain/shipment/merge-order.ts'
import type { OrderRecord } from '../domain/shipment/record.ts'
import { detectCarrier } from './known-carriers.ts'
import type { PutOrder, PutOrderResult } from './order-api.ts'
import { commit, postProjection, refold, refoldAndAsk, sqlOf, type OrderSelf } from './order-self.ts'
import { createSchema, readHistory, writeRecord } from './order-storage.ts'
import { post, withdraw } from './outbox.ts'

const nothing: History = { events: [], readings: [] }

/**
 * The upsert, up to its last row: record, new shipments, and what is to be told. The caller then writes the number index
 * and tells. An erased order stays erased, whoever puts it: a late import must not bring a person back (TRUST 79).
 */
export function putOrder(self: OrderSelf, said: PutOrder): PutOrderResult {
  if (self.memory.tombstone) return { created: false, changed: false, epoch: 0, erased: true }
  const before = self.memory.record
  const { created, changed, record } = mergeOrder(before, said, detectCarrier)
  if (created) createSchema(sqlOf(self))
  if (changed || record.sealedShopper !== before?.sealedShopper) commit(self, (sql) => {
    writeRecord(sql, record)
    if (changed) followUp(self, before, { created, changed, record }, said.now)
  })
  return { created, changed, epoch: record.epoch, erased: false }
}

function followUp(self: OrderSelf, before: OrderRecord | null, { record }: Merge, now: string): void {
  const sql = sqlOf(self)
  const isReread = before !== null && (before.input.placedAt !== record.input.placedAt || JSON.stringify(before.input.destination) !== JSON.stringify(record.input.destination) || before.storeZone !== record.storeZone)
  let revision = record.edits
  for (const shipment of record.shipments) {
    const known = before?.shipments.find((each) => each.id === shipment.id)
    const isSameParcel = known !== undefined && known.input.carrier === shipment.input.carrier
    if (isSameParcel && !isReread) {
      revision += self.memory.states[shipment.id]?.revision ?? 0
      continue
    }
    const history = known ? readHistory(sql, shipment.id) : nothing
    const state = isSameParcel ? refold(self, record, shipment, history, now).state : refoldAndAsk(self, record, shipment, history, now)
    revision += state.revision
    if (!isSameParcel && shipment.input.trackingNumber) post(sql, `replay|${shipment.input.trackingNumber}`, {}, Date.parse(now))
  }
  post(sql, 'numbers', { edits: record.edits }, Date.parse(now))
  postProjection(self, revision, now)
}

/** The order's numbers as the index in D1 should hold them. `shippedAt` opens the window in which a scan may be this order's. */
export async function writeNumbers(self: OrderSelf): Promise<void> {
  const { record } = self.memory
  if (!record) return
  const entries = record.shipments.flatMap(({ input }) => input.trackingNumber
    ? [{ number: input.trackingNumber, carrier: input.carrier ?? null, shippedAt: `${oldestDay(record.input.placedAt)}T00:00:00.000Z` }] : [])
  await writeShipmentNumbers(self.env.DB, record.store, record.order, entries)
}

/** Inside `put()`, not later: a push that comes right after must find its order. Fails when D1 does, and is then tried by the alarm too. */
export async function settleNumbers(self: OrderSelf): Promise<void> {
  const sql = sqlOf(self)
  if (sql.exec("SELECT 1 FROM outbox WHERE topic = 'numbers'").toArray().length === 0) return
  const edits = self.memory.record?.edits
  await writeNumbers(self)
  if (self.memory.record?.edits === edits) withdraw(sql, 'numbers')
}

