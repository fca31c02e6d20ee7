import { listDueDeliveries } from '../db/webhook-messages.ts'
import type { Env } from '../env.ts'

/** Into one call of the queue. */
const most = 100
/** The queue has its own message about most of them; who is later than this has none. */
const patience = 60_000

/** Tries that should have been made and were not: their message was lost, or the wait was longer than a queue can hold one. */
export async function queueDueWebhooks(env: Env, now: Date): Promise<void> {
  const due = await listDueDeliveries(env.DB, new Date(now.getTime() - patience), most)
  if (due.length > 0) await env.WEBHOOKS.sendBatch(due.map((body) => ({ body })))
}
