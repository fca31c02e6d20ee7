import type { D1Database } from './d1.ts'

/** `idempotency_keys`: the answer to a call that came with an `Idempotency-Key`, sealed, for 24 hours. */

export interface IdempotencyRow { readonly bodyHash: string; readonly status: number | null; readonly sealedAnswer: string | null; readonly createdAt: number }

/** true: the key is ours to use. A call that never ended gives its key free after `abandonedBefore`. */
export async function claimIdempotencyKey(db: D1Database, store: string, key: string, bodyHash: string, now: Date, abandonedBefore: Date): Promise<boolean> {
  const { meta } = await db.prepare(`INSERT INTO idempotency_keys (store, key, body_hash, created_at) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (store, key) DO UPDATE SET created_at = excluded.created_at WHERE status IS NULL AND body_hash = excluded.body_hash AND created_at < ?5`)
    .bind(store, key, bodyHash, now.getTime(), abandonedBefore.getTime()).run()
  return meta.changes > 0
}

export async function findIdempotencyKey(db: D1Database, store: string, key: string): Promise<IdempotencyRow | null> {
  return db.prepare('SELECT body_hash AS bodyHash, status, sealed_answer AS sealedAnswer, created_at AS createdAt FROM idempotency_keys WHERE store = ?1 AND key = ?2').bind(store, key).first<IdempotencyRow>()
}

export async function keepIdempotentAnswer(db: D1Database, store: string, key: string, answer: { status: number; sealedAnswer: string; order: string | null }): Promise<void> {
  await db.prepare('UPDATE idempotency_keys SET status = ?3, sealed_answer = ?4, order_id = ?5 WHERE store = ?1 AND key = ?2').bind(store, key, answer.status, answer.sealedAnswer, answer.order).run()
}

/** The call failed before it changed anything: the key may be used again. */
export async function releaseIdempotencyKey(db: D1Database, store: string, key: string): Promise<void> {
  await db.prepare('DELETE FROM idempotency_keys WHERE store = ?1 AND key = ?2 AND status IS NULL').bind(store, key).run()
}

/** All stores': the clean-up of the schedule. */
export async function deleteIdempotencyKeysBefore(db: D1Database, before: Date): Promise<void> {
  await db.prepare('DELETE FROM idempotency_keys WHERE created_at < ?1').bind(before.getTime()).run()
}
