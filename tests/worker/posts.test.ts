import { beforeEach, describe, expect, it } from 'vitest'
import type { BlocksAnswer, BlockOf } from '../../contract/block.ts'
import type { OrderView } from '../../contract/order.ts'
import type { PostView } from '../../contract/post.ts'
import { makeJpeg, makeMp4 } from '../support/media-files.ts'
import { ask, dumpDatabase, openShop, type Shop } from '../support/worker-shop.ts'
import { act, storedKeys, upload } from '../support/worker-uploads.ts'

const at = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
const unboxing = { what: 'unboxing', text: { en: 'A photo earns 50 points.' }, consent: { version: '2026-11', text: { en: 'You may show my photos in your shop.', hi: 'आप मेरी तस्वीरें दिखा सकते हैं।' }, mayShow: true }, reward: { photo: 'unboxing-photo' } }

let shop: Shop, count = 0
beforeEach(async () => { shop = await openShop() })
const write = async (kind: string, id: string, content: unknown) => {
  const answer = await shop.call('PUT', `/v1/content/${kind}/${id}`, { content })
  if (!answer.ok) throw new Error(await answer.text())
}
const arrived = async (daysAgo = 1): Promise<OrderView> => {
  count += 1
  const order = await shop.put({ number: `U-${count}`, placedAt: at(-daysAgo - 5), promised: null })
  await shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: at(-daysAgo), status: 'delivered' }] })
  return order
}
const blocksOf = async (order: OrderView, lang = 'en') => (await ask(`/v1/pages/${order.token}/blocks?lang=${lang}`)).json<BlocksAnswer>()
const blockOf = async (order: OrderView) => (await blocksOf(order)).blocks.find((block) => block.type === 'follow') as BlockOf<'follow'> | undefined
const send = async (order: OrderView, more: Record<string, unknown> = {}, files: readonly ['photo' | 'video', ReturnType<typeof makeJpeg>][] = [['photo', makeJpeg()]]) => {
  const token = (await blocksOf(order)).act
  const uploads: string[] = []
  for (const [kind, file] of files) uploads.push((await upload(token, file, { use: 'post', kind })).id)
  return act('posts', { act: token, uploads, consent: '2026-11', language: 'en', ...more })
}
const listed = async (query = '') => (await (await shop.call('GET', `/v1/posts${query}`)).json<{ posts: PostView[]; next: string | null }>())
const decide = async (post: { id: string }, word: string, by = shop) => by.call('POST', `/v1/posts/${post.id}/${word}`)

