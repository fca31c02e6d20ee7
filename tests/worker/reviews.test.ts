import { beforeEach, describe, expect, it } from 'vitest'
import type { BlocksAnswer, BlockOf } from '../../contract/block.ts'
import type { OrderView } from '../../contract/order.ts'
import { makeJpeg } from '../support/media-files.ts'
import { ask, dumpDatabase, openShop, type Shop } from '../support/worker-shop.ts'
import { act, storedKeys, upload } from '../support/worker-uploads.ts'

const day = 86_400_000
const at = (days: number): string => new Date(Date.now() + days * day).toISOString()
const policy = { afterDays: 2, aspects: [{ id: 'sharp', text: { en: 'Sharp', hi: 'तेज़' } }, { id: 'balanced', text: { en: 'Well balanced' } }] }

let shop: Shop, count = 0
beforeEach(async () => { shop = await openShop() })
const write = async (id: string, content: unknown, kind = 'review-policy') => {
  const answer = await shop.call('PUT', `/v1/content/${kind}/${id}`, { content })
  if (!answer.ok) throw new Error(await answer.text())
}
/** An order that came so many days ago; promised so many days after it was placed. */
const arrived = async (daysAgo: number, more: { promisedAgo?: number; events?: unknown[]; items?: unknown[] } = {}): Promise<OrderView> => {
  count += 1
  const order = await shop.put({ number: `N-${count}`, placedAt: at(-daysAgo - 5), promised: { to: at(-(more.promisedAgo ?? daysAgo - 1)).slice(0, 10) }, ...more.items ? { items: more.items } : {} })
  await shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [...more.events ?? [], { time: at(-daysAgo), status: 'delivered' }] })
  return order
}
const blocksOf = async (order: OrderView, lang = 'en') => (await ask(`/v1/pages/${order.token}/blocks?lang=${lang}`)).json<BlocksAnswer>()
const blockOf = async <Type extends 'review' | 'feedback'>(order: OrderView, type: Type) => (await blocksOf(order)).blocks.find((block) => block.type === type) as BlockOf<Type> | undefined
const say = async (order: OrderView, body: Record<string, unknown>, name = 'reviews') => act(name, { act: (await blocksOf(order)).act, ...name === 'reviews' ? { item: 'i1' } : {}, ...body })
const listed = async (query = '') => (await (await shop.call('GET', `/v1/reviews${query}`)).json<{ reviews: Record<string, unknown>[]; next: string | null }>())

describe('when an opinion is asked for', () => {
  it('not at all in a store that says nothing about it', async () => expect(await blockOf(await arrived(9), 'review')).toBeUndefined())

  it('once the item has been there long enough for its kind, and not for ever', async () => {
    await write('all', policy)
    expect(await blockOf(await arrived(1), 'review')).toBeUndefined()
    expect(await blockOf(await arrived(3), 'review')).toMatchObject({ name: 'Samantha', items: [{ item: 'i1', title: 'Stoneware mug', aspects: [{ id: 'sharp', text: { text: 'Sharp', lang: 'en' } }, { id: 'balanced' }], given: null }] })
    expect(await blockOf(await arrived(70), 'review')).toBeUndefined()
    const page = await (await ask(`/v1/pages/${(await arrived(3)).token}`)).json<{ order: { items: { image: string }[] } }>()
    expect((await blockOf(await arrived(3), 'review'))?.items[0]?.image).toBe(page.order.items[0]?.image)
  })

  it('by category: what is listed by its own words, the rest by the general entry, and one not at all', async () => {
    await shop.call('PUT', '/v1/products/KNIFE', { title: 'Knife', category: 'Kitchen > Knives' })
    await write('general', { afterDays: 1 })
    await write('knives', { ...policy, categories: ['Kitchen > Knives'] })
    await shop.call('PUT', '/v1/products/CARD', { title: 'Card', category: 'Paper' })
    await write('paper', { categories: ['Paper'], ask: false })
    const block = await blockOf(await arrived(4, { items: [{ sku: 'CARD', title: 'Card' }, { sku: 'PLAIN', title: 'Plain', price: { amount: 100, currency: 'GBP' } }, { sku: 'KNIFE', title: 'Knife', price: { amount: 9000, currency: 'GBP' } }] }), 'review')
    expect(block?.items.map(({ item, aspects }) => [item, aspects.map(({ id }) => id)])).toEqual([['i3', ['sharp', 'balanced']], ['i2', ['as_described', 'good_quality', 'easy_to_use', 'well_packed', 'something_off']]])
  })

  it('three days later after a bad delivery, which is asked about at once and privately', async () => {
    await write('all', { ...policy, afterDays: 0, feedback: { to: { en: 'Ines, who runs deliveries' } } })
    const fresh = await arrived(1, { promisedAgo: 4 })
    expect(await blockOf(fresh, 'review')).toBeUndefined()
    expect(await blockOf(fresh, 'feedback')).toMatchObject({ about: 'late', to: { text: 'Ines, who runs deliveries', lang: 'en' }, given: null })
    expect(await blockOf(await arrived(4, { promisedAgo: 6 }), 'review')).toBeDefined()
    // And not for ever.
    expect(await blockOf(await arrived(80, { promisedAgo: 83 }), 'feedback')).toBeUndefined()
    const well = await arrived(1)
    expect([await blockOf(well, 'feedback'), await blockOf(well, 'review')]).toEqual([undefined, expect.objectContaining({ type: 'review' })])
  })

  it('a parcel that was damaged or lost on the way was a bad delivery, though it came in time', async () => {
    await write('all', policy)
    const order = await arrived(1, { promisedAgo: -2, events: [{ time: at(-2), status: 'exception', substatus: 'damaged' }] })
    expect((await blocksOf(order)).state).toBe('delivered')
    expect(await blockOf(order, 'feedback')).toMatchObject({ about: 'damaged' })
  })
})

