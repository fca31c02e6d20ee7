import { readModelRows } from '../db/models.ts'
import { toDate } from '../domain/learning/order-row.ts'
import { answerRunOut, chanceWithin, decodeGapRow, knowsEnough, type GapRow, type OwnPast, type SharedGaps } from '../domain/replenishment/gap-row.ts'
import type { Env } from '../env.ts'
import { createSharedModels } from './shared-models.ts'

/** What one shopper bought of one item. */
export interface OwnPurchases {
  readonly sku: string
  /** Packs bought last; 1 where not known. */
  readonly pack: number
  readonly lastBoughtAt: Date
  /** Days between this shopper's purchases of the item, oldest first; none after a first purchase. */
  readonly gaps: readonly number[]
  /** Packs bought at the start of each gap; left out = as many as last. */
  readonly packs?: readonly number[]
  /** When the shopper ordered anything: how often they order says when they can buy again. */
  readonly orderedAt?: readonly Date[]
  /** What the merchant says one pack lasts, where that is newer than the model. */
  readonly nominalDays?: number | null
}
/** Days as `YYYY-MM-DD` in UTC: the likeliest one in the middle of an 80 % interval. `day` may be past: then it has probably run out. */
export interface RunOut { readonly day: string; readonly from: string; readonly to: string }
export interface Due { readonly isDue: boolean; /** 0 … 1 */ readonly chance: number }

const msADay = 86_400_000
const dayOf = (time: Date): number => Math.floor(time.getTime() / msADay)
/** As likely as not. */
const dueFrom = 0.5
const shared = createSharedModels((body) => JSON.parse(body) as SharedGaps, { kind: 'shared', key: 'gap' })

async function read(env: Pick<Env, 'DB'>, store: string, own: OwnPurchases, now: Date): Promise<{ past: OwnPast; model: SharedGaps; row: GapRow | null } | null> {
  const { sku, nominalDays } = own
  const found = await shared.read(store, now, (keys) => readModelRows(env.DB, store, [{ kind: 'gap', key: sku }, ...keys]))
  if (found === null) return null
  const stored = found.rows[0] === undefined ? null : decodeGapRow(found.rows[0].body)
  const row = nominalDays === undefined ? stored : { count: 0, sum: 0, ...stored, nominalDays }
  const past = toPast(own)
  return knowsEnough(past, found.model, row) ? { past, model: found.model, row } : null
}

function toPast({ lastBoughtAt, gaps, pack, packs, orderedAt = [] }: OwnPurchases): OwnPast {
  const last = dayOf(lastBoughtAt)
  const days = [last]
  for (const gap of [...gaps].reverse()) days.unshift(days[0]! - Math.max(1, Math.round(gap)))
  const quantities = days.map((_, n) => Math.max(0.01, n === days.length - 1 ? pack : packs?.[n] ?? pack))
  const orderDays = [...new Set([...days, ...orderedAt.map(dayOf).filter((day) => day <= last)])].sort((a, b) => a - b)
  return { days, quantities, orderDays }
}

/** When the item runs out, from this shopper's gaps, everybody's, and the packs bought; null when the store has no model yet, or one that knows too little to say. */
export async function predictRunOut(env: Pick<Env, 'DB'>, store: string, own: OwnPurchases, now: Date): Promise<RunOut | null> {
  const found = await read(env, store, own, now)
  if (found === null) return null
  const { days, low, high } = answerRunOut(found.past, found.model, found.row)
  const last = dayOf(own.lastBoughtAt)
  return { day: toDate(last + days), from: toDate(last + low), to: toDate(last + high) }
}

/** Will they buy it again within `days` from now, not having done so since `lastBoughtAt`? null as above. */
export async function isDue(env: Pick<Env, 'DB'>, store: string, own: OwnPurchases, days: number, now: Date): Promise<Due | null> {
  const found = await read(env, store, own, now)
  if (found === null) return null
  const chance = chanceWithin(found.past, dayOf(now) - dayOf(own.lastBoughtAt), days, found.model, found.row)
  return { chance, isDue: chance >= dueFrom }
}
