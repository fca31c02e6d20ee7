import { expect, test } from 'vitest'
import type { CaseOpened, CaseView } from '../../contract/case.ts'
import type { OrderView } from '../../contract/order.ts'
import type { PageAnswer } from '../../contract/page.ts'
import { blockOf, dayFromNow, deliveredOrder, doAct, putContent, readBlocks, scan } from '../support/worker-cases.ts'
import { ask, openShop } from '../support/worker-shop.ts'

const shopper = { number: 'R-1', items: [{ sku: 'MUG-01', title: 'Stoneware mug', quantity: 2 }, { sku: 'KNIFE', title: 'Knife set' }] }
const page = async (token: string) => (await ask(`/v1/pages/${token}`)).json<PageAnswer>()

test('the store’s own terms stand until a policy says more of some items', async () => {
  const shop = await openShop({ returns: { days: 30, free: true }, links: { returns: 'https://shop.example/returns' } })
  const order = await deliveredOrder(shop, 5, shopper)
  expect(blockOf(await readBlocks(order.token), 'returns')?.items).toEqual(['i1', 'i2'].map((item, index) => ({
    item, quantity: index === 0 ? 2 : 1, left: index === 0 ? 2 : 1, until: dayFromNow(25), days: 30, free: true, isOpen: true, isExcluded: false, text: null, canRequest: false, link: { url: 'https://shop.example/returns', label: null },
  })))
  await putContent(shop, 'policy', 'knives', { about: 'returns', skus: ['KNIFE'], days: 0, excluded: true, text: { en: 'Blades do not come back.' } })
  await putContent(shop, 'policy', 'rest', { about: 'returns', days: 4 })
  expect(blockOf(await readBlocks(order.token), 'returns')?.items).toMatchObject([{ item: 'i1', until: dayFromNow(-1), isOpen: false, link: null }, { item: 'i2', isOpen: false, isExcluded: true, text: { text: 'Blades do not come back.', lang: 'en' } }])
})

test('a category of the catalogue has terms of its own', async () => {
  const shop = await openShop()
  await shop.call('PUT', '/v1/products/KNIFE', { title: 'Knife set', category: 'Kitchen' })
  await putContent(shop, 'policy', 'kitchen', { about: 'returns', categories: ['Kitchen'], days: 14 })
  const order = await deliveredOrder(shop, 5, shopper)
  expect(blockOf(await readBlocks(order.token), 'returns')?.items).toMatchObject([{ item: 'i2', until: dayFromNow(9), days: 14 }])
})

test('a request is a case with its reason; no more goes back than came', async () => {
  const shop = await openShop()
  await putContent(shop, 'policy', 'all', { about: 'returns', days: 30, requests: true, answerDays: 3, next: { en: 'We send a label.' } })
  const order = await deliveredOrder(shop, 5, shopper)
  const blocks = await readBlocks(order.token)
  expect(blockOf(blocks, 'returns')).toMatchObject({ answerDays: 3, next: { text: 'We send a label.' }, items: [{ canRequest: true }, { canRequest: true }] })
  const send = (items: object[], more: object = {}) => doAct('returns', { act: blocks.act, items, reason: 'too_big', ...more })
  expect((await send([{ item: 'i1', quantity: 3 }])).status).toBe(400)
  const opened = await send([{ item: 'i1', quantity: 1 }], { text: 'One is enough.' })
  expect(opened.status).toBe(201)
  const { case: { id } } = await opened.json<CaseOpened>()
  expect(await (await shop.call('GET', `/v1/cases/${id}`)).json<CaseView>()).toMatchObject({ kind: 'return', items: [{ item: 'i1', quantity: 1 }], context: { reason: 'too_big' }, entries: [{ text: 'One is enough.' }] })
  expect((await send([{ item: 'i1', quantity: 1 }])).status).toBe(200)
  expect(blockOf(await readBlocks(order.token), 'returns')).toMatchObject({ items: [{ quantity: 2, left: 1, canRequest: true }, { left: 1, canRequest: true }], cases: [{ items: [{ item: 'i1', quantity: 1 }] }] })
  const both = await send([{ item: 'i1', quantity: 2 }, { item: 'i2', quantity: 1 }])
  expect([both.status, (await both.json<{ errors: unknown[] }>()).errors]).toEqual([400, [{ pointer: '/items/0/quantity', message: 'must be at most 1: so many may go back today' }]])
  await shop.call('POST', `/v1/cases/${id}/entries`, { refund: { amount: 1800, currency: 'GBP' }, close: true })
  expect(blockOf(await readBlocks(order.token), 'returns')?.cases).toMatchObject([{ state: 'closed', entries: [{ by: 'merchant', refund: { amount: 1800, currency: 'GBP' } }] }])
})

