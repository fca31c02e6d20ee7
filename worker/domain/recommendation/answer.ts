import { createNames, type Names } from '../learning/names.ts'
import { createEvidenceCollector, type EvidenceCollector, type RowView } from './evidence.ts'
import type { ItemRow, SharedRow, Weighted } from './item-row.ts'
import type { Popularity } from './popularity.ts'
import { rank, type Reason } from './rank.ts'
import { questionKinds, rankBestSellers, type BestSellers, type QuestionKind } from './recommendation-model.ts'

export interface RecommendationQuestion {
  /** A kind not known is taken for what its fields make it. */
  readonly kind: string
  readonly basket: readonly string[]
  readonly exclude: readonly string[]
  /** The shopper's earlier orders, newest first. */
  readonly history: readonly EarlierOrder[]
}
export interface EarlierOrder { readonly ageDays: number; readonly items: readonly string[] }
/** `score`: evidence in the regression's own unit; about 1 = as sure as the store's data can be. */
export interface Recommended { readonly item: string; readonly score: number; readonly reason: Reason }

/** What all answers of a store share, opened once for many of them. Items get numbers as they are met; best-sellers have the first. */
export interface OpenModel {
  readonly weights: SharedRow['weights']
  readonly names: Names
  readonly popularity: Popularity
  readonly bestSellers: BestSellers
  /** Scratch space: an answer is made in one go. */
  readonly collector: EvidenceCollector
}

export const openModel = ({ popular, weights }: SharedRow): OpenModel => {
  const popularity = { month: Float32Array.from(popular, ([, month]) => month), days: Float32Array.from(popular, ([, , days]) => days) }
  return { weights, names: createNames(popular.map(([item]) => item)), popularity, bestSellers: rankBestSellers(popularity), collector: createEvidenceCollector() }
}

/** One item's row in the numbers of an open model. */
export interface OpenRow { readonly together: RowView; readonly similar: RowView; readonly isUnlisted: boolean }

export const openRow = ({ together, similar, isUnlisted }: ItemRow, { names }: OpenModel): OpenRow => {
  const toView = (pairs: readonly Weighted[]): RowView => ({
    labels: Uint32Array.from(pairs, ([item]) => names.add(item)), weights: Float32Array.from(pairs, ([, weight]) => weight), from: 0, end: pairs.length,
  })
  return { together: toView(together), similar: toView(similar), isUnlisted }
}

/**
 * Answers from the rows of the shown items and of the shopper's earlier ones. Items without a row are passed over; the basket
 * and `exclude` never come back, and the list is filled up from what is left.
 */
export const recommend = (question: RecommendationQuestion, model: OpenModel, rowOf: (item: string) => OpenRow | null, k: number): Recommended[] => {
  const { names, popularity, bestSellers } = model
  const rows = new Map<number, OpenRow>()
  const known = (items: readonly string[]): number[] => items.flatMap((item) => {
    const row = rowOf(item)
    if (row === null) return []
    const label = names.add(item)
    rows.set(label, row)
    return [label]
  })
  const basket = known([...new Set(question.basket)])
  const history = question.history.map(({ ageDays, items }) => ({ ageDays, items: known(items) }))
  const exclude = new Set([...question.basket, ...question.exclude].flatMap((item) => names.find(item) ?? []))
  const evidence = model.collector.collect({ basket, exclude, history }, {
    together: (label) => rows.get(label)?.together ?? null,
    similar: (label) => rows.get(label)?.similar ?? null,
    isUnlisted: (label) => rows.get(label)?.isUnlisted === true,
    popularity, bestSellers,
  })
  return rank(evidence, kindOf(question.kind, basket.length, history.length), model.weights, k).map(({ label, score, reason }) => ({ item: names.all[label]!, score, reason }))
}

const kindOf = (kind: string, shown: number, past: number): QuestionKind =>
  questionKinds.find((known) => known === kind) ?? (past > 0 ? 'next' : shown > 1 ? 'rest' : 'pair')
