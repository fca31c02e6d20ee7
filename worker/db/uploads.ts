import type { UploadKind, UploadUse } from '../../contract/upload.ts'
import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `uploads`: what each photo and film is, and what it belongs to. The bytes are in R2 (worker/media-store). */

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

/** A ticket, unless the order has as many as it may: counted and made in one statement, so a parallel hundred gets no more. A ticket whose time is over and whose file never came does not count. */
export async function openUpload(db: D1Database, store: string, upload: Pick<UploadRow, 'id' | 'order' | 'use' | 'kind'>, limit: { readonly most: number; readonly staleBefore: Date }, now: Date): Promise<boolean> {
  const { meta } = await db.prepare(`INSERT INTO uploads (store, id, order_id, for_use, kind, created_at)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?3)
      AND (SELECT count(*) FROM uploads WHERE store = ?1 AND order_id = ?3 AND for_use = ?4 AND kind = ?5 AND (type IS NOT NULL OR created_at >= ?8)) < ?7`)
    .bind(store, upload.id, upload.order, upload.use, upload.kind, now.getTime(), limit.most, limit.staleBefore.getTime()).run()
  return meta.changes > 0
}

/** The file has come. false: the ticket is gone (the order was erased meanwhile), and its bytes must go too. */
export async function holdUpload(db: D1Database, store: string, id: string, held: { readonly type: string; readonly bytes: number; readonly width: number | null; readonly height: number | null; readonly milliseconds: number | null }): Promise<boolean> {
  const { meta } = await db.prepare('UPDATE uploads SET type = ?3, bytes = ?4, width = ?5, height = ?6, milliseconds = ?7 WHERE store = ?1 AND id = ?2')
    .bind(store, id, held.type, held.bytes, held.width, held.height, held.milliseconds).run()
  return meta.changes > 0
}

export const findUpload = (db: D1Database, store: string, id: string): Promise<UploadRow | null> =>
  db.prepare(`SELECT ${columns} FROM uploads WHERE store = ?1 AND id = ?2`).bind(store, id).first<UploadRow>()

/**
 * Gives uploads of this order to a review, a post or a case. All or none: `false` when one is not there, is not finished, was made for
 * something else or belongs to another thing. Those it had before and has no more are let go, and deleted by the next tidying.
 */
export async function attachUploads(db: D1Database, store: string, { order, use, ids, to }: { readonly order: string; readonly use: UploadUse; readonly ids: readonly string[]; readonly to: string }): Promise<boolean> {
  const wanted = [...new Set(ids)]
  if (wanted.length > 50) return false
  const marks = wanted.map((_, n) => `?${n + 5}`).join(', ')
  const fit = wanted.length === 0 ? 0 : await db.prepare(`SELECT count(*) AS n FROM uploads WHERE store = ?1 AND order_id = ?2 AND for_use = ?3 AND type IS NOT NULL AND (belongs_to IS NULL OR belongs_to = ?4) AND id IN (${marks})`)
    .bind(store, order, use, to, ...wanted).first<number>('n')
  if (fit !== wanted.length) return false
  const release = db.prepare(`UPDATE uploads SET belongs_to = NULL WHERE store = ?1 AND order_id = ?2 AND for_use = ?3 AND belongs_to = ?4${wanted.length > 0 ? ` AND id NOT IN (${marks})` : ''}`).bind(store, order, use, to, ...wanted)
  if (wanted.length === 0) { await release.run(); return true }
  const take = db.prepare(`UPDATE uploads SET belongs_to = ?4 WHERE store = ?1 AND order_id = ?2 AND for_use = ?3 AND type IS NOT NULL AND (belongs_to IS NULL OR belongs_to = ?4) AND id IN (${marks})`).bind(store, order, use, to, ...wanted)
  const [, taken] = await db.batch([release, take])
  return taken?.meta.changes === wanted.length
}

/** What belongs to one of these, oldest first. At most 50 owners. */
export async function listUploadsOf(db: D1Database, store: string, owners: readonly string[]): Promise<UploadRow[]> {
  if (owners.length === 0) return []
  const marks = owners.slice(0, 50).map((_, n) => `?${n + 2}`).join(', ')
  const { results } = await db.prepare(`SELECT ${columns} FROM uploads WHERE store = ?1 AND belongs_to IN (${marks}) AND type IS NOT NULL ORDER BY created_at, id`).bind(store, ...owners.slice(0, 50)).all<UploadRow>()
  return results
}

export async function listOrderUploads(db: D1Database, store: string, order: string): Promise<UploadRow[]> {
  const { results } = await db.prepare(`SELECT ${columns} FROM uploads WHERE store = ?1 AND order_id = ?2 AND type IS NOT NULL ORDER BY created_at, id LIMIT 200`).bind(store, order).all<UploadRow>()
  return results
}

/** What has belonged to nothing since then. */
export async function listLoneUploads(db: D1Database, before: Date, limit: number): Promise<{ store: string; order: string; id: string }[]> {
  const { results } = await db.prepare('SELECT store, order_id AS "order", id FROM uploads WHERE belongs_to IS NULL AND created_at < ?1 ORDER BY created_at LIMIT ?2').bind(before.getTime(), limit).all<{ store: string; order: string; id: string }>()
  return results
}
/** Only while it still belongs to nothing: a post may have taken it since it was listed. */
export const deleteLoneUpload = async (db: D1Database, store: string, id: string): Promise<boolean> =>
  (await db.prepare('DELETE FROM uploads WHERE store = ?1 AND id = ?2 AND belongs_to IS NULL').bind(store, id).run()).meta.changes > 0
export const deleteUploadsOf = (db: D1Database, store: string, owner: string): D1PreparedStatement => db.prepare('DELETE FROM uploads WHERE store = ?1 AND belongs_to = ?2').bind(store, owner)
export const eraseUploads = (db: D1Database, store: string, order: string): D1PreparedStatement => db.prepare('DELETE FROM uploads WHERE store = ?1 AND order_id = ?2').bind(store, order)
