import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createStore } from '../../worker/db/create-store.ts'
import { findOrder } from '../../worker/db/orders.ts'
import { listUnmatchedPushes } from '../../worker/db/unmatched-pushes.ts'
import { carrierTokenAddress, credentialsAddress } from '../../worker/edge/seal-addresses.ts'
import { hashNumber } from '../../worker/edge/hash.ts'
import { seal } from '../../worker/edge/seal.ts'
import { carrierAccountObjectName } from '../../worker/env.ts'
import { consume, type ConsumeDeps } from '../../worker/queues/consume.ts'
import type { CarrierPoll, CarrierPush, ProjectionJob } from '../../worker/queues/jobs.ts'
import { env } from '../support/worker-env.ts'
import { anOrder, daysFromNow, objectOf, putOrder, upsNumber, type TestOrder } from '../support/worker-orders.ts'
import { dumpDatabase, eventually } from '../support/worker-shop.ts'

afterEach(() => { vi.unstubAllGlobals() })

/** UPS as far as these tests need it. Written from its documented answers. */
function ups(answer: (number: string) => Response) {
  const calls: string[] = []
  const fetch: ConsumeDeps['fetch'] = async (url) => {
    calls.push(new URL(url).pathname)
    if (url.includes('/oauth/token')) return Response.json({ access_token: 'tok', expires_in: '3600', issued_at: String(Date.now()), status: 'approved', token_type: 'Bearer' })
    return answer(decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? ''))
  }
  vi.stubGlobal('fetch', fetch)
  return { calls, asks: () => calls.filter((path) => path.includes('/details/')), deps: { fetch, now: () => new Date(), random: () => 0, sleep: async () => {} } satisfies ConsumeDeps }
}
const upsDay = (days: number): string => daysFromNow(days).slice(0, 10).replaceAll('-', '')
const inTransit = (number: string): Response => Response.json({ trackResponse: { shipment: [{ inquiryNumber: number, package: [{
  trackingNumber: number, currentStatus: { code: '005', description: 'On the Way' },
  activity: [{ location: { address: { city: 'LEEDS', countryCode: 'GB' } }, status: { type: 'I', code: 'DP', description: 'Departed from Facility', statusCode: '005' }, date: upsDay(-1), time: '061200' }],
}] }] } })
const alert = (number: string, more: object = {}): string => JSON.stringify({
  trackingNumber: number, localActivityDate: upsDay(-1), localActivityTime: '113400', activityStatus: { type: 'D', code: 'FS', description: 'DELIVERED' },
  activityLocation: { city: 'BRISTOL', stateProvince: '', postalCode: '', country: 'GB' }, ...more,
})

async function anAccount(merchant: string) {
  const sealedCredentials = await seal(env, credentialsAddress(merchant, 'ups'), JSON.stringify({ clientId: 'id', clientSecret: 'secret' }))
  const object = env.CARRIER_ACCOUNTS.get(env.CARRIER_ACCOUNTS.idFromName(carrierAccountObjectName(merchant, 'ups')))
  await object.configure({ merchant, carrier: 'ups', origin: 'http://carrier.test', sealedCredentials, sealedHookSecrets: null, now: new Date().toISOString() })
  return object
}
async function aStore() {
  const made = await createStore(env.DB, { settings: { name: 'Marigold & Main' } }, new Date())
  if (!made.ok) throw new Error(made.reason)
  return { store: made.created.store, merchant: made.created.merchant }
}
let message = 0
async function run(queue: string, bodies: readonly unknown[], deps?: ConsumeDeps) {
  const batch = createMessageBatch(queue, bodies.map((body) => ({ id: `m${message += 1}`, timestamp: new Date(), attempts: 1, body })))
  await consume(batch, env, deps)
  const result = await getQueueResult(batch, createExecutionContext())
  return { acked: result.explicitAcks.length, retried: result.retryMessages.length }
}
const pollOf = (order: TestOrder): CarrierPoll => ({ id: `${order.merchant}/ups/x`, merchant: order.merchant, carrier: 'ups', numbers: [{ trackingNumber: upsNumber, orders: [{ store: order.store, order: order.order }] }] })
const pushOf = (merchant: string, number: string, body = alert(number)): CarrierPush => ({ id: `ca_1/${message += 1}`, merchant, carrier: 'ups', body, headers: {}, receivedAt: new Date().toISOString() })
const status = async (order: TestOrder) => {
  const reading = await objectOf(order).page({ view: 'link', epoch: 1, now: new Date().toISOString() })
  return reading.ok ? reading.facts.shipments[0] : null
}

