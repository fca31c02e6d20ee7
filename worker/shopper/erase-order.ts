import { deleteOrderReminders } from '../db/reminders.ts'
import { orderObject, type Env } from '../env.ts'
import { eraseOrder } from '../queues/project.ts'

/**
 * Somebody asked for it: the object, the rows, the files, and the reminders that would outlive an order whose time is over. These go
 * first, so that a call that breaks off can be repeated, and once more at the end, for one that was set in between. Idempotent.
 */
export async function eraseOrderForGood(env: Env, store: string, order: string, now: Date): Promise<void> {
  await deleteOrderReminders(env.DB, store, order).run()
  await orderObject(env, store, order).erase(now.toISOString())
  await eraseOrder(env, store, order, now)
  await deleteOrderReminders(env.DB, store, order).run()
}
