import { describe, expect, it, vi } from 'vitest'
import { problem as problemShape, type Problem } from '../../contract/problem.ts'
import { problemTypes } from '../../contract/vocabulary.ts'
import type { OrderView } from '../../contract/order.ts'
import { newKey } from '../../worker/db/create-store.ts'
import { insertApiKey } from '../../worker/db/api-keys.ts'
import { writeReminder } from '../../worker/db/reminders.ts'
import { insertWebhookEndpoint } from '../../worker/db/webhook-endpoints.ts'
import { newId } from '../../worker/edge/ids.ts'
import type { Env } from '../../worker/env.ts'
import { apiTable } from '../../worker/routes/api-table.ts'
import { forgetStore } from '../../worker/routes/store-settings.ts'
import { env } from '../support/worker-env.ts'
import { askWith } from '../support/worker-front.ts'
import { ask, bodyOf, exampleOrder, headersOf, openShop, origin, type Shop } from '../support/worker-shop.ts'

/**
 * What stands in the braces of a path, and what another store's would be there. A route with a name that is not in this
 * table fails the test: whoever adds it says here whose thing it names.
 */
const theirsAndNobodys = (order: OrderView) => ({
  '/v1/orders/{id}': [order.id, newId('or').padEnd(25, '0').slice(0, 25)],
  '/v1/shipments/{id}': [order.shipments[0]?.id ?? '', `sh_${'0'.repeat(22)}aaaaaa`],
  '/v1/reminders/{id}': [theirReminder, `rm_${'0'.repeat(22)}`],
  // tests/worker/cases.test.ts tries a case that is there.
  '/v1/cases/{id}': [`ca_${'1'.repeat(16)}`, `ca_${'0'.repeat(16)}`],
  // tests/worker/reviews.test.ts, posts.test.ts and uploads.test.ts try those that are there.
  '/v1/reviews/{id}': [`rv_${'1'.repeat(16)}`, `rv_${'0'.repeat(16)}`],
  '/v1/posts/{id}': [`po_${'1'.repeat(16)}`, `po_${'0'.repeat(16)}`],
  '/v1/media/{id}': [`up_${'1'.repeat(16)}`, `up_${'0'.repeat(16)}`],
  '/v1/webhooks/{id}': [theirWebhook, `wh_${'0'.repeat(16)}`],
}) as const
const theirWebhook = `wh_${'1'.repeat(16)}`
const theirReminder = `rm_${'1'.repeat(22)}`
/** Names no thing of another store: a delivery of the endpoint in the same path, a sku, an offer or a block's name (each store has its own, tests/worker/products.test.ts, custom-blocks.test.ts), a carrier, or what carries its own proof (a MACed token, a signed path, a signed push) or is public. */
const needsNoOwner = new Set(['{delivery}', '{name}', '{offer}', '{sku}', '{carrier}', '{token}', '{signed}', '{store}', '{account}'])

/** What a merchant writes stands under ids of its own choosing: the same id is another entry in every store. */
const isOwnWord = (path: string): boolean => path.startsWith('/v1/content/')

const bodyFor: Readonly<Record<string, unknown>> = {
  'PATCH /v1/shipments/{id}': { service: 'Express' },
  'POST /v1/shipments/{id}/events': { events: [{ time: '2026-11-20T10:00', status: 'delivered' }] },
  'POST /v1/orders': exampleOrder, 'POST /v1/orders/search': {}, 'POST /v1/shoppers/export': { email: exampleOrder.shopper.email },
  'PUT /v1/products/{sku}': { title: 'Knife set' }, 'POST /v1/products': { products: [{ sku: 'KN-8', title: 'Knife set' }] }, 'PUT /v1/recommendations': {},
  'POST /v1/cases/{id}/entries': { text: 'A new one leaves today.' }, 'PATCH /v1/cases/{id}': { state: 'closed' },
  'PATCH /v1/reviews/{id}': { hidden: true }, 'PUT /v1/rewards/settings': {}, 'POST /v1/rewards/balance': { email: exampleOrder.shopper.email }, 'POST /v1/rewards/points': { email: exampleOrder.shopper.email, points: 1, reason: 'adjusted' },
  'POST /v1/redemptions': { code: 'KEEN-5-SAM' }, 'POST /v1/codes/{offer}': { codes: ['KEEN-5-SAM'] }, 'PUT /v1/custom-blocks/{name}': { url: 'http://carrier.test/block' },
  'POST /v1/webhooks': { url: 'http://carrier.test/hooks' }, 'PATCH /v1/webhooks/{id}': { name: 'theirs' },
  'PUT /v1/store': { name: 'Marigold & Main' }, 'PUT /v1/carrier-accounts/{carrier}': { credentials: { clientId: 'a', clientSecret: 'b' } },
}
const nameOf = (route: { method: string; path: string }): string => `${route.method} ${route.path}`
const orderOf = async (shop: Shop, id: string): Promise<unknown> => { const { asked: _asked, ...rest } = await (await shop.call('GET', `/v1/orders/${id}`)).json<Record<string, unknown>>(); return rest }

