import { itemDoubt, itemMean, logGap, priorWeight, type GapStatistics } from './gap-statistics.ts'

/** What is known of a pair at the purchase that the gap starts with. */
export interface GapQuestion {
  /** Item and shopper numbers; -1 where the store has not seen them. */
  readonly item: number
  readonly customer: number
  readonly days: readonly number[]
  readonly quantities: readonly number[]
  /** Days with an order of this shopper up to that purchase. */
  readonly orderDays: readonly number[]
  readonly nominalDays: number | null
  /** The gap itself where it is one of those counted: it must not explain itself. */
  readonly ownGap: number | null
}

export const gapFeatureCount = 12
/**
 * The weights before any data: the item's mean, longer by the root of the packs, moved by what is known of the pair and of the
 * shopper; where the item is new, the merchant's word on it. What a young or small store seems to teach beside that is mostly chance.
 */
export const priorGapWeights: readonly number[] = [0, 1, 0.5, 1, 1, 0, 0, 0, 1, 0, 0, 0]
const unknownCadenceDays = 60
/** Newer gaps of a pair count more, by this factor a step back. */
const recency = 0.85

/** The numbers the expected log gap is a linear function of; the first is 1. */
export const gapFeatures = (question: GapQuestion, s: GapStatistics): number[] => {
  const { item, customer, days, quantities, orderDays, nominalDays, ownGap } = question
  const past = days.length - 1
  const mean = itemMean(s, item)
  const lastQuantity = Math.log(quantities[past] ?? 1)
  let sum = 0
  let weights = 0
  let last = 0
  for (let k = 0; k < past; k++) {
    last = logGap(days[k + 1]! - days[k]!) - s.power * Math.log(quantities[k]!) - mean
    const weight = recency ** (past - 1 - k)
    sum += weight * last
    weights += weight
  }
  const own = ownGap === null ? 0 : 1
  const ownResidual = ownGap === null ? 0 : logGap(ownGap) - s.power * lastQuantity - mean
  const shopper = ((s.shopperSum[customer] ?? 0) - ownResidual) / (Math.max(0, (s.shopperCount[customer] ?? 0) - own) + priorWeight)
  const unknown = 1 / (weights + 1)
  return [
    1, mean, lastQuantity,
    sum / (weights + 1), unknown * shopper, last / 2, unknown,
    Math.log(cadence(orderDays)) - 3,
    nominalDays === null ? 0 : itemDoubt(s, item) * (Math.log(nominalDays) - mean),
    Math.log(1 + past), unknown * last / 2, unknown * (mean - s.overall),
  ]
}

/** Mean days between a shopper's orders. */
export const cadence = (orderDays: readonly number[]): number =>
  orderDays.length > 1 ? Math.max(1, (orderDays.at(-1)! - orderDays[0]!) / (orderDays.length - 1)) : unknownCadenceDays
