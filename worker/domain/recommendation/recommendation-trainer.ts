import type { LearningRow } from '../learning/learning-row.ts'
import { createOrderStore, type OrderStore } from '../learning/order-store.ts'
import type { CatalogueItem } from '../learning/order-row.ts'
import { pack, unpack } from '../learning/pack.ts'
import type { Trainer } from '../learning/trainer.ts'
import { indexBaskets, newestMinute, type BasketIndex } from './basket-index.ts'
import { labelCatalogue, type CatalogueLabels } from './catalogue-labels.ts'
import { rowsByShownItem, type ItemRows } from './item-rows.ts'
import { createLocalEase, createNeighbourTable, neighbourLimit, type LocalEase, type NeighbourTable } from './local-ease.ts'
import { countPopularity } from './popularity.ts'
import { rankBestSellers, type RecommendationModel } from './recommendation-model.ts'
import { collectSimilar } from './similar-rows.ts'
import { chooseByTrial, indexForTrial, lambdas, priorChoice, relabel, rowLimit, trialItems, type Chosen } from './trial.ts'

type Phase = 'ingest' | 'trial' | 'final' | 'done'
interface Progress { phase: Phase; cursor: number; chosen: Chosen | null }
/** What is derived from the orders and counted anew after a restore. */
interface Bench { readonly index: BasketIndex; readonly ease: LocalEase }

/** A store with fewer orders has no newest tenth worth asking. */
const ordersForTrial = 100

/** Trains "goes with your order" from a store's orders and catalogue; steps are items, so a kill costs at most one solve. */
export const createRecommendationTrainer = (): Trainer<LearningRow, RecommendationModel> & { readonly store: () => OrderStore } => {
  let store = createOrderStore({ withQuantities: false })
  let catalogue = new Map<string, CatalogueItem>()
  let progress: Progress = { phase: 'ingest', cursor: 0, chosen: null }
  let tables: NeighbourTable[] = []
  let bench: Bench | null = null
  let finished: RecommendationModel | null = null

  const startPhase = (phase: 'trial' | 'final'): void => {
    const targets = phase === 'trial' ? Math.min(trialItems, store.items.size) : store.items.size
    tables = Array.from({ length: phase === 'trial' ? lambdas.length : 1 }, () => createNeighbourTable(targets))
    progress = { ...progress, phase, cursor: 0 }
    bench = null
  }
  const openBench = (): Bench => {
    if (bench === null) {
      const columns = store.columns()
      const index = progress.phase === 'trial' ? indexForTrial(store).index : indexBaskets(columns, store.items.size, newestMinute(columns), () => true)
      bench = { index, ease: createLocalEase(index, progress.phase === 'trial' ? lambdas : [progress.chosen!.lambda]) }
    }
    return bench
  }
  const labelsNow = (): CatalogueLabels => labelCatalogue(openBench().index, store.items.all, catalogue)

  return {
    store: () => store,
    ingest(rows) {
      for (const row of rows) {
        if ('order' in row) store.add(row.order)
        else if (!catalogue.has(row.item.id)) catalogue.set(row.item.id, row.item)
      }
      progress = { phase: 'ingest', cursor: 0, chosen: null }
      finished = null
    },
    step(budget) {
      if (progress.phase === 'ingest') {
        if (store.orderCount >= ordersForTrial) startPhase('trial')
        else { progress.chosen = priorChoice; startPhase('final') }
      }
      let left = budget
      while (left > 0 && progress.phase !== 'done') {
        const { ease } = openBench()
        const targets = tables[0]!.length.length
        while (left > 0 && progress.cursor < targets) left -= ease.solve(progress.cursor++, tables)
        if (progress.cursor < targets) break
        if (progress.phase === 'trial') {
          const labels = labelsNow()
          bench = null
          progress.chosen = chooseByTrial(store, tables, labels, collectSimilar(labels.items))
          startPhase('final')
          break
        }
        finished = finish(openBench().index, labelsNow(), tables[0]!, store, progress.chosen!)
        tables = []
        bench = null
        progress = { ...progress, phase: 'done' }
      }
      return { isDone: progress.phase === 'done' }
    },
    snapshot() {
      const orders = store.snapshot()
      // A finished model is derived in one pass from its table; a done trainer stores the last solve as still to do.
      return pack({ head: { ...progress, catalogue: [...catalogue.values()] }, columns: [orders, ...tables.flatMap((table) => [table.length, table.labels, table.weights])] })
    },
    restore(snapshot) {
      const { head, columns } = unpack(snapshot)
      const { catalogue: items, ...rest } = head as Progress & { catalogue: CatalogueItem[] }
      const [orders, ...parts] = columns
      store = createOrderStore({ withQuantities: false, from: orders as Uint8Array })
      catalogue = new Map(items.map((item) => [item.id, item]))
      tables = []
      for (let n = 0; n < parts.length; n += 3) tables.push({ width: neighbourLimit, length: parts[n] as Uint8Array, labels: parts[n + 1] as Uint32Array, weights: parts[n + 2] as Float32Array })
      progress = rest.phase === 'done' ? { ...rest, phase: 'ingest', cursor: 0 } : rest
      bench = null
      finished = null
    },
    model: () => finished,
  }
}

const finish = (index: BasketIndex, labels: CatalogueLabels, table: NeighbourTable, store: OrderStore, chosen: Chosen): RecommendationModel => {
  const columns = store.columns()
  const popularity = relabel(countPopularity(columns, store.items.size, newestMinute(columns), () => true), index, labels.ids.length)
  return {
    items: labels.ids, isUnlisted: labels.isUnlisted, popularity, bestSellers: rankBestSellers(popularity),
    together: rowsByShownItem(table, labels.ids.length, rowLimit), similar: collectSimilar(labels.items), ...chosen,
  }
}
