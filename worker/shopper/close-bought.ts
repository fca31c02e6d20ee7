import { readStore } from '../content/store-settings.ts'
import { listBought, markBought } from '../db/reminders.ts'
import { dueAtOf } from '../domain/replenishment/reminder.ts'
import { addDays } from '../domain/shipment/day.ts'
import { dayAt } from '../domain/shipment/zoned-time.ts'
import type { Env } from '../env.ts'

export interface Bought { readonly store: string; readonly order: string; readonly shopper: string | null; readonly skus: readonly string[]; readonly placedAt: string }

/**
 * What a new order holds, nobody need be reminded of: a single reminder ends as bought, a repeating one counts its next day from
 * this purchase. Idempotent; an order from before the reminder, or the one it was set on, changes nothing.
 */
export async function closeBought(env: Env, { store: storeId, order, shopper, skus, placedAt }: Bought, now: Date): Promise<void> {
  if (shopper === null) return
  const at = Date.parse(placedAt)
  const reminders = await listBought(env.DB, storeId, shopper, order, skus, at)
  const store = reminders.length === 0 ? null : await readStore(env, storeId, now)
  if (store === null) return
  const zone = store.settings.timeZone
  const nextOf = (weeks: number) => { const dueOn = addDays(dayAt(at, zone), weeks * 7); return { dueOn, dueAt: dueAtOf(dueOn, zone) } }
  await env.DB.batch(reminders.map(({ id, everyWeeks }) => markBought(env.DB, storeId, id, order, at, everyWeeks === null ? null : nextOf(everyWeeks), now)))
}
