import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventKinds, shipmentStatuses, type ShipmentStatus } from '../../../contract/vocabulary.ts'
import { fold, type FoldContext } from './fold.ts'
import { hearNothing, hearShipment, type SaidEvent, type SaidShipment } from './hear.ts'
import type { History } from './history.ts'

const context: FoldContext = { placedAt: '2026-11-19T20:14:00Z', destination: { town: 'Bristol', region: null, country: 'GB' }, hubZone: 'Europe/London', storeZone: 'Europe/London' }
const scan = (time: string, status: ShipmentStatus, more: Partial<SaidEvent> = {}): SaidEvent => ({
  time, precision: 'second', status, substatus: null, kind: 'info', code: status.slice(0, 2).toUpperCase(), text: null, textLang: null, location: null, place: { town: 'Leeds', region: null, country: 'GB' }, ...more,
})
const body = (status: ShipmentStatus, events: readonly SaidEvent[], more: Partial<SaidShipment> = {}): SaidShipment => ({ status, substatus: null, events, deliveredAt: null, estimatedDelivery: null, signedBy: null, service: null, ...more })
const hear = (askedAt: string, said: SaidShipment, source: 'pull' | 'push' | 'merchant' = 'pull'): History => hearShipment({ carrier: 'ups', trackingNumber: '1Z1', source, askedAt }, 'tracked', said)
const join = (...parts: readonly History[]): History => ({ events: parts.flatMap((part) => part.events), readings: parts.flatMap((part) => part.readings) })
const state = (...parts: readonly History[]) => fold(join(...parts), context)

const left = scan('2026-11-20T17:40:00', 'in_transit')
const van = scan('2026-11-24T07:55:00', 'out_for_delivery')
const door = scan('2026-11-24T11:34:00', 'delivered')

