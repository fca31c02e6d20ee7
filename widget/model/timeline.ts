import type { PageEvent } from '../../contract/page.ts'
import { dayOf } from './calendar-day.ts'

export interface TimelineDay {
  /** Null when the carrier gave no time at all. */
  readonly day: string | null
  readonly events: readonly PageEvent[]
}

/** Events grouped by the day on the wall where they happened, in the order given (newest first). */
export const daysOf = (events: readonly PageEvent[]): TimelineDay[] => {
  const days: { day: string | null; events: PageEvent[] }[] = []
  for (const event of events) {
    const day = event.time ? dayOf(event.time.wall) : null
    const last = days.at(-1)
    if (last && last.day === day) last.events.push(event)
    else days.push({ day, events: [event] })
  }
  return days
}
