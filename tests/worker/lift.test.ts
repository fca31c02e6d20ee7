import { describe, expect, it } from 'vitest'
import type { LiftView } from '../../contract/engagement.ts'
import { blockSettings } from '../../contract/store.ts'
import { isHeldOut } from '../../worker/domain/engagement/hold-out.ts'
import { countLift, countLiftDay } from '../../worker/schedules/lift.ts'
import { blocksAt } from '../support/worker-engagements.ts'
import { env } from '../support/worker-env.ts'
import { eventually, openShop, type Shop } from '../support/worker-shop.ts'

const day = 86_400_000
const cohort = Date.parse('2026-09-01T00:00:00Z')

/** An order as the projection would have left it; claims and cases as their routes would. */
const order = (shop: Shop, id: string, shopper: string, at: number, status = 'delivered') => env.DB.prepare(`INSERT INTO orders (store, id, number, email_hash, placed_at, placed_offset, updated_at, status, late, shipments, epoch, revision)
  VALUES (?1, ?2, ?2, ?3, ?4, 0, ?4, ?5, 0, 1, 1, 1)`).bind(shop.store, id, shopper, at, status)
const claim = (shop: Shop, id: string, shopper: string, at: number) => env.DB.prepare(`INSERT INTO claims (store, id, offer, shopper, order_id, state, claimed_at) VALUES (?1, ?2 || '-c', 'ten-off', ?3, ?2, 'granted', ?4)`).bind(shop.store, id, shopper, at)
const contact = (shop: Shop, id: string, at: number) => env.DB.prepare(`INSERT INTO cases (store, id, order_id, kind, state, items, about, context, opened_at, updated_at) VALUES (?1, ?2 || '-k', ?2, 'damaged', 'open', '[]', 'x', '{}', ?3, ?3)`).bind(shop.store, id, at)
const report = async (shop: Shop, query = ''): Promise<LiftView> => (await shop.call('GET', `/v1/lift${query}`)).json()

/** 2,000 shoppers of one day. Of the others a fifth comes again, of the held-out a tenth; every other order of theirs is a trap of some kind. */
async function aSeason(shop: Shop, share: number) {
  const statements = []
  let seenHeldOut = 0, seenOthers = 0, again = [0, 0]
  for (let n = 0; n < 2000; n += 1) {
    const shopper = `shopper-${n}-${'k'.repeat(20)}`, id = `or_${n}`, held = isHeldOut(shop.store, shopper, share)
    const own = held ? seenHeldOut++ : seenOthers++
    statements.push(order(shop, id, shopper, cohort + n * 1000))
    const comes = held ? own % 10 === 0 : own % 5 === 0
    if (comes) { again[held ? 0 : 1]! += 1; statements.push(order(shop, `${id}-2`, shopper, cohort + 20 * day)) }
    // Too late, cancelled, or before: none of them is an order that followed.
    else if (own % 3 === 0) statements.push(order(shop, `${id}-3`, shopper, cohort + 45 * day))
    else if (own % 3 === 1) statements.push(order(shop, `${id}-4`, shopper, cohort + 5 * day, 'cancelled'))
    else statements.push(order(shop, `${id}-5`, shopper, cohort - 5 * day))
    if (!held && own % 4 === 0) statements.push(claim(shop, id, shopper, cohort + 2 * day))
    if (own % 50 === 0) statements.push(contact(shop, id, cohort + 3 * day))
  }
  for (let at = 0; at < statements.length; at += 500) await env.DB.batch(statements.slice(at, at + 500))
  return { seenHeldOut, seenOthers, again }
}

