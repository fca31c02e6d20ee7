import { describe, expect, it } from 'vitest'
import type { BlocksAnswer } from '../../contract/block.ts'
import type { OrderView } from '../../contract/order.ts'
import { blockSettings } from '../../contract/store.ts'
import type { VisitAnswer } from '../../contract/visit.ts'
import { isHeldOut } from '../../worker/domain/engagement/hold-out.ts'
import { hashEmail } from '../../worker/edge/hash.ts'
import { linkScopes, signLink } from '../../worker/edge/link-token.ts'
import { env } from '../support/worker-env.ts'
import { ask, bodyOf, dumpDatabase, eventually, exampleOrder, openShop, type Shop } from '../support/worker-shop.ts'

const book = { sku: 'BOOK-V', title: 'Slow & Green', quantity: 1 }, cooker = { sku: 'COOKER', title: 'Slow cooker', quantity: 1 }
let number = 0

/** A shop where two books are vegetarian and one is not. */
async function openStore(): Promise<Shop> {
  const shop = await openShop({ blocks: blockSettings.parse({ holdOut: 0 }) })
  const put = (sku: string, body: unknown) => shop.call('PUT', `/v1/products/${sku}`, body)
  for (const [sku, tags] of [['BOOK-V', ['vegetarian']], ['BOOK-W', ['vegetarian']], ['BOOK-X', ['vegetarian']], ['BOOK-M', []]] as const) {
    await put(sku, { title: `Cookbook ${sku}`, category: 'Books > Cooking', tags, url: `https://shop.example/${sku}`, price: { amount: 1800, currency: 'GBP' }, text: 'A cookbook of suppers.' })
  }
  await put('COOKER', { title: 'Slow cooker', category: 'Kitchen', goesWith: ['BOOK-V'], url: 'https://shop.example/cooker', text: 'Suppers that cook by themselves.' })
  return shop
}
async function anOrder(shop: Shop, items: readonly unknown[] = [cooker], email = 'samantha.p@shopper.example'): Promise<OrderView> {
  number += 1
  return shop.put({ ...exampleOrder, number: `Y-${number}`, items, shopper: { ...exampleOrder.shopper, email }, fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: `YVAN${number}` }] }] })
}
const blocksOf = async (token: string): Promise<BlocksAnswer> => (await ask(`/v1/pages/${token}/blocks`)).json<BlocksAnswer>()
const yoursOf = async (token: string) => { const found = (await blocksOf(token)).blocks.find((block) => block.type === 'yours'); if (found?.type !== 'yours') throw new Error('no block'); return found }
const act = (name: string, body: unknown) => ask(`/v1/acts/${name}`, { method: 'POST', headers: { 'content-type': 'application/json', origin: 'https://shop.example' }, body: JSON.stringify(body) })
const visit = (token: string, type: string, from = 'https://shop.example') => ask(`/v1/visits/${token}?type=${type}`, { headers: { origin: from } })
const isListed = (shop: Shop, order: OrderView) => eventually(async () => (await env.DB.prepare('SELECT 1 FROM purchases WHERE store = ?1 AND order_id = ?2 AND shopper IS NOT NULL').bind(shop.store, order.id).first()) !== null)
async function consent(order: OrderView, on = true): Promise<string | null> {
  const { act: token } = await blocksOf(order.token)
  return (await (await act('elsewhere', { act: token, on })).json<{ visit: string | null }>()).visit
}

