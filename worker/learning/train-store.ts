import { pageLearningCatalogue } from '../db/learning-catalogue.ts'
import { deleteOtherVersions, deleteVersionRows, switchModelVersion, writeModelRows, type ModelRow } from '../db/models.ts'
import { pagePurchases } from '../db/purchases.ts'
import { advanceTrainingRun, type TrainingRun } from '../db/training.ts'
import type { LearningRow } from '../domain/learning/learning-row.ts'
import type { Env } from '../env.ts'
import { dropOtherPieces, keepSnapshot, openSnapshot, type SnapshotList } from './keep-snapshot.ts'
import { stageNames, stages, type OpenStage, type StageName } from './stages.ts'

/** Where a run stands between two messages. */
export interface TrainingState {
  /** 'clean': the new version is read, rows of older ones are on their way out. */
  readonly stage: StageName | 'clean'
  readonly phase: 'products' | 'orders' | 'steps' | 'rows'
  /** Last key read, or rows already written. */
  readonly after: string
  readonly written: number
  readonly pieces: SnapshotList
}
export const firstState: TrainingState = { stage: stageNames[0], phase: 'products', after: '', written: 0, pieces: [] }

/** What one message may do: work in a trainer's units (about 1–3 ns each), and calls to D1 besides those for its snapshot. */
export interface StepLimits { readonly work: number; readonly calls: number; readonly rows: number }
export const defaultLimits: StepLimits = { work: 3_000_000_000, calls: 24, rows: 1000 }

/** About what taking in one order, and making one row, cost. */
const orderWork = 5_000
const rowWork = 20_000
/** Rows of a model that one call writes stay well under the 2 MB a value may have, whatever script their skus are in. */
const charactersACall = 600_000
const deletedACall = 3000

/**
 * Does one message's share of a run and writes down where it stands. Whatever happens in between, a repeated attempt begins
 * where this one began and ends with the same. false = another attempt was there first.
 */
export async function trainOnce(env: Pick<Env, 'DB'>, store: string, run: TrainingRun & { readonly state: string }, limits: StepLimits, now: Date): Promise<{ readonly isOver: boolean } | null> {
  const state = JSON.parse(run.state) as TrainingState
  if (state.stage === 'clean') return cleanUp(env, store, run, limits, now)
  const pieces = await openSnapshot(env, store, state.pieces)
  // Its pieces were tidied away: from the beginning, under the same name.
  if (pieces === null) return await advanceTrainingRun(env.DB, store, run, JSON.stringify(firstState), now) ? { isOver: false } : null
  const open = stages[state.stage].open()
  if (pieces.length > 0) open.trainer.restore(pieces)
  const next = await work(env, store, run.run, state.stage, open, state, limits)
  if (next.phase !== 'done') {
    const kept = await keepSnapshot(env, store, open.trainer.snapshot(), state.pieces)
    if (!await advanceTrainingRun(env.DB, store, run, JSON.stringify({ ...next, pieces: kept }), now)) return null
    await dropOtherPieces(env, store, kept)
    return { isOver: false }
  }
  const following = stageNames[stageNames.indexOf(state.stage) + 1]
  // The switch comes before the note of it: repeated, it says the same again.
  if (following === undefined) await switchModelVersion(env.DB, store, { version: run.run, orders: run.orders }, now)
  const after: TrainingState = following === undefined ? { ...firstState, stage: 'clean' } : { ...firstState, stage: following }
  if (!await advanceTrainingRun(env.DB, store, run, JSON.stringify(after), now)) return null
  await dropOtherPieces(env, store, [])
  return { isOver: false }
}

type Where = Omit<TrainingState, 'stage' | 'pieces' | 'phase'> & { readonly stage: StageName; readonly phase: TrainingState['phase'] | 'done' }

async function work(env: Pick<Env, 'DB'>, store: string, version: string, stage: StageName, open: OpenStage, from: TrainingState, limits: StepLimits): Promise<Where> {
  let where: Where = { stage, phase: from.phase, after: from.after, written: from.written }
  let left = limits.work
  for (let calls = limits.calls; left > 0 && calls > 0 && where.phase !== 'done'; calls--) {
    switch (where.phase) {
      case 'products': case 'orders': {
        const { rows, last } = await readPage(env, store, where.phase, where.after, limits.rows)
        open.trainer.ingest(rows)
        left -= rows.length * orderWork
        where = last !== null ? { ...where, after: last } : { ...where, phase: where.phase === 'products' ? 'orders' : 'steps', after: '' }
        break
      }
      case 'steps': {
        const { isDone } = open.trainer.step(left)
        left = isDone ? Math.floor(left / 2) : 0
        if (isDone) where = { ...where, phase: 'rows' }
        break
      }
      case 'rows': {
        const rows = open.rows()
        if (rows === null) { open.trainer.step(limits.work); break }
        const batch: ModelRow[] = []
        let upTo = where.written
        for (let size = 0; upTo < rows.count && batch.length < limits.rows && size < charactersACall; upTo++) {
          const row = rows.at(upTo)
          size += row.key.length + row.body.length
          batch.push(row)
        }
        // What an attempt that died left there may be of an order erased since.
        if (where.written === 0) await deleteVersionRows(env.DB, store, version, stage)
        await writeModelRows(env.DB, store, version, batch)
        left -= batch.length * rowWork
        where = { ...where, written: upTo, phase: upTo === rows.count ? 'done' : 'rows' }
        break
      }
    }
  }
  return where
}

/** One page of the catalogue or the orders; `last` is null when it was the last one. */
async function readPage(env: Pick<Env, 'DB'>, store: string, of: 'products' | 'orders', after: string, limit: number): Promise<{ rows: LearningRow[]; last: string | null }> {
  if (of === 'products') {
    const page = await pageLearningCatalogue(env.DB, store, after, limit)
    const rows = page.map(({ sku, title, category, days }) => ({ item: { id: sku, title, groups: category === null ? [] : category.split(' > '), nominalDays: days } }))
    return { rows, last: page.length < limit ? null : page.at(-1)?.sku ?? null }
  }
  const page = await pagePurchases(env.DB, store, after, limit)
  const rows = page.flatMap(({ order, shopper, at, items }) => items.length === 0 ? [] : [{
    order: { id: order, customer: shopper, minute: Math.floor(at / 60_000), lines: items.map(([item, quantity]) => ({ item, quantity })) },
  }])
  return { rows, last: page.length < limit ? null : page.at(-1)?.order ?? null }
}

async function cleanUp(env: Pick<Env, 'DB'>, store: string, run: TrainingRun, limits: StepLimits, now: Date): Promise<{ isOver: boolean } | null> {
  // Also what an attempt that died left behind.
  await dropOtherPieces(env, store, [])
  let isClean = false
  for (let calls = limits.calls; calls > 0 && !isClean; calls--) isClean = await deleteOtherVersions(env.DB, store, deletedACall)
  if (!await advanceTrainingRun(env.DB, store, run, isClean ? null : JSON.stringify({ ...firstState, stage: 'clean' }), now)) return null
  return { isOver: isClean }
}
