import { describe, expect, it } from 'vitest'
import { orderInput } from '../../../contract/order.ts'
import { fold } from './fold.ts'
import { mergeOrder } from './merge-order.ts'
import { toPageFacts, type OrderSnapshot } from './page-facts.ts'
import { toProjection } from './projection.ts'
import { hearShipment } from './hear.ts'
import { toSaidShipment } from './merchant-events.ts'

const placedAt = '2026-11-19T20:14:00+00:00', now = '2026-12-01T12:00:00.000Z'
const number = { out: 'OUT000000001', back: 'BACK00000001' }

/** An order that came in time, with and without a parcel on its way back. */
function snapshot(withReturn: boolean): OrderSnapshot {
  const input = orderInput.parse({
    number: '20418', placedAt, promised: { to: '2026-11-25' }, items: [{ sku: 'kn', title: 'Knife set', quantity: 2 }, { sku: 'co', title: 'Cooker' }],
    fulfilments: [{ shipments: [{ trackingNumber: number.out, carrier: 'own-van' }] }, ...withReturn ? [{ shipments: [{ trackingNumber: number.back, carrier: 'own-van', direction: 'return', items: [{ sku: 'kn', quantity: 1 }], estimate: { from: '2026-12-03', to: '2026-12-03' } }] }] : []],
  })
  const { record } = mergeOrder(null, {
    store: 'st_1', merchant: 'me_1', order: 'or_0123456789abcdefghijkl', numberKey: '20418', emailHash: null, postcodeHash: null, sealedShopper: null, maskedName: null, images: {}, storeZone: 'Europe/London', retentionDays: 90, input, now,
  }, () => null)
  const states = Object.fromEntries(record.shipments.map((shipment) => {
    const status = shipment.input.direction === 'return' ? 'in_transit' as const : 'delivered' as const
    const said = toSaidShipment([{ time: status === 'delivered' ? '2026-11-24T11:34:00+00:00' : '2026-11-30T09:00:00+00:00', status }])
    const { events, readings } = hearShipment({ carrier: 'own-van', trackingNumber: shipment.input.trackingNumber ?? '', source: 'merchant', askedAt: now }, 'tracked', said)
    return [shipment.id, fold({ events, readings }, { placedAt, destination: null, storeZone: 'Europe/London', hubZone: null })]
  }))
  return { record, states }
}
const facts = (withReturn: boolean, view: 'link' | 'number' = 'link') => toPageFacts(snapshot(withReturn), view, now, () => null)

describe('a parcel on its way back from the shopper', () => {
  it('changes nothing of how the order itself stands', () => {
    const { revision: _with, returns, ...rest } = facts(true)
    const { revision: _without, ...plain } = facts(false)
    expect(rest).toEqual(plain)
    expect(returns?.map(({ status, late, items }) => ({ status, late, items }))).toEqual([{ status: 'in_transit', late: false, items: [{ item: 'i1', quantity: 1 }] }])
    const [projected, before] = [toProjection(snapshot(true), now, () => null), toProjection(snapshot(false), now, () => null)]
    expect({ ...projected, retireAt: '' }).toEqual({ ...before, retireAt: '' })
    // The page outlives the return, or nobody could follow it.
    expect(projected.retireAt! > before.retireAt!).toBe(true)
  })

  it('leaves what is in which parcel as it was', () => {
    expect(facts(true).shipments[0]?.items).toEqual([{ item: 'i1', quantity: 2 }, { item: 'i2', quantity: 1 }])
    expect(facts(true).order.unshipped).toEqual([])
  })

  it('TRUST 6: is not told to whoever only has a tracking number, and hides the other one from them', () => {
    expect(facts(true, 'number').returns).toBeUndefined()
    expect(JSON.stringify(facts(true, 'number'))).not.toContain(number.out)
    expect(JSON.stringify(facts(false, 'number'))).toContain(number.out)
  })
})
