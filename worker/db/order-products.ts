import type { LineItem } from '../../contract/order.ts'
import type { D1Database, D1PreparedStatement } from './d1.ts'
import { toWords } from './product-rows.ts'

/** What lines of orders tell the catalogue. */

/**
 * A line fills the catalogue where the merchant sent nothing of that sku, and counts what was sold when its order is new.
 * While one order alone names a sku it may be something made for that person, so the row stays that order's own
 * (`from_order`): not shown to anyone else, and erased with the order. A merchant's product is never written over.
 */
export async function noteOrderedProducts(db: D1Database, store: string, order: string, items: readonly LineItem[], isNew: boolean, now: Date): Promise<void> {
  if (items.length === 0) return
  const rows = items.map(({ sku, title, url, image, price, quantity }) => ({
    sku, title, url: url ?? null, image: image ?? null, amount: price?.amount ?? null, currency: price?.currency ?? null, words: toWords(sku, title), sold: isNew ? quantity : 0,
  }))
  const own = (column: string, value = `excluded.${column}`): string => `${column} = CASE products.source WHEN 'order' THEN ${value} ELSE products.${column} END`
  const latest = (column: string): string => own(column, `coalesce(excluded.${column}, products.${column})`)
  await db.prepare(`INSERT INTO products (store, sku, title, url, image, price_amount, price_currency, words, source, from_order, sold, updated_at)
    SELECT ?1, value ->> 'sku', value ->> 'title', value ->> 'url', value ->> 'image', value ->> 'amount', value ->> 'currency', value ->> 'words', 'order', ?3, value ->> 'sold', ?4
    FROM json_each(?2) WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?3)
    ON CONFLICT (store, sku) DO UPDATE SET ${own('title')}, ${latest('url')}, ${latest('image')}, ${latest('price_amount')}, ${latest('price_currency')}, ${own('words')},
      from_order = CASE WHEN products.from_order = excluded.from_order THEN products.from_order END,
      sold = products.sold + excluded.sold, updated_at = CASE products.source WHEN 'order' THEN excluded.updated_at ELSE products.updated_at END
    WHERE excluded.sold > 0 OR (products.source = 'order' AND (products.from_order <> excluded.from_order OR products.title <> excluded.title
      OR products.url IS NOT coalesce(excluded.url, products.url) OR products.image IS NOT coalesce(excluded.image, products.image)
      OR products.price_amount IS NOT coalesce(excluded.price_amount, products.price_amount)))`)
    .bind(store, JSON.stringify(rows), order, now.getTime()).run()
}

/** With the order go the products that it alone named (TRUST 79). */
export const deleteOrderProducts = (db: D1Database, store: string, order: string): D1PreparedStatement =>
  db.prepare('DELETE FROM products WHERE store = ?1 AND from_order = ?2').bind(store, order)
