import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BlocksAnswer } from '../../contract/block.ts'
import type { RecommendationsBlock } from '../../contract/blocks/recommendations.ts'
import type { OrderView } from '../../contract/order.ts'
import { blockSettings } from '../../contract/store.ts'
import type { Problem } from '../../contract/problem.ts'
import { findRecommendationSettings } from '../../worker/db/recommendation-settings.ts'
import { recommenderSecretAddress } from '../../worker/edge/seal-addresses.ts'
import { open } from '../../worker/edge/seal.ts'
import { reseal } from '../../worker/schedules/reseal.ts'
import { countingEnv } from '../support/worker-count.ts'
import { env } from '../support/worker-env.ts'
import { askWith } from '../support/worker-front.ts'
import { familyOrders, plantPurchases, trainNow } from '../support/worker-training.ts'
import { ask, dumpDatabase, eventually, openShop, type Shop } from '../support/worker-shop.ts'

const url = (sku: string) => `https://shop.example/p/${sku}`
const pounds = (amount: number) => ({ amount, currency: 'GBP' })
const catalogue = [
  { sku: 'knives', title: 'Knife set', category: 'Kitchen > Knives', price: pounds(8900), text: 'Three blades of carbon steel.', group: 'knives' },
  { sku: 'knives-xl', title: 'Knife set, large', category: 'Kitchen > Knives', price: pounds(12900), group: 'knives' },
  { sku: 'stone', title: 'Whetstone', category: 'Kitchen > Care', price: pounds(2400), text: 'Keeps a knife set keen. Ten strokes a side.', image: 'https://cdn.marigold.shop/stone.png' },
  { sku: 'cooker', title: 'Slow cooker', category: 'Kitchen > Electric', price: pounds(6500), goesWith: ['roast', 'green'] },
  { sku: 'roast', title: 'The Sunday roast', category: 'Books > Cookery', price: pounds(2200) },
  { sku: 'green', title: 'Green suppers', category: 'Books > Cookery', price: pounds(1800), tags: ['vegetarian'] },
  { sku: 'beans', title: 'Beans and more', category: 'Books > Cookery', price: pounds(1500), tags: ['vegetarian', 'vegan'] },
  { sku: 'strop', title: 'Leather strop', category: 'Kitchen > Care', price: pounds(3100), tags: ['leather'], text: 'The last touch for a knife set.' },
].map((product) => ({ url: url(product.sku), ...product }))

const line = (sku: string) => ({ sku, title: catalogue.find((one) => one.sku === sku)?.title ?? sku, quantity: 1, price: catalogue.find((one) => one.sku === sku)?.price })
/** No hold-out here: these tests are about what is chosen. */
const openUnheld = (): Promise<Shop> => openShop({ blocks: blockSettings.parse({ holdOut: 0 }) })
const stock = async (settings: Record<string, unknown> = {}): Promise<Shop> => {
  const shop = await openUnheld()
  expect((await shop.call('POST', '/v1/products', { products: catalogue })).status).toBe(200)
  if (Object.keys(settings).length > 0) expect((await shop.call('PUT', '/v1/recommendations', settings)).status).toBe(200)
  return shop
}
const order = (shop: Shop, skus: readonly string[], more: Record<string, unknown> = {}): Promise<OrderView> => shop.put({ number: `R-${skus.join('-')}`, items: skus.map(line), ...more })
const blocksOf = async ({ token }: OrderView, language = 'en'): Promise<BlocksAnswer> => (await ask(`/v1/pages/${token}/blocks`, { headers: { 'accept-language': language } })).json<BlocksAnswer>()
const shownTo = async (page: OrderView): Promise<RecommendationsBlock | undefined> => (await blocksOf(page)).blocks.find((block) => block.type === 'recommendations')
const skusFor = async (page: OrderView): Promise<string[]> => (await shownTo(page))?.items.map(({ sku }) => sku) ?? []
const deliver = async (shop: Shop, page: OrderView): Promise<void> => {
  const at = new Date(Date.now() - 3_600_000).toISOString().slice(0, 19)
  const answer = await shop.call('POST', `/v1/shipments/${page.shipments[0]?.id}/events`, { events: [{ time: `${at}+00:00`, status: 'delivered', kind: 'delivered', text: 'Left on the porch', place: { town: 'Bristol', region: null, country: 'GB' } }] })
  expect(answer.ok, await answer.clone().text()).toBe(true)
}
const setPreference = async (page: OrderView, tag: string, on: boolean): Promise<void> => {
  const { act } = await blocksOf(page)
  expect((await ask('/v1/acts/preferences', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ act, tag, on }) })).status).toBe(200)
}
afterEach(() => { vi.unstubAllGlobals() })

