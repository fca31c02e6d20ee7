import type { WishKind } from '../../contract/vocabulary.ts'
import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `wishes`: what a shopper wishes for the delivery of a parcel. One wish a parcel: the newest counts. */

/** `shipment`: '' = the whole order. `wish`: null = taken back for this parcel, whatever was wished for the whole order. */
export interface WishRow { readonly shipment: string; readonly wish: WishKind | null; readonly sealedText: string | null; readonly day: string | null; readonly setAt: number }

/** Nothing is kept of an erased order. */
export const putWish = (db: D1Database, store: string, order: string, row: WishRow): D1PreparedStatement =>
  db.prepare(`INSERT INTO wishes (store, order_id, shipment, wish, sealed_text, day, set_at)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?2)
    ON CONFLICT (store, order_id, shipment) DO UPDATE SET wish = excluded.wish, sealed_text = excluded.sealed_text, day = excluded.day, set_at = excluded.set_at`)
    .bind(store, order, row.shipment, row.wish, row.sealedText, row.day, row.setAt)

/** Of all parcels of an order: never more than an order has parcels, and one. */
export const listWishes = async (db: D1Database, store: string, order: string): Promise<WishRow[]> =>
  (await db.prepare('SELECT shipment, wish, sealed_text AS sealedText, day, set_at AS setAt FROM wishes WHERE store = ?1 AND order_id = ?2 ORDER BY set_at, shipment LIMIT 500').bind(store, order).all<WishRow>()).results

export const eraseWishes = (db: D1Database, store: string, order: string): D1PreparedStatement =>
  db.prepare('DELETE FROM wishes WHERE store = ?1 AND order_id = ?2').bind(store, order)
