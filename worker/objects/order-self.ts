import type { Env } from '../env.ts'
import { fold, type FoldContext } from '../domain/shipment/fold.ts'
import type { History } from '../domain/shipment/history.ts'
import { revisionOf, type OrderSnapshot } from '../domain/shipment/page-facts.ts'
import { destinationPlace } from '../domain/shipment/parcel.ts'
import { nextAsk, pollValue } from '../domain/shipment/poll-plan.ts'
import type { OrderRecord, ShipmentRecord } from '../domain/shipment/record.ts'
import type { ShipmentState } from '../domain/shipment/state.ts'
import { lookUpCarrier } from './known-carriers.ts'
import { blankMemory, load, type Memory, writeState } from './order-storage.ts'
import { post } from './outbox.ts'

/** What the functions of an order's object share: its storage, its bindings, and what it remembers of the rows. */
export interface OrderSelf {
  readonly ctx: DurableObjectState
  readonly env: Env
  /** 0 up to 1. */
  readonly random: () => number
  memory: Memory
}

export const sqlOf = (self: OrderSelf): SqlStorage => self.ctx.storage.sql

/** null = no such order here, or erased. */
export function snapshotOf({ memory }: OrderSelf): OrderSnapshot | null {
  return memory.record && { record: memory.record, states: memory.states }
}

/** One change of the object: all rows or none, then memory is read back from them, so that it cannot say otherwise. */
export function commit(self: OrderSelf, change: (sql: SqlStorage) => void): void {
  try {
    self.ctx.storage.transactionSync(() => change(sqlOf(self)))
    self.memory = load(sqlOf(self))
  } catch (error) {
    self.memory = blankMemory
    self.memory = load(sqlOf(self))
    throw error
  }
}

function foldContext(record: OrderRecord, shipment: ShipmentRecord): FoldContext {
  return {
    placedAt: record.input.placedAt, destination: destinationPlace(record), storeZone: record.storeZone,
    hubZone: shipment.input.carrier ? lookUpCarrier(shipment.input.carrier)?.hubZone ?? null : null,
  }
}

/** Folds one shipment anew and writes its state and when to ask again. Gives the state. */
export function refold(self: OrderSelf, record: OrderRecord, shipment: ShipmentRecord, history: History, now: string): { state: ShipmentState; nextAskAt: string | null } {
  const state = fold(history, foldContext(record, shipment))
  const nextAskAt = shipment.input.trackingNumber && shipment.input.carrier && lookUpCarrier(shipment.input.carrier)
    ? nextAsk({ state, addedAt: shipment.addedAt, now, jitter: 2 * self.random() - 1 })
    : null
  writeState(sqlOf(self), shipment.id, state, nextAskAt)
  return { state, nextAskAt }
}

/** The same for a parcel nobody has asked about yet: it is asked about now. */
export function refoldAndAsk(self: OrderSelf, record: OrderRecord, shipment: ShipmentRecord, history: History, now: string): ShipmentState {
  const { state, nextAskAt } = refold(self, record, shipment, history, now)
  if (nextAskAt !== null) writeState(sqlOf(self), shipment.id, state, now)
  postDue(self, shipment, state, now, now)
  return state
}

/** Word for lists and searches, with the revision it is about. Call after the change's rows are written. */
export function postProjection(self: OrderSelf, revision: number, now: string): void {
  post(sqlOf(self), 'projection', { revision }, Date.parse(now))
}

/** Word for the carrier account: ask about this parcel. Nothing when no carrier of ours can be asked. */
export function postDue(self: OrderSelf, shipment: ShipmentRecord, state: ShipmentState, at: string | null, now: string): void {
  const { carrier, trackingNumber } = shipment.input
  if (!carrier || !trackingNumber || !lookUpCarrier(carrier)) return
  if (at === null) post(sqlOf(self), `ask|${carrier}|${trackingNumber}`, { stop: true }, Date.parse(now))
  else post(sqlOf(self), `ask|${carrier}|${trackingNumber}`, { at, value: pollValue[state.status] }, Date.parse(now))
}

export const currentRevision = (self: OrderSelf): number => { const snapshot = snapshotOf(self); return snapshot ? revisionOf(snapshot) : 0 }
