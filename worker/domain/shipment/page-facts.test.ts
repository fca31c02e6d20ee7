import { describe, expect, it } from 'vitest'
import { pageFacts } from '../../../contract/page.ts'
import { orderInput, type OrderInput } from '../../../contract/order.ts'
import type * as z from 'zod'
import { fold } from './fold.ts'
import { hearShipment, type SaidEvent } from './hear.ts'
import { mergeOrder } from './merge-order.ts'
import { shipmentsWithCalendar, toContents, toPageFacts, type OrderSnapshot } from './page-facts.ts'
import type { CarrierLookup, OrderRecord } from './record.ts'

const lookup: CarrierLookup = (id) => id === 'ups' ? { name: 'UPS', hubZone: 'Europe/London', publicUrl: (number) => `https://ups.example/${number}` } : null
const now = '2026-11-24T12:00:00.000Z'

/** Every text that must not leave before proof stands here, and nowhere else. */
const said: z.input<typeof orderInput> = {
  number: 'SECRETNUMBER', placedAt: '2026-11-19T20:14:00Z', locale: 'en-GB', currency: 'GBP', promised: { to: '2026-11-25' }, safePlace: 'SECRETPORCH',
  shopper: { name: 'Sam SECRETNAME', email: 'secret@mail.example', postcode: 'SECRET1' },
  items: [{ sku: 'k', title: 'SECRETKNIVES', variant: 'SECRETVARIANT', quantity: 2, price: { amount: 4242, currency: 'GBP' }, image: 'https://img.example/SECRETIMAGE.png', url: 'https://shop.example/SECRETURL' }],
  origin: { town: 'SECRETORIGIN', country: 'GB' }, destination: { town: 'SECRETTOWN', country: 'GB', district: 'SECRETBS6' },
  fulfilments: [{ packedAt: '2026-11-20T15:02:00Z', shipments: [{
    trackingNumber: '1Z5338FF0107231059', carrier: 'ups', service: 'SECRETSERVICE', cause: { code: 'weather', text: 'SECRETCAUSE' }, remedy: { steps: ['SECRETSTEP'] },
    pickup: { name: 'SECRETSHOP', code: 'SECRETCODE' }, charge: { lines: [{ label: 'SECRETFEE', amount: { amount: 1, currency: 'GBP' } }], total: { amount: 1, currency: 'GBP' }, payUrl: 'https://pay.example/SECRETPAY' },
    links: { proof: 'https://photo.example/SECRETPHOTO', reroute: 'https://reroute.example/SECRETREROUTE' },
  }] }],
}
const record = (input: z.input<typeof orderInput> = said): OrderRecord => mergeOrder(null, {
  store: 'st_A', merchant: 'me_A', order: 'or_0000000000000000000001', numberKey: 'secretnumber', emailHash: 'h', postcodeHash: 'p', sealedShopper: 'box', maskedName: 'Sam P.',
  images: { 'https://img.example/SECRETIMAGE.png': '/v1/images/SECRETPATH' }, storeZone: 'Europe/London', retentionDays: 90, input: orderInput.parse(input) as OrderInput, now: '2026-11-19T20:15:00.000Z',
}, () => null).record

const scan = (time: string, status: SaidEvent['status']): SaidEvent =>
  ({ time, precision: 'second', status, substatus: 'safe_place', kind: 'info', code: 'X1', text: 'SECRETTEXT', textLang: 'en', location: 'SECRETDEPOT', place: { town: 'SECRETDEPOT', region: null, country: 'GB' } })

function snapshot(status: SaidEvent['status'] = 'delivered', of: OrderRecord = record()): OrderSnapshot {
  const history = hearShipment({ carrier: 'ups', trackingNumber: '1Z5338FF0107231059', source: 'pull', askedAt: '2026-11-24T11:40:00Z' }, 'tracked', {
    status, substatus: status === 'delivered' ? 'safe_place' : null, events: [scan('2026-11-24T11:34:00', status), scan('2026-11-20T17:40:00', 'in_transit')], deliveredAt: null,
    estimatedDelivery: { from: '2026-11-25T10:00:00', to: '2026-11-25T14:00:00' }, signedBy: 'SECRETSIGNER', service: 'SECRETSERVICE',
  })
  const state = fold(history, { placedAt: of.input.placedAt, destination: of.input.destination ? { town: null, region: null, country: 'GB' } : null, hubZone: 'Europe/London', storeZone: 'Europe/London' })
  return { record: of, states: Object.fromEntries(of.shipments.map((shipment) => [shipment.id, state])) }
}

