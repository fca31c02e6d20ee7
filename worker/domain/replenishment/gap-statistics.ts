import type { PairReader } from './purchase-pairs.ts'

/**
 * What all shoppers' completed gaps say. Gaps are log days less `power` × log quantity: a purchase of twice as many packs
 * lasts 2^power as long. Means are kept as sums, so that one observation can be taken out of its own explanation.
 */
export interface GapStatistics {
  readonly power: number
  readonly overall: number
  readonly itemCount: Float64Array
  readonly itemSum: Float64Array
  readonly shopperCount: Float64Array
  readonly shopperSum: Float64Array
}

/** Observations that an item's, a shopper's mean is worth before its own. */
export const priorWeight = 4

export const logGap = (days: number): number => Math.log(Math.max(days, 1))

/** The item's mean, drawn towards all items'. */
export const itemMean = (s: GapStatistics, item: number): number => ((s.itemSum[item] ?? 0) + priorWeight * s.overall) / ((s.itemCount[item] ?? 0) + priorWeight)

const eachGap = (reader: PairReader, visit: (customer: number, item: number, gap: number, quantity: number) => void): void => {
  for (let c = 0; c < reader.customers; c++) {
    for (const { customer, item, days, quantities } of reader.read(c).pairs) {
      for (let n = 1; n < days.length; n++) visit(customer, item, days[n]! - days[n - 1]!, quantities[n - 1]!)
    }
  }
}

export const countGaps = (reader: PairReader, items: number): GapStatistics => {
  const power = quantityPower(reader, items)
  const itemCount = new Float64Array(items)
  const itemSum = new Float64Array(items)
  const shopperCount = new Float64Array(reader.customers)
  const shopperSum = new Float64Array(reader.customers)
  let sum = 0
  let count = 0
  eachGap(reader, (_, item, gap, quantity) => {
    const y = logGap(gap) - power * Math.log(quantity)
    sum += y
    count++
    itemCount[item]!++
    itemSum[item] = itemSum[item]! + y
  })
  // A month is the guess of a store in which nothing was bought twice yet.
  const s = { power, overall: (sum + Math.log(30)) / (count + 1), itemCount, itemSum, shopperCount, shopperSum }
  eachGap(reader, (customer, item, gap, quantity) => {
    shopperCount[customer]!++
    shopperSum[customer] = shopperSum[customer]! + logGap(gap) - power * Math.log(quantity) - itemMean(s, item)
  })
  return s
}

/** Slope of log gap over log quantity within items, 0 … 1; slopes from few purchases are drawn to 0. */
const quantityPower = (reader: PairReader, items: number): number => {
  const count = new Float64Array(items)
  const gaps = new Float64Array(items)
  const quantities = new Float64Array(items)
  eachGap(reader, (_, item, gap, quantity) => {
    count[item]!++
    gaps[item] = gaps[item]! + logGap(gap)
    quantities[item] = quantities[item]! + Math.log(quantity)
  })
  let xy = 0
  let xx = 10
  eachGap(reader, (_, item, gap, quantity) => {
    const x = Math.log(quantity) - quantities[item]! / count[item]!
    xy += x * (logGap(gap) - gaps[item]! / count[item]!)
    xx += x * x
  })
  return Math.min(1, Math.max(0, xy / xx))
}
