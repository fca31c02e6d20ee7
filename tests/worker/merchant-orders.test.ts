import { describe, expect, it } from 'vitest'
import type { OrderList, OrderView } from '../../contract/order.ts'
import type { PageAnswer } from '../../contract/page.ts'
import type { Problem } from '../../contract/problem.ts'
import { ask, eventually, exampleOrder, openShop, origin } from '../support/worker-shop.ts'

const json = <T>(answer: Response): Promise<T> => answer.json<T>()

describe('POST /v1/orders', () => {
  it('creates an order and gives the link that opens its page', async () => {
    const shop = await openShop()
    const answer = await shop.call('POST', '/v1/orders', exampleOrder)
    expect(answer.status).toBe(201)
    const order = await json<OrderView>(answer)
    expect(order).toMatchObject({ created: true, number: '#EU-20418', shipments: [{ trackingNumber: 'VAN204180001', carrier: 'own-van' }] })
    expect(order.link).toBe(`${origin}/p/${order.token}`)
    const page = await json<PageAnswer>(await ask(`/v1/pages/${order.token}`))
    expect(page).toMatchObject({ view: 'link', order: { number: '#EU-20418', shopperName: 'Samantha P.' }, store: { id: shop.store, name: 'Marigold & Main' } })
  })

  it('updates the same order when its number comes again, written otherwise', async () => {
    const shop = await openShop()
    const first = await shop.put()
    const answer = await shop.call('POST', '/v1/orders', { ...exampleOrder, number: 'eu-20418', fulfilments: [{ shipments: [{ trackingNumber: 'VAN 2041 80002', carrier: 'own-van' }] }] })
    expect(answer.status).toBe(200)
    const second = await json<OrderView>(answer)
    expect(second).toMatchObject({ id: first.id, created: false })
    expect(second.shipments.map(({ trackingNumber }) => trackingNumber).toSorted()).toEqual(['VAN204180001', 'VAN204180002'])
  })

  it('gives the same answer to the same Idempotency-Key, and refuses the key with another body', async () => {
    const shop = await openShop()
    const send = (body: unknown, key = 'checkout-1') => shop.call('POST', '/v1/orders', body, { 'idempotency-key': key })
    const first = await send(exampleOrder)
    const text = await first.text()
    const second = await send(exampleOrder)
    expect([second.status, await second.text()]).toEqual([201, text])
    expect(second.headers.get('idempotent-replay')).toBe('true')
    expect(await json<Problem>(await send({ ...exampleOrder, locale: 'de' }))).toMatchObject({ status: 409, type: '/problems/conflict' })
    // Another store's key of the same name is another key.
    expect((await (await openShop()).call('POST', '/v1/orders', exampleOrder, { 'idempotency-key': 'checkout-1' })).status).toBe(201)
  })

  it('of many calls at once with one Idempotency-Key, one creates and none says otherwise', async () => {
    const shop = await openShop()
    const answers = await Promise.all(Array.from({ length: 12 }, () => shop.call('POST', '/v1/orders', exampleOrder, { 'idempotency-key': 'race' })))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 201).length).toBeGreaterThan(0)
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([])
    const bodies = await Promise.all(answers.filter(({ status }) => status === 201).map((answer) => answer.text()))
    expect(new Set(bodies).size).toBe(1)
  })

  it('lets a failed call be mended under the same Idempotency-Key', async () => {
    const shop = await openShop()
    expect((await shop.call('POST', '/v1/orders', { ...exampleOrder, placedAt: 'today' }, { 'idempotency-key': 'k' })).status).toBe(400)
    expect((await shop.call('POST', '/v1/orders', exampleOrder, { 'idempotency-key': 'k' })).status).toBe(201)
  })

  it('names each bad field and what would be right', async () => {
    const shop = await openShop()
    const answer = await shop.call('POST', '/v1/orders', {
      ...exampleOrder, number: '#', items: [{ sku: 'A', title: 'Mug', image: 'https://192.168.0.1/a.png' }], fulfilments: [{ items: [{ sku: 'B', quantity: 1 }], shipments: [{ trackingNumber: 'X1234567' }] }],
    })
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await json<Problem>(answer)).toMatchObject({ status: 400, errors: [{ pointer: '/number', message: 'must hold a letter or a digit' }] })
    const second = await json<Problem>(await shop.call('POST', '/v1/orders', { ...exampleOrder, items: [{ sku: 'A', title: 'Mug', image: 'https://192.168.0.1/a.png' }], fulfilments: [{ items: [{ sku: 'B', quantity: 1 }], shipments: [{ trackingNumber: 'X1234567' }] }] }))
    expect(second.errors).toEqual([
      { pointer: '/items/0/image', message: 'must name a host, not a number address' },
      { pointer: '/fulfilments/0/items/0/sku', message: 'must be the sku of one of the order’s items' },
    ])
  })
})

