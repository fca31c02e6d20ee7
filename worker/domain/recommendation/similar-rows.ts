import type { CatalogueItem } from '../learning/order-row.ts'
import { createLabels } from '../learning/labels.ts'
import type { ItemRows } from './item-rows.ts'
import { indexSimilar, similarLimit } from './similar-items.ts'

/** The most alike items of every item of the catalogue, as rows. */
export const collectSimilar = (items: readonly CatalogueItem[]): ItemRows => {
  const index = indexSimilar(items)
  const from = new Uint32Array(items.length + 1)
  const labels = createLabels(items.length * similarLimit, items.length)
  const weights = new Float32Array(items.length * similarLimit)
  let at = 0
  for (let label = 0; label < items.length; label++) {
    for (const one of index.similar(label)) {
      labels[at] = one.label
      weights[at++] = one.score
    }
    from[label + 1] = at
  }
  return { from, labels: labels.subarray(0, at), weights: weights.subarray(0, at) }
}
