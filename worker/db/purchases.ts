import type { OrderProjection } from '../domain/shipment/projection.ts'
import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `purchases`: what was bought together, and by whom; one row an order. */

/** A line of an order that somebody has, or will have. */
export interface Purchase { readonly order: string; readonly at: number; readonly sku: string; readonly quantity: number }
/** One order as the training reads it. */
export interface PurchaseRow { readonly order: string; readonly shopper: string | null; readonly at: number; readonly items: readonly (readonly [sku: string, quantity: number])[] }

interface StoredRow { readonly order: string; readonly shopper: string | null; readonly at: number; readonly items: string }
const fromRow = (row: StoredRow): PurchaseRow => ({ ...row, items: JSON.parse(row.items) as [string, number][] })

/**
 * What an order's projection says was bought. Belongs behind the statement that writes the order's row, in one transaction: it
 * takes effect only if that row took on this revision, so that an old word or one about an erased order writes nothing, and a
 * scan, which changes no purchase, writes no row.
 */
export const putPurchase = (db: D1Database, { store, order, revision, row }: { store: string; order: string; revision: number; row: OrderProjection }): D1PreparedStatement =>
  db.prepare(`INSERT INTO purchases (store, order_id, shopper, at, items, counts) SELECT ?1, ?2, ?3, ?4, ?5, ?6
    WHERE EXISTS (SELECT 1 FROM orders WHERE store = ?1 AND id = ?2 AND revision = ?7)
    ON CONFLICT DO UPDATE SET shopper = excluded.shopper, at = excluded.at, items = excluded.items, counts = excluded.counts
    WHERE shopper IS NOT excluded.shopper OR at <> excluded.at OR items <> excluded.items OR counts <> excluded.counts`)
    .bind(store, order, row.emailHash, Date.parse(row.placedAt), JSON.stringify(row.items), row.counts ? 1 : 0, revision)

export const deletePurchase = (db: D1Database, store: string, order: string): D1PreparedStatement =>
  db.prepare('DELETE FROM purchases WHERE store = ?1 AND order_id = ?2').bind(store, order)

/** A shopper's purchases, newest first: all lines of their last `limit` orders that count (not cancelled, not gone back). */
export async function listPurchases(db: D1Database, store: string, shopper: string, limit: number): Promise<Purchase[]> {
  const { results } = await db.prepare(`SELECT order_id AS "order", shopper, at, items FROM purchases WHERE store = ?1 AND shopper = ?2 AND counts = 1 ORDER BY at DESC, order_id DESC LIMIT ?3`)
    .bind(store, shopper, limit).all<StoredRow>()
  return results.map(fromRow).flatMap(({ order, at, items }) => items.map(([sku, quantity]) => ({ order, at, sku, quantity })))
}

/** Orders of a store that count, in the order of their ids, after the one given. */
export async function pagePurchases(db: D1Database, store: string, after: string, limit: number): Promise<PurchaseRow[]> {
  const { results } = await db.prepare('SELECT order_id AS "order", shopper, at, items FROM purchases WHERE store = ?1 AND order_id > ?2 AND counts = 1 ORDER BY order_id LIMIT ?3')
    .bind(store, after, limit).all<StoredRow>()
  return results.map(fromRow)
}

/** Everything held of one shopper, for their own export, newest first. */
export async function exportPurchases(db: D1Database, store: string, shopper: string, limit: number): Promise<Omit<PurchaseRow, 'shopper'>[]> {
  const { results } = await db.prepare('SELECT order_id AS "order", at, items FROM purchases WHERE store = ?1 AND shopper = ?2 ORDER BY at DESC LIMIT ?3').bind(store, shopper, limit).all<StoredRow>()
  return results.map(({ order, at, items }) => ({ order, at, items: JSON.parse(items) as [string, number][] }))
}
