import { expect, it } from 'vitest'
import { signLink } from '../../worker/edge/link-token.ts'
import { countingEnv } from '../support/worker-count.ts'
import { env } from '../support/worker-env.ts'
import { askWith } from '../support/worker-front.ts'
import { openShop } from '../support/worker-shop.ts'
import { act, actToken } from '../support/worker-uploads.ts'

/** As many as one order has in an hour; `answers` reads only, so what it counts is nothing but itself. */
const most = 120
const search = (token: string) => act('answers', { act: token, query: 'late', language: 'en' })
const everyOther: readonly [name: string, body: object][] = [
  ['answers', { query: 'late', language: 'en' }], ['preferences', { tag: 'vegetarian', on: true }], ['reminders', { sku: 'MUG-01' }], ['elsewhere', { on: true }], ['birthday', { monthDay: '03-09' }], ['claims', { offer: 'code' }],
  ['posts', { uploads: [`up_${'a'.repeat(16)}`], consent: 'v1', language: 'en' }], ['withdrawals', { post: `po_${'a'.repeat(16)}` }], ['discards', { upload: `up_${'a'.repeat(16)}` }], ['forget', {}],
]

it('takes a hundred and twenty acts of one order in an hour, over all kinds, then says when the next is taken; another order is not touched', async () => {
  const shop = await openShop()
  const [order, other] = [await shop.put(), await shop.put({ number: '#2' })]
  const [token, others] = [await actToken(shop, order), await actToken(shop, other)]
  const strange = await signLink(env, { store: shop.store, order: order.id, scope: 'act', epoch: 7, expires: new Date(Date.now() + 3_600_000) })
  // A link that was taken back must not use up what the shopper has.
  for (let n = 0; n < 5; n += 1) expect((await search(strange)).status).not.toBe(200)
  const statuses = (await Promise.all(Array.from({ length: most }, () => search(token)))).map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(most)
  for (const [name, body] of everyOther) {
    const answer = await act(name, { act: token, ...body })
    expect([name, answer.status]).toEqual([name, 429])
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(3000)
  }
  expect((await search(others)).status).toBe(200)
  // What counts for itself goes on.
  expect((await act('uploads', { act: token, use: 'review', kind: 'photo', bytes: 1000 })).status).toBe(201)
})

it.each([['elsewhere', { on: true }], ['uploads', { use: 'review', kind: 'photo', bytes: 1000 }]])('asks for %s one order and one limit', async (name, body) => {
  const shop = await openShop()
  const token = await actToken(shop, await shop.put())
  const { env: counted, calls } = countingEnv()
  const answer = await askWith(counted, `/v1/acts/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ act: token, ...body }) })
  expect(answer.ok).toBe(true)
  expect(calls.filter((call) => call !== 'D1')).toEqual(['order.page', 'limit.take'])
})
