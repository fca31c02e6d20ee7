import { createExecutionContext, createMessageBatch, getQueueResult, runInDurableObject } from 'cloudflare:test'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { OrderView } from '../../contract/order.ts'
import { carrierAccountObjectName, orderObjectName, type Env } from '../../worker/env.ts'
import { consume } from '../../worker/queues/consume.ts'
import type { CarrierPoll, CarrierPush, ProjectionJob } from '../../worker/queues/jobs.ts'
import { env } from '../support/worker-env.ts'
import { askWith } from '../support/worker-front.ts'
import { ask, dumpDatabase, eventually, exampleOrder, openShop, origin } from '../support/worker-shop.ts'

/** Found nowhere else; the number is UPS's own example, so that its check digit is right. */
const word = 'quokkaberry', number = '1Z5338FF0107231059'
const canaries = { clientId: 'ups-client-canary-1', clientSecret: 'ups-secret-canary-2' }, hookSecret = 'hook-secret-canary-3', accessToken = 'access-token-canary-4'
const order = {
  ...exampleOrder, number: `N-${word}`, shopper: { name: `Anna ${word}`, email: `anna.${word}@shopper.example`, postcode: 'QB9 9QB' },
  items: [{ sku: `SKU-${word}`, title: `${word} mug`, variant: word, quantity: 1 }], destination: { town: `${word}ham`, country: 'GB', district: 'QB9' }, safePlace: `Behind the ${word} gate`,
  fulfilments: [{ shipments: [{ carrier: 'ups', trackingNumber: number }] }],
}
const personal = [word, word.toUpperCase(), 'QB9', number]

const objects = [
  { name: 'order', dump: async (store: string, id: string) => dumpOf(env.ORDERS.get(env.ORDERS.idFromName(orderObjectName(store, id)))) },
  { name: 'carrier account', dump: async (_store: string, _id: string, merchant: string) => dumpOf(env.CARRIER_ACCOUNTS.get(env.CARRIER_ACCOUNTS.idFromName(carrierAccountObjectName(merchant, 'ups')))) },
] as const
/** All rows and keys an object holds, as one string to search. */
const dumpOf = (stub: unknown): Promise<string> => runInDurableObject(stub as DurableObjectStub, async (_, state) => {
  const tables = [...state.storage.sql.exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '_cf%' AND name NOT LIKE 'sqlite%'")]
  return JSON.stringify([tables.map(({ name }) => [...state.storage.sql.exec(`SELECT * FROM "${name}"`)]), [...(await state.storage.list()).entries()]])
})

/** UPS as far as it is needed: a login, and a parcel on its way through a town of the canary's name. */
function stubUps(): void {
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
  vi.stubGlobal('fetch', async (input: RequestInfo | URL) => {
    const url = input instanceof Request ? input.url : String(input)
    if (url.includes('/oauth/token')) return Response.json({ access_token: accessToken, expires_in: '3600', issued_at: String(Date.now()), status: 'approved', token_type: 'Bearer' })
    return Response.json({ trackResponse: { shipment: [{ inquiryNumber: number, package: [{ trackingNumber: number, currentStatus: { code: '005', description: 'On the Way' },
      activity: [{ location: { address: { city: word.toUpperCase(), countryCode: 'GB' } }, status: { type: 'I', code: 'DP', description: `Left ${word}`, statusCode: '005' }, date: day, time: '061200' }] }] }] } })
  })
}
const alert = JSON.stringify({ trackingNumber: number, localActivityDate: new Date().toISOString().slice(0, 10).replaceAll('-', ''), localActivityTime: '113400', activityStatus: { type: 'D', code: 'FS', description: 'DELIVERED' }, activityLocation: { city: word.toUpperCase(), stateProvince: '', postalCode: 'QB9 9QB', country: 'GB' } })

/** The worker's bindings, with a copy of all that goes into a queue. */
function overhear() {
  const sent: string[] = []
  const queue = <T>(real: { send(message: T): Promise<unknown> }) => ({ send: async (message: T) => { sent.push(JSON.stringify(message)); return real.send(message) } })
  return { sent, bindings: { ...env, CARRIER_POLLS: queue(env.CARRIER_POLLS as never), CARRIER_PUSHES: queue(env.CARRIER_PUSHES as never), PROJECTIONS: queue(env.PROJECTIONS as never) } as unknown as Env }
}
let message = 0
async function run(queue: string, body: CarrierPoll | CarrierPush | ProjectionJob): Promise<void> {
  const batch = createMessageBatch(queue, [{ id: `te${message += 1}`, timestamp: new Date(), attempts: 9, body }])
  await consume(batch, env)
  await getQueueResult(batch, createExecutionContext())
}

async function openHouse() {
  stubUps()
  const shop = await openShop()
  const account = await (await shop.call('PUT', '/v1/carrier-accounts/ups', { credentials: canaries, hookSecret, baseUrl: 'http://carrier.test' })).json<{ hookUrl: string }>()
  const made = await (await shop.call('POST', '/v1/orders', order, { 'idempotency-key': 'canary-call' })).json<OrderView>()
  const lookUp = () => ask('/v1/lookups', { method: 'POST', headers: { 'content-type': 'application/json', 'cf-connecting-ip': '203.0.113.8' }, body: JSON.stringify({ store: shop.store, orderNumber: order.number, proof: order.shopper.email }) })
  const isHeard = () => eventually(async () => (await (await shop.call('GET', `/v1/orders/${made.id}`)).json<OrderView>()).status === 'in_transit')
  return { shop, made, lookUp, isHeard, hookPath: new URL(account.hookUrl).pathname }
}

const logs: string[] = []
function keepLogs(): void {
  logs.length = 0
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => { logs.push(parts.map(String).join(' ')) })
}
afterEach(() => { vi.restoreAllMocks(); vi.unstubAllGlobals() })