describe('fold', () => {
  const anyEvent = fc.record({
    minute: fc.integer({ min: 0, max: 6 * 24 * 4 }), precision: fc.constantFrom('second', 'minute', 'date'), status: fc.constantFrom(...shipmentStatuses), kind: fc.constantFrom(...eventKinds),
    code: fc.constantFrom('AA', 'BB', null), text: fc.constantFrom('left', 'links', null), town: fc.constantFrom('Leeds', 'Bristol', null), offset: fc.constantFrom('', '', 'Z', '+01:00', 'unreadable'),
  }).map(({ minute, precision, status, kind, code, text, town, offset }): SaidEvent => {
    const wall = new Date(Date.parse('2026-11-19T12:00:00Z') + minute * 15 * 60_000).toISOString()
    return {
      time: offset === 'unreadable' ? null : precision === 'date' ? wall.slice(0, 10) : wall.slice(0, 19) + offset, precision: precision as SaidEvent['precision'],
      status, substatus: null, kind, code, text, textLang: null, location: null, place: town === null ? null : { town, region: null, country: 'GB' },
    }
  })
  const anyHearing = fc.record({
    at: fc.integer({ min: 0, max: 40 }), source: fc.constantFrom('pull', 'pull', 'push', 'merchant'), outcome: fc.constantFrom('tracked', 'tracked', 'tracked', 'stopped', 'not_found', 'error'),
    status: fc.constantFrom(...shipmentStatuses), events: fc.array(anyEvent, { maxLength: 5 }), estimate: fc.constantFrom(null, '2026-11-24', '2026-11-25T12:00:00'), signedBy: fc.constantFrom(null, 'PALMER'),
  }).map(({ at, source, outcome, status, events, estimate, signedBy }): History => {
    const hearing = { carrier: 'ups', trackingNumber: '1Z1', source: source as 'pull', askedAt: new Date(Date.parse('2026-11-20T00:00:00Z') + at * 3_600_000).toISOString() }
    if (outcome === 'not_found' || outcome === 'error') return hearNothing(hearing, outcome, outcome === 'error' ? { kind: 'upstream', code: null } : null)
    return hearShipment(hearing, outcome as 'tracked', body(status, events, { estimatedDelivery: estimate, signedBy }))
  })
  const shuffled = fc.array(anyHearing, { maxLength: 7 }).chain((parts) => fc.tuple(
    fc.constant(parts),
    fc.shuffledSubarray([...parts.keys()], { minLength: parts.length }),
    fc.array(fc.nat({ max: Math.max(0, parts.length - 1) }), { maxLength: 5 }),
  ))

  it('R2: any permutation and duplication of a history gives the same state and revision (10,000 runs)', () => {
    fc.assert(fc.property(shuffled, fc.boolean(), ([parts, order, again], isReversed) => {
      const other = join(...[...order, ...again].flatMap((index) => parts[index] ?? []))
      const moved = isReversed ? { events: other.events.toReversed(), readings: other.readings.toReversed() } : other
      expect(fold(moved, context)).toEqual(state(...parts))
    }), { numRuns: 10_000 })
  })

  it('never lets the revision fall while the history grows', () => {
    fc.assert(fc.property(fc.array(anyHearing, { minLength: 1, maxLength: 7 }), fc.nat(), (parts, pick) => {
      const missing = pick % parts.length
      expect(state(...parts).revision).toBeGreaterThanOrEqual(state(...parts.filter((_, index) => index !== missing)).revision)
    }), { numRuns: 2_000 })
  })

  it('says nothing of a parcel nobody has asked about', () => {
    expect(state()).toMatchObject({ revision: 0, status: 'unknown', events: [], asked: { outcome: 'never', answeredAt: null } })
  })

  it('keeps one event when the carrier corrects or translates its text', () => {
    const first = state(hear('2026-11-20T18:00:00Z', body('in_transit', [{ ...left, text: 'Left hub' }])))
    const second = state(hear('2026-11-20T18:00:00Z', body('in_transit', [{ ...left, text: 'Left hub' }])), hear('2026-11-20T20:00:00Z', body('in_transit', [{ ...left, text: 'Hub verlassen', textLang: 'de' }])))
    expect(second.events).toMatchObject([{ text: 'Hub verlassen', textLang: 'de' }])
    expect(second.revision).toBeGreaterThan(first.revision)
  })

  it('knows a scan again whether pulled or pushed, with or without its offset', () => {
    const { events } = state(hear('2026-11-20T18:00:00Z', body('in_transit', [left])), hear('2026-11-20T17:41:00Z', body('in_transit', [{ ...left, time: `${left.time}+00:00` }]), 'push'))
    expect(events).toHaveLength(1)
  })

  it('keeps two scans of one minute, place and code apart', () => {
    expect(state(hear('2026-11-20T18:00:00Z', body('in_transit', [left, left]))).events).toHaveLength(2)
  })

  it('R2: the same bodies twice leave revision and state as they were', () => {
    const once = hear('2026-11-20T18:00:00Z', body('in_transit', [left]))
    expect(state(once, once)).toEqual(state(once))
    expect(state(once, hear('2026-11-20T20:00:00Z', body('in_transit', [left]))).revision).toBe(state(once).revision)
  })

  it('withdraws an event only when two answers in a row lack it, and takes it back when it returns (F12, F16)', () => {
    const one = hear('2026-11-20T18:00:00Z', body('in_transit', [van, left]))
    const two = hear('2026-11-20T20:00:00Z', body('in_transit', [left]))
    const three = hear('2026-11-20T22:00:00Z', body('in_transit', [left]))
    const four = hear('2026-11-21T00:00:00Z', body('in_transit', [van, left]))
    expect(state(one, two).events).toHaveLength(2)
    expect(state(one, two, three)).toMatchObject({ events: [{ status: 'in_transit' }], withdrawn: 1 })
    expect(state(one, two, three, four).events).toHaveLength(2)
    expect(state(one, two, three).revision).toBeGreaterThan(state(one, two).revision)
    expect(state(one, two, three, four).revision).toBeGreaterThan(state(one, two, three).revision)
  })

  it('does not withdraw a push the carrier’s slower answers lack until two of them were asked after it', () => {
    const pulled = hear('2026-11-24T08:00:00Z', body('out_for_delivery', [van, left]))
    const pushed = hear('2026-11-24T11:35:00Z', body('delivered', [door]), 'push')
    const lagging = hear('2026-11-24T11:36:00Z', body('out_for_delivery', [van, left]))
    expect(state(pulled, pushed, lagging)).toMatchObject({ status: 'delivered', deliveredAt: { wall: '2026-11-24T11:34:00' } })
  })

  it('never withdraws what a merchant wrote by hand', () => {
    const byHand = hear('2026-11-20T17:50:00Z', body('unknown', [van]), 'merchant')
    const polls = ['18', '20', '22'].map((hour) => hear(`2026-11-20T${hour}:00:00Z`, body('in_transit', [left])))
    expect(state(byHand, ...polls).events).toHaveLength(2)
  })

  it('TRUST 43: an old body after a new one adds to the history and moves nothing back', () => {
    const delivered = hear('2026-11-24T12:00:00Z', body('delivered', [door, van, left]))
    const lateOld = hear('2026-11-26T09:00:00Z', body('out_for_delivery', [van]), 'push')
    expect(state(delivered, lateOld)).toMatchObject({ status: 'delivered', events: [{ status: 'delivered' }, { status: 'out_for_delivery' }, { status: 'in_transit' }] })
    expect(state(hear('2026-11-20T18:00:00Z', body('in_transit', [left])), delivered).status).toBe('delivered')
  })

  it('holds delivered against a later scan, and opens it again when the carrier’s own status leaves it (F13)', () => {
    const delivered = hear('2026-11-24T12:00:00Z', body('delivered', [door, van, left]))
    const stray = scan('2026-11-24T13:00:00', 'in_transit')
    expect(state(delivered, hear('2026-11-24T13:01:00Z', body('in_transit', [stray]), 'push')).status).toBe('delivered')
    expect(state(delivered, hear('2026-11-24T14:00:00Z', body('in_transit', [stray, door, van, left]))).status).toBe('in_transit')
  })

  it('opens delivered on a return or a redirection', () => {
    const delivered = hear('2026-11-24T12:00:00Z', body('delivered', [door]))
    expect(state(delivered, hear('2026-11-25T09:00:00Z', body('return_to_sender', [scan('2026-11-25T08:00:00', 'return_to_sender')]), 'push')).status).toBe('return_to_sender')
    expect(state(delivered, hear('2026-11-25T09:00:00Z', body('in_transit', [scan('2026-11-25T08:00:00', 'in_transit', { substatus: 'redirected' })]), 'push')).status).toBe('in_transit')
  })

  it('believes the merchant about its own van, also that it was not delivered after all', () => {
    expect(state(hear('2026-11-24T12:00:00Z', body('unknown', [door]), 'merchant'), hear('2026-11-24T13:00:00Z', body('unknown', [scan('2026-11-24T12:30:00', 'out_for_delivery')]), 'merchant')).status).toBe('out_for_delivery')
  })

  it('ignores scans from before the order, and the status of a body that holds no other', () => {
    const lastOwner = hear('2026-11-20T18:00:00Z', body('delivered', [scan('2026-03-02T10:00:00', 'delivered')]))
    expect(state(lastOwner)).toMatchObject({ status: 'unknown', events: [], deliveredAt: null })
    expect(state(hear('2026-11-20T18:00:00Z', body('in_transit', [left, scan('2026-11-16T10:00:00', 'pre_transit'), scan('2026-11-15T10:00:00', 'pre_transit')]))).events).toHaveLength(2)
  })

  it('puts events of one moment in the order of the journey, days without a clock where their step belongs', () => {
    const day = (status: ShipmentStatus): SaidEvent => scan('2026-11-24', status, { precision: 'date' })
    const { events } = state(hear('2026-11-24T20:00:00Z', body('delivered', [day('delivered'), day('pre_transit'), van, { ...van, status: 'in_transit', code: 'IT' }])))
    expect(events.map((event) => event.status)).toEqual(['delivered', 'out_for_delivery', 'in_transit', 'pre_transit'])
  })

  it('keeps a day-only estimate a day, and tells hours by the destination’s clock', () => {
    expect(state(hear('2026-11-20T18:00:00Z', body('in_transit', [left], { estimatedDelivery: '2026-11-24' }))).estimate).toEqual({ from: '2026-11-24', to: '2026-11-24', window: null })
    expect(state(hear('2026-11-20T18:00:00Z', body('in_transit', [left], { estimatedDelivery: { from: '2026-11-24T10:00:00', to: '2026-11-24T14:00:00' } }))).estimate)
      .toMatchObject({ from: '2026-11-24', window: { from: { wall: '2026-11-24T10:00:00', zone: 'Europe/London', instant: '2026-11-24T10:00:00.000Z' }, to: { wall: '2026-11-24T14:00:00' } } })
  })

  it('keeps the pulled estimate when a push says nothing of one, drops it when a full answer has none', () => {
    const pulled = hear('2026-11-20T18:00:00Z', body('in_transit', [left], { estimatedDelivery: '2026-11-24' }))
    expect(state(pulled, hear('2026-11-20T19:00:00Z', body('in_transit', [left]), 'push')).estimate?.to).toBe('2026-11-24')
    expect(state(pulled, hear('2026-11-20T20:00:00Z', body('in_transit', [left]))).estimate).toBeNull()
  })

  it('tells "not found", "could not ask" and "answered" apart, and remembers the last answer', () => {
    const answered = hear('2026-11-20T18:00:00Z', body('in_transit', [left]))
    const failed = hearNothing({ carrier: 'ups', trackingNumber: '1Z1', source: 'pull', askedAt: '2026-11-20T20:00:00Z' }, 'error', { kind: 'upstream', code: null })
    const unknown = hearNothing({ carrier: 'ups', trackingNumber: '1Z1', source: 'pull', askedAt: '2026-11-20T17:00:00Z' }, 'not_found', null)
    expect(state(answered, failed)).toMatchObject({ status: 'in_transit', asked: { outcome: 'unreachable', askedAt: '2026-11-20T20:00:00.000Z', answeredAt: '2026-11-20T18:00:00.000Z', error: 'upstream' } })
    expect(state(unknown).asked).toMatchObject({ outcome: 'not_found', answeredAt: '2026-11-20T17:00:00.000Z' })
    expect(state(unknown, answered).asked.outcome).toBe('answered')
  })
})
