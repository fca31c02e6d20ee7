import { createMessageBatch, createExecutionContext, getQueueResult, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import type { OrderView } from '../../contract/order.ts'
import { upsertOrderRow } from '../../worker/db/orders.ts'
import { orderObjectName } from '../../worker/env.ts'
import { consume } from '../../worker/queues/consume.ts'
import type { OrderProjection } from '../../worker/domain/shipment/projection.ts'
import type { ProjectionJob } from '../../worker/queues/jobs.ts'
import { env } from '../support/worker-env.ts'
import { ask, dumpDatabase, eventually, exampleOrder, openShop, type Shop } from '../support/worker-shop.ts'

/** An order in which everything that tells who someone is, or what they bought, holds one word: found nowhere else, so one search finds it all. */
const orderAbout = (word: string) => ({
  ...exampleOrder,
  number: `N-${word}`,
  shopper: { name: `Anna ${word}`, email: `anna.${word}@shopper.example`, postcode: word.slice(0, 16) },
  items: [{ sku: `SKU-${word}`, title: `${word} mug`, variant: word, quantity: 1 }],
  destination: { town: `${word}ham`, country: 'GB', district: 'BS6' },
  safePlace: `Behind the ${word} gate`,
  fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: `${word} vans`, trackingNumber: word }] }],
})
const holds = (text: string, word: string): boolean => text.toLowerCase().includes(word.toLowerCase())

