import type { ItemMatch } from '../../../contract/content/match.ts'
import type { CarePhase } from '../../../contract/content/care.ts'
import { closeness, isAboutEverything, type KnownItem } from '../placement/match-item.ts'

/** What an entry says about when and for what it is. */
export interface CareRule { readonly phase: CarePhase; readonly afterDays: number; readonly match: ItemMatch }
export interface CareItem extends KnownItem {
  readonly id: string
  /** Whole days since it came; null = not here yet. */
  readonly daysHere: number | null
}
/** What may be said about one item (null = the whole order), phase by phase, the closest first. */
export interface CareGroup { readonly item: string | null; readonly phases: readonly { readonly phase: CarePhase; readonly ids: readonly string[] }[] }

/** Days after which the first use is behind the shopper, and after which it is old news. */
const settled = 21, old = 60

/** Phases worth showing, the more urgent first. */
function phasesAt(daysHere: number | null): readonly CarePhase[] {
  if (daysHere === null) return ['ready']
  return daysHere < settled ? ['first_use', 'keep'] : daysHere < old ? ['keep', 'first_use'] : ['keep']
}

/**
 * Sorts a store's entries by the things of one order: each entry once, under the thing it is closest to; what is about every
 * order stands last, and waits for the last thing to come. `entries` in the merchant's order, which holds among equals.
 */
export function pickCare(entries: readonly { readonly id: string; readonly rule: CareRule }[], items: readonly CareItem[]): CareGroup[] {
  const things = items.filter((item, index) => items.findIndex(({ sku }) => sku === item.sku) === index)
  const daysOfAll = things.length > 0 && things.every(({ daysHere }) => daysHere !== null) ? Math.min(...things.map(({ daysHere }) => daysHere ?? 0)) : null
  const taken = new Map<string | null, { id: string; rule: CareRule; close: number }[]>()
  for (const { id, rule } of entries) {
    const home = isAboutEverything(rule.match) ? { item: null, close: 0, daysHere: daysOfAll } : closest(rule, things)
    if (home === null || !isTime(rule, home.daysHere)) continue
    taken.set(home.item, [...taken.get(home.item) ?? [], { id, rule, close: home.close }])
  }
  const groups = [...things.map(({ id, daysHere }) => ({ item: id as string | null, daysHere })), { item: null, daysHere: daysOfAll }]
  return groups.flatMap(({ item, daysHere }) => {
    const own = taken.get(item) ?? []
    const phases = phasesAt(daysHere).map((phase) => ({ phase, ids: own.filter(({ rule }) => rule.phase === phase).sort((a, b) => b.close - a.close).map(({ id }) => id) })).filter(({ ids }) => ids.length > 0)
    return phases.length === 0 ? [] : [{ item, phases }]
  })
}

/** Among things equally close, one whose time it is comes before one whose is not. */
function closest(rule: CareRule, things: readonly CareItem[]): { item: string; close: number; daysHere: number | null } | null {
  const fitting = things.flatMap((item) => {
    const close = closeness(rule.match, item)
    return close === null ? [] : [{ item: item.id, close: close as number, daysHere: item.daysHere }]
  })
  const timely = fitting.filter(({ daysHere }) => isTime(rule, daysHere))
  return (timely.length > 0 ? timely : fitting).reduce<(typeof fitting)[number] | null>((best, each) => best === null || each.close > best.close ? each : best, null)
}

const isTime = ({ phase, afterDays }: CareRule, daysHere: number | null): boolean => phasesAt(daysHere).includes(phase) && (phase !== 'keep' || (daysHere ?? -1) >= afterDays)
