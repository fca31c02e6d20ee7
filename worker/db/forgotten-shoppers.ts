import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `forgotten_shoppers`: from when a shopper's purchases count as nobody's. */

export const noteForgotten = (db: D1Database, store: string, shopper: string, now: Date): D1PreparedStatement =>
  db.prepare('INSERT INTO forgotten_shoppers (store, shopper, at) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET at = excluded.at').bind(store, shopper, now.getTime())

/** The purchases stay, for everybody's numbers, as those of nobody. */
export const unlinkPurchases = (db: D1Database, store: string, shopper: string): D1PreparedStatement =>
  db.prepare('UPDATE purchases SET shopper = NULL WHERE store = ?1 AND shopper = ?2').bind(store, shopper)

/** Each new scan writes an order's purchases anew, name and all: this stands behind it in the same transaction. */
export const unlinkForgottenPurchase = (db: D1Database, store: string, order: string): D1PreparedStatement =>
  db.prepare(`UPDATE purchases SET shopper = NULL WHERE store = ?1 AND order_id = ?2
    AND EXISTS (SELECT 1 FROM forgotten_shoppers f WHERE f.store = ?1 AND f.shopper = purchases.shopper AND f.at >= purchases.at)`).bind(store, order)
