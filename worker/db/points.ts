import type { LedgerRow } from '../domain/reward/points-ledger.ts'
import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `points`: append-only; the balance is the sum and never below zero. */

export type PointsReason = 'order' | 'return' | 'offer' | 'wait' | 'spent' | 'lapsed' | 'merchant'
export interface PointsRow extends LedgerRow { readonly reason: PointsReason; readonly order: string | null }
const columns = 'id, amount, reason, order_id AS "order", at, expires_at AS expiresAt'

/** All rows of a shopper, oldest first. */
export const pointsOf = (db: D1Database, store: string, shopper: string): D1PreparedStatement =>
  db.prepare(`SELECT ${columns} FROM points WHERE store = ?1 AND shopper = ?2 ORDER BY at, id`).bind(store, shopper)

export interface PointsEntry { readonly store: string; readonly shopper: string; readonly id: string; readonly amount: number; readonly reason: PointsReason; readonly order: string | null; readonly at: number; readonly expiresAt: number | null }

export type PointsWriting = { readonly outcome: 'written' | 'repeated' | 'too_few' | 'conflict'; readonly balance: number }

/** One row, once by its id; a taking that the balance does not cover is refused in the same statement. */
export async function writePoints(db: D1Database, entry: PointsEntry): Promise<PointsWriting> {
  const { store, shopper, id, amount } = entry
  const [written, found, sum] = await db.batch([
    db.prepare(`INSERT INTO points (store, shopper, id, amount, reason, order_id, at, expires_at) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
      WHERE ?4 >= 0 OR (SELECT COALESCE(SUM(amount), 0) FROM points WHERE store = ?1 AND shopper = ?2) + ?4 >= 0 ON CONFLICT DO NOTHING`)
      .bind(store, shopper, id, amount, entry.reason, entry.order, entry.at, entry.expiresAt),
    db.prepare('SELECT amount FROM points WHERE store = ?1 AND shopper = ?2 AND id = ?3').bind(store, shopper, id),
    db.prepare('SELECT COALESCE(SUM(amount), 0) AS balance FROM points WHERE store = ?1 AND shopper = ?2').bind(store, shopper),
  ])
  const held = found?.results[0] as { amount: number } | undefined
  const balance = (sum?.results[0] as { balance: number } | undefined)?.balance ?? 0
  if ((written?.meta.changes ?? 0) > 0) return { outcome: 'written', balance }
  return { outcome: held === undefined ? 'too_few' : held.amount === amount ? 'repeated' : 'conflict', balance }
}

/** What an order earned, once. Only while the list holds this very revision of the order: an older word of it must not pay out after a return. */
export async function earnOrderPoints(db: D1Database, entry: Omit<PointsEntry, 'id' | 'reason'> & { readonly order: string; readonly revision: number }): Promise<void> {
  await db.prepare(`INSERT INTO points (store, shopper, id, amount, reason, order_id, at, expires_at) SELECT ?1, ?2, 'order/' || ?3, ?4, 'order', ?3, ?5, ?6
    WHERE EXISTS (SELECT 1 FROM orders WHERE store = ?1 AND id = ?3 AND revision = ?7) ON CONFLICT DO NOTHING`).bind(entry.store, entry.shopper, entry.order, entry.amount, entry.at, entry.expiresAt, entry.revision).run()
}

/** What an order earned goes back, once; what was spent meanwhile is not taken twice: the balance stops at zero. */
export async function takeBackOrderPoints(db: D1Database, store: string, order: string, now: number): Promise<void> {
  await db.prepare(`INSERT INTO points (store, shopper, id, amount, reason, order_id, at)
    SELECT p.store, p.shopper, 'return/' || ?2, -MIN(p.amount, (SELECT COALESCE(SUM(amount), 0) FROM points WHERE store = p.store AND shopper = p.shopper)), 'return', ?2, ?3
    FROM points p WHERE p.store = ?1 AND p.order_id = ?2 AND p.id = 'order/' || ?2 ON CONFLICT DO NOTHING`).bind(store, order, now).run()
}

/** Lapsed points, written only while the shopper's ledger is as it was when they were counted: `rowsSeen` rows. */
export async function writeLapses(db: D1Database, store: string, shopper: string, lapses: readonly { readonly id: string; readonly amount: number }[], rowsSeen: number, now: number): Promise<void> {
  await db.prepare(`INSERT INTO points (store, shopper, id, amount, reason, at) SELECT ?1, ?2, value ->> 'id', value ->> 'amount', 'lapsed', ?5 FROM json_each(?3)
    WHERE (SELECT count(*) FROM points WHERE store = ?1 AND shopper = ?2) = ?4 ON CONFLICT DO NOTHING`).bind(store, shopper, JSON.stringify(lapses), rowsSeen, now).run()
}
