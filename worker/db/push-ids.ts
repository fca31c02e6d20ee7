import type { D1Database } from './d1.ts'

/** `push_ids`: pushes already taken in, for seven days, so that a replay has no second effect (TRUST 41). */

/** Which of a parallel thousand came first: the insert decides. */
export async function claimPushId(db: D1Database, account: string, id: string, now: Date): Promise<boolean> {
  return (await db.prepare('INSERT INTO push_ids (account, id, seen_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING').bind(account, id, now.getTime()).run()).meta.changes > 0
}

/** The push could not be queued: the carrier's next try must not count as a replay. */
export async function releasePushId(db: D1Database, account: string, id: string): Promise<void> {
  await db.prepare('DELETE FROM push_ids WHERE account = ?1 AND id = ?2').bind(account, id).run()
}

export async function deletePushIdsBefore(db: D1Database, before: Date): Promise<void> {
  await db.prepare('DELETE FROM push_ids WHERE seen_at < ?1').bind(before.getTime()).run()
}
