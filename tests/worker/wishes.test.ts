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
  expect(blockOf(blocks, 'wishes')).toMatchObject({ chosen: null, options: [{ by: 'shop', wish: 'neighbour' }, { by: 'shop', wish: 'safe_place' }, { by: 'shop', wish: 'another_day', days: [3, 4, 5].map(dayFromNow) }] })

  expect((await doAct('wishes', { act: blocks.act, wish: 'neighbour', text: 'Quokkaberry at number 12' })).status).toBe(200)
  const after = await page(order.token)
  expect(after.order.safePlace).toBe('Quokkaberry at number 12')
  expect(after.revision).toBeGreaterThan(before.revision)
  expect(await dumpDatabase()).not.toContain('Quokkaberry')
  expect(await wishes(shop, order.id)).toMatchObject([{ wish: 'neighbour', text: 'Quokkaberry at number 12', day: null }])
  expect(blockOf(await readBlocks(order.token), 'wishes')?.chosen).toEqual({ wish: 'neighbour', text: 'Quokkaberry at number 12', day: null })

  // The shop's own import of the same order does not undo what the shopper chose.
  await shop.put({ safePlace: 'In the shed' })
  expect((await page(order.token)).order.safePlace).toBe('Quokkaberry at number 12')

  expect(await (await doAct('wishes', { act: blocks.act, wish: null })).json()).toEqual({ chosen: null })
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
  expect(await (await doAct('wishes', { act, wish: 'another_day', day: dayFromNow(3) })).json()).toEqual({ chosen: { wish: 'another_day', text: null, day: dayFromNow(3) } })
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
  expect(blockOf(blocks, 'wishes')?.options).toEqual(['safe_place', 'neighbour', 'pickup_point'].map((wish) => ({ by: 'carrier', wish, url: 'https://carrier.example/change' })))
  expect((await doAct('wishes', { act: blocks.act, wish: 'safe_place', text: 'Porch' })).status).toBe(409)
})

test('a neighbour without a name is no wish', async () => {
  const shop = await openShop()
  await putContent(shop, 'policy', 'wishes', policy)
  const { act } = await readBlocks((await shop.put()).token)
  for (const body of [{ act, wish: 'neighbour' }, { act, wish: 'another_day' }, { act, wish: 'moon' }]) expect((await doAct('wishes', body)).status).toBe(400)
})
