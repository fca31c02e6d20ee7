import { encodeItemRow, toItemRow, toSharedRow } from '../domain/recommendation/item-row.ts'
import type { RecommendationModel } from '../domain/recommendation/recommendation-model.ts'
import { createRecommendationTrainer } from '../domain/recommendation/recommendation-trainer.ts'
import { createRecommender } from '../domain/recommendation/recommender.ts'
import { indexShoppers } from '../domain/recommendation/shopper-history.ts'
import { parseMinute } from '../domain/learning/order-row.ts'
import { trainFromFolder } from './learn-training.ts'
import { listOf, textOf, type Answerer, type Manifest } from './learn-task.ts'

const defaultLength = 20

/** Tasks of type `recs`. */
export const answerRecommendations = (folder: string, manifest: Manifest): Answerer => {
  const { model, trainer, ...figures } = trainFromFolder<RecommendationModel, ReturnType<typeof createRecommendationTrainer>>(folder, createRecommendationTrainer)
  const store = trainer.store()
  const shoppers = indexShoppers(store.columns(), store.customers.size)
  const recommend = createRecommender(model)
  const k = Number(manifest['k']) > 0 ? Math.floor(Number(manifest['k'])) : defaultLength
  const now = parseMinute(manifest['asof'])
  return {
    figures: { ...figures, ...sizesOf(model), 'chosen λ': model.lambda },
    answer(question) {
      const customer = textOf(question['customer'])
      const number = customer === null ? undefined : store.customers.find(customer)
      const at = parseMinute(question['at']) ?? now ?? Infinity
      const history = number === undefined ? [] : shoppers.pastOrders(number, at, (item) => item, () => true)
        .map(({ ageDays, items }) => ({ ageDays, items: items.map((item) => store.items.all[item]!) }))
      return { items: recommend({ kind: textOf(question['kind']) ?? '', basket: listOf(question['basket']), exclude: listOf(question['exclude']), history }, k).map((one) => one.item) }
    },
  }
}

const sizesOf = (model: RecommendationModel): Record<string, number> => {
  let rows = 0
  let largest = 0
  for (let label = 0; label < model.items.length; label++) {
    const bytes = Buffer.byteLength(encodeItemRow(toItemRow(model, label)))
    rows += bytes
    largest = Math.max(largest, bytes)
  }
  return { 'model bytes': rows + Buffer.byteLength(JSON.stringify(toSharedRow(model))), 'rows': model.items.length, 'largest row bytes': largest }
}
