import type { PageTime } from '../../../contract/page.ts'
import { contentOf, sortReadings, type EventVersion, type History, type Reading } from './history.ts'
import { compareEvents, sortTime } from './event-order.ts'
import { currentStatus } from './current-status.ts'
import { addDays } from './day.ts'
import { readParts, resolveTime } from './resolve-time.ts'
import type { CarrierEstimate, FoldedEvent, ShipmentState } from './state.ts'
import type { KnownPlace } from './zone-of-place.ts'

/** What a parcel's history does not say itself. */
export interface FoldContext {
  /** UTC ISO. A number may have belonged to an earlier parcel: what lies three days before the order is not ours. */
  readonly placedAt: string
  readonly destination: KnownPlace | null
  readonly hubZone: string | null
  /** Zone a merchant's own wall clock means where the place does not tell. */
  readonly storeZone: string
}

/** The state of one parcel: a pure function of the sets of event versions and readings (R2). */
export function fold(history: History, context: FoldContext): ShipmentState {
  const readings = sortReadings(history.readings)
  const mentions = collectMentions(history.events, readings)
  const firstDay = oldestDay(context.placedAt)
  const answers = readings.filter((reading) => isAnswer(reading) && !isOfEarlierParcel(reading, mentions, firstDay))
  const known = [...mentions.keys.values()].map((mention) => ({ ...mention, time: resolveTime(mention.version, mention.version.place, mention.source === 'merchant' ? context.storeZone : context.hubZone), key: mention.version.key, status: mention.version.status }))
  const ours = known.filter((event) => event.time === null || event.time.wall.slice(0, 10) >= firstDay)
  const live = ours.filter((event) => !isWithdrawn(event, mentions.pulls)).sort(compareEvents)
  const events = live.map(({ version, time, source }): FoldedEvent => ({ id: version.id, time, status: version.status, substatus: version.substatus, kind: version.kind, place: version.place, text: version.text, textLang: version.textLang, source }))
  const word = answers.findLast((reading) => reading.source === 'pull') ?? (events.length === 0 ? answers.findLast((reading) => reading.source === 'push') : undefined) ?? null
  const now = currentStatus(events, word && { reading: word, through: coveredBy(word, live) })
  const isDelivered = now.status === 'delivered'
  const isEstimateDue = !['delivered', 'return_to_sender', 'cancelled'].includes(now.status)
  return {
    revision: 2 * mentions.bodyChanges + mentions.withdrawals + history.events.reduce((ids, event) => ids.add(event.id), new Set<string>()).size,
    ...now,
    events: events.toReversed(),
    withdrawn: ours.length - live.length,
    deliveredAt: isDelivered ? events.findLast((event) => event.status === 'delivered')?.time ?? deliveredField(answers, context) : null,
    estimate: isEstimateDue ? toEstimate(newestWord(answers, (reading) => reading.estimate), context) : null,
    signedBy: isDelivered ? newestWord(answers, (reading) => reading.signedBy) : null,
    service: newestWord(answers, (reading) => reading.service),
    asked: askedState(readings),
    deliveredChecks: deliveredChecks(answers),
    isStopped: word?.outcome === 'stopped',
  }
}

/** First day a scan may have to belong to an order: three days before it was placed (TRUST 3.5, number reuse). */
export const oldestDay = (placedAt: string): string => addDays(new Date(placedAt).toISOString().slice(0, 10), -3)

/** A body whose every scan lies before the order speaks of the number's last owner, its status too. */
function isOfEarlierParcel(reading: Reading, { versions }: Mentions, firstDay: string): boolean {
  const days = reading.members.flatMap((id) => versions.get(id)?.time?.slice(0, 10) ?? [])
  return days.length > 0 && days.every((day) => day < firstDay)
}

const isAnswer = (reading: Reading): boolean => reading.outcome === 'tracked' || reading.outcome === 'stopped'

interface Mention { readonly version: EventVersion; readonly place: number; readonly source: Reading['source']; readonly lastAt: string }
interface Mentions { readonly versions: ReadonlyMap<string, EventVersion>; readonly keys: Map<string, Mention>; readonly pulls: readonly (readonly [askedAt: string, keys: ReadonlySet<string>])[]; readonly bodyChanges: number; readonly withdrawals: number }

