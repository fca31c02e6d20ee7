import { expect, test } from 'vitest'
import type { AnswersFound } from '../../contract/blocks/help.ts'
import type { BlocksAnswer } from '../../contract/block.ts'
import { blockTypes } from '../../contract/vocabulary.ts'
import { blockOf, dayFromNow, deliveredOrder, doAct, putContent, readBlocks, scan } from '../support/worker-cases.ts'
import { countingEnv } from '../support/worker-count.ts'
import { askWith } from '../support/worker-front.ts'
import { ask, openShop } from '../support/worker-shop.ts'

const keysOf = (blocks: BlocksAnswer) => blockOf(blocks, 'help')?.questions.map((question) => question.by === 'page' ? question.key : question.id)

test('every store answers questions, without a word written and without a query', async () => {
  const shop = await openShop()
  const others = blockTypes.filter((type) => type !== 'help')
  await shop.call('PUT', '/v1/store', { name: 'Marigold & Main', support: { email: 'ines@shop.example' }, blocks: { hidden: others } })
  const order = await deliveredOrder(shop, 3)
  const path = `/v1/pages/${order.token}/blocks`
  await ask(path)
  const { env, calls } = countingEnv()
  const blocks = await (await askWith(env, path)).json<BlocksAnswer>()
  expect(keysOf(blocks)).toEqual(['lost', 'broken', 'kept'])
  expect(blockOf(blocks, 'help')).toMatchObject({ commerce: false, canSearch: false, canWrite: false })
  expect(calls.filter((call) => call === 'D1')).toEqual([])
})

test('questions follow the parcel: on its way, held for its address, back in order', async () => {
  const shop = await openShop({ support: { email: 'ines@shop.example' } })
  const order = await shop.put({ safePlace: null })
  await scan(shop, order.shipments[0]!.id, 'in_transit', -0.2)
  expect(keysOf(await readBlocks(order.token))).toEqual(['time', 'sure'])
  await scan(shop, order.shipments[0]!.id, 'exception', -0.1, { substatus: 'address' })
  expect(keysOf(await readBlocks(order.token))).toEqual(['address', 'kept'])
})

test('the merchant’s own question comes first where it was written for this very thing, else after ours', async () => {
  const shop = await openShop({ support: { email: 'ines@shop.example' } })
  await putContent(shop, 'help', 'invoice', { q: { en: 'Where is my invoice?', hi: 'बिल कहाँ है?' }, a: { en: 'In the e-mail.', hi: 'ईमेल में।' } })
  await putContent(shop, 'help', 'rust', { q: { en: 'Why does it rust?' }, a: { en: 'Dry it at once.' }, when: { skus: ['MUG-01'], states: ['delivered'], daysAfterDelivery: { from: 1, to: 30 } } })
  await putContent(shop, 'help', 'other', { q: { en: 'Not for this order' }, a: { en: 'No.' }, when: { skus: ['NOBODY'] } })
  await putContent(shop, 'help', 'hidden', { q: { en: 'Do you ship to islands?' }, a: { en: 'Yes, by boat.' }, searchOnly: true, keywords: ['ferry'] })
  const order = await deliveredOrder(shop, 3)
  const blocks = await readBlocks(order.token, 'hi')
  expect(keysOf(blocks)).toEqual(['rust', 'lost', 'broken', 'invoice'])
  const fresh = await deliveredOrder(shop, 0, { number: 'F-1' })
  expect(keysOf(await readBlocks(fresh.token))).toEqual(['lost', 'broken', 'invoice', 'kept'])

  const find = async (query: string, language = 'en') => (await (await doAct('answers', { act: blocks.act, query, language })).json<AnswersFound>()).entries
  expect(await find('ferries')).toMatchObject([{ id: 'hidden', a: { text: 'Yes, by boat.', lang: 'en' }, link: null }])
  expect(await find('बिल', 'hi')).toMatchObject([{ id: 'invoice', q: { text: 'बिल कहाँ है?', lang: 'hi' } }])
  expect(await find('helicopter')).toEqual([])
  expect((await doAct('answers', { act: order.token, query: 'ferry' })).status).toBe(404)
})

test('a question about a delay is asked of a late parcel alone', async () => {
  const shop = await openShop({ support: { email: 'ines@shop.example' } })
  await putContent(shop, 'help', 'delay', { q: { en: 'Why is it late?' }, a: { en: 'Snow.' }, when: { late: true } })
  await putContent(shop, 'help', 'route', { q: { en: 'Which way does it come?' }, a: { en: 'By road.' }, when: { late: false } })
  const asked = async (number: string, promised: number) => keysOf(await readBlocks((await shop.put({ number, promised: { to: dayFromNow(promised) } })).token))?.filter((key) => key === 'delay' || key === 'route')
  expect([await asked('D-1', -3), await asked('D-2', 5)]).toEqual([['delay'], ['route']])
})

test('answers name the merchant’s own days: when it counts as missing, and until when things go back', async () => {
  const shop = await openShop({ returns: { days: 30, free: true } })
  await putContent(shop, 'policy', 'problems', { about: 'problems', notArrived: { afterDelivered: 4 }, withinDays: 20 })
  await putContent(shop, 'policy', 'returns', { about: 'returns', days: 10, requests: true })
  await putContent(shop, 'policy', 'messages', { about: 'messages', answerDays: 2 })
  const blocks = await readBlocks((await deliveredOrder(shop, 3)).token)
  expect(keysOf(blocks)).toEqual(['lost', 'broken', 'returns', 'kept'])
  expect(blockOf(blocks, 'help')).toMatchObject({ canWrite: true, answerDays: 2, facts: { notArrivedFrom: dayFromNow(1), problemsUntil: dayFromNow(17), returnsUntil: dayFromNow(7), takesProblems: true, takesReturns: true, takesWishes: false } })
})

test('a spreadsheet of questions says in its own columns what it could not take', async () => {
  const shop = await openShop()
  const answer = await shop.call('POST', '/v1/content/help/import', 'id,language,question,answer,search_only,states\na,en,,In the mail.,,\nb,en,Where?,There.,perhaps,\nc,en,When?,Soon.,yes,lost\nd,en,Who?,Us.,,\nd,hi,कौन?,,,\n', { 'content-type': 'text/csv' })
  expect(await answer.json()).toMatchObject({ taken: 0, refusedRows: 5, refused: [{ row: 2, pointer: '/question' }, { row: 3, pointer: '/search_only' }, { row: 4, pointer: '/states' }, { row: 5, pointer: '/id' }, { row: 6, pointer: '/answer' }] })
})

test('a spreadsheet of questions is taken whole', async () => {
  const shop = await openShop()
  const csv = 'id,language,question,answer,keywords\ninvoice,en,Where is my invoice?,In the e-mail.,receipt|VAT\nsize,en,Which size?,See the table.,\n'
  const answer = await shop.call('POST', '/v1/content/help/import', csv, { 'content-type': 'text/csv' })
  expect(answer.status).toBe(200)
  const { act } = await readBlocks((await deliveredOrder(shop, 1)).token)
  expect((await (await doAct('answers', { act, query: 'vat receipt' })).json<AnswersFound>()).entries.map(({ id }) => id)).toEqual(['invoice'])
})
