import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import type { DeliveryList, WebhookView } from '../../contract/webhook.ts'
import { postWebhook } from '../../worker/channels/post-webhook.ts'
import { signWebhook } from '../../worker/channels/standard-webhooks.ts'
import type { Env } from '../../worker/env.ts'
import { consume } from '../../worker/queues/consume.ts'
import type { WebhookJob } from '../../worker/queues/jobs.ts'
import { queueDueWebhooks } from '../../worker/schedules/webhooks.ts'
import { countingEnv } from '../support/worker-count.ts'
import { env } from '../support/worker-env.ts'
import { dumpDatabase, eventually, openShop, type Shop } from '../support/worker-shop.ts'
import { webhookReceiver, type Received } from '../support/webhook-receiver.ts'

const hook = 'http://carrier.test/hooks'
const day = 86_400_000

/** A queue in the test's own hands: what is put in waits until it is told to run. */
function heldQueue(base: Env = env) {
  const jobs: { job: WebhookJob; delaySeconds: number }[] = []
  const put = (job: WebhookJob, delaySeconds = 0) => { jobs.push({ job, delaySeconds }) }
  const held = { ...base, WEBHOOKS: {
    send: async (job: WebhookJob, options?: { delaySeconds?: number }) => put(job, options?.delaySeconds),
    sendBatch: async (batch: Iterable<{ body: WebhookJob }>) => { for (const { body } of batch) put(body) },
  } } as unknown as Env
  return { env: held, jobs }
}
let message = 0
async function run(bindings: Env, bodies: readonly WebhookJob[], deps: Parameters<typeof consume>[2]) {
  const batch = createMessageBatch('webhooks', bodies.map((body) => ({ id: `w${message += 1}`, timestamp: new Date(), attempts: 1, body })))
  await consume(batch, bindings, deps)
  const result = await getQueueResult(batch, createExecutionContext())
  return { acked: result.explicitAcks.length, retried: result.retryMessages.length }
}

async function anEndpoint(shop: Shop, more: object = {}): Promise<WebhookView & { secret: string }> {
  const answer = await shop.call('POST', '/v1/webhooks', { url: hook, ...more })
  expect(answer.status).toBe(201)
  return answer.json()
}
const deliveriesOf = async (shop: Shop, id: string, query = ''): Promise<DeliveryList['deliveries']> => (await (await shop.call('GET', `/v1/webhooks/${id}/deliveries${query}`)).json<DeliveryList>()).deliveries
const post = (bindings: Env, shop: Shop, now: Date, more: { order?: string | null; id?: string } = {}) => postWebhook(bindings, {
  store: shop.store, type: 'order.status_changed', order: more.order === null ? null : { id: more.order ?? 'or_1', number: '20418' }, now, ...more.id === undefined ? {} : { id: more.id },
  data: { status: 'delivered', before: 'in_transit', late: false, deliveredOn: null, expectedDay: null },
})
const signatureFits = async (secret: string, { headers, text }: Received): Promise<boolean> => {
  const signed = await signWebhook([secret], headers.get('webhook-id') ?? '', Number(headers.get('webhook-timestamp')), text)
  return (headers.get('webhook-signature') ?? '').split(' ').includes(signed['webhook-signature'] ?? '-')
}