/** Walks the readings in their order: who was mentioned last, in which wording, and how often the bodies changed. */
function collectMentions(versions: readonly EventVersion[], readings: readonly Reading[]): Mentions {
  const byId = new Map(versions.map((version) => [version.id, version]))
  const keys = new Map<string, Mention>()
  const pulls: [string, Set<string>][] = []
  const lastContent = new Map<string, string>()
  let bodyChanges = 0, withdrawals = 0
  for (const reading of readings) {
    const members = reading.members.flatMap((id) => byId.get(id) ?? [])
    members.forEach((version, index) => {
      const before = keys.get(version.key)
      keys.set(version.key, { version, lastAt: reading.askedAt, place: Math.max(before?.place ?? 0, members.length - index), source: before?.source === 'merchant' ? 'merchant' : reading.source })
    })
    // A push holds one scan, so only what it says besides can change from one to the next.
    const content = contentOf(reading.source === 'pull' ? reading : { ...reading, members: [] })
    if (lastContent.get(reading.source) !== content) bodyChanges += 1
    lastContent.set(reading.source, content)
    if (reading.source === 'pull' && members.length > 0) {
      const [older] = pulls.slice(-1)
      const now = new Set(members.map((version) => version.key))
      if (older && [...keys].some(([key, mention]) => !now.has(key) && !older[1].has(key) && mention.source !== 'merchant' && pulls.at(-2)?.[1].has(key))) withdrawals += 1
      pulls.push([reading.askedAt, now])
    }
  }
  return { versions: byId, keys, pulls, bodyChanges, withdrawals }
}

/** Two full answers in a row lack it, and nobody mentioned it since (TRUST 3.5). An empty answer withdraws nothing. */
function isWithdrawn(mention: Mention, pulls: Mentions['pulls']): boolean {
  const [older, newer] = pulls.slice(-2)
  if (!older || !newer || mention.source === 'merchant') return false
  return !older[1].has(mention.version.key) && !newer[1].has(mention.version.key) && mention.lastAt < older[0]
}

/** How many of the events, oldest first, the carrier's answer already took into account. */
function coveredBy(reading: Reading, live: readonly { version: EventVersion; time: PageTime | null }[]): number {
  const members = new Set(reading.members)
  const newest = live.findLastIndex((event) => members.has(event.version.id))
  if (newest >= 0) return newest + 1
  // The answer held no scan: it speaks for the moment it was given.
  const askedAt = Date.parse(reading.askedAt)
  const after = live.findIndex((event) => sortTime({ time: event.time, status: event.version.status }) > askedAt)
  return after < 0 ? live.length : after
}

/** A full answer that is silent says "none"; a push that is silent says nothing. */
function newestWord<T>(answers: readonly Reading[], pick: (reading: Reading) => T | null): T | null {
  const found = answers.findLast((reading) => reading.source === 'pull' || pick(reading) !== null)
  return found ? pick(found) : null
}

function deliveredField(answers: readonly Reading[], context: FoldContext): PageTime | null {
  const time = newestWord(answers, (reading) => reading.deliveredAt)
  return time === null ? null : resolveTime({ time, precision: time.length === 10 ? 'date' : 'second' }, context.destination, null)
}

/** A day, a time or a window, told at the destination. A day stays a day. */
function toEstimate(said: Reading['estimate'], context: FoldContext): CarrierEstimate | null {
  if (said === null) return null
  const [first, last] = typeof said === 'string' ? [said, said] : [said.from, said.to]
  const [from, to] = [first, last].map((time) => resolveTime({ time, precision: time.length === 10 ? 'date' : 'minute' }, context.destination, null) ?? dayOnly(time))
  if (!from || !to) return null
  const days = [from.wall.slice(0, 10), to.wall.slice(0, 10)].sort() as [string, string]
  const isWindow = from.precision !== 'date' && to.precision !== 'date' && from.instant !== null && to.instant !== null && days[0] === days[1]
  return { from: days[0], to: days[1], window: isWindow ? { from, to } : null }
}

function dayOnly(time: string): PageTime | null {
  const parts = readParts(time)
  return parts && { wall: parts.day, instant: null, zone: null, precision: 'date' }
}

function askedState(readings: readonly Reading[]): ShipmentState['asked'] {
  const asked = readings.filter((reading) => reading.source !== 'merchant')
  const last = asked.at(-1)
  return {
    outcome: last === undefined ? 'never' : isAnswer(last) ? 'answered' : last.outcome === 'not_found' ? 'not_found' : 'unreachable',
    askedAt: last?.askedAt ?? null,
    answeredAt: asked.findLast((reading) => reading.outcome !== 'error')?.askedAt ?? null,
    error: last?.error?.kind ?? null,
  }
}

function deliveredChecks(answers: readonly Reading[]): number {
  const heard = answers.filter((reading) => reading.source !== 'merchant')
  const since = heard.findLastIndex((reading) => reading.status !== 'delivered')
  return heard.length - 1 - since
}
