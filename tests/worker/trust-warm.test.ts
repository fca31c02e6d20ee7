import { runInDurableObject } from 'cloudflare:test'
import { describe, expect, it, vi } from 'vitest'
import type { DrawnFacts } from '../../widget/element/drawn.ts'
import type { PageAnswer } from '../../contract/page.ts'
import { locales } from '../../contract/vocabulary.ts'
import { OrderObject } from '../../worker/objects/order-object.ts'
import { countingEnv } from '../support/worker-count.ts'
import { env } from '../support/worker-env.ts'
import { askWith } from '../support/worker-front.ts'
import { anOrder, daysFromNow, delivery, objectOf, putOrder, scan } from '../support/worker-orders.ts'
import { ask, openShop } from '../support/worker-shop.ts'
import { signLink } from '../../worker/edge/link-token.ts'

/** A prepared statement that answers nothing before the gate opens. */
const slowed = (statement: object, gate: Promise<void>): unknown => new Proxy(statement, {
  get: (target, key) => {
    const value: unknown = Reflect.get(target, key)
    if (typeof value !== 'function') return value
    if (key === 'bind') return (...args: unknown[]) => slowed((value as (...args: unknown[]) => object).apply(target, args), gate)
    return async (...args: unknown[]) => { await gate; return (value as (...args: unknown[]) => unknown).apply(target, args) }
  },
})

describe('a warm status answer', () => {
  it.each([
    ['as JSON', (token: string) => `/v1/pages/${token}`, {}],
    ['as JSON, asked from the shop', (token: string) => `/v1/pages/${token}`, { origin: 'https://shop.example' }],
    ['as a calendar', (token: string, shipment: string) => `/v1/pages/${token}/calendar?shipment=${shipment}`, {}],
  ])('costs, %s and through the front door, one object call and no D1 query', async (_name, pathOf, headers) => {
    const shop = await openShop()
    const order = await shop.put()
    const path = pathOf(order.token, order.shipments[0]?.id ?? '')
    expect((await ask(path, { headers })).status).toBe(200)
    const counted = countingEnv()
    for (let n = 0; n < 3; n += 1) expect((await askWith(counted.env, path, { headers })).status).toBe(200)
    expect(counted.calls).toEqual(['order.page', 'order.page', 'order.page'])
  })

  it('comes as HTML for one object call, and up to the end of its hero before the database has answered anything', async () => {
    const shop = await openShop()
    const order = await shop.put()
    await (await ask(`/p/${order.token}`)).text()
    const counted = countingEnv()
    let answer = () => {}
    const gate = new Promise<void>((resolve) => { answer = resolve })
    const slow = { ...counted.env, DB: { prepare: (text: string) => { const statement = counted.env.DB.prepare(text); return slowed(statement, gate) }, batch: counted.env.DB.batch.bind(counted.env.DB) } } as unknown as typeof env
    const reader = (await askWith(slow, `/p/${order.token}`, { headers: { 'accept-language': 'hi' } })).body!.getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('part="hero"')
    answer()
    while (!(await reader.read()).done) { /* the rest, with its blocks */ }
    expect(counted.calls.filter((call) => call !== 'D1')).toEqual(['order.page'])
  })

  it('is counted by bindings that do count: a cold one is not free', async () => {
    const shop = await openShop()
    const order = await shop.put()
    const counted = countingEnv()
    await askWith(counted.env, '/v1/orders', { headers: { authorization: `Bearer ${shop.key}` } })
    expect(counted.calls.filter((call) => call === 'D1').length).toBeGreaterThan(0)
    await askWith(counted.env, `/v1/pages/${order.token}/live`, { headers: { upgrade: 'websocket', origin: 'https://shop.example' } })
    expect(counted.calls.at(-1)).toBe('order.fetch')
  })
})

describe('the outbox', () => {
  it('F23: is written in the transaction of the change: what cannot be told is not kept either', async () => {
    const order = await anOrder()
    await putOrder(order)
    await runInDurableObject(objectOf(order) as unknown as DurableObjectStub<OrderObject>, async (_, state) => {
      const count = (table: string) => state.storage.sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).one().n
      const before = [count('events'), count('readings')]
      const instance = new OrderObject(state, env)
      state.storage.sql.exec('ALTER TABLE outbox RENAME TO outbox_away')
      await expect(instance.ingest(delivery('in_transit', [scan(-1, 'in_transit')]))).rejects.toThrow()
      state.storage.sql.exec('ALTER TABLE outbox_away RENAME TO outbox')
      expect([count('events'), count('readings')]).toEqual(before)
      // Memory says what the rows say.
      expect(await instance.page({ view: 'link', epoch: 1, now: new Date().toISOString() })).toMatchObject({ ok: true, facts: { shipments: [{ status: 'unknown', events: [] }] } })
      expect(await instance.ingest(delivery('in_transit', [scan(-1, 'in_transit')]))).toMatchObject({ accepted: true, changed: true })
    })
  })
})

