import type { D1Database } from './d1.ts'

/** `unmatched_pushes`: what a carrier said about a number before its order came. Sealed: it may name people and places. Found again by a keyed hash of the number. Kept seven days. */

export interface UnmatchedPush { readonly id: string; readonly merchant: string; readonly carrier: string; readonly numberHash: string; readonly sealedBody: string; readonly receivedAt: number }

export async function keepUnmatchedPush(db: D1Database, push: UnmatchedPush): Promise<void> {
  await db.prepare('INSERT INTO unmatched_pushes (id, merchant, carrier, number_hash, sealed_body, received_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING')
    .bind(push.id, push.merchant, push.carrier, push.numberHash, push.sealedBody, push.receivedAt).run()
}

/** Oldest first. They stay until deleted: a replay that fails half-way is repeated whole. */
export async function listUnmatchedPushes(db: D1Database, merchant: string, numberHash: string): Promise<UnmatchedPush[]> {
  return (await db.prepare(`SELECT id, merchant, carrier, number_hash AS numberHash, sealed_body AS sealedBody, received_at AS receivedAt FROM unmatched_pushes
    WHERE merchant = ?1 AND number_hash = ?2 ORDER BY received_at LIMIT 100`).bind(merchant, numberHash).all<UnmatchedPush>()).results
}

export async function deleteUnmatchedPush(db: D1Database, merchant: string, id: string): Promise<void> {
  await db.prepare('DELETE FROM unmatched_pushes WHERE merchant = ?1 AND id = ?2').bind(merchant, id).run()
}

export async function deleteUnmatchedPushesBefore(db: D1Database, before: Date): Promise<void> {
  await db.prepare('DELETE FROM unmatched_pushes WHERE received_at < ?1').bind(before.getTime()).run()
}
