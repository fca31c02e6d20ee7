import { scatter } from '../learning/random.ts'
import { gapFeatures } from './gap-features.ts'
import type { GapStatistics } from './gap-statistics.ts'
import type { PairReader } from './purchase-pairs.ts'

/** A purchase and what followed: the days to the next one, or the days without one until the data ends. */
export interface GapExample {
  readonly features: readonly number[]
  readonly days: number
  readonly isCompleted: boolean
  /** Days from the purchase to the end of the data. */
  readonly seenDays: number
}

export interface ExampleSource {
  readonly reader: PairReader
  readonly statistics: GapStatistics
  /** First day after the data. */
  readonly end: number
  nominalDays(item: number): number | null
}

/**
 * The gaps after every purchase that had at least `past` before it; those still open when the data ends are kept as open,
 * or only the short gaps would remain. Beyond `limit` a share drawn by hash.
 */
export const collectExamples = ({ reader, statistics, end, nominalDays }: ExampleSource, past: number, limit: number): GapExample[] => {
  let total = 0
  for (let c = 0; c < reader.customers; c++) for (const pair of reader.read(c).pairs) total += Math.max(0, pair.days.length - past)
  const share = limit / Math.max(1, total)
  const examples: GapExample[] = []
  for (let c = 0; c < reader.customers; c++) {
    const { orderDays, pairs } = reader.read(c)
    for (const { item, days, quantities } of pairs) {
      for (let n = past; n < days.length; n++) {
        if (share < 1 && scatter(Math.imul(c, 65_599) + Math.imul(item, 31) + n) / 2 ** 32 >= share) continue
        const day = days[n]!
        const next = days[n + 1]
        const gap = (next ?? end) - day
        if (gap <= 0) continue
        const question = {
          item, customer: c, days: days.slice(0, n + 1), quantities: quantities.slice(0, n + 1),
          orderDays: orderDays.filter((one) => one <= day), nominalDays: nominalDays(item), ownGap: next === undefined ? null : gap,
        }
        examples.push({ features: gapFeatures(question, statistics), days: gap, isCompleted: next !== undefined, seenDays: end - day })
      }
    }
  }
  return examples
}
