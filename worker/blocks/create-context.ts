import { pageState } from '../../contract/page-state.ts'
import type { PageAnswer } from '../../contract/page.ts'
import { readContent } from '../content/read-content.ts'
import type { LiveStore } from '../content/store-settings.ts'
import { readMemory } from '../db/decisions.ts'
import { readProducts } from '../db/products.ts'
import { listPurchases } from '../db/purchases.ts'
import { isHeldOut } from '../domain/engagement/hold-out.ts'
import type { Env } from '../env.ts'
import { merchantsOrder } from '../learning/choose.ts'
import { createChoose } from '../learning/create-choose.ts'
import type { OrderForBlocks } from '../objects/order-api.ts'
import type { BlockContext } from './block-context.ts'

export interface ContextInput {
  readonly env: Env
  readonly now: Date
  readonly origin: string
  readonly store: LiveStore
  readonly answer: Omit<PageAnswer, 'store' | 'state' | 'places' | 'ordersLink'>
  readonly order: OrderForBlocks
  /** The reader's language tag. */
  readonly language: string
}

/** Orders of a shopper that one page looks back on. */
const ordersBack = 50

/** Everything a block may ask for. Nothing is read before a block asks; what is read is read once. */
export async function createContext({ env, now, origin, store, answer: facts, order, language }: ContextInput): Promise<BlockContext> {
  const shopperKey = order.shopper ?? `order:${order.id}`
  const state = pageState(facts)
  const arrivedAt = arrivalOf(facts.shipments)
  const isLate = isLateNow(facts.shipments)
  return {
    env, now, origin, store, facts, order, language, shopperKey, state, arrivedAt, isLate,
    content: await readContent(env, store.id, now),
    isHeldOut: isHeldOut(store.id, shopperKey, store.settings.blocks.holdOut),
    products: once(() => readProducts(env.DB, store.id, [...new Set(order.items.map(({ sku }) => sku))])),
    purchases: once(async () => order.shopper === null ? [] : listPurchases(env.DB, store.id, order.shopper, ordersBack)),
    memory: once(() => readMemory(env.DB, store.id, shopperKey)),
    // A test order teaches nothing: whoever looks at it is no shopper.
    choose: order.isTest ? merchantsOrder : createChoose(env, { store: store.id, order: order.id, state, isLate, placedAt: order.placedAt, arrivedAt, country: order.destination?.country ?? null, language, now }),
  }
}

/** Past the promise now, or it came so. */
export const isLateNow = (shipments: PageAnswer['shipments']): boolean => shipments.some((shipment) => shipment.late || (shipment.lateDays ?? 0) > 0)

/** UTC ISO of the last delivery; a parcel delivered on a day without hours counts from the end of that day, so nothing is asked too early. */
export function arrivalOf(shipments: PageAnswer['shipments']): string | null {
  const times = shipments.map(({ status, deliveredAt }) => status === 'delivered' && deliveredAt ? deliveredAt.instant ?? `${deliveredAt.wall.slice(0, 10)}T23:59:59.000Z` : null)
  return times.length > 0 && times.every((time) => time !== null) ? new Date(Math.max(...times.map((time) => Date.parse(time)))).toISOString() : null
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | null = null
  return () => (reading ??= read())
}
