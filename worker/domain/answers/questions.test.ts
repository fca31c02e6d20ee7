import { describe, expect, it } from 'vitest'
import type { PageFacts, PageShipment } from '../../../contract/page.ts'
import { questionsOf, type HelpFacts } from './questions.ts'

const shipment = (more: Partial<PageShipment> = {}): PageShipment => ({
  id: 'sh_1', carrier: { id: 'ups', name: 'UPS', url: null }, service: null, trackingNumber: null, status: 'in_transit', substatus: null, milestone: 'in_transit', milestones: [], stuck: false, late: false, lateDays: null,
  estimate: { from: '2026-11-25', to: '2026-11-25', likely: '2026-11-25', window: null, source: 'carrier', odds: null }, deliveredAt: null, deliveryPlace: null, signedBy: null, events: [], route: null,
  asked: { outcome: 'answered', askedAt: null, answeredAt: null, stale: false }, cause: null, remedy: null, pickup: null, charge: null,
  links: { reroute: null, reschedule: null, driver: null, cancel: null, proof: null }, calendarUrl: null, safePlace: null, items: [], ...more,
})
const order: PageFacts['order'] = { number: '1', placedAt: null, cancelledAt: null, locale: null, currency: null, promised: null, destinationZone: null, shopperName: null, destination: null, safePlace: null, items: [], unshipped: [] }
const bare: HelpFacts = { hasContact: false, hasReturns: false, notArrivedFrom: null, takesProblems: false, takesWishes: false }
const full: HelpFacts = { hasContact: true, hasReturns: true, notArrivedFrom: '2026-11-30', takesProblems: true, takesWishes: true }
const ask = (more: Partial<PageShipment>, help = full) => questionsOf({ order, shipments: [shipment(more)] }, help)

describe('which questions stand on the page', () => {
  it.each<[string, Partial<PageShipment>, HelpFacts, string[]]>([
    ['on its way', {}, full, ['time', 'change', 'out', 'sure']],
    ['on its way, with hours named and nothing arranged', { estimate: { from: 'a', to: 'a', likely: 'a', window: { from: { wall: 'a', instant: null, zone: null, precision: 'minute' }, to: { wall: 'a', instant: null, zone: null, precision: 'minute' } }, source: 'carrier', odds: null } }, bare, ['sure']],
    ['late', { late: true }, full, ['late', 'waiting', 'sure', 'change', 'out']],
    ['delivered', { status: 'delivered', estimate: null }, full, ['lost', 'broken', 'returns', 'kept']],
    ['delivered, in a shop that arranged nothing', { status: 'delivered', estimate: null }, bare, ['kept']],
    ['damaged on the way', { status: 'exception', substatus: 'damaged', estimate: null }, full, ['broken', 'waiting', 'change', 'kept']],
    ['a wrong address', { status: 'exception', substatus: 'address', estimate: null }, full, ['address', 'waiting', 'change', 'kept']],
    ['nobody at home', { status: 'delivery_attempted', substatus: 'nobody_home' }, full, ['missed', 'change', 'out']],
  ])('%s', (_case, more, help, keys) => { expect(ask(more, help)).toEqual(keys) })

  it('asks one thing about an order that is off, and never sells it an answer', () => {
    expect(questionsOf({ order: { ...order, cancelledAt: { wall: '2026-11-20', instant: null, zone: null, precision: 'date' } }, shipments: [shipment()] }, full)).toEqual(['cancelled', 'kept'])
  })

  it('speaks of several parcels before anything else', () => {
    expect(questionsOf({ order, shipments: [shipment(), shipment({ id: 'sh_2' })] }, full)).toEqual(['several', 'broken', 'returns', 'waiting', 'kept'])
  })

  it('always has one answer: before anything is sent too', () => {
    expect(questionsOf({ order, shipments: [] }, bare)).toEqual(['kept'])
  })
})