describe('what a store knows', () => {
  it('offers the preferences its catalogue can honour, off, and keeps what the shopper sets', async () => {
    const shop = await openStore(), order = await anOrder(shop)
    expect((await yoursOf(order.token)).preferences).toMatchObject([{ tag: 'vegetarian', on: false, source: 'offered' }])
    const { act: token } = await blocksOf(order.token)
    expect(await (await act('preferences', { act: token, tag: 'vegetarian', on: true })).json()).toEqual({ tag: 'vegetarian', on: true })
    expect((await yoursOf(order.token)).preferences[0]).toMatchObject({ tag: 'vegetarian', on: true, source: 'set' })
    expect((await act('preferences', { act: token, tag: 'no-such-thing', on: true })).status).toBe(400)
  })

  it('shows what it inferred from purchases as inferred, and takes a no for an answer', async () => {
    const shop = await openStore(), order = await anOrder(shop, [book, { sku: 'BOOK-W', title: 'Other book', quantity: 1 }])
    expect((await yoursOf(order.token)).preferences[0]).toMatchObject({ on: true, source: 'inferred' })
    const { act: token } = await blocksOf(order.token)
    await act('preferences', { act: token, tag: 'vegetarian', on: false })
    expect((await yoursOf(order.token)).preferences[0]).toMatchObject({ on: false, source: 'set' })
  })

  it('counts orders and products of this shopper in this store alone', async () => {
    const shop = await openStore(), first = await anOrder(shop), second = await anOrder(shop, [book]), other = await anOrder(shop, [book], 'somebody.else@shopper.example')
    await Promise.all([first, second, other].map((order) => isListed(shop, order)))
    expect((await yoursOf(second.token)).held).toEqual({ orders: 2, products: 2, reminders: 0, seen: 0 })
  })
})

describe('forgetting', () => {
  it('clears what shapes the page and leaves the order where it is', async () => {
    const shop = await openStore(), first = await anOrder(shop), second = await anOrder(shop, [book])
    await Promise.all([isListed(shop, first), isListed(shop, second)])
    const { act: token } = await blocksOf(second.token)
    await act('preferences', { act: token, tag: 'vegetarian', on: true })
    await act('reminders', { act: token, sku: book.sku })
    const kept = await consent(second)
    await env.DB.prepare("INSERT INTO sightings (store, shopper, order_id, block, arm, visit, at) SELECT store, email_hash, id, 'message', '', 'vi_1', ?3 FROM orders WHERE store = ?1 AND id = ?2").bind(shop.store, second.id, Date.now()).run()
    expect((await yoursOf(second.token)).held.seen).toBe(1)
    expect(await (await act('forget', { act: token })).json()).toEqual({ forgotten: true, order: false })
    const yours = await yoursOf(second.token)
    expect(yours.preferences[0]).toMatchObject({ on: false, source: 'offered' })
    expect(yours.held).toEqual({ orders: 1, products: 1, reminders: 0, seen: 0 })
    expect(yours.elsewhere).toMatchObject({ on: false, visit: null })
    expect((await visit(kept ?? '', 'order')).status).toBe(404)
    expect((await ask(`/v1/pages/${second.token}`)).status).toBe(200)
    expect((await act('forget', { act: token })).status).toBe(200)
  })

  it('stays forgotten when the next scan tells the projection again', async () => {
    const shop = await openStore(), order = await anOrder(shop)
    await isListed(shop, order)
    const { act: token } = await blocksOf(order.token)
    await act('forget', { act: token })
    await shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: new Date(Date.now() - 60_000).toISOString(), status: 'delivered', text: 'Delivered' }] })
    await eventually(async () => (await env.DB.prepare("SELECT 1 FROM orders WHERE store = ?1 AND id = ?2 AND status = 'delivered'").bind(shop.store, order.id).first()) !== null)
    expect(await env.DB.prepare('SELECT shopper FROM purchases WHERE store = ?1 AND order_id = ?2').bind(shop.store, order.id).first()).toEqual({ shopper: null })
  })

  it('erases the order itself only from a page its shopper has proved', async () => {
    const shop = await openStore(), order = await anOrder(shop), other = await anOrder(shop)
    expect((await yoursOf(order.token)).erase).toBeNull()
    const prove = async (of: OrderView) => (await (await ask('/v1/lookups', { method: 'POST', headers: { 'content-type': 'application/json', 'cf-connecting-ip': '203.0.113.9' }, body: JSON.stringify({ store: shop.store, orderNumber: of.number, proof: exampleOrder.shopper.email }) })).json<{ token: string }>()).token
    const proven = await yoursOf(await prove(order)), proof = await yoursOf(await prove(other))
    const { act: token } = await blocksOf(order.token)
    for (const erase of [proof.erase, token, order.token]) expect((await act('forget', { act: token, erase })).status).toBe(404)
    expect((await ask(`/v1/pages/${order.token}`)).status).toBe(200)
    expect(await (await act('forget', { act: token, erase: proven.erase })).json()).toEqual({ forgotten: true, order: true })
    expect((await ask(`/v1/pages/${order.token}`)).status).toBe(410)
    expect((await shop.call('GET', `/v1/orders/${order.id}`)).status).toBe(404)
    expect((await ask(`/v1/pages/${other.token}`)).status).toBe(200)
  })

  it('TRUST 79: takes along what was kept under a shopper’s name with their last order, and not before', async () => {
    const shop = await openStore(), first = await anOrder(shop), second = await anOrder(shop)
    await Promise.all([isListed(shop, first), isListed(shop, second)])
    const { act: token } = await blocksOf(first.token)
    await act('preferences', { act: token, tag: 'vegetarian', on: true })
    await consent(first)
    const rows = async () => (await env.DB.prepare('SELECT (SELECT count(*) FROM preferences WHERE store = ?1) + (SELECT count(*) FROM visit_consents WHERE store = ?1) AS n').bind(shop.store).first<{ n: number }>())?.n
    await shop.call('DELETE', `/v1/orders/${first.id}`)
    expect(await rows()).toBe(2)
    await shop.call('DELETE', `/v1/orders/${second.id}`)
    expect(await rows()).toBe(0)
  })
})

