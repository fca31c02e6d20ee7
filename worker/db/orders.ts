import type { ShipmentStatus } from '../../contract/vocabulary.ts'
import type { OrderProjection } from '../domain/shipment/projection.ts'
import type { ProjectionJob } from '../queues/jobs.ts'
import { eraseCases } from './cases.ts'
import type { D1Database } from './d1.ts'
import { erasePosts } from './posts.ts'
import { eraseReviews } from './reviews.ts'
import { eraseUploads } from './uploads.ts'
import { eraseOrderRewards } from './erase-rewards.ts'
import { eraseOrderEngagements } from './decisions.ts'
import { eraseOrderWebhooks } from './webhook-messages.ts'
import { unlinkForgottenPurchase } from './forgotten-shoppers.ts'
import { eraseGift } from './gifts.ts'
import { deleteOrderProducts } from './order-products.ts'
import { deletePurchase, putPurchase } from './purchases.ts'
import { eraseWithLastOrder } from './shopper-rows.ts'
import { eraseWishes } from './wishes.ts'

/** `orders`: the projection that lists and searches are made of. Only jobs from an order's outbox write it. */

export interface OrderRow {
  readonly id: string
  readonly number: string
  readonly emailHash: string | null
  readonly placedAt: number
  readonly placedOffset: number
  readonly updatedAt: number
  readonly status: ShipmentStatus
  readonly late: number
  readonly shipments: number
  readonly deliveredOn: string | null
  readonly expectedDay: string | null
  readonly firstTitle: string | null
  readonly epoch: number
}
const columns = `id, number, email_hash AS emailHash, placed_at AS placedAt, placed_offset AS placedOffset, updated_at AS updatedAt, status, late, shipments,
  delivered_on AS deliveredOn, expected_day AS expectedDay, first_title AS firstTitle, epoch`

/** Idempotent; an older revision than the one held changes nothing, and nothing revives an erased order. */
export async function upsertOrderRow(db: D1Database, job: ProjectionJob & { readonly row: OrderProjection }): Promise<void> {
  const row = job.row
  const write = db.prepare(`INSERT INTO orders (store, id, number, email_hash, placed_at, placed_offset, updated_at, status, late, shipments, delivered_on, expected_day, first_title, retire_at, epoch, revision, is_test)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17
    WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?2)
    ON CONFLICT (store, id) DO UPDATE SET number = excluded.number, email_hash = excluded.email_hash, placed_at = excluded.placed_at, placed_offset = excluded.placed_offset,
      updated_at = excluded.updated_at, status = excluded.status, late = excluded.late, shipments = excluded.shipments, delivered_on = excluded.delivered_on,
      expected_day = excluded.expected_day, first_title = excluded.first_title, retire_at = excluded.retire_at, epoch = excluded.epoch, revision = excluded.revision, is_test = excluded.is_test
    WHERE excluded.revision > orders.revision`)
    .bind(job.store, job.order, row.number, row.emailHash, Date.parse(row.placedAt), offsetMinutes(row.placedAt), Date.parse(row.updatedAt), row.status, row.late ? 1 : 0, row.shipments,
      row.deliveredOn, row.expectedDay, row.firstTitle, row.retireAt === null ? null : Date.parse(row.retireAt), row.epoch, job.revision, row.earning?.isTest ? 1 : 0)
  await db.batch([write, putPurchase(db, job), unlinkForgottenPurchase(db, job.store, job.order)])
}

/**
 * All that D1 holds about one order goes, in one transaction; a tombstone without personal data stays (TRUST 79). The keyed
 * hashes of its numbers name the pushes that wait for them.
 */
export async function eraseOrderRows(db: D1Database, store: string, order: string, now: Date, numberHashes: readonly string[] = []): Promise<void> {
  await db.batch([
    db.prepare('INSERT INTO erased_orders (store, id, erased_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING').bind(store, order, now.getTime()),
    ...numberHashes.map((hash) => db.prepare('DELETE FROM unmatched_pushes WHERE merchant = (SELECT merchant FROM stores WHERE id = ?1) AND number_hash = ?2').bind(store, hash)),
    db.prepare('DELETE FROM shipment_numbers WHERE store = ?1 AND order_id = ?2').bind(store, order),
    ...eraseWithLastOrder(db, store, order),
    ...eraseOrderRewards(db, store, order),
    db.prepare('DELETE FROM orders WHERE store = ?1 AND id = ?2').bind(store, order),
    deletePurchase(db, store, order),
    eraseGift(db, store, order),
    ...eraseCases(db, store, order),
    eraseWishes(db, store, order),
    db.prepare('DELETE FROM idempotency_keys WHERE store = ?1 AND order_id = ?2').bind(store, order),
    db.prepare('DELETE FROM dead_letters WHERE store = ?1 AND order_id = ?2').bind(store, order),
    ...eraseOrderWebhooks(db, store, order),
    ...eraseOrderEngagements(db, store, order),
    deleteOrderProducts(db, store, order),
    ...eraseUploads(db, store, order, now),
    eraseReviews(db, store, order),
    erasePosts(db, store, order),
  ])
}

export async function findOrder(db: D1Database, store: string, order: string): Promise<OrderRow | null> {
  return db.prepare(`SELECT ${columns} FROM orders WHERE store = ?1 AND id = ?2`).bind(store, order).first<OrderRow>()
}

/** What the row says now, for those who tell of changes. null = no row yet. */
export async function findOrderStanding(db: D1Database, store: string, order: string): Promise<Pick<OrderRow, 'status' | 'late'> & { readonly revision: number } | null> {
  return db.prepare('SELECT status, late, revision FROM orders WHERE store = ?1 AND id = ?2').bind(store, order).first<Pick<OrderRow, 'status' | 'late'> & { revision: number }>()
}

/** Newest first, of all shoppers or of one. `after` is the last row of the page before (keyset: no row is shown twice or skipped while orders come in). */
export async function listOrders(db: D1Database, store: string, page: { limit: number; after: { placedAt: number; id: string } | null; emailHash: string | null }): Promise<OrderRow[]> {
  const where = ['store = ?']
  const values: (string | number)[] = [store]
  if (page.emailHash !== null) { where.push('email_hash = ?'); values.push(page.emailHash) }
  if (page.after !== null) { where.push('(placed_at, id) < (?, ?)'); values.push(page.after.placedAt, page.after.id) }
  const { results } = await db.prepare(`SELECT ${columns} FROM orders WHERE ${where.join(' AND ')} ORDER BY placed_at DESC, id DESC LIMIT ?`)
    .bind(...values, page.limit).all<OrderRow>()
  return results
}

/** All orders of one shopper of one store, newest first. */
export async function listShopperOrders(db: D1Database, store: string, emailHash: string, limit: number): Promise<OrderRow[]> {
  const { results } = await db.prepare(`SELECT ${columns} FROM orders WHERE store = ?1 AND email_hash = ?2 ORDER BY placed_at DESC, id DESC LIMIT ?3`)
    .bind(store, emailHash, limit).all<OrderRow>()
  return results
}

function offsetMinutes(iso: string): number {
  const match = /([+-])(\d{2}):?(\d{2})$/.exec(iso)
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0
}