const leaves = (value: unknown, path = ''): string[] => value === null || (Array.isArray(value) && value.length === 0) ? []
  : typeof value === 'object' ? Object.entries(value).flatMap(([key, each]) => leaves(each, path + (Array.isArray(value) ? '[]' : `.${key}`))) : [path]
const filled = (value: unknown): string[] => [...new Set(leaves(value))].sort()

/** The whole of what a tracking number alone may see. A new field is a decision, made here. */
const numberAllows = [
  '.now', '.order.promised.to', '.revision', '.shipments[].asked.answeredAt.instant', '.shipments[].asked.answeredAt.precision', '.shipments[].asked.answeredAt.wall', '.shipments[].asked.answeredAt.zone',
  '.shipments[].asked.askedAt.instant', '.shipments[].asked.askedAt.precision', '.shipments[].asked.askedAt.wall', '.shipments[].asked.askedAt.zone', '.shipments[].asked.outcome', '.shipments[].asked.stale',
  '.shipments[].carrier.id', '.shipments[].carrier.name', '.shipments[].carrier.url', '.shipments[].deliveredAt.precision', '.shipments[].deliveredAt.wall',
  '.shipments[].estimate.from', '.shipments[].estimate.likely', '.shipments[].estimate.source', '.shipments[].estimate.to',
  '.shipments[].events[].id', '.shipments[].events[].kind', '.shipments[].events[].status', '.shipments[].events[].time.precision', '.shipments[].events[].time.wall',
  '.shipments[].id', '.shipments[].late', '.shipments[].lateDays', '.shipments[].milestone', '.shipments[].milestones[].day', '.shipments[].milestones[].done', '.shipments[].milestones[].expected',
  '.shipments[].milestones[].milestone', '.shipments[].status', '.shipments[].stuck', '.shipments[].trackingNumber', '.view',
]

