/** Days and hours around the moment the demo was seeded. Pure: `now` is passed in. */
export interface Calendar {
  readonly now: Date
  /** The day `n` days from today in London, `2026-11-25`. */
  day(n: number): string
  /** An instant `hours` before now, ISO UTC. */
  ago(hours: number): string
  /** A wall clock in London `n` days from today, as ISO UTC. */
  at(n: number, clock: string): string
}

const londonDay = (date: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' }).format(date)

/** London’s offset in minutes at that moment, from the formatter: 0 in winter, 60 in summer. */
const londonOffset = (date: Date): number => {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' }).formatToParts(date).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

export const calendar = (now: Date): Calendar => {
  const today = londonDay(now)
  const day = (n: number) => new Date(Date.parse(`${today}T12:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)
  return {
    now, day,
    ago: (hours) => new Date(now.getTime() - hours * 3_600_000).toISOString(),
    at: (n, clock) => {
      const asUtc = new Date(`${day(n)}T${clock}:00Z`)
      return new Date(asUtc.getTime() - londonOffset(asUtc) * 60_000).toISOString()
    },
  }
}
