import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `store_content`. */

export interface ContentRow { readonly kind: string; readonly id: string; readonly position: number; readonly body: string; readonly updatedAt: number }

const columns = 'kind, id, position, body, updated_at AS updatedAt'

/** All of a store in the merchant's order, for the isolate's memory. */
export async function listStoreContent(db: D1Database, store: string): Promise<ContentRow[]> {
  return (await db.prepare(`SELECT ${columns} FROM store_content WHERE store = ?1 ORDER BY kind, position, id`).bind(store).all<ContentRow>()).results
}

/** One kind by id, after `after` (exclusive). */
export async function listContent(db: D1Database, store: string, kind: string, after: string, limit: number): Promise<ContentRow[]> {
  return (await db.prepare(`SELECT ${columns} FROM store_content WHERE store = ?1 AND kind = ?2 AND id > ?3 ORDER BY id LIMIT ?4`).bind(store, kind, after, limit).all<ContentRow>()).results
}

export const findContent = (db: D1Database, store: string, kind: string, id: string): Promise<ContentRow | null> =>
  db.prepare(`SELECT ${columns} FROM store_content WHERE store = ?1 AND kind = ?2 AND id = ?3`).bind(store, kind, id).first<ContentRow>()

/** Entries of a kind that have other ids than these (JSON array): how many would be there beside them. */
export async function countOtherContent(db: D1Database, store: string, kind: string, ids: readonly string[]): Promise<number> {
  return (await db.prepare('SELECT count(*) AS n FROM store_content WHERE store = ?1 AND kind = ?2 AND id NOT IN (SELECT value FROM json_each(?3))').bind(store, kind, JSON.stringify(ids)).first<{ n: number }>())?.n ?? 0
}

export const putContent = (db: D1Database, store: string, row: ContentRow): D1PreparedStatement => db.prepare(`INSERT INTO store_content (store, kind, id, position, body, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
  ON CONFLICT DO UPDATE SET position = excluded.position, body = excluded.body, updated_at = excluded.updated_at`).bind(store, row.kind, row.id, row.position, row.body, row.updatedAt)

/** Was it there? */
export async function deleteContent(db: D1Database, store: string, kind: string, id: string): Promise<boolean> {
  return (await db.prepare('DELETE FROM store_content WHERE store = ?1 AND kind = ?2 AND id = ?3').bind(store, kind, id).run()).meta.changes > 0
}

/** Servers that fill a block whose secret does not begin with `prefix`, the newest key's: what a rotation has still to do. All stores'. */
export async function listHooksSealedOtherwise(db: D1Database, prefix: string, limit: number): Promise<(ContentRow & { readonly store: string })[]> {
  return (await db.prepare(`SELECT store, ${columns} FROM store_content WHERE kind = 'hook' AND substr(body ->> 'sealedSecret', 1, length(?1)) <> ?1 ORDER BY store, id LIMIT ?2`).bind(prefix, limit).all<ContentRow & { store: string }>()).results
}

/** Does nothing where somebody wrote another body meanwhile. */
export async function replaceContentBody(db: D1Database, store: string, { kind, id, from, to }: { readonly kind: string; readonly id: string; readonly from: string; readonly to: string }): Promise<void> {
  await db.prepare('UPDATE store_content SET body = ?5 WHERE store = ?1 AND kind = ?2 AND id = ?3 AND body = ?4').bind(store, kind, id, from, to).run()
}
