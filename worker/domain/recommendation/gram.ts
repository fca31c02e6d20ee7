import { createLabels, type Labels } from '../learning/labels.ts'
import type { BasketIndex } from './basket-index.ts'

/** The decayed co-purchase matrix, row by row: no matrix of all pairs is ever held. */
export interface Gram {
  readonly diagonal: Float32Array
  /** Calls `visit(label, weight)` for every partner of `i`, `i` itself left out. Returns the work done. */
  eachPartner(i: number, visit: (label: number, weight: number) => void): number
  /** The partners of `i` that are more popular (lower label), from a cache of bounded size. */
  lowerRow(i: number): LowerRow
}
/** Views into the cache: read them before the next call. */
interface LowerRow { readonly labels: Labels; readonly weights: Float32Array; readonly cost: number }

/** Entries of rows kept, in one ring: the oldest are overwritten and counted anew when they are needed. */
const cacheEntries = 2 * 1024 * 1024

export const createGram = (index: BasketIndex): Gram => {
  const { itemCount, start, labels, from, orders, weight } = index
  const sum = new Float64Array(itemCount)
  const touched = new Uint32Array(itemCount)
  const diagonal = new Float32Array(itemCount)
  for (let i = 0; i < itemCount; i++) for (let n = from[i]!; n < from[i + 1]!; n++) diagonal[i] = diagonal[i]! + weight[orders[n]!]!
  const size = Math.max(itemCount, Math.min(cacheEntries, itemCount * itemCount))
  const heldLabels = createLabels(size, itemCount)
  const heldWeights = new Float32Array(size)
  /** Where each item's row was written, counted over all rounds of the ring; -1 = never. */
  const writtenAt = new Float64Array(itemCount).fill(-1)
  const writtenLength = new Uint32Array(itemCount)
  let written = 0
  const viewOf = (i: number, cost: number): LowerRow => {
    const first = writtenAt[i]! % size
    return { labels: heldLabels.subarray(first, first + writtenLength[i]!), weights: heldWeights.subarray(first, first + writtenLength[i]!), cost }
  }

  const count = (i: number, isWhole: boolean): { length: number; cost: number } => {
    let length = 0
    let cost = 0
    for (let n = from[i]!; n < from[i + 1]!; n++) {
      const o = orders[n]!
      const w = weight[o]!
      const end = start[o + 1]!
      for (let at = start[o]!; at < end; at++) {
        const label = labels[at]!
        cost++
        if (label === i) { if (isWhole) continue; break }
        if (sum[label] === 0) touched[length++] = label
        sum[label] = sum[label]! + w
      }
    }
    return { length, cost }
  }

  return {
    diagonal,
    eachPartner(i, visit) {
      const { length, cost } = count(i, true)
      for (let n = 0; n < length; n++) {
        const label = touched[n]!
        visit(label, sum[label]!)
        sum[label] = 0
      }
      return cost + length
    },
    lowerRow(i) {
      if (writtenAt[i]! >= 0 && writtenAt[i]! + size >= written) return viewOf(i, 0)
      const { length, cost } = count(i, false)
      // A row never wraps round the end of the ring.
      if ((written % size) + length > size) written += size - written % size
      const first = written % size
      writtenAt[i] = written
      writtenLength[i] = length
      written += length
      for (let n = 0; n < length; n++) {
        const label = touched[n]!
        heldLabels[first + n] = label
        heldWeights[first + n] = sum[label]!
        sum[label] = 0
      }
      return viewOf(i, cost)
    },
  }
}
