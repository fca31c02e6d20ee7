import { describe, expect, it } from 'vitest'
import type { ClaimAnswer } from '../../contract/blocks/rewards.ts'
import { grantReward } from '../../worker/rewards/grant-reward.ts'
import { hashEmail } from '../../worker/edge/hash.ts'
import { project } from '../../worker/queues/project.ts'
import { env } from '../support/worker-env.ts'
import { eventually, exampleOrder } from '../support/worker-shop.ts'
import { actOf, blockOf, claimFor, openRewardShop, postAct, type RewardShop } from '../support/worker-rewards.ts'

const email = exampleOrder.shopper.email
/** The example order is two mugs of £18. */
const worth = 36

async function withPoints(points: object = {}): Promise<RewardShop> {
  const shop = await openRewardShop()
  const answer = await shop.call('PUT', '/v1/rewards/settings', { points: { perMajorUnit: 1, ...points } })
  if (!answer.ok) throw new Error(await answer.text())
  return shop
}
const give = (shop: RewardShop, amount: number, id: string, more: object = {}) => shop.call('POST', '/v1/rewards/points', { email, id, amount, ...more })
const has = (shop: RewardShop, points: number) => eventually(async () => await shop.balance(email) === points)

/** What the projection hears of an order of the example's shopper that has come whole. */
const arrivalOf = async (shop: RewardShop) => ({
  number: 'O-1', numberKey: 'o-1', emailHash: await hashEmail(env, shop.store, email), placedAt: new Date().toISOString(), updatedAt: new Date().toISOString(), late: false, shipments: 1,
  deliveredOn: null, expectedDay: null, firstTitle: null, items: [], retireAt: null, epoch: 1, earning: { value: { amount: 3600, currency: 'GBP' }, isComplete: true, isTest: false, isCancelled: false, country: 'GB' },
})

