import { openModel, recommend, type RecommendationQuestion, type Recommended } from './answer.ts'
import { decodeItemRow, encodeItemRow, toItemRow, toSharedRow, type ItemRow } from './item-row.ts'
import type { RecommendationModel } from './recommendation-model.ts'

/** Decoded rows held at once. */
const heldRows = 3000

/** Answers from a model in memory by way of the rows it would be stored as: what it says is what a page would show. */
export const createRecommender = (model: RecommendationModel): (question: RecommendationQuestion, k: number) => Recommended[] => {
  const labels = new Map(model.items.map((id, label) => [id, label]))
  const opened = openModel(toSharedRow(model))
  const rows = new Map<string, ItemRow>()
  const rowOf = (item: string): ItemRow | null => {
    const held = rows.get(item)
    const label = labels.get(item)
    if (held !== undefined || label === undefined) return held ?? null
    if (rows.size >= heldRows) rows.clear()
    const row = decodeItemRow(encodeItemRow(toItemRow(model, label)))
    rows.set(item, row)
    return row
  }
  return (question, k) => recommend(question, opened, rowOf, k)
}
