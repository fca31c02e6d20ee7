import { describe, expect, it } from 'vitest'
import { createMessageBatch } from 'cloudflare:test'
import { readMemory } from '../../worker/db/decisions.ts'
import { signDecision, type SignedDecision } from '../../worker/edge/sign-decision.ts'
import { signLink } from '../../worker/edge/link-token.ts'
import { consume } from '../../worker/queues/consume.ts'
import type { EngagementJob } from '../../worker/queues/jobs.ts'
import { countingEnv } from '../support/worker-count.ts'
import { blocksAt, countsOf, take, tell } from '../support/worker-engagements.ts'
import { env } from '../support/worker-env.ts'
import { askWith } from '../support/worker-front.ts'
import { dumpDatabase, eventually, exampleOrder, openShop, type Shop } from '../support/worker-shop.ts'

const aMessage = { title: { en: 'The slow cooker book' }, text: { en: 'Forty dinners' }, link: { label: { en: 'Read it' }, url: 'https://shop.example/read' } }

async function aPage(shop?: Shop) {
  const opened = shop ?? await openShop()
  await opened.call('PUT', '/v1/content/message/book', { position: 1, content: aMessage })
  const order = await opened.put()
  const answer = await blocksAt(order.token)
  return { shop: opened, order, answer, about: { act: answer.act, visit: answer.visit, state: answer.state } }
}
const jobOf = (store: string, order: string, items: EngagementJob['items'], more: Partial<EngagementJob> = {}): EngagementJob => ({ id: 'eg_1', store, order, visit: 'vi_0000000000', state: 'delivered', at: Date.now(), items, ...more })
const aDecision = (store: string, order: string, more: Partial<SignedDecision> = {}): Promise<string> =>
  signDecision(env, { store, order, id: 'de_0000000000000001', slot: 'offers', arm: 'ten-off', state: 'delivered', chance: 0.5, features: { late: 'no' }, at: Date.now(), ...more })
const decisionsOf = async (shop: Shop) => (await env.DB.prepare('SELECT * FROM decisions WHERE store = ?1').bind(shop.store).all<Record<string, unknown>>()).results

