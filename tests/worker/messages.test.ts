import { expect, test } from 'vitest'
import type { BlockOf, BlocksAnswer } from '../../contract/block.ts'
import { messageHalf } from '../../worker/blocks/message.ts'
import { createContext } from '../../worker/blocks/create-context.ts'
import { resolvePage } from '../../worker/routes/public/resolve-page.ts'
import { env } from '../support/worker-env.ts'
import { ask, openShop, type Shop } from '../support/worker-shop.ts'

const settings = { blocks: { hidden: [], placement: {}, caps: {}, holdOut: 0, conversionDays: 30 } }
const put = async (shop: Shop, id: string, content: object, position = 1000): Promise<void> => {
  const answer = await shop.call('PUT', `/v1/content/message/${id}`, { position, content: { title: { en: id }, ...content } })
  if (!answer.ok) throw new Error(await answer.text())
}
const messageOf = async (token: string, query = ''): Promise<string | undefined> =>
  (await (await ask(`/v1/pages/${token}/blocks${query}`)).json<BlocksAnswer>()).blocks.find((block): block is BlockOf<'message'> => block.type === 'message')?.message
const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)

test('the first that fits: state, destination, goods, dates and the reader’s language', async () => {
  const shop = await openShop(settings)
  await put(shop, 'arrived', { when: { states: ['delivered'] } }, 1)
  await put(shop, 'france', { when: { countries: ['FR'] } }, 2)
  await put(shop, 'shoes', { when: { skus: ['shoes'] } }, 3)
  await put(shop, 'over', { when: { to: day(-2) } }, 4)
  await put(shop, 'soon', { when: { from: day(3), to: day(9) } }, 5)
  await put(shop, 'hindi', { when: { languages: ['hi'] } }, 6)
  await put(shop, 'mugs', { when: { skus: ['MUG-01'], countries: ['GB'], from: day(-1) } }, 7)
  const order = await shop.put()
  expect([await messageOf(order.token), await messageOf(order.token, '?lang=hi-IN')]).toEqual(['mugs', 'hindi'])
})

test('never with bad news', async () => {
  const shop = await openShop(settings)
  await put(shop, 'anything', {})
  expect(await messageOf((await shop.put({ number: 'L-1', promised: { to: '2026-01-02' } })).token)).toBeUndefined()
})

test('one that was seen as often as it may be makes room for the next', async () => {
  const shop = await openShop(settings)
  await put(shop, 'first', { cap: { times: 2, days: 30 } }, 1)
  await put(shop, 'second', {}, 2)
  const order = await shop.put(), now = new Date()
  const page = await resolvePage(env, order.token, now, true)
  if (!page.ok || page.order === null) throw new Error('no page')
  const context = await createContext({ env, now, origin: 'https://doorstep.shop', store: page.store, answer: page.answer, order: page.order, language: 'en' })
  const seen = async (times: number, daysAgo: number, arm = 'first') => (await messageHalf.resolve({
    ...context, choose: async (_slot, candidates) => candidates.slice(0, 1).map(({ id }) => ({ id, decision: null })),
    memory: async () => ({ seen: [{ block: 'message', arm, shownAt: Array.from({ length: times }, (_, each) => now.getTime() - daysAgo * 86_400_000 - each * 1000) }], dismissed: [] }),
  }))
  // Another message that was seen as often counts for itself.
  expect([await seen(1, 1), await seen(2, 1), await seen(2, 31), await seen(2, 1, 'second')].map((block) => block && 'message' in block ? block.message : null)).toEqual(['first', 'second', 'first', 'first'])
})

test('content takes back what GET gave, whole, and names a field nobody knows', async () => {
  const shop = await openShop(settings)
  await put(shop, 'mugs', {}, 7)
  const given = await (await shop.call('GET', '/v1/content/message/mugs')).json<object>()
  expect(await (await shop.call('PUT', '/v1/content/message/mugs', given)).json()).toMatchObject({ id: 'mugs', position: 7 })
  const wrong = await shop.call('PUT', '/v1/content/message/mugs', { positon: 1, content: { title: { en: 'Mugs' } } })
  expect(await wrong.json()).toMatchObject({ status: 400, errors: [{ pointer: '/positon', message: 'is no field here; there are: position, content, id, updatedAt' }] })
  const form = await shop.call('PUT', '/v1/content/message/mugs', 'x=1', { 'content-type': 'application/x-www-form-urlencoded' })
  expect(await form.json()).toMatchObject({ status: 415, detail: 'Send it with the header "Content-Type: application/json".' })
})
