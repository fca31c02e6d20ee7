import type { Labels } from '../learning/labels.ts'
import type { Popularity } from './popularity.ts'
import type { BestSellers } from './recommendation-model.ts'

/** One earlier order of the shopper. */
export interface PastOrder { readonly ageDays: number; readonly items: readonly number[] }

export interface Question {
  /** Labels of the shown items; unknown ones are left out by the caller. */
  readonly basket: readonly number[]
  readonly exclude: ReadonlySet<number>
  /** Newest first. */
  readonly history: readonly PastOrder[]
}

/** What one item says for others: entries `from` … `end - 1` of the columns. */
export interface RowView { labels: Labels; weights: Float32Array; from: number; end: number }
/** Finds the row of an item; null = it says nothing. A view is read before the next call. */
export type RowSource = (label: number) => RowView | null

/** What answers read of a model, wherever it lies: a trial fit, a finished one, or the few rows read for one answer. */
export interface Readable {
  readonly together: RowSource
  readonly similar: RowSource
  /** Items beyond the end of the columns sell nothing. */
  readonly popularity: Popularity
  readonly bestSellers: BestSellers
  isUnlisted(label: number): boolean
}

/** Candidates side by side: entry n of each column belongs to `labels[n]`. */
export interface Evidence {
  readonly labels: readonly number[]
  readonly together: Float64Array | Float32Array
  readonly similar: Float64Array | Float32Array
  readonly month: Float64Array | Float32Array
  readonly days: Float64Array | Float32Array
  readonly own: Float64Array | Float32Array
  readonly ownTogether: Float64Array | Float32Array
  /** No shown item was ever sold with another. */
  readonly isCold: boolean
}

const ownHalfLifeDays = 90
/** More of one item than this says no more. */
const ownLimit = 1.5
const historyItems = 400
/**
 * Beside what a shopper bought before, a basket of n things speaks n^-0.25 as loud for each of them: or one large order would
 * drown the person. Measured on three months of a gift shop; more is about the same, none is worse in each month.
 */
const basketDamping = 0.25
/** Best-sellers looked at besides what has other evidence; an exclusion list is walked past, not counted. */
const bestSellerLimit = 60

/** Gathers all evidence for one question. Columns are scratch space of the collector: read them before the next call. */
export interface EvidenceCollector { collect(question: Question, from: Readable): Evidence }

export const createEvidenceCollector = (): EvidenceCollector => {
  let slot = new Int32Array(1024).fill(-1)
  const slotOf = (label: number): number => {
    if (label >= slot.length) {
      const wider = new Int32Array(Math.max(label + 1, 2 * slot.length)).fill(-1)
      wider.set(slot)
      slot = wider
    }
    return slot[label]!
  }
  let column = { together: new Float64Array(0), similar: new Float64Array(0), month: new Float64Array(0), days: new Float64Array(0), own: new Float64Array(0), ownTogether: new Float64Array(0) }
  const grow = (size: number): void => {
    const wider = (old: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => { const next = new Float64Array(size); next.set(old); return next }
    column = { together: wider(column.together), similar: wider(column.similar), month: wider(column.month), days: wider(column.days), own: wider(column.own), ownTogether: wider(column.ownTogether) }
  }
  return {
    collect({ basket, exclude, history }, { together, similar, popularity, bestSellers, isUnlisted }) {
      const labels: number[] = []
      for (const label of basket) { slotOf(label); slot[label] = -2 }
      const place = (label: number): number => {
        const known = slotOf(label)
        if (known !== -1) return known
        if (exclude.has(label) || isUnlisted(label)) return -2
        if (labels.length === column.own.length) grow(Math.max(256, 2 * labels.length))
        const n = labels.push(label) - 1
        for (const values of [column.together, column.similar, column.own, column.ownTogether]) values[n] = 0
        column.month[n] = popularity.month[label] ?? 0
        column.days[n] = popularity.days[label] ?? 0
        slot[label] = n
        return n
      }
      const addRow = (row: RowView | null, into: 'together' | 'similar' | 'ownTogether', factor: number): number => {
        if (row === null) return 0
        const { labels: others, weights, from, end } = row
        for (let n = from; n < end; n++) {
          const at = place(others[n]!)
          if (at >= 0) column[into][at] = column[into][at]! + factor * weights[n]!
        }
        return end - from
      }
      let partners = 0
      const share = history.length === 0 ? 1 : basket.length ** -basketDamping
      for (const label of basket) partners += addRow(together(label), 'together', share)
      for (const label of basket) addRow(similar(label), 'similar', 1 / Math.sqrt(basket.length))
      let read = 0
      for (const order of history) {
        if (read > historyItems) break
        const weight = 0.5 ** (order.ageDays / ownHalfLifeDays)
        for (const label of order.items) {
          const at = place(label)
          if (at >= 0) column.own[at] = Math.min(ownLimit, column.own[at]! + weight)
          addRow(together(label), 'ownTogether', weight / Math.sqrt(order.items.length))
          read++
        }
      }
      placeBestSellers(bestSellers, place)
      for (const label of basket) slot[label] = -1
      for (const label of labels) slot[label] = -1
      return { labels, ...column, isCold: partners === 0 }
    },
  }
}

const placeBestSellers = ({ month, days }: BestSellers, place: (label: number) => number): void => {
  for (const list of [month, days]) {
    let found = 0
    for (let n = 0; n < list.length && found < bestSellerLimit; n++) if (place(list[n]!) >= 0) found++
  }
}
