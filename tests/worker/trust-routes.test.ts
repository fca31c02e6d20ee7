import { describe, expect, it, vi } from 'vitest'
import type { OrderView } from '../../contract/order.ts'
import { writeReminder } from '../../worker/db/reminders.ts'
import { insertWebhookEndpoint } from '../../worker/db/webhook-endpoints.ts'
import { newId } from '../../worker/edge/ids.ts'
import { apiTable } from '../../worker/routes/api-table.ts'
import { bodyFor, nameOf } from '../support/worker-bodies.ts'
import { env } from '../support/worker-env.ts'
import { ask, bodyOf, exampleOrder, headersOf, openShop, type Shop } from '../support/worker-shop.ts'

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
