import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `lift_days` and `hold_out_days`: how held-out shoppers and the others went on, counted day by day so that it outlives their orders. */

/** One order of a day, by whom, and what followed within the window. */
export interface CohortOrder { readonly id: string; readonly placedAt: number; readonly shopper: string; readonly reordered: number; readonly claimed: number; readonly contacted: number }

/**
 * Orders placed in [from, to) UTC ms whose shopper can be known again, oldest first: of each shopper the first since `since` (UTC ms)
 * alone. An order that was cancelled, or a test, is no order, neither first nor again.
 * The index is named: by its own choice SQLite walks all orders of the window for each.
 */
export async function listCohort(db: D1Database, store: string, span: { from: number; to: number; windowMs: number; since: number }, after: { placedAt: number; id: string } | null, limit: number): Promise<CohortOrder[]> {
  return (await db.prepare(`SELECT o.id, o.placed_at AS placedAt, o.email_hash AS shopper,
      EXISTS (SELECT 1 FROM orders n INDEXED BY orders_by_email WHERE n.store = o.store AND n.email_hash = o.email_hash AND n.id <> o.id AND n.placed_at > o.placed_at AND n.placed_at <= o.placed_at + ?4 AND ${isOrder('n')}) AS reordered,
      ${followed('claims', 'claimed_at')} AS claimed, ${followed('cases', 'opened_at')} AS contacted
    FROM orders o WHERE o.store = ?1 AND o.placed_at >= ?2 AND o.placed_at < ?3 AND (?5 IS NULL OR (o.placed_at, o.id) > (?5, ?6)) AND o.email_hash IS NOT NULL AND ${isOrder('o')}
      AND NOT EXISTS (SELECT 1 FROM orders p INDEXED BY orders_by_email WHERE p.store = o.store AND p.email_hash = o.email_hash AND p.placed_at >= ?8 AND (p.placed_at, p.id) < (o.placed_at, o.id) AND ${isOrder('p')}) ORDER BY o.placed_at, o.id LIMIT ?7`)
    .bind(store, span.from, span.to, span.windowMs, after?.placedAt ?? null, after?.id ?? null, limit, span.since).all<CohortOrder>()).results
}

const isOrder = (o: string): string => `${o}.status <> 'cancelled' AND ${o}.is_test = 0`
const followed = (table: 'claims' | 'cases', at: string): string =>
  `EXISTS (SELECT 1 FROM ${table} x WHERE x.store = o.store AND x.order_id = o.id AND x.${at} <= o.placed_at + ?4)`

export interface LiftDay { readonly day: string; readonly heldOut: boolean; readonly windowDays: number; readonly shoppers: number; readonly reordered: number; readonly claimed: number; readonly contacted: number }

/** A day is counted once; who comes second changes nothing. */
export const insertLiftDay = (db: D1Database, store: string, row: LiftDay): D1PreparedStatement =>
  db.prepare('INSERT INTO lift_days (store, day, held_out, window_days, shoppers, reordered, claimed, contacted) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING')
    .bind(store, row.day, row.heldOut ? 1 : 0, row.windowDays, row.shoppers, row.reordered, row.claimed, row.contacted)

/** The last day counted; null = none yet. */
export const lastLiftDay = async (db: D1Database, store: string): Promise<string | null> =>
  (await db.prepare('SELECT max(day) AS day FROM lift_days WHERE store = ?1').bind(store).first<{ day: string | null }>())?.day ?? null

/** The first day on which anybody was counted; null = none yet. */
export const firstLiftDay = async (db: D1Database, store: string): Promise<string | null> =>
  (await db.prepare('SELECT min(day) AS day FROM lift_days WHERE store = ?1 AND shoppers > 0').bind(store).first<{ day: string | null }>())?.day ?? null

export interface LiftSum { readonly heldOut: number; readonly days: number; readonly shoppers: number; readonly reordered: number; readonly claimed: number; readonly contacted: number }
/** Both groups over a span of days. */
export async function sumLift(db: D1Database, store: string, from: string, to: string): Promise<LiftSum[]> {
  return (await db.prepare(`SELECT held_out AS heldOut, count(*) AS days, sum(shoppers) AS shoppers, sum(reordered) AS reordered, sum(claimed) AS claimed, sum(contacted) AS contacted
    FROM lift_days WHERE store = ?1 AND day >= ?2 AND day <= ?3 GROUP BY held_out`).bind(store, from, to).all<LiftSum>()).results
}

/** Today's share, once a day: it also says that this store's day is done. */
export async function noteHoldOutShare(db: D1Database, store: string, day: string, share: number): Promise<void> {
  await db.prepare('INSERT INTO hold_out_days (store, day, share) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING').bind(store, day, share).run()
}
/** The least and the greatest share in a span of days; null where none was noted. */
export async function holdOutShares(db: D1Database, store: string, from: string, to: string): Promise<{ least: number; most: number } | null> {
  const row = await db.prepare('SELECT min(share) AS least, max(share) AS most FROM hold_out_days WHERE store = ?1 AND day >= ?2 AND day <= ?3').bind(store, from, to).first<{ least: number | null; most: number | null }>()
  return row?.least == null || row.most == null ? null : { least: row.least, most: row.most }
}

/** Stores whose day is not done yet. All stores': asked by the schedule alone. */
export async function listStoresToCount(db: D1Database, today: string, limit: number): Promise<string[]> {
  return (await db.prepare('SELECT id FROM stores s WHERE NOT EXISTS (SELECT 1 FROM hold_out_days h WHERE h.store = s.id AND h.day = ?1) ORDER BY id LIMIT ?2').bind(today, limit).all<{ id: string }>()).results.map(({ id }) => id)
}
