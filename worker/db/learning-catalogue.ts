import type { D1Database } from './d1.ts'

/** What the training reads of `products`: whatever may be offered to anybody. */
export interface LearningProduct { readonly sku: string; readonly title: string; readonly category: string | null; readonly days: number | null }

/** By sku, after the one given. A product that one order alone ever named (it may be engraved) is nobody else's business. */
export async function pageLearningCatalogue(db: D1Database, store: string, after: string, limit: number): Promise<LearningProduct[]> {
  return (await db.prepare(`SELECT sku, title, category, CASE is_consumable WHEN 1 THEN consumable_days END AS days FROM products
    WHERE store = ?1 AND sku > ?2 AND hidden = 0 AND from_order IS NULL ORDER BY sku LIMIT ?3`).bind(store, after, limit).all<LearningProduct>()).results
}