describe('the lift report', () => {
  it('compares held-out shoppers with the others exactly, with its interval, and outlives their orders', async () => {
    const shop = await openShop({ blocks: blockSettings.parse({ holdOut: 0.2 }) })
    const { seenHeldOut, seenOthers, again } = await aSeason(shop, 0.2)
    await countLift(env, new Date(cohort + 31 * day))
    const lift = await report(shop)
    expect(lift.repeatOrders).toMatchObject({ heldOut: { count: again[0], of: seenHeldOut }, others: { count: again[1], of: seenOthers }, says: 'more' })
    expect(lift.repeatOrders.difference!.low).toBeGreaterThan(0.05)
    expect(lift.repeatOrders.difference!.high).toBeLessThan(0.15)
    expect(lift.claims).toMatchObject({ heldOut: { count: 0 }, says: 'more' })
    expect(lift.contacts.says).toBe('no_difference_seen')
    expect(lift).toMatchObject({ days: 1, countedTo: '2026-09-01', windowDays: 30 })
    await env.DB.batch(['orders', 'claims', 'cases'].map((table) => env.DB.prepare(`DELETE FROM ${table} WHERE store = ?1`).bind(shop.store)))
    expect((await report(shop)).repeatOrders).toEqual(lift.repeatOrders)
  })

  it('counts a day once, only when its window has closed, and makes up for days missed', async () => {
    const shop = await openShop({ blocks: blockSettings.parse({ holdOut: 0.2 }) })
    await env.DB.batch([0, 1, 2].map((n) => order(shop, `or_${n}`, `shopper-${n}`, cohort + n * day)))
    await countLift(env, new Date(cohort + 30 * day))
    expect((await report(shop, '?from=2026-09-01')).repeatOrders.others.of + (await report(shop, '?from=2026-09-01')).repeatOrders.heldOut.of).toBe(0)
    await countLift(env, new Date(cohort + 33 * day + 1000))
    await countLift(env, new Date(cohort + 33 * day + 2000))
    await countLiftDay(env, shop.store, '2026-09-01', 30, 0.2)
    const { repeatOrders, days } = await report(shop, '?from=2026-09-01')
    expect([repeatOrders.others.of + repeatOrders.heldOut.of, days]).toEqual([3, 3])
  })

  it('leaves test orders out, as the first order and as the one that follows', async () => {
    const shop = await openShop({ blocks: blockSettings.parse({ holdOut: 0.2 }) })
    const placedAt = (days: number) => new Date(cohort + days * day).toISOString()
    const put = async (number: string, email: string, days: number, more: object = {}) => {
      const { id } = await shop.put({ number, placedAt: placedAt(days), shopper: { email }, ...more })
      await eventually(async () => await env.DB.prepare('SELECT 1 FROM orders WHERE store = ?1 AND id = ?2').bind(shop.store, id).first() !== null)
    }
    await put('L-1', 'real@shopper.example', 0)
    await put('L-2', 'real@shopper.example', 3, { test: true })
    await put('L-3', 'tester@shopper.example', 0, { test: true })
    await countLiftDay(env, shop.store, '2026-09-01', 30, 0.2)
    const { repeatOrders: { heldOut, others }, from } = await report(shop)
    expect([heldOut.of + others.of, heldOut.count + others.count, from]).toEqual([1, 0, '2026-09-01'])
  })

  it('counts a shopper once, however often they come, and nobody on a day without a hold-out', async () => {
    const shop = await openShop({ blocks: blockSettings.parse({ holdOut: 0.2 }) })
    await env.DB.batch([order(shop, 'or_z', 'often', cohort - 3 * day), ...[0, 1, 5, 9].map((n) => order(shop, `or_${n}`, 'often', cohort + n * day)), order(shop, 'or_new', 'newcomer', cohort + 5 * day)])
    for (let n = 0; n < 10; n += 1) await countLiftDay(env, shop.store, new Date(cohort + n * day).toISOString().slice(0, 10), 30, n === 4 ? 0 : 0.2)
    const { repeatOrders: { heldOut, others }, days } = await report(shop)
    expect([days, heldOut.of + others.of, heldOut.count + others.count]).toEqual([10, 2, 1])
    await env.DB.prepare('DELETE FROM lift_days WHERE store = ?1').bind(shop.store).run()
    await countLiftDay(env, shop.store, '2026-09-01', 30, 0)
    expect((await report(shop)).repeatOrders.others.of).toBe(0)
  })

  it('says plainly that there is too little data', async () => {
    const shop = await openShop()
    const lift = await report(shop)
    expect([lift.repeatOrders.says, lift.repeatOrders.difference, lift.countedTo, lift.from === lift.to]).toEqual(['too_little_data', null, null, true])
    expect((await shop.call('GET', '/v1/lift?from=2026-10-02&to=2026-10-01')).status).toBe(400)
  })

  it('leaves out who fell in or out of the hold-out when the share was changed', async () => {
    const shop = await openShop({ blocks: blockSettings.parse({ holdOut: 0.2 }) })
    const shoppers = Array.from({ length: 1000 }, (_, n) => `shopper-${n}-${'q'.repeat(20)}`)
    await env.DB.batch(shoppers.map((shopper, n) => order(shop, `or_${n}`, shopper, cohort + n)))
    await env.DB.batch([['2026-09-01', 0.2], ['2026-09-10', 0.4]].map(([on, share]) => env.DB.prepare('INSERT INTO hold_out_days (store, day, share) VALUES (?1, ?2, ?3)').bind(shop.store, on, share)))
    await countLiftDay(env, shop.store, '2026-09-01', 30, 0.4)
    const { repeatOrders } = await report(shop)
    expect(repeatOrders.heldOut.of).toBe(shoppers.filter((shopper) => isHeldOut(shop.store, shopper, 0.2)).length)
    expect(repeatOrders.others.of).toBe(shoppers.filter((shopper) => !isHeldOut(shop.store, shopper, 0.4)).length)
  })
})

describe('a page in the hold-out', () => {
  it('holds no commerce, at every visit, and holds it again when nobody is held out', async () => {
    const shop = await openShop({ blocks: blockSettings.parse({ holdOut: 0.5 }) })
    await shop.call('PUT', '/v1/content/message/book', { position: 1, content: { title: { en: 'Forty dinners' }, text: { en: 'Slowly' }, link: { label: { en: 'Read' }, url: 'https://shop.example/read' } } })
    const pages = await Promise.all(Array.from({ length: 24 }, async (_, n) => shop.put({ number: `H-${n}`, shopper: { email: `s${n}@shopper.example` } })))
    const seesIt = async (token: string) => (await blocksAt(token)).blocks.some(({ commerce }) => commerce)
    const first = await Promise.all(pages.map(({ token }) => seesIt(token)))
    expect(await Promise.all(pages.map(({ token }) => seesIt(token)))).toEqual(first)
    const stored = (await env.DB.prepare('SELECT id, email_hash AS shopper FROM orders WHERE store = ?1').bind(shop.store).all<{ id: string; shopper: string }>()).results
    for (const { id, shopper } of stored) expect(first[pages.findIndex((page) => page.id === id)]).toBe(!isHeldOut(shop.store, shopper, 0.5))
    expect(new Set(first).size).toBe(2)
  })
})