describe('a review', () => {
  it('keeps each tap, and is the merchant’s only once it is sent', async () => {
    await write('all', policy)
    const order = await arrived(3)
    expect(await (await say(order, { stars: 4 })).json()).toEqual({ given: { stars: 4, aspects: [], words: null, photos: [], posted: false, reply: null } })
    await say(order, { aspects: ['sharp'] })
    await say(order, { words: 'Cuts like light.' })
    expect((await blockOf(order, 'review'))?.items[0]?.given).toEqual({ stars: 4, aspects: ['sharp'], words: 'Cuts like light.', photos: [], posted: false, reply: null })
    expect((await listed()).reviews).toEqual([])
    expect((await listed('?state=open')).reviews).toMatchObject([{ stars: 4, state: 'open', name: null }])
    await say(order, { done: true, stars: 5 })
    expect((await listed()).reviews).toMatchObject([{ kind: 'review', state: 'posted', order: order.id, item: 'i1', sku: 'MUG-01', stars: 5, aspects: ['sharp'], words: 'Cuts like light.', name: 'Samantha', photos: [] }])
    expect((await listed('?stars=4')).reviews).toEqual([])
    expect((await listed('?stars=5&sku=MUG-01&kind=review')).reviews).toHaveLength(1)
    await say(order, { words: null })
    expect((await listed()).reviews).toMatchObject([{ words: null, stars: 5, state: 'posted' }])
  })

  it('tells what is wrong, and changes nothing then', async () => {
    await write('all', policy)
    const order = await arrived(3)
    const error = async (body: Record<string, unknown>) => { const answer = await say(order, body); return [answer.status, (await answer.json<{ errors?: { pointer: string }[] }>()).errors?.[0]?.pointer] }
    expect(await error({ item: 'i9', stars: 3 })).toEqual([400, '/item'])
    expect(await error({ done: true })).toEqual([400, '/stars'])
    expect(await error({ stars: 6 })).toEqual([400, '/stars'])
    expect(await error({ aspects: ['shiny'] })).toEqual([400, '/aspects/0'])
    expect(await error({ words: 'x'.repeat(2001) })).toEqual([400, '/words'])
    expect((await listed('?state=open')).reviews).toEqual([])
    expect((await say(await shop.put({ number: 'NEW-1' }), { stars: 3 })).status).toBe(409)
  })

  it('TRUST 15: is not taken with the token of a page', async () => {
    await write('all', policy)
    const order = await arrived(3)
    expect((await act('reviews', { act: order.token, item: 'i1', stars: 5 })).status).toBe(404)
  })

  it('may have photos, which are its own, and go when they are taken out or with it', async () => {
    await write('all', policy)
    const order = await arrived(3)
    const token = (await blocksOf(order)).act
    const [one, two] = [await upload(token, makeJpeg()), await upload(token, makeJpeg())]
    expect(await (await say(order, { stars: 5, photos: [one.id, two.id], done: true })).json()).toMatchObject({ given: { photos: [one.id, two.id] } })
    await say(order, { photos: [two.id] })
    expect((await listed()).reviews).toMatchObject([{ photos: [two.id] }])
    expect(await storedKeys(`media/${shop.store}`)).toHaveLength(1)
    const other = await arrived(3, { items: [{ sku: 'B', title: 'B' }] })
    expect((await say({ ...other, ...await shop.put({ number: 'OTHER-2' }) }, { photos: [two.id] })).status).toBe(409)
    expect(await (await say(order, { remove: true })).json()).toEqual({ given: null })
    expect([(await listed()).reviews, await storedKeys(`media/${shop.store}`)]).toEqual([[], []])
  })

  it('can be hidden and answered by its merchant alone, and the shopper reads the answer', async () => {
    await write('all', policy)
    const order = await arrived(3)
    await say(order, { stars: 2, done: true })
    const [{ id } = { id: '' }] = (await listed()).reviews
    expect((await (await openShop()).call('PATCH', `/v1/reviews/${String(id)}`, { hidden: true })).status).toBe(404)
    expect(await (await shop.call('PATCH', `/v1/reviews/${String(id)}`, { reply: 'We will send a new one.' })).json()).toMatchObject({ state: 'posted', reply: 'We will send a new one.' })
    expect((await blockOf(order, 'review'))?.items[0]?.given?.reply).toBe('We will send a new one.')
    expect(await (await shop.call('PATCH', `/v1/reviews/${String(id)}`, { hidden: true })).json()).toMatchObject({ state: 'hidden', reply: 'We will send a new one.' })
    expect((await shop.call('PATCH', `/v1/reviews/${String(id)}`, {})).status).toBe(400)
  })

  it('is told to the merchant’s server each time it is sent; feedback without its words', async () => {
    await shop.call('POST', '/v1/webhooks', { url: 'https://hooks.marigold.shop/in' })
    await write('all', { ...policy, afterDays: 0 })
    const order = await arrived(4, { promisedAgo: 6 })
    await say(order, { stars: 3, done: true })
    await say(order, { stars: 4, done: true })
    await say(order, { words: 'quillfeather', done: true }, 'feedback')
    const [{ id } = { id: '' }] = (await (await shop.call('GET', '/v1/webhooks')).json<{ webhooks: { id: string }[] }>()).webhooks
    const told = (await (await shop.call('GET', `/v1/webhooks/${id}/deliveries`)).json<{ deliveries: { type: string }[] }>()).deliveries.map(({ type }) => type)
    expect(told.filter((type) => /review|feedback/.test(type)).sort()).toEqual(['feedback.sent', 'review.posted', 'review.posted'])
  })
})