describe('a message', () => {
  it('comes signed, with a stable id and the order’s next number, and says so in the list', async () => {
    const shop = await openShop(), endpoint = await anEndpoint(shop), { env: held, jobs } = heldQueue(), receiver = webhookReceiver()
    await post(held, shop, receiver.now())
    receiver.forward(1)
    await post(held, shop, receiver.now())
    await run(held, jobs.map(({ job }) => job), receiver.deps)
    expect(receiver.received.map(({ body }) => [body.type, body.sequence, body.order])).toEqual([['order.status_changed', 1, { id: 'or_1', number: '20418' }], ['order.status_changed', 2, { id: 'or_1', number: '20418' }]])
    for (const request of receiver.received) {
      expect(await signatureFits(endpoint.secret, request)).toBe(true)
      expect([request.headers.get('webhook-id'), request.redirect]).toEqual([request.body.id, 'manual'])
    }
    expect(await deliveriesOf(shop, endpoint.id)).toMatchObject([{ state: 'delivered', attempts: 1, status: 204, sequence: 2 }, { state: 'delivered', attempts: 1, status: 204, sequence: 1 }])
  })

  it('about an order’s new status comes by itself from order to receiver', async () => {
    const shop = await openShop(), endpoint = await anEndpoint(shop, { types: ['order.status_changed'] })
    const order = await shop.put()
    await shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: new Date().toISOString(), status: 'out_for_delivery' }] })
    // The front door's own fetch answers 503: each message was tried, and waits.
    const told = await eventually(async () => { const rows = await deliveriesOf(shop, endpoint.id); return rows.length >= 2 && rows.every(({ error }) => error !== null) && rows })
    expect(told.map(({ type, sequence, error }) => [type, sequence, error]).toSorted()).toEqual([['order.status_changed', 1, 'http_503'], ['order.status_changed', 2, 'http_503']])
  })

  it('R11: a thousand jobs of one message reach the receiver once', async () => {
    const shop = await openShop(), { env: held, jobs } = heldQueue(), receiver = webhookReceiver()
    await anEndpoint(shop)
    await post(held, shop, receiver.now())
    const job = jobs[0]?.job
    expect(job && await run(held, Array.from({ length: 1000 }, () => job), receiver.deps)).toEqual({ acked: 1000, retried: 0 })
    expect(receiver.received).toHaveLength(1)
  })

  it('of one happening is told once, however often it is posted', async () => {
    const shop = await openShop(), { env: held, jobs } = heldQueue()
    await anEndpoint(shop)
    await Promise.all(Array.from({ length: 20 }, () => post(held, shop, new Date(), { id: 'or_1/7' })))
    expect(jobs).toHaveLength(1)
  })

  it('costs no query where nobody listens, warm', async () => {
    const shop = await openShop(), counted = countingEnv()
    await post(counted.env, shop, new Date())
    counted.calls.length = 0
    await post(counted.env, shop, new Date())
    expect(counted.calls).toEqual([])
  })

  it('goes only to endpoints that take its type', async () => {
    const shop = await openShop(), { env: held, jobs } = heldQueue()
    await anEndpoint(shop, { types: ['webhook.test'] })
    const wanted = await anEndpoint(shop, { types: [] })
    await post(held, shop, new Date())
    expect(jobs.map(({ job }) => job.endpoint)).toEqual([wanted.id])
  })

  it('is stored sealed, and F36: goes with its order before it is sent', async () => {
    const shop = await openShop(), { env: held, jobs } = heldQueue(), receiver = webhookReceiver()
    const endpoint = await anEndpoint(shop), order = await shop.put({ number: 'QUOKKA-1' })
    await postWebhook(held, { store: shop.store, type: 'order.status_changed', order: { id: order.id, number: 'QUOKKA-1' }, now: receiver.now(), data: { status: 'delivered', before: null, late: false, deliveredOn: 'wombatday', expectedDay: null } })
    expect(await dumpDatabase()).not.toContain('wombatday')
    expect(await dumpDatabase()).not.toContain(endpoint.secret.slice(6))
    await shop.call('DELETE', `/v1/orders/${order.id}`)
    await eventually(async () => (await deliveriesOf(shop, endpoint.id)).length === 0)
    await run(held, jobs.map(({ job }) => job), receiver.deps)
    await post(held, shop, receiver.now(), { order: order.id })
    expect([receiver.received.length, await deliveriesOf(shop, endpoint.id)]).toEqual([0, []])
  })
})