describe('every route of the merchant API', () => {
  it('TRUST 8: with an id of another store answers as with nobody’s, logs it and changes nothing', async () => {
    const [mine, theirs] = [await openShop(), await openShop()]
    const order = await theirs.put()
    const ids = theirsAndNobodys(order)
    await writeReminder(env.DB, theirs.store, { id: theirReminder, shopper: 's', orderId: order.id, orderNumber: order.number, sku: 'MUG-01', title: 'Stoneware mug', dueOn: '2027-01-01', dueAt: Date.parse('2027-01-01'), everyWeeks: null }, new Date())
    await insertWebhookEndpoint(env.DB, { store: theirs.store, id: theirWebhook, url: 'http://carrier.test/hooks', name: null, types: '[]', sealedSecrets: 'x', disabled: null, failingSince: null, createdAt: 1, updatedAt: 1 }, 10)
    const before = await orderOf(theirs, order.id)
    const noted = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const tried: string[] = []
    for (const route of apiTable) {
      const names = route.path.match(/\{\w+\}/g) ?? []
      const stem = Object.keys(ids).find((each) => route.path.startsWith(each)) as keyof typeof ids | undefined
      for (const name of names) expect(stem !== undefined && name === '{id}' || needsNoOwner.has(name) || isOwnWord(route.path), `${nameOf(route)}: whose is ${name}?`).toBe(true)
      if (stem === undefined) continue
      expect(route.access, nameOf(route)).toBe('key')
      const [foreign, nobodys] = await Promise.all(ids[stem].map((id) => mine.call(route.method, route.path.replace('{id}', id), bodyFor[nameOf(route)] ?? (route.body === null ? undefined : {}))))
      if (!foreign || !nobodys) throw new Error('no answer')
      expect([foreign.status, headersOf(foreign), await bodyOf(foreign)], nameOf(route)).toEqual([404, headersOf(nobodys), await bodyOf(nobodys)])
      tried.push(nameOf(route))
    }
    expect(tried).toEqual(apiTable.filter(({ path }) => path.includes('{id}') && !isOwnWord(path)).map(nameOf))
    expect(noted.mock.calls.filter(([line]) => String(line).includes('"denied"') && String(line).includes(mine.store))).toHaveLength(tried.length * 2)
    noted.mockRestore()
    expect(await orderOf(theirs, order.id)).toEqual(before)
    expect(await (await theirs.call('GET', '/v1/reminders')).json()).toMatchObject({ reminders: [{ id: theirReminder }] })
    expect((await ask(`/v1/pages/${order.token}`)).status).toBe(200)
  })

  it('TRUST 8: is closed to the merchant’s own other store', async () => {
    const first = await openShop()
    const second = await openShop({}, first.merchant)
    const order = await first.put()
    for (const [method, path] of [['GET', `/v1/orders/${order.id}`], ['DELETE', `/v1/orders/${order.id}`], ['DELETE', `/v1/shipments/${order.shipments[0]?.id}`]] as const) expect((await second.call(method, path)).status).toBe(404)
    expect((await first.call('GET', `/v1/orders/${order.id}`)).status).toBe(200)
  })

  it('TRUST 10: takes no field that is nobody’s to set, at any depth', async () => {
    const [shop, other] = [await openShop(), await openShop()]
    const extra = { id: 'x_1', merchant_id: other.merchant, merchant: other.merchant, store: other.store, role: 'admin', scope: 'write', status: 'delivered', state: 'delivered', epoch: 9, revision: 99, token: 'x', created: false, erased: true, deliveredAt: '2026-01-01T00:00:00Z', signedBy: 'Eve', events: [{ time: '2026-11-20T10:00', status: 'delivered' }], asked: { outcome: 'answered' } }
    /** The value with the extra fields in each of its objects. */
    const stuffed = (value: unknown): unknown => Array.isArray(value) ? value.map(stuffed)
      : typeof value === 'object' && value !== null ? { ...extra, ...Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, stuffed(inner)])) } : value
    const refused = await shop.call('POST', '/v1/orders', stuffed(exampleOrder))
    expect(refused.status).toBe(400)
    // Nothing was changed: there is no such order, and a clean one is made now, not updated.
    const order = await shop.put()
    expect(order).toMatchObject({ created: true, status: expect.not.stringMatching('delivered') })
    expect((await other.call('GET', `/v1/orders/${order.id}`)).status).toBe(404)

    const before = await orderOf(shop, order.id)
    const shipment = order.shipments[0]?.id ?? ''
    for (const route of apiTable.filter(({ body, access }) => body !== null && access === 'key')) {
      if (nameOf(route) === 'POST /v1/orders') continue
      const body = nameOf(route) === 'POST /v1/shipments/{id}/events' ? { events: [] } : nameOf(route) === 'PATCH /v1/shipments/{id}' ? {} : bodyFor[nameOf(route)] ?? (isOwnWord(route.path) ? { content: {} } : undefined)
      expect(body, `${nameOf(route)} has no body in this test`).toBeDefined()
      const answer = await shop.call(route.method, route.path.replace('{id}', shipment).replace('{carrier}', 'ups'), { ...extra, ...body as object, ...'events' in (body as object) ? {} : { events: undefined } })
      expect([200, 400], nameOf(route)).toContain(answer.status)
      expect(await answer.text(), nameOf(route)).not.toMatch(new RegExp(`${other.store}|${other.merchant}|Eve`))
    }
    const after = await orderOf(shop, order.id)
    expect(after).toEqual(before)
    expect(await (await other.call('GET', '/v1/store')).json()).toMatchObject({ name: 'Marigold & Main', carriers: [] })
    expect((await other.call('GET', `/v1/orders/${order.id}`)).status).toBe(404)
  })
})