describe('what lies anywhere', () => {
  it('TRUST 18: holds no key, token, e-mail or carrier’s password in clear: D1, both objects, every queue, every log line', async () => {
    keepLogs()
    const { shop, made, lookUp, isHeard, hookPath } = await openHouse()
    await isHeard()
    const { token } = await (await lookUp()).json<{ token: string }>()
    const { sent, bindings } = overhear()
    expect((await askWith(bindings, hookPath, { method: 'POST', body: alert, headers: { 'content-type': 'application/json', credential: hookSecret } })).status).toBe(202)
    await eventually(async () => (await (await shop.call('GET', '/v1/orders')).json<{ orders: { status: string }[] }>()).orders[0]?.status === 'delivered')
    const secrets = [shop.key, shop.key.slice(8), made.token, token, order.shopper.email, 'QB9 9QB', canaries.clientId, canaries.clientSecret, hookSecret, accessToken, btoa(`${canaries.clientId}:${canaries.clientSecret}`)]
    const places: [string, string][] = [['D1', await dumpDatabase()], ['queues', sent.filter((each) => !each.includes('"carrier":"ups","body"')).join()], ['logs', logs.join('\n')]]
    for (const { name, dump } of objects) places.push([name, await dump(shop.store, made.id, shop.merchant)])
    for (const [place, text] of places) for (const secret of secrets) expect(text.includes(secret), `${place}: ${secret}`).toBe(false)
    // The push lies in its queue as the carrier sent it, with what it says of a place, but without what proves the sender.
    for (const secret of secrets.filter((each) => each !== 'QB9 9QB')) expect(sent.join().includes(secret), secret).toBe(false)
    expect(sent.length).toBeGreaterThan(0)
    expect(await objects[1].dump(shop.store, made.id, shop.merchant)).toContain(number)
    expect((await shop.call('DELETE', `/v1/orders/${made.id}`)).status).toBe(204)
    await eventually(async () => !(await dumpDatabase()).includes(word))
  })
})

