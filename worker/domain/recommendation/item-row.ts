import type { ItemRows } from './item-rows.ts'
import type { RecommendationModel, WeightTable } from './recommendation-model.ts'

/** What one shown item says for others, as it is stored: ids with weights to three figures, so that an answer needs no second read. */
export interface ItemRow {
  readonly together: readonly Weighted[]
  readonly similar: readonly Weighted[]
  /** Sold once, but no longer in the catalogue: speaks for others, is never offered. */
  readonly isUnlisted: boolean
}
export type Weighted = readonly [item: string, weight: number]

/** What every answer of a store needs besides the rows of the shown items. */
export interface SharedRow {
  readonly weights: WeightTable
  /** Best-sellers with their share of the best one's sales, in 30 and in 10 days. */
  readonly popular: readonly (readonly [item: string, month: number, days: number])[]
}

/** Best-sellers kept: the next one sells so little that its weight would change no list. */
const popularLimit = 3000

const short = (value: number): number => Number(value.toPrecision(3))

/** Row of item `label`; items that may not be offered are left out of it. */
export const toItemRow = ({ items, together, similar, isUnlisted }: RecommendationModel, label: number): ItemRow => {
  const part = (rows: ItemRows): Weighted[] => {
    const pairs: Weighted[] = []
    for (let n = rows.from[label]!; n < rows.from[label + 1]!; n++) {
      const other = rows.labels[n]!
      if (isUnlisted[other] !== 1) pairs.push([items[other]!, short(rows.weights[n]!)])
    }
    return pairs
  }
  return { together: part(together), similar: part(similar), isUnlisted: isUnlisted[label] === 1 }
}

export const toSharedRow = ({ items, isUnlisted, popularity: { month, days }, bestSellers, weights }: RecommendationModel): SharedRow => {
  const labels = new Set([...bestSellers.month.subarray(0, popularLimit), ...bestSellers.days.subarray(0, popularLimit)])
  return { weights, popular: [...labels].filter((label) => isUnlisted[label] !== 1).map((label) => [items[label]!, short(month[label]!), short(days[label]!)] as const) }
}

/** As text: `{"t":[["mug",0.12],…],"s":[…]}`, and `"u":1` for an item no longer in the catalogue. */
export const encodeItemRow = ({ together, similar, isUnlisted }: ItemRow): string => JSON.stringify({ t: together, s: similar, ...isUnlisted ? { u: 1 } : {} })

/** The reverse. The text is one of our own rows: another one is a bug, and throws. */
export const decodeItemRow = (text: string): ItemRow => {
  const { t, s, u } = JSON.parse(text) as { t: Weighted[]; s: Weighted[]; u?: 1 }
  return { together: t, similar: s, isUnlisted: u === 1 }
}