describe('a poll', () => {
  it('goes from put to page by itself: due, alarm, queue, login, question, order', async () => {
    const carrier = ups(inTransit)
    const order = await anOrder()
    await anAccount(order.merchant)
    await putOrder(order)
    await eventually(async () => (await status(order))?.status === 'in_transit')
    expect(await status(order)).toMatchObject({ events: [{ place: { town: 'LEEDS' } }], asked: { outcome: 'answered' } })
    expect(await eventually(async () => (await findOrder(env.DB, order.store, order.order))?.status === 'in_transit')).toBe(true)
    expect(carrier.calls[0]).toBe('/security/v1/oauth/token')
  })

  it('F19: a batch that is delivered again changes nothing, and the token is used again', async () => {
    const carrier = ups(inTransit)
    const order = await anOrder()
    await putOrder(order)
    await anAccount(order.merchant)
    expect(await run('carrier-polls', [pollOf(order)], carrier.deps)).toEqual({ acked: 1, retried: 0 })
    const once = await objectOf(order).page({ view: 'link', epoch: 1, now: new Date().toISOString() })
    await run('carrier-polls', [pollOf(order), pollOf(order)], carrier.deps)
    const again = await objectOf(order).page({ view: 'link', epoch: 1, now: new Date().toISOString() })
    expect(once.ok && again.ok && [again.facts.revision, again.facts.shipments[0]?.events]).toEqual(once.ok && [once.facts.revision, once.facts.shipments[0]?.events])
  })

  it.each([
    ['not found yet', 404, { response: { errors: [{ code: '151044', message: 'No tracking information available' }] } }, 'not_found'],
    ['could not ask: F3', 503, {}, 'unreachable'],
    ['could not ask: F5, TRUST 69: a login page with 200', 200, '<!doctype html><title>Sign in</title>Delivered', 'unreachable'],
    ['could not ask: F6: cut off', 200, '{"trackResponse":{"shipment":[{"inquiryNumber"', 'unreachable'],
  ])('tells the order: %s', async (_case, http, body, outcome) => {
    const carrier = ups(() => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status: http, headers: { 'content-type': 'application/json' } }))
    const order = await anOrder()
    await putOrder(order)
    await anAccount(order.merchant)
    await run('carrier-polls', [pollOf(order)], carrier.deps)
    expect(await status(order)).toMatchObject({ status: 'unknown', events: [], asked: { outcome } })
  })

  it('keeps the last answer when the carrier cannot be asked any more', async () => {
    const carrier = ups(inTransit)
    const order = await anOrder()
    await putOrder(order)
    await anAccount(order.merchant)
    await run('carrier-polls', [pollOf(order)], carrier.deps)
    await run('carrier-polls', [pollOf(order)], { ...ups(() => { throw new TypeError('reset') }).deps })
    expect(await status(order)).toMatchObject({ status: 'in_transit', asked: { outcome: 'unreachable', answeredAt: { zone: 'Europe/London' } } })
  })

  it('F10: logs in anew when the carrier revoked a token before its time, and asks once more', async () => {
    const tokens: string[] = []
    const order = await anOrder({ fulfilments: [{ shipments: [{ trackingNumber: upsNumber }] }] })
    const carrier = ups(inTransit)
    const fetch: ConsumeDeps['fetch'] = async (url, init) => {
      const token = new Headers(init.headers).get('authorization') ?? ''
      if (url.includes('/details/')) tokens.push(token)
      return token === 'Bearer revoked' ? Response.json({ response: { errors: [{ code: '250002', message: 'Invalid Authentication Information.' }] } }, { status: 401 }) : carrier.deps.fetch(url, init)
    }
    vi.stubGlobal('fetch', fetch)
    const account = await anAccount(order.merchant)
    await account.keepToken({ sealedToken: await seal(env, carrierTokenAddress(order.merchant, 'ups'), 'revoked'), expiresAt: daysFromNow(1) })
    await putOrder(order)
    await eventually(async () => (await status(order))?.status === 'in_transit')
    expect(tokens).toEqual(['Bearer revoked', 'Bearer tok'])
    expect((await account.state()).state).toBe('ok')
  })

  it('asks nobody with credentials that do not open, and gives up after five tries', async () => {
    const carrier = ups(inTransit)
    const order = await anOrder({ fulfilments: [] })
    await putOrder(order)
    const account = env.CARRIER_ACCOUNTS.get(env.CARRIER_ACCOUNTS.idFromName(carrierAccountObjectName(order.merchant, 'ups')))
    await account.configure({ merchant: order.merchant, carrier: 'ups', origin: 'http://carrier.test', sealedCredentials: 'not a box', sealedHookSecrets: null, now: new Date().toISOString() })
    for (let i = 0; i < 5; i += 1) expect(await run('carrier-polls', [pollOf(order)], carrier.deps)).toEqual({ acked: 1, retried: 0 })
    expect(carrier.calls).toEqual([])
    expect((await account.state()).state).toBe('auth_failed')
  })

  it('asks nobody without an account', async () => {
    const carrier = ups(inTransit)
    const order = await anOrder()
    await putOrder(order)
    expect(await run('carrier-polls', [pollOf(order)], carrier.deps)).toEqual({ acked: 1, retried: 0 })
    expect(carrier.calls).toEqual([])
  })
})

