import { eraseShopperRewards } from '../db/erase-rewards.ts'
import { forgetDecisions, forgetSightings } from '../db/decisions.ts'
import { deleteForgotten, unlinkPurchases } from '../db/forgotten-shoppers.ts'
import { unlinkGifts } from '../db/gifts.ts'
import { listShopperOrders } from '../db/orders.ts'
import { deletePreferences } from '../db/preferences.ts'
import { deleteShopperReminders } from '../db/reminders.ts'
import { withdrawVisitConsent } from '../db/visit-consents.ts'
import type { Env } from '../env.ts'
import { eraseOrderForGood } from './erase-order.ts'

/** Each is an object, its rows and its files: what one call may do without running out of its time. */
const ordersAtOnce = 40

/** `isComplete` false: there are more orders, and what stands under the name itself is still there. */
export interface ErasedShopper { readonly orders: number; readonly isComplete: boolean }

/**
 * All that a store holds of one shopper (keyed e-mail hash): their orders with reviews, photos, cases and wishes, then what stands under the
 * name itself, which is there without any order too: points given by API, reminders, preferences, what was shown. Idempotent: a call
 * that breaks off is made again.
 */
export async function eraseShopper(env: Env, store: string, shopper: string, now: Date): Promise<ErasedShopper> {
  const rows = await listShopperOrders(env.DB, store, shopper, ordersAtOnce + 1)
  const orders = rows.slice(0, ordersAtOnce)
  for (const { id } of orders) await eraseOrderForGood(env, store, id, now)
  if (rows.length > orders.length) return { orders: orders.length, isComplete: false }
  const { DB } = env
  await DB.batch([
    ...eraseShopperRewards(DB, store, shopper),
    ...[deletePreferences, deleteShopperReminders, withdrawVisitConsent, unlinkPurchases, unlinkGifts, forgetDecisions, forgetSightings, deleteForgotten].map((erase) => erase(DB, store, shopper)),
  ])
  return { orders: orders.length, isComplete: true }
}
