import type { CatalogueItem } from '../learning/order-row.ts'
import type { BasketIndex } from './basket-index.ts'

/** Items by label: what was sold by popularity, then what never was. */
export interface CatalogueLabels {
  readonly ids: readonly string[]
  readonly items: readonly CatalogueItem[]
  readonly isUnlisted: Uint8Array
}

/** Without a catalogue everything that was sold may be offered. */
export const labelCatalogue = (index: BasketIndex, storeItems: readonly string[], catalogue: ReadonlyMap<string, CatalogueItem>): CatalogueLabels => {
  const sold = Array.from(index.itemOf, (item) => storeItems[item]!)
  const known = new Set(sold)
  const ids = [...sold, ...[...catalogue.keys()].filter((id) => !known.has(id))]
  const isUnlisted = new Uint8Array(ids.length)
  if (catalogue.size > 0) ids.forEach((id, label) => { if (!catalogue.has(id)) isUnlisted[label] = 1 })
  return { ids, items: ids.map((id) => catalogue.get(id) ?? { id, title: '', groups: [], nominalDays: null }), isUnlisted }
}
