import { describe, expect, it, vi } from 'vitest'
import type { Problem } from '../../contract/problem.ts'
import { storeView } from '../../contract/store.ts'
import { orderList, orderView } from '../../contract/order.ts'
import { newKey } from '../../worker/db/create-store.ts'
import { insertApiKey } from '../../worker/db/api-keys.ts'
import { apiTable } from '../../worker/routes/api-table.ts'
import { env } from '../support/worker-env.ts'
import { bodyFor, nameOf } from '../support/worker-bodies.ts'
import { ask, bodyOf, eventually, exampleOrder, headersOf, openShop } from '../support/worker-shop.ts'

describe('the merchant API', () => {
  it('TRUST 8: answers another store’s ids like ids that are nobody’s, on every route', async () => {
    const [mine, theirs] = [await openShop(), await openShop()]
    const order = await theirs.put()
    const shipment = order.shipments[0]?.id ?? ''
    const noted = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const bodies: Record<string, unknown> = { PATCH: { service: 'Express' }, POST: {}, PUT: {} }
    // What a merchant writes stands under ids of its own choosing: the same id is another entry in every store.
    const routes = apiTable.filter((route) => route.access === 'key' && route.path.includes('{id}') && !route.path.startsWith('/v1/content/'))
    expect(routes.length).toBeGreaterThanOrEqual(6)
    for (const route of routes) {
      const send = (id: string) => mine.call(route.method, route.path.replace('{id}', id), bodyFor[nameOf(route)] ?? (route.body === null ? undefined : route.path.endsWith('/events') ? { events: [{ time: '2026-11-20T10:00', status: 'delivered' }] } : bodies[route.method]))
      const isOrder = route.path.startsWith('/v1/orders')
      const foreign = await send(isOrder ? order.id : shipment)
      const nobodys = await send(isOrder ? 'or_0000000000000000000000' : 'sh_0000000000000000000000aaaaaa')
      expect([foreign.status, headersOf(foreign), await bodyOf(foreign)], `${route.method} ${route.path}`).toEqual([404, headersOf(nobodys), await bodyOf(nobodys)])
    }
    // Logged: who asked, not for what.
    const lines = noted.mock.calls.map(([line]) => String(line))
    expect(lines.filter((line) => line.includes('"denied"') && line.includes(mine.store))).toHaveLength(routes.length * 2)
    expect(lines.join()).not.toContain(order.id)
    noted.mockRestore()
    expect(await (await theirs.call('GET', `/v1/orders/${order.id}`)).json()).toMatchObject({ id: order.id, status: order.status })
    expect((await ask(`/v1/pages/${order.token}`)).status).toBe(200)
  })

  it('TRUST 8: lists, searches and exports its own store only', async () => {
    const [mine, theirs] = [await openShop(), await openShop()]
    await theirs.put()
    await eventually(async () => (await (await theirs.call('GET', '/v1/orders')).json<{ orders: unknown[] }>()).orders.length === 1)
    for (const query of ['', '?number=EU-20418', `?email=${encodeURIComponent(exampleOrder.shopper.email)}`]) expect(await (await mine.call('GET', `/v1/orders${query}`)).json()).toEqual({ orders: [], next: null })
    expect(await (await mine.call('POST', '/v1/shoppers/export', { email: exampleOrder.shopper.email })).json()).toMatchObject({ orders: [] })
  })

  it('TRUST 10: refuses fields that are nobody’s to set, and changes nothing', async () => {
    const [shop, other] = [await openShop(), await openShop()]
    const extra = { id: 'or_mine0000000000', status: 'delivered', store: other.store, merchant_id: other.merchant, role: 'admin', epoch: 9, token: 'x' }
    const answer = await shop.call('POST', '/v1/orders', { ...exampleOrder, ...extra })
    expect([answer.status, (await answer.json<Problem>()).errors?.map(({ pointer }) => pointer)]).toEqual([400, expect.arrayContaining(['/merchant_id', '/role', '/epoch'])])
    const order = await shop.put()
    expect(order).toMatchObject({ created: true, status: expect.not.stringMatching('delivered') })
    expect((await other.call('GET', `/v1/orders/${order.id}`)).status).toBe(404)
    expect((await shop.call('PUT', '/v1/store', { name: 'X', merchant: other.merchant })).status).toBe(400)
    // The id of GET is taken back in, and sets nothing.
    expect(await (await shop.call('PUT', '/v1/store', { name: 'X', id: other.store })).json()).toMatchObject({ id: shop.store })
    expect(await (await other.call('GET', '/v1/store')).json()).toMatchObject({ name: 'Marigold & Main' })
  })

  it('TRUST 11: answers with the fields of the contract and no other', async () => {
    const shop = await openShop()
    const order = await shop.put()
    const check = async (path: string, schema: { parse(value: unknown): unknown }) => {
      const answer = await (await shop.call('GET', path)).json()
      expect(schema.parse(answer), path).toEqual(answer)
    }
    await check(`/v1/orders/${order.id}`, orderView)
    await check('/v1/store', storeView)
    await eventually(async () => (await (await shop.call('GET', '/v1/orders')).json<{ orders: unknown[] }>()).orders.length === 1)
    await check('/v1/orders', orderList)
  })

  it('TRUST 12: refuses a cursor that was changed, or was handed out for another list', async () => {
    const [shop, other] = [await openShop(), await openShop()]
    for (const one of [shop, other]) for (let n = 0; n < 3; n += 1) await one.put({ number: `C${n}` })
    const first = async (one: typeof shop, query = '?limit=1') => (await one.call('GET', `/v1/orders${query}`)).json<{ orders: unknown[]; next: string | null }>()
    const next = (await eventually(async () => { const page = await first(shop); return page.next === null ? null : page })).next ?? ''
    const bad = [next.slice(0, -1), `${next}A`, next.replace(/^./, (c) => c === 'A' ? 'B' : 'A'), btoa('1|or_x'), 'x', '0']
    for (const cursor of bad) expect(await (await shop.call('GET', `/v1/orders?limit=1&cursor=${encodeURIComponent(cursor)}`)).json(), cursor).toMatchObject({ status: 400, type: '/problems/invalid-query', errors: [{ pointer: '/cursor' }] })
    expect((await other.call('GET', `/v1/orders?limit=1&cursor=${next}`)).status).toBe(400)
    expect((await shop.call('GET', `/v1/orders?email=${encodeURIComponent(exampleOrder.shopper.email)}&cursor=${next}`)).status).toBe(400)
    expect((await shop.call('GET', `/v1/orders?limit=1&cursor=${next}`)).status).toBe(200)
  })

  it('TRUST 16: a token of one store is nothing in another, and is read by no other store’s site', async () => {
    const [a, b] = [await openShop({ origins: ['https://a.example'] }), await openShop({ origins: ['https://b.example'] })]
    const { token } = await a.put()
    const from = async (origin: string) => (await ask(`/v1/pages/${token}`, { headers: { origin } })).headers.get('access-control-allow-origin')
    expect(await from('https://a.example')).toBe('https://a.example')
    expect(await from('https://b.example')).toBeNull()
    const answer = await (await ask(`/v1/pages/${token}`)).json<{ store: { id: string } }>()
    expect(answer.store.id).toBe(a.store)
    expect(answer.store.id).not.toBe(b.store)
  })

  it('refuses a key that is missing, malformed, unknown, revoked or expired, all alike, and lets a reading key only read', async () => {
    const shop = await openShop()
    const expired = await newKey(shop.store, 'old', 'write')
    const reading = await newKey(shop.store, 'reader', 'read')
    await env.DB.batch([insertApiKey(env.DB, { ...expired.row, expiresAt: Date.now() - 1 }, new Date()), insertApiKey(env.DB, reading.row, new Date())])
    const seen = new Set<string>()
    for (const authorization of ['', 'Bearer', `Basic ${shop.key}`, shop.key, `Bearer ${shop.key}x`, `Bearer ${shop.key.slice(0, -1)}`, 'Bearer ds_live_', `Bearer ${shop.key.replace('ds_live_', 'ds_test_')}`, `Bearer ${expired.secret}`, 'Bearer null']) {
      const answer = await ask('/v1/orders', { headers: authorization === '' ? {} : { authorization } })
      seen.add(JSON.stringify([answer.status, headersOf(answer), await bodyOf(answer)]))
    }
    expect([...seen]).toHaveLength(1)
    expect([...seen][0]).toContain('401')
    const read = (method: string, path: string, body?: unknown) => ask(path, { method, headers: { authorization: `Bearer ${reading.secret}`, 'content-type': 'application/json' }, ...body === undefined ? {} : { body: JSON.stringify(body) } })
    expect((await read('GET', '/v1/orders')).status).toBe(200)
    expect((await read('POST', '/v1/orders', exampleOrder)).status).toBe(403)
    expect((await read('PUT', '/v1/store', { name: 'X' })).status).toBe(403)
    await eventually(async () => (await env.DB.prepare('SELECT last_used_at AS at FROM api_keys WHERE id = ?1').bind(reading.row.id).first<{ at: number | null }>())?.at)
  })

  it('TRUST 72: keeps SQL and wildcards in every field as the text they are', async () => {
    const shop = await openShop()
    const hostile = `x' OR '1'='1'; DROP TABLE orders;-- %_\\`
    const order = await shop.put({
      number: hostile, shopper: { name: hostile, email: "o'brien+_@shopper.example", postcode: "'; --" }, safePlace: hostile, items: [{ sku: hostile, title: hostile, variant: hostile, quantity: 1 }],
      destination: { town: hostile }, fulfilments: [{ shipments: [{ trackingNumber: 'SQL12345', carrierName: hostile.slice(0, 60), service: hostile.slice(0, 60) }] }],
    })
    expect(order).toMatchObject({ number: hostile, items: [{ title: hostile }] })
    const list = async (query: string) => (await shop.call('GET', `/v1/orders?${query}`)).json<{ orders: { number: string }[] }>()
    await eventually(async () => (await list('')).orders.length === 1)
    expect((await list(`number=${encodeURIComponent(hostile)}`)).orders).toHaveLength(1)
    for (const number of ['%', '_', `${'%a'.repeat(25)}%`, "' OR 1=1 --"]) expect((await list(`number=${encodeURIComponent(number)}`)).orders, number).toEqual([])
    expect((await list(`email=${encodeURIComponent("o'brien+_@shopper.example")}`)).orders).toHaveLength(1)
  })

  it('TRUST 73: refuses a parameter given twice, and takes nothing from the query that belongs in the body', async () => {
    const shop = await openShop()
    const { token } = await shop.put()
    for (const query of ['?limit=1&limit=2', '?cursor=a&cursor=b', '?x=1&x=2']) expect(await (await shop.call('GET', `/v1/orders${query}`)).json(), query).toMatchObject({ status: 400, type: '/problems/invalid-query' })
    expect((await ask(`/v1/pages/${token}?a=1&a=2`)).status).toBe(400)
    expect((await shop.call('GET', '/v1/orders?limit[]=1')).status).toBe(400)
    expect((await shop.call('POST', '/v1/orders/search?email=x@y.example', {})).status).toBe(200)
  })
})

