import type { Money } from '../../contract/common.ts'
import type { ProductInput } from '../../contract/product.ts'

/** One product as the worker knows it. */
export interface ProductRow {
  readonly sku: string
  readonly title: string
  readonly url: string | null
  /** The address the merchant sent. */
  readonly image: string | null
  readonly price: Money | null
  readonly category: string | null
  readonly tags: readonly string[]
  /** The same item in other sizes and colours. */
  readonly group: string | null
  readonly brand: string | null
  readonly inStock: boolean
  /** Never recommended. */
  readonly hidden: boolean
  readonly consumable: { readonly days: number | null } | null
  /** Skus the merchant puts first for whoever bought this one. */
  readonly goesWith: readonly string[]
  readonly text: string | null
  readonly sold: number
  /** UTC ms. */
  readonly updatedAt: number
  readonly source: 'merchant' | 'order'
}

export const productColumns = `sku, title, url, image, price_amount AS priceAmount, price_currency AS priceCurrency, category, tags, item_group AS "group", brand, in_stock AS inStock, hidden,
  is_consumable AS isConsumable, consumable_days AS consumableDays, goes_with AS goesWith, text, sold, updated_at AS updatedAt, source`

export interface StoredProduct {
  sku: string; title: string; url: string | null; image: string | null; priceAmount: number | null; priceCurrency: string | null; category: string | null; tags: string
  group: string | null; brand: string | null; inStock: number; hidden: number; isConsumable: number; consumableDays: number | null; goesWith: string; text: string | null
  sold: number; updatedAt: number; source: 'merchant' | 'order'
}

export function toProductRow({ priceAmount, priceCurrency, isConsumable, consumableDays, ...row }: StoredProduct): ProductRow {
  return {
    ...row,
    price: priceAmount === null || priceCurrency === null ? null : { amount: priceAmount, currency: priceCurrency },
    tags: JSON.parse(row.tags) as string[], goesWith: JSON.parse(row.goesWith) as string[],
    inStock: row.inStock === 1, hidden: row.hidden === 1,
    consumable: isConsumable === 1 ? { days: consumableDays } : null,
  }
}

/** A product with its sku, as the contract parsed it. */
export type ProductEntry = ProductInput & { readonly sku: string }
export type ProductField = keyof ProductInput

/** The columns each field is kept in: a file without the field leaves them as they are. */
export const columnsOf: Readonly<Record<ProductField, readonly string[]>> = {
  title: ['title'], url: ['url'], image: ['image'], price: ['price_amount', 'price_currency'], category: ['category'], tags: ['tags'], group: ['item_group'], brand: ['brand'], inStock: ['in_stock'],
  hidden: ['hidden'], consumable: ['is_consumable', 'consumable_days'], goesWith: ['goes_with'], text: ['text'],
}

/** What the statement reads with `->>`; the names are those of the columns. */
export const toStored = (product: ProductEntry): Record<string, string | number | null> => ({
  sku: product.sku, title: product.title, url: product.url ?? null, image: product.image ?? null, price_amount: product.price?.amount ?? null, price_currency: product.price?.currency ?? null,
  category: product.category ?? null, tags: JSON.stringify([...new Set(product.tags)]), item_group: product.group ?? null, brand: product.brand ?? null, in_stock: product.inStock ? 1 : 0, hidden: product.hidden ? 1 : 0,
  is_consumable: product.consumable ? 1 : 0, consumable_days: product.consumable?.days ?? null, goes_with: JSON.stringify([...new Set(product.goesWith)]), text: product.text ?? null,
  words: toWords(product.sku, product.title, product.brand ?? null),
})

/** ` kn-8 knife set`: what the search looks into. */
export const toWords = (...texts: readonly (string | null)[]): string => texts.flatMap((text) => text?.normalize('NFKC').toLowerCase().split(/\s+/) ?? []).filter(Boolean).map((word) => ` ${word}`).join('')
