import { describe, expect, it } from 'vitest'
import type { BlocksAnswer } from '../../contract/block.ts'
import type { OrderView } from '../../contract/order.ts'
import { blockSettings } from '../../contract/store.ts'
import { hashEmail } from '../../worker/edge/hash.ts'
import { eraseOrder } from '../../worker/queues/project.ts'
import { tellReminders } from '../../worker/schedules/reminders.ts'
import { closeBought } from '../../worker/shopper/close-bought.ts'
import { env } from '../support/worker-env.ts'
import { ask, dumpDatabase, eventually, exampleOrder, openShop, type Shop } from '../support/worker-shop.ts'

const ahead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const heads = { sku: 'HEADS-4', title: 'Replacement heads, pack of 4', quantity: 1 }
let number = 0

async function openStore() {
  const shop = await openShop({ blocks: blockSettings.parse({ holdOut: 0 }) })
  await shop.call('PUT', `/v1/products/${heads.sku}`, { title: heads.title, url: 'https://shop.example/heads', consumable: { days: 90 } })
  return shop
}
/** An order that has come. */
async function delivered(shop: Shop, more: Readonly<Record<string, unknown>> = {}): Promise<OrderView> {
  number += 1
  const order = await shop.put({ ...exampleOrder, number: `R-${number}`, items: [heads], fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: `VAN${number}` }] }], ...more })
  const events = await shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: new Date(Date.now() - 3_600_000).toISOString(), status: 'delivered', text: 'Delivered' }] })
  expect(events.ok).toBe(true)
  return order
}
const blocksOf = async (order: OrderView): Promise<BlocksAnswer> => (await ask(`/v1/pages/${order.token}/blocks`)).json<BlocksAnswer>()
const replenishOf = async (order: OrderView) => { const found = (await blocksOf(order)).blocks.find((block) => block.type === 'replenish'); return found?.type === 'replenish' ? found : null }
const act = (name: string, body: unknown) => ask(`/v1/acts/${name}`, { method: 'POST', headers: { 'content-type': 'application/json', origin: 'https://shop.example' }, body: JSON.stringify(body) })
const listed = async (shop: Shop, query = '') => (await (await shop.call('GET', `/v1/reminders${query}`)).json<{ reminders: { id: string; sku: string; day: string; everyWeeks: number | null; state: string; orderNumber: string }[] }>()).reminders

describe('what runs out', () => {
  it('names the day a consumable of a delivered order runs low, and says from what', async () => {
    const shop = await openStore()
    const block = await replenishOf(await delivered(shop))
    expect(block?.items).toHaveLength(1)
    expect(block?.items[0]).toMatchObject({ sku: heads.sku, title: heads.title, url: 'https://shop.example/heads', reminder: null, runsOut: { basis: 'pack' } })
    expect(block?.items[0]?.runsOut?.day).toBe(ahead(90))
  })

  it('says nothing of things that do not run out', async () => {
    const shop = await openShop({ blocks: blockSettings.parse({ holdOut: 0 }) })
    expect(await replenishOf(await delivered(shop))).toBeNull()
  })
})

