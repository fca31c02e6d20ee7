import { expect, it } from 'vitest'
import { insertApiKey } from '../../worker/db/api-keys.ts'
import { newKey } from '../../worker/db/create-store.ts'
import { env } from '../support/worker-env.ts'
import { ask, exampleOrder, openShop } from '../support/worker-shop.ts'

it('a key that can only read lists, searches and exports, and changes nothing', async () => {
  const shop = await openShop()
  const order = await shop.put()
  const { secret, row } = await newKey(shop.store, 'support desk', 'read')
  await insertApiKey(env.DB, row, new Date()).run()
  const call = async (method: string, path: string, body?: unknown): Promise<number> => (await ask(path, {
    method, headers: { authorization: `Bearer ${secret}`, ...body === undefined ? {} : { 'content-type': 'application/json' } }, ...body === undefined ? {} : { body: JSON.stringify(body) },
  })).status
  expect(await call('GET', `/v1/orders/${order.id}`)).toBe(200)
  expect(await call('POST', '/v1/orders/search', { number: order.number })).toBe(200)
  expect(await call('POST', '/v1/shoppers/export', { email: exampleOrder.shopper.email })).toBe(200)
  expect(await call('POST', '/v1/orders', exampleOrder)).toBe(403)
  expect(await call('POST', `/v1/orders/${order.id}/link`)).toBe(403)
  expect(await call('DELETE', `/v1/orders/${order.id}`)).toBe(403)
  expect(await call('GET', `/v1/orders/${order.id}`)).toBe(200)
})
