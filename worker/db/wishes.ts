import type { WishKind } from '../../contract/vocabulary.ts'
import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `wishes`: what a shopper wishes for the delivery of an order. One wish an order: the newest counts. */

export interface WishRow { readonly wish: WishKind; readonly sealedText: string | null; readonly day: string | null; readonly setAt: number }

/** Nothing is kept of an erased order. */
export async function putWish(db: D1Database, store: string, order: string, row: WishRow): Promise<void> {
  await db.prepare(`INSERT INTO wishes (store, order_id, wish, sealed_text, day, set_at)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?2)
    ON CONFLICT (store, order_id) DO UPDATE SET wish = excluded.wish, sealed_text = excluded.sealed_text, day = excluded.day, set_at = excluded.set_at`)
    .bind(store, order, row.wish, row.sealedText, row.day, row.setAt).run()
}

export const findWish = (db: D1Database, store: string, order: string): Promise<WishRow | null> =>
  db.prepare('SELECT wish, sealed_text AS sealedText, day, set_at AS setAt FROM wishes WHERE store = ?1 AND order_id = ?2').bind(store, order).first<WishRow>()

export const eraseWish = (db: D1Database, store: string, order: string): D1PreparedStatement =>
  db.prepare('DELETE FROM wishes WHERE store = ?1 AND order_id = ?2').bind(store, order)

/** Was there one? */
export const deleteWish = async (db: D1Database, store: string, order: string): Promise<boolean> => (await eraseWish(db, store, order).run()).meta.changes > 0
