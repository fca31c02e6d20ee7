import { createTopK } from '../learning/top-k.ts'
import { createLabels, type Labels } from '../learning/labels.ts'
import type { RowSource, RowView } from './evidence.ts'
import type { NeighbourTable } from './local-ease.ts'

/** What one shown item says for others: labels and weights of row i are `from[i] … from[i + 1] - 1`. */
export interface ItemRows { readonly from: Uint32Array; readonly labels: Labels; readonly weights: Float32Array }

/** Rows for an evidence collector; the view is one and the same. */
export const rowSource = ({ from, labels, weights }: ItemRows): RowSource => {
  const view: RowView = { labels, weights, from: 0, end: 0 }
  return (label) => {
    view.from = from[label]!
    view.end = from[label + 1]!
    return view
  }
}

/** Turns "what explains j" round into "what i speaks for", the strongest `limit` of each item: one keyed row answers for a shown item. */
export const rowsByShownItem = (table: NeighbourTable, strength: number, items: number, limit: number): ItemRows => {
  const tableWeights = table.weights[strength]!
  const targets = table.length.length
  const degree = new Uint32Array(items)
  const each = (visit: (shown: number, target: number, weight: number) => void): void => {
    for (let j = 0; j < targets; j++) for (let n = j * table.width; n < j * table.width + table.length[j]!; n++) visit(table.labels[n]!, j, tableWeights[n]!)
  }
  each((shown) => { degree[shown]!++ })
  const from = new Uint32Array(items + 1)
  for (let i = 0; i < items; i++) from[i + 1] = from[i]! + degree[i]!
  const labels = createLabels(from[items]!, items)
  const weights = new Float32Array(from[items]!)
  const at = from.slice(0, items)
  each((shown, target, weight) => { labels[at[shown]!] = target; weights[at[shown]!++] = weight })
  return strongest({ from, labels, weights }, limit)
}

/**
 * Each row cut to its `limit` strongest weights by size, in label order. In place: a row never grows, so what is written lies
 * at or before what is read next. What is left over at the end of the columns is let lie rather than copied away.
 */
const strongest = (rows: ItemRows, limit: number): ItemRows => {
  const items = rows.from.length - 1
  const from = new Uint32Array(items + 1)
  const best = createTopK(limit)
  let out = 0
  for (let i = 0; i < items; i++) {
    const first = rows.from[i]!
    const end = rows.from[i + 1]!
    if (end - first > limit) {
      for (let n = first; n < end; n++) best.offer(n, Math.abs(rows.weights[n]!))
      for (const n of best.takeLabels()) { rows.labels[out] = rows.labels[n]!; rows.weights[out++] = rows.weights[n]! }
    } else {
      for (let n = first; n < end; n++) { rows.labels[out] = rows.labels[n]!; rows.weights[out++] = rows.weights[n]! }
    }
    from[i + 1] = out
  }
  return { from, labels: rows.labels.subarray(0, out), weights: rows.weights.subarray(0, out) }
}