describe('what a page tells', () => {
  it('is counted by day, block, arm, state and kind, as text/plain and as JSON alike', async () => {
    const { shop, about, answer } = await aPage()
    const decision = answer.blocks.find(({ type }) => type === 'message')?.decision
    expect(decision).toMatch(/^[\w-]{60,}$/)
    expect((await tell({ ...about, items: [{ block: 'message', kind: 'impression', decision }, { block: 'help', kind: 'impression' }] })).status).toBe(202)
    expect((await tell({ ...about, items: [{ block: 'message', kind: 'click', decision }] }, { 'content-type': 'application/json' })).status).toBe(202)
    const counts = await eventually(async () => { const all = await countsOf(shop); return all.length === 3 && all })
    expect(counts).toEqual([['help', '', answer.state, 'impression', 1], ['message', 'book', answer.state, 'click', 1], ['message', 'book', answer.state, 'impression', 1]])
  })

  it('costs no call to an object and no query, warm, and answers nothing', async () => {
    const { about } = await aPage(), counted = countingEnv()
    const body = JSON.stringify({ ...about, items: [{ block: 'help', kind: 'impression' }] })
    const send = () => askWith(counted.env, '/v1/engagements', { method: 'POST', headers: { 'content-type': 'text/plain' }, body })
    await send()
    counted.calls.length = 0
    const answer = await send()
    expect([answer.status, await answer.text(), answer.headers.get('set-cookie'), counted.calls]).toEqual([202, '', null, []])
  })

  it('TRUST 36: needs the act token in its body: a foreign page that sends text without asking changes nothing', async () => {
    const { about, order } = await aPage()
    const items = [{ block: 'help', kind: 'impression' }]
    expect((await tell({ ...about, act: undefined, items })).status).toBe(400)
    expect((await tell({ ...about, act: order.token, items })).status).toBe(404)
    expect((await tell({ ...about, act: about.act.replace(/.$/, (last) => last === 'A' ? 'B' : 'A'), items })).status).toBe(404)
    expect((await tell({ ...about, items }, { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415)
  })

  it('TRUST 14: is refused after the token’s day', async () => {
    const { shop, order } = await aPage()
    const act = await signLink(env, { store: shop.store, order: order.id, scope: 'act', epoch: 1, expires: new Date(Date.now() - 3_600_000) })
    expect((await tell({ act, visit: 'vi_0000000000', items: [{ block: 'help', kind: 'impression' }] })).status).toBe(410)
  })

  it.each([
    ['a conversion, which only an order brings about', { block: 'help', kind: 'conversion' }], ['an unknown kind', { block: 'help', kind: 'hover' }], ['a block that is no name', { block: '<script>', kind: 'click' }], ['a field of its own', { block: 'help', kind: 'click', who: 'me' }],
  ])('says what is wrong with %s', async (_, item) => {
    const { about } = await aPage()
    const answer = await tell({ ...about, items: [item] })
    expect([answer.status, (await answer.json<{ errors: { pointer: string }[] }>()).errors[0]?.pointer]).toEqual([400, expect.stringMatching(/^\/items\/0/)])
  })

  it('TRUST 44: is refused over 16 KiB or 50 items', async () => {
    const { about } = await aPage()
    expect((await tell(' '.repeat(17 * 1024))).status).toBe(413)
    expect((await tell({ ...about, items: Array.from({ length: 51 }, () => ({ block: 'help', kind: 'click' })) })).status).toBe(400)
  })

  it('of a test order is not counted, and its choices teach nothing', async () => {
    const shop = await openShop(), { order } = await aPage(shop)
    const test = await shop.put({ number: 'T-1', test: true }), answer = await blocksAt(test.token)
    expect(answer.blocks.find(({ type }) => type === 'message')?.decision).toBeNull()
    const items = [{ block: 'help', kind: 'click' }]
    expect((await tell({ act: answer.act, visit: answer.visit, state: answer.state, items })).status).toBe(202)
    const real = await blocksAt(order.token)
    await tell({ act: real.act, visit: real.visit, state: real.state, items })
    await eventually(async () => (await countsOf(shop)).length > 0)
    expect((await countsOf(shop)).map(([, , , , count]) => count)).toEqual([1])
  })

  it('TRUST 8: counts for its own store alone, and keeps neither address nor cookie', async () => {
    const { about, shop } = await aPage(), other = await openShop()
    await tell({ ...about, items: [{ block: 'help', kind: 'click' }] }, { 'cf-connecting-ip': '203.0.113.77', cookie: 'wombat=1' })
    await eventually(async () => (await countsOf(shop)).length === 1)
    expect(await countsOf(other)).toEqual([])
    const dump = await dumpDatabase()
    expect([dump.includes('203.0.113.77'), dump.includes('wombat')]).toEqual([false, false])
  })
})

describe('the consumer', () => {
  it('F30: a message that comes a thousand times counts once', async () => {
    const shop = await openShop(), job = jobOf(shop.store, 'or_1', [{ block: 'offers', kind: 'impression', decision: await aDecision(shop.store, 'or_1') }])
    await take(Array.from({ length: 1000 }, () => job))
    await take([job])
    expect(await countsOf(shop)).toEqual([['offers', 'ten-off', 'delivered', 'impression', 1]])
    expect(await decisionsOf(shop)).toHaveLength(1)
  })

  it('counts a thing once a page view, and again in the next', async () => {
    const shop = await openShop()
    const twice = [{ block: 'care', kind: 'impression' as const }, { block: 'care', kind: 'impression' as const }]
    await take([jobOf(shop.store, 'or_1', twice), jobOf(shop.store, 'or_1', twice, { id: 'eg_2' }), jobOf(shop.store, 'or_1', twice, { id: 'eg_3', visit: 'vi_1111111111' })])
    expect(await countsOf(shop)).toEqual([['care', '', 'delivered', 'impression', 2]])
  })

  it('TRUST 13: refuses a decision that was changed, or is another order’s or store’s: neither counted nor learned', async () => {
    const shop = await openShop(), good = await aDecision(shop.store, 'or_1')
    const forged = [good.replace(/.$/, (last) => last === 'A' ? 'B' : 'A'), await aDecision(shop.store, 'or_2'), await aDecision('st_other00000000', 'or_1'), 'nonsense']
    await take([jobOf(shop.store, 'or_1', forged.map((decision) => ({ block: 'offers', kind: 'claim', decision })))])
    expect([await countsOf(shop), await decisionsOf(shop)]).toEqual([[], []])
  })

  it('F20: one poisoned message spoils no other', async () => {
    const shop = await openShop()
    const poison = { store: shop.store, order: 'or_1', items: null } as unknown as EngagementJob
    expect(await take([jobOf(shop.store, 'or_1', [{ block: 'care', kind: 'click' }]), poison])).toEqual({ retried: 1 })
    expect(await countsOf(shop)).toEqual([['care', '', 'delivered', 'click', 1]])
  })

  it('keeps one shopper from filling the counts: six hundred things an order', async () => {
    const shop = await openShop()
    for (let n = 0; n < 30; n += 1) await take([jobOf(shop.store, 'or_1', Array.from({ length: 50 }, (_, item) => ({ block: 'care', kind: 'click', arm: `x${n}-${item}` })))])
    expect((await countsOf(shop)).length).toBeLessThanOrEqual(650)
  })

  it('remembers for caps what a shopper saw, by page view, over all their orders', async () => {
    const { shop, order, answer } = await aPage()
    await eventually(async () => (await env.DB.prepare('SELECT 1 FROM orders WHERE id = ?1').bind(order.id).first()) !== null)
    const at = Date.now()
    await take([
      jobOf(shop.store, order.id, [{ block: 'care', kind: 'impression', arm: 'a' }], { visit: answer.visit, at }),
      jobOf(shop.store, order.id, [{ block: 'care', kind: 'impression', arm: 'b' }], { visit: answer.visit, at: at + 900 }),
      jobOf(shop.store, order.id, [{ block: 'care', kind: 'impression', arm: 'a' }, { block: 'follow', kind: 'dismiss' }], { visit: 'vi_2222222222', at: at + 5000 }),
    ])
    const { shopper } = (await env.DB.prepare('SELECT email_hash AS shopper FROM orders WHERE id = ?1').bind(order.id).first<{ shopper: string }>())!
    const memory = await readMemory(env.DB, shop.store, shopper)
    // Both arms of the first view bear its one time, so that it counts once.
    expect(memory.seen.find(({ arm }) => arm === 'a')?.shownAt).toEqual([at + 5000, at])
    expect(memory.seen.find(({ arm }) => arm === 'b')?.shownAt).toEqual([at])
    expect(memory.dismissed).toEqual(['follow'])
  })

  it('a batch of one store writes a fixed number of statements, however many pages told', async () => {
    const shop = await openShop(), counted = countingEnv()
    const jobs = Array.from({ length: 50 }, (_, n) => jobOf(shop.store, `or_${n}`, [{ block: 'care', kind: 'click' }], { id: `eg_${n}` }))
    await take(jobs.slice(0, 1), new Date(), counted.env)
    counted.calls.length = 0
    await take(jobs.slice(0, 1), new Date(), counted.env)
    const one = counted.calls.length
    counted.calls.length = 0
    await take(jobs, new Date(), counted.env)
    expect(counted.calls.length).toBe(one)
  })
})

describe('a conversion', () => {
  const click = async (shop: Shop, order: string, kind: 'click' | 'impression', at = Date.now()) =>
    take([jobOf(shop.store, order, [{ block: 'offers', kind, decision: await aDecision(shop.store, order, { id: `de_${order.slice(3, 19)}` }) }], { at })])
  const isListed = (id: string) => eventually(async () => (await env.DB.prepare('SELECT 1 FROM orders WHERE id = ?1').bind(id).first()) !== null)
  const later = (ms: number): string => new Date(Date.now() + ms).toISOString()

  it('is the same shopper’s next order after a click, once, whatever else is told about it', async () => {
    const shop = await openShop(), first = await shop.put()
    await isListed(first.id)
    await click(shop, first.id, 'click', Date.now() - 3_600_000)
    const again = await shop.put({ number: '20999', placedAt: later(-1000) })
    await eventually(async () => (await countsOf(shop)).some(([, , , kind]) => kind === 'conversion'))
    await shop.call('POST', `/v1/shipments/${again.shipments[0]?.id}/events`, { events: [{ time: new Date().toISOString(), status: 'in_transit' }] })
    await isListed(again.id)
    await shop.put({ number: '21000', placedAt: later(-500) })
    await eventually(async () => (await (await shop.call('GET', '/v1/orders')).json<{ orders: unknown[] }>()).orders.length === 3)
    expect((await countsOf(shop)).filter(([, , , kind]) => kind === 'conversion')).toEqual([['offers', 'ten-off', 'delivered', 'conversion', 1]])
    expect(await decisionsOf(shop)).toMatchObject([{ conversion_order: again.id, reward: 1 }])
  })

  it('is none of another shopper’s order, of an order before the click, or where it was only shown', async () => {
    const shop = await openShop(), first = await shop.put()
    await isListed(first.id)
    await click(shop, first.id, 'click', Date.now() - 60_000)
    const stranger = await shop.put({ number: 'A-1', placedAt: later(-1000), shopper: { email: 'someone.else@shopper.example' } })
    const before = await shop.put({ number: 'A-2', placedAt: later(-120_000) })
    await isListed(stranger.id)
    await isListed(before.id)
    expect((await countsOf(shop)).map(([, , , kind]) => kind)).toEqual(['click'])

    const quiet = await openShop(), shown = await quiet.put()
    await isListed(shown.id)
    await click(quiet, shown.id, 'impression', Date.now() - 60_000)
    await isListed((await quiet.put({ number: 'B-1', placedAt: later(-1000) })).id)
    expect((await countsOf(quiet)).map(([, , , kind]) => kind)).toEqual(['impression'])
  })
})

describe('privacy', () => {
  it('TRUST 79: with the order go its choices, sightings and what was seen; the counts stay, and nothing late comes back', async () => {
    const { shop, order } = await aPage()
    await eventually(async () => (await env.DB.prepare('SELECT 1 FROM orders WHERE id = ?1').bind(order.id).first()) !== null)
    const job = jobOf(shop.store, order.id, [{ block: 'offers', kind: 'click', decision: await aDecision(shop.store, order.id) }, { block: 'care', kind: 'impression' }])
    await take([job])
    const exported = await (await shop.call('POST', '/v1/shoppers/export', { email: exampleOrder.shopper.email })).json<{ shown: unknown }>()
    expect(exported.shown).toMatchObject({ choices: [{ order: order.id, slot: 'offers', arm: 'ten-off', chance: 0.5 }], seen: [{ order: order.id, block: 'care' }] })
    await shop.call('DELETE', `/v1/orders/${order.id}`)
    const left = async () => (await Promise.all(['decisions', 'sightings', 'engagement_seen'].map(async (table) => (await env.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE store = ?1`).bind(shop.store).first<{ n: number }>())?.n))).join()
    await eventually(async () => await left() === '0,0,0')
    await take([job, { ...job, id: 'eg_late', visit: 'vi_late000000' }])
    expect(await left()).toBe('0,0,0')
    expect((await countsOf(shop)).map(([block, , , kind, count]) => [block, kind, count])).toEqual([['care', 'impression', 1], ['offers', 'click', 1]])
  })

  it('what died in the queue is kept under its order’s name, and goes with it', async () => {
    const { shop, order } = await aPage()
    const batch = createMessageBatch('engagements-dead', [{ id: 'dead-1', timestamp: new Date(), attempts: 11, body: jobOf(shop.store, order.id, []) }])
    await consume(batch, env)
    expect(await env.DB.prepare('SELECT order_id FROM dead_letters WHERE id = ?1').bind('dead-1').first()).toEqual({ order_id: order.id })
  })
})

describe('the report', () => {
  it('pages through every count once, and gives them as CSV', async () => {
    const shop = await openShop()
    await take([jobOf(shop.store, 'or_1', ['care', 'help', 'gift', 'follow', 'review'].map((block) => ({ block, kind: 'click' as const })))])
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: { engagements: { block: string }[]; next: string | null } = await (await shop.call('GET', `/v1/engagements?limit=2${cursor && `&cursor=${cursor}`}`)).json()
      seen.push(...page.engagements.map(({ block }) => block))
      cursor = page.next
    }
    expect(seen).toEqual(['care', 'follow', 'gift', 'help', 'review'])
    const csv = await shop.call('GET', '/v1/engagements?format=csv&block=gift')
    expect([csv.headers.get('content-type'), (await csv.text()).replace('\ufeff', '').split('\r\n')]).toEqual(['text/csv; charset=utf-8', ['day,block,arm,state,kind,count', expect.stringMatching(/^\d{4}-\d\d-\d\d,gift,,delivered,click,1$/), '']])
    expect((await shop.call('GET', '/v1/engagements?cursor=AAAA')).status).toBe(400)
    expect((await shop.call('GET', '/v1/engagements?from=2026-11-23&to=2026-11-01')).status).toBe(400)
  })
})
