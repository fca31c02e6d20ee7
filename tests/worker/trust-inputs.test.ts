import { describe, expect, it } from 'vitest'
import type { OrderView } from '../../contract/order.ts'
import type { Problem } from '../../contract/problem.ts'
import { theme } from '../../contract/store.ts'
import { ask, exampleOrder, openShop } from '../support/worker-shop.ts'
import { daysFromNow, delivery, objectOf, anOrder, putOrder, scan } from '../support/worker-orders.ts'

const settings = { name: 'Tulsi & Till', origins: ['https://shop.example'] }

describe('a theme', () => {
  it('TRUST 26: takes CSS in no field there is', async () => {
    const shop = await openShop()
    const fields = Object.keys(theme.shape)
    expect(fields.length).toBeGreaterThan(5)
    for (const field of fields) for (const value of ['red;}*{background:url(//evil.example)}', 'url(//evil.example/x)', '#fff}', 'var(--x)', 'expression(alert(1))', '</style><script>', '1px;', '#12\\0033456']) {
      for (const sent of [value, [value], { toString: value }]) {
        const answer = await shop.call('PUT', '/v1/store', { ...settings, theme: { [field]: sent } })
        expect([field, value, answer.status]).toEqual([field, value, 400])
        expect((await answer.json<Problem>()).errors?.[0]?.pointer).toMatch(new RegExp(`^/theme/${field}`))
      }
    }
    const { token } = await shop.put()
    const html = await (await ask(`/p/${token}`)).text()
    const sheet = await (await ask(/<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '')).text()
    expect(html + sheet).not.toMatch(/evil\.example/)
  })

  it('TRUST 27: no picture, font or sheet of a page comes from another host', async () => {
    const shop = await openShop({ logo: 'https://cdn.marigold.shop/l.png' })
    const { token } = await shop.put()
    for (const path of [`/p/${token}`, `/f/${shop.store}`]) {
      const html = await (await ask(path)).text()
      const loaded = [...html.matchAll(/<(?:img|link|script|source|iframe|video)\b[^>]*?\s(?:src|href|srcset)="([^"]*)"/g)].map(([, url]) => url ?? '')
      expect(loaded.length).toBeGreaterThan(2)
      expect(loaded.filter((url) => !/^(\/(?!\/)|data:,)/.test(url))).toEqual([])
    }
    for (const image of ['https://10.0.0.1/i.png', 'http://cdn.marigold.shop/i.png', 'data:image/png;base64,AAAA', '//cdn.marigold.shop/i.png']) expect((await shop.call('POST', '/v1/orders', { ...exampleOrder, items: [{ sku: 'x', title: 'x', quantity: 1, image }] })).status, image).toBe(400)
  })
})

describe('from another site', () => {
  it('TRUST 34: the hosted page is read by no site, listed or not', async () => {
    const shop = await openShop()
    const { token } = await shop.put()
    for (const origin of ['https://shop.example', 'https://evil.example', 'null']) for (const path of [`/p/${token}`, `/f/${shop.store}`, `/o/${token}`]) {
      const answer = await ask(path, { headers: { origin } })
      expect([path, answer.headers.get('access-control-allow-origin'), answer.headers.get('access-control-allow-credentials')]).toEqual([path, null, null])
    }
  })

  it('TRUST 36: a form on it spends none of a reader’s tries', async () => {
    const shop = await openShop()
    await shop.put()
    const post = (headers: Record<string, string>, proof: string, type = 'application/x-www-form-urlencoded') => ask(`/f/${shop.store}`, { method: 'POST', headers: { 'content-type': type, 'cf-connecting-ip': '203.0.113.131', ...headers }, body: new URLSearchParams({ orderNumber: 'EU-20418', proof }).toString() })
    for (let n = 0; n < 8; n += 1) expect((await post({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, `BS6 ${n}AA`)).status).toBe(415)
    for (const type of ['text/plain', 'multipart/form-data; boundary=b', 'application/json']) expect((await post({}, 'BS6 5QA', type)).status).toBe(415)
    expect((await post({ 'sec-fetch-site': 'same-origin' }, 'BS6 5QA')).status).toBe(303)
  })
})

describe('JSON that means two things', () => {
  it('TRUST 45: is refused with its place, and leaves prototypes clean', async () => {
    const shop = await openShop()
    const good = JSON.stringify(exampleOrder)
    const odd: Record<string, string> = {
      twins: good.replace('{', '{"number":"FIRST",'), proto: good.replace('{', '{"__proto__":{"polluted":1},'), 'deep proto': good.replace('"items":[{', '"items":[{"__proto__":{"polluted":1},'),
      'not a number': good.replace('"quantity":2', '"quantity":NaN'), huge: good.replace('"quantity":2', '"quantity":1e400'), deep: `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, surrogate: good.replace('Stoneware', '\\ud800'), cut: good.slice(0, -1), 'byte order mark twice': `\ufeff\ufeff${good}`,
    }
    for (const [name, body] of Object.entries(odd)) {
      const answer = await shop.call('POST', '/v1/orders', body)
      expect([name, answer.status]).toEqual([name, 400])
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(await (await shop.call('GET', '/v1/orders')).json()).toEqual({ orders: [], next: null })
  })

  it('TRUST 46: an id above 2^53 stays what it was, or is refused', async () => {
    const shop = await openShop()
    for (const number of ['9007199254740993', '18446744073709551617', '00012345678901234567890']) {
      const order = await (await shop.call('POST', '/v1/orders', { ...exampleOrder, number, fulfilments: [{ shipments: [{ trackingNumber: number, carrierName: 'Own van' }] }] })).json<OrderView>()
      expect([order.number, order.shipments[0]?.trackingNumber]).toEqual([number, number])
      expect((await (await ask(`/v1/pages/${order.token}`)).text())).toContain(`"${number}"`)
    }
    expect((await shop.call('POST', '/v1/orders', JSON.stringify(exampleOrder).replace('"#EU-20418"', '9007199254740993'))).status).toBe(400)
  })

  it('TRUST 73: a name given twice is refused by the API and read once by the pages', async () => {
    const shop = await openShop()
    const { token } = await shop.put()
    for (const path of ['/v1/orders?limit=1&limit=2', '/v1/orders?limit=1&limi%74=2']) expect((await shop.call('GET', path)).status, path).toBe(400)
    const first = await (await ask(`/p/${token}?lang=ar&lang=en`)).text()
    expect(first).toContain('<html lang="ar')
  })
})

it('F7: of a history of ten thousand scans an order keeps the newest, and answers', async () => {
  const order = await anOrder()
  const { object } = await putOrder(order)
  // Newest first, as a parser gives them: one a second, the last an hour ago.
  const scans = Array.from({ length: 10_000 }, (_, n) => scan(-1 / 24 - n / 86_400, n === 0 ? 'out_for_delivery' : 'in_transit'))
  expect(await object.ingest(delivery('out_for_delivery', scans))).toMatchObject({ accepted: true, changed: true })
  const page = await objectOf(order).page({ view: 'link', epoch: 1, now: daysFromNow(0) })
  expect(page.ok && [page.facts.shipments[0]?.status, page.facts.shipments[0]?.events.length]).toEqual(['out_for_delivery', 500])
})
