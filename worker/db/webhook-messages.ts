import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `webhook_messages`, `webhook_deliveries`, `webhook_sequences`: what was told, to whom, and how that went. */

export interface WebhookMessageRow { readonly store: string; readonly id: string; readonly type: string; readonly order: string | null; readonly sealedBody: string; readonly at: number }

/** What must be there for a message to be written: SQL over ?1, the store, and ?7 on, `keys`; asked where the statement stands. */
export interface Stands { readonly sql: string; readonly keys: readonly (string | number)[] }
/** The statement right before wrote a row. */
export const justWritten: Stands = { sql: 'changes() > 0', keys: [] }

/**
 * The order's next number, the message, a delivery for each endpoint that wants the type: to be run in one transaction, this one's or that
 * of the change it tells of. A message whose id is there already changes nothing, and an erased order is not spoken of any more. The last
 * statement gives the endpoints with a new delivery.
 */
export const writeWebhookMessage = (db: D1Database, row: WebhookMessageRow, stands?: Stands): D1PreparedStatement[] => [
  db.prepare(`INSERT INTO webhook_messages (store, id, type, order_id, sequence, sealed_body, at)
    SELECT ?1, ?2, ?3, ?4, CASE WHEN ?4 IS NULL THEN NULL ELSE COALESCE((SELECT last FROM webhook_sequences WHERE store = ?1 AND order_id = ?4), 0) + 1 END, ?5, ?6
    WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?4)${stands === undefined ? '' : ` AND ${stands.sql}`} ON CONFLICT DO NOTHING`)
    .bind(row.store, row.id, row.type, row.order, row.sealedBody, row.at, ...stands?.keys ?? []),
  db.prepare(`INSERT INTO webhook_sequences (store, order_id, last) SELECT store, order_id, sequence FROM webhook_messages WHERE store = ?1 AND id = ?2 AND order_id IS NOT NULL
    ON CONFLICT DO UPDATE SET last = max(last, excluded.last)`).bind(row.store, row.id),
  db.prepare(`INSERT INTO webhook_deliveries (store, endpoint, message, order_id, state, attempts, at, next_at)
    SELECT m.store, e.id, m.id, m.order_id, 'waiting', 0, m.at, m.at FROM webhook_messages m JOIN webhook_endpoints e ON e.store = m.store
    WHERE m.store = ?1 AND m.id = ?2 AND e.disabled IS NULL AND (e.types = '[]' OR EXISTS (SELECT 1 FROM json_each(e.types) WHERE value = m.type))
    ON CONFLICT DO NOTHING RETURNING endpoint`).bind(row.store, row.id),
]
export async function insertWebhookMessage(db: D1Database, row: WebhookMessageRow): Promise<string[]> {
  const results = await db.batch<{ endpoint: string }>(writeWebhookMessage(db, row))
  return results.at(-1)?.results.map(({ endpoint }) => endpoint) ?? []
}

/** Endpoints that were never tried with this message. By the keys of both tables: a store has few endpoints and many deliveries. */
export async function listUntried(db: D1Database, store: string, message: string): Promise<string[]> {
  return (await db.prepare(`SELECT e.id FROM webhook_endpoints e CROSS JOIN webhook_deliveries d ON d.store = e.store AND d.endpoint = e.id AND d.message = ?2
    WHERE e.store = ?1 AND d.state = 'waiting' AND d.attempts = 0`).bind(store, message).all<{ id: string }>()).results.map(({ id }) => id)
}

/** For one endpoint alone: a test message. */
export async function insertWebhookTest(db: D1Database, row: WebhookMessageRow, endpoint: string): Promise<void> {
  await db.batch([
    db.prepare('INSERT INTO webhook_messages (store, id, type, sealed_body, at) VALUES (?1, ?2, ?3, ?4, ?5)').bind(row.store, row.id, row.type, row.sealedBody, row.at),
    db.prepare(`INSERT INTO webhook_deliveries (store, endpoint, message, state, attempts, at, next_at) VALUES (?1, ?2, ?3, 'waiting', 0, ?4, ?4)`).bind(row.store, endpoint, row.id, row.at),
  ])
}

/** A delivery about to be tried, with all that the try needs. */
export interface TakenDelivery {
  readonly type: string; readonly order: string | null; readonly sequence: number | null; readonly sealedBody: string; readonly at: number
  /** Tries before this one. */
  readonly attempts: number
  readonly url: string; readonly sealedSecrets: string; readonly failingSince: number | null
}

