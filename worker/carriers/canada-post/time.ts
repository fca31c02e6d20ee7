import { text } from '../kit/text.ts'
import { compactClock, compactDay, numericOffset, sentTime, unreadable, type SentTime } from '../kit/sent-time.ts'

/** Standard-time labels and the daylight labels, as offsets. `CSTNO`, `MSTNO` … = no daylight saving in that place. */
const standard: Readonly<Record<string, string>> = { NST: '-03:30', AST: '-04:00', EST: '-05:00', CST: '-06:00', MST: '-07:00', PST: '-08:00', YST: '-09:00' }
const daylight: Readonly<Record<string, string>> = { NDT: '-02:30', ADT: '-03:00', EDT: '-04:00', CDT: '-05:00', MDT: '-06:00', PDT: '-07:00', UTC: '+00:00', GMT: '+00:00' }

/**
 * Date, clock and zone label. A label is an offset only where it can mean one: standard-time labels are sent all summer long
 * too, where nobody can tell whether the clock was turned, so then the wall clock stands alone. Midnight without a label is
 * how archived records write a day.
 */
export function eventTime(date: unknown, clock: unknown, zone: unknown): SentTime {
  const day = compactDay(text(date))
  if (day === null) return unreadable
  const label = text(zone)?.toUpperCase() ?? null
  const written = text(clock)?.replace(/\.\d+$/, '') ?? null
  const known = written === null ? null : compactClock(written)
  if (written !== null && known === null) return unreadable
  return sentTime({ day, clock: known, offset: label === null ? null : offsetOf(label, day) }, { midnightIsDay: label === null })
}

function offsetOf(label: string, day: string): string | null {
  const plain = label.replace(/NO$/, '')
  if (plain !== label) return standard[plain] ?? null
  if (daylight[label] !== undefined) return daylight[label]
  if (standard[label] !== undefined) return isDaylightTime(day) ? null : standard[label]
  return numericOffset(label)
}

/** Second Sunday of March to first Sunday of November (since 2007); the two days of the change count as unclear, thus as daylight. */
function isDaylightTime(day: string): boolean {
  const year = Number(day.slice(0, 4))
  const sunday = (month: number, nth: number): string => {
    const firstWeekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
    return `${year}-${String(month).padStart(2, '0')}-${String(1 + ((7 - firstWeekday) % 7) + (nth - 1) * 7).padStart(2, '0')}`
  }
  return day >= sunday(3, 2) && day <= sunday(11, 1)
}
