import { postWebhook } from '../channels/post-webhook.ts'
import { readStore } from '../content/store-settings.ts'
import { findOrderStanding } from '../db/orders.ts'
import { listDueReminders, markTold, type DueReminder } from '../db/reminders.ts'
import { dueAtOf, isWornOut, nextDue } from '../domain/replenishment/reminder.ts'
import { dayAt } from '../domain/shipment/zoned-time.ts'
import { log } from '../edge/log.ts'
import type { Env } from '../env.ts'

const atOnce = 200

/**
 * Tells stores whom to remind of what. Told first and marked afterwards, under a name that makes twice once: what breaks off in
 * between is told again and arrives once. The message belongs to the order while there is one, so that it is erased with it; a reminder
 * outlives the order's own data, and is then told by itself.
 */
export async function tellReminders(env: Env, now: Date): Promise<void> {
  for (const reminder of await listDueReminders(env.DB, now, atOnce)) {
    try { await tell(env, reminder, now) } catch (error) { log('warn', 'reminder not told', { store: reminder.store, error: String(error).slice(0, 200) }) }
  }
}

async function tell(env: Env, reminder: DueReminder, now: Date): Promise<void> {
  const { store: storeId, id, orderId, orderNumber, sku, title, dueOn, everyWeeks } = reminder
  const store = await readStore(env, storeId, now)
  if (store === null) return
  const order = await findOrderStanding(env.DB, storeId, orderId) === null ? null : { id: orderId, number: orderNumber }
  await postWebhook(env, { store: storeId, type: 'reminder.due', order, data: { reminder: id, order: orderId, orderNumber, sku, title, day: dueOn, everyWeeks }, now, id: `${id}/${dueOn}` })
  const zone = store.settings.timeZone
  const next = everyWeeks === null || isWornOut(reminder.updatedAt, now.getTime()) ? null : nextDue(dueOn, everyWeeks, dayAt(now.getTime(), zone))
  await markTold(env.DB, reminder, next === null ? null : { dueOn: next, dueAt: dueAtOf(next, zone) }, now)
}