it('gives what is kept under a shopper’s name in their export', async () => {
  const shop = await openStore(), order = await anOrder(shop, [book])
  const { act: token } = await blocksOf(order.token)
  await act('preferences', { act: token, tag: 'vegetarian', on: false })
  await act('reminders', { act: token, sku: book.sku, day: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10) })
  await consent(order)
  const { yours } = await (await shop.call('POST', '/v1/shoppers/export', { email: exampleOrder.shopper.email })).json<{ yours: unknown }>()
  expect(yours).toMatchObject({ preferences: [{ tag: 'vegetarian', on: false, source: 'set' }], reminders: [{ sku: 'BOOK-V', state: 'waiting' }], metElsewhereUntil: expect.stringMatching(/^20/) })
})

describe('elsewhere in the shop', () => {
  it('says nothing without a yes, shows the order line, suggestion and reminder with it, and nothing after a no', async () => {
    const shop = await openStore(), order = await anOrder(shop)
    expect((await yoursOf(order.token)).elsewhere).toEqual({ on: false, visit: null, sites: ['https://shop.example'] })
    const token = await consent(order) ?? ''
    expect((await yoursOf(order.token)).elsewhere).toMatchObject({ on: true, visit: token })
    const line = await visit(token, 'order')
    expect(line.headers.get('access-control-allow-origin')).toBe('https://shop.example')
    expect(await line.json<VisitAnswer>()).toMatchObject({ type: 'order', store: { locale: 'en' }, waiting: { type: 'order', title: 'Slow cooker', more: 0, stage: 'preparing' } })
    expect((await (await visit(token, 'suggestion')).json<VisitAnswer>()).waiting).toMatchObject({ type: 'suggestion', title: 'Cookbook BOOK-V', url: 'https://shop.example/BOOK-V', price: { amount: 1800 }, reason: 'pinned' })
    expect((await (await visit(token, 'reminder')).json<VisitAnswer>()).waiting).toBeNull()
    const { act: acting } = await blocksOf(order.token)
    await act('reminders', { act: acting, sku: cooker.sku, day: new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10) })
    expect((await (await visit(token, 'reminder')).json<VisitAnswer>()).waiting).toMatchObject({ type: 'reminder', title: 'Slow cooker', state: 'waiting' })
    expect(await consent(order, false)).toBeNull()
    for (const type of ['order', 'suggestion', 'reminder']) expect((await visit(token, type)).status).toBe(404)
  })

  it('holds no commerce while the news is bad, and still tells of the order', async () => {
    const shop = await openStore(), order = await anOrder(shop)
    const token = await consent(order) ?? ''
    await shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: new Date(Date.now() - 60_000).toISOString(), status: 'exception', text: 'Damaged' }] })
    expect((await (await visit(token, 'suggestion')).json<VisitAnswer>()).waiting).toBeNull()
    expect((await (await visit(token, 'order')).json<VisitAnswer>()).waiting).toMatchObject({ stage: 'trouble' })
  })

  it('shows the hold-out its order and no commerce', async () => {
    const shop = await openStore()
    await shop.call('PUT', '/v1/store', { ...await (await shop.call('GET', '/v1/store')).json<object>(), blocks: { holdOut: 0.5 } })
    for (let n = 0; ; n += 1) {
      const email = `shopper.${n}@shopper.example`
      if (!isHeldOut(shop.store, await hashEmail(env, shop.store, email), 0.5)) continue
      const token = await consent(await anOrder(shop, [cooker], email)) ?? ''
      expect((await (await visit(token, 'suggestion')).json<VisitAnswer>()).waiting).toBeNull()
      expect((await (await visit(token, 'order')).json<VisitAnswer>()).waiting).toMatchObject({ stage: 'preparing' })
      break
    }
  })

  it('refuses with one answer whatever is wrong: no token, no yes, an old yes, a raised epoch, an erased order', async () => {
    const shop = await openStore(), order = await anOrder(shop)
    const unknown = await bodyOf(await visit('A'.repeat(60), 'order'))
    const forged = await signLink(env, { store: shop.store, order: order.id, scope: 'visit', epoch: 0, expires: new Date(Date.now() + 3_600_000) })
    expect(await bodyOf(await visit(forged, 'order'))).toBe(unknown)
    const token = await consent(order) ?? ''
    // A yes that was withdrawn and given anew: another end, so what the first one handed out stays refused.
    await env.DB.prepare('UPDATE visit_consents SET ends_at = ends_at - 120000 WHERE store = ?1').bind(shop.store).run()
    expect(await bodyOf(await visit(token, 'order'))).toBe(unknown)
    const fresh = (await yoursOf(order.token)).elsewhere.visit ?? ''
    expect((await visit(fresh, 'order')).status).toBe(200)
    await shop.call('POST', `/v1/orders/${order.id}/link`)
    expect(await bodyOf(await visit(fresh, 'order'))).toBe(unknown)
    await shop.call('DELETE', `/v1/orders/${order.id}`)
    expect(await bodyOf(await visit(fresh, 'order'))).toBe(unknown)
  })

  it('TRUST 34: is read by the store’s own sites alone', async () => {
    const shop = await openStore(), token = await consent(await anOrder(shop)) ?? ''
    await openShop({ origins: ['https://another.example'] })
    const answer = await visit(token, 'order', 'https://another.example')
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect((await visit(token, 'order')).headers.get('access-control-allow-origin')).toBe('https://shop.example')
  })

  it('TRUST 15: a visit token opens no page and acts on nothing; no other token reads a visit', async () => {
    const shop = await openStore(), order = await anOrder(shop)
    const token = await consent(order) ?? ''
    for (const path of [`/v1/pages/${token}`, `/v1/pages/${token}/blocks`, `/v1/pages/${token}/orders`, `/v1/pages/${token}/calendar?shipment=x`, `/p/${token}`]) expect([path, (await ask(path)).status]).toEqual([path, 404])
    for (const name of ['reminders', 'preferences', 'forget', 'elsewhere']) expect((await act(name, { act: token, sku: cooker.sku, tag: 'vegetarian', on: true })).status).not.toBe(200)
    expect((await act('elsewhere', { act: token, on: false })).status).toBe(404)
    const ends = (await env.DB.prepare('SELECT ends_at AS at FROM visit_consents WHERE store = ?1').bind(shop.store).first<{ at: number }>())?.at ?? 0
    for (const scope of linkScopes.filter((name) => name !== 'visit')) {
      expect([scope, (await visit(await signLink(env, { store: shop.store, order: order.id, scope, epoch: 0, expires: new Date(ends) }), 'order')).status]).toEqual([scope, 404])
    }
    expect((await visit(token, 'order')).status).toBe(200)
  })

  it('TRUST 18: leaves no token and no address in the database', async () => {
    const shop = await openStore(), token = await consent(await anOrder(shop, [cooker], 'quokka.consent@shopper.example')) ?? ''
    const all = await dumpDatabase()
    expect(all).not.toContain(token)
    expect(all).not.toContain('quokka.consent')
  })
})
