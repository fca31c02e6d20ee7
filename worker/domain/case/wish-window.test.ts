import { describe, expect, it } from 'vitest'
import { wishesPolicy } from '../../../contract/content/policy.ts'
import { parcelWishes, type WishParcel, type WishQuestion } from './wish-window.ts'

const policy = wishesPolicy.parse({ about: 'wishes', wishes: ['neighbour', 'another_day'], daysAhead: 2 })
const parcel = (more: Partial<WishParcel> = {}): WishParcel => ({ shipment: 'sh_1', carrier: 'own-van', status: 'in_transit', milestone: 'in_transit', likelyDay: '2026-11-25', rerouteUrl: null, rescheduleUrl: null, ...more })
const ask = (more: Partial<WishQuestion>) => parcelWishes({ policies: [policy], parcels: [parcel()], today: '2026-11-23', isCancelled: false, ...more })
const names = (more: Partial<WishQuestion>) => ask(more).flatMap(({ options }) => options.map(({ wish, by }) => `${wish} by ${by}`))
const onVan = { status: 'out_for_delivery', milestone: 'out_for_delivery' } as const

describe('what may be wished for a delivery', () => {
  it.each<[string, Partial<WishQuestion>, string[]]>([
    ['what the merchant can act on', {}, ['neighbour by shop', 'another_day by shop']],
    ['before anything is sent, but for a day nobody knows', { parcels: [] }, ['neighbour by shop']],
    ['nothing once it is on the van', { parcels: [parcel(onVan)] }, []],
    ['on the van, what the carrier has a page for', { parcels: [parcel({ ...onVan, rescheduleUrl: 'https://c.example/d' })] }, ['another_day by carrier']],
    ['the carrier’s page besides what the merchant does', { parcels: [parcel({ rerouteUrl: 'https://c.example/r' })] }, ['neighbour by shop', 'another_day by shop', 'safe_place by carrier', 'pickup_point by carrier']],
    ['nothing without a policy and without a page', { policies: [] }, []],
    ['nothing after it came', { parcels: [parcel({ status: 'delivered', milestone: 'delivered' })] }, []],
    ['nothing at the counter', { parcels: [parcel({ status: 'available_for_pickup', milestone: 'out_for_delivery' })] }, []],
    ['nothing when the order is off', { isCancelled: true }, []],
    ['nothing past the merchant’s own step', { policies: [{ ...policy, until: 'in_transit' }] }, []],
  ])('%s', (_case, more, options) => { expect(names(more)).toEqual(options) })

  it('names days after the expected one, never one that is past', () => {
    const days = (likelyDay: string) => ask({ parcels: [parcel({ likelyDay })] }).flatMap(({ options }) => options.flatMap((option) => option.by === 'shop' ? option.days : []))
    expect(days('2026-11-25')).toEqual(['2026-11-26', '2026-11-27'])
    expect(days('2026-11-20')).toEqual(['2026-11-24', '2026-11-25'])
  })
})

describe('of several parcels', () => {
  const by = (more: Partial<WishQuestion>) => Object.fromEntries(ask(more).map(({ shipment, options }) => [shipment, options.map(({ wish, by: who }) => `${wish} by ${who}`)]))

  it('each has what its own state and its own carrier allow; one for which nobody can act is not there', () => {
    expect(by({ parcels: [
      parcel({ shipment: 'sh_moving' }), parcel({ shipment: 'sh_van', ...onVan }), parcel({ shipment: 'sh_van_page', ...onVan, rescheduleUrl: 'https://c.example/d' }), parcel({ shipment: 'sh_here', status: 'delivered', milestone: 'delivered' }),
    ] })).toEqual({ sh_moving: ['neighbour by shop', 'another_day by shop'], sh_van_page: ['another_day by carrier'] })
  })

  it('counts the days of each from its own expected one', () => {
    const days = ask({ parcels: [parcel({ shipment: 'a' }), parcel({ shipment: 'b', likelyDay: '2026-11-28' })] }).map(({ options }) => options.flatMap((option) => option.by === 'shop' ? option.days : []))
    expect(days).toEqual([['2026-11-26', '2026-11-27'], ['2026-11-29', '2026-11-30']])
  })

  it('the first policy that names a carrier, or none, decides; one for a carrier is not for an order without parcels', () => {
    const vanOnly = wishesPolicy.parse({ about: 'wishes', wishes: ['safe_place'], carriers: ['own-van'] })
    const parcels = [parcel({ shipment: 'van' }), parcel({ shipment: 'post', carrier: 'royal-mail' }), parcel({ shipment: 'nobody', carrier: null })]
    expect(by({ policies: [vanOnly], parcels })).toEqual({ van: ['safe_place by shop'] })
    expect(by({ policies: [vanOnly, { ...policy, wishes: ['neighbour'] }], parcels })).toEqual({ van: ['safe_place by shop'], post: ['neighbour by shop'], nobody: ['neighbour by shop'] })
    expect(ask({ policies: [vanOnly], parcels: [] })).toEqual([])
  })
})
