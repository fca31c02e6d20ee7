import { addDays } from '../shipment/day.ts'
import { instantOf } from '../shipment/zoned-time.ts'

/** In the store's morning, when its own mails go out. */
const tellAt = '09:00:00'
/** A repeating reminder that nobody touches and nothing was bought after ends by itself. */
const longest = 366 * 86_400_000

/** UTC ms at which the store is told of a reminder for this day. */
export const dueAtOf = (day: string, zone: string): number => instantOf(`${day}T${tellAt}`, zone)

/** The next day of a repeating reminder: whole intervals on from `day`, after today. */
export function nextDue(day: string, everyWeeks: number, today: string): string {
  let next = addDays(day, everyWeeks * 7)
  while (next <= today) next = addDays(next, everyWeeks * 7)
  return next
}

/** Has a repeating reminder gone on for a year since the shopper last had to do with it? Both UTC ms. */
export const isWornOut = (updatedAt: number, now: number): boolean => now - updatedAt > longest
