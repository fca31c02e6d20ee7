import type { OrderStore } from '../learning/order-store.ts'
import { indexBaskets, newestMinute, type BasketIndex } from './basket-index.ts'
import type { CatalogueLabels } from './catalogue-labels.ts'
import { chooseWeights, stepPrice, type Choice } from './choose-weights.ts'
import type { Readable } from './evidence.ts'
import { rowSource, rowsByShownItem, type ItemRows } from './item-rows.ts'
import { createKeptEvidence } from './kept-evidence.ts'
import type { NeighbourTable } from './local-ease.ts'
import { countPopularity, type Popularity } from './popularity.ts'
import { priorWeights, questionKinds, rankBestSellers, type QuestionKind, type WeightTable } from './recommendation-model.ts'
import { indexShoppers } from './shopper-history.ts'
import { questionLimit, splitNewest, trialQuestions, type Split } from './trial-questions.ts'

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

/** Whose wish it is: the kinds under each ridge strength, then 'cold' under the best of them. */
export interface TrialChoice extends Choice { readonly strength: number; readonly kind: QuestionKind | 'cold' }

/** Chooses ridge strength and weights in small pieces of work, each given what was chosen before it. */
export interface Trial { readonly pieces: number; choose(before: readonly TrialChoice[]): TrialChoice }

/** Reads a trial fit: under which ridge strength and weights would most of the newest orders have been foreseen? */
export const openTrial = (store: OrderStore, table: NeighbourTable, labels: CatalogueLabels, similar: ItemRows, { index, split }: ReturnType<typeof indexForTrial>): Trial => {
  const columns = store.columns()
  const size = labels.ids.length
  const popularity = relabel(countPopularity(columns, store.items.size, newestMinute(columns) === split.cutMinute ? 0 : split.cutMinute, (o) => !split.isTrial(o)), index, size)
  const source = { columns, split, shoppers: indexShoppers(columns, store.customers.size), labelOf: (item: number) => index.labelOf[item]! }
  const rest = { similar: rowSource(similar), popularity, bestSellers: rankBestSellers(popularity), isUnlisted: (label: number) => labels.isUnlisted[label] === 1 }
  const kept = createKeptEvidence(questionLimit)
  let opened: { strength: number; from: Readable } | null = null
  const readable = (strength: number): Readable => {
    if (opened?.strength !== strength) {
      opened = null
      opened = { strength, from: { ...rest, together: rowSource(rowsByShownItem(table, strength, size, rowLimit)) } }
    }
    return opened.from
  }
  const ofKinds = lambdas.length * questionKinds.length
  return {
    pieces: ofKinds + 1,
    choose(before) {
      const n = before.length
      const [strength, kind] = n < ofKinds ? [Math.floor(n / questionKinds.length), questionKinds[n % questionKinds.length]!] as const : [bestStrength(before), 'cold'] as const
      return { strength, kind, ...chooseWeights(kind, trialQuestions(kind === 'cold' ? 'pair' : kind, source), readable(strength), kept) }
    },
  }
}

/** A strength further from the prior one must win more. */
const bestStrength = (choices: readonly TrialChoice[]): number => {
  const marks = lambdas.map((_, t) => choices.filter(({ strength, kind }) => strength === t && kind !== 'cold')
    .reduce((sum, { mark, questions }) => sum + mark - stepPrice(questions) * Math.abs(t - lambdas.indexOf(priorLambda)), 0))
  return marks.reduce((best, mark, t) => mark > marks[best]! ? t : best, 0)
}

export const chosenOf = (choices: readonly TrialChoice[]): Chosen => {
  const best = bestStrength(choices)
  const weights = Object.fromEntries(choices.filter(({ strength }) => strength === best).map(({ kind, weights: found }) => [kind, found]))
  return { lambda: lambdas[best]!, weights: { ...priorWeights, ...weights } }
}
