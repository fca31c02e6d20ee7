import type { LearningRow } from '../domain/learning/learning-row.ts'
import type { Trainer } from '../domain/learning/trainer.ts'
import { encodeItemRow, toItemRow, toSharedRow } from '../domain/recommendation/item-row.ts'
import { createRecommendationTrainer } from '../domain/recommendation/recommendation-trainer.ts'
import { encodeGapRow, toSharedGaps } from '../domain/replenishment/gap-row.ts'
import { createReplenishmentTrainer } from '../domain/replenishment/replenishment-trainer.ts'
import type { ModelRow } from '../db/models.ts'

/** Within so many days a next purchase is looked for: half a year, so that what lasts a season is told from what is never bought again. */
const horizonDays = 180

/** The rows of a finished model, made one by one as they are written. */
export interface ModelRows { readonly count: number; at(n: number): ModelRow }

/** One model of a store: how it is trained, and as which rows it is read. */
export interface Stage {
  /** Runs what it is given with a trainer of this model: the one place where its type is known. */
  open(): OpenStage
}
export interface OpenStage { readonly trainer: Pick<Trainer<LearningRow, unknown>, 'ingest' | 'step' | 'snapshot' | 'restore'>; rows(): ModelRows | null }

export const stageNames = ['related', 'gap'] as const
export type StageName = typeof stageNames[number]

/** What goes with what. */
const related: Stage = {
  open() {
    const trainer = createRecommendationTrainer()
    return {
      trainer,
      rows() {
        const model = trainer.model()
        return model && {
          count: model.items.length + 1,
          at: (n) => n === 0
            ? { kind: 'shared', key: 'related', body: JSON.stringify(toSharedRow(model)) }
            : { kind: 'related', key: model.items[n - 1]!, body: encodeItemRow(toItemRow(model, n - 1)) },
        }
      },
    }
  },
}

/** When it is needed again. Items nobody bought twice, and of which the merchant says nothing, need no row. */
const gap: Stage = {
  open() {
    const trainer = createReplenishmentTrainer({ end: null, horizonDays, dueDays: null })
    return {
      trainer,
      rows() {
        const model = trainer.model()
        if (model === null) return null
        const { all } = trainer.store().items
        const { itemCount, itemSum } = model.gaps.statistics
        const known = [...all.keys()].filter((item) => itemCount[item]! > 0 || model.nominalDays.has(all[item]!))
        return {
          count: known.length + 1,
          at(n) {
            const item = known[n - 1]
            return item === undefined
              ? { kind: 'shared', key: 'gap', body: JSON.stringify(toSharedGaps(model, horizonDays)) }
              : { kind: 'gap', key: all[item]!, body: encodeGapRow({ count: itemCount[item]!, sum: itemSum[item]!, nominalDays: model.nominalDays.get(all[item]!) ?? null }) }
          },
        }
      },
    }
  },
}

export const stages: Readonly<Record<StageName, Stage>> = { related, gap }
