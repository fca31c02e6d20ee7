import { expect, test } from 'vitest'
import type { PageAnswer } from '../../contract/page.ts'
import { blockOf, dayFromNow, doAct, putContent, readBlocks, scan } from '../support/worker-cases.ts'
import { ask, dumpDatabase, openShop, type Shop } from '../support/worker-shop.ts'

const policy = { about: 'wishes', wishes: ['neighbour', 'safe_place', 'another_day'], daysAhead: 3 }
const page = async (token: string) => (await ask(`/v1/pages/${token}`)).json<PageAnswer>()
const wishes = async (shop: Shop, order: string) => (await (await shop.call('GET', `/v1/orders/${order}/wishes`)).json<{ wishes: unknown[] }>()).wishes

test('a wish is kept sealed, told by API, shown as what happens if nobody answers, and taken back', async () => {
  const shop = await openShop()
  await putContent(shop, 'policy', 'wishes', policy)
  const order = await shop.put()
  const before = await page(order.token)
  expect(before.order.safePlace).toBe('Behind the blue gate')
  const blocks = await readBlocks(order.token)
  expect(blockOf(blocks, 'wishes')?.parcels).toMatchObject([{ shipment: order.shipments[0]?.id, chosen: null, options: [{ by: 'shop', wish: 'neighbour' }, { by: 'shop', wish: 'safe_place' }, { by: 'shop', wish: 'another_day', days: [3, 4, 5].map(dayFromNow) }] }])

  expect((await doAct('wishes', { act: blocks.act, wish: 'neighbour', text: 'Quokkaberry at number 12' })).status).toBe(200)
  const after = await page(order.token)
  expect(after.order.safePlace).toBe('Quokkaberry at number 12')
  expect(after.revision).toBeGreaterThan(before.revision)
  expect(await dumpDatabase()).not.toContain('Quokkaberry')
  expect(await wishes(shop, order.id)).toMatchObject([{ shipment: order.shipments[0]?.id, wish: 'neighbour', text: 'Quokkaberry at number 12', day: null }])
  expect(blockOf(await readBlocks(order.token), 'wishes')?.parcels[0]?.chosen).toEqual({ wish: 'neighbour', text: 'Quokkaberry at number 12', day: null })

  // The shop's own import of the same order does not undo what the shopper chose.
  await shop.put({ safePlace: 'In the shed' })
  expect((await page(order.token)).order.safePlace).toBe('Quokkaberry at number 12')

  expect(await (await doAct('wishes', { act: blocks.act, wish: null })).json()).toEqual({ chosen: null, safePlace: 'In the shed' })
  expect((await page(order.token)).order.safePlace).toBe('In the shed')
  expect(await wishes(shop, order.id)).toEqual([])
})

test('another day is one of those offered; it leaves the place as it was', async () => {
  const shop = await openShop()
  await putContent(shop, 'policy', 'wishes', policy)
  const order = await shop.put()
  const { act } = await readBlocks(order.token)
  const refused = await doAct('wishes', { act, wish: 'another_day', day: dayFromNow(20) })
  expect([refused.status, (await refused.json<{ errors: { pointer: string }[] }>()).errors[0]?.pointer]).toEqual([400, '/day'])
  expect(await (await doAct('wishes', { act, wish: 'another_day', day: dayFromNow(3) })).json()).toEqual({ chosen: { wish: 'another_day', text: null, day: dayFromNow(3) }, safePlace: 'Behind the blue gate' })
  expect((await page(order.token)).order.safePlace).toBe('Behind the blue gate')
})

test('once it is on the van nobody can act on it: not offered, and refused', async () => {
  const shop = await openShop()
  await putContent(shop, 'policy', 'wishes', policy)
  const order = await shop.put()
  const { act } = await readBlocks(order.token)
  await scan(shop, order.shipments[0]!.id, 'out_for_delivery', -0.01)
  expect(blockOf(await readBlocks(order.token), 'wishes')).toBeUndefined()
  expect((await doAct('wishes', { act, wish: 'safe_place', text: 'Porch' })).status).toBe(409)
  expect((await doAct('wishes', { act, wish: null })).status).toBe(409)
})

test('without a policy there is only what the carrier can do, on its own page', async () => {
  const shop = await openShop()
  const order = await shop.put()
  expect(blockOf(await readBlocks(order.token), 'wishes')).toBeUndefined()
  await shop.call('PATCH', `/v1/shipments/${order.shipments[0]!.id}`, { links: { reroute: 'https://carrier.example/change' } })
  const blocks = await readBlocks(order.token)
  expect(blockOf(blocks, 'wishes')?.parcels[0]?.options).toEqual(['safe_place', 'neighbour', 'pickup_point'].map((wish) => ({ by: 'carrier', wish, url: 'https://carrier.example/change' })))
  expect((await doAct('wishes', { act: blocks.act, wish: 'safe_place', text: 'Porch' })).status).toBe(409)
})

