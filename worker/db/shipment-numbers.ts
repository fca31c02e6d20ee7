import type { D1Database } from './d1.ts'

/** `shipment_numbers`: tracking number → order. Written by the order's object inside `put()`, so a push finds its order at once. */

export interface NumberEntry { readonly carrier: string | null; readonly number: string; readonly shippedAt: string | null }
export interface NumberMatchRow { readonly store: string; readonly order: string; readonly carrier: string | null; readonly shipFrom: number | null }

/** The order's numbers become exactly these. One transaction. */
export async function writeShipmentNumbers(db: D1Database, store: string, order: string, entries: readonly NumberEntry[]): Promise<void> {
  const kept = [...new Map(entries.map((entry) => [entry.number, entry])).values()]
  // The numbers travel as one JSON parameter: a query may bind no more than 100.
  const numbers = JSON.stringify(kept.map((entry) => entry.number))
  const gone = db.prepare('DELETE FROM shipment_numbers WHERE store = ?1 AND order_id = ?2 AND number NOT IN (SELECT value FROM json_each(?3))').bind(store, order, numbers)
  const put = db.prepare(`INSERT INTO shipment_numbers (store, number, order_id, carrier, ship_from) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (store, number, order_id) DO UPDATE SET carrier = excluded.carrier, ship_from = excluded.ship_from
    WHERE carrier IS NOT excluded.carrier OR ship_from IS NOT excluded.ship_from`)
  await db.batch([gone, ...kept.map((entry) => put.bind(store, entry.number, order, entry.carrier, entry.shippedAt === null ? null : Date.parse(entry.shippedAt)))])
}

/** Orders of one store that hold the number, latest shipped first. */
export async function findOrdersByNumber(db: D1Database, store: string, number: string): Promise<NumberMatchRow[]> {
  const { results } = await db.prepare('SELECT store, order_id AS "order", carrier, ship_from AS shipFrom FROM shipment_numbers WHERE store = ?1 AND number = ?2 ORDER BY ship_from DESC LIMIT 20')
    .bind(store, number).all<NumberMatchRow>()
  return results
}

/** Orders of all stores of a merchant that hold the number: a carrier account belongs to the merchant. */
export async function findMerchantOrdersByNumber(db: D1Database, merchant: string, number: string): Promise<NumberMatchRow[]> {
  const { results } = await db.prepare(`SELECT n.store, n.order_id AS "order", n.carrier, n.ship_from AS shipFrom FROM stores s
    JOIN shipment_numbers n ON n.store = s.id AND n.number = ?2 WHERE s.merchant = ?1 ORDER BY n.ship_from DESC LIMIT 50`)
    .bind(merchant, number).all<NumberMatchRow>()
  return results
}

/** The numbers one order holds. */
export async function listOrderNumbers(db: D1Database, store: string, order: string): Promise<string[]> {
  const { results } = await db.prepare('SELECT number FROM shipment_numbers WHERE store = ?1 AND order_id = ?2').bind(store, order).all<{ number: string }>()
  return results.map((row) => row.number)
}
