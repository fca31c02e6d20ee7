import { describe, expect, it } from 'vitest'
import { upsertOrderRow } from '../../worker/db/orders.ts'
import { listPurchases, pagePurchases } from '../../worker/db/purchases.ts'
import type { OrderProjection } from '../../worker/domain/shipment/projection.ts'
import { hashEmail } from '../../worker/edge/hash.ts'
import { project } from '../../worker/queues/project.ts'
import { env } from '../support/worker-env.ts'
import { eventually, exampleOrder, openShop, type Shop } from '../support/worker-shop.ts'

const shopperOf = (shop: Shop): Promise<string> => hashEmail(env, shop.store, exampleOrder.shopper.email)
const bought = async (shop: Shop) => (await listPurchases(env.DB, shop.store, await shopperOf(shop), 50)).map(({ sku, quantity }) => [sku, quantity])
const item = (sku: string, quantity = 1) => ({ sku, title: `A ${sku}`, quantity })

const row = (more: Partial<OrderProjection> = {}): OrderProjection => ({
  number: '7', numberKey: '7', emailHash: 'h', placedAt: '2026-11-01T10:00:00Z', updatedAt: '2026-11-01T10:00:00Z', status: 'in_transit', late: false, shipments: 1, deliveredOn: null,
  expectedDay: null, firstTitle: null, items: [['tea', 1]], counts: true, retireAt: null, epoch: 1, ...more,
})
const held = async (store: string) => (await pagePurchases(env.DB, store, '', 10)).map(({ shopper, items }) => [shopper, items])

describe('purchases', () => {
  it('hold what an order holds, lines of one sku added up', async () => {
    const shop = await openShop()
    await shop.put({ items: [item('TEA', 2), item('MUG'), item('TEA')] })
    expect(await eventually(async () => { const all = await bought(shop); return all.length > 0 && all })).toEqual([['TEA', 3], ['MUG', 1]])
  })

  it('follow the order when it is changed, and are no longer anybody’s when it is cancelled', async () => {
    const shop = await openShop()
    await shop.put({ items: [item('TEA')] })
    await shop.put({ items: [item('POT')] })
    await eventually(async () => (await bought(shop))[0]?.[0] === 'POT')
    await shop.put({ cancelledAt: new Date().toISOString() })
    await eventually(async () => (await bought(shop)).length === 0)
    expect(await held(shop.store)).toEqual([])
  })

  it('of an order without an e-mail are a basket of nobody’s', async () => {
    const shop = await openShop()
    await shop.put({ shopper: { name: 'Kit' }, items: [item('TEA'), item('MUG')] })
    await eventually(async () => (await held(shop.store)).length > 0)
    expect(await held(shop.store)).toEqual([[null, [['TEA', 1], ['MUG', 1]]]])
  })

  it('are exported with the shopper’s other data and go with the order', async () => {
    const shop = await openShop()
    const order = await shop.put({ items: [item('TEA', 2)] })
    await eventually(async () => (await bought(shop)).length > 0)
    const exported = await (await shop.call('POST', '/v1/shoppers/export', { email: exampleOrder.shopper.email })).json<{ purchases: unknown }>()
    expect(exported.purchases).toEqual([{ order: order.id, at: Date.parse(exampleOrder.placedAt), items: [['TEA', 2]] }])
    await shop.call('DELETE', `/v1/orders/${order.id}`)
    await eventually(async () => (await env.DB.prepare('SELECT count(*) AS n FROM purchases WHERE store = ?1').bind(shop.store).first<number>('n')) === 0)
  })

  it('take an old word, a repeated one and one about an erased order for what they are', async () => {
    const store = 'st_purchases'
    const job = (revision: number, more: Partial<OrderProjection> = {}) => ({ id: `${revision}`, store, order: 'or_1', revision, row: row(more) })
    await project(env, job(5, { items: [['pot', 1]] }), new Date())
    await project(env, job(4), new Date())
    await project(env, job(5, { items: [['pot', 1]] }), new Date())
    expect(await held(store)).toEqual([['h', [['pot', 1]]]])
    // Out of order and back to the first content: the newest revision still wins.
    await project(env, job(8, { items: [['pot', 1]] }), new Date())
    await project(env, job(7, { items: [['cup', 1]] }), new Date())
    expect(await held(store)).toEqual([['h', [['pot', 1]]]])
    await project(env, { ...job(9), row: null }, new Date())
    await upsertOrderRow(env.DB, job(10))
    expect(await held(store)).toEqual([])
  })

  it('are not written again for a scan', async () => {
    const store = 'st_scans'
    const job = (revision: number, status: OrderProjection['status']) => ({ id: `${revision}`, store, order: 'or_1', revision, row: row({ status }) })
    await upsertOrderRow(env.DB, job(1, 'pre_transit'))
    const before = await env.DB.prepare('SELECT * FROM purchases WHERE store = ?1').bind(store).all()
    await env.DB.prepare("CREATE TRIGGER no_writes BEFORE UPDATE ON purchases BEGIN SELECT RAISE(ABORT, 'written'); END").run()
    try { await upsertOrderRow(env.DB, job(2, 'delivered')) } finally { await env.DB.prepare('DROP TRIGGER no_writes').run() }
    expect((await env.DB.prepare('SELECT * FROM purchases WHERE store = ?1').bind(store).all()).results).toEqual(before.results)
    expect(await env.DB.prepare("SELECT status FROM orders WHERE store = ?1").bind(store).first('status')).toBe('delivered')
  })
})
