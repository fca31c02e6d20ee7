import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CarrierAnswer, ParsedShipment } from '../../worker/carriers/carrier.ts'
import { carriers } from '../../worker/carriers/registry.ts'

/**
 * Every body of our carriers gives what its `expected.json` says. The bodies are not part of this repository; without them
 * the tests are skipped by name.
 */
const root = join(resolve(process.env['DOORSTEP_CORPUS'] ?? '../shared'), 'carriers')

interface Expected {
  readonly http_status?: number
  readonly outcome: string
  readonly tracking_number?: string | null
  readonly tracking_number_any?: readonly string[]
  readonly status?: string | null
  readonly accept?: readonly string[]
  readonly substatus?: string
  readonly events?: number
  readonly raw_events?: number
  readonly events_any?: unknown
  readonly latest_event?: Newest | null
  readonly latest_event_any?: readonly Newest[]
  readonly delivered_at?: string | null
  readonly delivered_at_any?: boolean
  readonly estimated_delivery?: unknown
  readonly estimated_delivery_any?: boolean
  readonly signed_by?: string | null
  readonly signed_by_any?: boolean
  readonly error?: { readonly kind?: string | null; readonly kind_any?: readonly string[] }
  readonly shipments?: readonly Expected[]
}
interface Newest { readonly time: string | null; readonly offset_known?: boolean; readonly offset_any?: boolean; readonly precision?: string; readonly code?: string | null }

/** Bodies of interfaces the carriers have switched off. */
const retired = /^(?:soap_|legacy_|webtools|web_tools|xml_|xmlpi)/i

/** A time as one can compare it: the instant where an offset is known, else the wall clock; cut to its precision. */
function comparable(time: string | null, newest: Newest): string | null {
  if (time === null) return null
  if (newest.precision === 'date') return time.slice(0, 10)
  const known = newest.offset_known !== false && newest.offset_any !== true && /(?:Z|[+-]\d\d:\d\d)$/.test(time)
  const clock = known ? new Date(time).toISOString() : time.slice(0, 19)
  return clock.slice(0, newest.precision === 'minute' ? 16 : 19)
}

function expectShipment(expected: Expected, got: ParsedShipment | undefined): void {
  if (expected.outcome === 'error' || expected.outcome === 'ambiguous') return
  if (expected.outcome === 'not_found') return expect(got?.events ?? []).toEqual([])
  if (got === undefined) return expect(expected.outcome, 'a shipment').toBe('stopped')
  expect(expected.accept ?? [expected.status], 'status').toContain(got.status)
  if (expected.substatus !== undefined && (expected.accept === undefined || expected.status === got.status)) expect(got.substatus, 'substatus').toBe(expected.substatus)
  if (expected.events_any === undefined && expected.events !== undefined) expect([expected.events, expected.raw_events ?? expected.events], 'events').toContain(got.events.length)
  const newest = expected.latest_event ? [expected.latest_event] : expected.latest_event_any ?? []
  if (newest.length > 0 && got.events.length > 0) {
    const shown = got.events[0]!
    expect(newest.map((one) => comparable(one.time, one)), 'newest event').toContain(comparable(shown.time, newest[0]!))
    if (newest[0]!.offset_known === false) expect(shown.offsetKnown, 'no invented offset').toBe(false)
    if (expected.latest_event?.code) expect(shown.code, 'code').toBe(expected.latest_event.code)
  }
  if (expected.delivered_at_any !== true && expected.delivered_at !== undefined) expect(comparable(got.deliveredAt, newest[0] ?? { time: null }), 'delivered at').toBe(comparable(expected.delivered_at, newest[0] ?? { time: null }))
  if (expected.signed_by_any !== true && expected.signed_by !== undefined) expect(got.signedBy, 'signed by').toBe(expected.signed_by)
  if (expected.estimated_delivery_any !== true && expected.estimated_delivery === null) expect(got.estimatedDelivery, 'estimate').toBeNull()
  if (expected.estimated_delivery_any !== true && typeof expected.estimated_delivery === 'string') expect(JSON.stringify(got.estimatedDelivery), 'estimate').toContain(expected.estimated_delivery.slice(0, 10))
  const numbers = expected.tracking_number_any ?? (expected.tracking_number ? [expected.tracking_number] : [])
  if (numbers.length > 0 && got.trackingNumber !== null) expect(numbers.map((number) => number.replace(/[^0-9A-Z]/gi, '').toUpperCase()), 'number').toContain(got.trackingNumber)
}

function expectAnswer(expected: Expected, answer: CarrierAnswer): void {
  expect(answer.outcome).toBe(expected.outcome)
  const kinds = expected.error?.kind_any ?? (expected.error?.kind ? [expected.error.kind] : [])
  if (expected.outcome === 'error' && kinds.length > 0) expect(kinds).toContain(answer.error?.kind)
  if (expected.shipments === undefined) return expectShipment(expected, answer.shipments[0])
  expected.shipments.forEach((one, i) => {
    const same = answer.shipments.filter(({ trackingNumber }) => trackingNumber === one.tracking_number)
    expectShipment(one, answer.shipments[i]?.trackingNumber !== one.tracking_number && same.length === 1 ? same[0] : answer.shipments[i])
  })
}

describe.each(carriers.map((carrier) => [carrier.id, carrier] as const))('answers of %s', (id, carrier) => {
  const file = join(root, id, 'expected.json')
  const bodies = existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Expected>).filter(([name]) => !retired.test(name)) : []
  it.skipIf(bodies.length === 0)(`the bodies of ${id} are here`, () => expect(bodies.length).toBeGreaterThan(0))
  it.each(bodies)('%s is read as expected', (name, expected) => {
    const numbers = expected.tracking_number ? [expected.tracking_number] : []
    expectAnswer(expected, carrier.parse({ status: expected.http_status ?? 200, headers: {}, body: readFileSync(join(root, id, name), 'utf8') }, { numbers }))
  })
})
