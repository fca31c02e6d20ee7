import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParsedEvent } from '../carrier.ts'
import { orDelivered, standingOf } from './current-status.ts'
import { newestFirst } from './history.ts'
import { compactTime, isoTime, numericOffset, offsetBetween } from './sent-time.ts'
import { estimateWindow, shownEstimate, signerName } from './shipment.ts'

const event = (time: string | null, over: Partial<ParsedEvent> = {}): ParsedEvent => ({
  time, offsetKnown: time !== null && /[+-]\d\d:\d\d$/.test(time), precision: time?.length === 10 ? 'date' : 'second',
  status: 'in_transit', substatus: null, kind: 'in_transit', code: null, text: null, textLang: null, location: null, place: null, ...over,
})
const codes = (events: readonly ParsedEvent[]) => newestFirst(events).map(({ code }) => code).join('')
const times = (events: readonly ParsedEvent[]) => newestFirst(events).map(({ time }) => time)

describe('a history', () => {
  it('is sorted by instant where every offset is known, else by the wall clock', () => {
    const here = event('2026-03-10T01:00:00+01:00'), there = event('2026-03-10T00:30:00-05:00')
    expect(times([here, there])).toEqual([there.time, here.time])
    expect(times([event('2026-03-10T00:30:00-05:00'), event('2026-03-10T01:00:00')])).toEqual(['2026-03-10T01:00:00', '2026-03-10T00:30:00-05:00'])
  })

  it('keeps the carrier\'s order on ties, turned round where the body runs oldest first', () => {
    const tie = '2026-03-10T08:00:00'
    expect(codes([event('2026-03-11T08:00:00', { code: 'c' }), event(tie, { code: 'b' }), event(tie, { code: 'a' })])).toBe('cba')
    expect(codes([event(tie, { code: 'a' }), event(tie, { code: 'b' }), event('2026-03-11T08:00:00', { code: 'c' })])).toBe('cba')
  })

  it('puts a day among the clocks of that day where the carrier has it', () => {
    const day = [event('2026-03-11T08:00:00', { code: 'd' }), event('2026-03-10T20:00:00', { code: 'c' }), event('2026-03-10', { code: 'b' }), event('2026-03-10T07:00:00', { code: 'a' })]
    expect(codes(day)).toBe('dcba')
    expect(codes([day[2]!, day[0]!])).toBe('db')
  })

  it('keeps an unreadable time in its place, never first while a dated one exists', () => {
    expect(codes([event('2026-03-11T08:00:00', { code: 'c' }), event(null, { code: 'b' }), event('2026-03-10T08:00:00', { code: 'a' })])).toBe('cba')
    expect(codes([event(null, { code: 'x' }), event('2026-03-10T08:00:00', { code: 'a' })])).toBe('ax')
    expect(codes([event(null, { code: 'x' })])).toBe('x')
  })

  it('counts two entries as one only where time, place, code and text agree', () => {
    const one = event('2026-03-10T08:00:00', { code: 'a', text: 't', location: 'l' })
    expect(newestFirst([one, { ...one }, { ...one, code: 'b' }, { ...one, text: 'u' }, { ...one, location: 'm' }])).toHaveLength(4)
  })

  it('R2: loses nothing and is sorted, whatever the order of the body', () => {
    const clock = fc.integer({ min: 0, max: 60 * 24 * 20 }).map((minute) => event(`${new Date(Date.UTC(2026, 2, 1) + minute * 60_000).toISOString().slice(0, 19)}+00:00`))
    fc.assert(fc.property(fc.uniqueArray(clock, { selector: ({ time }) => time, maxLength: 30 }), fc.infiniteStream(fc.nat()), (events, order) => {
      const shuffled = events.toSorted(() => (order.next().value ?? 0) % 3 - 1)
      expect(times(shuffled)).toEqual(events.map(({ time }) => time).toSorted().toReversed())
    }), { numRuns: 1000 })
  })
})

