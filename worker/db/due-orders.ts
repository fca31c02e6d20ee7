import type { D1Database } from './d1.ts'

/** Orders whose object should be up and doing, as far as the projection can tell. All stores': asked by the sweep alone. */
export interface DueOrder { readonly store: string; readonly order: string }

/** Retention is over; longest ago first. */
export async function listRetiredOrders(db: D1Database, now: Date, limit: number): Promise<DueOrder[]> {
  return (await db.prepare('SELECT store, id AS "order" FROM orders WHERE retire_at <= ?1 ORDER BY retire_at LIMIT ?2').bind(now.getTime(), limit).all<DueOrder>()).results
}

/** One slice of the orders still under way, a different one each minute: after `slices` minutes every one was looked at. */
export async function listMovingOrders(db: D1Database, slice: { index: number; of: number }, limit: number): Promise<DueOrder[]> {
  return (await db.prepare(`SELECT store, id AS "order" FROM orders WHERE status NOT IN ('delivered', 'cancelled') AND (placed_at / 1000) % ?1 = ?2
    ORDER BY updated_at LIMIT ?3`).bind(slice.of, slice.index, limit).all<DueOrder>()).results
}
