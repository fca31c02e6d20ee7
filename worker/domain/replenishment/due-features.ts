import { noMinute, type OrderColumns } from '../learning/order-store.ts'
import { cadence } from './gap-features.ts'
import { renewalQuestion, type GapModel } from './gap-model.ts'
import { itemMean } from './gap-statistics.ts'
import type { PairReader, PurchasePair } from './purchase-pairs.ts'
import { ratesByDay } from './renewal.ts'

/** What is known on one day of the items, from orders before it. */
export interface ItemFacts { readonly buyers: Float64Array; readonly repeaters: Float64Array; readonly month: Float64Array; readonly monthBefore: Float64Array }

export const countItemFacts = (reader: PairReader, columns: OrderColumns, items: number, asOf: number): ItemFacts => {
  const facts = { buyers: new Float64Array(items), repeaters: new Float64Array(items), month: new Float64Array(items), monthBefore: new Float64Array(items) }
  for (let c = 0; c < reader.customers; c++) {
    for (const { item, days } of reader.read(c).pairs) {
      facts.buyers[item]!++
      if (days.length > 1) facts.repeaters[item]!++
    }
  }
  for (let o = 0; o < columns.minute.length; o++) {
    if (columns.minute[o] === noMinute) continue
    const age = asOf - Math.floor(columns.minute[o]! / 1440)
    if (age <= 0 || age > 60) continue
    const into = age <= 30 ? facts.month : facts.monthBefore
    for (let n = columns.start[o]!; n < columns.start[o + 1]!; n++) into[columns.item[n]!]!++
  }
  return facts
}

/** What is known of the shopper on that day. */
export interface ShopperFacts { readonly orderDays: readonly number[]; readonly itemCount: number; readonly repeatShare: number; readonly linesPerOrder: number }

export const shopperFacts = (orderDays: readonly number[], pairs: readonly PurchasePair[]): ShopperFacts => {
  const lines = pairs.reduce((sum, pair) => sum + pair.days.length, 0)
  return { orderDays, itemCount: pairs.length, repeatShare: (lines - pairs.length + 0.5) / (lines + 5), linesPerOrder: lines / Math.max(1, orderDays.length) }
}

export interface DueQuestion { readonly asOf: number; readonly days: number; readonly pair: PurchasePair; readonly shopper: ShopperFacts; readonly nominalDays: number | null }

export const dueFeatureCount = 25
const halfLifeDays = 60
const clamp = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value))

/** Writes the numbers the log odds of "buys it again within the days asked" are linear in. */
export const fillDueFeatures = (x: Float32Array, at: number, { asOf, days, pair, shopper, nominalDays }: DueQuestion, items: ItemFacts, gaps: GapModel): void => {
  const { item } = pair
  const count = pair.days.length
  const since = Math.max(1, asOf - pair.days[count - 1]!)
  const quantity = Math.log(pair.quantities[count - 1]!)
  const orders = shopper.orderDays.length
  const recency = Math.max(1, asOf - shopper.orderDays[orders - 1]!)
  const rhythm = cadence(shopper.orderDays)
  const tenure = Math.max(1, asOf - shopper.orderDays[0]!)
  const decayed = pair.days.reduce((sum, day) => sum + 0.5 ** ((asOf - day) / halfLifeDays), 0)
  const ownGap = count > 1 ? Math.max(1, (pair.days[count - 1]! - pair.days[0]!) / (count - 1)) : 0
  const expected = itemMean(gaps.statistics, item) + gaps.statistics.power * quantity
  const question = { item, customer: pair.customer, days: pair.days, quantities: pair.quantities, orderDays: shopper.orderDays, nominalDays, ownGap: null }
  const law = count > 1 ? gaps.repeat : gaps.first
  const renewal = renewalQuestion(question, gaps.statistics, law)
  // The purchases of the day asked on are not known yet: it is the first of the days.
  const rate = ratesByDay(law.renewal, renewal, since, since + days - 1).reduce((sum, one) => sum + one, 0)
  const z = clamp(Math.log(since) - renewal.mu, -4, 3)
  const ownRatio = count > 1 ? clamp(Math.log(since / ownGap), -3, 3) : 0
  const share = count / orders
  let n = at
  x[n++] = clamp(Math.log(-Math.expm1(-Math.max(rate, 1e-9))), -9, 0)
  x[n++] = clamp(Math.log(Math.max(rate, 1e-9)), -9, 2)
  x[n++] = Math.log(count)
  x[n++] = Math.log(since)
  x[n++] = Math.log(decayed + 0.02)
  x[n++] = Math.log(share)
  x[n++] = ownRatio
  x[n++] = Math.max(0, ownRatio)
  x[n++] = count > 1 ? 1 : 0
  x[n++] = clamp(Math.log(since) - expected, -4, 3)
  x[n++] = z
  x[n++] = Math.max(0, z)
  x[n++] = Math.log(rhythm)
  x[n++] = Math.log(recency)
  x[n++] = clamp(Math.log(recency / rhythm), -3, 3)
  x[n++] = Math.max(0, clamp(Math.log(recency / rhythm), -3, 3))
  x[n++] = Math.log(orders)
  x[n++] = Math.log(tenure)
  x[n++] = since === recency ? 1 : 0
  x[n++] = Math.log((items.repeaters[item]! + 1) / (items.buyers[item]! + 8))
  x[n++] = Math.log(items.month[item]! + 1)
  x[n++] = Math.log((items.month[item]! + 2) / (items.monthBefore[item]! + 2))
  x[n++] = Math.log(shopper.repeatShare)
  x[n++] = Math.log(shopper.linesPerOrder)
  x[n++] = quantity
}
