import { openModel, openRow, recommend, type OpenRow, type RecommendationQuestion, type Recommended } from './answer.ts'
import { decodeItemRow, encodeItemRow, toItemRow, toSharedRow } from './item-row.ts'
import type { RecommendationModel } from './recommendation-model.ts'

/** Opened rows held at once. */
const heldRows = 5000

/** Answers from a model in memory by way of the rows it would be stored as: what it says is what a page would show. */
export const createRecommender = (model: RecommendationModel): (question: RecommendationQuestion, k: number) => Recommended[] => {
  const labels = new Map(model.items.map((id, label) => [id, label]))
  const opened = openModel(toSharedRow(model))
  const rows = new Map<string, OpenRow>()
  const rowOf = (item: string): OpenRow | null => {
    const held = rows.get(item)
    const label = labels.get(item)
    if (held !== undefined || label === undefined) return held ?? null
    if (rows.size >= heldRows) rows.clear()
    const row = openRow(decodeItemRow(encodeItemRow(toItemRow(model, label))), opened)
    rows.set(item, row)
    return row
  }
  return (question, k) => recommend(question, opened, rowOf, k)
}
