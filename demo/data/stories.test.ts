import { describe, expect, it } from 'vitest'
import { orderInput } from '../../contract/order.ts'
import { eventInput } from '../../contract/shipment.ts'
import { productBatch } from '../../contract/product.ts'
import { storeSettings } from '../../contract/store.ts'
import { carrierIds } from '../../contract/vocabulary.ts'
import { parcelSchema } from '../carrier-sandbox/model.ts'
import { calendar } from './calendar.ts'
import { demoProducts } from './products.ts'
import { demoStore } from './store.ts'
import { demoOrders } from './stories.ts'

const shop = 'http://localhost:8788'
/** Any hour of the day and of the year must give the same situations. */
const moments = ['2026-11-23T08:52:00Z', '2026-11-23T23:40:00Z', '2026-03-29T00:30:00Z', '2026-07-01T03:10:00Z', '2027-01-01T12:00:00Z']

describe('the demo’s orders', () => {
  it('the shop is one the API takes', () => {
    expect(storeSettings.safeParse(demoStore(shop)).error?.issues ?? []).toEqual([])
  })

  it('its products are ones the API takes, and what goes with them is for sale', () => {
    const products = demoProducts(shop)
    expect(productBatch.safeParse({ products }).error?.issues ?? []).toEqual([])
    const first = Object.fromEntries(products.flatMap(({ sku, goesWith }) => (goesWith?.length ? [[sku, goesWith.join()]] : [])))
    expect(first).toEqual({ knives: 'stone', cooker: 'roast,book', brush: 'heads', shoes: 'spray', bells: 'video' })
    expect(products.filter(({ tags }) => tags?.includes('vegetarian')).map(({ sku }) => sku)).toEqual(['book'])
    expect(products.flatMap(({ goesWith = [] }) => goesWith).filter((sku) => !products.some((product) => product.sku === sku))).toEqual([])
  })

  it('show each thing that goes with another to somebody who has not bought it', () => {
    const orders = demoOrders(calendar(new Date(moments[0]!)), shop)
    const boughtBy = (email: unknown) => new Set(orders.flatMap(({ body }) => body.shopper?.email === email ? body.items?.map(({ sku }) => sku) ?? [] : []))
    const suggests = (number: string, sku: string) => { const body = orders.find((each) => each.body.number === number)?.body; return body !== undefined && !boughtBy(body.shopper?.email).has(sku) }
    expect([suggests('20418', 'stone'), suggests('20436', 'book'), suggests('20436', 'heads'), suggests('20437', 'spray'), suggests('20422', 'video')]).toEqual([true, true, true, true, true])
  })

  it.each(moments)('are orders the API takes, at %s', (moment) => {
    const orders = demoOrders(calendar(new Date(moment)), shop)
    for (const { body, parcels, byHand } of orders) {
      expect([body.number, orderInput.safeParse(body).error?.issues ?? []]).toEqual([body.number, []])
      for (const parcel of parcels) expect(parcelSchema.safeParse(parcel).error?.issues ?? []).toEqual([])
      for (const event of byHand ?? []) expect(eventInput.safeParse(event).error?.issues ?? []).toEqual([])
    }
    expect(new Set(orders.map((o) => o.body.number)).size).toBe(orders.length)
    expect(new Set(orders.flatMap((o) => o.parcels.map((p) => p.carrier)))).toEqual(new Set(carrierIds))
    const numbers = orders.flatMap((o) => o.parcels.map((p) => p.number))
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it.each(moments)('have every parcel where its story says, at %s', (moment) => {
    const now = new Date(moment)
    const standing = new Map(demoOrders(calendar(now), shop).map((o) => [o.body.number, o.parcels.map((p) => p.steps.filter((s) => new Date(s.at) <= now).at(-1)?.kind)]))
    expect(Object.fromEntries(standing)).toEqual({
      20418: ['departed'], 20419: ['on_van'], 20420: ['delayed'], 20421: ['delivered'], 20422: ['arrived'], 20423: ['customs_charge'], 20424: ['ready_for_pickup'], 20425: ['attempted'],
      20426: [], 20427: ['label'], 20428: [undefined], 20429: ['delivered', 'on_van', 'arrived'], 20430: ['handed_over'], 20431: ['address_problem'], 20432: ['returning'], 20433: [], 20434: [],
      20435: ['delivered'], 20436: ['delivered'], 20437: ['departed'], 20438: ['on_van'],
    })
  })

  it('lie after the day they were ordered', () => {
    for (const moment of moments) for (const { body, parcels } of demoOrders(calendar(new Date(moment)), shop)) {
      for (const parcel of parcels) expect([body.number, Date.parse(parcel.steps[0]!.at) > Date.parse(body.placedAt)]).toEqual([body.number, true])
    }
  })
})
