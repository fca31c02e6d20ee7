import type { UploadKind, UploadUse } from '../../contract/upload.ts'
import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `uploads`: what each photo and film is, and what it belongs to. The bytes are in R2 (worker/uploads). INDEXED BY: SQLite, which keeps no counts here, would walk all of a store. */

export interface UploadRow {
  readonly id: string
  readonly order: string
  readonly use: UploadUse
  readonly kind: UploadKind
  /** null: a ticket; its file has not come. */
  readonly type: string | null
  readonly bytes: number | null
  readonly width: number | null
  readonly height: number | null
  readonly milliseconds: number | null
  readonly belongsTo: string | null
  readonly createdAt: number
}
const columns = 'id, order_id AS "order", for_use AS "use", kind, type, bytes, width, height, milliseconds, belongs_to AS belongsTo, created_at AS createdAt'

/** A ticket, unless the order has as many files as it may, or was erased. Tickets whose file never comes cost nothing and are not counted. */
export async function openUpload(db: D1Database, store: string, upload: Pick<UploadRow, 'id' | 'order' | 'use' | 'kind'>, most: number, now: Date): Promise<boolean> {
  const { meta } = await db.prepare(`INSERT INTO uploads (store, id, order_id, for_use, kind, created_at)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?3)
      AND (SELECT count(*) FROM uploads INDEXED BY uploads_by_order WHERE store = ?1 AND order_id = ?3 AND for_use = ?4 AND kind = ?5 AND type IS NOT NULL) < ?7`)
    .bind(store, upload.id, upload.order, upload.use, upload.kind, now.getTime(), most).run()
  return meta.changes > 0
}

/** The file has come. Counted in the same statement, so that a parallel hundred gets no more than one after the other. false: there are enough, or the order was erased meanwhile: its bytes must go. */
export async function holdUpload(db: D1Database, store: string, id: string, held: { readonly type: string; readonly bytes: number; readonly width: number | null; readonly height: number | null; readonly milliseconds: number | null }, most: number): Promise<boolean> {
  const { meta } = await db.prepare(`UPDATE uploads SET type = ?3, bytes = ?4, width = ?5, height = ?6, milliseconds = ?7 WHERE store = ?1 AND id = ?2
      AND (SELECT count(*) FROM uploads other INDEXED BY uploads_by_order WHERE other.store = ?1 AND other.order_id = uploads.order_id AND other.for_use = uploads.for_use AND other.kind = uploads.kind AND other.type IS NOT NULL AND other.id <> ?2) < ?8`)
    .bind(store, id, held.type, held.bytes, held.width, held.height, held.milliseconds, most).run()
  return meta.changes > 0
}

export const findUpload = (db: D1Database, store: string, id: string): Promise<UploadRow | null> =>
  db.prepare(`SELECT ${columns} FROM uploads WHERE store = ?1 AND id = ?2`).bind(store, id).first<UploadRow>()

/**
 * Gives uploads of this order to a review, a post or a case. All or none: null when one is not there, is not finished, was brought for
 * something else or belongs to another thing. Those it had before and has no more are taken out; their ids come back, and
 * their bytes must go (worker/uploads/give-uploads.ts does both).
 */
export async function attachUploads(db: D1Database, store: string, { order, use, ids, to }: { readonly order: string; readonly use: UploadUse; readonly ids: readonly string[]; readonly to: string }): Promise<string[] | null> {
  const wanted = [...new Set(ids)]
  if (wanted.length > 50) return null
  const marks = wanted.map((_, n) => `?${n + 5}`).join(', ')
  const free = `store = ?1 AND order_id = ?2 AND for_use = ?3 AND type IS NOT NULL AND (belongs_to IS NULL OR belongs_to = ?4) AND id IN (${marks})`
  const bind = (sql: string): D1PreparedStatement => db.prepare(sql).bind(store, order, use, to, ...wanted)
  const fit = wanted.length === 0 ? 0 : await bind(`SELECT count(*) AS n FROM uploads WHERE ${free}`).first<number>('n')
  if (fit !== wanted.length) return null
  const [released, taken] = await db.batch<{ id: string }>([
    bind(`DELETE FROM uploads INDEXED BY uploads_by_owner WHERE store = ?1 AND order_id = ?2 AND for_use = ?3 AND belongs_to = ?4${wanted.length > 0 ? ` AND id NOT IN (${marks})` : ''} RETURNING id`),
    ...wanted.length > 0 ? [bind(`UPDATE uploads SET belongs_to = ?4 WHERE ${free}`)] : [],
  ])
  return (taken?.meta.changes ?? 0) === wanted.length ? released?.results.map(({ id }) => id) ?? [] : null
}

/** What belongs to one of these, oldest first. At most 50 owners. */
export async function listUploadsOf(db: D1Database, store: string, owners: readonly string[]): Promise<UploadRow[]> {
  if (owners.length === 0) return []
  const marks = owners.slice(0, 50).map((_, n) => `?${n + 2}`).join(', ')
  const { results } = await db.prepare(`SELECT ${columns} FROM uploads INDEXED BY uploads_by_owner WHERE store = ?1 AND belongs_to IN (${marks}) AND type IS NOT NULL ORDER BY created_at, id`).bind(store, ...owners.slice(0, 50)).all<UploadRow>()
  return results
}

export async function listOrderUploads(db: D1Database, store: string, order: string): Promise<UploadRow[]> {
  const { results } = await db.prepare(`SELECT ${columns} FROM uploads INDEXED BY uploads_by_order WHERE store = ?1 AND order_id = ?2 AND type IS NOT NULL ORDER BY created_at, id LIMIT 200`).bind(store, order).all<UploadRow>()
  return results
}

/** What has belonged to nothing since then. */
export async function listLoneUploads(db: D1Database, before: Date, limit: number): Promise<{ store: string; order: string; id: string }[]> {
  const { results } = await db.prepare('SELECT store, order_id AS "order", id FROM uploads WHERE belongs_to IS NULL AND created_at < ?1 ORDER BY created_at LIMIT ?2').bind(before.getTime(), limit).all<{ store: string; order: string; id: string }>()
  return results
}
/** Only while it belongs to nothing: a post may have taken it since it was listed. */
export const deleteLoneUpload = async (db: D1Database, store: string, order: string, id: string): Promise<boolean> =>
  (await db.prepare('DELETE FROM uploads WHERE store = ?1 AND order_id = ?2 AND id = ?3 AND belongs_to IS NULL').bind(store, order, id).run()).meta.changes > 0
/** Gives the ids, whose bytes must go too. */
export const deleteUploadsOf = async (db: D1Database, store: string, owner: string): Promise<string[]> =>
  (await db.prepare('DELETE FROM uploads INDEXED BY uploads_by_owner WHERE store = ?1 AND belongs_to = ?2 RETURNING id').bind(store, owner).all<{ id: string }>()).results.map(({ id }) => id)
export const eraseUploads = (db: D1Database, store: string, order: string): D1PreparedStatement => db.prepare('DELETE FROM uploads INDEXED BY uploads_by_order WHERE store = ?1 AND order_id = ?2').bind(store, order)
