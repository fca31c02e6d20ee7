import { solveCholesky } from '../learning/cholesky.ts'
import { createLabels, type Labels } from '../learning/labels.ts'
import { createTopK } from '../learning/top-k.ts'
import type { BasketIndex } from './basket-index.ts'
import { createGram } from './gram.ts'

/** Neighbours an item is explained by. */
export const neighbourLimit = 100

/**
 * For each target item its neighbours and, for each ridge strength tried, their weights: `width` places a row, the first
 * `length[j]` in use.
 */
export interface NeighbourTable {
  readonly width: number
  readonly length: Uint8Array
  readonly labels: Labels
  readonly weights: readonly Float32Array[]
}

/** `targets` rows whose neighbours are of `items` items. */
export const createNeighbourTable = (targets: number, items: number, strengths: number, width = neighbourLimit): NeighbourTable => ({
  width, length: new Uint8Array(targets), labels: createLabels(targets * width, items),
  weights: Array.from({ length: strengths }, () => new Float32Array(targets * width)),
})

/**
 * "Local EASE": a ridge regression of each item on its nearest neighbours in the co-purchase matrix. Equals the full
 * inverse (Steck 2019) on the data it was measured on, at one small solve an item.
 */
export interface LocalEase {
  /** Solves target `j` once for every λ; returns the work done. Targets may come in any order. */
  solve(j: number, table: NeighbourTable): number
}

export const createLocalEase = (index: BasketIndex, lambdas: readonly number[]): LocalEase => {
  const gram = createGram(index)
  const scratch = new Float64Array(index.itemCount)
  const nearest = createTopK(neighbourLimit)
  const linked = new Float64Array(index.itemCount)
  const base = new Float64Array(neighbourLimit ** 2)
  const a = new Float64Array(neighbourLimit ** 2)
  const b = new Float64Array(neighbourLimit)
  return {
    solve(j, table) {
      const own = gram.diagonal[j]!
      let cost = gram.eachPartner(j, (label, weight) => {
        linked[label] = weight
        nearest.offer(label, weight / Math.sqrt(gram.diagonal[label]! * own))
      })
      const chosen = nearest.takeLabels()
      const n = chosen.length
      if (n === 0) return cost + 1
      const right = chosen.map((label) => linked[label]!)
      chosen.forEach((label, p) => {
        const row = gram.lowerRow(label)
        for (let k = 0; k < row.labels.length; k++) scratch[row.labels[k]!] = row.weights[k]!
        for (let q = 0; q < p; q++) base[p * n + q] = scratch[chosen[q]!]!
        for (let k = 0; k < row.labels.length; k++) scratch[row.labels[k]!] = 0
        base[p * n + p] = gram.diagonal[label]!
        cost += row.cost + 2 * row.labels.length + p
      })
      table.length[j] = n
      table.labels.set(chosen, j * table.width)
      lambdas.forEach((lambda, t) => {
        a.set(base.subarray(0, n * n))
        for (let p = 0; p < n; p++) { a[p * n + p] = a[p * n + p]! + lambda; b[p] = right[p]! }
        solveCholesky(a, b, n)
        table.weights[t]!.set(b.subarray(0, n), j * table.width)
        cost += n ** 3 / 3
      })
      return cost
    },
  }
}
