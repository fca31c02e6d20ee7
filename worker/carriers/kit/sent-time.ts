import type { Precision } from '../../../contract/vocabulary.ts'

/**
 * A time as the carrier sent it: `2024-04-23T09:15:19-04:00` with its offset, `2024-04-23T09:15:19` as a wall clock,
 * `2024-04-23` as a day. `time: null` = something stood there that is no time.
 */
export interface SentTime { readonly time: string | null; readonly offsetKnown: boolean; readonly precision: Precision }

export const unreadable: SentTime = { time: null, offsetKnown: false, precision: 'second' }

/** How this carrier writes a day without a clock. */
export interface TimeHabits {
  /** The carrier writes midnight where it knows the day only (carriers README, rule 3). */
  readonly midnightIsDay?: boolean
}

/** Reads ISO 8601 as carriers write it: `T` or space, seconds and fractions optional, `Z`, `-04:00`, `-0400` or `-04`. Never infers an offset. */
export function isoTime(raw: unknown, habits: TimeHabits = {}): SentTime {
  if (typeof raw !== 'string') return unreadable
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i.exec(raw.trim().slice(0, 60))
  if (found === null) return unreadable
  const [, year, month, date, hour, minute, second, offset] = found
  return sentTime({ day: `${year}-${month}-${date}`, clock: hour === undefined ? null : `${hour}:${minute}${second === undefined ? '' : `:${second}`}`, offset: offset ?? null }, habits)
}

/** Reads `20240423` + `091519` (UPS and others); a missing clock gives the day. */
export function compactTime(date: unknown, clock: unknown, offset: string | null = null, habits: TimeHabits = {}): SentTime {
  const day = compactDay(date)
  if (day === null) return unreadable
  return sentTime({ day, clock: compactClock(clock), offset }, habits)
}

/** `20240423` or `2024-04-23` → `2024-04-23`; null for anything that is no day of the calendar. */
export function compactDay(raw: unknown): string | null {
  const digits = typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw.trim() : ''
  const found = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(digits)
  if (found === null) return null
  const day = `${found[1]}-${found[2]}-${found[3]}`
  return isDay(day) ? day : null
}

/** `091519`, `09:15:19`, `0915`, and `91519` where a leading zero was lost (UPS documents `74700`) → `09:15:19` / `09:15`; null otherwise. */
export function compactClock(raw: unknown): string | null {
  const digits = typeof raw === 'number' ? String(raw).padStart(6, '0') : typeof raw === 'string' ? raw.trim() : ''
  const found = /^(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(/^\d{5}$/.test(digits) ? `0${digits}` : digits)
  if (found === null) return null
  const clock = `${found[1]}:${found[2]}${found[3] === undefined ? '' : `:${found[3]}`}`
  return isClock(clock) ? clock : null
}

/** `-04:00` from `-04:00`, `-0400`, `-04.00`, `-04`, `GMT-4`; `+00:00` from `Z`; null for anything else, words too. */
export function numericOffset(raw: unknown): string | null {
  if (typeof raw !== 'string') return null
  if (/^z$/i.test(raw.trim())) return '+00:00'
  const found = /^(?:GMT|UTC)?([+-])(\d{1,2})(?:[:.]?(\d{2}))?$/i.exec(raw.trim())
  if (found === null) return null
  const hours = Number(found[2]), minutes = Number(found[3] ?? '0')
  if (hours > 14 || minutes > 59) return null
  return `${found[1]}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** The offset between a local clock and the same moment in UTC, both `YYYY-MM-DDTHH:MM:SS`; null unless it is one that exists (a quarter hour, at most 14 h). */
export function offsetBetween(local: string, utc: string): string | null {
  const minutes = Math.round((Date.parse(`${local}Z`) - Date.parse(`${utc}Z`)) / 60_000)
  if (!Number.isFinite(minutes) || Math.abs(minutes) > 14 * 60 || minutes % 15 !== 0) return null
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
}

/** Puts checked parts together. A day that is not in the calendar or a clock past 23:59:59 is unreadable. */
export function sentTime(parts: { day: string; clock: string | null; offset: string | null }, habits: TimeHabits = {}): SentTime {
  if (!isDay(parts.day)) return unreadable
  const isMidnight = parts.clock !== null && /^00:00(:00)?$/.test(parts.clock)
  if (parts.clock === null || (isMidnight && habits.midnightIsDay === true)) return { time: parts.day, offsetKnown: false, precision: 'date' }
  if (!isClock(parts.clock)) return unreadable
  const hasSeconds = parts.clock.length === 8
  const clock = hasSeconds ? parts.clock : `${parts.clock}:00`
  const offset = parts.offset === null ? null : numericOffset(parts.offset)
  return { time: `${parts.day}T${clock}${offset ?? ''}`, offsetKnown: offset !== null, precision: hasSeconds ? 'second' : 'minute' }
}

/** The calendar day a sent time names, `2024-04-23`. */
export const dayOf = (time: string): string => time.slice(0, 10)

export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  // Year 1 and 9999 are how databases say "none".
  return year >= 1990 && year <= 2200 && month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const isClock = (clock: string): boolean => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(clock)
