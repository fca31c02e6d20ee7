import type { ReviewKind, ReviewState } from '../../contract/review.ts'
import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `reviews`: what shoppers say of items and of deliveries. Words and names come and go sealed. INDEXED BY: SQLite, which keeps no counts here, would walk all of a store. */

export interface ReviewRow {
  readonly id: string
  readonly order: string
  readonly kind: ReviewKind
  /** Place in the order, "i1"; '' for feedback. */
  readonly item: string
  readonly sku: string | null
  readonly stars: number | null
  /** JSON: ids. */
  readonly aspects: string
  readonly sealedWords: string | null
  readonly sealedName: string | null
  readonly sealedReply: string | null
  readonly language: string
  readonly hidden: number
  readonly createdAt: number
  readonly updatedAt: number
  readonly postedAt: number | null
}
const columns = `id, order_id AS "order", kind, item, sku, stars, aspects, sealed_words AS sealedWords, sealed_name AS sealedName, sealed_reply AS sealedReply, language, hidden,
  created_at AS createdAt, updated_at AS updatedAt, posted_at AS postedAt`

export interface ReviewChange {
  readonly stars?: number | undefined
  readonly aspects?: readonly string[] | undefined
  /** null clears. */
  readonly sealedWords?: string | null | undefined
}

/** Keeps what was said just now beside what was said before: one row an order, kind and item. `updated_at` names what is said: it moves only with `isOther`, and always on. null: the order was erased. */
export const writeReview = (db: D1Database, store: string, place: Pick<ReviewRow, 'id' | 'order' | 'kind' | 'item' | 'sku' | 'language'>, change: ReviewChange, isOther: boolean, now: Date): Promise<ReviewRow | null> =>
  db.prepare(`INSERT INTO reviews (store, id, order_id, kind, item, sku, stars, aspects, sealed_words, language, created_at, updated_at)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, COALESCE(?8, '[]'), ?9, ?10, ?11, ?11
    WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?3)
    ON CONFLICT (store, order_id, kind, item) DO UPDATE SET stars = COALESCE(?7, stars), aspects = COALESCE(?8, aspects), sealed_words = CASE WHEN ?12 THEN ?9 ELSE sealed_words END,
      language = ?10, updated_at = CASE WHEN ?13 THEN max(?11, updated_at + 1) ELSE updated_at END
    RETURNING ${columns}`)
    .bind(store, place.id, place.order, place.kind, place.item, place.sku, change.stars ?? null, change.aspects === undefined ? null : JSON.stringify(change.aspects), change.sealedWords ?? null,
      place.language, now.getTime(), change.sealedWords === undefined ? 0 : 1, isOther ? 1 : 0)
    .first<ReviewRow>()

/** Sent. null: it was taken back meanwhile. `telling`: what is written with it. */
export async function postReview(db: D1Database, store: string, { id, sealedName }: Pick<ReviewRow, 'id' | 'sealedName'>, now: Date, telling: readonly D1PreparedStatement[]): Promise<ReviewRow | null> {
  const [sent] = await db.batch<ReviewRow>([
    db.prepare(`UPDATE reviews SET sealed_name = COALESCE(?3, sealed_name), posted_at = COALESCE(posted_at, ?4) WHERE store = ?1 AND id = ?2 RETURNING ${columns}`).bind(store, id, sealedName, now.getTime()),
    ...telling,
  ])
  return sent?.results[0] ?? null
}

export async function listOrderReviews(db: D1Database, store: string, order: string, kind: ReviewKind): Promise<ReviewRow[]> {
  const { results } = await db.prepare(`SELECT ${columns} FROM reviews INDEXED BY reviews_by_order WHERE store = ?1 AND order_id = ?2 AND kind = ?3 LIMIT 200`).bind(store, order, kind).all<ReviewRow>()
  return results
}
export const exportOrderReviews = async (db: D1Database, store: string, order: string): Promise<ReviewRow[]> =>
  (await db.prepare(`SELECT ${columns} FROM reviews INDEXED BY reviews_by_order WHERE store = ?1 AND order_id = ?2 LIMIT 200`).bind(store, order).all<ReviewRow>()).results

export const findReview = (db: D1Database, store: string, id: string): Promise<ReviewRow | null> =>
  db.prepare(`SELECT ${columns} FROM reviews WHERE store = ?1 AND id = ?2`).bind(store, id).first<ReviewRow>()

export interface ReviewQuestion { readonly kind: ReviewKind | null; readonly state: ReviewState | null; readonly sku: string | null; readonly stars: number | null; readonly limit: number; readonly after: { readonly createdAt: number; readonly id: string } | null }

/** Newest first. Without a state: what was sent, hidden or not. */
export async function listReviews(db: D1Database, store: string, { kind, state, sku, stars, limit, after }: ReviewQuestion): Promise<ReviewRow[]> {
  const where = ['store = ?'], values: (string | number)[] = [store]
  const also = (sql: string, ...more: (string | number)[]): void => { where.push(sql); values.push(...more) }
  if (kind !== null) also('kind = ?', kind)
  also(state === 'open' ? 'posted_at IS NULL' : 'posted_at IS NOT NULL')
  if (state === 'posted') also('hidden = 0')
  if (state === 'hidden') also('hidden = 1')
  if (sku !== null) also('sku = ?', sku)
  if (stars !== null) also('stars = ?', stars)
  if (after !== null) also('(created_at, id) < (?, ?)', after.createdAt, after.id)
  const { results } = await db.prepare(`SELECT ${columns} FROM reviews WHERE ${where.join(' AND ')} ORDER BY created_at DESC, id DESC LIMIT ?`).bind(...values, limit).all<ReviewRow>()
  return results
}

/** `sealedReply` undefined: stays. null: no such review. */
export const judgeReview = (db: D1Database, store: string, id: string, { hidden, sealedReply }: { readonly hidden: boolean | undefined; readonly sealedReply: string | null | undefined }): Promise<ReviewRow | null> =>
  db.prepare(`UPDATE reviews SET hidden = COALESCE(?3, hidden), sealed_reply = CASE WHEN ?4 THEN ?5 ELSE sealed_reply END WHERE store = ?1 AND id = ?2 RETURNING ${columns}`)
    .bind(store, id, hidden === undefined ? null : hidden ? 1 : 0, sealedReply === undefined ? 0 : 1, sealedReply ?? null).first<ReviewRow>()

export const deleteReview = (db: D1Database, store: string, id: string): D1PreparedStatement => db.prepare('DELETE FROM reviews WHERE store = ?1 AND id = ?2').bind(store, id)
export const eraseReviews = (db: D1Database, store: string, order: string): D1PreparedStatement => db.prepare('DELETE FROM reviews INDEXED BY reviews_by_order WHERE store = ?1 AND order_id = ?2').bind(store, order)