describe('a push', () => {
  it('finds its order by the number, whatever the store of the merchant', async () => {
    const { store, merchant } = await aStore()
    const order = await anOrder({}, { store, merchant })
    await putOrder(order)
    expect(await run('carrier-pushes', [pushOf(merchant, upsNumber)])).toEqual({ acked: 1, retried: 0 })
    expect(await status(order)).toMatchObject({ status: 'delivered', deliveredAt: { wall: `${daysFromNow(-1).slice(0, 10)}T11:34:00` } })
  })

  it('and a poll of the same scan are one event', async () => {
    const { store, merchant } = await aStore()
    const order = await anOrder({}, { store, merchant })
    await putOrder(order)
    const sameScan = alert(upsNumber, { localActivityTime: '061200', activityStatus: { type: 'I', code: 'DP', description: 'Departed' }, activityLocation: { city: 'LEEDS', country: 'GB' } })
    await run('carrier-pushes', [pushOf(merchant, upsNumber, sameScan)])
    expect((await status(order))?.events).toHaveLength(1)
    const carrier = ups(inTransit)
    await anAccount(merchant)
    await run('carrier-polls', [pollOf(order)], carrier.deps)
    expect(await status(order)).toMatchObject({ asked: { outcome: 'answered' }, events: [{ text: 'Departed from Facility' }] })
    expect((await status(order))?.events).toHaveLength(1)
  })

  it('goes to the order in whose ship-date window it lies, not to the number’s last owner', async () => {
    const { store, merchant } = await aStore()
    const old = await anOrder({ placedAt: daysFromNow(-300), promised: null }, { store, merchant, retentionDays: 700 })
    const fresh = await anOrder({}, { store, merchant })
    await putOrder(old)
    await putOrder(fresh)
    await run('carrier-pushes', [pushOf(merchant, upsNumber)])
    expect([(await status(old))?.status, (await status(fresh))?.status]).toEqual(['unknown', 'delivered'])
  })

  it('TRUST 9: another merchant’s order with the same number hears nothing', async () => {
    const mine = await aStore(), theirs = await aStore()
    const order = await anOrder({}, theirs)
    await putOrder(order)
    await run('carrier-pushes', [pushOf(mine.merchant, upsNumber)])
    expect((await status(order))?.status).toBe('unknown')
  })

  it('waits, sealed, for an order that comes later', async () => {
    const { store, merchant } = await aStore()
    await run('carrier-pushes', [pushOf(merchant, upsNumber, alert(upsNumber, { activityLocation: { city: 'QUOKKAVILLE', country: 'GB' } }))])
    expect(await listUnmatchedPushes(env.DB, merchant, await hashNumber(env, upsNumber))).toHaveLength(1)
    expect(await dumpDatabase()).not.toContain('QUOKKAVILLE')
    const order = await anOrder({}, { store, merchant })
    await putOrder(order)
    await eventually(async () => (await status(order))?.status === 'delivered')
    expect(await listUnmatchedPushes(env.DB, merchant, await hashNumber(env, upsNumber))).toEqual([])
  })

  it('F30: a hundred of the same leave what one leaves', async () => {
    const { store, merchant } = await aStore()
    const order = await anOrder({}, { store, merchant })
    await putOrder(order)
    const one = pushOf(merchant, upsNumber)
    for (let i = 0; i < 10; i += 1) await run('carrier-pushes', Array.from({ length: 10 }, () => one))
    expect((await status(order))?.events).toHaveLength(1)
    const reading = await objectOf(order).page({ view: 'link', epoch: 1, now: new Date().toISOString() })
    await run('carrier-pushes', [one])
    expect(reading.ok && (await objectOf(order).page({ view: 'link', epoch: 1, now: new Date().toISOString() }))).toMatchObject({ facts: { revision: reading.ok ? reading.facts.revision : -1 } })
  })
})

