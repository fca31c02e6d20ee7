import type { BasketIndex } from './basket-index.ts'

/** The decayed co-purchase matrix, row by row: no matrix of all pairs is ever held. */
export interface Gram {
  readonly diagonal: Float32Array
  /** Calls `visit(label, weight)` for every partner of `i`, `i` itself left out. Returns the work done. */
  eachPartner(i: number, visit: (label: number, weight: number) => void): number
  /** The partners of `i` that are more popular (lower label), sorted, from a cache of bounded size. */
  lowerRow(i: number): LowerRow
}
interface LowerRow { readonly labels: Uint32Array; readonly weights: Float32Array; readonly cost: number }

/** Bytes of rows kept; the oldest used are dropped and counted anew when they are needed. */
const cacheBytes = 16 * 1024 * 1024

export const createGram = (index: BasketIndex): Gram => {
  const { itemCount, start, labels, from, orders, weight } = index
  const sum = new Float64Array(itemCount)
  const touched = new Uint32Array(itemCount)
  const diagonal = new Float32Array(itemCount)
  for (let i = 0; i < itemCount; i++) for (let n = from[i]!; n < from[i + 1]!; n++) diagonal[i] = diagonal[i]! + weight[orders[n]!]!
  const cache = new Map<number, LowerRow>()
  let held = 0

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
      const known = cache.get(i)
      if (known !== undefined) {
        cache.delete(i)
        cache.set(i, known)
        return { ...known, cost: 0 }
      }
      const { length, cost } = count(i, false)
      const row = { labels: touched.slice(0, length), weights: new Float32Array(length), cost }
      for (let n = 0; n < length; n++) {
        row.weights[n] = sum[row.labels[n]!]!
        sum[row.labels[n]!] = 0
      }
      cache.set(i, row)
      held += 8 * length + 200
      for (const [oldest, old] of cache) {
        if (held <= cacheBytes) break
        cache.delete(oldest)
        held -= 8 * old.labels.length + 200
      }
      return row
    },
  }
}
