import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `webhook_endpoints`: where a store wants to be told, with the sealed secrets its messages are signed by. */

export interface WebhookEndpointRow {
  readonly store: string; readonly id: string; readonly url: string; readonly name: string | null; readonly types: string; readonly sealedSecrets: string
  readonly disabled: 'merchant' | 'gone' | 'failing' | null; readonly failingSince: number | null; readonly createdAt: number; readonly updatedAt: number
}
const columns = 'store, id, url, name, types, sealed_secrets AS sealedSecrets, disabled, failing_since AS failingSince, created_at AS createdAt, updated_at AS updatedAt'

export async function listWebhookEndpoints(db: D1Database, store: string): Promise<WebhookEndpointRow[]> {
  return (await db.prepare(`SELECT ${columns} FROM webhook_endpoints WHERE store = ?1 ORDER BY created_at, id`).bind(store).all<WebhookEndpointRow>()).results
}

export async function findWebhookEndpoint(db: D1Database, store: string, id: string): Promise<WebhookEndpointRow | null> {
  return db.prepare(`SELECT ${columns} FROM webhook_endpoints WHERE store = ?1 AND id = ?2`).bind(store, id).first<WebhookEndpointRow>()
}

/** false: the store has `most` already. Counted by the statement itself, so two at once do not make one too many. */
export async function insertWebhookEndpoint(db: D1Database, row: WebhookEndpointRow, most: number): Promise<boolean> {
  const { meta } = await db.prepare(`INSERT INTO webhook_endpoints (store, id, url, name, types, sealed_secrets, created_at, updated_at)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7 WHERE (SELECT count(*) FROM webhook_endpoints WHERE store = ?1) < ?8`)
    .bind(row.store, row.id, row.url, row.name, row.types, row.sealedSecrets, row.createdAt, most).run()
  return meta.changes > 0
}

export const updateWebhookEndpoint = (db: D1Database, row: WebhookEndpointRow): D1PreparedStatement =>
  db.prepare(`UPDATE webhook_endpoints SET url = ?3, name = ?4, types = ?5, sealed_secrets = ?6, disabled = ?7, failing_since = ?8, updated_at = ?9 WHERE store = ?1 AND id = ?2`)
    .bind(row.store, row.id, row.url, row.name, row.types, row.sealedSecrets, row.disabled, row.failingSince, row.updatedAt)

/** With all that was told to it. */
export async function deleteWebhookEndpoint(db: D1Database, store: string, id: string): Promise<boolean> {
  const [gone] = await db.batch([
    db.prepare('DELETE FROM webhook_endpoints WHERE store = ?1 AND id = ?2').bind(store, id),
    db.prepare('DELETE FROM webhook_deliveries WHERE store = ?1 AND endpoint = ?2').bind(store, id),
  ])
  return (gone?.meta.changes ?? 0) > 0
}

/** Since when nothing comes through: set by the first failure, cleared by a success. */
export const noteEndpointFailing = (db: D1Database, store: string, id: string, now: Date): D1PreparedStatement =>
  db.prepare('UPDATE webhook_endpoints SET failing_since = COALESCE(failing_since, ?3) WHERE store = ?1 AND id = ?2').bind(store, id, now.getTime())
export const noteEndpointWell = (db: D1Database, store: string, id: string): D1PreparedStatement =>
  db.prepare('UPDATE webhook_endpoints SET failing_since = NULL WHERE store = ?1 AND id = ?2 AND failing_since IS NOT NULL').bind(store, id)
export const disableEndpoint = (db: D1Database, store: string, id: string, why: 'gone' | 'failing', now: Date): D1PreparedStatement =>
  db.prepare('UPDATE webhook_endpoints SET disabled = ?3, updated_at = ?4 WHERE store = ?1 AND id = ?2 AND disabled IS NULL').bind(store, id, why, now.getTime())

/** Endpoints with a box that does not begin with `prefix`, the newest key's: what a rotation has still to do. All stores'. */
export async function listEndpointsSealedOtherwise(db: D1Database, prefix: string, limit: number): Promise<WebhookEndpointRow[]> {
  return (await db.prepare(`SELECT ${columns} FROM webhook_endpoints WHERE substr(sealed_secrets, 1, length(?1)) <> ?1 ORDER BY store, id LIMIT ?2`).bind(prefix, limit).all<WebhookEndpointRow>()).results
}

/** false: someone set a new secret meanwhile, which is not to be lost. */
export async function replaceEndpointBox(db: D1Database, row: WebhookEndpointRow, sealedSecrets: string): Promise<boolean> {
  return (await db.prepare('UPDATE webhook_endpoints SET sealed_secrets = ?4 WHERE store = ?1 AND id = ?2 AND sealed_secrets = ?3').bind(row.store, row.id, row.sealedSecrets, sealedSecrets).run()).meta.changes > 0
}