describe('reminders', () => {
  it('are set on the likely day, changed and stopped; asking twice sets one', async () => {
    const shop = await openStore(), order = await delivered(shop)
    const { act: token } = await blocksOf(order)
    const first = await act('reminders', { act: token, sku: heads.sku })
    expect(await first.json()).toEqual({ reminder: { day: ahead(90), everyWeeks: null, state: 'waiting' } })
    expect(first.headers.get('access-control-allow-origin')).toBe('https://shop.example')
    await act('reminders', { act: token, sku: heads.sku, day: ahead(30), everyWeeks: 12 })
    expect(await listed(shop)).toMatchObject([{ sku: heads.sku, day: ahead(30), everyWeeks: 12, state: 'waiting', orderNumber: order.number }])
    expect((await replenishOf(order))?.items[0]?.reminder).toEqual({ day: ahead(30), everyWeeks: 12, state: 'waiting' })
    expect(await (await act('reminders', { act: token, sku: heads.sku, stop: true })).json()).toEqual({ reminder: null })
    expect((await replenishOf(order))?.items[0]?.reminder).toBeNull()
    expect((await listed(shop, '?state=stopped'))).toHaveLength(1)
  })

  it.each([[{ sku: 'NOT-THERE' }, '/sku'], [{ sku: heads.sku, day: ahead(0) }, '/day'], [{ sku: heads.sku, day: ahead(800) }, '/day'], [{ sku: heads.sku, everyWeeks: 0 }, '/everyWeeks'], [{ sku: heads.sku, mail: 'x' }, '/mail']])('are refused with %j, saying where', async (body, pointer) => {
    const shop = await openStore()
    const { act: token } = await blocksOf(await delivered(shop))
    const answer = await act('reminders', { act: token, ...body })
    expect(answer.status).toBe(400)
    expect((await answer.json<{ errors: { pointer: string }[] }>()).errors[0]?.pointer).toBe(pointer)
  })

  it('end when the item is bought again, and not by the order they were set on or an older one', async () => {
    const shop = await openStore(), order = await delivered(shop)
    const { act: token } = await blocksOf(order)
    await act('reminders', { act: token, sku: heads.sku })
    const shopper = await hashEmail(env, shop.store, exampleOrder.shopper.email), soon = new Date(Date.now() + 1000)
    const close = (more: Partial<Parameters<typeof closeBought>[1]>) => closeBought(env, { store: shop.store, order: 'or_anotherOrder00', shopper, skus: [heads.sku], placedAt: soon.toISOString(), ...more }, soon)
    await close({ placedAt: exampleOrder.placedAt })
    await close({ order: order.id })
    await close({ skus: ['SOMETHING-ELSE'] })
    await close({ shopper: 'somebody-else' })
    await close({ shopper: null })
    expect((await listed(shop))[0]?.state).toBe('waiting')
    await delivered(shop, { placedAt: new Date(Date.now() + 1000).toISOString() })
    await eventually(async () => (await listed(shop))[0]?.state === 'bought')
  })

  it('count anew from the purchase when they repeat', async () => {
    const shop = await openStore(), order = await delivered(shop)
    const { act: token } = await blocksOf(order)
    await act('reminders', { act: token, sku: heads.sku, day: ahead(2), everyWeeks: 4 })
    await delivered(shop, { placedAt: new Date(Date.now() + 1000).toISOString() })
    await eventually(async () => (await listed(shop))[0]?.day === ahead(28))
    expect((await listed(shop))[0]).toMatchObject({ state: 'waiting', everyWeeks: 4 })
  })

  it('are told to the store on their day, once, and wait on the page as due', async () => {
    const shop = await openStore(), order = await delivered(shop)
    const listening = await shop.call('POST', '/v1/webhooks', { url: 'https://hooks.marigold.shop/doorstep', types: ['reminder.due'] })
    expect(listening.status).toBe(201)
    const { act: token } = await blocksOf(order)
    await act('reminders', { act: token, sku: heads.sku, day: ahead(1) })
    const morning = new Date(Date.parse(`${ahead(1)}T00:00:00Z`) + 14 * 3_600_000)
    await tellReminders(env, new Date())
    expect((await listed(shop))[0]?.state).toBe('waiting')
    await tellReminders(env, morning)
    await tellReminders(env, morning)
    expect((await listed(shop))[0]?.state).toBe('due')
    // Once, though it is of this order as well.
    expect((await replenishOf(order))?.items.map(({ sku, reminder }) => [sku, reminder?.state])).toEqual([[heads.sku, 'due']])
    const { results } = await env.DB.prepare("SELECT type FROM webhook_messages WHERE store = ?1 AND type = 'reminder.due'").bind(shop.store).all()
    expect(results).toHaveLength(1)
  })

  it('are of one shopper and one store, and go when the store deletes them', async () => {
    const shop = await openStore(), other = await openStore()
    const { act: token } = await blocksOf(await delivered(shop))
    await act('reminders', { act: token, sku: heads.sku })
    const [reminder] = await listed(shop)
    expect(await listed(other)).toEqual([])
    expect((await other.call('DELETE', `/v1/reminders/${reminder?.id}`)).status).toBe(404)
    expect((await shop.call('DELETE', `/v1/reminders/${reminder?.id}`)).status).toBe(204)
    expect(await listed(shop)).toEqual([])
  })

  it('outlive the retention of their order, and are told without it', async () => {
    const shop = await openStore(), order = await delivered(shop)
    expect((await shop.call('POST', '/v1/webhooks', { url: 'https://hooks.marigold.shop/doorstep', types: ['reminder.due'] })).status).toBe(201)
    const { act: token } = await blocksOf(order)
    await act('reminders', { act: token, sku: heads.sku, day: ahead(100) })
    await eraseOrder(env, shop.store, order.id, new Date())
    expect((await listed(shop))[0]).toMatchObject({ state: 'waiting', orderNumber: order.number })
    await tellReminders(env, new Date(Date.parse(`${ahead(100)}T14:00:00Z`)))
    const told = await env.DB.prepare("SELECT order_id AS \"order\" FROM webhook_messages WHERE store = ?1 AND type = 'reminder.due'").bind(shop.store).all()
    expect(told.results).toEqual([{ order: null }])
  })

  it('TRUST 79: go with an order that the store erases', async () => {
    const shop = await openStore(), order = await delivered(shop, { items: [{ ...heads, title: 'Quokkawurst heads' }] })
    const { act: token } = await blocksOf(order)
    await act('reminders', { act: token, sku: heads.sku })
    expect(await dumpDatabase()).toContain('Quokkawurst')
    await shop.call('DELETE', `/v1/orders/${order.id}`)
    expect(await listed(shop)).toEqual([])
  })
})
