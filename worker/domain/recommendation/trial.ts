import type { OrderStore } from '../learning/order-store.ts'
import { indexBaskets, newestMinute, type BasketIndex } from './basket-index.ts'
import type { CatalogueLabels } from './catalogue-labels.ts'
import { chooseWeights, stepPrice } from './choose-weights.ts'
import type { Readable } from './evidence.ts'
import { rowsByShownItem, type ItemRows } from './item-rows.ts'
import type { NeighbourTable } from './local-ease.ts'
import { countPopularity, type Popularity } from './popularity.ts'
import { priorWeights, questionKinds, rankBestSellers, type EvidenceWeights, type WeightTable } from './recommendation-model.ts'
import { indexShoppers } from './shopper-history.ts'
import { splitNewest, trialQuestions, type Split } from './trial-questions.ts'

/** Ridge strengths tried. */
export const lambdas = [1, 3, 10, 30] as const
const priorLambda = 3
/** The trial fits the best-selling items only, which bounds its work; weights hardly differ on the rest. */
export const trialItems = 5000
export const rowLimit = 100

export interface Chosen { readonly lambda: number; readonly weights: WeightTable }

export const priorChoice: Chosen = { lambda: priorLambda, weights: priorWeights }

/** The orders before the newest tenth, in the labels of all orders. */
export const indexForTrial = (store: OrderStore): { index: BasketIndex; split: Split } => {
  const columns = store.columns()
  const split = splitNewest(columns)
  return { index: indexBaskets(columns, store.items.size, split.cutMinute, (o) => !split.isTrial(o)), split }
}

export const relabel = ({ month, days }: Popularity, index: BasketIndex, size: number): Popularity => {
  const move = (values: Float32Array): Float32Array => {
    const moved = new Float32Array(size)
    values.forEach((value, item) => { moved[index.labelOf[item]!] = value })
    return moved
  }
  return { month: move(month), days: move(days) }
}

/** Reads the trial fits: the ridge strength and the weights under which most of the newest orders were foreseen. */
export const chooseByTrial = (store: OrderStore, tables: readonly NeighbourTable[], labels: CatalogueLabels, similar: ItemRows): Chosen => {
  const { index, split } = indexForTrial(store)
  const columns = store.columns()
  const size = labels.ids.length
  const popularity = relabel(countPopularity(columns, store.items.size, newestMinute(columns) === split.cutMinute ? 0 : split.cutMinute, (o) => !split.isTrial(o)), index, size)
  const source = { columns, split, shoppers: indexShoppers(columns, store.customers.size), labelOf: (item: number) => index.labelOf[item]! }
  const asked = questionKinds.map((kind) => ({ kind, questions: trialQuestions(kind, source) }))
  const readable = (table: NeighbourTable): Readable => ({ together: rowsByShownItem(table, size, rowLimit), similar, popularity, bestSellers: rankBestSellers(popularity), isUnlisted: labels.isUnlisted })
  let best: { lambda: number; mark: number; weights: Record<string, EvidenceWeights>; from: Readable } | null = null
  for (const [t, table] of tables.entries()) {
    const from = readable(table)
    const choices = asked.map(({ kind, questions }) => ({ kind, ...chooseWeights(kind, questions, from, size) }))
    const mark = choices.reduce((sum, choice) => sum + choice.mark - stepPrice(choice.questions) * Math.abs(t - lambdas.indexOf(priorLambda)), 0)
    if (best === null || mark > best.mark) best = { lambda: lambdas[t]!, mark, weights: Object.fromEntries(choices.map((choice) => [choice.kind, choice.weights])), from }
  }
  if (best === null) return priorChoice
  const cold = chooseWeights('cold', asked[0]!.questions, best.from, size).weights
  return { lambda: best.lambda, weights: { ...priorWeights, ...best.weights, cold } }
}
