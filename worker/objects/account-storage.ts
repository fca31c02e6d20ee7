import type { Breaker } from '../domain/asking/breaker.ts'
import type { Bucket } from '../domain/asking/bucket.ts'
import type { DueNumber } from '../domain/asking/pack.ts'

/** SQL of one carrier account's object: one row about the account, one for each number to ask about. */

const schema = `
  CREATE TABLE IF NOT EXISTS account (one INTEGER PRIMARY KEY CHECK (one = 1), body TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS due (number TEXT NOT NULL, store TEXT NOT NULL, order_id TEXT NOT NULL, at INTEGER NOT NULL, value REAL NOT NULL,
    PRIMARY KEY (number, store, order_id)) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS due_by_time ON due (at);`

export interface Account {
  readonly merchant: string
  readonly carrier: string
  /** null until the merchant has given credentials: numbers wait for them. */
  readonly access: { readonly origin: string; readonly sealedCredentials: string; readonly sealedHookSecrets: string | null } | null
  readonly token: { readonly sealed: string; readonly expiresAt: string } | null
  readonly breaker: Breaker
  readonly bucket: Bucket | null
  /** Messages sent so far: the next one's id. */
  readonly sent: number
  readonly updatedAt: string | null
}

export const hasSchema = (sql: SqlStorage): boolean => sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'account'").toArray().length > 0
export const createSchema = (sql: SqlStorage): void => { sql.exec(schema) }

export function readAccount(sql: SqlStorage): Account | null {
  const row = sql.exec<{ body: string }>('SELECT body FROM account').toArray()[0]
  return row ? JSON.parse(row.body) as Account : null
}

export function writeAccount(sql: SqlStorage, account: Account): void {
  sql.exec('INSERT INTO account (one, body) VALUES (1, ?) ON CONFLICT DO UPDATE SET body = excluded.body', JSON.stringify(account))
}

export function writeDue(sql: SqlStorage, due: DueNumber): void {
  sql.exec('INSERT INTO due (number, store, order_id, at, value) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at, value = excluded.value', due.trackingNumber, due.store, due.order, due.at, due.value)
}

export function deleteDue(sql: SqlStorage, trackingNumber: string, store: string, order: string): void {
  sql.exec('DELETE FROM due WHERE number = ? AND store = ? AND order_id = ?', trackingNumber, store, order)
}

/** What is due, most valuable first; with every order that waits for the same number, due or not: one question answers all. */
export function listDue(sql: SqlStorage, now: number, limit: number): DueNumber[] {
  return sql.exec<{ number: string; store: string; order_id: string; at: number; value: number }>(`SELECT number, store, order_id, at, value FROM due
    WHERE number IN (SELECT number FROM due WHERE at <= ? ORDER BY value DESC, at LIMIT ?)`, now, limit).toArray()
    .map((row) => ({ trackingNumber: row.number, store: row.store, order: row.order_id, at: row.at, value: row.value }))
}

/** Asked about now: not again before `until`, unless the answer says otherwise. A message that is lost is asked anew then. */
export function lease(sql: SqlStorage, numbers: readonly string[], until: number): void {
  for (const number of numbers) sql.exec('UPDATE due SET at = ? WHERE number = ?', until, number)
}

export const nextDueAt = (sql: SqlStorage): number | null => sql.exec<{ at: number | null }>('SELECT min(at) AS at FROM due').one().at
export const countDue = (sql: SqlStorage): number => sql.exec<{ count: number }>('SELECT count(*) AS count FROM due').one().count