describe('points of an order', () => {
  it('come when it arrives, once, and the page says what is coming and what came', async () => {
    const shop = await withPoints({ name: { en: 'petals' } })
    const waiting = await shop.put({ number: 'W-1' })
    expect(await blockOf(waiting, 'points')).toMatchObject({ name: { text: 'petals' }, balance: 0, coming: worth, added: null, goal: null })
    const order = await shop.delivered()
    await has(shop, worth)
    expect(await blockOf(order, 'points')).toMatchObject({ balance: worth, coming: 0, added: { order: worth, wait: 0 } })
    // The queue delivers at least once.
    const row = { number: 'R-1', numberKey: 'r-1', emailHash: await hashEmail(env, shop.store, email), placedAt: new Date().toISOString(), updatedAt: new Date().toISOString(), status: 'delivered', late: false, shipments: 1,
      deliveredOn: null, expectedDay: null, firstTitle: null, items: [], counts: true, retireAt: null, epoch: 1, earning: { value: { amount: worth * 100, currency: 'GBP' }, isComplete: true, isTest: false, isCancelled: false, country: 'GB' } } as const
    const revision = (await env.DB.prepare('SELECT revision FROM orders WHERE store = ?1 AND id = ?2').bind(shop.store, order.id).first<{ revision: number }>())?.revision ?? 0
    await project(env, { id: 'again', store: shop.store, order: order.id, revision, row }, new Date())
    expect(await shop.balance(email)).toBe(worth)
  })

  it('go back when it is returned, but never below what is left; an older word of the arrival does not bring them again', async () => {
    const shop = await withPoints()
    const order = await shop.delivered()
    await has(shop, worth)
    await give(shop, -30, 'spent-at-the-market')
    await shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: new Date().toISOString(), status: 'return_to_sender', kind: 'returning', text: 'Back' }] })
    await has(shop, 0)
    const rows = await (await shop.call('POST', '/v1/rewards/balance', { email })).json<{ rows: { reason: string; amount: number }[] }>()
    expect(rows.rows.map(({ reason, amount }) => [reason, amount])).toEqual([['return', -6], ['merchant', -30], ['order', worth]])
  })

  it('an older word of an arrival pays nothing after a newer one of a return', async () => {
    const shop = await withPoints()
    const order = await shop.put({ number: 'O-1' })
    await eventually(async () => env.DB.prepare('SELECT 1 AS yes FROM orders WHERE store = ?1 AND id = ?2').bind(shop.store, order.id).first())
    const row = await arrivalOf(shop)
    await project(env, { id: 'new', store: shop.store, order: order.id, revision: 900, row: { ...row, status: 'return_to_sender', counts: false, earning: { ...row.earning, isComplete: false } } }, new Date())
    await project(env, { id: 'old', store: shop.store, order: order.id, revision: 800, row: { ...row, status: 'delivered', counts: true } }, new Date())
    expect(await shop.balance(email)).toBe(0)
  })

  it('a late arrival adds an apology’s points by itself, once', async () => {
    const shop = await withPoints()
    await shop.offer('wait-points', { kind: 'apology', reward: { type: 'points', points: 64 } })
    const order = await shop.delivered({ promised: { to: new Date(Date.now() - 4 * 86_400_000).toISOString().slice(0, 10) }, placedAt: new Date(Date.now() - 9 * 86_400_000).toISOString() })
    await has(shop, worth + 64)
    expect(await blockOf(order, 'points')).toMatchObject({ added: { order: worth, wait: 64 } })
    const on = await shop.delivered()
    await has(shop, 2 * worth + 64)
    expect(await blockOf(on, 'points')).toMatchObject({ added: { order: worth, wait: 0 } })
  })

  it('are none for a test order, one that is not all there, and one without an address', async () => {
    const shop = await withPoints()
    const test = await shop.delivered({ test: true })
    const off = await shop.put({ number: 'OFF-1', fulfilments: [], cancelledAt: new Date().toISOString() })
    expect([await blockOf(test, 'points'), await blockOf(off, 'points')]).toEqual([undefined, undefined])
    const anonymous = await shop.delivered({ shopper: { name: 'Sam' } })
    const partly = await shop.delivered({ fulfilments: [{ items: [{ sku: 'MUG-01', quantity: 1 }], shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: 'VANPARTLY1' }] }] })
    expect(await blockOf(anonymous, 'points')).toBeUndefined()
    expect(await blockOf(partly, 'points')).toMatchObject({ balance: 0, added: null, coming: worth })
    // Whatever tells of it: a test order earns nothing.
    const news = await arrivalOf(shop)
    const hear = (isTest: boolean, revision: number) => project(env, { id: 'again', store: shop.store, order: test.id, revision, row: { ...news, status: 'delivered', counts: true, earning: { ...news.earning, isTest } } }, new Date())
    await hear(true, 900)
    expect(await shop.balance(email)).toBe(0)
    await hear(false, 901)
    expect(await shop.balance(email)).toBe(worth)
  })
})

describe('points by the merchant', () => {
  it('count once by their id, and are refused beyond the balance', async () => {
    const shop = await withPoints()
    expect(await (await give(shop, 50, 'stall-12')).json()).toEqual({ balance: 50, repeated: false })
    expect(await (await give(shop, 50, 'stall-12')).json()).toEqual({ balance: 50, repeated: true })
    expect((await give(shop, 60, 'stall-12')).status).toBe(409)
    expect((await give(shop, -51, 'too-much')).status).toBe(409)
    expect(await (await give(shop, -50, 'all')).json()).toEqual({ balance: 0, repeated: false })
  })

  it('never go below zero, however many take at once', async () => {
    const shop = await withPoints()
    await give(shop, 100, 'start')
    const statuses = (await Promise.all(Array.from({ length: 30 }, (_, at) => give(shop, -30, `take-${at}`)))).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200).length).toBe(3)
    expect(await shop.balance(email)).toBe(10)
  })

  it('lapse as the settings say, the oldest being spent first', async () => {
    const shop = await withPoints({ lastDays: 30 })
    await give(shop, 40, 'short', { lastDays: 1 })
    await give(shop, 60, 'long')
    await give(shop, -15, 'taken')
    await env.DB.prepare("UPDATE points SET expires_at = ?2 WHERE store = ?1 AND id = 'api/short'").bind(shop.store, Date.now() + 200).run()
    await new Promise((resolve) => setTimeout(resolve, 250))
    // The page knows before it is written down.
    expect(await blockOf(await shop.put({ fulfilments: [] }), 'points')).toMatchObject({ balance: 60 })
    expect(await shop.balance(email)).toBe(60)
    expect(await shop.balance(email)).toBe(60)
  })
})