describe('feedback', () => {
  it('is private: kept sealed, read by the merchant, never back on the page', async () => {
    await write('all', policy)
    const order = await arrived(1, { promisedAgo: 4 })
    expect((await say(order, { aspects: ['told_late'], words: 'Nobody rang at quillfeather lane.' }, 'feedback')).status).toBe(200)
    await say(order, { done: true }, 'feedback')
    expect(await dumpDatabase()).not.toContain('quillfeather')
    expect(JSON.stringify(await blocksOf(order))).not.toContain('quillfeather')
    expect(await blockOf(order, 'feedback')).toMatchObject({ given: { aspects: ['told_late'], posted: true } })
    expect((await listed('?kind=feedback')).reviews).toMatchObject([{ kind: 'feedback', item: null, name: null, words: 'Nobody rang at quillfeather lane.' }])
    expect((await say(await arrived(1), { aspects: [] }, 'feedback')).status).toBe(409)
  })
})

describe('what is kept', () => {
  it('pages by a cursor that is bound to its question, and never shows a row twice', async () => {
    await write('all', policy)
    for (let n = 0; n < 3; n += 1) {
      const order = await shop.put({ number: `P-${n}`, placedAt: at(-9), promised: null })
      await shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: at(-4), status: 'delivered' }] })
      await say(order, { stars: n + 1, done: true })
    }
    const first = await listed('?limit=2')
    const second = await listed(`?limit=2&cursor=${first.next}`)
    expect([...first.reviews, ...second.reviews].map(({ stars }) => stars).sort()).toEqual([1, 2, 3])
    expect(second.next).toBeNull()
    expect((await shop.call('GET', `/v1/reviews?stars=1&cursor=${first.next}`)).status).toBe(400)
  })

  it('TRUST 66: leaves as a file whose cells are no formulas', async () => {
    await write('all', policy)
    await say(await arrived(3), { stars: 5, words: '=HYPERLINK("https://evil.example")', done: true })
    const answer = await shop.call('GET', '/v1/reviews/export')
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/)
    const text = await answer.text()
    expect(text.split('\r\n')).toHaveLength(3)
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
  })

  it('TRUST 79: is in the shopper’s export, and gone with the order', async () => {
    await write('all', policy)
    const order = await arrived(3)
    await say(order, { stars: 5, words: 'larkspurrow', done: true })
    expect(await dumpDatabase()).not.toContain('larkspurrow')
    await shop.call('GET', '/v1/orders')
    const exported = async () => (await (await shop.call('POST', '/v1/shoppers/export', { email: 'samantha.p@shopper.example' })).text())
    for (let n = 0; n < 100 && !(await exported()).includes('larkspurrow'); n += 1) await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await exported()).toContain('larkspurrow')
    await shop.call('DELETE', `/v1/orders/${order.id}`)
    expect((await listed()).reviews).toEqual([])
    expect(await exported()).not.toContain('larkspurrow')
    // A tap that was on its way brings nothing back.
    expect((await act('reviews', { act: 'x'.repeat(60), item: 'i1', stars: 1 })).status).toBe(404)
  })
})
