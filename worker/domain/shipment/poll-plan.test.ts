import { describe, expect, it } from 'vitest'
import type { ShipmentStatus } from '../../../contract/vocabulary.ts'
import { isStale, nextAsk, type PollQuestion } from './poll-plan.ts'
import type { FoldedEvent } from './state.ts'

const now = '2026-11-23T12:00:00.000Z'
const minutesBefore = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString()
const event = (instant: string): FoldedEvent => ({ id: 'a', time: { wall: instant.slice(0, 19), instant, zone: null, precision: 'second' }, status: 'in_transit', substatus: null, kind: 'in_transit', place: null, text: null, textLang: null, source: 'pull' })
const question = (status: ShipmentStatus, more: Partial<PollQuestion['state']> = {}, rest: Partial<PollQuestion> = {}): PollQuestion =>
  ({ state: { status, events: [event(minutesBefore(60))], deliveredChecks: status === 'delivered' ? 1 : 0, isStopped: false, asked: { outcome: 'answered', askedAt: now, answeredAt: now, error: null }, ...more }, addedAt: minutesBefore(3000), now, jitter: 0, ...rest })
const minutes = (at: string | null): number | null => at === null ? null : (Date.parse(at) - Date.parse(now)) / 60_000

describe('nextAsk', () => {
  it.each<[ShipmentStatus, number]>([['pre_transit', 360], ['unknown', 360], ['in_transit', 120], ['out_for_delivery', 15], ['exception', 120], ['delivered', 120]])('asks about %s after %d minutes', (status, expected) => {
    expect(minutes(nextAsk(question(status)))).toBe(expected)
  })
  it('checks a delivery once and rests', () => {
    expect(nextAsk(question('delivered', { deliveredChecks: 2 }))).toBeNull()
  })
  it('asks once a day after 14 days of silence, and not at all after 45', () => {
    const silent = (days: number) => question('in_transit', { events: [event(minutesBefore(days * 1440))] }, { addedAt: minutesBefore(60 * 1440) })
    expect(minutes(nextAsk(silent(13)))).toBe(120)
    expect(minutes(nextAsk(silent(14)))).toBe(1440)
    expect(nextAsk(silent(45))).toBeNull()
  })
  it('counts silence from when the parcel became known while there is no scan', () => {
    expect(minutes(nextAsk(question('unknown', { events: [] }, { addedAt: minutesBefore(15 * 1440) })))).toBe(1440)
  })
  it('stops when the carrier says it is over', () => {
    expect(nextAsk(question('in_transit', { isStopped: true }))).toBeNull()
    expect(nextAsk(question('cancelled'))).toBeNull()
  })
  it('spreads by a fifth either way, whatever jitter it is given', () => {
    expect([-9, -1, 0.5, 1, 9].map((jitter) => minutes(nextAsk(question('in_transit', {}, { jitter }))))).toEqual([96, 96, 132, 144, 144])
  })
})

describe('isStale', () => {
  const stale = (status: ShipmentStatus, age: number) => isStale({ status, asked: { outcome: 'unreachable', askedAt: now, answeredAt: minutesBefore(age), error: 'upstream' } }, now)
  it('allows an answer two askings and half an hour', () => {
    expect([stale('out_for_delivery', 60), stale('out_for_delivery', 61), stale('in_transit', 270), stale('in_transit', 271)]).toEqual([false, true, false, true])
  })
  it('has no age to say of a carrier that never answered, nor of a parcel that arrived', () => {
    expect(stale('delivered', 99_999)).toBe(false)
    expect(isStale({ status: 'in_transit', asked: { outcome: 'unreachable', askedAt: now, answeredAt: null, error: 'upstream' } }, now)).toBe(false)
  })
})
