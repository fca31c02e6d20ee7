import { expect, it } from 'vitest'
import type { ParsedShipment } from '../carriers/carrier.ts'
import { bestOf } from './same-number.ts'

const shipment = (service: string, times: readonly (string | null)[], outcome: ParsedShipment['outcome'] = 'tracked'): ParsedShipment => ({
  outcome, error: null, trackingNumber: '700000000019', status: 'in_transit', substatus: null, deliveredAt: null, estimatedDelivery: null, signedBy: null, service,
  events: times.map((time) => ({ time, offsetKnown: false, precision: 'second', status: 'in_transit', substatus: null, kind: 'in_transit', code: null, text: null, textLang: null, location: null, place: null })),
})

it('takes the journey with the newest event, whichever stands first', () => {
  const old = shipment('old', ['2024-03-01T10:00:00-05:00']), current = shipment('current', ['2026-03-01', '2026-02-27T10:00:00'])
  expect(bestOf([old, current])?.service).toBe('current')
  expect(bestOf([current, old])?.service).toBe('current')
})

it('takes a tracked one before one the carrier does not know, and the first of equals', () => {
  expect(bestOf([shipment('unknown', [], 'not_found'), shipment('tracked', [null])])?.service).toBe('tracked')
  expect(bestOf([shipment('first', ['2026-03-01T10:00:00']), shipment('second', ['2026-03-01T10:00:00'])])?.service).toBe('first')
  expect(bestOf([])).toBeUndefined()
})
