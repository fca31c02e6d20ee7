import type { CatalogueItem } from '../learning/order-row.ts'
import type { ItemRows } from './item-rows.ts'
import { indexSimilar } from './similar-items.ts'

/** The most alike items of every item of the catalogue, as rows. */
export const collectSimilar = (items: readonly CatalogueItem[]): ItemRows => {
  const index = indexSimilar(items)
  const from = new Uint32Array(items.length + 1)
  const found = items.map((_, label) => {
    const best = index.similar(label)
    from[label + 1] = from[label]! + best.length
    return { labels: Uint32Array.from(best, (one) => one.label), weights: Float32Array.from(best, (one) => one.score) }
  })
  const rows = { from, labels: new Uint32Array(from[items.length]!), weights: new Float32Array(from[items.length]!) }
  found.forEach((one, label) => { rows.labels.set(one.labels, from[label]); rows.weights.set(one.weights, from[label]) })
  return rows
}