describe('an upsert', () => {
  it('keeps what a later call leaves out, and clears what it calls null', async () => {
    const shop = await openShop()
    const { number, placedAt } = exampleOrder
    const items = [{ sku: 'A', title: 'Mug', price: { amount: 2495, currency: 'JPY' } }, { sku: 'B', title: 'Jug' }]
    const first = await shop.put({ items, currency: 'JPY', safePlace: 'Porch' })
    const second = await json<OrderView>(await shop.call('POST', '/v1/orders', { number, placedAt, currency: null, fulfilments: [{ shipments: [{ trackingNumber: 'LATER 0001', carrier: 'own-van', items: [{ sku: 'B', quantity: 1 }] }] }] }))
    expect(second).toMatchObject({ currency: null, safePlace: 'Porch', items: [{ sku: 'A', price: { amount: 2495, currency: 'JPY' } }, { sku: 'B' }], promised: first.promised })
    expect(second.shipments.at(-1)).toMatchObject({ said: { trackingNumber: 'LATER0001', items: [{ sku: 'B', quantity: 1 }] } })
    expect(await json<PageAnswer>(await ask(`/v1/pages/${first.token}`))).toMatchObject({ order: { shopperName: 'Samantha P.', safePlace: 'Porch', items: [{ title: 'Mug' }, { title: 'Jug' }] } })
    const third = await json<OrderView>(await shop.call('POST', '/v1/orders', { number, placedAt, items: null, shopper: null }))
    expect(third.items).toEqual([])
    expect((await json<PageAnswer>(await ask(`/v1/pages/${first.token}`))).order.shopperName).toBeNull()
  })

  it('refuses two parcels of one number, and items the order does not have', async () => {
    const shop = await openShop()
    const twins = await json<Problem>(await shop.call('POST', '/v1/orders', { ...exampleOrder, fulfilments: [{ shipments: [{ trackingNumber: 'TWIN0001' }, { trackingNumber: 'twin 0001' }] }] }))
    expect(twins.errors).toEqual([{ pointer: '/fulfilments/0/shipments/1/trackingNumber', message: 'is that of /fulfilments/0/shipments/0 too; put all its items into one shipment' }])
    const order = await shop.put()
    const patch = await json<Problem>(await shop.call('PATCH', `/v1/shipments/${order.shipments[0]?.id}`, { items: [{ sku: 'no such', quantity: 1 }] }))
    expect(patch.errors).toEqual([{ pointer: '/items/0/sku', message: 'must be the sku of one of the order’s items' }])
  })

  it('is found by its number at once', async () => {
    const shop = await openShop()
    await shop.put({ number: '#EU 20/77 ä' })
    expect(await json<OrderList>(await shop.call('POST', '/v1/orders/search', { number: 'eu20/77ä' }))).toMatchObject({ orders: [{ number: '#EU 20/77 ä', shipments: 1 }], next: null })
  })

  it('says that a parcel just named is asked about now', async () => {
    const shop = await openShop()
    const order = await shop.put({ fulfilments: [{ shipments: [{ trackingNumber: '1Z5338FF0107231059' }] }] })
    expect(Date.parse(order.shipments[0]?.asked.nextAskAt ?? '')).toBeLessThanOrEqual(Date.now() + 60_000)
  })
})

describe('shipments', () => {
  it('takes events by hand, and the page tells them', async () => {
    const shop = await openShop()
    const order = await shop.put()
    const answer = await shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: new Date(Date.now() - 60_000).toISOString(), status: 'out_for_delivery', text: 'On the van with Ravi', place: { town: 'Bristol', country: 'GB' } }] })
    expect(await json<OrderView>(answer)).toMatchObject({ status: 'out_for_delivery', shipments: [{ status: 'out_for_delivery', events: 1 }] })
    const page = await json<PageAnswer>(await ask(`/v1/pages/${order.token}`))
    expect(page.shipments[0]?.events[0]).toMatchObject({ text: 'On the van with Ravi', place: { town: 'Bristol' } })
  })

  it('are fixed and taken off', async () => {
    const shop = await openShop()
    const order = await shop.put({ fulfilments: [{ shipments: [{ trackingNumber: 'AAAA1111', carrier: 'own-van' }, { trackingNumber: 'BBBB2222', carrier: 'own-van' }] }] })
    const [first, second] = order.shipments.map(({ id }) => id)
    expect((await json<OrderView>(await shop.call('PATCH', `/v1/shipments/${first}`, { trackingNumber: 'cccc-3333' }))).shipments.map(({ trackingNumber }) => trackingNumber)).toContain('CCCC3333')
    expect((await shop.call('PATCH', `/v1/shipments/${first}`, { trackingNumber: 'BBBB2222' })).status).toBe(409)
    expect((await json<OrderView>(await shop.call('DELETE', `/v1/shipments/${second}`))).shipments).toHaveLength(1)
    expect((await shop.call('DELETE', `/v1/shipments/${second}`)).status).toBe(404)
  })
})