describe('guessing by another route', () => {
  let hosts = 0
  const address = () => `203.0.113.${(hosts += 1)}`
  const guess = { orderNumber: 'EU-20418', proof: 'BS6 9ZZ' }

  it('TRUST 4: every way to ask spends the same tries, however the order number is written', async () => {
    const shop = await openShop()
    await shop.put()
    const api = (orderNumber: string) => ask('/v1/lookups', { method: 'POST', headers: { 'content-type': 'application/json', 'cf-connecting-ip': address() }, body: JSON.stringify({ store: shop.store, ...guess, orderNumber }) })
    const form = (query: string, orderNumber: string) => ask(`/f/${shop.store}${query}`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'cf-connecting-ip': address() }, body: new URLSearchParams({ ...guess, orderNumber }).toString() })
    const statuses = []
    for (const step of [() => api('EU-20418'), () => form('', '#EU-20418'), () => api('ＥＵ－20418'.normalize('NFKC')), () => form('?lang=hi', ' eu-20418 '), () => api('##e\u200bu-20418'), () => api('EU-20418'), () => form('?lang=ar', 'EU-20418')]) statuses.push((await step()).status)
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429])
  })

  it('TRUST 4: nothing but POST to these two addresses looks anything up', async () => {
    const shop = await openShop()
    await shop.put()
    const right = new URLSearchParams({ store: shop.store, orderNumber: 'EU-20418', proof: exampleOrder.shopper.email }).toString()
    const json = JSON.stringify({ store: shop.store, orderNumber: 'EU-20418', proof: exampleOrder.shopper.email })
    const headers = { 'content-type': 'application/json', 'cf-connecting-ip': address() }
    for (const method of ['HEAD', 'GET', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await ask(`/v1/lookups?${right}`, { method, headers, ...['HEAD', 'GET'].includes(method) ? {} : { body: json } })
      expect([404, 405], method).toContain(answer.status)
    }
    for (const path of ['/lookups', '/v0/lookups', '/v2/lookups', '/v1/lookup', '/v1/lookups/', '/v1/lookups/batch', '/V1/LOOKUPS', '/v1//lookups', '/api/v1/lookups', '/graphql', '/v1/graphql', '/v1/batch']) {
      expect((await ask(path, { method: 'POST', headers, body: json })).status, path).toBe(404)
    }
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(`/f/${shop.store}?${right}`, { method, headers: { 'cf-connecting-ip': address() } })
      expect([answer.status, answer.headers.get('location')]).toEqual([200, null])
      expect(await answer.text()).not.toContain('Samantha')
    }
    // A HEAD of a page costs and tells what a GET does, without its body.
    expect(await (await ask('/v1/pages/x', { method: 'HEAD' })).text()).toBe('')
  })
})