describe('a receiver in trouble', () => {
  it('R11: is asked ten times, then the message is dead with its reason; replay tells it anew under the same id', async () => {
    const shop = await openShop(), endpoint = await anEndpoint(shop), { env: held, jobs } = heldQueue()
    let isUp = false
    const receiver = webhookReceiver(() => new Response('<html>secret page</html>', { status: isUp ? 200 : 500 }))
    await post(held, shop, receiver.now())
    for (let turn = 0; turn < 40 && (await deliveriesOf(shop, endpoint.id))[0]?.state === 'waiting'; turn += 1) {
      await run(held, jobs.splice(0).map(({ job }) => job), receiver.deps)
      const { nextAt } = (await deliveriesOf(shop, endpoint.id))[0]!
      if (nextAt !== null) receiver.forward(Date.parse(nextAt) + 60_000 - receiver.now().getTime())
      await queueDueWebhooks(held, receiver.now())
    }
    expect(await deliveriesOf(shop, endpoint.id, '?state=dead')).toMatchObject([{ attempts: 10, status: 500, error: 'http_500', nextAt: null }])
    // The schedule brings what other stores wait for as well.
    const ours = receiver.received.filter(({ body }) => body.store === shop.store)
    expect([ours.length, new Set(ours.map(({ headers }) => headers.get('webhook-id'))).size]).toEqual([10, 1])
    expect(await dumpDatabase()).not.toContain('secret page')
    isUp = true
    const id = ours[0]?.body.id ?? ''
    expect((await shop.call('POST', `/v1/webhooks/${endpoint.id}/deliveries/${id}/replay`)).status).toBe(202)
    await eventually(async () => (await deliveriesOf(shop, endpoint.id))[0]?.attempts === 1)
  })

  it('is not asked again before the wait is over, and F4: Retry-After is kept', async () => {
    const shop = await openShop(), { env: held, jobs } = heldQueue()
    await anEndpoint(shop)
    const receiver = webhookReceiver(() => new Response(null, { status: 429, headers: { 'retry-after': '900' } }))
    await post(held, shop, receiver.now())
    await run(held, [jobs[0]!.job], receiver.deps)
    expect(jobs[1]?.delaySeconds).toBe(900)
    receiver.forward(899_000)
    await run(held, [jobs[0]!.job], receiver.deps)
    expect(receiver.received).toHaveLength(1)
    receiver.forward(2_000)
    await run(held, [jobs[0]!.job], receiver.deps)
    expect(receiver.received).toHaveLength(2)
  })

  it('a wait longer than a queue can hold is left to the schedule', async () => {
    const shop = await openShop(), { env: held, jobs } = heldQueue(), receiver = webhookReceiver(() => new Response(null, { status: 503 }))
    await anEndpoint(shop)
    await post(held, shop, receiver.now())
    const { job } = jobs.splice(0)[0]!
    // The wait before the tenth try is a day, less what is drawn.
    await env.DB.prepare('UPDATE webhook_deliveries SET attempts = 8 WHERE store = ?1').bind(shop.store).run()
    await run(held, [job], receiver.deps)
    expect(jobs).toEqual([])
    receiver.forward(1.1 * day)
    await queueDueWebhooks(held, receiver.now())
    expect(jobs.map((each) => each.job)).toContainEqual(expect.objectContaining({ message: job.message }))
  })

  it('F35: that says 410 is switched off, with all that waits for it', async () => {
    const shop = await openShop(), endpoint = await anEndpoint(shop), { env: held, jobs } = heldQueue(), receiver = webhookReceiver(() => new Response(null, { status: 410 }))
    await post(held, shop, receiver.now())
    await post(held, shop, receiver.now())
    await run(held, [jobs[0]!.job], receiver.deps)
    await run(held, [jobs[1]!.job], receiver.deps)
    expect(receiver.received).toHaveLength(1)
    expect(await (await shop.call('GET', `/v1/webhooks/${endpoint.id}`)).json()).toMatchObject({ disabled: true, disabledReason: 'gone' })
    expect((await deliveriesOf(shop, endpoint.id)).map(({ error }) => error).sort()).toEqual(['endpoint_disabled', 'gone'])
  })

  it('that fails for five days is switched off; one success begins the five days anew', async () => {
    const shop = await openShop(), endpoint = await anEndpoint(shop), { env: held, jobs } = heldQueue()
    let status = 500
    const receiver = webhookReceiver(() => new Response(null, { status }))
    const tell = async () => { await post(held, shop, receiver.now()); await run(held, [jobs.splice(0)[0]!.job], receiver.deps); return (await (await shop.call('GET', `/v1/webhooks/${endpoint.id}`)).json<WebhookView>()).disabledReason }
    await tell()
    receiver.forward(4 * day)
    status = 200
    expect(await tell()).toBeNull()
    status = 500
    await tell()
    receiver.forward(4.9 * day)
    expect(await tell()).toBeNull()
    receiver.forward(0.2 * day)
    expect(await tell()).toBe('failing')
  })

  it('TRUST 53: a redirect is not followed and counts as a failure', async () => {
    const shop = await openShop(), endpoint = await anEndpoint(shop), { env: held, jobs } = heldQueue(), receiver = webhookReceiver(() => new Response(null, { status: 302, headers: { location: 'http://169.254.169.254/' } }))
    await post(held, shop, receiver.now())
    await run(held, [jobs[0]!.job], receiver.deps)
    expect([receiver.received.length, (await deliveriesOf(shop, endpoint.id))[0]?.error]).toEqual([1, 'redirect'])
  })

  it('TRUST 55: an answer without end is cut at 64 KiB, and its status stands', async () => {
    const shop = await openShop(), endpoint = await anEndpoint(shop), { env: held, jobs } = heldQueue()
    let sent = 0
    const endless = () => new Response(new ReadableStream({ pull: (controller) => { sent += 16_384; controller.enqueue(new Uint8Array(16_384)) } }))
    await post(held, shop, new Date())
    await run(held, [jobs[0]!.job], webhookReceiver(endless).deps)
    expect((await deliveriesOf(shop, endpoint.id))[0]?.state).toBe('delivered')
    expect(sent).toBeLessThan(200_000)
  })
})
