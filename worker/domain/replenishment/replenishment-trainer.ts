import type { LearningRow } from '../learning/learning-row.ts'
import { createOrderStore, noMinute, type OrderStore } from '../learning/order-store.ts'
import { jsonPiece, readJson } from '../learning/snapshot.ts'
import type { Trainer } from '../learning/trainer.ts'
import { fitDueModel, type DueModel } from './due-model.ts'
import { fitGapModel, type GapModel } from './gap-model.ts'
import { countGaps } from './gap-statistics.ts'
import { readPairs } from './purchase-pairs.ts'

export interface ReplenishmentSettings {
  /** First day after the data; null = the day after the newest order. */
  readonly end: number | null
  readonly horizonDays: number
  /** Days within which "due soon" asks; null = not asked. */
  readonly dueDays: number | null
}

export interface ReplenishmentModel {
  readonly end: number
  readonly gaps: GapModel
  readonly due: DueModel | null
  readonly nominalDays: ReadonlyMap<string, number>
}

interface Progress { phase: 'ingest' | 'due' | 'done'; gaps: StoredGaps | null; due: DueModel | null }
/** Typed columns as plain lists, for the JSON head of a snapshot. */
type StoredGaps = Omit<GapModel, 'statistics'>

/** Trains "when will they need it again": one step for the gaps, one for what is due soon; each is bounded by its sample. */
export const createReplenishmentTrainer = (settings: ReplenishmentSettings): Trainer<LearningRow, ReplenishmentModel> & { readonly store: () => OrderStore } => {
  let store = createOrderStore({ withQuantities: true })
  let nominal = new Map<string, number>()
  let progress: Progress = { phase: 'ingest', gaps: null, due: null }
  let gaps: GapModel | null = null

  const nominalDays = (item: number): number | null => nominal.get(store.items.all[item] ?? '') ?? null
  const span = (): { begin: number; end: number } => {
    let begin = Infinity
    let newest = -Infinity
    for (const minute of store.columns().minute) {
      if (minute === noMinute) continue
      begin = Math.min(begin, Math.floor(minute / 1440))
      newest = Math.max(newest, Math.floor(minute / 1440))
    }
    const end = settings.end ?? (newest === -Infinity ? 0 : newest + 1)
    return { begin: begin === Infinity ? end : begin, end }
  }
  const openGaps = (): GapModel => {
    if (gaps !== null) return gaps
    const reader = readPairs(store.columns(), store.customers.size)
    const statistics = countGaps(reader, store.items.size, span().end)
    // The laws are what costs; the means are counted anew after a restore.
    gaps = progress.gaps === null
      ? fitGapModel({ reader, statistics, end: span().end, nominalDays }, settings.horizonDays)
      : { ...progress.gaps, statistics }
    return gaps
  }

  return {
    store: () => store,
    ingest(rows) {
      for (const row of rows) {
        if ('order' in row) store.add(row.order)
        else if (row.item.nominalDays !== null && !nominal.has(row.item.id)) nominal.set(row.item.id, row.item.nominalDays)
      }
      progress = { phase: 'ingest', gaps: null, due: null }
      gaps = null
    },
    step() {
      if (progress.phase === 'ingest') {
        const { first, repeat } = openGaps()
        progress = { ...progress, phase: settings.dueDays === null ? 'done' : 'due', gaps: { first, repeat } }
      } else if (progress.phase === 'due') {
        const source = { columns: store.columns(), customers: store.customers.size, items: store.items.size, ...span(), nominalDays }
        progress = { ...progress, phase: 'done', due: fitDueModel(source, openGaps(), settings.dueDays!) }
      }
      return { isDone: progress.phase === 'done' }
    },
    snapshot: () => [jsonPiece(progress), jsonPiece([...nominal]), ...store.snapshot()],
    restore([stored, days, ...orders]) {
      progress = readJson(stored) as Progress
      nominal = new Map(readJson(days) as [string, number][])
      store = createOrderStore({ withQuantities: true, from: orders })
      gaps = null
    },
    model: () => progress.phase === 'done' ? { end: span().end, gaps: openGaps(), due: progress.due, nominalDays: nominal } : null,
  }
}
