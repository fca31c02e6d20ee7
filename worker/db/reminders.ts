import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `reminders`: one a shopper and product. Due days are days of the store's calendar; instants are UTC ms. INDEXED BY: SQLite, which keeps no counts here, would walk all of a store. */

export type ReminderState = 'waiting' | 'due' | 'bought' | 'stopped'
export interface ReminderRow {
  readonly id: string
  readonly shopper: string
  readonly orderId: string
  readonly orderNumber: string
  readonly sku: string
  readonly title: string
  readonly dueOn: string
  readonly dueAt: number
  readonly everyWeeks: number | null
  readonly state: ReminderState
  readonly createdAt: number
  readonly updatedAt: number
  readonly toldAt: number | null
  readonly boughtAt: number | null
}
const columns = `id, shopper, order_id AS orderId, order_number AS orderNumber, sku, title, due_on AS dueOn, due_at AS dueAt, every_weeks AS everyWeeks, state,
  created_at AS createdAt, updated_at AS updatedAt, told_at AS toldAt, bought_at AS boughtAt`

/** More than anybody keeps; the act refuses one more. */
export const mostReminders = 40

/** Set anew or changed; an ended one starts again. Nothing is kept of an erased order. */
export async function writeReminder(db: D1Database, store: string, row: Pick<ReminderRow, 'id' | 'shopper' | 'orderId' | 'orderNumber' | 'sku' | 'title' | 'dueOn' | 'dueAt' | 'everyWeeks'>, now: Date): Promise<void> {
  await db.prepare(`INSERT INTO reminders (store, id, shopper, order_id, order_number, sku, title, due_on, due_at, every_weeks, state, created_at, updated_at)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'waiting', ?11, ?11 WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?4)
    ON CONFLICT (store, id) DO UPDATE SET order_id = excluded.order_id, order_number = excluded.order_number, title = excluded.title, due_on = excluded.due_on, due_at = excluded.due_at,
      every_weeks = excluded.every_weeks, created_at = CASE WHEN reminders.state IN ('bought', 'stopped') THEN excluded.created_at ELSE reminders.created_at END, state = 'waiting',
      updated_at = excluded.updated_at, told_at = NULL, bought_at = NULL, bought_order = NULL`)
    .bind(store, row.id, row.shopper, row.orderId, row.orderNumber, row.sku, row.title, row.dueOn, row.dueAt, row.everyWeeks, now.getTime()).run()
}

export async function stopReminder(db: D1Database, store: string, id: string, now: Date): Promise<void> {
  await db.prepare("UPDATE reminders SET state = 'stopped', updated_at = ?3 WHERE store = ?1 AND id = ?2 AND state IN ('waiting', 'due')").bind(store, id, now.getTime()).run()
}

/** Those a shopper has set and that have not ended, next one first. */
export async function listShopperReminders(db: D1Database, store: string, shopper: string): Promise<ReminderRow[]> {
  return (await db.prepare(`SELECT ${columns} FROM reminders INDEXED BY reminders_by_shopper WHERE store = ?1 AND shopper = ?2 AND state IN ('waiting', 'due') ORDER BY due_at, id LIMIT ?3`)
    .bind(store, shopper, mostReminders).all<ReminderRow>()).results
}

/** The store's, newest first. `after` is the last row of the page before. */
export async function listReminders(db: D1Database, store: string, page: { readonly limit: number; readonly state: ReminderState | null; readonly after: { readonly createdAt: number; readonly id: string } | null }): Promise<ReminderRow[]> {
  const where = ['store = ?'], values: (string | number)[] = [store]
  if (page.state !== null) { where.push('state = ?'); values.push(page.state) }
  if (page.after !== null) { where.push('(created_at, id) < (?, ?)'); values.push(page.after.createdAt, page.after.id) }
  return (await db.prepare(`SELECT ${columns} FROM reminders WHERE ${where.join(' AND ')} ORDER BY created_at DESC, id DESC LIMIT ?`).bind(...values, page.limit).all<ReminderRow>()).results
}

