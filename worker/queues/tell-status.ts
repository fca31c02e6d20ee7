import { isAnyoneListening } from '../channels/webhook-listeners.ts'
import { postWebhook } from '../channels/post-webhook.ts'
import { findOrderStanding } from '../db/orders.ts'
import type { Env } from '../env.ts'
import type { OrderProjection } from '../domain/shipment/projection.ts'
import type { ProjectionJob } from './jobs.ts'

/**
 * `order.status_changed`, when what is about to be written says something else than what is there. Called before the row is
 * written: a job that dies in between is told again, under the same id, and is told once. No query where nobody listens.
 */
export async function tellStatus(env: Env, { store, order, revision, row }: ProjectionJob & { readonly row: OrderProjection }, now: Date): Promise<void> {
  if (!await isAnyoneListening(env, store, 'order.status_changed', now)) return
  const before = await findOrderStanding(env.DB, store, order)
  if (before !== null && (before.revision >= revision || (before.status === row.status && (before.late === 1) === row.late))) return
  await postWebhook(env, {
    store, type: 'order.status_changed', order: { id: order, number: row.number }, now, id: `${order}/${revision}`,
    data: { status: row.status, before: before?.status ?? null, late: row.late, deliveredOn: row.deliveredOn, expectedDay: row.expectedDay },
  })
}
