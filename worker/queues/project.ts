import { eraseOrderRows, upsertOrderRow } from '../db/orders.ts'
import { listOrderNumbers } from '../db/shipment-numbers.ts'
import { hashNumber } from '../edge/hash.ts'
import type { Env } from '../env.ts'
import { noteConversion } from './convert.ts'
import { eraseOrderMedia } from '../uploads/erase-media.ts'
import { settleOrder } from '../rewards/settle-order.ts'
import { closeBought } from '../shopper/close-bought.ts'
import type { ProjectionJob } from './jobs.ts'
import { tellStatus } from './tell-status.ts'

/** What an order's outbox says of it, as a row; a job without a row says that the order was erased. */
export async function project(env: Env, job: ProjectionJob, now: Date): Promise<void> {
  if (job.row === null) return eraseOrder(env, job.store, job.order, now)
  const standing = { ...job, row: job.row }
  await tellStatus(env, standing, now)
  await upsertOrderRow(env.DB, standing)
  await noteConversion(env, standing, now)
  await settleOrder(env, standing, now)
  const { emailHash, items, counts, placedAt } = standing.row
  if (counts) await closeBought(env, { store: job.store, order: job.order, shopper: emailHash, skus: items.map(([sku]) => sku), placedAt }, now)
}

/** All that D1 holds about one order, with the pushes that wait for its numbers. Idempotent. */
export async function eraseOrder(env: Env, store: string, order: string, now: Date): Promise<void> {
  const numbers = await listOrderNumbers(env.DB, store, order)
  await eraseOrderRows(env.DB, store, order, now, await Promise.all(numbers.map((number) => hashNumber(env, number))))
  await eraseOrderMedia(env, store, order)
}
