import type { Money } from '../../contract/common.ts'
import type { D1Database } from './d1.ts'

/** `products`. */

export interface ProductRow {
  readonly sku: string; readonly title: string; readonly url: string | null; readonly image: string | null; readonly price: Money | null
  readonly category: string | null; readonly tags: readonly string[]; readonly group: string | null; readonly brand: string | null
  readonly inStock: boolean; readonly hidden: boolean; readonly consumable: { readonly days: number | null } | null
  readonly text: string | null; readonly updatedAt: number; readonly source: 'merchant' | 'order'
}

export async function readProducts(_db: D1Database, _store: string, _skus: readonly string[]): Promise<ReadonlyMap<string, ProductRow>> { return new Map() }
