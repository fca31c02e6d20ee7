import type { EventInput, ShipmentPatch } from '../../contract/shipment.ts'
import { hearShipment } from '../domain/shipment/hear.ts'
import { toSaidShipment } from '../domain/shipment/merchant-events.ts'
import { mergeInput, withCarrier } from '../domain/shipment/merge-order.ts'
import type { OrderRecord, ShipmentRecord } from '../domain/shipment/record.ts'
import { detectCarrier, lookUpCarrier } from './known-carriers.ts'
import type { WriteResult } from './order-api.ts'
import { hear } from './order-ingest.ts'
import { commit, currentRevision, postDue, postProjection, refoldAndAsk, sqlOf, type OrderSelf } from './order-self.ts'
import { dropShipment, writeRecord, writeState, writeTombstone } from './order-storage.ts'
import { post } from './outbox.ts'

type Found = { readonly ok: true; readonly record: OrderRecord; readonly shipment: ShipmentRecord } | (WriteResult & { readonly ok: false })

function find(self: OrderSelf, id: string): Found {
  const { record } = self.memory
  if (!record) return { ok: false, reason: 'unknown_order' }
  const shipment = record.shipments.find((each) => each.id === id)
  return shipment ? { ok: true, record, shipment } : { ok: false, reason: 'unknown_shipment' }
}

/** Only the named fields change. A new number or carrier is another parcel: its history starts anew. */
export function patchShipment(self: OrderSelf, id: string, patch: ShipmentPatch, now: string): WriteResult {
  const found = find(self, id)
  if (!found.ok) return found
  const { record, shipment } = found
  const number = patch.trackingNumber
  if (number && record.shipments.some((each) => each.id !== id && each.input.trackingNumber === number)) return { ok: false, reason: 'duplicate_number' }
  const isRenumbered = number !== undefined && (number ?? undefined) !== shipment.input.trackingNumber
  const base = isRenumbered && patch.carrier === undefined ? { ...shipment.input, carrier: null } : shipment.input
  const input = mergeInput({}, withCarrier(mergeInput(base, patch), detectCarrier))
  if (JSON.stringify(input) === JSON.stringify(shipment.input)) return { ok: true, changed: false }
  const isOther = isRenumbered || input.carrier !== shipment.input.carrier
  const next: ShipmentRecord = { ...shipment, input, addedAt: isOther ? now : shipment.addedAt }
  change(self, record, now, {
    shipments: record.shipments.map((each) => each.id === id ? next : each),
    // A dropped history takes its revisions along; the order's own must not fall.
    edits: record.edits + 1 + (isOther ? self.memory.states[id]?.revision ?? 0 : 0),
  }, (changed) => {
    if (!isOther) return
    stopAsking(self, shipment, now)
    dropShipment(sqlOf(self), id)
    refoldAndAsk(self, changed, next, { events: [], readings: [] }, now)
    if (input.trackingNumber) post(sqlOf(self), `replay|${input.trackingNumber}`, {}, Date.parse(now))
  })
  return { ok: true, changed: true }
}

export function removeShipment(self: OrderSelf, id: string, now: string): WriteResult {
  const found = find(self, id)
  if (!found.ok) return found
  const { record, shipment } = found
  change(self, record, now, { shipments: record.shipments.filter((each) => each.id !== id), edits: record.edits + 1 + (self.memory.states[id]?.revision ?? 0) }, () => {
    stopAsking(self, shipment, now)
    dropShipment(sqlOf(self), id)
  })
  return { ok: true, changed: true }
}

/** The shopper's wish, beside what the merchant said: taken back, that stands again. */
export function chooseSafePlace(self: OrderSelf, { shipment, place }: { readonly shipment: string | null; readonly place: string | null }, now: string): WriteResult {
  const { record } = self.memory
  if (!record) return { ok: false, reason: 'unknown_order' }
  if (shipment !== null && !record.shipments.some(({ id }) => id === shipment)) return { ok: false, reason: 'unknown_shipment' }
  const before = shipment === null ? record.chosenSafePlace ?? null : record.chosenPlaces?.[shipment]
  // Nothing said about a parcel and "as the merchant said" differ only where the whole order has a place of its own.
  if (before === place || (before === undefined && place === null && !record.chosenSafePlace)) return { ok: true, changed: false }
  change(self, record, now, { ...shipment === null ? { chosenSafePlace: place } : { chosenPlaces: { ...record.chosenPlaces, [shipment]: place } }, edits: record.edits + 1 }, () => {})
  return { ok: true, changed: true }
}

export function addEvents(self: OrderSelf, id: string, events: readonly EventInput[], now: string): WriteResult {
  const found = find(self, id)
  if (!found.ok) return found
  const { record, shipment } = found
  const hearing = { carrier: shipment.input.carrier ?? 'merchant', trackingNumber: shipment.input.trackingNumber ?? id, source: 'merchant', askedAt: now } as const
  const { changed } = hear(self, record, shipment, hearShipment(hearing, 'tracked', toSaidShipment(events)), now)
  return { ok: true, changed }
}

/** Now, whatever the poll plan said; the account spends its quota as ever. */
export function askNow(self: OrderSelf, id: string, now: string): WriteResult {
  const found = find(self, id)
  if (!found.ok) return found
  const { input } = found.shipment
  const state = self.memory.states[id]
  if (!input.carrier || !input.trackingNumber || !lookUpCarrier(input.carrier) || !state) return { ok: false, reason: 'not_asked' }
  commit(self, (sql) => {
    writeState(sql, id, state, now)
    postDue(self, found.shipment, state, now, now)
  })
  return { ok: true, changed: true }
}

/** null = unknown order. */
export function raiseEpoch(self: OrderSelf, now: string): number | null {
  const { record } = self.memory
  if (!record) return null
  const epoch = record.epoch + 1
  change(self, record, now, { epoch, edits: record.edits + 1 }, () => {})
  return epoch
}

/** All but a tombstone goes. What D1 and the accounts hold follows by the outbox. */
export function erase(self: OrderSelf, now: string): void {
  const { record } = self.memory
  if (!record) return
  const revision = currentRevision(self) + 1
  commit(self, (sql) => {
    writeTombstone(sql, { store: record.store, order: record.order, revision, erasedAt: now })
    for (const shipment of record.shipments) stopAsking(self, shipment, now, record.merchant)
    postProjection(self, revision, now)
  })
}

/** Something about the order itself changed without its shipments: a promised day has passed. */
export function touch(self: OrderSelf, now: string): void {
  const { record } = self.memory
  if (record) change(self, record, record.updatedAt, { edits: record.edits + 1, checkedAt: now }, () => {}, now)
}

function change(self: OrderSelf, record: OrderRecord, updatedAt: string, changes: Partial<OrderRecord>, follow: (changed: OrderRecord) => void, now = updatedAt): void {
  const changed: OrderRecord = { ...record, ...changes, updatedAt }
  commit(self, (sql) => {
    writeRecord(sql, changed)
    follow(changed)
    if (changes.shipments) post(sql, 'numbers', { edits: changed.edits }, Date.parse(now))
    // One more than any revision told before is enough: the row is made from what stands when it is told.
    postProjection(self, changed.edits, now)
  })
}

function stopAsking(self: OrderSelf, { input }: ShipmentRecord, now: string, merchant?: string): void {
  if (input.carrier && input.trackingNumber) post(sqlOf(self), `ask|${input.carrier}|${input.trackingNumber}`, { stop: true, ...(merchant ? { merchant } : {}) }, Date.parse(now))
}
