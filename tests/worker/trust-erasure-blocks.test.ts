import { createExecutionContext, createMessageBatch, getQueueResult, runInDurableObject } from 'cloudflare:test'
import { expect, it } from 'vitest'
import { orderObjectName } from '../../worker/env.ts'
import { hashEmail } from '../../worker/edge/hash.ts'
import { consume } from '../../worker/queues/consume.ts'
import type { EngagementJob } from '../../worker/queues/jobs.ts'
import { tellReminders } from '../../worker/schedules/reminders.ts'
import { doEveryAct, lateArrival, openWholeShop, underway } from '../support/worker-whole-shop.ts'
import { doAct } from '../support/worker-cases.ts'
import { blocksAt, take } from '../support/worker-engagements.ts'
import { env } from '../support/worker-env.ts'
import { exampleOrder } from '../support/worker-shop.ts'
import { tablesWith } from '../support/worker-tables.ts'
import { storedKeys } from '../support/worker-uploads.ts'

const word = 'quokkaberry', email = `anna.${word}@shopper.example`
const ours = { shopper: { name: `Anna ${word}`, email, postcode: 'QB9 9QB' }, destination: { town: `${word}ham`, country: 'GB' }, items: [{ sku: `SKU-${word}`, title: `${word} mug`, variant: word, quantity: 2, price: { amount: 1800, currency: 'GBP' } }] }

const dumpObject = (store: string, order: string): Promise<string> => runInDurableObject(env.ORDERS.get(env.ORDERS.idFromName(orderObjectName(store, order))) as unknown as DurableObjectStub, async (_, state) => {
  const names = [...state.storage.sql.exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '_cf%' AND name NOT LIKE 'sqlite%'")]
  return JSON.stringify([names.map(({ name }) => [...state.storage.sql.exec(`SELECT * FROM "${name}"`)]), [...(await state.storage.list()).entries()]])
})
const bury = async (queue: string, body: unknown, id: string): Promise<void> => {
  const batch = createMessageBatch(queue, [{ id, timestamp: new Date(), attempts: 9, body }])
  await consume(batch, env)
  await getQueueResult(batch, createExecutionContext())
}

it('TRUST 18, 79: all a shopper left on their pages is sealed while it is kept, and gone with their orders: D1, R2, objects, dead letters, and what comes late', async () => {
  const shop = await openWholeShop()
  const came = await lateArrival(shop, { ...ours, number: `N-${word}` })
  const goes = await underway(shop, { ...ours, number: `M-${word}`, items: [{ sku: `OTHER-${word}`, title: `${word} bowl`, quantity: 1 }], fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: 'VAN204180777' }] }] })
  const page = await blocksAt(came.token)
  await doEveryAct(page.act, word, `SKU-${word}`)
  const claimed = await (await doAct('claims', { act: page.act, offer: 'points' })).json<{ state: string }>()
  const code = await (await doAct('claims', { act: page.act, offer: 'code' })).json<{ granted: { code: string } }>()
  expect([claimed.state, typeof code.granted.code]).toEqual(['granted', 'string'])
  // A second order, since each offer is had once: refused, and noted.
  const going = await blocksAt(goes.token)
  expect((await doAct('wishes', { act: going.act, wish: 'neighbour', text: `${word} at number 12` })).status).toBe(200)
  expect(await (await doAct('claims', { act: going.act, offer: 'points' })).json()).toMatchObject({ state: 'refused' })
  expect((await shop.call('POST', '/v1/redemptions', { code: code.granted.code, order: goes.number })).status).toBeLessThan(300)
  expect((await shop.call('POST', `/v1/orders/${goes.id}/gift`)).status).toBe(201)
  const told: EngagementJob = { id: 'eg_1', store: shop.store, order: came.id, visit: page.visit, state: page.state, at: Date.now(), items: page.blocks.flatMap(({ type, decision }) => ['impression', 'click'].map((kind) => ({ block: type, kind: kind as 'click', ...decision && { decision } }))) }
  await take([told])
  await tellReminders(env, new Date(Date.now() + 9 * 86_400_000))
  await bury('engagements-dead', told, 'dead-1')

  const hash = await hashEmail(env, shop.store, email)
  const filled = await tablesWith([came.id, goes.id, hash])
  expect(filled).toEqual(expect.arrayContaining(['cases', 'case_entries', 'claims', 'dead_letters', 'decisions', 'engagement_seen', 'gifts', 'orders', 'birthdays', 'points', 'posts', 'preferences', 'purchases',
    'reminders', 'reward_refusals', 'reviews', 'sightings', 'uploads', 'visit_consents', 'webhook_deliveries', 'webhook_messages', 'webhook_sequences', 'wishes']))
  // Titles and skus are the shop's own; who it is, what they wrote, and what is worth money stand nowhere in clear.
  const secrets = [email, `Anna ${word}`, 'QB9', `The ${word}`, `My ${word}`, `${word} at`, `A fine ${word}`, `Where is my ${word}`, code.granted.code, code.granted.code.replaceAll('-', ''), page.act, going.act, came.token, goes.token, shop.key]
  expect(await tablesWith(secrets)).toEqual([])
  expect((await storedKeys(`media/${shop.store}/${came.id}/`)).length).toBe(3)

  const exported = JSON.stringify(await (await shop.call('POST', '/v1/shoppers/export', { email })).json())
  for (const said of [`The ${word} is broken`, `My ${word} is small`, `Where is my ${word}?`, `A fine ${word}`, `The ${word} came late`, `${word} at number 12`, '03-09', 'vegetarian', '"reminder', '"message"', '"gift":"card"', '"consent']) expect(exported, said).toContain(said)

  for (const order of [came, goes]) expect((await shop.call('DELETE', `/v1/orders/${order.id}`)).status).toBe(204)
  const expectNothing = async (when: string): Promise<void> => {
    expect(await tablesWith([word, hash, came.id, goes.id, 'QB9', 'VAN204180777']), when).toEqual([])
    expect([...await storedKeys(`media/${shop.store}/`), ...await storedKeys(`incoming/${shop.store}/`)], when).toEqual([])
    for (const order of [came, goes]) expect(await dumpObject(shop.store, order.id), when).not.toMatch(new RegExp(`${word}|${hash}|QB9`))
  }
  await expectNothing('after the erasure')

  // Late: what a page told, the same when it has died, an order told again, and every act once more.
  await take([told])
  await bury('engagements-dead', told, 'dead-2')
  const row = { number: word, numberKey: word, emailHash: hash, placedAt: exampleOrder.placedAt, updatedAt: exampleOrder.placedAt, status: 'delivered', late: true, shipments: 1, deliveredOn: null, expectedDay: null, firstTitle: word, items: [[word, 1]], counts: true, retireAt: null, epoch: 1 }
  await bury('projections', { id: 'late', store: shop.store, order: came.id, revision: 9_999, row }, 'late-1')
  await bury('projections-dead', { id: 'late', store: shop.store, order: came.id, revision: 9_999, row }, 'dead-3')
  await tellReminders(env, new Date(Date.now() + 99 * 86_400_000))
  expect((await doAct('messages', { act: page.act, text: `Once more ${word}` })).status).toBe(410)
  await expectNothing('after what came late')
})
