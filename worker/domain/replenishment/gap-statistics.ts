import type { PairReader } from './purchase-pairs.ts'

/**
 * What all shoppers' completed gaps say. Gaps are log days less `power` × log quantity: a purchase of twice as many packs
 * lasts 2^power as long. Means are kept as sums, so that one observation can be taken out of its own explanation; the items'
 * and the store's count a long gap more than a short one, for those like it that the data ended too early to see.
 */
export interface GapStatistics {
  readonly power: number
  readonly overall: number
  readonly itemCount: Float64Array
  readonly itemSum: Float64Array
  readonly shopperCount: Float64Array
  readonly shopperSum: Float64Array
}

/** Gaps longer than this are counted as this long when it is asked how many of their like were seen. */
const longest = 1024
/** One gap never stands for more than so many. */
const mostWeight = 10

/** Observations that an item's, a shopper's mean is worth before its own. */
export const priorWeight = 4

export const logGap = (days: number): number => Math.log(Math.max(days, 1))

/** The item's mean, drawn towards all items'. */
export const itemMean = (s: GapStatistics, item: number): number => ((s.itemSum[item] ?? 0) + priorWeight * s.overall) / ((s.itemCount[item] ?? 0) + priorWeight)

/** How far an item's mean is still that of all items: 1 = nothing is known of it. */
export const itemDoubt = (s: GapStatistics, item: number): number => priorWeight / ((s.itemCount[item] ?? 0) + priorWeight)

const eachGap = (reader: PairReader, visit: (customer: number, item: number, gap: number, quantity: number) => void): void => {
  for (let c = 0; c < reader.customers; c++) {
    for (const { customer, item, days, quantities } of reader.read(c).pairs) {
      for (let n = 1; n < days.length; n++) visit(customer, item, days[n]! - days[n - 1]!, quantities[n - 1]!)
    }
  }
}

/** `end`: the first day after the data. */
export const countGaps = (reader: PairReader, items: number, end: number): GapStatistics => {
  const power = quantityPower(reader, items)
  const weightOf = seenWeight(reader, end)
  const itemCount = new Float64Array(items)
  const itemSum = new Float64Array(items)
  const itemWeight = new Float64Array(items)
  const shopperCount = new Float64Array(reader.customers)
  const shopperSum = new Float64Array(reader.customers)
  let sum = 0
  let weights = 0
  let count = 0
  eachGap(reader, (_, item, gap, quantity) => {
    const y = logGap(gap) - power * Math.log(quantity)
    const weight = weightOf(gap)
    sum += weight * y
    weights += weight
    count++
    itemCount[item]!++
    itemWeight[item] = itemWeight[item]! + weight
    itemSum[item] = itemSum[item]! + weight * y
  })
  for (let item = 0; item < items; item++) if (itemCount[item]! > 0) itemSum[item] = itemSum[item]! * itemCount[item]! / itemWeight[item]!
  if (weights > 0) sum *= count / weights
  // A month is the guess of a store in which nothing was bought twice yet.
  const s = { power, overall: (sum + Math.log(30)) / (count + 1), itemCount, itemSum, shopperCount, shopperSum }
  eachGap(reader, (customer, item, gap, quantity) => {
    shopperCount[customer]!++
    shopperSum[customer] = shopperSum[customer]! + logGap(gap) - power * Math.log(quantity) - itemMean(s, item)
  })
  return s
}

/** How many a completed gap of so many days stands for: of all purchases, the share after which it could have been seen to its end. */
const seenWeight = (reader: PairReader, end: number): ((gap: number) => number) => {
  const seen = new Float64Array(longest + 1)
  for (let c = 0; c < reader.customers; c++) for (const { days } of reader.read(c).pairs) for (const day of days) seen[Math.min(longest, Math.max(1, end - day))]!++
  for (let days = longest - 1; days > 0; days--) seen[days] = seen[days]! + seen[days + 1]!
  return (gap) => Math.min(mostWeight, seen[1]! / Math.max(1, seen[Math.min(longest, Math.max(1, gap))]!))
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
