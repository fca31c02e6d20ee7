import type { Purchase } from '../db/purchases.ts'
import { readPreferences } from '../db/preferences.ts'
import { readProducts, type ProductRow } from '../db/products.ts'
import { inferPreferences, rulesInForce, type ChosenPreference } from '../domain/recommendation/preferences.ts'
import { readShelf, type Shelf } from '../recommendations/read-shelf.ts'
import type { BlockContext } from './block-context.ts'

/** What this shopper has and likes, in the words of the store. */
export interface ShopperTastes {
  readonly shelf: Shelf
  /** Other orders of the shopper, newest first. */
  readonly purchases: readonly Purchase[]
  /** What the catalogue says of everything bought, this order's items among it. */
  readonly owned: ReadonlyMap<string, ProductRow>
  readonly chosen: readonly ChosenPreference[]
  readonly inferred: readonly ChosenPreference[]
  readonly inForce: ReturnType<typeof rulesInForce>
}

/** Different things looked up, this order's and the newest first: what lies beyond is still not offered again, only its other sizes may be. */
const mostOwned = 500

const known = new WeakMap<BlockContext, Promise<ShopperTastes>>()

/** Read once an answer, however many blocks ask: three queries, none where the store has no products. */
export function tastesOf(context: BlockContext): Promise<ShopperTastes> {
  const reading = known.get(context) ?? read(context)
  known.set(context, reading)
  return reading
}

async function read({ env, store, order, now, shopperKey, purchases: bought }: BlockContext): Promise<ShopperTastes> {
  const shelf = await readShelf(env, store.id, now)
  if (shelf.isEmpty) return { shelf, purchases: [], owned: new Map(), chosen: [], inferred: [], inForce: [] }
  const [all, preferences] = await Promise.all([
    bought(),
    shelf.book.rules.length === 0 ? { tags: [] } : readPreferences(env.DB, store.id, shopperKey),
  ])
  const purchases = all.filter((purchase) => purchase.order !== order.id)
  const owned = await readProducts(env.DB, store.id, [...new Set([...order.items, ...purchases].map(({ sku }) => sku))].slice(0, mostOwned))
  const inferred = inferPreferences([...owned.values()], shelf.book)
  return { shelf, purchases, owned, chosen: preferences.tags, inferred, inForce: rulesInForce(shelf.book, preferences.tags, inferred) }
}
