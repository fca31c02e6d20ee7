import type { ItemRows } from './item-rows.ts'
import type { Popularity } from './popularity.ts'

/** What is asked: goes with one item, completes a basket, what next for this shopper, what next that is new to them. */
export const questionKinds = ['pair', 'rest', 'next', 'new'] as const
export type QuestionKind = typeof questionKinds[number]

/** How much each kind of evidence counts beside the co-purchase regression, whose weight is 1. */
export interface EvidenceWeights {
  readonly similar: number
  readonly month: number
  readonly days: number
  /** The shopper's own earlier purchases of the item itself. */
  readonly own: number
  /** What goes with the shopper's earlier purchases. */
  readonly ownTogether: number
}

/** `cold` answers where no shown item was ever sold with another. */
export type WeightTable = Readonly<Record<QuestionKind | 'cold', EvidenceWeights>>

/** For a store too small to choose by: modest trust in everything, most in the regression. */
export const priorWeights: WeightTable = {
  pair: { similar: 0.1, month: 0.1, days: 0, own: 0, ownTogether: 0 },
  rest: { similar: 0.1, month: 0.02, days: 0.02, own: 0, ownTogether: 0 },
  next: { similar: 0.1, month: 0.05, days: 0.05, own: 0.3, ownTogether: 0.1 },
  // What is new to somebody goes with all they ever bought more than with their last order.
  new: { similar: 0.05, month: 0.05, days: 0.05, own: 0, ownTogether: 1.2 },
  cold: { similar: 1, month: 0.3, days: 0.1, own: 0.2, ownTogether: 0.5 },
}

/** Labels are the model's own numbers of items. Everything an answer reads, by shown item. */
export interface RecommendationModel {
  readonly items: readonly string[]
  /** 1 = sold once, but no longer in the catalogue: speaks for others, is never offered. */
  readonly isUnlisted: Uint8Array
  readonly together: ItemRows
  readonly similar: ItemRows
  readonly popularity: Popularity
  readonly bestSellers: BestSellers
  readonly weights: WeightTable
  readonly lambda: number
}

/** Labels of the sold items, best first. */
export interface BestSellers { readonly month: Uint32Array; readonly days: Uint32Array }

export const rankBestSellers = ({ month, days }: Popularity): BestSellers => {
  const byValue = (values: Float32Array): Uint32Array =>
    Uint32Array.from({ length: values.length }, (_, n) => n).filter((n) => values[n]! > 0).sort((a, b) => values[b]! - values[a]! || a - b)
  return { month: byValue(month), days: byValue(days) }
}
