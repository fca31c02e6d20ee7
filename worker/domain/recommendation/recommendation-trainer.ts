import type { LearningRow } from '../learning/learning-row.ts'
import type { Labels } from '../learning/labels.ts'
import { createOrderStore, storePieces, type OrderStore } from '../learning/order-store.ts'
import type { CatalogueItem } from '../learning/order-row.ts'
import { columnPiece, jsonPiece, readColumn, readJson } from '../learning/snapshot.ts'
import type { Trainer } from '../learning/trainer.ts'
import { indexBaskets, newestMinute, type BasketIndex } from './basket-index.ts'
import { labelCatalogue, type CatalogueLabels } from './catalogue-labels.ts'
import { rowsByShownItem } from './item-rows.ts'
import { createLocalEase, createNeighbourTable, neighbourLimit, type LocalEase, type NeighbourTable } from './local-ease.ts'
import { countPopularity } from './popularity.ts'
import { rankBestSellers, type RecommendationModel } from './recommendation-model.ts'
import { collectSimilar } from './similar-rows.ts'
import { chosenOf, indexForTrial, lambdas, openTrial, priorChoice, relabel, rowLimit, trialItems, type Chosen, type Trial, type TrialChoice } from './trial.ts'

/** Solve the trial's items; choose by it; solve all items; one pass makes the model of them. */
type Phase = 'ingest' | 'trial' | 'choose' | 'final' | 'finish' | 'done'
interface Progress { phase: Phase; cursor: number; choices: TrialChoice[]; chosen: Chosen | null }

/** A store with fewer orders has no newest tenth worth asking. */
const ordersForTrial = 100
/** About what a choice costs a question, and the last pass an item (`step` counts in these units). */
const questionCost = 250_000
const itemCost = 25_000

/** Trains "goes with your order" from a store's orders and catalogue; a kill costs at most one item's solve or one choice. */
export const createRecommendationTrainer = (): Trainer<LearningRow, RecommendationModel> & { readonly store: () => OrderStore } => {
  let store = createOrderStore({ withQuantities: false })
  let catalogue = new Map<string, CatalogueItem>()
  let progress: Progress = { phase: 'ingest', cursor: 0, choices: [], chosen: null }
  let table: NeighbourTable | null = null
  let finished: RecommendationModel | null = null
  // Derived from the orders when a phase needs it, dropped with the phase, and never part of a snapshot.
  let solving: LocalEase | null = null
  let trial: Trial | null = null

  const enter = (phase: Phase): void => {
    progress = { ...progress, phase, cursor: 0 }
    solving = null
    trial = null
    if (phase === 'trial') table = createNeighbourTable(Math.min(trialItems, store.items.size), store.items.size, lambdas.length)
    else if (phase === 'final') table = createNeighbourTable(store.items.size, store.items.size, 1)
  }
  const indexNow = (): BasketIndex => { const columns = store.columns(); return indexBaskets(columns, store.items.size, newestMinute(columns), () => true) }
  const labelsOf = (index: BasketIndex): CatalogueLabels => labelCatalogue(index, store.items.all, catalogue)

  const solveSome = (budget: number): number => {
    const isTrial = progress.phase === 'trial'
    solving ??= isTrial ? createLocalEase(indexForTrial(store).index, lambdas) : createLocalEase(indexNow(), [progress.chosen!.lambda])
    const targets = table!.length.length
    let left = budget
    while (left > 0 && progress.cursor < targets) left -= solving.solve(progress.cursor++, table!)
    if (progress.cursor >= targets) enter(isTrial ? 'choose' : 'finish')
    return left
  }
  const chooseOne = (): number => {
    if (trial === null) {
      const indexed = indexForTrial(store)
      const labels = labelsOf(indexed.index)
      trial = openTrial(store, table!, labels, collectSimilar(labels.items), indexed)
    }
    const choice = trial.choose(progress.choices)
    progress.choices = [...progress.choices, choice]
    if (progress.choices.length === trial.pieces) {
      progress.chosen = chosenOf(progress.choices)
      enter('final')
    }
    return 1 + choice.questions * questionCost
  }
  const finish = (): void => {
    const index = indexNow()
    const labels = labelsOf(index)
    const columns = store.columns()
    const popularity = relabel(countPopularity(columns, store.items.size, newestMinute(columns), () => true), index, labels.ids.length)
    const together = rowsByShownItem(table!, 0, labels.ids.length, rowLimit)
    enter('done')
    finished = { items: labels.ids, isUnlisted: labels.isUnlisted, popularity, bestSellers: rankBestSellers(popularity), together, similar: collectSimilar(labels.items), ...progress.chosen! }
  }

  return {
    store: () => store,
    ingest(rows) {
      for (const row of rows) {
        if ('order' in row) store.add(row.order)
        else if (!catalogue.has(row.item.id)) catalogue.set(row.item.id, row.item)
      }
      progress = { phase: 'ingest', cursor: 0, choices: [], chosen: null }
      finished = null
    },
    step(budget) {
      let left = budget
      while (left > 0 && progress.phase !== 'done') {
        switch (progress.phase) {
          case 'ingest':
            if (store.orderCount >= ordersForTrial) enter('trial')
            else { progress.chosen = priorChoice; enter('final') }
            break
          case 'trial': case 'final': left = solveSome(left); break
          case 'choose': left -= chooseOne(); break
          case 'finish': finish(); left -= itemCost * catalogue.size; break
        }
      }
      return { isDone: progress.phase === 'done' }
    },
    // A finished model is one pass over its table: restored, that pass is still to do.
    snapshot: () => [jsonPiece(progress), jsonPiece([...catalogue.values()]), ...store.snapshot(), ...table === null ? [] : [table.length, table.labels, ...table.weights].map(columnPiece)],
    restore([stored, items, ...rest]) {
      const before = readJson(stored) as Progress
      catalogue = new Map((readJson(items) as CatalogueItem[]).map((item) => [item.id, item]))
      store = createOrderStore({ withQuantities: false, from: rest.slice(0, storePieces) })
      const [length, labels, ...weights] = rest.slice(storePieces).map(readColumn)
      table = length === undefined ? null : { width: neighbourLimit, length: length as Uint8Array, labels: labels as Labels, weights: weights as Float32Array[] }
      progress = before.phase === 'done' ? { ...before, phase: 'finish' } : before
      solving = null
      trial = null
      finished = null
    },
    model: () => finished,
  }
}
