import { answerGap, renewalQuestion, type GapAnswer, type GapModel } from './gap-model.ts'
import type { GapQuestion } from './gap-features.ts'
import { ratesByDay } from './renewal.ts'
import type { ReplenishmentModel } from './replenishment-trainer.ts'

/** What is stored of one item: completed gaps, their summed log days, and the merchant's word on how long a pack lasts. */
export interface GapRow { readonly count: number; readonly sum: number; readonly nominalDays: number | null }

/** What every answer of a store needs besides the item's row. */
export interface SharedGaps extends Omit<GapModel, 'statistics'> { readonly power: number; readonly overall: number; readonly horizonDays: number; /** Completed gaps it was learned from. */ readonly gaps: number }

export const toSharedGaps = ({ gaps: { statistics, first, repeat } }: ReplenishmentModel, horizonDays: number): SharedGaps =>
  ({ first, repeat, power: statistics.power, overall: statistics.overall, horizonDays, gaps: statistics.itemCount.reduce((sum, count) => sum + count, 0) })

export const encodeGapRow = ({ count, sum, nominalDays }: GapRow): string => JSON.stringify([count, Number(sum.toPrecision(6)), ...nominalDays === null ? [] : [nominalDays]])
export const decodeGapRow = (text: string): GapRow => {
  const [count, sum, nominalDays = null] = JSON.parse(text) as [number, number, number?]
  return { count, sum, nominalDays }
}

/** What a shopper's own past says of an item, in days since any one day. */
export interface OwnPast {
  /** Days it was bought on, oldest first; at least one. */
  readonly days: readonly number[]
  /** Packs bought on each. */
  readonly quantities: readonly number[]
  /** Days with any order of the shopper, up to the last of `days`. */
  readonly orderDays: readonly number[]
}

const toQuestion = (past: OwnPast, row: GapRow | null): GapQuestion =>
  ({ ...past, item: 0, customer: -1, nominalDays: row?.nominalDays ?? null, ownGap: null })

const toModel = ({ first, repeat, power, overall }: SharedGaps, row: GapRow | null): GapModel => ({
  first, repeat,
  statistics: { power, overall, itemCount: Float64Array.of(row?.count ?? 0), itemSum: Float64Array.of(row?.sum ?? 0), shopperCount: new Float64Array(0), shopperSum: new Float64Array(0) },
})

/** Days from the last purchase to the next, as the median and an 80 % interval. */
export const answerRunOut = (past: OwnPast, shared: SharedGaps, row: GapRow | null): GapAnswer => answerGap(toQuestion(past, row), toModel(shared, row), shared.horizonDays)

/** Chance that the next purchase comes within `days`, when the last one is `since` days ago and none has come yet. */
export const chanceWithin = (past: OwnPast, since: number, days: number, shared: SharedGaps, row: GapRow | null): number => {
  const model = toModel(shared, row)
  const law = past.days.length > 1 ? model.repeat : model.first
  const from = Math.max(1, since)
  return -Math.expm1(-ratesByDay(law.renewal, renewalQuestion(toQuestion(past, row), model.statistics, law), from, from + days - 1).reduce((sum, rate) => sum + rate, 0))
}

const gapsOfStore = 50
const gapsOfItem = 3

/** Is there anything to answer from? A store's law takes some gaps to learn, and a word on an item some of its own, or the shopper's. */
export const knowsEnough = (past: OwnPast, shared: SharedGaps, row: GapRow | null): boolean =>
  shared.gaps >= gapsOfStore && ((row?.count ?? 0) >= gapsOfItem || (row?.nominalDays ?? null) !== null || past.days.length > 1)