describe('erasure', () => {
  it('TRUST 79: leaves nothing in D1, dead letters, objects, logs, caches or an export; a push that comes late brings nothing back', async () => {
    const { shop, made, lookUp, isHeard, hookPath } = await openHouse()
    await isHeard()
    await lookUp()
    await ask(`/p/${made.token}`)
    await ask(`/v1/pages/${made.token}`)
    const row = { number: order.number, numberKey: word, emailHash: 'x', placedAt: order.placedAt, updatedAt: order.placedAt, status: 'in_transit', late: false, shipments: 1, deliveredOn: null, expectedDay: null, firstTitle: word, retireAt: null, epoch: 1, items: [], counts: true } as const
    await run('projections-dead', { id: 'lost', store: shop.store, order: made.id, revision: 3, row })
    await eventually(async () => (await (await shop.call('GET', '/v1/orders')).json<{ orders: unknown[] }>()).orders.length === 1)
    const everything = async () => ({ D1: await dumpDatabase(), order: await objects[0].dump(shop.store, made.id), account: await objects[1].dump(shop.store, made.id, shop.merchant) })
    const letters = () => env.DB.prepare('SELECT count(*) AS n FROM dead_letters WHERE order_id = ?1').bind(made.id).first<{ n: number }>()
    const before = await everything()
    expect([before.D1.includes(word), before.order.includes(word), before.account.includes(number), (await letters())?.n]).toEqual([true, true, true, 1])

    keepLogs()
    expect((await shop.call('DELETE', `/v1/orders/${made.id}`)).status).toBe(204)
    await eventually(async () => !(await objects[1].dump(shop.store, made.id, shop.merchant)).includes(number))
    const expectNothing = async (when: string): Promise<void> => {
      for (const [place, text] of Object.entries(await everything())) for (const each of personal) expect(text.includes(each), `${when}: ${each} in ${place}`).toBe(false)
      expect((await letters())?.n).toBe(0)
    }
    await expectNothing('after the erasure')

    // Late: the carrier's signed push, the same once more, an answer to a question asked before, and a job that was dead.
    const push = () => ask(hookPath, { method: 'POST', body: alert, headers: { 'content-type': 'application/json', credential: hookSecret } })
    expect([(await push()).status, (await push()).status]).toEqual([202, 202])
    await eventually(async () => (await env.DB.prepare('SELECT count(*) AS n FROM unmatched_pushes WHERE merchant = ?1').bind(shop.merchant).first<{ n: number }>())?.n === 1)
    await run('carrier-polls', { id: 'late', merchant: shop.merchant, carrier: 'ups', numbers: [{ trackingNumber: number, orders: [{ store: shop.store, order: made.id }] }] })
    await run('projections', { id: 'late', store: shop.store, order: made.id, revision: 9_999, row })
    await expectNothing('after what came late')
    expect((await (await shop.call('GET', '/v1/orders')).json<{ orders: unknown[] }>()).orders).toEqual([])
    expect((await shop.call('POST', '/v1/orders', order)).status).toBe(409)

    const found = await (await shop.call('POST', '/v1/shoppers/export', { email: order.shopper.email })).json<{ orders: unknown[] }>()
    expect(found.orders).toEqual([])
    const cache = (caches as unknown as { default: Cache }).default
    for (const path of [`/p/${made.token}`, `/v1/pages/${made.token}`, `/o/${made.token}`, hookPath]) expect(await cache.match(`${origin}${path}`), path).toBeUndefined()
    for (const path of [`/p/${made.token}`, `/v1/pages/${made.token}`]) {
      const gone = await ask(path)
      expect([404, 410]).toContain(gone.status)
      expect(await gone.text()).not.toMatch(new RegExp(word, 'i'))
    }
    for (const each of personal) expect(logs.join('\n').includes(each), `log: ${each}`).toBe(false)
  })

  it('TRUST 79: takes along the pushes that still wait for one of its numbers', async () => {
    stubUps()
    const shop = await openShop()
    const account = await (await shop.call('PUT', '/v1/carrier-accounts/ups', { credentials: canaries, hookSecret, baseUrl: 'http://carrier.test' })).json<{ hookUrl: string }>()
    // Too old to be of this order: the push is kept, in case an order comes that it fits.
    const old = alert.replace(/"localActivityDate":"\d+"/, '"localActivityDate":"20250102"')
    const made = await shop.put(order)
    const waiting = async () => (await env.DB.prepare('SELECT count(*) AS n FROM unmatched_pushes WHERE merchant = ?1').bind(shop.merchant).first<{ n: number }>())?.n
    expect((await ask(new URL(account.hookUrl).pathname, { method: 'POST', body: old, headers: { credential: hookSecret } })).status).toBe(202)
    await eventually(async () => await waiting() === 1)
    expect((await shop.call('DELETE', `/v1/orders/${made.id}`)).status).toBe(204)
    await eventually(async () => await waiting() === 0)
  })
})
