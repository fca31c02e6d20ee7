import type { D1Database } from './d1.ts'
import { columnsOf, productColumns, toProductRow, toStored, type ProductEntry, type ProductField, type ProductRow, type StoredProduct } from './product-rows.ts'

/** `products`. */

export type { ProductRow }

/** One query; skus the store has nothing about are not in the map. */
export async function readProducts(db: D1Database, store: string, skus: readonly string[]): Promise<Map<string, ProductRow>> {
  if (skus.length === 0) return new Map()
  const { results } = await db.prepare(`SELECT ${productColumns} FROM products WHERE store = ?1 AND sku IN (SELECT value FROM json_each(?2))`)
    .bind(store, JSON.stringify([...new Set(skus)])).all<StoredProduct>()
  return new Map(results.map((row) => [row.sku, toProductRow(row)]))
}

export const findProduct = async (db: D1Database, store: string, sku: string): Promise<ProductRow | null> => (await readProducts(db, store, [sku])).get(sku) ?? null

export interface ProductSearch { readonly category: string | null; readonly tag: string | null; readonly text: string | null; readonly source: 'merchant' | 'order' | null }

/** By sku, after `after` (exclusive; '' begins). A category brings those below it; `text` is the beginning of words of sku, title or brand, all of which must be there. */
export async function listProducts(db: D1Database, store: string, search: ProductSearch, after: string, limit: number): Promise<ProductRow[]> {
  const where = ['store = ?', 'sku > ?']
  const values: (string | number)[] = [store, after]
  if (search.category !== null) { where.push("(category = ? OR substr(category, 1, length(?) + 3) = ? || ' > ')"); values.push(search.category, search.category, search.category) }
  if (search.tag !== null) { where.push('EXISTS (SELECT 1 FROM json_each(tags) WHERE value = ?)'); values.push(search.tag) }
  if (search.source !== null) { where.push('source = ?'); values.push(search.source) }
  // instr and not LIKE: % and _ are characters, and D1 takes no pattern over 50 bytes (TRUST 72).
  for (const word of search.text?.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8) ?? []) { where.push('instr(words, ?) > 0'); values.push(` ${word}`) }
  const { results } = await db.prepare(`SELECT ${productColumns} FROM products WHERE ${where.join(' AND ')} ORDER BY sku LIMIT ?`).bind(...values, limit).all<StoredProduct>()
  return results.map(toProductRow)
}

/** A value D1 binds is at most 2 MB; so many characters are less than that in any script. */
const mostJson = 400_000

/**
 * Creates or replaces. With `only`, what stands there keeps every other field. What an order had named becomes the
 * merchant's; how much was sold is kept.
 */
export async function upsertProducts(db: D1Database, store: string, products: readonly ProductEntry[], now: Date, only: readonly ProductField[] = Object.keys(columnsOf) as ProductField[]): Promise<void> {
  const columns = Object.values(columnsOf).flat()
  const kept = ['title' as const, ...only].flatMap((field) => columnsOf[field])
  const set = [...new Set(kept), 'words'].map((column) => `${column} = excluded.${column}`).join(', ')
  const names = ['sku', ...columns, 'words']
  const statement = db.prepare(`INSERT INTO products (store, ${names.join(', ')}, source, updated_at)
    SELECT ?1, ${names.map((name) => `value ->> '${name}'`).join(', ')}, 'merchant', ?3 FROM json_each(?2) WHERE true
    ON CONFLICT (store, sku) DO UPDATE SET ${set}, source = 'merchant', from_order = NULL, updated_at = excluded.updated_at`)
  // Grows only: a tag that nothing bears any more keeps a preference stricter, never looser.
  const tags = db.prepare(`INSERT INTO product_tags (store, tag, category) SELECT DISTINCT ?1, tag.value, coalesce(product.value ->> 'category', '')
    FROM json_each(?2) AS product, json_each(product.value ->> 'tags') AS tag WHERE true ON CONFLICT DO NOTHING`)
  const packs = packJson(products.map(toStored))
  if (packs.length > 0) await db.batch(packs.flatMap((json) => [statement.bind(store, json, now.getTime()), ...only.includes('tags') || only.includes('category') ? [tags.bind(store, json)] : []]))
}

/** JSON arrays of at most `mostJson` characters each. */
function packJson(rows: readonly unknown[]): string[] {
  const packs: string[] = []
  let open: string[] = []
  let size = 0
  for (const row of rows.map((row) => JSON.stringify(row))) {
    if (size + row.length > mostJson && open.length > 0) { packs.push(`[${open.join()}]`); open = []; size = 0 }
    open.push(row)
    size += row.length
  }
  return open.length > 0 ? [...packs, `[${open.join()}]`] : packs
}

/** Was it there? */
export async function deleteProduct(db: D1Database, store: string, sku: string): Promise<boolean> {
  return (await db.prepare('DELETE FROM products WHERE store = ?1 AND sku = ?2').bind(store, sku).run()).meta.changes > 0
}

/** Places of a pool: the best-sellers of each category bought from, and of the store. */
const poolOfCategories = 120, poolOfStore = 40

/**
 * What may go onto a page, in one query: the named products, and where `categories` is not null what sells best in them and in
 * the store. A product that one order alone ever named is nobody else's.
 */
export async function readCandidates(db: D1Database, store: string, skus: readonly string[], categories: readonly string[] | null): Promise<Map<string, ProductRow>> {
  const named = `SELECT ${productColumns} FROM products WHERE store = ?1 AND sku IN (SELECT value FROM json_each(?2)) AND from_order IS NULL`
  const selling = 'store = ?1 AND hidden = 0 AND in_stock = 1 AND from_order IS NULL'
  const pool = `UNION SELECT * FROM (SELECT ${productColumns} FROM products WHERE ${selling} AND category IN (SELECT value FROM json_each(?3)) ORDER BY sold DESC LIMIT ${poolOfCategories})
    UNION SELECT * FROM (SELECT ${productColumns} FROM products WHERE ${selling} ORDER BY sold DESC, sku LIMIT ${poolOfStore})`
  const statement = categories === null ? db.prepare(named).bind(store, JSON.stringify(skus)) : db.prepare(`${named} ${pool}`).bind(store, JSON.stringify(skus), JSON.stringify(categories))
  return new Map((await statement.all<StoredProduct>()).results.map((row) => [row.sku, toProductRow(row)]))
}
