import { describe, expect, it } from 'vitest'
import type { LookupAnswer } from '../../contract/page.ts'
import { ask, bodyOf, exampleOrder, headersOf, openShop } from '../support/worker-shop.ts'
import { addressPrefix } from '../../worker/routes/public/look-up.ts'

let hosts = 0
/** A caller nobody else is: the limits of one test must not meet another's. */
const newAddress = (): string => `198.51.${Math.floor(hosts / 250)}.${(hosts += 1) % 250}`
const post = (body: unknown, address = newAddress(), headers: Record<string, string> = {}): Promise<Response> =>
  ask('/v1/lookups', { method: 'POST', headers: { 'content-type': 'application/json', 'cf-connecting-ip': address, ...headers }, body: JSON.stringify(body) })
const shopWithOrder = async () => {
  const shop = await openShop()
  return { shop, order: await shop.put() }
}

describe('a look-up', () => {
  it('by order number and e-mail, or postcode, gives the whole page and a token that opens it', async () => {
    const { shop } = await shopWithOrder()
    for (const proof of [' SAMANTHA.P@shopper.example', 'bs6 5qa', 'BS65QA']) {
      const found = await (await post({ store: shop.store, orderNumber: 'eu-20418', proof })).json<LookupAnswer>()
      expect(found.page).toMatchObject({ view: 'proven', order: { shopperName: 'Samantha Penhaligon' } })
      expect(found.link).toBe(`https://doorstep.shop/p/${found.token}`)
      expect(await (await ask(`/v1/pages/${found.token}`)).json()).toMatchObject({ view: 'proven' })
    }
  })

  it('proved by e-mail opens the shopper’s other orders; by postcode it does not', async () => {
    const { shop } = await shopWithOrder()
    const byEmail = await (await post({ store: shop.store, orderNumber: 'EU-20418', proof: exampleOrder.shopper.email })).json<LookupAnswer>()
    const byPostcode = await (await post({ store: shop.store, orderNumber: 'EU-20418', proof: 'BS6 5QA' })).json<LookupAnswer>()
    expect(byEmail.page.ordersLink).toBe(`/o/${byEmail.token}`)
    expect(byPostcode.page.ordersLink).toBeNull()
    expect((await ask(`/v1/pages/${byEmail.token}/orders`)).status).toBe(200)
    expect((await ask(`/v1/pages/${byPostcode.token}/orders`)).status).toBe(404)
  })

  it('TRUST 6: by tracking number gives status and dates, and no name, item, place or order', async () => {
    const { shop, order } = await shopWithOrder()
    await shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: new Date().toISOString(), status: 'in_transit', text: 'Sorted at Bristol depot', place: { town: 'Bristol', country: 'GB' } }] })
    const answer = await post({ store: shop.store, trackingNumber: 'van 20418-0001' })
    const text = await answer.text()
    expect(JSON.parse(text)).toMatchObject({ page: { view: 'number', shipments: [{ status: 'in_transit' }] } })
    for (const word of ['Samantha', 'Penhaligon', 'Stoneware', 'Bristol', 'BS6', 'Falmouth', 'blue gate', 'EU-20418', 'shopper.example']) expect(text, word).not.toContain(word)
    const { token } = JSON.parse(text) as LookupAnswer
    expect((await ask(`/v1/pages/${token}/orders`)).status).toBe(404)
  })

  it('TRUST 1: every failure is one answer, byte for byte and header for header', async () => {
    const { shop } = await shopWithOrder()
    const other = await openShop()
    await other.put({ number: 'FOREIGN-1', fulfilments: [{ shipments: [{ trackingNumber: 'FOREIGN0001', carrier: 'own-van' }] }] })
    const failures = [
      { store: shop.store, orderNumber: 'EU-20417', proof: exampleOrder.shopper.email },
      { store: shop.store, orderNumber: 'EU-20418', proof: 'someone.else@shopper.example' },
      { store: shop.store, orderNumber: 'EU-20418', proof: 'BS6 5QB' },
      { store: shop.store, orderNumber: 'FOREIGN-1', proof: exampleOrder.shopper.email },
      { store: shop.store, trackingNumber: 'FOREIGN0001' },
      { store: shop.store, trackingNumber: 'NOBODYS0001' },
      { store: shop.store, trackingNumber: '!!' },
      { store: 'st_nobodyknowsthis', orderNumber: 'EU-20418', proof: exampleOrder.shopper.email },
      { store: 'not a store', trackingNumber: 'VAN204180001' },
    ]
    const answers = await Promise.all(failures.map((body) => post(body)))
    const [first] = answers
    if (!first) throw new Error('no answer')
    const expected = [first.status, headersOf(first), await bodyOf(first)]
    expect(expected[0]).toBe(404)
    for (const [index, answer] of answers.slice(1).entries()) expect([answer.status, headersOf(answer), await bodyOf(answer)], JSON.stringify(failures[index + 1])).toEqual(expected)
  })

  it('TRUST 3: locks a parcel after five misses, from wherever they come, and says for how long', async () => {
    const { shop } = await shopWithOrder()
    const guess = (n: number) => post({ store: shop.store, orderNumber: n % 2 ? '#EU-20418' : 'eu-20418', proof: `BS6 ${n}AA` })
    // All at once: a limit that reads before it counts would let them all in.
    const answers = await Promise.all(Array.from({ length: 24 }, (_, n) => guess(n)))
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(5)
    const locked = answers.filter(({ status }) => status === 429)
    expect(locked).toHaveLength(19)
    expect(Number(locked[0]?.headers.get('retry-after'))).toBeGreaterThan(3500)
    // Locked is locked: the right answer is not told either.
    expect((await post({ store: shop.store, orderNumber: 'EU-20418', proof: 'BS6 5QA' })).status).toBe(429)
  })

  it('TRUST 3: an order that is not there locks after five misses too', async () => {
    const { shop } = await shopWithOrder()
    const statuses: number[] = []
    for (let n = 0; n < 6; n += 1) statuses.push((await post({ store: shop.store, orderNumber: 'NOT-THERE', proof: `BS6 ${n}AA` })).status)
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429])
  })

  it('TRUST 4: the form without script counts on the same counter', async () => {
    const { shop } = await shopWithOrder()
    const form = () => ask(`/f/${shop.store}`, {
      method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://doorstep.shop', 'cf-connecting-ip': newAddress() },
      body: new URLSearchParams({ by: 'order', order: 'EU-20418', number: 'EU-20418', orderNumber: 'EU-20418', proof: 'BS6 9ZZ' }).toString(),
    })
    for (let n = 0; n < 3; n += 1) expect((await form()).status).toBe(404)
    for (let n = 0; n < 2; n += 1) expect((await post({ store: shop.store, orderNumber: 'EU-20418', proof: `BS6 ${n}AA` })).status).toBe(404)
    expect((await form()).status).toBe(429)
    expect((await post({ store: shop.store, orderNumber: 'EU-20418', proof: 'BS6 5QA' })).status).toBe(429)
  })

  it('TRUST 2: takes twenty misses from one address in ten minutes, and right ones do not count', async () => {
    const { shop } = await shopWithOrder()
    const address = newAddress()
    const statuses: number[] = []
    for (let n = 0; n < 19; n += 1) statuses.push((await post({ store: shop.store, trackingNumber: `MISS${String(n).padStart(4, '0')}` }, address)).status)
    for (let n = 0; n < 3; n += 1) statuses.push((await post({ store: shop.store, trackingNumber: 'VAN204180001' }, address)).status)
    expect(statuses).toEqual([...Array<number>(19).fill(404), 200, 200, 200])
    expect((await post({ store: shop.store, trackingNumber: 'MISS9998' }, address)).status).toBe(404)
    expect((await post({ store: shop.store, trackingNumber: 'MISS9999' }, address)).status).toBe(429)
  })

  it('TRUST 83: knows a caller by the trusted hop alone, whatever other headers say', async () => {
    const { shop } = await shopWithOrder()
    const address = newAddress()
    const miss = (n: number) => post({ store: shop.store, trackingNumber: `FORGED${n}` }, address, { 'x-forwarded-for': `203.0.113.${n}`, 'x-real-ip': `203.0.113.${n}`, forwarded: `for=203.0.113.${n}`, 'true-client-ip': `203.0.113.${n}` })
    for (let n = 0; n < 20; n += 1) expect((await miss(n)).status).toBe(404)
    expect((await miss(20)).status).toBe(429)
  })

  it('TRUST 2: one /64 of IPv6 is one caller', () => {
    expect(addressPrefix('2001:db8:1:2::1')).toBe(addressPrefix('2001:0db8:0001:0002:ffff:ffff:ffff:ffff'))
    expect(addressPrefix('2001:db8:1:2::1')).not.toBe(addressPrefix('2001:db8:1:3::1'))
    expect(addressPrefix('::ffff:192.0.2.7')).toBe('192.0.2.7')
    expect(addressPrefix('192.0.2.7')).not.toBe(addressPrefix('192.0.2.8'))
    expect(addressPrefix('fe80::1')).toBe('fe80:0:0:0::/64')
  })

  it('TRUST 5: looks up one at a time', async () => {
    const { shop } = await shopWithOrder()
    const many = Array.from({ length: 50 }, (_, n) => ({ store: shop.store, trackingNumber: `VAN${n}` }))
    expect((await post(many)).status).toBe(400)
    expect((await post({ store: shop.store, trackingNumber: ['VAN204180001', 'VAN204180002'] })).status).toBe(400)
  })

  it('TRUST 9: two stores with the same order number and e-mail each find their own', async () => {
    const { shop } = await shopWithOrder()
    const other = await openShop({ name: 'Voltra' })
    await other.put({ items: [{ sku: 'L', title: 'Desk lamp' }] })
    const found = await (await post({ store: other.store, orderNumber: 'EU-20418', proof: exampleOrder.shopper.email })).text()
    expect(found).toContain('Desk lamp')
    expect(found).not.toContain('Stoneware mug')
    const mine = await (await post({ store: shop.store, orderNumber: 'EU-20418', proof: exampleOrder.shopper.email })).json<LookupAnswer>()
    const list = await (await ask(`/v1/pages/${mine.token}/orders`)).text()
    expect(list).not.toContain('Desk lamp')
    expect(list).not.toContain('Voltra')
  })

  it('TRUST 71: reads a number as people paste it, and nothing that only looks like one', async () => {
    const { shop } = await shopWithOrder()
    for (const typed of ['ＶＡＮ204180001', 'van\u200b2041\u00ad80001', ' VAN-2041.8000_1 ']) expect((await post({ store: shop.store, trackingNumber: typed })).status, typed).toBe(200)
    for (const typed of ['VАN204180001', 'VAN20418000१', '📦VAN204180001']) expect((await post({ store: shop.store, trackingNumber: typed })).status, typed).toBe(404)
  })
})
