/** What an object still has to tell others. Written in the transaction of the change, removed when it has been told. */

const firstRetry = 2_000, slowestRetry = 15 * 60_000

/** One row a topic: a newer word replaces an older one that was not told yet. */
export function post(sql: SqlStorage, topic: string, body: unknown, now: number): void {
  sql.exec('INSERT INTO outbox (topic, body, attempts, due_at) VALUES (?, ?, 0, ?) ON CONFLICT DO UPDATE SET body = excluded.body, attempts = 0, due_at = excluded.due_at', topic, JSON.stringify(body), now)
}

export const withdraw = (sql: SqlStorage, topic: string): void => { sql.exec('DELETE FROM outbox WHERE topic = ?', topic) }

export const nextDue = (sql: SqlStorage): number | null => sql.exec<{ due: number | null }>('SELECT min(due_at) AS due FROM outbox').one().due

/**
 * Tells everything that is due. A topic that fails is tried again later, with its own delay, and holds up no other. A word
 * that was replaced while it was being told stays.
 */
export async function flush(sql: SqlStorage, now: number, tell: (topic: string, body: unknown) => Promise<void>, onFailure: (topic: string, attempts: number, error: unknown) => void): Promise<void> {
  const rows = sql.exec<{ topic: string; body: string; attempts: number }>('SELECT topic, body, attempts FROM outbox WHERE due_at <= ? ORDER BY due_at, topic LIMIT 200', now).toArray()
  for (const row of rows) {
    try {
      await tell(row.topic, JSON.parse(row.body))
      sql.exec('DELETE FROM outbox WHERE topic = ? AND body = ?', row.topic, row.body)
    } catch (error) {
      const delay = Math.min(slowestRetry, firstRetry * 2 ** row.attempts)
      sql.exec('UPDATE outbox SET attempts = attempts + 1, due_at = ? WHERE topic = ? AND body = ?', now + delay, row.topic, row.body)
      onFailure(row.topic, row.attempts + 1, error)
    }
  }
}