describe('cross-origin', () => {
  it('TRUST 35: a preflight and a fault vary by origin too, and two sites with one address never meet', async () => {
    const [a, b] = [await openShop({ origins: ['https://a.example'] }), await openShop({ origins: ['https://b.example'] })]
    const { token } = await a.put()
    for (const site of ['https://a.example', 'https://b.example', 'https://evil.example']) {
      for (const init of [{}, { method: 'OPTIONS' }]) expect((await ask(`/v1/pages/${token}`, { ...init, headers: { origin: site } })).headers.get('vary')).toMatch(/\bOrigin\b/)
      for (let n = 0; n < 2; n += 1) {
        const answer = await ask(`/v1/pages/${token}`, { headers: { origin: site } })
        expect(answer.headers.get('access-control-allow-origin')).toBe(site === 'https://a.example' ? site : null)
        expect(answer.headers.get('cache-control')).toBe('private, no-store')
      }
    }
    expect(b.store).not.toBe(a.store)
  })
})

/** What an inside looks like from outside when it leaks: stacks, SQL, versions, our libraries, names of bindings and files. */
const inside = /\bat \S+ \(|D1_|SQLITE|SELECT|INSERT|no such|Error:|TypeError|hono|zod|miniflare|workerd|node_modules|\.tsx?\b|canary|undefined|\[object/i

describe('answers that fail', () => {
  it('TRUST 84: a fault in any binding, on any route, is a problem with an id and nothing else', async () => {
    const shop = await openShop()
    const order = await shop.put()
    const noted = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const throwing = new Proxy({}, { get: (_, key) => key === 'then' ? undefined : () => { throw new Error('canary: SELECT secret FROM inside') } })
    const broken: Partial<Record<keyof Env, unknown>>[] = [{ DB: throwing }, { ORDERS: throwing }, { LIMITS: throwing }, { CARRIER_ACCOUNTS: throwing }, { CARRIER_PUSHES: throwing }, { HASH_SECRET: 'canary' }, { LINK_SECRET: 'canary' }, { SEAL_KEYS: 'canary' }, { ASSETS: throwing }]
    const paths: { method: string; path: string; body: unknown; headers: Record<string, string> }[] = apiTable.map((route) => ({
      method: route.method,
      path: route.path.replace('/shipments/{id}', `/shipments/${order.shipments[0]?.id}`).replace('{id}', order.id).replace('{token}', order.token).replace('{store}', shop.store).replace('{carrier}', 'ups').replace(/\{\w+\}/g, 'x'),
      body: route.path === '/v1/lookups' ? { store: shop.store, trackingNumber: 'VAN204180001' } : bodyFor[nameOf(route)],
      headers: route.access === 'key' ? { authorization: `Bearer ${shop.key}` } : {},
    }))
    for (const path of [`/p/${order.token}`, `/o/${order.token}`, `/f/${shop.store}`, '/v1/doorstep.js', '/v1/openapi.json', '/v1/reference', '/problems/internal']) paths.push({ method: 'GET', path, body: undefined, headers: {} })
    let faults = 0
    for (const part of broken) for (const { method, path, body, headers } of paths) {
      if (method === 'DELETE') continue
      forgetStore(shop.store)
      const answer = await askWith({ ...env, ...part } as Env, path, { method, headers: { 'content-type': 'application/json', 'cf-connecting-ip': '203.0.113.250', ...headers }, ...body === undefined ? {} : { body: JSON.stringify(body) } })
      const where = `${Object.keys(part).join()} ${method} ${path}`
      if (answer.status < 500) continue
      faults += 1
      const text = await answer.text()
      expect(JSON.stringify([...answer.headers]), where).not.toMatch(/canary|SELECT/)
      if (answer.headers.get('content-type')?.startsWith('text/html')) {
        expect(answer.status, where).toBe(503)
        expect(text, where).not.toMatch(/canary|SELECT|D1_|at \S+ \(/)
        continue
      }
      expect(answer.headers.get('content-type'), where).toContain('application/problem+json')
      expect(text, where).not.toMatch(inside)
      const said = JSON.parse(text) as Problem
      expect(problemShape.strict().parse(said), where).toEqual({ type: '/problems/internal', title: said.title, status: 500, requestId: answer.headers.get('x-request-id') })
      expect(noted.mock.calls.some(([line]) => String(line).includes(said.requestId)), where).toBe(true)
    }
    noted.mockRestore()
    warned.mockRestore()
    expect(faults).toBeGreaterThan(40)
  })

  it('TRUST 84: each type of problem, provoked, has the fields of the contract and an id of its own', async () => {
    const shop = await openShop({ origins: ['https://shop.example'] })
    const order = await shop.put()
    const reading = await newKey(shop.store, 'reader', 'read')
    await insertApiKey(env.DB, reading.row, new Date()).run()
    const json = { 'content-type': 'application/json' }
    const provoked: Readonly<Record<(typeof problemTypes)[number], () => Promise<Response>>> = {
      'invalid-body': () => shop.call('POST', '/v1/orders', { number: 1, items: 'x', '</script>': '<img src=x>' }),
      'invalid-query': () => shop.call('GET', '/v1/orders?limit=1&limit=2'),
      unauthorized: () => ask('/v1/orders', { headers: { authorization: `Bearer ds_live_${'0'.repeat(43)}` } }),
      forbidden: () => ask('/v1/orders', { method: 'POST', headers: { ...json, authorization: `Bearer ${reading.secret}` }, body: '{}' }),
      'method-not-allowed': () => shop.call('DELETE', '/v1/store'),
      'not-found': () => shop.call('GET', `/v1/orders/or_${'0'.repeat(22)}`),
      conflict: async () => { await shop.call('POST', '/v1/orders', exampleOrder, { 'idempotency-key': 'k' }); return shop.call('POST', '/v1/orders', { ...exampleOrder, number: '2' }, { 'idempotency-key': 'k' }) },
      'unsupported-media-type': () => shop.call('POST', '/v1/orders', 'a=b', { 'content-type': 'text/plain' }),
      'too-large': () => shop.call('POST', '/v1/orders', `"${'x'.repeat(1024 * 1024)}"`),
      'too-many-requests': async () => { let last = await ask('/v1/nowhere'); for (let n = 0; n < 6; n += 1) last = await ask('/v1/lookups', { method: 'POST', headers: { ...json, 'cf-connecting-ip': '203.0.113.199' }, body: JSON.stringify({ store: shop.store, orderNumber: 'LOCKED', proof: `BS6 ${n}AA` }) }); return last },
      'link-expired': async () => { await shop.call('POST', `/v1/orders/${order.id}/link`); return ask(`/v1/pages/${order.token}`) },
      'theme-contrast': () => shop.call('PUT', '/v1/store', { name: 'X', theme: { ink: '#888', surface: '#fff' } }),
      'carrier-account-missing': () => shop.call('GET', '/v1/carrier-accounts/usps'),
      internal: () => askWith({ ...env, DB: null } as unknown as Env, '/v1/orders', { headers: { authorization: `Bearer ${shop.key}` } }),
    }
    const noted = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const ids = new Set<string>()
    for (const type of problemTypes) {
      const answer = await provoked[type]()
      const text = await answer.text()
      const said = problemShape.strict().parse(JSON.parse(text))
      expect([said.type, said.status, said.requestId], type).toEqual([`/problems/${type}`, answer.status, answer.headers.get('x-request-id')])
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('server') ?? answer.headers.get('x-powered-by')).toBeNull()
      expect(text.replace(said.title, ''), type).not.toMatch(/\bat \S+ \(|D1_|SQLITE|SELECT|TypeError|node_modules|\.tsx?\b/)
      for (const secret of [order.token, shop.key, reading.secret, exampleOrder.shopper.email]) expect(text).not.toContain(secret)
      ids.add(said.requestId)
    }
    noted.mockRestore()
    expect(ids.size).toBe(problemTypes.length)
    expect((await ask(new URL('/problems/internal', origin).pathname)).status).toBe(200)
  })
})
