import { expect, it } from 'vitest'
import { hashEmail } from '../../worker/edge/hash.ts'
import { doEveryAct, lateArrival, openWholeShop } from '../support/worker-whole-shop.ts'
import { blocksAt } from '../support/worker-engagements.ts'
import { env } from '../support/worker-env.ts'
import { eventually } from '../support/worker-shop.ts'
import { tablesWith } from '../support/worker-tables.ts'
import { storedKeys } from '../support/worker-uploads.ts'

it('TRUST 79: points given by API to an address that never ordered are erased by that address, and nobody else’s', async () => {
  const shop = await openWholeShop()
  const give = (email: string) => shop.call('POST', '/v1/rewards/points', { id: `gift-${email}`, email, amount: 50, lastDays: 90 })
  const [gone, stays] = ['never.ordered@shopper.example', 'somebody.else@shopper.example'] as const
  for (const email of [gone, stays]) expect((await give(email)).status).toBe(200)
  expect(await tablesWith([await hashEmail(env, shop.store, gone)])).toEqual(['points'])
  const answer = await shop.call('POST', '/v1/shoppers/erase', { email: ` ${gone.toUpperCase()}`.trim() })
  expect([answer.status, await answer.json()]).toEqual([200, { orders: 0, complete: true }])
  expect(await tablesWith([await hashEmail(env, shop.store, gone)])).toEqual([])
  expect(await tablesWith([await hashEmail(env, shop.store, stays)])).toEqual(['points'])
  // Again, and by a store that never knew the address: nothing to do, and nothing said.
  expect(await (await shop.call('POST', '/v1/shoppers/erase', { email: gone })).json()).toEqual({ orders: 0, complete: true })
  expect((await shop.call('POST', '/v1/shoppers/erase', { email: 'no address' })).status).toBe(400)
})

it('TRUST 8, 79: an address with an order is erased whole: reminders, reviews, uploads, cases, points of both kinds; another store’s shopper of that address stays', async () => {
  const [shop, other] = [await openWholeShop(), await openWholeShop()]
  const email = 'anna.quokkaberry@shopper.example', shopper = { name: 'Anna', email, postcode: 'QB9 9QB' }
  const order = await lateArrival(shop, { shopper, items: [{ sku: 'SKU-Q', title: 'Mug', quantity: 2, price: { amount: 1800, currency: 'GBP' } }] })
  await doEveryAct((await blocksAt(order.token)).act, 'quokkaberry', 'SKU-Q')
  for (const each of [shop, other]) await each.call('POST', '/v1/rewards/points', { id: 'gift-1', email, amount: 50, lastDays: 90 })
  const hash = await hashEmail(env, shop.store, email), elsewhere = await hashEmail(env, other.store, email)
  await eventually(async () => (await tablesWith([hash])).includes('orders'))
  const before = await tablesWith([hash, order.id])
  expect(before).toEqual(expect.arrayContaining(['cases', 'case_entries', 'orders', 'points', 'reminders', 'reviews', 'uploads']))
  expect((await storedKeys()).some((key) => key.includes(order.id))).toBe(true)

  expect(await (await shop.call('POST', '/v1/shoppers/erase', { email })).json()).toEqual({ orders: 1, complete: true })
  expect(await tablesWith([hash, order.id])).toEqual([])
  expect((await storedKeys()).filter((key) => key.includes(order.id))).toEqual([])
  expect((await shop.call('GET', `/v1/orders/${order.id}`)).status).toBe(404)
  expect(await tablesWith([elsewhere])).toEqual(['points'])
})
