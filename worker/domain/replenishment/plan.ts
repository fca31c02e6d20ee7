import { addDays, daysBetween } from '../shipment/day.ts'

/** When a thing runs out, and how often to speak of it. Days are days of the store's calendar, `2027-02-24`. */

export interface Consumable {
  /** How long one piece lasts; null: nobody said. */
  readonly daysEach: number | null
  /** Pieces of the newest purchase. */
  readonly quantity: number
  /** Days on which this shopper bought it, in order; the last is the newest. */
  readonly boughtOn: readonly [string, ...string[]]
  /** Since when it can be used; null: not arrived yet. */
  readonly arrivedOn: string | null
}

export interface RunOut { readonly day: string; readonly from: string; readonly to: string; readonly basis: 'learned' | 'own' | 'pack' }

/** A day so far back is no help any more: whoever needed it has it, from here or elsewhere. */
const stale = 45
/** Bought again sooner than this share of what a pack lasts, it was a present or a piece forgotten, and says nothing of wear. */
const tooSoon = 0.25
/** What a household does with a pack differs by so much. */
const packSpread = 0.2

/** Whole days between one purchase and the next. */
export const gapsOf = (boughtOn: readonly string[]): number[] =>
  boughtOn.flatMap((day, index) => index === 0 ? [] : [daysBetween(boughtOn[index - 1] ?? day, day)]).filter((gap) => gap > 0)

/**
 * The likely day: what the store's model says; else this shopper's own habit, once there are two gaps of it; else how long the
 * packs last from the day they arrived. null = nothing is known, or the day is long past.
 */
export function planRunOut(consumable: Consumable, learned: { readonly day: string; readonly from: string; readonly to: string } | null, today: string): RunOut | null {
  const found = learned ? { ...learned, basis: 'learned' as const } : byHabit(consumable) ?? byPack(consumable)
  if (found === null || daysBetween(found.day, today) > stale) return null
  return { ...found, from: earlier(found.from, found.day), to: found.to < found.day ? found.day : found.to }
}

function byHabit({ boughtOn, daysEach }: Consumable): RunOut | null {
  const gaps = gapsOf(boughtOn).filter((gap) => gap >= (daysEach ?? 0) * tooSoon).sort((a, b) => a - b)
  const [least, most] = [gaps[0], gaps.at(-1)]
  if (gaps.length < 2 || least === undefined || most === undefined) return null
  const middle = Math.round(((gaps[(gaps.length - 1) >> 1] ?? least) + (gaps[gaps.length >> 1] ?? most)) / 2)
  const last = boughtOn.at(-1) ?? boughtOn[0]
  // One long holiday or one gift must not stretch the span to a year.
  return { day: addDays(last, middle), from: addDays(last, Math.max(least, Math.round(middle / 2))), to: addDays(last, Math.min(most, middle * 2)), basis: 'own' }
}

function byPack({ daysEach, quantity, boughtOn, arrivedOn }: Consumable): RunOut | null {
  if (daysEach === null) return null
  const start = arrivedOn ?? boughtOn.at(-1) ?? boughtOn[0]
  const lasts = Math.round(daysEach * quantity)
  const spread = Math.max(1, Math.round(lasts * packSpread))
  return { day: addDays(start, lasts), from: addDays(start, lasts - spread), to: addDays(start, lasts + spread), basis: 'pack' }
}

/** Whole weeks from the newest purchase to the likely day, 1 to 52. */
export const weeksBetween = (boughtOn: string, day: string): number => Math.min(52, Math.max(1, Math.round(daysBetween(boughtOn, day) / 7)))

/** The day a reminder stands on when the shopper named none: the likely one, never today or before. */
export const proposedDay = (runsOut: RunOut | null, everyWeeks: number, today: string): string =>
  later(runsOut?.day ?? addDays(today, everyWeeks * 7), addDays(today, 1))

const earlier = (a: string, b: string): string => a < b ? a : b
const later = (a: string, b: string): string => a > b ? a : b
