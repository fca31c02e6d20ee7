import { describe, expect, it, vi } from 'vitest'
import { signNewsletter } from '../../worker/edge/newsletter-token.ts'
import { open } from '../../worker/edge/seal.ts'
import { webhookBodyAddress } from '../../worker/edge/seal-addresses.ts'
import { env } from '../support/worker-env.ts'
import { ask, exampleOrder } from '../support/worker-shop.ts'
import { actOf, blockOf, claimFor, openRewardShop, type RewardShop } from '../support/worker-rewards.ts'

const letter = { kind: 'newsletter', title: { en: 'One recipe on Sundays' }, reward: { type: 'points', points: 15 } }
const browser = { accept: 'text/html', 'accept-language': 'en' }
const press = (path: string, more: Record<string, string> = {}) => ask(path, { method: 'POST', headers: { ...browser, 'content-type': 'application/x-www-form-urlencoded', ...more } })

/** What the shop's server was told, oldest first. */
async function told(shop: RewardShop): Promise<{ type: string; data: Record<string, unknown> }[]> {
  const { results } = await env.DB.prepare('SELECT id, type, sealed_body AS sealed FROM webhook_messages WHERE store = ?1 ORDER BY at, id').bind(shop.store).all<{ id: string; type: string; sealed: string }>()
  return Promise.all(results.map(async ({ id, type, sealed }) => ({ type, data: (JSON.parse(await open(env, webhookBodyAddress(shop.store, id), sealed) ?? '{}') as { data: Record<string, unknown> }).data })))
}

async function withLetter(): Promise<RewardShop> {
  const shop = await openRewardShop()
  await shop.call('PUT', '/v1/rewards/settings', { points: { perMajorUnit: 1 } })
  await shop.offer('sunday-recipe', letter)
  const answer = await shop.call('POST', '/v1/webhooks', { url: 'http://carrier.test/hooks', types: ['newsletter.requested', 'newsletter.confirmed', 'reward.claimed'] })
  expect(answer.status).toBe(201)
  return shop
}

describe('a newsletter', () => {
  it('begins with the shopper’s yes alone: asked for, told to the shop, opened by a scanner, then confirmed once', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 204 }))
    const shop = await withLetter()
    const order = await shop.put({ number: 'N-1' })
    const { answer } = await claimFor(order, 'sunday-recipe')
    expect(answer).toEqual({ state: 'pending', because: null, granted: null, balance: 0 })
    expect((await claimFor(order, 'sunday-recipe')).answer).toEqual(answer)
    const requested = (await told(shop)).filter(({ type }) => type === 'newsletter.requested')
    expect(requested).toHaveLength(1)
    const link = new URL(String(requested[0]?.data['confirmUrl']))
    expect(link.pathname).toMatch(/^\/n\/[\w-]+$/)

    // A mail scanner opens the link, twice; nothing is begun.
    for (let at = 0; at < 2; at += 1) {
      const asked = await ask(link.pathname, { headers: browser })
      const html = await asked.text()
      expect([asked.status, asked.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
      expect(html).toContain('Shall we write to you?')
      expect(html).toMatch(/<form method="post">.*Yes, write to me/s)
    }
    expect((await press(link.pathname, { 'sec-fetch-site': 'cross-site' })).status).toBe(200)
    expect((await told(shop)).map(({ type }) => type)).toEqual(['newsletter.requested'])
    expect(await shop.balance(exampleOrder.shopper.email)).toBe(0)

    const yes = await (await press(link.pathname)).text()
    expect(yes).toContain('You are on the list.')
    expect(yes).not.toContain('<form')
    await press(link.pathname)
    expect((await told(shop)).map(({ type }) => type).sort()).toEqual(['newsletter.confirmed', 'newsletter.requested', 'reward.claimed'])
    expect(await shop.balance(exampleOrder.shopper.email)).toBe(15)
    expect(await blockOf(await shop.delivered({ number: 'N-2', shopper: { email: 'other@mailbox.example' } }), 'offers')).toMatchObject({ offers: [{ id: 'sunday-recipe', state: 'open' }] })
    vi.unstubAllGlobals()
  })

  it('TRUST 63: pressed every hour of a day, asks the shop for no more letters than six', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 204 }))
    const shop = await withLetter()
    const order = await shop.put({ number: 'N-1' })
    const day = Math.floor(Date.now() / 86_400_000) * 86_400_000
    for (let hour = 0; hour < 24; hour += 1) {
      vi.useFakeTimers({ toFake: ['Date'], now: day + hour * 3_600_000 })
      expect((await claimFor(order, 'sunday-recipe')).answer.state).toBe('pending')
    }
    vi.useRealTimers()
    vi.unstubAllGlobals()
    expect((await told(shop)).filter(({ type }) => type === 'newsletter.requested')).toHaveLength(6)
  })

  it('is not proposed by a shop that nobody’s letters would come from', async () => {
    const shop = await openRewardShop()
    await shop.offer('sunday-recipe', letter)
    const order = await shop.delivered()
    expect(await blockOf(order, 'offers')).toBeUndefined()
    expect((await claimFor(order, 'sunday-recipe')).status).toBe(404)
  })

  it('TRUST 15: takes no other token for a yes, and its own opens nothing else', async () => {
    const shop = await withLetter()
    const order = await shop.put({ number: 'N-1' })
    await claimFor(order, 'sunday-recipe')
    const row = await env.DB.prepare('SELECT id FROM claims WHERE store = ?1').bind(shop.store).first<{ id: string }>()
    const now = new Date()
    const token = await signNewsletter(env, { store: shop.store, claim: row?.id ?? '', language: 'en' }, now)
    const old = await signNewsletter(env, { store: shop.store, claim: row?.id ?? '', language: 'en' }, new Date(now.getTime() - 8 * 86_400_000))
    const elsewhere = await signNewsletter(env, { store: (await openRewardShop()).store, claim: row?.id ?? '', language: 'en' }, now)
    for (const wrong of [order.token, await actOf(order), old, elsewhere, `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`]) expect((await press(`/n/${wrong}`)).status, wrong.slice(0, 12)).toBe(404)
    for (const path of [`/p/${token}`, `/v1/pages/${token}`, `/o/${token}`, `/n/${token}/x.css`]) expect((await ask(path)).status).toBe(404)
    expect(await shop.balance(exampleOrder.shopper.email)).toBe(0)
    await shop.call('DELETE', `/v1/orders/${order.id}`)
    expect((await press(`/n/${token}`)).status).toBe(404)
  })
})
