import { createEvidenceCollector, type PastOrder } from './evidence.ts'
import { rank, type Reason } from './rank.ts'
import { questionKinds, type QuestionKind, type RecommendationModel } from './recommendation-model.ts'

export interface RecommendationQuestion {
  /** A kind not known is taken for what its fields make it. */
  readonly kind: string
  readonly basket: readonly string[]
  readonly exclude: readonly string[]
  /** The shopper's earlier orders, newest first. */
  readonly history: readonly PastOrder[]
}
export interface Recommended { readonly item: string; readonly reason: Reason }

/** Answers questions of one model; ids the model does not know are passed over, the basket and `exclude` never come back. */
export const createRecommender = (model: RecommendationModel): (question: RecommendationQuestion, k: number) => Recommended[] => {
  const labels = new Map(model.items.map((id, label) => [id, label]))
  const toLabels = (ids: readonly string[]): number[] => [...new Set(ids)].map((id) => labels.get(id)).filter((label) => label !== undefined)
  const collector = createEvidenceCollector(model.items.length)
  return ({ kind, basket, exclude, history }, k) => {
    const known = toLabels(basket)
    const evidence = collector.collect({ basket: known, exclude: new Set(toLabels(exclude)), history }, model)
    return rank(evidence, kindOf(kind, known.length, history.length), model.weights, k).map(({ label, reason }) => ({ item: model.items[label]!, reason }))
  }
}

const kindOf = (kind: string, shown: number, past: number): QuestionKind =>
  questionKinds.find((known) => known === kind) ?? (past > 0 ? 'next' : shown > 1 ? 'rest' : 'pair')
