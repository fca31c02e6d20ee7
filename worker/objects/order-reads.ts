import type { PageFacts } from '../../contract/page.ts'
import type { PageView } from '../../contract/vocabulary.ts'
import { itemId, toPageFacts, shipmentsWithCalendar, toParcels, type OrderSnapshot } from '../domain/shipment/page-facts.ts'
import { toProjection } from '../domain/shipment/projection.ts'
import { retireAt } from '../domain/shipment/retention.ts'
import { lookUpCarrier } from './known-carriers.ts'
import type { OrderRecord } from '../domain/shipment/record.ts'
import type { MerchantReading, OrderForBlocks, PageReading, PageRequest } from './order-api.ts'
import { snapshotOf, sqlOf, type OrderSelf } from './order-self.ts'
import { readHistory } from './order-storage.ts'

/** Facts for one view, from memory: no SQL, no D1. */
export function readPage(self: OrderSelf, { view, epoch, now, forBlocks = false }: PageRequest): PageReading {
  const snapshot = snapshotOf(self)
  if (!snapshot) return { ok: false, reason: self.memory.tombstone ? 'retired' : 'unknown' }
  if (epoch !== snapshot.record.epoch) return { ok: false, reason: 'revoked' }
  if (retireAt(snapshot) <= now) return { ok: false, reason: 'retired' }
  const facts = factsAt(self, snapshot, view, now)
  return { ok: true, facts, sealedShopper: view === 'proven' ? snapshot.record.sealedShopper : null, shipmentsWithCalendar: shipmentsWithCalendar(facts), order: forBlocks && view !== 'number' ? toOrderForBlocks(snapshot.record) : null }
}

function toOrderForBlocks({ order, epoch, emailHash, images, input }: OrderRecord): OrderForBlocks {
  return {
    id: order, number: input.number, placedAt: input.placedAt, epoch, shopper: emailHash, isCancelled: Boolean(input.cancelledAt), isTest: input.test === true, destination: input.destination, locale: input.locale ?? null, currency: input.currency ?? null,
    items: input.items.map((item, index) => ({ id: itemId(index), sku: item.sku, title: item.title, variant: item.variant ?? null, quantity: item.quantity, price: item.price ?? null, image: item.image ? images[item.image] ?? null : null, url: item.url ?? null })),
  }
}

/** Made once a second for all who look at one view: nothing in the facts is finer than a second but `now` itself. Memory is replaced with every change. */
const made = new WeakMap<OrderSelf['memory'], { readonly key: string; readonly facts: PageFacts }>()
function factsAt(self: OrderSelf, snapshot: OrderSnapshot, view: PageView, now: string): PageFacts {
  const key = `${view} ${now.slice(0, 19)}`
  const known = made.get(self.memory)
  if (known?.key === key) return { ...known.facts, now }
  const facts = toPageFacts(snapshot, view, now, lookUpCarrier)
  made.set(self.memory, { key, facts })
  return facts
}

export function readMerchantView(self: OrderSelf, now: string): MerchantReading | null {
  const snapshot = snapshotOf(self)
  if (!snapshot) return null
  const { record } = snapshot
  const { status, late } = toProjection(snapshot, now, lookUpCarrier)
  return {
    order: record.order, number: record.input.number, epoch: record.epoch, placedAt: record.input.placedAt, updatedAt: record.updatedAt, status, late,
    input: record.input,
    sealedShopper: record.sealedShopper,
    shipments: [...toParcels(snapshot, now, lookUpCarrier), ...toParcels(snapshot, now, lookUpCarrier, 'return')].map(({ shipment, state, status: parcelStatus, substatus, estimate }) => ({
      id: shipment.id, trackingNumber: shipment.input.trackingNumber ?? null, carrier: shipment.input.carrier ?? null, status: parcelStatus, substatus,
      estimate: estimate && { from: estimate.from, to: estimate.to, source: estimate.source },
      deliveredAt: state.deliveredAt && (state.deliveredAt.instant ?? state.deliveredAt.wall),
      asked: { outcome: state.asked.outcome, answeredAt: state.asked.answeredAt, nextAskAt: self.memory.nextAsk[shipment.id] ?? null, error: state.asked.error },
      events: state.events.length,
      said: shipment.input,
    })),
  }
}

/** Everything held, for a shopper's data request: the record, the sealed box for the route to open, and each parcel's history. */
export function exportAll(self: OrderSelf): Record<string, unknown> | null {
  const snapshot = snapshotOf(self)
  if (!snapshot) return null
  const { record, states } = snapshot
  return {
    order: record.order, store: record.store, createdAt: record.createdAt, updatedAt: record.updatedAt, shopperName: record.maskedName, sealedShopper: record.sealedShopper, input: record.input, chosenSafePlace: record.chosenSafePlace ?? null, chosenPlaces: record.chosenPlaces ?? {},
    shipments: record.shipments.map((shipment) => ({ ...shipment, state: states[shipment.id] ?? null, history: readHistory(sqlOf(self), shipment.id) })),
  }
}

/** Compares in a time that does not tell how much of a hash was right; an unknown order does the same work. */
export function prove(self: OrderSelf, proof: { emailHash: string | null; postcodeHash: string | null }): { ok: boolean; epoch: number } {
  const { record } = self.memory
  const email = isSame(proof.emailHash, record?.emailHash ?? null)
  const postcode = isSame(proof.postcodeHash, record?.postcodeHash ?? null)
  return { ok: email || postcode, epoch: record?.epoch ?? 0 }
}

const standIn = '-'.repeat(43)
function isSame(given: string | null, held: string | null): boolean {
  const a = given ?? '', b = held ?? standIn
  let difference = a.length ^ b.length
  for (let i = 0; i < b.length; i += 1) difference |= (a.charCodeAt(i) || 0) ^ b.charCodeAt(i)
  return difference === 0 && given !== null && held !== null
}
