import { expect, test } from 'vitest'
import type { BlocksAnswer } from '../../contract/block.ts'
import type { ChosenGift } from '../../contract/content/gift.ts'
import { eraseOrderRows } from '../../worker/db/orders.ts'
import { findGift } from '../../worker/db/gifts.ts'
import { forgetShopper } from '../../worker/shopper/forget.ts'
import { hashEmail } from '../../worker/edge/hash.ts'
import { env } from '../support/worker-env.ts'
import { ask, eventually, openShop, type Shop } from '../support/worker-shop.ts'

const gift = (more: object = {}) => ({ title: 'Linen cloth', stock: 5, cost: { amount: 180, currency: 'GBP' }, note: { title: { en: 'Did you find it?', hi: 'क्या वह मिला?' }, text: { en: 'A linen cloth.' } }, hint: { title: { en: 'Something extra' } }, ...more })
const pool = async (shop: Shop, gifts: Readonly<Record<string, object>>): Promise<void> => {
  for (const [id, content] of Object.entries(gifts)) {
    const answer = await shop.call('PUT', `/v1/content/gift/${id}`, { content })
    if (!answer.ok) throw new Error(await answer.text())
  }
}
const choose = async (shop: Shop, order: string, query = ''): Promise<{ status: number; body: ChosenGift }> => {
  const answer = await shop.call('POST', `/v1/orders/${order}/gift${query}`)
  return { status: answer.status, body: await answer.json<ChosenGift>() }
}
const left = async (shop: Shop) => Object.fromEntries((await (await shop.call('GET', '/v1/gifts')).json<{ gifts: { id: string; left: number }[] }>()).gifts.map((each) => [each.id, each.left]))

test('the slip says what, in the words of the order’s language, and why; asked again it is the same', async () => {
  const shop = await openShop()
  await pool(shop, { card: gift({ title: 'Card' }), cloth: gift({ fits: { skus: ['MUG-01'] } }) })
  const order = await shop.put({ locale: 'hi-IN' })
  const first = await choose(shop, order.id)
  expect(first).toMatchObject({ status: 201, body: { reason: null, gift: { id: 'cloth', title: 'Linen cloth', cost: { amount: 180 }, note: { title: { text: 'क्या वह मिला?', lang: 'hi' }, text: { text: 'A linen cloth.', lang: 'en' } }, why: { reason: 'ordered', because: ['Stoneware mug'] } } } })
  expect(await choose(shop, order.id)).toEqual({ status: 200, body: first.body })
  expect(await (await shop.call('GET', `/v1/orders/${order.id}/gift`)).json()).toEqual(first.body)
  expect(await left(shop)).toEqual({ card: 5, cloth: 4 })
})

test('two packers reach for the last piece at once: one gets it', async () => {
  const shop = await openShop()
  await pool(shop, { cloth: gift({ stock: 1 }) })
  const orders = await Promise.all(['A-1', 'A-2', 'A-3', 'A-4'].map((number) => shop.put({ number })))
  const answers = await Promise.all(orders.map(({ id }) => choose(shop, id)))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(answers.filter(({ body }) => body.gift === null).map(({ body }) => body.reason)).toEqual(['out_of_stock', 'out_of_stock', 'out_of_stock'])
  expect(await left(shop)).toEqual({ cloth: 0 })
})

test('one order asked for ten times at once has one gift and takes one piece', async () => {
  const shop = await openShop()
  await pool(shop, { cloth: gift(), card: gift() })
  const order = await shop.put()
  const answers = await Promise.all(Array.from({ length: 10 }, () => choose(shop, order.id)))
  expect(new Set(answers.map(({ body }) => body.gift?.id)).size).toBe(1)
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(Object.values(await left(shop)).sort()).toEqual([4, 5])
})

test('never twice the same for one shopper, never one they bought, never one too dear', async () => {
  const shop = await openShop()
  await pool(shop, { cloth: gift(), mug: gift({ sku: 'MUG-01' }), card: gift({ cost: { amount: 90, currency: 'GBP' } }) })
  const [one, two, three] = [await shop.put({ number: 'B-1' }), await shop.put({ number: 'B-2' }), await shop.put({ number: 'B-3' })]
  expect((await choose(shop, one.id)).body.gift?.id).toBe('card')
  expect((await choose(shop, two.id, '?most=100')).body).toEqual({ gift: null, reason: 'had_them_all' })
  expect((await choose(shop, two.id)).body.gift?.id).toBe('cloth')
  expect((await choose(shop, three.id)).body).toEqual({ gift: null, reason: 'had_them_all' })
})

