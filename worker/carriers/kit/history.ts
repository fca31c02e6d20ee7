import type { ParsedEvent } from '../carrier.ts'
import { dayOf } from './sent-time.ts'

/**
 * A carrier's history as the carriers README wants it: entries that agree in time, place, code and text once, newest first.
 * `events` stand in the order of the body, which is not time order: newest first, oldest first, or two legs interleaved.
 */
export function newestFirst(events: readonly ParsedEvent[]): ParsedEvent[] {
  const distinct = distinctEvents(events)
  const inCarrierOrder = runsForward(distinct) ? distinct.toReversed() : distinct
  const entries = inCarrierOrder.map((event, position) => ({ event, position }))
  const clocked = entries.filter(({ event }) => event.time !== null && event.precision !== 'date')
  const byInstant = clocked.every(({ event }) => event.offsetKnown)
  const moment = (time: string): number => Date.parse(byInstant ? time : `${time.slice(0, 19)}Z`)
  const sorted = clocked.toSorted((a, b) => moment(b.event.time ?? '') - moment(a.event.time ?? '') || a.position - b.position)
  // A day without a clock: among the entries of that day it keeps the carrier's order.
  for (const entry of entries.filter(({ event }) => event.time !== null && event.precision === 'date')) {
    const day = entry.event.time ?? ''
    const before = sorted.findIndex(({ event, position }) => dayOf(event.time ?? '') < day || (dayOf(event.time ?? '') === day && position > entry.position))
    sorted.splice(before === -1 ? sorted.length : before, 0, entry)
  }
  // An unreadable time: behind its neighbour in the body, never first while a dated one exists.
  for (const entry of entries.filter(({ event }) => event.time === null)) {
    const behind = sorted.findLastIndex(({ position }) => position === entry.position - 1)
    sorted.splice(behind === -1 ? Math.min(1, sorted.length) : behind + 1, 0, entry)
  }
  return sorted.map(({ event }) => event)
}

/** Two entries are one only if time, place, code and text all agree. The first of each stays. */
function distinctEvents(events: readonly ParsedEvent[]): ParsedEvent[] {
  const seen = new Set<string>()
  return events.filter((event) => {
    const key = JSON.stringify([event.time, event.location, event.code, event.text])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Is the body written oldest first? Then its ties are too, and the carrier's own order has to be turned round. */
function runsForward(events: readonly ParsedEvent[]): boolean {
  const clocks = events.flatMap(({ time }) => (time === null ? [] : [time.slice(0, 19)]))
  let forward = 0, backward = 0
  for (let i = 1; i < clocks.length; i += 1) {
    const length = Math.min(clocks[i]!.length, clocks[i - 1]!.length)
    const here = clocks[i]!.slice(0, length), earlier = clocks[i - 1]!.slice(0, length)
    if (here > earlier) forward += 1
    else if (here < earlier) backward += 1
  }
  // A few steps the other way are clocks in several zones, or a late upload.
  return forward > backward * 3
}
