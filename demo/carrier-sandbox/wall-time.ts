/** The clock on the wall of a place, in the pieces the carriers' formats are made of. */
export interface WallTime {
  /** `2026-11-23` */
  readonly day: string
  /** `06:12:00` */
  readonly time: string
  /** `+05:30`, `-05:00`, `+00:00` */
  readonly offset: string
}

const formats = new Map<string, Intl.DateTimeFormat>()
const format = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit',
    hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'longOffset',
  })
  formats.set(zone, made)
  return made
}

/** What the wall clock in `zone` shows at this instant. */
export const wallTime = (at: Date, zone: string): WallTime => {
  const parts = Object.fromEntries(format(zone).formatToParts(at).map((part) => [part.type, part.value]))
  // longOffset writes a bare "GMT" where the offset is zero.
  const offset = (parts['timeZoneName'] ?? 'GMT').replace('GMT', '') || '+00:00'
  return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}:${parts['second']}`, offset }
}

/** The instant at which the wall clock in `zone` shows this day and time. In the hour that a clock change skips or repeats: one of the two. */
export const instantOf = (day: string, time: string, zone: string): Date => {
  const asUtc = new Date(`${day}T${time}Z`)
  const first = new Date(`${day}T${time}${wallTime(asUtc, zone).offset}`)
  return new Date(`${day}T${time}${wallTime(first, zone).offset}`)
}

/** `2026-11-23` and 2 → `2026-11-25`. */
export const addDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
