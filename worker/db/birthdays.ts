import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `birthdays`: day and month as the shopper told them, `12-05`; no year. */

export const birthdayOf = (db: D1Database, store: string, shopper: string): D1PreparedStatement =>
  db.prepare('SELECT month_day AS monthDay FROM birthdays WHERE store = ?1 AND shopper = ?2').bind(store, shopper)

/** When a shopper wants to be forgotten. */
export const deleteBirthday = (db: D1Database, store: string, shopper: string): D1PreparedStatement =>
  db.prepare('DELETE FROM birthdays WHERE store = ?1 AND shopper = ?2').bind(store, shopper)

/** null forgets it. Nothing is told from the page of an erased order. */
export async function writeBirthday(db: D1Database, store: string, shopper: string, order: string, monthDay: string | null, now: number): Promise<void> {
  await (monthDay === null
    ? deleteBirthday(db, store, shopper)
    : db.prepare('INSERT INTO birthdays (store, shopper, month_day, updated_at) SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?5) ON CONFLICT DO UPDATE SET month_day = excluded.month_day, updated_at = excluded.updated_at').bind(store, shopper, monthDay, now, order)).run()
}