describe('toPageFacts', () => {
  it.each(['number', 'link', 'proven'] as const)('TRUST 11: the %s view has exactly the fields of the contract', (view) => {
    for (const status of ['delivered', 'in_transit', 'out_for_delivery'] as const) {
      const facts = toPageFacts(snapshot(status), view, now, lookup)
      // Parsing drops every key the contract does not know.
      expect(pageFacts.parse(facts)).toStrictEqual(facts)
    }
  })

  it.each(['delivered', 'in_transit', 'available_for_pickup', 'exception'] as const)('TRUST 6, TRUST 7: a number alone sees status and dates of a parcel %s, and nothing else', (status) => {
    const facts = toPageFacts(snapshot(status), 'number', now, lookup)
    expect(JSON.stringify(facts)).not.toMatch(/SECRET|Sam|safe_place|4242/)
    expect(filled(facts).filter((path) => !numberAllows.includes(path))).toEqual([])
    expect(facts.shipments[0]).toMatchObject({ status, events: [{ time: { wall: '2026-11-24', instant: null, zone: null, precision: 'date' } }, { time: { wall: '2026-11-20' } }] })
  })

  it('TRUST 6: a number of one parcel does not tell the number of another', () => {
    const two = record({ ...said, fulfilments: [{ shipments: [{ trackingNumber: '1Z5338FF0107231059', carrier: 'ups' }, { trackingNumber: '1Z5338FF0107231068', carrier: 'ups' }] }] })
    const text = JSON.stringify(toPageFacts(snapshot('in_transit', two), 'number', now, lookup))
    expect(text).not.toMatch(/1Z5338FF/)
  })

  it('a link sees the masked name, the district and the items, not the signer, the pickup code or the photo', () => {
    const facts = toPageFacts(snapshot(), 'link', now, lookup)
    expect(facts.order).toMatchObject({ number: 'SECRETNUMBER', shopperName: 'Sam P.', destination: { town: 'SECRETTOWN', district: 'SECRETBS6', country: 'GB' }, items: [{ title: 'SECRETKNIVES', image: '/v1/images/SECRETPATH' }] })
    expect(JSON.stringify(facts)).not.toMatch(/SECRETSIGNER|SECRETCODE|SECRETPHOTO|SECRETNAME|SECRET1"|secret@/)
    expect(facts.shipments[0]).toMatchObject({ deliveryPlace: 'safe_place', pickup: { name: 'SECRETSHOP', code: null }, signedBy: null, links: { proof: null }, charge: { payHost: 'pay.example' } })
  })

  it('a proven shopper sees all, still without the e-mail and postcode', () => {
    const facts = toPageFacts(snapshot(), 'proven', now, lookup)
    expect(facts.shipments[0]).toMatchObject({ signedBy: 'SECRETSIGNER', pickup: { code: 'SECRETCODE' }, links: { proof: 'https://photo.example/SECRETPHOTO' } })
    expect(JSON.stringify(facts)).not.toMatch(/secret@|SECRET1"/)
  })

  it('tells the steps, the merchant’s packing among the scans, and the way between the towns', () => {
    const [shipment] = toPageFacts(snapshot('in_transit'), 'link', now, lookup).shipments
    expect(shipment?.milestones.map(({ milestone, day, done, expected }) => [milestone, day, done, expected])).toEqual([
      ['ordered', '2026-11-19', true, false], ['packed', '2026-11-20', true, false], ['in_transit', '2026-11-20', false, false], ['out_for_delivery', '2026-11-25', false, true], ['delivered', '2026-11-25', false, true],
    ])
    expect(shipment?.events.map((event) => event.kind)).toEqual(['info', 'info', 'packed'])
    expect(shipment?.route).toMatchObject({ origin: 'SECRETORIGIN', last: 'SECRETDEPOT', destination: 'SECRETTOWN', returning: false })
  })

  it('offers a calendar entry while a delivery day is ahead, and never to a number alone', () => {
    expect(shipmentsWithCalendar(toPageFacts(snapshot('in_transit'), 'link', now, lookup))).toHaveLength(1)
    expect(shipmentsWithCalendar(toPageFacts(snapshot('delivered'), 'link', now, lookup))).toEqual([])
    expect(shipmentsWithCalendar(toPageFacts(snapshot('in_transit'), 'number', now, lookup))).toEqual([])
  })

  it('calls what was cancelled before it moved cancelled, and what moved by its own status', () => {
    const cancelled = record({ ...said, cancelledAt: '2026-11-20T09:00:00Z' })
    expect(toPageFacts(snapshot('pre_transit', cancelled), 'link', now, lookup).shipments[0]?.status).toBe('cancelled')
    expect(toPageFacts(snapshot('in_transit', cancelled), 'link', now, lookup).shipments[0]?.status).toBe('in_transit')
  })

  it('is unshipped what no parcel holds; one parcel without a list holds the rest, two hold what nobody knows', () => {
    const parcels = (...shipments: { trackingNumber: string; items?: { sku: string; quantity: number }[] }[]) => toContents(record({ ...said, fulfilments: [{ shipments }] }))
    expect(parcels({ trackingNumber: 'AAAA1', items: [{ sku: 'k', quantity: 1 }] }).unshipped).toEqual([{ item: 'i1', quantity: 1 }])
    expect(Object.values(parcels({ trackingNumber: 'AAAA1', items: [{ sku: 'k', quantity: 1 }] }, { trackingNumber: 'AAAA2' }).byShipment)).toEqual([[{ item: 'i1', quantity: 1 }], [{ item: 'i1', quantity: 1 }]])
    expect(parcels({ trackingNumber: 'AAAA1' }, { trackingNumber: 'AAAA2' })).toEqual({ byShipment: {}, unshipped: [] })
    expect(toContents(record({ ...said, fulfilments: [] })).unshipped).toEqual([{ item: 'i1', quantity: 2 }])
  })
})
