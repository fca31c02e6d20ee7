import { oldestDay } from './fold.ts'

/** Numbers are used again: a body whose every dated scan lies more than three days before the order is about another parcel. */
export function isAllOlder(events: readonly { readonly time: string | null }[], placedAt: string): boolean {
  const days = events.flatMap((event) => event.time?.slice(0, 10) ?? [])
  const first = oldestDay(placedAt)
  return days.length > 0 && days.every((day) => day < first)
}
