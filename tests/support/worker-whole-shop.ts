import type { OrderView } from '../../contract/order.ts'
import { makeJpeg } from './media-files.ts'
import { dayFromNow, deliveredOrder, putContent } from './worker-cases.ts'
import { eventually, exampleOrder, openShop, type Shop } from './worker-shop.ts'
import { act, upload } from './worker-uploads.ts'

/** A shop that asks for and gives everything a page can hold. */
export async function openWholeShop(): Promise<Shop> {
  const shop = await openShop()
  for (const [kind, id, content] of [
    ['policy', 'problems', { about: 'problems', answerDays: 2, withinDays: 60 }], ['policy', 'messages', { about: 'messages', answerDays: 1 }],
    ['policy', 'returns', { about: 'returns', days: 30, requests: true }], ['policy', 'wishes', { about: 'wishes', wishes: ['neighbour', 'safe_place'], daysAhead: 3 }],
    ['review-policy', 'all', { afterDays: 0 }],
    ['follow', 'box', { what: 'unboxing', text: { en: 'Show us.' }, consent: { version: 'v1', text: { en: 'You may show it.' }, mayShow: true } }],
    ['offer', 'code', { kind: 'discount', title: { en: 'Ten off' }, reward: { type: 'code' } }], ['offer', 'points', { kind: 'follow', title: { en: 'Points' }, links: [{ name: 'Here', url: 'https://shop.example/follow' }], reward: { type: 'points', points: 5 } }],
    ['offer', 'birthday', { kind: 'birthday', title: { en: 'Birthday' }, reward: { type: 'points', points: 5 } }],
    ['message', 'hello', { title: { en: 'Hello' }, text: { en: 'Good to have you.' }, link: { label: { en: 'Read it' }, url: 'https://shop.example/read' } }],
    ['gift', 'card', { title: 'Card', stock: 50, cost: { amount: 100, currency: 'GBP' }, note: { title: { en: 'Found it?' }, text: { en: 'A card.' } } }],
  ] as const) await putContent(shop, kind, id, content)
  for (const id of ['BOOK-V', 'BOOK-W', 'BOOK-X']) await shop.call('PUT', `/v1/products/${id}`, { title: `Cookbook ${id}`, category: 'Books', tags: ['vegetarian'], url: `https://shop.example/${id}`, price: { amount: 1800, currency: 'GBP' }, text: 'A cookbook.' })
  await shop.call('PUT', '/v1/rewards/settings', { points: { perMajorUnit: 1 } })
  const hook = await shop.call('POST', '/v1/webhooks', { url: 'http://carrier.test/hooks' })
  if (!hook.ok) throw new Error(await hook.text())
  return shop
}

/** An order that came two days late, and is known in every list. */
export async function lateArrival(shop: Shop, more: Readonly<Record<string, unknown>> = {}): Promise<OrderView> {
  const order = await deliveredOrder(shop, 1, { promised: { to: dayFromNow(-3) }, ...more })
  await isListed(shop, order)
  return order
}
export const underway = async (shop: Shop, more: Readonly<Record<string, unknown>> = {}): Promise<OrderView> => {
  const order = await shop.put(more)
  await isListed(shop, order)
  return order
}
const isListed = (shop: Shop, order: OrderView) => eventually(async () => (await (await shop.call('GET', '/v1/orders')).json<{ orders: { id: string }[] }>()).orders.some(({ id }) => id === order.id))

/** All a shopper can do on the page of an order that has come; `word` stands in everything they write. A wish is for one that has not. */
export const everyAct = (word: string, sku: string = exampleOrder.items[0]?.sku ?? ''): Readonly<Record<string, (token: string) => Promise<Record<string, unknown>>>> => {
  const photo = async (token: string, use: string) => [(await upload(token, makeJpeg(), { use })).id]
  return {
    preferences: async () => ({ tag: 'vegetarian', on: true }),
    reminders: async () => ({ sku, day: dayFromNow(5) }),
    elsewhere: async () => ({ on: true }),
    birthday: async () => ({ monthDay: '03-09' }),
    claims: async () => ({ offer: 'code' }),
    problems: async (token) => ({ kind: 'damaged', items: [{ item: 'i1', quantity: 1 }], text: `The ${word} is broken`, photos: await photo(token, 'case') }),
    returns: async () => ({ items: [{ item: 'i1', quantity: 1 }], reason: 'too_big', text: `My ${word} is small` }),
    messages: async () => ({ text: `Where is my ${word}?` }),
    reviews: async (token) => ({ item: 'i1', stars: 4, words: `A fine ${word}`, photos: await photo(token, 'review'), done: true }),
    feedback: async () => ({ words: `The ${word} came late`, done: true }),
    posts: async (token) => ({ uploads: await photo(token, 'post'), consent: 'v1', language: 'en' }),
    uploads: async () => ({ use: 'review', kind: 'photo', bytes: 1000 }),
    forget: async () => ({}),
  }
}

export async function doEveryAct(token: string, word: string, sku: string): Promise<void> {
  for (const [name, body] of Object.entries(everyAct(word, sku))) {
    if (name === 'forget') continue
    const answer = await act(name, { act: token, ...await body(token) })
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`)
  }
}
