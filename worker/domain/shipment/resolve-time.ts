import type { PageTime } from '../../../contract/page.ts'
import type { Precision } from '../../../contract/vocabulary.ts'
import { instantOf, wallAt } from './zoned-time.ts'
import { zoneOfPlace, type KnownPlace } from './zone-of-place.ts'

/** A time as someone sent it: with offset, as a wall clock, or as a day. */
export interface SaidTime { readonly time: string | null; readonly precision: Precision }

/**
 * What a sent time means at its place. No offset: the zone of the place, else of the carrier's hub, else the day only.
 * With an offset the instant is certain; the clock on the wall is then the place's, since carriers also send `Z`.
 */
export function resolveTime(said: SaidTime, place: KnownPlace | null, hubZone: string | null): PageTime | null {
  const parts = said.time === null ? null : readParts(said.time)
  if (parts === null) return null
  const zone = zoneOfPlace(place, hubZone)
  if (parts.clock === null || said.precision === 'date') return { wall: parts.day, instant: null, zone, precision: 'date' }
  const wall = `${parts.day}T${parts.clock}`
  if (parts.offset !== null) {
    const instant = Date.parse(`${wall}${parts.offset}`)
    const placeZone = zoneOfPlace(place, null)
    return { wall: placeZone === null ? wall : wallAt(instant, placeZone), instant: new Date(instant).toISOString(), zone: placeZone, precision: said.precision }
  }
  if (zone === null) return { wall: parts.day, instant: null, zone: null, precision: 'date' }
  return { wall, instant: new Date(instantOf(wall, zone)).toISOString(), zone, precision: said.precision }
}

interface TimeParts { readonly day: string; readonly clock: string | null; readonly offset: string | null }

/** `2026-11-23`, `2026-11-23T06:12`, `2026-11-23T06:12:00`, with or without offset; null for anything else and for days that do not exist. */
export function readParts(time: string): TimeParts | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(time)
  if (!found?.[1]) return null
  const [, day, clock, seconds = ':00', offset] = found
  if (!isRealDay(day) || (clock !== undefined && (clock > '23:59' || seconds > ':59' || clock.slice(3) > '59'))) return null
  return { day, clock: clock === undefined ? null : clock + seconds, offset: offset === undefined ? null : offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') }
}

function isRealDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`)
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(day)
}
