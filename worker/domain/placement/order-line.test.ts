import { describe, expect, it } from 'vitest'
import type { PageOrder, PageShipment } from '../../../contract/page.ts'
import { toOrderLine } from './order-line.ts'

const order = { items: [{ title: 'Stoneware mug', image: '/v1/images/x' }, { title: 'Whisk', image: null }], promised: { from: null, to: '2026-11-27' } } as unknown as PageOrder
const moving = { status: 'in_transit', estimate: { likely: '2026-11-25' }, deliveredAt: null } as unknown as PageShipment
const delivered = { status: 'delivered', estimate: null, deliveredAt: { wall: '2026-11-24T10:12:00' } } as unknown as PageShipment

describe('the line of an order elsewhere in the shop', () => {
  it('says what comes and when', () => {
    expect(toOrderLine({ order, shipments: [moving] }, 'in_transit', '2026-11-24')).toEqual({ title: 'Stoneware mug', image: '/v1/images/x', more: 1, stage: 'moving', day: '2026-11-25' })
  })
  it('falls back on what was promised', () => {
    expect(toOrderLine({ order, shipments: [] }, 'ordered', '2026-11-24')).toMatchObject({ stage: 'preparing', day: '2026-11-27' })
  })
  it('takes the parcel that is still to come where one has arrived', () => {
    expect(toOrderLine({ order, shipments: [delivered, moving] }, 'several_parcels', '2026-11-24')?.day).toBe('2026-11-25')
  })
  it('names no day while something is wrong', () => {
    expect(toOrderLine({ order, shipments: [moving] }, 'exception', '2026-11-24')).toMatchObject({ stage: 'trouble', day: null })
  })
  it('tells of a delivery for three days', () => {
    expect(toOrderLine({ order, shipments: [delivered] }, 'delivered', '2026-11-27')).toMatchObject({ stage: 'delivered', day: '2026-11-24' })
    expect(toOrderLine({ order, shipments: [delivered] }, 'delivered', '2026-11-28')).toBeNull()
  })
  it('is silent about an order that is off', () => {
    expect(toOrderLine({ order, shipments: [] }, 'cancelled', '2026-11-24')).toBeNull()
  })
})