test('a neighbour without a name is no wish', async () => {
  const shop = await openShop()
  await putContent(shop, 'policy', 'wishes', policy)
  const { act } = await readBlocks((await shop.put()).token)
  for (const body of [{ act, wish: 'neighbour' }, { act, wish: 'another_day' }, { act, wish: 'moon' }]) expect((await doAct('wishes', body)).status).toBe(400)
})

const twoParcels = { items: [{ sku: 'MUG', title: 'Mug' }, { sku: 'JUG', title: 'Jug' }], fulfilments: ['MUG', 'JUG'].map((sku, index) => ({ items: [{ sku, quantity: 1 }], shipments: [{ carrier: 'own-van', trackingNumber: `VAN00000007${index}` }] })) }

test('of two parcels each has a wish of its own: kept, shown, told and taken back by itself', async () => {
  const shop = await openShop()
  await putContent(shop, 'policy', 'wishes', policy)
  const order = await shop.put(twoParcels)
  const [mug, jug] = order.shipments.map(({ id }) => id)
  const { act } = await readBlocks(order.token)
  const unnamed = await doAct('wishes', { act, wish: 'neighbour', text: 'Number 12' })
  expect([unnamed.status, (await unnamed.json<{ errors: { pointer: string }[] }>()).errors[0]?.pointer]).toEqual([400, '/shipment'])
  expect(await (await doAct('wishes', { act, shipment: jug, wish: 'neighbour', text: 'Number 12' })).json()).toEqual({ chosen: { wish: 'neighbour', text: 'Number 12', day: null }, safePlace: 'Number 12' })
  expect((await doAct('wishes', { act, shipment: mug, wish: 'safe_place', text: 'Shed' })).status).toBe(200)
  expect(await wishes(shop, order.id)).toMatchObject([{ shipment: jug, wish: 'neighbour' }, { shipment: mug, wish: 'safe_place' }])
  const after = await page(order.token)
  // No one place holds for both, so none is said of the order.
  expect([after.order.safePlace, Object.fromEntries(after.shipments.map(({ id, safePlace }) => [id, safePlace]))]).toEqual([null, { [jug!]: 'Number 12', [mug!]: 'Shed' }])
  const shown = blockOf(await readBlocks(order.token), 'wishes')?.parcels
  expect(Object.fromEntries(shown!.map(({ shipment, chosen }) => [shipment, chosen?.text]))).toEqual({ [jug!]: 'Number 12', [mug!]: 'Shed' })

  await doAct('wishes', { act, shipment: jug, wish: null })
  expect(await wishes(shop, order.id)).toMatchObject([{ shipment: mug }])
  // On the van: that parcel is out of reach, the other is not.
  await scan(shop, mug!, 'out_for_delivery', -0.01)
  expect(blockOf(await readBlocks(order.token), 'wishes')?.parcels.map(({ shipment }) => shipment)).toEqual([jug])
  expect((await doAct('wishes', { act, shipment: mug, wish: null })).status).toBe(409)
  expect((await doAct('wishes', { act, wish: 'neighbour', text: 'Number 14' })).status).toBe(200)
  expect(await wishes(shop, order.id)).toMatchObject([{ shipment: mug, text: 'Shed' }, { shipment: jug, text: 'Number 14' }])
})

test('what was wished before anything was packed holds for each parcel, until one is given or taken back for it', async () => {
  const shop = await openShop()
  await putContent(shop, 'policy', 'wishes', policy)
  const order = await shop.put({ ...twoParcels, fulfilments: [] })
  const { act } = await readBlocks(order.token)
  expect((await doAct('wishes', { act, wish: 'safe_place', text: 'Shed' })).status).toBe(200)
  expect(await wishes(shop, order.id)).toMatchObject([{ shipment: null, text: 'Shed' }])
  const [mug, jug] = (await shop.put(twoParcels)).shipments.map(({ id }) => id)
  const places = async () => { const { order: { safePlace }, shipments } = await page(order.token); return [safePlace, ...[mug, jug].map((id) => shipments.find((each) => each.id === id)?.safePlace)] }
  expect(await places()).toEqual(['Shed', 'Shed', 'Shed'])
  expect(blockOf(await readBlocks(order.token), 'wishes')?.parcels).toMatchObject([{ chosen: { text: 'Shed' } }, { chosen: { text: 'Shed' } }])
  expect(await (await doAct('wishes', { act, shipment: jug, wish: null })).json()).toEqual({ chosen: null, safePlace: 'Behind the blue gate' })
  expect(await places()).toEqual([null, 'Shed', 'Behind the blue gate'])
  expect(Object.fromEntries(blockOf(await readBlocks(order.token), 'wishes')!.parcels.map(({ shipment, chosen }) => [shipment, chosen?.text ?? null]))).toEqual({ [mug!]: 'Shed', [jug!]: null })
})