/** The parts of a drawn page that a reader reads, without the marks that keep names in their own direction. */
const wordsOf = (html: string): string => html.replace(/<script.*?<\/script>/gs, '').replace(/<[^>]+>/g, ' ').replace(/&#39;/g, '’').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ')
async function pageWith(...answers: Parameters<typeof delivery>[]) {
  const shop = await openShop({ name: 'Marigold & Main' })
  const order = await anOrder({}, { store: shop.store, merchant: shop.merchant })
  const { object } = await putOrder(order)
  for (const answer of answers) await object.ingest(delivery(...answer))
  const token = await signLink(env, { store: shop.store, order: order.order, scope: 'link', epoch: 1, expires: null })
  const page = await ask(`/v1/pages/${token}`)
  const drawn = await Promise.all(locales.map(async (language) => {
    const answer = await ask(`/p/${token}?lang=${language}`)
    return { status: answer.status, html: await answer.text() }
  }))
  return { facts: await page.json<PageAnswer>(), statuses: [page.status, ...drawn.map(({ status }) => status)], words: drawn.map(({ html }) => wordsOf(html)), html: drawn.map(({ html }) => html) }
}
const error = (kind: string) => ({ answer: { outcome: 'error', kind, code: null } }) as Partial<Parameters<typeof delivery>[2]>

describe('a carrier that says nothing', () => {
  it('"not found yet", "could not ask" and "nothing new" are three sentences on the page, in each language', async () => {
    const notFound = await pageWith(['unknown', [], { answer: { outcome: 'not_found' } }])
    const couldNot = await pageWith(['unknown', [], error('upstream')])
    const nothingNew = await pageWith(['in_transit', [scan(-3, 'in_transit')]])
    expect([notFound, couldNot, nothingNew].map(({ facts }) => facts.shipments[0]?.asked.outcome)).toEqual(['not_found', 'unreachable', 'answered'])
    const said = {
      en: ['UPS does not know this number yet', 'could not ask UPS just now', 'UPS has reported nothing new since'],
      hi: await sentences('hi'), ar: await sentences('ar'),
    }
    for (const [at, language] of locales.entries()) for (const [which, page] of [notFound, couldNot, nothingNew].entries()) {
      for (const [other, sentence] of said[language].entries()) expect(page.words[at]?.includes(sentence), `${language} page ${which} sentence ${other}: ${sentence}`).toBe(other === which)
    }
  })

  it.each(['upstream', 'rate_limited', 'auth', 'malformed', 'bad_request', 'timeout', 'network'])('down by "%s" it is never an error page: what is known stays, with its age', async (kind) => {
    const late = daysFromNow(0.001)
    const page = await pageWith(['in_transit', [scan(-0.2, 'in_transit')], { askedAt: daysFromNow(-0.1) }], ['unknown', [], { ...error(kind), askedAt: late }])
    expect(page.statuses).toEqual([200, 200, 200, 200])
    expect(page.facts.shipments[0]).toMatchObject({ status: 'in_transit', events: [{ status: 'in_transit' }], asked: { outcome: 'unreachable', answeredAt: { wall: expect.stringMatching(/T/) } } })
    expect(page.words[0]).toContain('UPS last answered')
    expect(page.words[0]).toMatch(/last answered (today|yesterday|on )/)
    for (const html of page.html) expect((JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}') as DrawnFacts).page?.shipments[0]?.events).toHaveLength(1)
  })

  it('our own D1 away, a warm page still comes, and a cold one says so in the design, not as a fault', async () => {
    const shop = await openShop()
    const { token } = await shop.put()
    await ask(`/p/${token}`)
    const away = { ...env, DB: { prepare: () => { throw new Error('away') } } } as never
    expect((await askWith(away, `/p/${token}`)).status).toBe(200)
    const noted = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const broken = await askWith({ ...env, ORDERS: { idFromName: () => { throw new Error('away') } } } as never, `/p/${token}`)
    noted.mockRestore()
    expect([broken.status, broken.headers.get('retry-after'), broken.headers.get('content-type')]).toEqual([503, '15', 'text/html; charset=utf-8'])
  })
})

/** The three sentences as the language itself says them, up to the first thing filled in. */
async function sentences(language: 'hi' | 'ar'): Promise<[string, string, string]> {
  const { loadMessages } = await import('../../widget/i18n/messages.ts')
  const m = await loadMessages(language)
  const fixed = (text: string): string => text.split('\u0001').map((part) => part.replace(/[.।]$/, '').trim()).toSorted((a, b) => b.length - a.length)[0] ?? ''
  return [m.unknown('UPS').replace(/[.।]$/, ''), m.unasked('UPS').replace(/[.।]$/, ''), fixed(m.nothingNew('UPS', '\u0001'))]
}
