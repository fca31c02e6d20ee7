import { fitLogistic, logOddsOf, toChance, type Logistic } from '../learning/logistic.ts'
import type { OrderColumns } from '../learning/order-store.ts'
import { scatter } from '../learning/random.ts'
import { countItemFacts, dueFeatureCount, fillDueFeatures, shopperFacts } from './due-features.ts'
import type { GapModel } from './gap-model.ts'
import { countGaps } from './gap-statistics.ts'
import { readPairs, type PairReader } from './purchase-pairs.ts'

export interface DueModel { readonly logistic: Logistic; readonly days: number }

export interface DueSource {
  readonly columns: OrderColumns
  readonly customers: number
  readonly items: number
  /** First day after the data, and its first day. */
  readonly end: number
  readonly begin: number
  nominalDays(item: number): number | null
}

const windowLimit = 6
const rowLimit = 120_000
/** History that a window needs before it to be worth asking about. */
const historyDays = 30
/** Shoppers silent for longer are not asked about, nor learned from. */
const activeDays = 270
/** An older window counts this much of the next newer one. */
const windowFade = 0.85
const ridge = 3

/** Earlier days on which the question could have been asked and answered from the data, newest first. */
const windowStarts = ({ end, begin }: DueSource, days: number): number[] => {
  const starts: number[] = []
  for (let start = end - days; starts.length < windowLimit && start - begin >= historyDays; start -= days) starts.push(start)
  return starts.length > 0 ? starts : end - begin > 2 ? [Math.floor((end + begin) / 2)] : []
}

interface Rows { readonly x: Float32Array; readonly y: Uint8Array; readonly weight: Float32Array; count: number }

/** Learns from what came true in earlier windows of the same length; null where the data spans no such window. */
export const fitDueModel = (source: DueSource, gaps: GapModel, days: number): DueModel | null => {
  const starts = windowStarts(source, days)
  const rows: Rows = { x: new Float32Array(rowLimit * dueFeatureCount), y: new Uint8Array(rowLimit), weight: new Float32Array(rowLimit), count: 0 }
  starts.forEach((start, n) => { addWindow(rows, source, gaps, start, Math.min(days, source.end - start), windowFade ** n, Math.floor(rowLimit / starts.length) * (n + 1)) })
  if (rows.count === 0) return null
  const data = { width: dueFeatureCount, rows: rows.x.subarray(0, rows.count * dueFeatureCount), outcomes: rows.y.subarray(0, rows.count), weights: rows.weight.subarray(0, rows.count) }
  return { logistic: fitLogistic(data, ridge), days }
}

const addWindow = (rows: Rows, source: DueSource, gaps: GapModel, start: number, days: number, weight: number, upTo: number): void => {
  const before = readPairs(source.columns, source.customers, start)
  const until = readPairs(source.columns, source.customers, start + days)
  const facts = countItemFacts(before, source.columns, source.items, start)
  // Means as they were known then: a mean that already holds the gap in question would give the answer away.
  const asKnown: GapModel = { ...gaps, statistics: countGaps(before, source.items, start) }
  let total = 0
  for (let c = 0; c < source.customers; c++) if (isActive(before, c, start)) total += before.read(c).pairs.length
  const share = (upTo - rows.count) / Math.max(1, total)
  for (let c = 0; c < source.customers; c++) {
    if (!isActive(before, c, start)) continue
    const { orderDays, pairs } = before.read(c)
    const shopper = shopperFacts(orderDays, pairs)
    const bought = new Set(until.read(c).pairs.filter((pair) => pair.days.at(-1)! >= start).map((pair) => pair.item))
    for (const pair of pairs) {
      if (rows.count >= upTo) return
      if (share < 1 && scatter(Math.imul(c, 65_599) + Math.imul(pair.item, 31) + start) / 2 ** 32 >= share) continue
      fillDueFeatures(rows.x, rows.count * dueFeatureCount, { asOf: start, days, pair, shopper, nominalDays: source.nominalDays(pair.item) }, facts, asKnown)
      rows.y[rows.count] = bought.has(pair.item) ? 1 : 0
      rows.weight[rows.count++] = weight
    }
  }
}

const isActive = (reader: PairReader, customer: number, asOf: number): boolean => {
  const last = reader.read(customer).orderDays.at(-1)
  return last !== undefined && asOf - last <= activeDays
}

export const answerDue = (model: DueModel, x: Float32Array): number => toChance(logOddsOf(model.logistic, x))

