import type { D1Database } from './d1.ts'

/** Orders whose object should be up and doing, as far as the projection can tell. All stores': asked by the sweep alone. */
export interface DueOrder { readonly store: string; readonly order: string }

/** Retention is over; longest ago first. */
export async function listRetiredOrders(db: D1Database, now: Date, limit: number): Promise<DueOrder[]> {
  return (await db.prepare('SELECT store, id AS "order" FROM orders WHERE retire_at <= ?1 ORDER BY retire_at LIMIT ?2').bind(now.getTime(), limit).all<DueOrder>()).results
}

/** Into so many slices the orders under way are cut; the index `orders_moving` is made for this number. */
export const movingSlices = 15

/** As written in the index, or SQLite would read every order instead. */
export const movingOrders = `SELECT store, id AS "order" FROM orders WHERE status NOT IN ('delivered', 'cancelled') AND (placed_at / 1000) % 15 = ?1 ORDER BY updated_at LIMIT ?2`

/** One slice of the orders still under way, longest untouched first. */
export async function listMovingOrders(db: D1Database, slice: number, limit: number): Promise<DueOrder[]> {
  return (await db.prepare(movingOrders).bind(slice, limit).all<DueOrder>()).results
}
