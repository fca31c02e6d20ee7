import type { D1Database } from './d1.ts'

/** `dead_letters`: messages that failed every try, sealed, for someone to look at. */

export interface DeadLetter {
  readonly id: string; readonly queue: string; readonly store: string | null; readonly order: string | null
  readonly sealedBody: string; readonly attempts: number; readonly diedAt: number
}

/** Unless the order it names was erased: nothing of it comes to lie anywhere again. */
export async function keepDeadLetter(db: D1Database, letter: DeadLetter): Promise<void> {
  await db.prepare(`INSERT INTO dead_letters (id, queue, store, order_id, sealed_body, attempts, died_at)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?3 AND id = ?4) ON CONFLICT DO NOTHING`)
    .bind(letter.id, letter.queue, letter.store, letter.order, letter.sealedBody, letter.attempts, letter.diedAt).run()
}

export async function deleteDeadLettersBefore(db: D1Database, before: Date): Promise<void> {
  await db.prepare('DELETE FROM dead_letters WHERE died_at < ?1').bind(before.getTime()).run()
}
