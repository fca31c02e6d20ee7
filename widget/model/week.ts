import { addDays, dayOf, daysBetween } from './calendar-day.ts'

export interface WeekDay {
  readonly day: string
  readonly when: 'past' | 'today' | 'ahead'
  /** How likely it comes that day. */
  readonly chance: 'likely' | 'possible' | null
  readonly isPromised: boolean
  /** The promised day, missed. */
  readonly isMissed: boolean
  readonly label: 'ordered' | 'today' | 'promised' | null
}

export interface WeekFacts {
  readonly today: string
  readonly placedAt: string | null
  readonly promised: string | null
  readonly late: boolean
  readonly estimate: { readonly from: string; readonly to: string; readonly likely: string } | null
}

const later = (a: string, b: string) => (a > b ? a : b)

/** Seven days that hold today, the estimate and the promise; null when they lie further apart or nothing is ahead to show. */
export const weekOf = ({ today, placedAt, promised, late, estimate }: WeekFacts): WeekDay[] | null => {
  if (!promised && !estimate) return null
  // A promise further away than the strip is long gives way to the estimate.
  const days = [estimate?.to, promised].filter((day) => day && daysBetween(today, day) <= 6) as string[]
  const end = days.reduce(later, estimate && estimate.to > addDays(today, 6) ? estimate.to : today)
  if (end === today && promised && promised > today) return null
  // The promise stays in sight when it is missed: principle 5 of the design.
  const first = late && promised && promised < today ? promised : today
  if (daysBetween(first, end) > 6) return null
  const placed = placedAt ? dayOf(placedAt) : first
  const start = later(addDays(end, -6), placed < first ? placed : first)
  return [...Array(7).keys()].map((i): WeekDay => {
    const day = addDays(start, i)
    const isPromised = day === promised
    const chance = !estimate || day < today ? null : day === estimate.likely ? 'likely' : day >= estimate.from && day <= estimate.to ? 'possible' : null
    const besidePromise = promised !== null && Math.abs(daysBetween(day, promised)) < 2
    return {
      day, chance, isPromised, isMissed: isPromised && late,
      when: day < today ? 'past' : day === today ? 'today' : 'ahead',
      // A column is narrower than two words: the neighbour of the promise goes without.
      label: isPromised ? 'promised' : besidePromise ? null : day === today ? 'today' : day === placed && day !== addDays(today, -1) ? 'ordered' : null,
    }
  })
}
