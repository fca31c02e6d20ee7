import { describe, expect, it } from 'vitest'
import { env } from '../support/worker-env.ts'
import { claimFor, openRewardShop, type RewardShop } from '../support/worker-rewards.ts'
import { eventually } from '../support/worker-shop.ts'

const tenOff = { kind: 'discount', reward: { type: 'code', lastsDays: 30 }, cost: { amount: 1000, currency: 'GBP' }, perShopper: null }

async function withCode(): Promise<{ readonly shop: RewardShop; readonly code: string }> {
  const shop = await openRewardShop()
  await shop.offer('ten-off', tenOff)
  const { answer } = await claimFor(await shop.delivered(), 'ten-off')
  return { shop, code: answer.granted?.code ?? '' }
}
const redemptions = async (shop: RewardShop) => (await env.DB.prepare('SELECT count(*) AS n FROM redemptions WHERE store = ?1').bind(shop.store).first<{ n: number }>())?.n

describe('redeeming a code', () => {
  it('TRUST 74: spends it once when a hundred ask at the same moment', { timeout: 60_000 }, async () => {
    const { shop, code } = await withCode()
    const statuses = (await Promise.all(Array.from({ length: 100 }, (_, at) => shop.redeem(code, { order: `T-${at}` })))).map(({ status }) => status)
    expect([statuses.filter((status) => status === 201).length, statuses.filter((status) => status === 409).length]).toEqual([1, 99])
    expect(await redemptions(shop)).toBe(1)
  })

  it('TRUST 74: also when the hundred name no order', { timeout: 60_000 }, async () => {
    const { shop, code } = await withCode()
    const statuses = (await Promise.all(Array.from({ length: 100 }, () => shop.redeem(code)))).map(({ status }) => status)
    expect(statuses.filter((status) => status === 201).length).toBe(1)
    expect(statuses.filter((status) => status === 409).length).toBe(99)
  })

  it('R16: a hundred at once on each of many codes are as many successes as there are codes', { timeout: 120_000 }, async () => {
    const { claimOffer } = await import('../../worker/rewards/claim-offer.ts')
    const { redeemCode } = await import('../../worker/rewards/redeem-code.ts')
    const { readContent } = await import('../../worker/content/read-content.ts')
    const { readStore } = await import('../../worker/content/store-settings.ts')
    const shop = await openRewardShop()
    await shop.offer('pooled', { kind: 'discount', reward: { type: 'code', source: 'pool' }, perShopper: null })
    const codes = Array.from({ length: 25 }, (_, at) => `RACE-${at}`)
    await shop.call('POST', '/v1/codes/pooled', { codes })
    const now = new Date()
    const [store, content] = [await readStore(env, shop.store, now), await readContent(env, shop.store, now)]
    const offer = content.of('offer')[0]
    if (!store || !offer) throw new Error('the shop is not there')
    // More claims than codes: as many are given as there are, and no code twice.
    const claims = await Promise.all(Array.from({ length: 40 }, (_, at) => claimOffer(env, { store, content, shopper: `s${at}`, order: `or_race${at}`, offer, orderNumber: null, isConfirmed: true, now })))
    expect(claims.filter(({ ok }) => ok).length).toBe(25)
    expect(new Set(claims.flatMap((claim) => (claim.ok ? [claim.claim.codeHash] : []))).size).toBe(25)
    const tries = codes.flatMap((code) => Array.from({ length: 100 }, () => code))
    let spent = 0
    await Promise.all(tries.map(async (code) => { const result = await redeemCode(env, { store: shop.store, code, order: null, amount: null, isCheck: false, now }); if (result.ok) spent += 1 }))
    expect([spent, await redemptions(shop)]).toEqual([25, 25])
  })

  it('may be asked again for the same order, and may be checked without spending', async () => {
    const { shop, code } = await withCode()
    const check = await shop.redeem(code.toLowerCase(), { check: true })
    expect([check.status, await check.json()]).toEqual([200, { offer: 'ten-off', redemption: null, repeated: false }])
    const first = await shop.redeem(code, { order: '#20551', amount: { amount: 1000, currency: 'GBP' } })
    const again = await shop.redeem(` ${code.toLowerCase()} `, { order: '20551' })
    expect([first.status, again.status]).toEqual([201, 200])
    expect(await again.json()).toEqual({ ...await first.json<object>(), repeated: true })
    expect((await shop.redeem(code, { check: true })).status).toBe(409)
    expect((await shop.redeem(code, { order: '20552' })).status).toBe(409)
  })

  it('answers a call without an order again by its Idempotency-Key, and no other', async () => {
    const { shop, code } = await withCode()
    const spend = async (key: string) => { const answer = await shop.call('POST', '/v1/redemptions', { code }, { 'idempotency-key': key }); return [answer.status, await answer.json<{ redemption?: string }>()] as const }
    const [[first, spent], [again, same], [other]] = [await spend('a'), await spend('a'), await spend('b')]
    expect([first, again, other]).toEqual([201, 201, 409])
    expect(same).toEqual(spent)
    expect(await redemptions(shop)).toBe(1)
  })

  it('refuses what is not ours, another store’s, given to nobody, or lapsed', async () => {
    const { shop, code } = await withCode()
    const other = await openRewardShop()
    await shop.offer('pooled', { kind: 'discount', reward: { type: 'code', source: 'pool' } })
    await shop.call('POST', '/v1/codes/pooled', { codes: ['NOBODYS'] })
    expect([(await shop.redeem('NO-SUCH-CODE')).status, (await other.redeem(code)).status, (await shop.redeem('NOBODYS')).status]).toEqual([404, 404, 409])
    await env.DB.prepare('UPDATE codes SET expires_at = ?2 WHERE store = ?1').bind(shop.store, Date.now() - 1).run()
    expect((await shop.redeem(code)).status).toBe(409)
    expect(await redemptions(shop)).toBe(0)
  })

  it('refuses a code of a letter that the shopper has not said yes to', async () => {
    const { shop } = await withCode()
    expect((await shop.call('POST', '/v1/webhooks', { url: 'http://carrier.test/hooks', types: ['newsletter.requested'] })).status).toBe(201)
    await shop.offer('letter', { kind: 'newsletter', reward: { type: 'code', source: 'pool' } })
    await shop.call('POST', '/v1/codes/letter', { codes: ['SUNDAY'] })
    const asked = await claimFor(await shop.delivered(), 'letter')
    expect(asked.answer).toMatchObject({ state: 'pending', granted: null })
    const refused = await shop.redeem('SUNDAY')
    expect([refused.status, await redemptions(shop)]).toEqual([409, 0])
  })

  it('TRUST 77: spends nothing in a test order or a cancelled one', async () => {
    const { shop, code } = await withCode()
    await shop.put({ number: 'TEST-1', test: true, fulfilments: [], discountCodes: [code] })
    await shop.put({ number: 'OFF-1', cancelledAt: new Date().toISOString(), fulfilments: [] })
    expect([(await shop.redeem(code, { order: 'TEST-1' })).status, (await shop.redeem(code, { order: 'OFF-1' })).status]).toEqual([409, 409])
    expect(await redemptions(shop)).toBe(0)
  })

  it('an order that names the code spends it, once however often it is put, and gives it free when it is cancelled', async () => {
    const { shop, code } = await withCode()
    const put = () => shop.put({ number: 'NEXT-1', fulfilments: [], discountCodes: [code, 'SUMMER-SALE'] })
    const order = await put()
    await put()
    expect(JSON.stringify(order)).not.toContain(code)
    expect([await redemptions(shop), (await shop.redeem(code, { order: 'OTHER' })).status]).toEqual([1, 409])
    // Also when a parcel of it was made already.
    await shop.put({ number: 'NEXT-1', cancelledAt: new Date().toISOString(), fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: 'VANNEXT1' }] }] })
    await eventually(async () => await redemptions(shop) === 0)
    expect((await shop.redeem(code, { order: 'OTHER' })).status).toBe(201)
  })

  it('counts into the report: claims, redemptions, what they took off and what they cost', async () => {
    const { shop, code } = await withCode()
    await shop.redeem(code, { order: '20551', amount: { amount: 850, currency: 'GBP' } })
    const report = await (await shop.call('GET', '/v1/rewards/report')).json()
    expect(report).toMatchObject({
      offers: [{ offer: 'ten-off', kind: 'discount', title: 'The ten-off offer', claims: 1, points: 0, redemptions: 1, tookOff: [{ amount: 850, currency: 'GBP' }], cost: { amount: 1000, currency: 'GBP' } }],
      points: { earned: 0, spent: 0, lapsed: 0, open: 0 }, flagged: [],
    })
    expect((await shop.call('GET', '/v1/rewards/report?from=2026-02-02&to=2026-01-01')).status).toBe(400)
    const before = await (await shop.call('GET', '/v1/rewards/report?from=2025-01-01&to=2025-01-31')).json()
    expect(before).toMatchObject({ offers: [{ offer: 'ten-off', claims: 0, redemptions: 0, cost: { amount: 0, currency: 'GBP' } }] })
  })
})
