import { createTopK } from '../learning/top-k.ts'
import type { Evidence } from './evidence.ts'
import type { EvidenceWeights, QuestionKind, WeightTable } from './recommendation-model.ts'

/** Why an item is on the list: the evidence that carried most of its score. */
export type Reason = 'together' | 'similar' | 'bought-before' | 'goes-with-earlier' | 'best-seller'
export interface Ranked { readonly label: number; readonly score: number; readonly reason: Reason }

/** The columns a score is made of. */
export type EvidenceColumns = Pick<Evidence, 'together' | 'similar' | 'month' | 'days' | 'own' | 'ownTogether'>

export const scoreOf = (evidence: EvidenceColumns, n: number, w: EvidenceWeights): number =>
  evidence.together[n]! + w.similar * evidence.similar[n]! + w.month * evidence.month[n]! + w.days * evidence.days[n]! + w.own * evidence.own[n]! + w.ownTogether * evidence.ownTogether[n]!

/** The best `k`; a list stays short rather than be filled with items nothing speaks for. */
export const rank = (evidence: Evidence, kind: QuestionKind, weights: WeightTable, k: number): Ranked[] => {
  const w = weights[evidence.isCold ? 'cold' : kind]
  const best = createTopK(k)
  evidence.labels.forEach((_, n) => {
    const score = scoreOf(evidence, n, w)
    if (score > 0) best.offer(n, score)
  })
  return best.take().map(({ label: n, score }) => ({ label: evidence.labels[n]!, score, reason: reasonOf(evidence, n, w) }))
}

const reasonOf = (evidence: Evidence, n: number, w: EvidenceWeights): Reason => {
  const parts: [Reason, number][] = [
    ['together', evidence.together[n]!],
    ['bought-before', w.own * evidence.own[n]!],
    ['goes-with-earlier', w.ownTogether * evidence.ownTogether[n]!],
    ['similar', w.similar * evidence.similar[n]!],
    ['best-seller', w.month * evidence.month[n]! + w.days * evidence.days[n]!],
  ]
  return parts.reduce((best, part) => part[1] > best[1] ? part : best)[0]
}
