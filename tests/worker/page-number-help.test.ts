import { expect, test } from 'vitest'
import type { AnswersFound } from '../../contract/blocks/help.ts'
import type { BlocksAnswer } from '../../contract/block.ts'
import type { LookupAnswer } from '../../contract/page.ts'
import { blockOf, deliveredOrder, doAct, putContent, readBlocks, scan } from '../support/worker-cases.ts'
import { countingEnv } from '../support/worker-count.ts'
import { askWith } from '../support/worker-front.ts'
import { ask, openShop, type Shop } from '../support/worker-shop.ts'

const van = 'VAN204180001'
/** The token of whoever has a tracking number and nothing else. */
const openByNumber = async (shop: Shop): Promise<string> =>
  (await (await ask('/v1/lookups', { method: 'POST', headers: { 'content-type': 'application/json', 'cf-connecting-ip': '192.0.2.77' }, body: JSON.stringify({ store: shop.store, trackingNumber: van }) })).json<LookupAnswer>()).token
const keysOf = (blocks: BlocksAnswer) => blockOf(blocks, 'help')?.questions.map((question) => question.by === 'page' ? question.key : question.id)
const sent = { promised: { to: '2030-11-28' }, fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: van, estimate: { from: '2030-11-25', to: '2030-11-26' } }] }] }

test('TRUST 6: a page that a tracking number opened has the questions of the moment, and no other block', async () => {
  const shop = await openShop({ support: { email: 'ines@shop.example' } })
  await putContent(shop, 'policy', 'messages', { about: 'messages', answerDays: 2 })
  await putContent(shop, 'policy', 'problems', { about: 'problems', notArrived: { afterDelivered: 0 }, withinDays: 20 })
  await putContent(shop, 'message', 'hello', { title: { en: 'A word of ours' } })
  const order = await shop.put(sent)
  await scan(shop, order.shipments[0]!.id, 'in_transit', -0.2)
  const blocks = await readBlocks(await openByNumber(shop))
  expect(blocks.blocks.map(({ type }) => type)).toEqual(['help'])
  expect(keysOf(blocks)).toEqual(['time', 'sure'])
  // Nothing of what the merchant arranged with this order, no message to write, and nothing to count.
  expect(blockOf(blocks, 'help')).toMatchObject({ canWrite: false, answerDays: null, cases: [], facts: { notArrivedFrom: null, problemsUntil: null, returnsUntil: null, takesProblems: false, takesReturns: false, takesWishes: false } })
  expect(blocks.visit).toBe('')
  await scan(shop, order.shipments[0]!.id, 'delivered', -0.1)
  expect(keysOf(await readBlocks(await openByNumber(shop)))).toEqual(['lost', 'broken', 'kept'])
})

test('TRUST 6: a question written for goods or a mishap is not asked there, since it would tell of them; one for a state or a time is', async () => {
  const shop = await openShop({ support: { email: 'ines@shop.example' } })
  const say = (en: string) => ({ q: { en }, a: { en: 'Yes.' } })
  await putContent(shop, 'help', 'mugs', { ...say('Is the mug safe in the oven?'), when: { skus: ['MUG-01'] } })
  await putContent(shop, 'help', 'address', { ...say('What of my address?'), when: { substatuses: ['address'] } })
  await putContent(shop, 'help', 'tags', { ...say('Is it fragile?'), when: { tags: ['fragile'] } })
  await putContent(shop, 'help', 'hidden', { ...say('Do you ship by boat?'), searchOnly: true })
  await putContent(shop, 'help', 'week', { ...say('How long may I wait to tell you?'), when: { states: ['delivered'], daysAfterDelivery: { from: 1, to: 30 } } })
  await putContent(shop, 'help', 'late', { ...say('Why so late?'), when: { late: true } })
  await deliveredOrder(shop, 3)
  expect(keysOf(await readBlocks(await openByNumber(shop)))).toEqual(['week', 'lost', 'broken', 'kept'])
})

test('TRUST 15: its token searches the merchant’s questions and does nothing else, and no page’s own token searches', async () => {
  const shop = await openShop({ support: { email: 'ines@shop.example' } })
  await putContent(shop, 'help', 'boat', { q: { en: 'Do you ship to islands?' }, a: { en: 'Yes, by boat.' }, searchOnly: true, keywords: ['ferry'] })
  await putContent(shop, 'policy', 'messages', { about: 'messages', answerDays: 2 })
  await deliveredOrder(shop, 1)
  const number = await openByNumber(shop)
  const { act } = await readBlocks(number)
  expect((await (await doAct('answers', { act, query: 'ferries', language: 'en' })).json<AnswersFound>()).entries).toMatchObject([{ id: 'boat' }])
  for (const [name, body] of Object.entries({ messages: { text: 'Hello there', key: 'abcdefgh1234' }, problems: { kind: 'not_arrived', key: 'abcdefgh1234', items: [], photos: [] }, claims: { offer: 'x' }, uploads: { use: 'case', kind: 'photo', bytes: 10 } })) {
    expect([name, (await doAct(name, { act, ...body })).status]).toEqual([name, 404])
  }
  for (const token of [number, `${act.slice(0, -2)}AA`]) expect((await doAct('answers', { act: token, query: 'ferry' })).status).toBe(404)
  for (const path of [`/v1/pages/${act}`, `/v1/pages/${act}/blocks`, `/p/${act}`]) expect([path, (await ask(path)).status]).toEqual([path, 404])
})

test('searches of whoever has the number are counted apart: they take nothing from the shopper', async () => {
  const shop = await openShop()
  await putContent(shop, 'help', 'boat', { q: { en: 'Do you ship to islands?' }, a: { en: 'Yes.' } })
  const order = await deliveredOrder(shop, 1)
  const { act } = await readBlocks(await openByNumber(shop))
  const statuses = new Set<number>()
  for (let batch = 0; batch < 11; batch += 1) for (const answer of await Promise.all(Array.from({ length: 12 }, () => doAct('answers', { act, query: 'islands' })))) statuses.add(answer.status)
  expect([...statuses].toSorted()).toEqual([200, 429])
  expect((await doAct('answers', { act: (await readBlocks(order.token)).act, query: 'islands' })).status).toBe(200)
})

test('its questions cost one object call and, warm, no query', async () => {
  const shop = await openShop({ support: { email: 'ines@shop.example' } })
  await deliveredOrder(shop, 3)
  const token = await openByNumber(shop)
  await readBlocks(token)
  const { env, calls } = countingEnv()
  await askWith(env, `/v1/pages/${token}/blocks`)
  expect(calls).toEqual(['order.page'])
})

test('as HTML the questions stand in the page before any script, and a store that hides them has none', async () => {
  const shop = await openShop({ support: { email: 'ines@shop.example' } })
  await deliveredOrder(shop, 3)
  const token = await openByNumber(shop)
  expect(await (await ask(`/p/${token}?lang=en`)).text()).toMatch(/data-block="help".*<summary>/s)
  await shop.call('PATCH', '/v1/store', { blocks: { hidden: ['help'] } })
  const html = await (await ask(`/p/${token}?lang=en`)).text()
  expect(html).not.toContain('data-block')
  expect((await readBlocks(token)).act).toBe('')
})
