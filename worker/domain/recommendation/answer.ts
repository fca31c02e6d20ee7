import { createEvidenceCollector, type Evidence } from './evidence.ts'
import type { ItemRow, SharedRow } from './item-row.ts'
import type { ItemRows } from './item-rows.ts'
import { rank, type Reason } from './rank.ts'
import { questionKinds, rankBestSellers, type BestSellers, type QuestionKind } from './recommendation-model.ts'
import type { Popularity } from './popularity.ts'

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

/** A store's best-sellers under numbers of their own, made once for many answers. */
export interface OpenModel {
  readonly shared: SharedRow
  readonly labels: ReadonlyMap<string, number>
  readonly popularity: Popularity
  readonly bestSellers: BestSellers
}

export const openModel = (shared: SharedRow): OpenModel => {
  const popularity = { month: Float32Array.from(shared.popular, ([, month]) => month), days: Float32Array.from(shared.popular, ([, , days]) => days) }
  return { shared, labels: new Map(shared.popular.map(([item], label) => [item, label])), popularity, bestSellers: rankBestSellers(popularity) }
}

/**
 * Answers from the rows of the shown items and of the shopper's earlier ones. Items without a row are passed over; the basket
 * and `exclude` never come back, and the list is filled up from what is left.
 */
export const recommend = (question: RecommendationQuestion, model: OpenModel, rowOf: (item: string) => ItemRow | null, k: number): Recommended[] => {
  const { labels, names } = numberItems(model)
  const rows = new Map<number, ItemRow>()
  const known = (items: readonly string[]): number[] => items.flatMap((item) => {
    const row = rowOf(item)
    if (row === null) return []
    const label = labels(item)
    rows.set(label, row)
    return [label]
  })
  const basket = known([...new Set(question.basket)])
  const history = question.history.map(({ ageDays, items }) => ({ ageDays, items: known(items) }))
  const exclude = new Set([...question.basket, ...question.exclude].map(labels))
  const together = toItemRows(rows, 'together', labels)
  const similar = toItemRows(rows, 'similar', labels)
  const size = names.length
  const isUnlisted = new Uint8Array(size)
  for (const [label, row] of rows) if (row.isUnlisted) isUnlisted[label] = 1
  const widen = (values: Float32Array): Float32Array => { const wide = new Float32Array(size); wide.set(values); return wide }
  const evidence: Evidence = createEvidenceCollector(size).collect({ basket, exclude, history }, {
    together: together(size), similar: similar(size), isUnlisted, bestSellers: model.bestSellers,
    popularity: { month: widen(model.popularity.month), days: widen(model.popularity.days) },
  })
  return rank(evidence, kindOf(question.kind, basket.length, history.length), model.shared.weights, k).map(({ label, score, reason }) => ({ item: names[label]!, score, reason }))
}

/** Numbers for this answer: the best-sellers keep theirs, others follow. */
const numberItems = (model: OpenModel): { labels: (item: string) => number; names: string[] } => {
  const names = model.shared.popular.map(([item]) => item)
  const others = new Map<string, number>()
  return {
    names,
    labels(item) {
      const label = model.labels.get(item) ?? others.get(item) ?? names.push(item) - 1
      if (label >= model.labels.size) others.set(item, label)
      return label
    },
  }
}

/** Side by side, as the collector reads them; sized when all items have their numbers. */
const toItemRows = (rows: ReadonlyMap<number, ItemRow>, part: 'together' | 'similar', labelOf: (item: string) => number): (size: number) => ItemRows => {
  const sorted = [...rows].sort(([a], [b]) => a - b).map(([label, row]) => ({ label, pairs: row[part].map(([item, weight]): [number, number] => [labelOf(item), weight]) }))
  return (size) => {
    const total = sorted.reduce((sum, { pairs }) => sum + pairs.length, 0)
    const made = { from: new Uint32Array(size + 1), labels: new Uint32Array(total), weights: new Float32Array(total) }
    let at = 0
    for (const { label, pairs } of sorted) {
      made.from[label + 1] = pairs.length
      for (const [other, weight] of pairs) { made.labels[at] = other; made.weights[at++] = weight }
    }
    for (let label = 0; label < size; label++) made.from[label + 1] = made.from[label + 1]! + made.from[label]!
    return made
  }
}

const kindOf = (kind: string, shown: number, past: number): QuestionKind =>
  questionKinds.find((known) => known === kind) ?? (past > 0 ? 'next' : shown > 1 ? 'rest' : 'pair')