test('given back, the piece is in the pool again; the count outlives an erased order', async () => {
  const shop = await openShop()
  await pool(shop, { cloth: gift() })
  const order = await shop.put()
  await choose(shop, order.id)
  expect((await shop.call('DELETE', `/v1/orders/${order.id}/gift`)).status).toBe(204)
  expect(await left(shop)).toEqual({ cloth: 5 })
  expect((await shop.call('DELETE', `/v1/orders/${order.id}/gift`)).status).toBe(404)
  expect(await left(shop)).toEqual({ cloth: 5 })
  await choose(shop, order.id)
  await eraseOrderRows(env.DB, shop.store, order.id, new Date())
  expect(await findGift(env.DB, shop.store, order.id)).toBeNull()
  expect(await left(shop)).toEqual({ cloth: 4 })
})

test('a shopper’s export names the gift; forgotten, it is nobody’s', async () => {
  const shop = await openShop()
  await pool(shop, { cloth: gift() })
  const order = await shop.put()
  await choose(shop, order.id)
  const exported = await eventually(async () => (await (await shop.call('POST', '/v1/shoppers/export', { email: 'samantha.p@shopper.example' })).json<{ orders: { gift: { gift: string } }[] }>()).orders[0])
  expect(exported.gift).toMatchObject({ gift: 'cloth', reason: 'for_anybody' })
  await forgetShopper(env.DB, shop.store, await hashEmail(env, shop.store, 'samantha.p@shopper.example'), order.id, new Date())
  expect((await findGift(env.DB, shop.store, order.id))?.shopper).toBeNull()
})

test('the merchant’s servers hear of it once, without a word about the shopper', async () => {
  const shop = await openShop()
  await pool(shop, { cloth: gift({ sku: 'CL-1' }) })
  const { id } = await (await shop.call('POST', '/v1/webhooks', { url: 'http://carrier.test/hook', types: ['gift.chosen'] })).json<{ id: string }>()
  const order = await shop.put()
  await choose(shop, order.id)
  await choose(shop, order.id)
  const { deliveries } = await (await shop.call('GET', `/v1/webhooks/${id}/deliveries`)).json<{ deliveries: { type: string; order: string }[] }>()
  expect(deliveries.map(({ type, order: about }) => [type, about])).toEqual([['gift.chosen', order.id]])
})

test('a category of the catalogue counts as well', async () => {
  const shop = await openShop()
  await pool(shop, { card: gift(), towel: gift({ fits: { categories: ['Kitchen'] } }) })
  await shop.call('PUT', '/v1/products/MUG-01', { title: 'Stoneware mug', category: 'Kitchen > Mugs' })
  expect((await choose(shop, (await shop.put()).id)).body.gift).toMatchObject({ id: 'towel', why: { reason: 'ordered', because: ['Stoneware mug'] } })
})

test('TRUST 8: another store’s order has no gift, and none is taken for it; a cancelled one gets none', async () => {
  const [shop, other] = [await openShop(), await openShop()]
  await pool(shop, { cloth: gift() })
  const order = await other.put()
  for (const method of ['POST', 'GET', 'DELETE']) expect((await shop.call(method, `/v1/orders/${order.id}/gift`)).status).toBe(404)
  const off = await shop.put({ number: 'C-1', cancelledAt: new Date().toISOString() })
  expect((await choose(shop, off.id)).status).toBe(409)
  expect(await left(shop)).toEqual({ cloth: 5 })
})

test('the page hints while the parcel is on its last way, and tells once it is there', async () => {
  const shop = await openShop({ blocks: { hidden: [], placement: {}, caps: {}, holdOut: 0, conversionDays: 30 } })
  await pool(shop, { cloth: gift() })
  const order = await shop.put()
  await choose(shop, order.id)
  const scan = (status: string) => shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: new Date().toISOString().slice(0, 19) + '+00:00', status }] })
  const shown = async () => (await (await ask(`/v1/pages/${order.token}/blocks`)).json<BlocksAnswer>()).blocks.find(({ type }) => type === 'gift')
  expect(await shown()).toBeUndefined()
  await scan('out_for_delivery')
  expect(await shown()).toMatchObject({ when: 'before', title: { text: 'Something extra', lang: 'en' }, text: null, commerce: true })
  await scan('delivered')
  expect(await shown()).toMatchObject({ when: 'after', title: { text: 'Did you find it?' }, text: { text: 'A linen cloth.' } })
})
