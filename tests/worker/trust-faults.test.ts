import { describe, expect, it, vi } from 'vitest'
import { problem as problemShape, type Problem } from '../../contract/problem.ts'
import { problemTypes } from '../../contract/vocabulary.ts'
import { forgetStore } from '../../worker/content/store-settings.ts'
import { insertApiKey } from '../../worker/db/api-keys.ts'
import { newKey } from '../../worker/db/create-store.ts'
import type { Env } from '../../worker/env.ts'
import { apiTable } from '../../worker/routes/api-table.ts'
import { bodyFor, nameOf } from '../support/worker-bodies.ts'
import { env } from '../support/worker-env.ts'
import { askWith } from '../support/worker-front.ts'
import { ask, exampleOrder, openShop, origin } from '../support/worker-shop.ts'
import { actToken, askTicket } from '../support/worker-uploads.ts'

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
      if (answer.status < 500) {
        // A body nobody reads keeps its stream, and with it the whole worker, waiting.
        await answer.body?.cancel()
        continue
      }
      faults += 1
      const text = await answer.text()
      expect(JSON.stringify([...answer.headers]), where).not.toMatch(/canary|SELECT/)
      if (answer.headers.get('content-type')?.startsWith('text/html')) {
        expect(answer.status, where).toBe(503)
        expect(text, where).not.toMatch(/canary|SELECT|D1_|at \S+ \(/)
        continue
      }
      expect(answer.headers.get('content-type'), where).toContain('application/problem+json')
      const said = JSON.parse(text) as Problem
      // Its id is drawn: it may spell anything.
      expect(text.replace(said.requestId, ''), where).not.toMatch(inside)
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
      'too-slow': async () => {
        vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
        try {
          const endless = new ReadableStream({ start: (controller) => { controller.enqueue(new TextEncoder().encode('{')) } })
          const answer = askWith(env, '/v1/orders', { method: 'POST', headers: { ...json, authorization: `Bearer ${shop.key}` }, body: endless })
          while (vi.getTimerCount() === 0) await scheduler.wait(1)
          await vi.advanceTimersByTimeAsync(30_000)
          return await answer
        } finally { vi.useRealTimers() }
      },
      'length-required': async () => ask((await askTicket(await actToken(shop, order))).upload.url, { method: 'PUT', body: new ReadableStream({ start: (controller) => { controller.enqueue(new Uint8Array(9)); controller.close() } }) }),
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
