import { describe, expect, it } from 'vitest'
import { wishesPolicy } from '../../../contract/content/policy.ts'
import { wishOptions, type WishParcel } from './wish-window.ts'

const policy = wishesPolicy.parse({ about: 'wishes', wishes: ['neighbour', 'another_day'], daysAhead: 2 })
const parcel = (more: Partial<WishParcel> = {}): WishParcel => ({ status: 'in_transit', milestone: 'in_transit', likelyDay: '2026-11-25', rerouteUrl: null, rescheduleUrl: null, ...more })
const names = (more: Partial<Parameters<typeof wishOptions>[0]>) => wishOptions({ policy, parcels: [parcel()], today: '2026-11-23', isCancelled: false, ...more }).map(({ wish, by }) => `${wish} by ${by}`)

describe('what may be wished for a delivery', () => {
  it.each<[string, Partial<Parameters<typeof wishOptions>[0]>, string[]]>([
    ['what the merchant can act on', {}, ['neighbour by shop', 'another_day by shop']],
    ['before anything is sent, but for a day nobody knows', { parcels: [] }, ['neighbour by shop']],
    ['nothing once it is on the van', { parcels: [parcel({ status: 'out_for_delivery', milestone: 'out_for_delivery' })] }, []],
    ['on the van, what the carrier has a page for', { parcels: [parcel({ status: 'out_for_delivery', milestone: 'out_for_delivery', rescheduleUrl: 'https://c.example/d' })] }, ['another_day by carrier']],
    ['the carrier’s page besides what the merchant does', { parcels: [parcel({ rerouteUrl: 'https://c.example/r' })] }, ['neighbour by shop', 'another_day by shop', 'safe_place by carrier', 'pickup_point by carrier']],
    ['no page of a carrier when it is not known for which parcel', { policy: null, parcels: [parcel({ rerouteUrl: 'https://c.example/r' }), parcel()] }, []],
    ['nothing without a policy and without a page', { policy: null }, []],
    ['nothing after it came', { parcels: [parcel({ status: 'delivered', milestone: 'delivered' })] }, []],
    ['nothing at the counter', { parcels: [parcel({ status: 'available_for_pickup', milestone: 'out_for_delivery' })] }, []],
    ['nothing when the order is off', { isCancelled: true }, []],
    ['nothing past the merchant’s own step', { policy: { ...policy, until: 'in_transit' } }, []],
  ])('%s', (_case, more, options) => { expect(names(more)).toEqual(options) })

  it('names days after the expected one, never one that is past', () => {
    const days = (likelyDay: string) => wishOptions({ policy, parcels: [parcel({ likelyDay })], today: '2026-11-23', isCancelled: false }).flatMap((option) => option.by === 'shop' ? option.days : [])
    expect(days('2026-11-25')).toEqual(['2026-11-26', '2026-11-27'])
    expect(days('2026-11-20')).toEqual(['2026-11-24', '2026-11-25'])
  })
})