const mugs = { number: 'R-2', items: [{ sku: 'MUG-01', title: 'Stoneware mug', quantity: 3 }] }
const asking = (act: string, quantity: number, key: string) => doAct('returns', { act, key, items: [{ item: 'i1', quantity }], reason: 'changed_mind' })

test('one today and one tomorrow are two requests; sent again each is the one it was, closed or not', async () => {
  const shop = await openShop()
  await putContent(shop, 'policy', 'all', { about: 'returns', days: 30, requests: true })
  const order = await deliveredOrder(shop, 5, mugs)
  const { act } = await readBlocks(order.token)
  const opened = async (answer: Response) => ({ status: answer.status, id: (await answer.json<Partial<CaseOpened>>()).case?.id })
  const first = await opened(await asking(act!, 1, 'today-0001')), second = await opened(await asking(act!, 1, 'tomorrow-0002'))
  expect([first.status, second.status, first.id === second.id]).toEqual([201, 201, false])
  expect(await opened(await asking(act!, 1, 'today-0001'))).toEqual({ status: 200, id: first.id })
  // Closed, it still counts: what was refunded does not come back to be refunded again.
  await shop.call('PATCH', `/v1/cases/${first.id}`, { state: 'closed' })
  expect(blockOf(await readBlocks(order.token), 'returns')?.items).toMatchObject([{ quantity: 3, left: 1 }])
  expect(await opened(await asking(act!, 1, 'today-0001'))).toEqual({ status: 200, id: first.id })
  expect((await asking(act!, 2, 'too-many-03')).status).toBe(400)
  expect((await asking(act!, 1, 'the-last-04')).status).toBe(201)
  expect(blockOf(await readBlocks(order.token), 'returns')?.items).toMatchObject([{ left: 0, canRequest: false }])
})

test('ten requests at one moment never ask back more than came', async () => {
  const shop = await openShop()
  await putContent(shop, 'policy', 'all', { about: 'returns', days: 30, requests: true })
  const order = await deliveredOrder(shop, 5, mugs)
  const { act } = await readBlocks(order.token)
  const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => asking(act!, 1, `at-once-${index}`)))
  const statuses = await Promise.all(answers.map(async (answer) => { await answer.text(); return answer.status }))
  expect(statuses.filter((status) => status === 201)).toHaveLength(3)
  expect(statuses.filter((status) => status !== 201 && status !== 400 && status !== 409)).toEqual([])
  const { cases } = await (await shop.call('GET', `/v1/cases?order=${order.id}`)).json<{ cases: CaseView[] }>()
  expect(cases.flatMap(({ items }) => items)).toEqual(Array.from({ length: 3 }, () => ({ item: 'i1', quantity: 1 })))
})

test('a declined return gives its items back to the shopper, and stands again only while nobody else holds them', async () => {
  const shop = await openShop()
  await putContent(shop, 'policy', 'all', { about: 'returns', days: 30, requests: true })
  const order = await deliveredOrder(shop, 5, mugs)
  const { act } = await readBlocks(order.token)
  const { case: { id } } = await (await asking(act!, 3, 'all-three-1')).json<CaseOpened>()
  expect((await shop.call('PATCH', `/v1/cases/${id}`, { state: 'open', declined: true })).status).toBe(400)
  expect(await (await shop.call('POST', `/v1/cases/${id}/entries`, { text: 'Glazed by hand: we keep to the terms.', close: true, declined: true })).json()).toMatchObject({ state: 'closed', declined: true })
  expect(blockOf(await readBlocks(order.token), 'returns')?.items).toMatchObject([{ left: 3, canRequest: true }])
  expect(await (await shop.call('PATCH', `/v1/cases/${id}`, { state: 'open' })).json()).toMatchObject({ state: 'open', declined: false })
  await shop.call('PATCH', `/v1/cases/${id}`, { state: 'closed', declined: true })
  expect((await asking(act!, 1, 'again-0002')).status).toBe(201)
  expect((await shop.call('PATCH', `/v1/cases/${id}`, { state: 'open' })).status).toBe(409)
})