describe('a batch', () => {
  const job = (order: TestOrder, revision: number, more: object = {}): ProjectionJob => ({
    id: `${order.order}/${revision}`, store: order.store, order: order.order, revision,
    row: { number: '20418', numberKey: '20418', emailHash: null, placedAt: daysFromNow(-4), updatedAt: daysFromNow(0), status: 'in_transit', late: false, shipments: 1, deliveredOn: null, expectedDay: null, firstTitle: null, items: [], counts: true, retireAt: null, epoch: 1, ...more },
  })

  it('F20: one poison message is tried again alone, its neighbours are done', async () => {
    const [a, b] = [await anOrder(), await anOrder()]
    const poison = { ...job(a, 1), row: { ...job(a, 1).row, number: null } }
    expect(await run('projections', [job(a, 1), poison, 'not a job', job(b, 1)])).toEqual({ acked: 2, retried: 2 })
    expect(await findOrder(env.DB, b.store, b.order)).not.toBeNull()
    expect(await run('carrier-pushes', [{ ...pushOf('me_x', upsNumber), body: 'not json' }, null])).toEqual({ acked: 1, retried: 1 })
  })

  it('F21: an older word about an order never overwrites a newer one', async () => {
    const order = await anOrder()
    await run('projections', [job(order, 7, { status: 'delivered' }), job(order, 3)])
    expect((await findOrder(env.DB, order.store, order.order))?.status).toBe('delivered')
  })

  it('F22: writes down, sealed, what no consumer could take in', async () => {
    const order = await anOrder()
    const lost = job(order, 1, { firstTitle: 'Wallaby stool' })
    expect(await run('projections-dead', [lost])).toEqual({ acked: 1, retried: 0 })
    const row = await env.DB.prepare('SELECT queue, store, order_id, attempts, sealed_body FROM dead_letters WHERE order_id = ?1').bind(order.order).first<{ queue: string; sealed_body: string }>()
    expect(row).toMatchObject({ queue: 'projections-dead', store: order.store, attempts: 1 })
    expect(row?.sealed_body).not.toContain('Wallaby')
  })
})
