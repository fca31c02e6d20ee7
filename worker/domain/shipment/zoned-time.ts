import { tzOffset } from '@date-fns/tz/tzOffset'
import type { PageTime } from '../../../contract/page.ts'

/** The wall clock of a zone at an instant, `2026-11-23T06:12:00`. */
export function wallAt(instant: number, zone: string): string {
  return new Date(instant + tzOffset(zone, new Date(instant)) * 60_000).toISOString().slice(0, 19)
}

/** The calendar day of a zone at an instant. */
export const dayAt = (instant: number, zone: string): string => wallAt(instant, zone).slice(0, 10)

/**
 * The instant (UTC ms) a wall clock means in a zone. An hour the spring change skips means the later one, an hour the
 * autumn change repeats means the earlier one (TRUST 3.5).
 */
export function instantOf(wall: string, zone: string): number {
  const asUtc = Date.parse(`${wall}Z`)
  // A day either side holds at most one change of the clock, so these are the two offsets in question.
  const before = tzOffset(zone, new Date(asUtc - 86_400_000))
  const after = tzOffset(zone, new Date(asUtc + 86_400_000))
  const candidates = [...new Set([before, after])].map((offset) => asUtc - offset * 60_000)
  const real = candidates.filter((instant) => tzOffset(zone, new Date(instant)) * 60_000 === asUtc - instant)
  if (real.length > 0) return Math.min(...real)
  // In the gap: read with the offset before the change, the clock lands as far behind the gap as it stood in it.
  return asUtc - before * 60_000
}

/** A known instant, said by the clock of a zone. */
export function timeAt(iso: string, zone: string): PageTime {
  const instant = Date.parse(iso)
  return { wall: wallAt(instant, zone), instant: new Date(instant).toISOString(), zone, precision: 'second' }
}