describe('GET /v1/orders', () => {
  it('lists newest first in pages that neither repeat nor skip, and finds by number and by e-mail', async () => {
    const shop = await openShop()
    const at = (minute: number): string => `2026-11-19T20:${String(minute).padStart(2, '0')}:00+01:00`
    for (let n = 0; n < 7; n += 1) await shop.put({ number: `N${n}`, placedAt: at(n % 5), shopper: { ...exampleOrder.shopper, email: n < 3 ? 'a@shopper.example' : 'b@shopper.example' } })
    const list = async (query: string): Promise<OrderList> => json<OrderList>(await shop.call('GET', `/v1/orders${query}`))
    await eventually(async () => (await list('?limit=100')).orders.length === 7)

    const seen: string[] = []
    for (let query = '?limit=2'; ;) {
      const page = await list(query)
      seen.push(...page.orders.map(({ number }) => number))
      expect(page.orders.length).toBeLessThanOrEqual(2)
      if (page.next === null) break
      query = `?limit=2&cursor=${page.next}`
    }
    expect(seen).toHaveLength(7)
    expect(new Set(seen).size).toBe(7)
    const all = await list('')
    expect(all.orders.map(({ placedAt }) => placedAt)).toEqual(all.orders.map(({ placedAt }) => placedAt).toSorted().reverse())
    expect(all.orders[0]?.placedAt).toBe(at(4))

    expect((await list('?number=%23n3')).orders.map(({ number }) => number)).toEqual(['N3'])
    expect((await list('?email=A%40shopper.example')).orders.map(({ number }) => number).toSorted()).toEqual(['N0', 'N1', 'N2'])
    expect((await json<OrderList>(await shop.call('POST', '/v1/orders/search', { email: 'a@shopper.example', limit: 2 }))).orders).toHaveLength(2)
    expect((await list('?email=nobody%40shopper.example')).orders).toEqual([])
    // The link of a row opens the same page as the order's own.
    const [row] = (await list('?number=N3')).orders
    expect(await json<PageAnswer>(await ask(`/v1/pages/${row?.link.split('/p/')[1]}`))).toMatchObject({ order: { number: 'N3' } })
  })
})

describe('links', () => {
  it('are all revoked at once, and a new one is issued', async () => {
    const shop = await openShop()
    const order = await shop.put()
    const proven = await json<{ token: string }>(await ask('/v1/lookups', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ store: shop.store, orderNumber: 'EU-20418', proof: 'BS65QA' }) }))
    const renewed = await json<OrderView>(await shop.call('POST', `/v1/orders/${order.id}/link`))
    expect(renewed.token).not.toBe(order.token)
    for (const old of [order.token, proven.token]) expect(await json<Problem>(await ask(`/v1/pages/${old}`))).toMatchObject({ status: 410, type: '/problems/link-expired' })
    expect((await ask(`/v1/pages/${renewed.token}`)).status).toBe(200)
    // The list follows with the next projection.
    await eventually(async () => (await json<OrderList>(await shop.call('GET', '/v1/orders'))).orders[0]?.link === renewed.link)
  })
})

describe('export', () => {
  it('gives everything held about one shopper, and nothing of another', async () => {
    const shop = await openShop()
    await shop.put()
    await shop.put({ number: 'OTHER-1', shopper: { name: 'Bo Lind', email: 'bo@shopper.example', postcode: '12345' } })
    const ask = () => shop.call('POST', '/v1/shoppers/export', { email: 'Samantha.P@shopper.example' })
    await eventually(async () => (await json<OrderList>(await shop.call('GET', '/v1/orders'))).orders.length === 2)
    const text = await (await ask()).text()
    const held = JSON.parse(text) as { orders: { shopper: unknown }[]; complete: boolean }
    expect(held).toMatchObject({ complete: true, orders: [{ shopper: exampleOrder.shopper }] })
    for (const word of ['EU-20418', 'Stoneware mug', 'Behind the blue gate', 'VAN204180001']) expect(text).toContain(word)
    for (const word of ['OTHER-1', 'Bo Lind', 'bo@shopper']) expect(text).not.toContain(word)
  })
})