const objectOf = (store: string, order: string) => env.ORDERS.get(env.ORDERS.idFromName(orderObjectName(store, order)))
/** All rows and keys an order's object holds, as one string to search. */
const dumpObject = (store: string, order: string): Promise<string> =>
  runInDurableObject(objectOf(store, order) as unknown as DurableObjectStub, async (_object, state) => {
    const tables = [...state.storage.sql.exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '_cf%' AND name NOT LIKE 'sqlite%'")]
    const rows = tables.map(({ name }) => [...state.storage.sql.exec(`SELECT * FROM "${name}"`)])
    return JSON.stringify([rows, [...(await state.storage.list()).entries()]])
  })
const lookUp = (shop: Shop, body: Record<string, string>) =>
  ask('/v1/lookups', { method: 'POST', headers: { 'content-type': 'application/json', 'cf-connecting-ip': '203.0.113.5' }, body: JSON.stringify({ store: shop.store, ...body }) })
const isListed = (shop: Shop, count: number) => eventually(async () => (await (await shop.call('GET', '/v1/orders')).json<{ orders: unknown[] }>()).orders.length === count)

describe('what is stored', () => {
  it('TRUST 18: holds no key, token, e-mail, name or postcode in clear, in D1 or in the order’s object', async () => {
    const shop = await openShop()
    const answer = await shop.call('POST', '/v1/orders', exampleOrder, { 'idempotency-key': 'once' })
    const order = await answer.json<OrderView>()
    await isListed(shop, 1)
    const { token } = await (await lookUp(shop, { orderNumber: 'EU-20418', proof: exampleOrder.shopper.email })).json<{ token: string }>()
    const [database, object] = [await dumpDatabase(), await dumpObject(shop.store, order.id)]
    expect(database).toContain(order.id)
    expect(object).toContain('Stoneware mug')
    for (const secret of [shop.key, shop.key.slice(8), order.token, token, exampleOrder.shopper.email, exampleOrder.shopper.email.toUpperCase(), exampleOrder.shopper.name, 'Penhaligon', exampleOrder.shopper.postcode, 'BS65QA']) {
      expect(database.includes(secret), `D1 ${secret}`).toBe(false)
      expect(object.includes(secret), `object ${secret}`).toBe(false)
    }
  })
})

describe('erasure', () => {
  it('TRUST 79: leaves nothing of an order anywhere, and nothing late brings it back', async () => {
    const word = 'quillfeather'
    const body = orderAbout(word)
    const shop = await openShop()
    const answer = await shop.call('POST', '/v1/orders', body, { 'idempotency-key': 'to-be-erased' })
    const order = await answer.json<OrderView>()
    const write = () => shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: new Date().toISOString(), status: 'in_transit', text: `Left with ${word}` }] })
    expect((await write()).status).toBe(200)
    const proven = await (await lookUp(shop, { orderNumber: body.number, proof: body.shopper.email })).json<{ token: string }>()
    await isListed(shop, 1)
    expect(holds(await dumpDatabase(), word)).toBe(true)
    expect(holds(await dumpObject(shop.store, order.id), word)).toBe(true)

    expect((await shop.call('DELETE', `/v1/orders/${order.id}`)).status).toBe(204)
    await isListed(shop, 0)
    const expectNothing = async (): Promise<void> => {
      expect(holds(await dumpDatabase(), word)).toBe(false)
      expect(holds(await dumpObject(shop.store, order.id), word)).toBe(false)
    }
    await expectNothing()
    for (const token of [order.token, proven.token]) {
      const page = await ask(`/v1/pages/${token}`)
      expect([404, 410]).toContain(page.status)
      expect(holds(await page.text(), word)).toBe(false)
    }
    expect((await lookUp(shop, { orderNumber: body.number, proof: body.shopper.email })).status).toBe(404)
    expect((await lookUp(shop, { trackingNumber: word })).status).toBe(404)
    expect((await shop.call('GET', `/v1/orders/${order.id}`)).status).toBe(404)
    expect((await shop.call('DELETE', `/v1/orders/${order.id}`)).status).toBe(404)

    // Late: a projection from before, a carrier's answer, an event by hand, the shop's own retry.
    await upsertOrderRow(env.DB, lateProjection(shop.store, order.id, word))
    const ingested = await objectOf(shop.store, order.id).ingest({ carrier: 'own-van', trackingNumber: word.toUpperCase(), source: 'push', askedAt: new Date().toISOString(), answer: { outcome: 'not_found' } })
    expect(ingested.accepted).toBe(false)
    expect((await write()).status).toBe(404)
    expect((await shop.call('POST', '/v1/orders', body)).status).toBe(409)
    expect((await shop.call('POST', '/v1/orders', body, { 'idempotency-key': 'to-be-erased' })).status).toBe(409)
    expect((await (await shop.call('GET', '/v1/orders')).json<{ orders: unknown[] }>()).orders).toEqual([])
    await expectNothing()
  })

  it('TRUST 79: a queued projection of an erased order writes nothing', async () => {
    const shop = await openShop()
    const order = await shop.put(orderAbout('larkspurrow'))
    await isListed(shop, 1)
    await shop.call('DELETE', `/v1/orders/${order.id}`)
    const job = lateProjection(shop.store, order.id, 'larkspurrow')
    const batch = createMessageBatch('projections', [{ id: 'm1', timestamp: new Date(), attempts: 1, body: job }])
    const context = createExecutionContext()
    await consume(batch, env)
    expect(await getQueueResult(batch, context)).toMatchObject({ explicitAcks: ['m1'], retryMessages: [] })
    expect(holds(await dumpDatabase(), 'larkspurrow')).toBe(false)
  })

  it('TRUST 80: comes by itself when the store’s time after delivery is over, and not before', async () => {
    const shop = await openShop({ retentionDays: 90 })
    const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()
    const deliver = async (word: string, days: number): Promise<OrderView> => {
      const order = await shop.put({ ...orderAbout(word), placedAt: daysAgo(days + 4), promised: null })
      const answer = await shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: daysAgo(days), status: 'delivered' }] })
      expect(answer.status, word).toBe(200)
      return order
    }
    const kept = await deliver('mossgarnet', 89)
    const gone = await deliver('fernwhistle', 91)
    expect((await ask(`/v1/pages/${kept.token}`)).status).toBe(200)
    expect((await ask(`/v1/pages/${gone.token}`)).status).toBe(410)
    for (const order of [kept, gone]) await runDurableObjectAlarm(objectOf(shop.store, order.id) as unknown as DurableObjectStub)
    await eventually(async () => !holds(await dumpDatabase(), 'fernwhistle') && !holds(await dumpObject(shop.store, gone.id), 'fernwhistle'))
    expect(holds(await dumpObject(shop.store, kept.id), 'mossgarnet')).toBe(true)
    expect((await shop.call('GET', `/v1/orders/${gone.id}`)).status).toBe(404)
    expect((await shop.call('GET', `/v1/orders/${kept.id}`)).status).toBe(200)
  })
})

const lateProjection = (store: string, order: string, word: string): ProjectionJob & { readonly row: OrderProjection } => ({
  id: 'late', store, order, revision: 9_999,
  row: { number: word, numberKey: word, emailHash: 'x', placedAt: exampleOrder.placedAt, updatedAt: exampleOrder.placedAt, status: 'in_transit', late: false, shipments: 1, deliveredOn: null, expectedDay: null, firstTitle: word, items: [[word, 1]], counts: true, retireAt: null, epoch: 1 },
})