/** false = there was none. */
export async function deleteReminder(db: D1Database, store: string, id: string): Promise<boolean> {
  return (await db.prepare('DELETE FROM reminders WHERE store = ?1 AND id = ?2').bind(store, id).run()).meta.changes > 0
}

export interface DueReminder extends ReminderRow { readonly store: string }
/** Of all stores: what is to be told now, oldest first. */
export async function listDueReminders(db: D1Database, now: Date, limit: number): Promise<DueReminder[]> {
  return (await db.prepare(`SELECT store, ${columns} FROM reminders WHERE (state = 'waiting' OR (state = 'due' AND every_weeks IS NOT NULL)) AND due_at <= ?1 ORDER BY due_at LIMIT ?2`)
    .bind(now.getTime(), limit).all<DueReminder>()).results
}

/** Told. A repeating one moves on to its next day; changed meanwhile, it stays as it was changed. */
export async function markTold(db: D1Database, told: DueReminder, next: { readonly dueOn: string; readonly dueAt: number } | null, now: Date): Promise<void> {
  await db.prepare(`UPDATE reminders SET state = 'due', told_at = ?3, due_on = ?4, due_at = ?5, every_weeks = ?6 WHERE store = ?1 AND id = ?2 AND due_at = ?7 AND state IN ('waiting', 'due')`)
    .bind(told.store, told.id, now.getTime(), next?.dueOn ?? told.dueOn, next?.dueAt ?? told.dueAt, next ? told.everyWeeks : null, told.dueAt).run()
}

/** Open reminders of a shopper for what a new order holds, set before it was placed on the page of another one. */
export async function listBought(db: D1Database, store: string, shopper: string, order: string, skus: readonly string[], placedAt: number): Promise<ReminderRow[]> {
  if (skus.length === 0) return []
  const { results } = await db.prepare(`SELECT ${columns} FROM reminders INDEXED BY reminders_by_shopper WHERE store = ?1 AND shopper = ?2 AND order_id <> ?3 AND created_at <= ?4 AND state IN ('waiting', 'due') LIMIT ?5`)
    .bind(store, shopper, order, placedAt, mostReminders).all<ReminderRow>()
  return results.filter((row) => skus.includes(row.sku))
}

/** Bought: a single one has ended, a repeating one waits anew from `next`. Twice is once: the order is remembered, unless it was erased. */
export const markBought = (db: D1Database, store: string, id: string, order: string, boughtAt: number, next: { readonly dueOn: string; readonly dueAt: number } | null, now: Date): D1PreparedStatement =>
  db.prepare(`UPDATE reminders SET state = ?3, bought_at = ?4, bought_order = ?5, due_on = coalesce(?6, due_on), due_at = coalesce(?7, due_at), updated_at = ?8
    WHERE store = ?1 AND id = ?2 AND state IN ('waiting', 'due') AND coalesce(bought_order, '') <> ?5 AND coalesce(bought_at, 0) < ?4
      AND NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?5)`)
    .bind(store, id, next ? 'waiting' : 'bought', boughtAt, order, next?.dueOn ?? null, next?.dueAt ?? null, now.getTime())

export const deleteShopperReminders = (db: D1Database, store: string, shopper: string): D1PreparedStatement =>
  db.prepare('DELETE FROM reminders INDEXED BY reminders_by_shopper WHERE store = ?1 AND shopper = ?2').bind(store, shopper)
export const deleteOrderReminders = (db: D1Database, store: string, order: string): D1PreparedStatement =>
  db.prepare('DELETE FROM reminders WHERE store = ?1 AND (order_id = ?2 OR bought_order = ?2)').bind(store, order)

const day = 86_400_000
/** What has ended goes a month later, and what was told and never bought after a quarter of a year. */
export async function deleteOldReminders(db: D1Database, now: Date): Promise<void> {
  await db.batch([
    db.prepare("DELETE FROM reminders WHERE state IN ('bought', 'stopped') AND updated_at < ?1").bind(now.getTime() - 30 * day),
    db.prepare("DELETE FROM reminders WHERE state = 'due' AND every_weeks IS NULL AND told_at < ?1").bind(now.getTime() - 90 * day),
  ])
}
