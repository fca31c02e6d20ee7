import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `api_keys`: SHA-256 of the secret and its last four characters; the secret itself is shown once and kept nowhere. */

export type KeyScope = 'read' | 'write'
export interface ApiKeyRow {
  readonly id: string; readonly store: string; readonly name: string; readonly last4: string; readonly scope: KeyScope
  readonly createdAt: number; readonly expiresAt: number | null; readonly revokedAt: number | null; readonly lastUsedAt: number | null
}
const columns = 'id, store, name, last4, scope, created_at AS createdAt, expires_at AS expiresAt, revoked_at AS revokedAt, last_used_at AS lastUsedAt'

export const insertApiKey = (db: D1Database, key: { id: string; store: string; name: string; hash: string; last4: string; scope: KeyScope; expiresAt: number | null }, now: Date): D1PreparedStatement =>
  db.prepare('INSERT INTO api_keys (id, store, name, hash, last4, scope, expires_at, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)')
    .bind(key.id, key.store, key.name, key.hash, key.last4, key.scope, key.expiresAt, now.getTime())

/** The key and the merchant behind it, whether still valid or not. */
export async function findApiKey(db: D1Database, hash: string): Promise<(ApiKeyRow & { readonly merchant: string }) | null> {
  return db.prepare(`SELECT ${columns.split(', ').map((column) => `k.${column}`).join(', ')}, s.merchant FROM api_keys k JOIN stores s ON s.id = k.store WHERE k.hash = ?1`)
    .bind(hash).first<ApiKeyRow & { merchant: string }>()
}

export async function listApiKeys(db: D1Database, store: string): Promise<ApiKeyRow[]> {
  return (await db.prepare(`SELECT ${columns} FROM api_keys WHERE store = ?1 ORDER BY created_at`).bind(store).all<ApiKeyRow>()).results
}

/** false: no such key in this store, or revoked before. */
export async function revokeApiKey(db: D1Database, store: string, id: string, now: Date): Promise<boolean> {
  const { meta } = await db.prepare('UPDATE api_keys SET revoked_at = ?3 WHERE store = ?1 AND id = ?2 AND revoked_at IS NULL').bind(store, id, now.getTime()).run()
  return meta.changes > 0
}

/** The old key ends at `at`, so that both work while the shop changes over. */
export const expireApiKey = (db: D1Database, store: string, id: string, at: Date): D1PreparedStatement =>
  db.prepare('UPDATE api_keys SET expires_at = MIN(COALESCE(expires_at, ?3), ?3) WHERE store = ?1 AND id = ?2 AND revoked_at IS NULL').bind(store, id, at.getTime())

const hour = 3_600_000
/** To the hour: a write for each request would be the larger part of all writes. */
export async function noteKeyUse(db: D1Database, store: string, id: string, now: Date): Promise<void> {
  const slot = Math.floor(now.getTime() / hour) * hour
  await db.prepare('UPDATE api_keys SET last_used_at = ?3 WHERE store = ?1 AND id = ?2 AND COALESCE(last_used_at, 0) < ?3').bind(store, id, slot).run()
}