describe('what goes with an order', () => {
  it('begins cold: by category and text, with its true reason, two quiet lines before the parcel is there', async () => {
    const shop = await stock()
    const block = await shownTo(await order(shop, ['knives']))
    expect(block).toMatchObject({ type: 'recommendations', form: 'quiet', commerce: true })
    expect(block?.items.map(({ sku, reason }) => [sku, reason])).toEqual([['stone', { kind: 'similar_text', with: 'Knife set' }], ['strop', { kind: 'similar_text', with: 'Knife set' }]])
    expect(block?.items[0]).toMatchObject({ title: { text: 'Whetstone', lang: 'en' }, line: { text: 'Keeps a knife set keen.', lang: 'en' }, url: url('stone'), price: pounds(2400), image: expect.stringMatching(/^\/v1\/images\//), suits: [] })
  })

  it('shows three cards once everything is there', async () => {
    const shop = await stock()
    const page = await order(shop, ['knives', 'cooker'])
    await deliver(shop, page)
    const block = await shownTo(page)
    expect([block?.form, block?.items.length]).toEqual(['full', 3])
  })

  it('shows nothing while the news is bad, for an order that is off, or in a store without products', async () => {
    const shop = await stock()
    expect(await skusFor(await order(shop, ['knives'], { number: 'late', promised: { to: new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10) } }))).toEqual([])
    expect(await skusFor(await order(shop, ['knives'], { number: 'off', cancelledAt: new Date().toISOString(), fulfilments: [] }))).toEqual([])
    expect(await skusFor(await order(await openUnheld(), ['knives']))).toEqual([])
  })

  it('leaves out what is out of stock, hidden, excluded or in the cart in another size, and fills the list up', async () => {
    const shop = await stock()
    const page = await order(shop, ['knives'])
    await shop.call('PUT', '/v1/products/stone', { ...catalogue[2], sku: 'stone', inStock: false })
    expect(await skusFor(page)).toEqual(['strop', 'cooker'])
    await shop.call('PUT', '/v1/recommendations', { hidden: ['strop'] })
    expect(await skusFor(page)).toEqual(['cooker'])
    await shop.call('PUT', '/v1/recommendations', { exclude: { categories: ['Kitchen'], tags: [] } })
    expect(await skusFor(page)).toEqual([])
  })

  it('leaves out what this shopper bought before, and its other sizes', async () => {
    const shop = await stock()
    await order(shop, ['stone'], { number: 'first' })
    await eventually(() => env.DB.prepare('SELECT 1 FROM purchases WHERE store = ?1').bind(shop.store).first())
    expect(await skusFor(await order(shop, ['knives'], { number: 'second' }))).not.toContain('stone')
    expect(await skusFor(await order(shop, ['knives'], { number: 'other', shopper: { email: 'someone.else@shopper.example' } }))).toContain('stone')
    await order(shop, ['knives'], { number: 'third', shopper: { email: 'third@shopper.example' } })
    await eventually(async () => (await env.DB.prepare('SELECT count(*) AS n FROM purchases WHERE store = ?1').bind(shop.store).first<{ n: number }>())?.n === 4)
    expect(await skusFor(await order(shop, ['stone'], { number: 'fourth', shopper: { email: 'third@shopper.example' } }))).not.toContain('knives-xl')
  })

  it('keeps the merchant’s price band, and lets a pin pass it', async () => {
    const shop = await stock({ priceBand: { min: 0, max: 0.3 } })
    const page = await order(shop, ['knives'])
    expect(await skusFor(page)).toEqual(['stone'])
    await shop.call('PUT', '/v1/recommendations', { priceBand: { min: 0, max: 0.3 }, pinned: ['cooker'] })
    expect(await skusFor(page)).toEqual(['cooker', 'stone'])
  })

  it('puts pins first: those for everybody, then what goes with each thing bought', async () => {
    const shop = await stock({ pinned: ['beans'] })
    const block = await shownTo(await order(shop, ['cooker']))
    expect(block?.items.map(({ sku, reason, decision }) => [sku, reason, decision])).toEqual([['beans', { kind: 'pinned', with: null }, null], ['roast', { kind: 'pinned', with: 'Slow cooker' }, null]])
  })

  it('gives each thing bought its first pin that may be shown before any has its second', async () => {
    const shop = await stock({ hidden: ['roast'] })
    await shop.call('PUT', '/v1/products/knives', { title: 'Knife set', goesWith: ['stone', 'strop'], url: url('knives') })
    expect(await skusFor(await order(shop, ['knives', 'cooker']))).toEqual(['stone', 'green'])
  })

  it('TRUST 8: a sku of another store is pinned to nothing, and another store’s products never show', async () => {
    const [mine, theirs] = [await openUnheld(), await stock()]
    await mine.call('POST', '/v1/products', { products: [{ sku: 'vase', title: 'Vase', goesWith: ['stone'], url: url('vase') }] })
    await mine.call('PUT', '/v1/recommendations', { pinned: ['cooker'] })
    expect(await skusFor(await mine.put({ number: 'v', items: [{ sku: 'vase', title: 'Vase' }] }))).toEqual([])
    expect(await (await theirs.call('GET', '/v1/recommendations')).json()).toMatchObject({ pinned: [] })
  })

  it('shows nobody what one order alone named, whoever else names it', async () => {
    const shop = await openUnheld()
    await shop.call('PUT', '/v1/recommendations', { pinned: ['ring-1'] })
    const engraved = (number: string) => ({ number, items: [{ sku: `ring-${number}`, title: `Ring for ${number}`, url: url('ring') }, { sku: 'box', title: 'Box', url: url('box') }] })
    await shop.put(engraved('1'))
    const second = await shop.put({ number: '2', items: [{ sku: 'card', title: 'Card', url: url('card') }], shopper: { email: 'b@shopper.example' } })
    await shop.put({ ...engraved('3'), shopper: { email: 'c@shopper.example' } })
    await eventually(async () => (await env.DB.prepare('SELECT sold FROM products WHERE store = ?1 AND sku = ?2').bind(shop.store, 'box').first<{ sold: number }>())?.sold === 2)
    expect(await skusFor(second)).toEqual(['box'])
  })
})

describe('once the store’s orders have taught something', () => {
  const family = ['2a', '2b', '2c', '2d', '3a'].map((sku) => ({ sku, title: `Thing ${sku}`, url: url(sku) }))
  const trained = async (): Promise<Shop> => {
    const shop = await openUnheld()
    const now = new Date()
    await plantPurchases(shop.store, familyOrders(300), now)
    await trainNow(now)
    await shop.call('POST', '/v1/products', { products: [...family, { sku: '2z', title: 'Thing 2z', url: url('2z'), category: 'Never bought' }] })
    return shop
  }
  const thing = (sku: string, number: string) => ({ number, items: [{ sku, title: `Thing ${sku}`, quantity: 1 }] })

  it('shows what is bought together, and says of what where that is one thing', async () => {
    const shop = await trained()
    const block = await shownTo(await shop.put(thing('2a', 'm1')))
    expect(block?.items).toHaveLength(2)
    for (const { sku, reason } of block?.items ?? []) expect([['2b', '2c', '2d'].includes(sku), reason]).toEqual([true, { kind: 'bought_together', with: 'Thing 2a' }])
    const two = await shownTo(await shop.put({ number: 'm2', items: [...thing('2a', '').items, ...thing('2b', '').items] }))
    expect(two?.items[0]?.reason).toEqual({ kind: 'bought_together', with: null })
  })

  it('stands behind what the merchant’s own recommender names, and before category and text', async () => {
    const shop = await trained()
    await shop.call('PUT', '/v1/recommendations', { recommender: { url: 'https://picks.marigold.shop/doorstep', secret: `whsec_${btoa('a recommender secret of 32 bytes')}` } })
    vi.stubGlobal('fetch', async () => Response.json({ skus: ['2z'] }))
    expect((await shownTo(await shop.put(thing('2a', 'm5'))))?.items.map(({ reason }) => reason.kind)).toEqual(['shop_choice', 'bought_together'])
    vi.stubGlobal('fetch', async () => Response.json({ skus: [] }))
    expect((await shownTo(await shop.put(thing('2a', 'm6'))))?.items.map(({ reason }) => reason.kind)).toEqual(['bought_together', 'bought_together'])
  })

  it('fills up behind the filters from what else it knows', async () => {
    const shop = await trained()
    const page = await shop.put(thing('2a', 'm3'))
    const [best] = await skusFor(page)
    await shop.call('PUT', `/v1/products/${best}`, { title: 'Gone', url: url('gone'), inStock: false })
    const rest = await skusFor(page)
    expect(rest).toHaveLength(2)
    expect(rest).not.toContain(best)
  })
})

describe('preferences of the shopper', () => {
  it('a vegetarian gets the vegetarian book with the slow cooker, and reads that it was held to that', async () => {
    const shop = await stock()
    const page = await order(shop, ['cooker'])
    expect(await skusFor(page)).toEqual(['roast', 'green'])
    await setPreference(page, 'vegetarian', true)
    const block = await shownTo(page)
    expect(block?.items.map(({ sku }) => sku)).toEqual(['green', expect.not.stringMatching('roast')])
    expect(block?.items[0]?.suits).toEqual([{ label: { text: 'Vegetarian', lang: 'en' }, source: 'set' }])
  })

  it('is inferred from purchases, said so, and switched off by the shopper', async () => {
    const shop = await stock()
    await order(shop, ['beans'], { number: 'one' })
    await order(shop, ['green'], { number: 'two' })
    await eventually(async () => (await env.DB.prepare('SELECT count(*) AS n FROM purchases WHERE store = ?1').bind(shop.store).first<{ n: number }>())?.n === 2)
    const page = await order(shop, ['cooker'], { number: 'three' })
    expect(await skusFor(page)).not.toContain('roast')
    await setPreference(page, 'vegetarian', false)
    expect(await skusFor(page)).toContain('roast')
  })
})

describe('a recommender of the merchant’s own', () => {
  const secret = `whsec_${btoa('a recommender secret of 32 bytes')}`
  const recommender = { url: 'https://picks.marigold.shop/doorstep', secret }
  interface Asked { readonly url: string; readonly init: RequestInit }
  const answerWith = (answer: (init: RequestInit) => Response | Promise<Response>): Asked[] => {
    const asked: Asked[] = []
    vi.stubGlobal('fetch', async (input: RequestInfo | URL, init: RequestInit = {}) => { asked.push({ url: String(input), init }); return answer(init) })
    return asked
  }
  const first = async (shop: Shop, number: string): Promise<unknown> => (await shownTo(await order(shop, ['knives'], { number })))?.items[0]

  it('is asked with what was bought, signed; skus nobody knows are dropped, filters hold, ours fill up', async () => {
    const asked = answerWith(() => Response.json({ skus: ['unknown', 'knives-xl', 'beans'] }))
    const shop = await stock({ recommender })
    const block = await shownTo(await order(shop, ['knives'], { number: 'asked' }))
    expect(block?.items.map(({ sku, reason }) => [sku, reason.kind])).toEqual([['beans', 'shop_choice'], ['stone', 'similar_text']])
    expect(asked.map((one) => [one.url, one.init.redirect])).toEqual([[recommender.url, 'manual']])
    const { body, headers } = asked[0]?.init ?? {}
    expect(JSON.parse(String(body))).toMatchObject({ type: 'recommendations.wanted', data: { order: 'asked', skus: ['knives'], exclude: [], language: 'en-GB', limit: 40 } })
    expect(String(body)).not.toMatch(/samantha|shopper/i)
    const sent = headers as Record<string, string>
    const key = await crypto.subtle.importKey('raw', Uint8Array.from(atob(secret.slice(6)), (c) => c.charCodeAt(0)), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${sent['webhook-id']}.${sent['webhook-timestamp']}.${String(body)}`))
    expect(sent['webhook-signature']).toBe(`v1,${btoa(String.fromCharCode(...new Uint8Array(mac)))}`)
  })

  it.each([
    ['says nothing in time', (init: RequestInit) => new Promise<Response>((_, reject) => { init.signal?.addEventListener('abort', () => reject(new Error('aborted'))) })],
    ['drips for ever', () => new Response(new ReadableStream({ start: (c) => { c.enqueue(new TextEncoder().encode('{"skus":["beans"')) } }))],
    ['answers with a page', () => new Response('<html>log in</html>')],
    ['answers too much', () => new Response(`{"skus":["beans"],"x":"${'x'.repeat(65 * 1024)}"}`)],
    ['names a list of anything', () => Response.json({ skus: [{ $ne: null }] })],
    ['sends on to inside', () => new Response(null, { status: 302, headers: { location: 'http://169.254.169.254/' } })],
    ['fails', () => new Response('{"skus":["beans"]}', { status: 500 })],
  ])('TRUST 53, 55: when it %s, our own stand there', async (name, answer) => {
    answerWith(answer)
    expect(await first(await stock({ recommender }), name)).toMatchObject({ sku: 'stone' })
  })

  it('is let alone for a while after five failures in a row', async () => {
    const asked = answerWith(() => new Response(null, { status: 500 }))
    const shop = await stock({ recommender })
    for (let n = 0; n < 8; n += 1) await first(shop, `n${n}`)
    expect(asked.length).toBe(5)
  })

  it('TRUST 18, 50: its secret is never shown nor kept in clear; an address we would not ask is refused; a new host needs a new secret', async () => {
    const shop = await stock({ recommender })
    const view = await (await shop.call('GET', '/v1/recommendations')).json<Record<string, unknown>>()
    expect(view).toMatchObject({ recommender: { url: recommender.url, secretSet: true } })
    expect(JSON.stringify(view) + await dumpDatabase()).not.toContain(secret.slice(6))
    expect((await shop.call('PUT', '/v1/recommendations', view)).status).toBe(200)
    const refused = async (given: unknown): Promise<Problem> => (await shop.call('PUT', '/v1/recommendations', { recommender: given })).json<Problem>()
    for (const bad of ['https://10.0.0.1/x', 'https://doorstep.shop/x', 'http://picks.marigold.shop/', 'https://u@picks.marigold.shop/']) expect((await refused({ url: bad, secret })).errors?.[0]?.pointer, bad).toBe('/recommender/url')
    expect((await refused({ url: 'https://other.marigold.shop/' })).errors?.[0]?.pointer).toBe('/recommender/secret')
    expect(await (await shop.call('PUT', '/v1/recommendations', {})).json()).toMatchObject({ recommender: null, preferences: [{ tag: 'vegetarian' }, { tag: 'vegan' }, { tag: 'no-leather' }, { tag: 'fragrance-free' }] })
  })
})

it('TRUST 21: the secret of a recommender is wrapped anew under a new key', async () => {
  const shop = await stock({ recommender: { url: 'https://picks.marigold.shop/', secret: `whsec_${btoa('r'.repeat(32))}` } })
  const rotated = { ...env, SEAL_KEYS: `2:${btoa('n'.repeat(32))},${env.SEAL_KEYS}` }
  await reseal(rotated, new Date())
  const { sealedSecret } = await findRecommendationSettings(env.DB, shop.store)
  expect(sealedSecret?.startsWith('1.2.')).toBe(true)
  expect(await open(rotated, recommenderSecretAddress(shop.store), sealedSecret ?? '')).toBe(`whsec_${btoa('r'.repeat(32))}`)
})

it('asks D1 nothing, warm, in a store with nothing to show; and five questions at most where there are some', async () => {
  const count = async (shop: Shop, page: OrderView): Promise<number> => {
    const settings = await (await shop.call('GET', '/v1/store')).json<Record<string, unknown>>()
    const others = ['replenish', 'ticket', 'points', 'offers', 'care', 'review', 'feedback', 'follow', 'help', 'problem', 'gift', 'wishes', 'message', 'returns', 'yours', 'custom']
    expect((await shop.call('PUT', '/v1/store', { ...settings, blocks: { hidden: others, holdOut: 0 } })).status).toBe(200)
    await ask(`/v1/pages/${page.token}/blocks`)
    const counted = countingEnv()
    expect((await askWith(counted.env, `/v1/pages/${page.token}/blocks`)).status).toBe(200)
    return counted.calls.filter((call) => call === 'D1').length
  }
  const empty = await openUnheld()
  expect(await count(empty, await empty.put())).toBe(0)
  const shop = await stock()
  expect(await count(shop, await order(shop, ['knives']))).toBeLessThanOrEqual(5)
})
