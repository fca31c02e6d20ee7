import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `gifts` and `gift_counts`. */

export interface GiftRow {
  readonly orderId: string
  readonly gift: string
  readonly shopper: string | null
  readonly reason: string
  /** JSON: SKUs. */
  readonly because: string
  readonly at: number
}
const columns = 'order_id AS orderId, gift, shopper, reason, because, at'

export const findGift = (db: D1Database, store: string, order: string): Promise<GiftRow | null> =>
  db.prepare(`SELECT ${columns} FROM gifts WHERE store = ?1 AND order_id = ?2`).bind(store, order).first<GiftRow>()

/** Given so far, by gift. */
export async function readGiftCounts(db: D1Database, store: string): Promise<ReadonlyMap<string, number>> {
  const { results } = await db.prepare('SELECT gift, given FROM gift_counts WHERE store = ?1').bind(store).all<{ gift: string; given: number }>()
  return new Map(results.map(({ gift, given }) => [gift, given]))
}

/** Ids of gifts a shopper was given with other orders. */
export async function listShopperGifts(db: D1Database, store: string, shopper: string): Promise<string[]> {
  return (await db.prepare('SELECT DISTINCT gift FROM gifts WHERE store = ?1 AND shopper = ?2').bind(store, shopper).all<{ gift: string }>()).results.map(({ gift }) => gift)
}

/**
 * Takes one piece and writes it down, in one transaction: the count rises only while it is below the stock and the order has no
 * gift, and the row is written only if the count rose, so two calls for the last piece give one. false: somebody was quicker,
 * for this piece or this order. Nothing is given to an erased order. `telling`: what is written with it, where the row just was.
 */
export async function takeGift(db: D1Database, store: string, row: GiftRow, stock: number, telling: readonly D1PreparedStatement[]): Promise<boolean> {
  const [, , written] = await db.batch([
    db.prepare('INSERT INTO gift_counts (store, gift, given) VALUES (?1, ?2, 0) ON CONFLICT DO NOTHING').bind(store, row.gift),
    db.prepare(`UPDATE gift_counts SET given = given + 1 WHERE store = ?1 AND gift = ?2 AND given < ?3
      AND NOT EXISTS (SELECT 1 FROM gifts WHERE store = ?1 AND order_id = ?4) AND NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?4)`).bind(store, row.gift, stock, row.orderId),
    db.prepare('INSERT INTO gifts (store, order_id, gift, shopper, reason, because, at) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE changes() = 1')
      .bind(store, row.orderId, row.gift, row.shopper, row.reason, row.because, row.at),
    ...telling,
  ])
  return (written?.meta.changes ?? 0) === 1
}

/** The piece goes back on the shelf. false: the order had none. */
export async function giveBackGift(db: D1Database, store: string, order: string): Promise<boolean> {
  const [counted] = await db.batch([
    db.prepare('UPDATE gift_counts SET given = given - 1 WHERE store = ?1 AND given > 0 AND gift = (SELECT gift FROM gifts WHERE store = ?1 AND order_id = ?2)').bind(store, order),
    db.prepare('DELETE FROM gifts WHERE store = ?1 AND order_id = ?2').bind(store, order),
  ])
  return (counted?.meta.changes ?? 0) > 0
}

/** With its order. The piece was given all the same, so the count stays. */
export const eraseGift = (db: D1Database, store: string, order: string): D1PreparedStatement => db.prepare('DELETE FROM gifts WHERE store = ?1 AND order_id = ?2').bind(store, order)

/** After a shopper asked to be forgotten: the piece was given, to nobody that we know. */
export const unlinkGifts = (db: D1Database, store: string, shopper: string): D1PreparedStatement => db.prepare('UPDATE gifts SET shopper = NULL WHERE store = ?1 AND shopper = ?2').bind(store, shopper)
