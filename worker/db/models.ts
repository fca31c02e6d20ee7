import type { D1Database } from './d1.ts'

/** `models` and `model_versions`: what was learned, in rows that one answer reads by key. */

export type ModelKind = 'related' | 'gap' | 'shared'
export interface ModelKey { readonly kind: ModelKind; readonly key: string }
export interface ModelRow extends ModelKey { readonly body: string }
/** Rows of the version now read. `version` is null when the store was never trained. */
export interface ModelReading { readonly version: string | null; readonly trainedAt: number; readonly rows: readonly ModelRow[] }

/** The rows of these keys that there are, all of one version, by one query. */
export async function readModelRows(db: D1Database, store: string, keys: readonly ModelKey[]): Promise<ModelReading> {
  const { results } = await db.prepare(`SELECT v.version, v.trained_at AS trainedAt, m.kind, m.key, m.body FROM model_versions v
    LEFT JOIN (SELECT value ->> 0 AS kind, value ->> 1 AS key FROM json_each(?2)) k
    LEFT JOIN models m ON m.store = v.store AND m.version = v.version AND m.kind = k.kind AND m.key = k.key
    WHERE v.store = ?1`)
    .bind(store, JSON.stringify(keys.map(({ kind, key }) => [kind, key])))
    .all<{ version: string; trainedAt: number; kind: ModelKind | null; key: string; body: string }>()
  const first = results[0]
  return { version: first?.version ?? null, trainedAt: first?.trainedAt ?? 0, rows: results.flatMap(({ kind, key, body }) => kind === null ? [] : [{ kind, key, body }]) }
}

/** Adds rows to a version that is not read yet. Idempotent. */
export async function writeModelRows(db: D1Database, store: string, version: string, rows: readonly ModelRow[]): Promise<void> {
  await db.prepare(`INSERT INTO models (store, version, kind, key, body) SELECT ?1, ?2, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?3) WHERE true
    ON CONFLICT DO UPDATE SET body = excluded.body`)
    .bind(store, version, JSON.stringify(rows.map(({ kind, key, body }) => [kind, key, body]))).run()
}

/** From now on answers are read from this version, whole. */
export async function switchModelVersion(db: D1Database, store: string, { version, orders }: { version: string; orders: number }, now: Date): Promise<void> {
  await db.prepare('INSERT INTO model_versions (store, version, orders, trained_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET version = excluded.version, orders = excluded.orders, trained_at = excluded.trained_at')
    .bind(store, version, orders, now.getTime()).run()
}

/** Rows of one kind of a version that is not read yet, with what all its answers share. */
export async function deleteVersionRows(db: D1Database, store: string, version: string, kind: Exclude<ModelKind, 'shared'>): Promise<void> {
  await db.prepare(`DELETE FROM models WHERE store = ?1 AND version = ?2 AND (kind = ?3 OR (kind = 'shared' AND key = ?3))
    AND NOT EXISTS (SELECT 1 FROM model_versions WHERE store = ?1 AND version = ?2)`).bind(store, version, kind).run()
}

/** Rows of all versions but the one that is read go, at most `limit` a call; says whether none is left. */
export async function deleteOtherVersions(db: D1Database, store: string, limit: number): Promise<boolean> {
  const { meta } = await db.prepare(`DELETE FROM models WHERE store = ?1 AND (version, kind, key) IN (
    SELECT m.version, m.kind, m.key FROM models m JOIN model_versions v ON v.store = m.store WHERE m.store = ?1 AND m.version <> v.version LIMIT ?2)`)
    .bind(store, limit).run()
  return meta.changes < limit
}