/** Takes a waiting delivery whose time has come, for `lease` ms: of two messages that name it one gets it. null: not due, done, or gone. */
export async function takeDelivery(db: D1Database, key: DeliveryKey, now: Date, lease: number): Promise<TakenDelivery | null> {
  const [taken, read] = await db.batch<TakenDelivery>([
    db.prepare(`UPDATE webhook_deliveries SET next_at = ?4 + ?5, attempts = attempts + 1, last_at = ?4 WHERE store = ?1 AND endpoint = ?2 AND message = ?3 AND state = 'waiting' AND next_at <= ?4
      AND EXISTS (SELECT 1 FROM webhook_endpoints e WHERE e.store = ?1 AND e.id = ?2 AND e.disabled IS NULL)`).bind(key.store, key.endpoint, key.message, now.getTime(), lease),
    db.prepare(`SELECT m.type, m.order_id AS "order", m.sequence, m.sealed_body AS sealedBody, m.at, d.attempts - 1 AS attempts, e.url, e.sealed_secrets AS sealedSecrets, e.failing_since AS failingSince
      FROM webhook_deliveries d JOIN webhook_messages m ON m.store = d.store AND m.id = d.message JOIN webhook_endpoints e ON e.store = d.store AND e.id = d.endpoint
      WHERE d.store = ?1 AND d.endpoint = ?2 AND d.message = ?3`).bind(key.store, key.endpoint, key.message),
  ])
  return taken?.meta.changes === 1 ? read?.results[0] ?? null : null
}
export interface DeliveryKey { readonly store: string; readonly endpoint: string; readonly message: string }

/** How a try ended. `nextAt` null: no more of them. */
export interface DeliveryEnd { readonly state: 'waiting' | 'delivered' | 'dead'; readonly status: number | null; readonly error: string | null; readonly nextAt: number | null }
/** What came through has come through, whoever's try it was: a slower or a dying one takes nothing of that back. */
export const settleDelivery = (db: D1Database, key: DeliveryKey, end: DeliveryEnd): D1PreparedStatement =>
  db.prepare(`UPDATE webhook_deliveries SET state = ?4, status = ?5, error = ?6, next_at = ?7 WHERE store = ?1 AND endpoint = ?2 AND message = ?3 AND (state = 'waiting' OR ?4 = 'delivered')`)
    .bind(key.store, key.endpoint, key.message, end.state, end.status, end.error, end.nextAt)

/** Everything that waits for an endpoint that takes nothing any more. */
export const abandonDeliveries = (db: D1Database, store: string, endpoint: string, error: string): D1PreparedStatement =>
  db.prepare(`UPDATE webhook_deliveries SET state = 'dead', error = ?3, next_at = NULL WHERE store = ?1 AND endpoint = ?2 AND state = 'waiting'`).bind(store, endpoint, error)

/** Waiting again from the first try on. false: no such delivery, or its message is no longer kept. */
export async function reviveDelivery(db: D1Database, key: DeliveryKey, now: Date): Promise<boolean> {
  const { meta } = await db.prepare(`UPDATE webhook_deliveries SET state = 'waiting', attempts = 0, error = NULL, next_at = ?4 WHERE store = ?1 AND endpoint = ?2 AND message = ?3
    AND EXISTS (SELECT 1 FROM webhook_messages m WHERE m.store = ?1 AND m.id = ?3)`).bind(key.store, key.endpoint, key.message, now.getTime()).run()
  return meta.changes > 0
}

/** Deliveries whose time passed without a try: their queue message was lost, or would have had to wait longer than a queue can. All stores'. */
export async function listDueDeliveries(db: D1Database, before: Date, limit: number): Promise<(DeliveryKey & { readonly order: string | null })[]> {
  return (await db.prepare(`SELECT store, endpoint, message, order_id AS "order" FROM webhook_deliveries WHERE state = 'waiting' AND next_at <= ?1 ORDER BY next_at LIMIT ?2`)
    .bind(before.getTime(), limit).all<DeliveryKey & { order: string | null }>()).results
}

export interface DeliveryRow { readonly message: string; readonly type: string | null; readonly order: string | null; readonly sequence: number | null; readonly state: string; readonly attempts: number; readonly status: number | null; readonly error: string | null; readonly at: number; readonly lastAt: number | null; readonly nextAt: number | null }

/** Newest first, of one endpoint. */
export async function listDeliveries(db: D1Database, store: string, endpoint: string, page: { limit: number; after: { at: number; message: string } | null; state: string | null }): Promise<DeliveryRow[]> {
  return (await db.prepare(`SELECT d.message, m.type, d.order_id AS "order", m.sequence, d.state, d.attempts, d.status, d.error, d.at, d.last_at AS lastAt, d.next_at AS nextAt
    FROM webhook_deliveries d LEFT JOIN webhook_messages m ON m.store = d.store AND m.id = d.message
    WHERE d.store = ?1 AND d.endpoint = ?2 AND (?3 IS NULL OR (d.at, d.message) < (?3, ?4)) AND (?5 IS NULL OR d.state = ?5) ORDER BY d.at DESC, d.message DESC LIMIT ?6`)
    .bind(store, endpoint, page.after?.at ?? null, page.after?.message ?? null, page.state, page.limit).all<DeliveryRow>()).results
}

/** Messages and how they went are kept for a time, so that they can be looked at and replayed. */
export async function deleteWebhookMessagesBefore(db: D1Database, before: Date): Promise<void> {
  await db.batch(['webhook_deliveries', 'webhook_messages'].map((table) => db.prepare(`DELETE FROM ${table} WHERE at < ?1`).bind(before.getTime())))
}

/** With the order: nothing that was told about it stays, and what waits is not sent (F36). */
export const eraseOrderWebhooks = (db: D1Database, store: string, order: string): D1PreparedStatement[] =>
  ['webhook_deliveries', 'webhook_messages', 'webhook_sequences'].map((table) => db.prepare(`DELETE FROM ${table} WHERE store = ?1 AND order_id = ?2`).bind(store, order))