describe('what is left when an order is erased', () => {
  it('are the points without its name; what had lapsed does not lapse again', async () => {
    const shop = await withPoints({ lastDays: 30 })
    const [first] = [await shop.delivered(), await shop.delivered()]
    await has(shop, 2 * worth)
    await env.DB.prepare('UPDATE points SET expires_at = ?3 WHERE store = ?1 AND order_id = ?2').bind(shop.store, first.id, Date.now() - 1).run()
    expect(await shop.balance(email)).toBe(worth)
    await shop.call('DELETE', `/v1/orders/${first.id}`)
    expect(await shop.balance(email)).toBe(worth)
    const { results } = await env.DB.prepare('SELECT id, order_id FROM points WHERE store = ?1').bind(shop.store).all()
    expect(JSON.stringify(results)).not.toContain(first.id)
    expect(results).toHaveLength(3)
  })
})

describe('the goal', () => {
  it('is bought with points, in one step with its code, and never by two at once for one balance', async () => {
    const shop = await withPoints()
    await shop.offer('ten-pounds', { kind: 'discount', title: { en: '£10 off' }, reward: { type: 'code' } })
    await shop.offer('sorry', { kind: 'apology', reward: { type: 'code' } })
    for (const offer of ['no-such', 'sorry']) expect((await shop.call('PUT', '/v1/rewards/settings', { points: { perMajorUnit: 1, goal: { points: 500, offer } } })).status).toBe(400)
    await shop.call('PUT', '/v1/rewards/settings', { points: { perMajorUnit: 1, goal: { points: 500, offer: 'ten-pounds' } } })
    const orders = await Promise.all([0, 1, 2].map((at) => shop.put({ number: `G-${at}`, fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: `VANGOAL${at}` }] }] })))
    expect(await blockOf(orders[0]!, 'points')).toMatchObject({ balance: 0, goal: { points: 500, offer: { id: 'ten-pounds', state: 'open', why: [{ reason: 'points' }] } } })
    expect(await blockOf(orders[0]!, 'ticket')).toBeUndefined()
    expect((await claimFor(orders[0]!, 'ten-pounds')).answer).toMatchObject({ state: 'refused', because: 'too_few' })
    await give(shop, 700, 'gift')
    const acts = await Promise.all(orders.map(actOf))
    const answers = await Promise.all(acts.map(async (act) => (await (await postAct('claims', { act, offer: 'ten-pounds' })).json<ClaimAnswer>()).state))
    expect([answers.filter((state) => state === 'granted').length, await shop.balance(email)]).toEqual([1, 200])
  })
})

describe('granting without a press', () => {
  it('gives what an offer promises once an order, and nothing of an offer that has ended', async () => {
    const shop = await withPoints()
    await shop.offer('unboxing', { kind: 'unboxing', reward: { type: 'points', points: 50 } })
    await shop.offer('over', { kind: 'unboxing', reward: { type: 'points', points: 50 }, to: '2026-01-31' })
    const order = await shop.put({ number: 'U-1' })
    const grant = async (offer: string) => grantReward(env, { store: shop.store, shopper: await hashEmail(env, shop.store, email), order: { id: order.id, number: order.number }, offer, now: new Date() })
    expect([await grant('unboxing'), await grant('unboxing')]).toMatchObject([{ ok: true, isNew: true }, { ok: true, isNew: false }])
    expect([await grant('over'), await grant('none')]).toEqual([{ ok: false, reason: 'closed' }, { ok: false, reason: 'no_offer' }])
    expect(await shop.balance(email)).toBe(50)
    expect((await claimFor(order, 'unboxing')).status).toBe(404)
  })
})