describe('cross-origin calls', () => {
  const near = ['null', 'https://shop.example.evil.io', 'http://shop.example', 'https://SHOP.example', 'https://shop.example:8443', 'https://shop.example/', 'https://evil-shop.example', 'https://x.shop.example', 'https://shop.example.', '*', 'https://shop.example, https://evil.example']

  it('TRUST 34: are open to the exact origins of the store and to none that looks like one', async () => {
    const shop = await openShop()
    const { token } = await shop.put()
    const get = (origin: string) => ask(`/v1/pages/${token}`, { headers: { origin } })
    expect((await get('https://shop.example')).headers.get('access-control-allow-origin')).toBe('https://shop.example')
    for (const origin of near) {
      expect((await get(origin)).headers.has('access-control-allow-origin'), origin).toBe(false)
      const preflight = await ask('/v1/lookups', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } })
      expect(preflight.headers.has('access-control-allow-origin'), origin).toBe(false)
    }
    const preflight = await ask('/v1/lookups', { method: 'OPTIONS', headers: { origin: 'https://shop.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } })
    expect(Object.fromEntries(preflight.headers)).toMatchObject({ 'access-control-allow-origin': 'https://shop.example', 'access-control-allow-headers': 'content-type' })
    for (const answer of [preflight, await get('https://shop.example')]) expect(answer.headers.has('access-control-allow-credentials')).toBe(false)
    // The merchant API is for servers: no site may read it.
    expect((await shop.call('GET', '/v1/orders', undefined, { origin: 'https://shop.example' })).headers.has('access-control-allow-origin')).toBe(false)
  })

  it('TRUST 35: vary by origin in every answer, allowed or not', async () => {
    const shop = await openShop()
    const { token } = await shop.put()
    for (const headers of [{}, { origin: 'https://shop.example' }, { origin: 'https://evil.example' }]) for (const path of [`/v1/pages/${token}`, '/v1/pages/nope', '/v1/nowhere', '/v1/openapi.json', `/p/${token}`]) {
      expect((await ask(path, { headers })).headers.get('vary'), path).toMatch(/\bOrigin\b/)
    }
  })

  it('TRUST 36: cannot change or ask anything with a body a form can send', async () => {
    const shop = await openShop()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=b']) {
      expect((await ask('/v1/lookups', { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify({ store: shop.store, trackingNumber: 'VAN204180001' }) })).status, type).toBe(415)
      expect((await shop.call('POST', '/v1/orders', JSON.stringify(exampleOrder), { 'content-type': type })).status, type).toBe(415)
    }
    for (const route of apiTable.filter((entry) => entry.body !== null)) {
      // What is taken as text has its proof in the body: tests/worker/page-engagements.test.ts.
      const type = route.bodyType === 'text/plain' ? 'application/x-www-form-urlencoded' : 'text/plain'
      expect((await shop.call(route.method, route.path.replace(/\{\w+\}/g, 'x'), 'a=b', { 'content-type': type })).status, route.path).toBe(415)
    }
    expect(apiTable.filter((entry) => entry.bodyType === 'text/plain').map(({ path }) => path)).toEqual(['/v1/engagements'])
  })
})

