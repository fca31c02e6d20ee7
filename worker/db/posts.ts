import type { PostState } from '../../contract/post.ts'
import type { D1Database, D1PreparedStatement } from './d1.ts'
import { takeUploads, uploadsAreFree } from './uploads.ts'

/** `posts`: unboxings, each with the consent as it was read. Their photos and films are uploads that belong to them. INDEXED BY: SQLite, which keeps no counts here, would walk all of a store. */

export interface PostRow {
  readonly id: string
  readonly order: string
  readonly state: PostState
  readonly consentVersion: string
  readonly consentLanguage: string
  readonly consentText: string
  readonly mayShow: number
  /** JSON: ids of the claims granted on approval; null: nothing was granted. */
  readonly reward: string | null
  readonly createdAt: number
  readonly decidedAt: number | null
}
const columns = `id, order_id AS "order", state, consent_version AS consentVersion, consent_language AS consentLanguage, consent_text AS consentText, may_show AS mayShow, reward, created_at AS createdAt, decided_at AS decidedAt`

/**
 * With its files, in one transaction. null: the order was erased, has as many posts as it may, or one of the files is not there, not
 * finished, for another use or another's. A post whose id is there already stays as it is. `telling`: what is written with it.
 */
export async function insertPost(db: D1Database, store: string, row: Pick<PostRow, 'id' | 'order' | 'consentVersion' | 'consentLanguage' | 'consentText' | 'mayShow'>, { uploads, most, now, telling }: { readonly uploads: readonly string[]; readonly most: number; readonly now: Date; readonly telling: readonly D1PreparedStatement[] }): Promise<PostRow | null> {
  const gift = { order: row.order, use: 'post' as const, ids: uploads, to: row.id }
  const results = await db.batch([
    db.prepare(`INSERT INTO posts (store, id, order_id, state, consent_version, consent_language, consent_text, may_show, created_at)
      SELECT ?1, ?4, ?2, 'pending', ?6, ?7, ?8, ?9, ?10 WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?2)
        AND (SELECT count(*) FROM posts WHERE store = ?1 AND order_id = ?2) < ?11 AND ${uploadsAreFree} ON CONFLICT DO NOTHING`)
      .bind(store, row.order, gift.use, row.id, JSON.stringify([...new Set(uploads)]), row.consentVersion, row.consentLanguage, row.consentText, row.mayShow, now.getTime(), most),
    takeUploads(db, store, gift, 'EXISTS (SELECT 1 FROM posts WHERE store = ?1 AND id = ?4)'),
    ...telling,
    db.prepare(`SELECT ${columns} FROM posts WHERE store = ?1 AND id = ?2`).bind(store, row.id),
  ])
  return (results.at(-1)?.results[0] as PostRow | undefined) ?? null
}

export const findPost = (db: D1Database, store: string, id: string): Promise<PostRow | null> =>
  db.prepare(`SELECT ${columns} FROM posts WHERE store = ?1 AND id = ?2`).bind(store, id).first<PostRow>()

export async function listOrderPosts(db: D1Database, store: string, order: string): Promise<PostRow[]> {
  const { results } = await db.prepare(`SELECT ${columns} FROM posts INDEXED BY posts_by_order WHERE store = ?1 AND order_id = ?2 ORDER BY created_at, id LIMIT 20`).bind(store, order).all<PostRow>()
  return results
}

/** Newest first. */
export async function listPosts(db: D1Database, store: string, { state, limit, after }: { readonly state: PostState | null; readonly limit: number; readonly after: { readonly createdAt: number; readonly id: string } | null }): Promise<PostRow[]> {
  const where = ['store = ?'], values: (string | number)[] = [store]
  if (state !== null) { where.push('state = ?'); values.push(state) }
  if (after !== null) { where.push('(created_at, id) < (?, ?)'); values.push(after.createdAt, after.id) }
  const { results } = await db.prepare(`SELECT ${columns} FROM posts WHERE ${where.join(' AND ')} ORDER BY created_at DESC, id DESC LIMIT ?`).bind(...values, limit).all<PostRow>()
  return results
}

/** Photos of other orders whose shoppers agreed, and which the merchant approved; the latest first. CROSS JOIN: from the newest post on, where SQLite would begin with all uploads. */
export async function listShownPhotos(db: D1Database, store: string, exceptOrder: string, limit: number): Promise<{ id: string; order: string }[]> {
  const { results } = await db.prepare(`SELECT u.id, u.order_id AS "order" FROM posts p CROSS JOIN uploads u INDEXED BY uploads_by_owner ON u.store = p.store AND u.order_id = p.order_id AND u.belongs_to = p.id AND u.kind = 'photo'
    WHERE p.store = ?1 AND p.state = 'approved' AND p.may_show = 1 AND p.order_id <> ?2 ORDER BY p.decided_at DESC, u.created_at LIMIT ?3`).bind(store, exceptOrder, limit).all<{ id: string; order: string }>()
  return results
}

/** With what it earned. false: there is none, or it was so already. `telling`: what is written with it, where it just was decided. */
export async function approvePost(db: D1Database, store: string, { id, claims, now }: { readonly id: string; readonly claims: readonly string[]; readonly now: Date }, telling: readonly D1PreparedStatement[]): Promise<boolean> {
  const results = await db.batch([
    ...claims.length === 0 ? [] : [db.prepare('UPDATE posts SET reward = ?3 WHERE store = ?1 AND id = ?2').bind(store, id, JSON.stringify(claims))],
    db.prepare("UPDATE posts SET state = 'approved', decided_at = ?3 WHERE store = ?1 AND id = ?2 AND state <> 'approved'").bind(store, id, now.getTime()),
    ...telling,
  ])
  return (results[claims.length === 0 ? 0 : 1]?.meta.changes ?? 0) > 0
}
export async function rejectPost(db: D1Database, store: string, id: string, now: Date): Promise<void> {
  await db.prepare("UPDATE posts SET state = 'rejected', decided_at = ?3 WHERE store = ?1 AND id = ?2 AND state <> 'rejected'").bind(store, id, now.getTime()).run()
}
export const deletePost = (db: D1Database, store: string, order: string, id: string): D1PreparedStatement => db.prepare('DELETE FROM posts WHERE store = ?1 AND order_id = ?2 AND id = ?3').bind(store, order, id)
export const erasePosts = (db: D1Database, store: string, order: string): D1PreparedStatement => db.prepare('DELETE FROM posts INDEXED BY posts_by_order WHERE store = ?1 AND order_id = ?2').bind(store, order)