describe('what a history says', () => {
  const said = (...statuses: ParsedEvent['status'][]) => standingOf(statuses.map((status, i) => event(`2026-03-${20 - i}T08:00:00`, { status }))).status
  it('is the newest event that means something, delivered being terminal', () => {
    expect(said('unknown', 'out_for_delivery', 'in_transit')).toBe('out_for_delivery')
    expect(said('in_transit', 'delivered')).toBe('delivered')
    expect(said('return_to_sender', 'delivered')).toBe('return_to_sender')
    expect(said('pre_transit', 'in_transit')).toBe('in_transit')
    expect(said('pre_transit')).toBe('pre_transit')
    expect(said('unknown')).toBe('unknown')
    expect(said()).toBe('unknown')
    const info = event('2026-03-21T08:00:00', { status: 'in_transit', kind: 'info' }), problem = event('2026-03-21T08:00:00', { status: 'exception', kind: 'info' }), van = event('2026-03-20T08:00:00', { status: 'out_for_delivery', kind: 'on_van' })
    expect(standingOf([info, van]).status).toBe('out_for_delivery')
    expect(standingOf([problem, van]).status).toBe('exception')
  })

  it('a delivered scan stands against a status field that knows less', () => {
    const delivered = [event('2026-03-20T08:00:00', { status: 'delivered' })]
    expect(orDelivered({ status: 'in_transit', substatus: null }, delivered).status).toBe('delivered')
    expect(orDelivered({ status: 'return_to_sender', substatus: null }, delivered).status).toBe('return_to_sender')
    expect(orDelivered({ status: 'exception', substatus: 'damaged' }, delivered).status).toBe('exception')
  })
})

describe('times as sent', () => {
  it.each([
    ['2026-03-10T08:00:00Z', '2026-03-10T08:00:00+00:00', true, 'second'],
    ['2026-03-10T08:00:00.123-0500', '2026-03-10T08:00:00-05:00', true, 'second'],
    ['2026-03-10 08:00', '2026-03-10T08:00:00', false, 'minute'],
    ['2026-03-10', '2026-03-10', false, 'date'],
    ['2026-03-10T00:00:00', '2026-03-10T00:00:00', false, 'second'],
  ])('%s', (raw, time, offsetKnown, precision) => expect(isoTime(raw)).toEqual({ time, offsetKnown, precision }))

  it.each(['2026-02-30', '2026-03-10T24:00:00', '2026-03-10T08:60:00', '0001-01-01T00:00:00', '9999-12-31', 'string', '', '2026-3-1', `2026-03-10${' '.repeat(9000)}x`])('%s is no time', (raw) => expect(isoTime(raw).time).toBeNull())

  it('reads compact days and clocks, also where a number lost its zero', () => {
    expect(compactTime('20260310', '091519', '-04:00').time).toBe('2026-03-10T09:15:19-04:00')
    expect(compactTime('20260310', 91519).time).toBe('2026-03-10T09:15:19')
    expect(compactTime('20260310', '91519').time).toBe('2026-03-10T09:15:19')
    expect(compactTime('20260310', 'string')).toMatchObject({ time: '2026-03-10', precision: 'date' })
    expect(compactTime('string', '091519').time).toBeNull()
  })

  it('takes an offset only where one is written or two clocks differ by one that exists', () => {
    expect([numericOffset('-0400'), numericOffset('+5:30'), numericOffset('Z'), numericOffset('-04.00'), numericOffset('EST'), numericOffset('+99:00')]).toEqual(['-04:00', '+05:30', '+00:00', '-04:00', null, null])
    expect(offsetBetween('2026-03-10T09:15:19', '2026-03-10T13:15:19')).toBe('-04:00')
    expect(offsetBetween('2026-03-10T05:45:00', '2026-03-10T00:00:00')).toBe('+05:45')
    expect([offsetBetween('2026-03-10T09:15:00', '2026-03-10T13:22:00'), offsetBetween('2026-03-10T09:15:00', '2026-03-12T13:15:00'), offsetBetween('x', 'y')]).toEqual([null, null, null])
  })
})

describe('what may be shown', () => {
  it('shows no estimate that is stale, or of a parcel that is there or on its way back', () => {
    expect(shownEstimate('2026-03-10', 'in_transit', '2026-03-10T23:00:00-05:00')).toBe('2026-03-10')
    expect(shownEstimate('2026-03-09', 'in_transit', '2026-03-10T01:00:00')).toBeNull()
    expect(shownEstimate({ from: '2026-03-09', to: '2026-03-11' }, 'in_transit', '2026-03-10')).toEqual({ from: '2026-03-09', to: '2026-03-11' })
    for (const status of ['delivered', 'return_to_sender', 'cancelled'] as const) expect(shownEstimate('2026-03-20', status, null)).toBeNull()
    expect([estimateWindow(null, 'b'), estimateWindow('a', null), estimateWindow('a', 'a'), estimateWindow('2026-03-12', '2026-03-11')]).toEqual(['b', 'a', 'a', '2026-03-11'])
  })

  it.each(['Signature not required', 'SIGNATURE RELEASE ON FILE', 'No signature', '***', '', 'null', 'N/A', 'Waived'])('"%s" is no name', (value) => expect(signerName(value)).toBeNull())
  it.each(['A. TESTER', 'Nóra', 'Not-Kapoor', '李'])('"%s" is a name', (value) => expect(signerName(value)).toBe(value))
})
