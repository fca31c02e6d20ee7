import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `orders`: `n` is 1 when the shopper ordered here before this order, as far as orders are kept. */
export const ordersBefore = (db: D1Database, store: string, shopper: string, order: string, placedAt: number): D1PreparedStatement =>
  db.prepare('SELECT EXISTS (SELECT 1 FROM orders WHERE store = ?1 AND email_hash = ?2 AND id <> ?3 AND placed_at < ?4) AS n').bind(store, shopper, order, placedAt)