describe('answers that fail', () => {
  it('TRUST 84: say a type, a title and an id, and nothing of the inside', async () => {
    const shop = await openShop()
    const failing = await Promise.all([
      ask('/v1/nowhere'), ask('/v1/orders'), ask('/v1/pages/x'), shop.call('GET', '/v1/orders/or_x'), shop.call('POST', '/v1/orders', '{"a":'), shop.call('POST', '/v1/orders', 'x'.repeat(1024 * 1024 + 1)),
      shop.call('PATCH', '/v1/shipments/sh_x', {}), ask('/v1/images/x'), ask('/v1/orders', { method: 'PUT' }), ask('/v1/hooks/carriers/ups/x', { method: 'POST', body: 'x' }), ask('/problems/x'), shop.call('DELETE', '/v1/store'),
    ])
    const ids = new Set<string>()
    for (const answer of failing) {
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      const problem = await answer.json<Problem>()
      expect(problem).toMatchObject({ status: answer.status, type: expect.stringMatching(/^\/problems\/[a-z-]+$/), requestId: answer.headers.get('x-request-id') })
      ids.add(problem.requestId)
      expect(JSON.stringify(problem)).not.toMatch(/\bat \w+ \(|D1_|SQLITE|SELECT|Error:|hono|zod|workerd|node_modules|\.ts\b/i)
    }
    expect(ids.size).toBe(failing.length)
    expect(failing.map(({ status }) => status)).toEqual([404, 401, 404, 404, 400, 413, 404, 404, 405, 401, 404, 405])
    expect(failing[8]?.headers.get('allow')).toBe('POST, GET, HEAD')
  })

  it('TRUST 84: a fault inside is an id outside', async () => {
    const shop = await openShop()
    const noted = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await env.DB.prepare('ALTER TABLE orders RENAME TO orders_away').run()
    try {
      const answer = await shop.call('GET', '/v1/orders')
      const text = await answer.text()
      expect(answer.status).toBe(500)
      expect(Object.keys(JSON.parse(text) as object).toSorted()).toEqual(['requestId', 'status', 'title', 'type'])
      expect(text).not.toMatch(/orders_away|no such table|D1/i)
      expect(String(noted.mock.calls[0]?.[0])).toContain((JSON.parse(text) as Problem).requestId)
    } finally {
      noted.mockRestore()
      await env.DB.prepare('ALTER TABLE orders_away RENAME TO orders').run()
    }
  })

  it('TRUST 82: headers that nobody asked for change neither body nor link', async () => {
    const shop = await openShop()
    const hostile = { 'x-forwarded-host': 'evil.example', 'x-original-url': '/v1/store', 'x-rewrite-url': '/v1/store', 'x-http-method-override': 'DELETE', forwarded: 'host=evil.example', 'x-forwarded-proto': 'http' }
    const order = await (await shop.call('POST', '/v1/orders', exampleOrder, hostile)).json<{ link: string; token: string }>()
    expect(order.link).toMatch(/^https:\/\/doorstep\.shop\/p\//)
    const plain = await (await ask(`/v1/pages/${order.token}`)).json<Record<string, unknown>>()
    const asked = await (await ask(`/v1/pages/${order.token}`, { headers: hostile })).json<Record<string, unknown>>()
    expect({ ...asked, now: '' }).toEqual({ ...plain, now: '' })
  })

  it('TRUST 22: no token, key or address reaches the log, whatever fails', async () => {
    const shop = await openShop()
    const { token } = await shop.put()
    const lines: string[] = []
    const keep = (...parts: unknown[]): void => { lines.push(parts.map(String).join(' ')) }
    const before = { info: console.info, warn: console.warn, error: console.error, log: console.log }
    Object.assign(console, { info: keep, warn: keep, error: keep, log: keep })
    try {
      await env.DB.prepare('ALTER TABLE shipment_numbers RENAME TO numbers_away').run()
      await ask('/v1/lookups', { method: 'POST', headers: { 'content-type': 'application/json', 'cf-connecting-ip': '203.0.113.77' }, body: JSON.stringify({ store: shop.store, trackingNumber: 'VAN204180001' }) })
      await env.DB.prepare('ALTER TABLE numbers_away RENAME TO shipment_numbers').run()
      await ask(`/v1/pages/${token}x`)
      await ask(`/p/${token}`)
      await shop.call('POST', '/v1/orders', { ...exampleOrder, placedAt: 'x' })
      await shop.call('DELETE', `/v1/orders/${(await shop.put()).id}`)
    } finally {
      Object.assign(console, before)
    }
    expect(lines.length).toBeGreaterThan(0)
    const text = lines.join('\n')
    for (const secret of [token, shop.key, exampleOrder.shopper.email, exampleOrder.shopper.postcode, 'Penhaligon', 'VAN204180001', '203.0.113.77']) expect(text, secret).not.toContain(secret)
  })
})
