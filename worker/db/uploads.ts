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

/** Uploads of one order, for one thing: `ids` are JSON of an array without twins, fifty at most. */
export interface UploadGift { readonly order: string; readonly use: UploadUse; readonly ids: readonly string[]; readonly to: string }
const isFree = `store = ?1 AND order_id = ?2 AND for_use = ?3 AND type IS NOT NULL AND (belongs_to IS NULL OR belongs_to = ?4) AND id IN (SELECT value FROM json_each(?5))`
const bindGift = (db: D1Database, store: string, { order, use, ids, to }: UploadGift, sql: string): D1PreparedStatement => db.prepare(sql).bind(store, order, use, to, JSON.stringify([...new Set(ids)].slice(0, 50)))

/** Are all of them there, finished, brought for this use, and nobody else's? */
export const areUploadsFree = async (db: D1Database, store: string, gift: UploadGift): Promise<boolean> =>
  gift.ids.length === 0 || await bindGift(db, store, gift, `SELECT count(*) AS n FROM uploads WHERE ${isFree}`).first<number>('n') === new Set(gift.ids).size
/** SQL over ?1 store, ?2 order, ?3 use, ?4 owner, ?5 ids: the same question inside another statement. */
export const uploadsAreFree = `(SELECT count(*) FROM uploads WHERE ${isFree}) = json_array_length(?5)`

/** Gives them to a review, a post or a case. `only`: SQL that must hold, over the same five. */
export const takeUploads = (db: D1Database, store: string, gift: UploadGift, only = '1'): D1PreparedStatement => bindGift(db, store, gift, `UPDATE uploads SET belongs_to = ?4 WHERE ${isFree} AND ${only}`)

/** What it has and is not among these; without `ids` all it has. */
export async function listUploadsBeside(db: D1Database, store: string, owner: string, ids: readonly string[] = []): Promise<string[]> {
  const { results } = await db.prepare('SELECT id FROM uploads INDEXED BY uploads_by_owner WHERE store = ?1 AND belongs_to = ?2 AND id NOT IN (SELECT value FROM json_each(?3))').bind(store, owner, JSON.stringify(ids)).all<{ id: string }>()
  return results.map(({ id }) => id)
}
/** Rows of one owner; their bytes are gone. */
export const deleteUploads = (db: D1Database, store: string, owner: string, ids: readonly string[]): D1PreparedStatement =>
  db.prepare('DELETE FROM uploads INDEXED BY uploads_by_owner WHERE store = ?1 AND belongs_to = ?2 AND id IN (SELECT value FROM json_each(?3))').bind(store, owner, JSON.stringify(ids))

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
/** Without a file nobody can take it any more, and its bytes may go. Only while it belongs to nothing: a post may have taken it since it was listed. */
export const emptyLoneUpload = async (db: D1Database, store: string, order: string, id: string): Promise<boolean> =>
  (await db.prepare('UPDATE uploads SET type = NULL WHERE store = ?1 AND order_id = ?2 AND id = ?3 AND belongs_to IS NULL').bind(store, order, id).run()).meta.changes > 0
export async function deleteEmptyUpload(db: D1Database, store: string, id: string): Promise<void> {
  await db.prepare('DELETE FROM uploads WHERE store = ?1 AND id = ?2 AND belongs_to IS NULL AND type IS NULL').bind(store, id).run()
}
/** All rows of an order. Its tombstone, which must be there, notes that it had any: a file on its way may come to lie in R2 after everything was deleted. */
export const eraseUploads = (db: D1Database, store: string, order: string, now: Date): D1PreparedStatement[] => [
  db.prepare('UPDATE erased_orders SET media_at = ?3 WHERE store = ?1 AND id = ?2 AND EXISTS (SELECT 1 FROM uploads INDEXED BY uploads_by_order WHERE store = ?1 AND order_id = ?2)').bind(store, order, now.getTime()),
  db.prepare('DELETE FROM uploads INDEXED BY uploads_by_order WHERE store = ?1 AND order_id = ?2').bind(store, order),
]
/** All stores': orders erased before then, whose files are to be looked for once more. */
export async function listLateMedia(db: D1Database, before: Date, limit: number): Promise<{ store: string; order: string }[]> {
  return (await db.prepare('SELECT store, id AS "order" FROM erased_orders WHERE media_at < ?1 ORDER BY media_at LIMIT ?2').bind(before.getTime(), limit).all<{ store: string; order: string }>()).results
}
export async function forgetLateMedia(db: D1Database, store: string, order: string): Promise<void> {
  await db.prepare('UPDATE erased_orders SET media_at = NULL WHERE store = ?1 AND id = ?2').bind(store, order).run()
}
