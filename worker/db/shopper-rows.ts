import type { D1Database, D1PreparedStatement } from './d1.ts'

/** Tables whose rows stand under a shopper's name and shape the page. Reminders are not here: they were asked for, and end by themselves. */
const tables = ['preferences', 'visit_consents', 'forgotten_shoppers'] as const

/** With a shopper's last order goes what was kept under their name. Stands before the statement that deletes the order's row, which knows the name. */
export const eraseWithLastOrder = (db: D1Database, store: string, order: string): D1PreparedStatement[] => tables.map((table) =>
  db.prepare(`DELETE FROM ${table} WHERE store = ?1 AND (shopper = 'order:' || ?2
    OR shopper = (SELECT email_hash FROM orders o WHERE o.store = ?1 AND o.id = ?2 AND NOT EXISTS (SELECT 1 FROM orders other WHERE other.store = ?1 AND other.email_hash = o.email_hash AND other.id <> ?2)))`).bind(store, order))
