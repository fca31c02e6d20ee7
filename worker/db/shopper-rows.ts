import type { D1Database, D1PreparedStatement } from './d1.ts'

/** Tables whose rows stand under a shopper's name and shape the page. Reminders are not here: they were asked for, and end by themselves. */
const tables = ['preferences', 'visit_consents', 'forgotten_shoppers'] as const

/** With a shopper's last order goes what was kept under their name. Stands before the statement that deletes the order's row, which knows the name. */
export const eraseWithLastOrder = (db: D1Database, store: string, order: string): D1PreparedStatement[] => tables.map((table) =>
  db.prepare(`DELETE FROM ${table} WHERE store = ?1 AND (shopper = 'order:' || ?2
    OR shopper = (SELECT email_hash FROM orders o WHERE o.store = ?1 AND o.id = ?2 AND NOT EXISTS (SELECT 1 FROM orders other WHERE other.store = ?1 AND other.email_hash = o.email_hash AND other.id <> ?2)))`).bind(store, order))

/** What is kept of one shopper, counted in one query. */
export interface HeldRow {
  /** Ids and skus of their last orders that count. */
  readonly orders: readonly string[]
  readonly skus: readonly string[]
  readonly reminders: number
  /** Until when they may be met elsewhere in the shop; null = not at all. */
  readonly visitEnds: Date | null
}
/** A shop's own counter has thousands of orders under one address; what lies beyond is not counted. */
const mostOrders = 200

export async function readHeld(db: D1Database, store: string, shopper: string, now: Date): Promise<HeldRow> {
  const row = await db.prepare(`WITH bought AS (SELECT order_id, items FROM purchases WHERE store = ?1 AND shopper = ?2 AND counts = 1 ORDER BY at DESC LIMIT ?4)
    SELECT (SELECT json_group_array(order_id) FROM bought) AS orders,
      (SELECT json_group_array(DISTINCT line.value ->> 0) FROM bought, json_each(bought.items) line) AS skus,
      (SELECT count(*) FROM reminders INDEXED BY reminders_by_shopper WHERE store = ?1 AND shopper = ?2 AND state IN ('waiting', 'due')) AS reminders,
      (SELECT ends_at FROM visit_consents WHERE store = ?1 AND shopper = ?2 AND ends_at > ?3) AS endsAt`)
    .bind(store, shopper, now.getTime(), mostOrders).first<{ orders: string; skus: string; reminders: number; endsAt: number | null }>()
  const list = (json: string | undefined): string[] => JSON.parse(json ?? '[]') as string[]
  return { orders: list(row?.orders), skus: list(row?.skus), reminders: row?.reminders ?? 0, visitEnds: row?.endsAt ? new Date(row.endsAt) : null }
}
