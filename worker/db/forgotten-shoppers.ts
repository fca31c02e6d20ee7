import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `forgotten_shoppers`: from when a shopper's purchases count as nobody's. */

/** Unless the order on whose page they asked was erased meanwhile: then nobody would ever take the note away. */
export const noteForgotten = (db: D1Database, store: string, shopper: string, now: Date, order: string): D1PreparedStatement =>
  db.prepare(`INSERT INTO forgotten_shoppers (store, shopper, at) SELECT ?1, ?2, ?3 WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?4)
    ON CONFLICT DO UPDATE SET at = excluded.at`).bind(store, shopper, now.getTime(), order)

/** The purchases stay, for everybody's numbers, as those of nobody. */
export const unlinkPurchases = (db: D1Database, store: string, shopper: string): D1PreparedStatement =>
  db.prepare('UPDATE purchases SET shopper = NULL WHERE store = ?1 AND shopper = ?2').bind(store, shopper)

/** The note that somebody was forgotten is about them too. */
export const deleteForgotten = (db: D1Database, store: string, shopper: string): D1PreparedStatement =>
  db.prepare('DELETE FROM forgotten_shoppers WHERE store = ?1 AND shopper = ?2').bind(store, shopper)

/** Each new scan writes an order's purchases anew, name and all: this stands behind it in the same transaction. */
export const unlinkForgottenPurchase = (db: D1Database, store: string, order: string): D1PreparedStatement =>
  db.prepare(`UPDATE purchases SET shopper = NULL WHERE store = ?1 AND order_id = ?2
    AND EXISTS (SELECT 1 FROM forgotten_shoppers f WHERE f.store = ?1 AND f.shopper = purchases.shopper AND f.at >= purchases.at)`).bind(store, order)