describe('the block', () => {
  it('shows where the shop is in the merchant’s order, and asks for an unboxing only once the parcel is there, for a time', async () => {
    await write('follow', 'kitchen', { what: 'community', name: 'The Kitchen Table', url: 'https://community.marigold.shop/', text: { en: '2,300 home cooks' } })
    await write('follow', 'insta', { what: 'link', name: 'Instagram', url: 'https://www.instagram.com/marigold' })
    await write('follow', 'post', { what: 'post', image: 'https://cdn.marigold.shop/soup.png', text: { en: 'Soup on Sunday' } })
    expect(await blockOf(await arrived())).toMatchObject({ communities: [{ name: 'The Kitchen Table', text: { text: '2,300 home cooks' } }], links: [{ name: 'Instagram' }], posts: [{ image: expect.stringMatching(/^\/v1\/images\//), url: null }], unboxing: null, own: [] })
    await write('follow', 'box', unboxing)
    expect((await blockOf(await arrived()))?.unboxing).toEqual({ title: null, text: { text: 'A photo earns 50 points.', lang: 'en' }, video: true, consent: { version: '2026-11', text: { text: 'You may show my photos in your shop.', lang: 'en' } } })
    expect((await blockOf(await arrived(50)))?.unboxing).toBeNull()
  })

  it('costs no query in a store that wrote nothing, and is absent', async () => expect(await blockOf(await arrived())).toBeUndefined())
  it('TRUST 25: takes no address that is no https link', async () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'http://shop.example']) expect((await shop.call('PUT', '/v1/content/follow/x', { content: { what: 'link', name: 'X', url } })).status).toBe(400)
  })
})

describe('an unboxing', () => {
  beforeEach(() => write('follow', 'box', unboxing))

  it('is kept with the consent as it was read, and shown to nobody else before it is approved', async () => {
    const [order, other] = [await arrived(), await arrived()]
    const answer = await send(order, { language: 'hi' }, [['photo', makeJpeg()], ['video', makeMp4()]])
    expect([answer.status, await answer.json()]).toEqual([201, { post: { id: expect.stringMatching(/^po_/), state: 'pending', photos: [expect.stringMatching(/^\/v1\/pictures\//)], videos: 1 } }])
    // A new text later does not change what was agreed to.
    await write('follow', 'box', { ...unboxing, consent: { ...unboxing.consent, version: '2027-01', text: { en: 'Something else.' } } })
    expect((await listed()).posts).toMatchObject([{ state: 'pending', order: order.id, consent: { version: '2026-11', language: 'hi', text: 'आप मेरी तस्वीरें दिखा सकते हैं।' }, mayShow: true, uploads: [{ kind: 'photo' }, { kind: 'video', seconds: 3 }], rewards: [] }])
    expect((await blockOf(order))?.own).toMatchObject([{ state: 'pending' }])
    expect((await blockOf(other))?.others).toEqual([])
    expect((await decide((await listed()).posts[0]!, 'approve')).status).toBe(200)
    const [shown = ''] = (await blockOf(other))?.others ?? []
    expect((await ask(shown)).headers.get('content-type')).toBe('image/jpeg')
    expect((await blockOf(order))?.others).toEqual([])
    await decide((await listed()).posts[0]!, 'reject')
    expect((await blockOf(other))?.others).toEqual([])
  })

  it('is shown to no other shopper when the consent does not say so', async () => {
    await write('follow', 'box', { ...unboxing, consent: { ...unboxing.consent, mayShow: false } })
    const [order, other] = [await arrived(), await arrived()]
    await send(order)
    await decide((await listed()).posts[0]!, 'approve')
    expect((await listed()).posts).toMatchObject([{ state: 'approved', mayShow: false }])
    expect((await blockOf(other))?.others).toEqual([])
  })

  it('is refused without the very consent that is asked now, and without photos of its own', async () => {
    const order = await arrived()
    expect(await (await send(order, { consent: '2025-01' })).json()).toMatchObject({ status: 400, errors: [{ pointer: '/consent' }] })
    expect((await send(order, { consent: undefined })).status).toBe(400)
    const token = (await blocksOf(order)).act
    const review = await upload(token, makeJpeg())
    expect((await act('posts', { act: token, uploads: [review.id], consent: '2026-11', language: 'en' })).status).toBe(400)
    expect((await listed()).posts).toEqual([])
    const early = await shop.put({ number: 'EARLY-1' })
    expect((await act('posts', { act: (await blocksOf(early)).act, uploads: [review.id], consent: '2026-11', language: 'en' })).status).toBe(409)
  })

  it('is not taken for an order that was called off', async () => {
    const order = await arrived(), token = (await blocksOf(order)).act
    const { id } = await upload(token, makeJpeg(), { use: 'post', kind: 'photo' })
    await shop.put({ number: order.number, cancelledAt: at(0) })
    expect((await act('posts', { act: token, uploads: [id], consent: '2026-11', language: 'en' })).status).toBe(409)
    expect((await listed()).posts).toEqual([])
  })

  it('earns what was promised when it is approved, once, however often', async () => {
    await write('offer', 'unboxing-photo', { kind: 'unboxing', title: { en: '50 points' }, reward: { type: 'points', points: 50 } })
    const order = await arrived()
    await send(order)
    const post = (await listed()).posts[0]!
    // Its row in the list of orders tells whose it is; it is on its way by queue.
    for (let n = 0; n < 100 && (await (await shop.call('GET', '/v1/orders')).json<{ orders: unknown[] }>()).orders.length < 1; n += 1) await new Promise((resolve) => setTimeout(resolve, 50))
    const first = await (await decide(post, 'approve')).json<PostView>()
    expect(first).toMatchObject({ state: 'approved', rewards: [expect.any(String)] })
    expect(await (await decide(post, 'approve')).json()).toMatchObject({ rewards: first.rewards })
    // A claim is one row, whoever asks again.
    expect((await dumpDatabase()).match(new RegExp(`"id":"${first.rewards[0]}"`, 'g'))).toHaveLength(1)
  })

  it('TRUST 8: is decided by its own merchant alone', async () => {
    await send(await arrived())
    const other = await openShop()
    for (const word of ['approve', 'reject']) expect((await decide((await listed()).posts[0]!, word, other)).status).toBe(404)
    expect((await listed()).posts).toMatchObject([{ state: 'pending' }])
  })

  it('goes at once when its shopper takes it back, files and all, wherever it was shown', async () => {
    const [order, other] = [await arrived(), await arrived()]
    const { post } = await (await send(order)).json<{ post: { id: string } }>()
    await decide(post, 'approve')
    const [shown = ''] = (await blockOf(other))?.others ?? []
    expect((await act('withdrawals', { act: (await blocksOf(other)).act, post: post.id })).status).toBe(204)
    expect((await ask(shown)).status).toBe(200)
    for (let n = 0; n < 2; n += 1) expect((await act('withdrawals', { act: (await blocksOf(order)).act, post: post.id })).status).toBe(204)
    expect([(await ask(shown)).status, (await listed()).posts, await storedKeys(`media/${shop.store}`)]).toEqual([404, [], []])
  })

  it('is taken three times an order and no more', async () => {
    const order = await arrived()
    for (let n = 0; n < 3; n += 1) expect((await send(order)).status).toBe(201)
    expect((await blockOf(order))?.unboxing).toBeNull()
    expect((await send(order)).status).toBe(409)
  })

  it('TRUST 79: goes with its order, from D1 and from R2', async () => {
    const order = await arrived()
    const { post } = await (await send(order)).json<{ post: { id: string } }>()
    await shop.call('DELETE', `/v1/orders/${order.id}`)
    expect([(await listed()).posts, await storedKeys(`media/${shop.store}`)]).toEqual([[], []])
    expect(await dumpDatabase()).not.toContain(`"${post.id}"`)
  })
})