test('each window counts from its own parcel, and what was asked early does not shorten the later one', async () => {
  const shop = await openShop()
  await putContent(shop, 'policy', 'all', { about: 'returns', days: 6, requests: true })
  const placedAt = new Date(Date.now() - 9 * 86_400_000).toISOString()
  const parcel = (trackingNumber: string, quantity: number) => ({ items: [{ sku: 'MUG-01', quantity }], shipments: [{ carrier: 'own-van', trackingNumber }] })
  const order = await shop.put({ ...mugs, placedAt, fulfilments: [parcel('VAN000000001', 1), parcel('VAN000000002', 2)] })
  await scan(shop, order.shipments[0]!.id, 'delivered', -7)
  await scan(shop, order.shipments[1]!.id, 'delivered', -2)
  const blocks = await readBlocks(order.token)
  expect(blockOf(blocks, 'returns')?.items).toMatchObject([{ quantity: 1, until: dayFromNow(-1), isOpen: false, left: 1, canRequest: false }, { quantity: 2, until: dayFromNow(4), isOpen: true, left: 2, canRequest: true }])
  expect((await asking(blocks.act!, 3, 'more-than-open')).status).toBe(400)
  expect((await asking(blocks.act!, 2, 'all-that-is-open')).status).toBe(201)
  expect(blockOf(await readBlocks(order.token), 'returns')?.items).toMatchObject([{ left: 1, canRequest: false }, { left: 0, canRequest: false }])
})

test('over is over: a late request is refused and says what may still go back', async () => {
  const shop = await openShop()
  await putContent(shop, 'policy', 'all', { about: 'returns', days: 4, requests: true })
  const blocks = await readBlocks((await deliveredOrder(shop, 5, shopper)).token)
  expect((await doAct('returns', { act: blocks.act, items: [{ item: 'i1', quantity: 1 }], reason: 'other' })).status).toBe(400)
})

test('a parcel back is followed beside its order and changes nothing of it', async () => {
  const shop = await openShop({ returns: { days: 30, free: true } })
  const order = await deliveredOrder(shop, 5, shopper)
  const before = await page(order.token)
  const back = await (await shop.call('POST', '/v1/orders', { number: 'R-1', placedAt: order.placedAt, fulfilments: [{ shipments: [{ direction: 'return', carrier: 'own-van', trackingNumber: 'BACK00000001', items: [{ sku: 'KNIFE', quantity: 1 }], remedy: { steps: [], refund: { amount: 4900, currency: 'GBP' } } }] }] })).json<OrderView>()
  const parcel = back.shipments.find(({ trackingNumber }) => trackingNumber === 'BACK00000001')
  await scan(shop, parcel!.id, 'in_transit', -0.1, { place: { town: 'Bristol', country: 'GB' } })
  const after = await page(order.token)
  expect(after.shipments).toEqual(before.shipments)
  expect([after.state, after.order]).toEqual([before.state, before.order])
  expect(after.returns).toMatchObject([{ status: 'in_transit', late: false, items: [{ item: 'i2', quantity: 1 }], events: [{ place: { town: 'Bristol' } }], remedy: { refund: { amount: 4900 } } }])
  expect((await (await shop.call('GET', `/v1/orders/${order.id}`)).json<OrderView>()).status).toBe('delivered')
  // The knives travel back already, asked for elsewhere: they are not the shopper’s to ask back again.
  expect(blockOf(await readBlocks(order.token), 'returns')?.items).toMatchObject([{ left: 2 }, { item: 'i2', left: 0 }])
})
