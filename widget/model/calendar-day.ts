/** Calendar days as text, `2026-11-24`. They are days at a place, never instants, so all arithmetic is done in UTC. */

const dayMs = 86_400_000

export const addDays = (day: string, count: number): string => new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10)

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs)

/** The day it is at an instant (ISO with offset) in an IANA zone; in UTC when the runtime does not know the zone. */
export const dayIn = (instant: string, zone: string): string => {
  try {
    // Swedish writes its dates as ISO 8601 does, in every ICU version.
    return new Intl.DateTimeFormat('sv', { timeZone: zone }).format(new Date(instant))
  } catch {
    return new Date(instant).toISOString().slice(0, 10)
  }
}

/** The day on the wall of a page time. */
export const dayOf = (wall: string): string => wall.slice(0, 10)
