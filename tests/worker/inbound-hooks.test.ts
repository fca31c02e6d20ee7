import { describe, expect, it } from 'vitest'
import type { OrderView } from '../../contract/order.ts'
import { toBase64, utf8 } from '../../worker/edge/bytes.ts'
import { hookSecretOverlap } from '../../worker/edge/hook-secrets.ts'
import { env } from '../support/worker-env.ts'
import { ask, eventually, openShop, type Shop } from '../support/worker-shop.ts'

const secret = 'fedex-security-token-0001'
const fedexCredentials = { clientId: 'fx-client', clientSecret: 'fx-secret' }

async function sign(body: string | Uint8Array<ArrayBuffer>, key = secret): Promise<ArrayBuffer> {
  const imported = await crypto.subtle.importKey('raw', utf8(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return crypto.subtle.sign('HMAC', imported, typeof body === 'string' ? utf8(body) : body)
}
const signature = async (body: string, key = secret): Promise<string> => toBase64(new Uint8Array(await sign(body, key)))

/** A push of the documented shape, with invented values. */
const pushOf = (number: string, transaction: string, scans: readonly { at: string; code: string; text: string }[]): string => JSON.stringify({
  transactionId: transaction,
  output: { completeTrackResults: [{ trackingNumber: number, trackResults: [{
    trackingNumberInfo: { trackingNumber: number },
    latestStatusDetail: { code: scans[0]?.code, derivedCode: scans[0]?.code, statusByLocale: scans[0]?.text, description: scans[0]?.text },
    scanEvents: scans.map(({ at, code, text }) => ({ date: at, eventType: code, eventDescription: text, derivedStatusCode: code, derivedStatus: text, scanLocation: { city: 'MEMPHIS', stateOrProvinceCode: 'TN', countryCode: 'US' } })),
  }] }] },
})
const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString().replace(/\.\d+Z$/, '+00:00')
const scan = (minutes: number, code = 'IT', text = 'In transit') => ({ at: minutesAgo(minutes), code, text })

let numbers = 0
async function shopWithParcel() {
  const shop = await openShop()
  const view = await (await shop.call('PUT', '/v1/carrier-accounts/fedex', { credentials: fedexCredentials, hookSecret: secret })).json<{ hookUrl: string; errors?: unknown }>()
  if (!view.hookUrl) throw new Error(JSON.stringify(view))
  const number = String(794600000000 + (numbers += 1))
  const order = await shop.put({ fulfilments: [{ shipments: [{ carrier: 'fedex', trackingNumber: number }] }] })
  return { shop, order, number, path: new URL(view.hookUrl).pathname }
}
const push = (path: string, body: BodyInit, headers: Record<string, string>): Promise<Response> => ask(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
const eventsOf = async (shop: Shop, order: OrderView): Promise<number> => (await (await shop.call('GET', `/v1/orders/${order.id}`)).json<OrderView>()).shipments[0]?.events ?? 0
const taken = async (path: string): Promise<number> => (await env.DB.prepare('SELECT count(*) AS n FROM push_ids WHERE account = ?1').bind(path.split('/').at(-1)).first<{ n: number }>())?.n ?? 0

describe('a carrier’s push', () => {
  it('is answered at once and is on the order soon', async () => {
    const { shop, order, number, path } = await shopWithParcel()
    const body = pushOf(number, 't-1', [scan(5)])
    expect((await push(path, body, { 'fdx-signature': await signature(body) })).status).toBe(202)
    await eventually(async () => await eventsOf(shop, order) === 1)
  })

  it('TRUST 38: is refused unsigned, wrongly signed, signed for another body, in another spelling, empty, with a header too long', async () => {
    const { number, path } = await shopWithParcel()
    const body = pushOf(number, 't-1', [scan(5)])
    const right = await sign(body)
    const hex = [...new Uint8Array(right)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    const signatures: Record<string, string> = { missing: '', 'other secret': await signature(body, 'another-security-token'), 'other body': await signature(`${body} `), hex, 'cut short': toBase64(new Uint8Array(right).subarray(0, 16)), long: 'A'.repeat(60_000) }
    for (const [name, value] of Object.entries(signatures)) {
      const answer = await push(path, body, value === '' ? {} : { 'fdx-signature': value })
      expect(answer.status, name).toBe(401)
    }
    expect((await push(path, '', { 'fdx-signature': await signature(body) })).status).toBe(401)
    for (const wrong of [path.replace(/\w$/, (last) => last === 'a' ? 'b' : 'a'), path.replace('fedex', 'ups'), path.replace('fedex', 'toString'), '/v1/hooks/carriers/fedex/ca_nobody']) {
      expect((await push(wrong, body, { 'fdx-signature': await signature(body), credential: secret })).status, wrong).toBe(401)
    }
    expect(await taken(path)).toBe(0)
  })

  it('TRUST 39: is refused when its JSON is the same and its bytes are not', async () => {
    const { number, path } = await shopWithParcel()
    const body = pushOf(number, 't-1', [scan(5)])
    expect((await push(path, JSON.stringify(JSON.parse(body), null, 1), { 'fdx-signature': await signature(body) })).status).toBe(401)
    expect(await taken(path)).toBe(0)
  })

  it('TRUST 40: is refused at another merchant’s address', async () => {
    const [a, b] = [await shopWithParcel(), await shopWithParcel()]
    await a.shop.call('PUT', '/v1/carrier-accounts/fedex', { credentials: fedexCredentials, hookSecret: 'the-token-of-merchant-a-only' })
    await a.shop.call('PUT', '/v1/carrier-accounts/fedex', { credentials: fedexCredentials, hookSecret: 'the-token-of-merchant-a-two' })
    const body = pushOf(b.number, 't-1', [scan(5)])
    const signed = { 'fdx-signature': await signature(body, 'the-token-of-merchant-a-two') }
    expect((await push(b.path, body, signed)).status).toBe(401)
    // Where it is valid it reaches that merchant's orders alone.
    expect((await push(a.path, body, signed)).status).toBe(202)
    await eventually(async () => (await env.DB.prepare('SELECT 1 FROM unmatched_pushes WHERE merchant = ?1').bind(a.shop.merchant).first()) !== null)
    expect(await eventsOf(b.shop, b.order)).toBe(0)
  })

  it('TRUST 41: replayed many times at once has one effect, and every answer is a 2xx', async () => {
    const { shop, order, number, path } = await shopWithParcel()
    const body = pushOf(number, 'replayed', [scan(5)])
    const headers = { 'fdx-signature': await signature(body) }
    const answers = await Promise.all(Array.from({ length: 100 }, () => push(path, body, headers)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
    await eventually(async () => await eventsOf(shop, order) === 1)
    expect(await taken(path)).toBe(1)
  })

  it('TRUST 43: an older push after a newer one adds its scans and moves nothing back', async () => {
    const { shop, order, number, path } = await shopWithParcel()
    // Made once: a second later the same scan would be another.
    const [moving, out, picked] = [scan(90), scan(5, 'OD', 'On FedEx vehicle for delivery'), scan(200, 'PU', 'Picked up')]
    const [older, newer] = [pushOf(number, 't-1', [moving]), pushOf(number, 't-2', [out, moving])]
    await push(path, newer, { 'fdx-signature': await signature(newer) })
    await eventually(async () => await eventsOf(shop, order) === 2)
    await push(path, older, { 'fdx-signature': await signature(older) })
    await eventually(async () => await taken(path) === 2)
    const mark = pushOf(number, 't-3', [out, moving, picked])
    await push(path, mark, { 'fdx-signature': await signature(mark) })
    await eventually(async () => await eventsOf(shop, order) === 3)
    expect(await (await shop.call('GET', `/v1/orders/${order.id}`)).json()).toMatchObject({ status: 'out_for_delivery' })
  })

  it('TRUST 44: is read to 1 MiB and no further, whether or not it says how long it is', async () => {
    const { path } = await shopWithParcel()
    let pulled = 0
    const endless = new ReadableStream({ pull: (controller) => { pulled += 1; controller.enqueue(new Uint8Array(65_536)) } })
    expect((await push(path, endless, { 'fdx-signature': 'x' })).status).toBe(413)
    expect(pulled).toBeLessThan(64)
    expect((await push(path, 'x'.repeat(1024 * 1024 + 1), { 'fdx-signature': 'x' })).status).toBe(413)
    // A bomb is its few bytes: nothing is unpacked.
    expect((await push(path, new Uint8Array(10_000), { 'fdx-signature': 'x', 'content-encoding': 'gzip' })).status).toBe(401)
    expect(await taken(path)).toBe(0)
  })

  it('TRUST 45: that is signed and makes no sense is taken in, and hurts nobody', async () => {
    const { shop, order, number, path } = await shopWithParcel()
    for (const body of ['{"__proto__":{"polluted":true},"transactionId":"p"}', `${'['.repeat(10_000)}`, '{"transactionId":1e400}', 'not json', '"\\ud800"', '{"output":{"completeTrackResults":"x"}}', '{"a":1,"a":2}']) {
      expect((await push(path, body, { 'fdx-signature': await signature(body) })).status, body.slice(0, 30)).toBe(202)
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    const body = pushOf(number, 'after', [scan(5)])
    await push(path, body, { 'fdx-signature': await signature(body) })
    await eventually(async () => await eventsOf(shop, order) === 1)
  })

  it('TRUST 69: that is an HTML page moves nothing', async () => {
    const { shop, order, number, path } = await shopWithParcel()
    const html = `<!doctype html><title>Sign in</title><p>${number} was delivered</p>`
    expect((await push(path, html, { 'fdx-signature': await signature(html) })).status).toBe(202)
    const body = pushOf(number, 'after-html', [scan(5)])
    await push(path, body, { 'fdx-signature': await signature(body) })
    await eventually(async () => await eventsOf(shop, order) === 1)
    expect(await (await shop.call('GET', `/v1/orders/${order.id}`)).json()).toMatchObject({ shipments: [{ status: 'in_transit', deliveredAt: null }] })
  })

  it('TRUST 49: may be proved with the old secret through the overlap, and then with the new one alone', async () => {
    const { shop, number, path } = await shopWithParcel()
    const fresh = 'fedex-security-token-0002'
    await shop.call('PUT', '/v1/carrier-accounts/fedex', { credentials: fedexCredentials, hookSecret: fresh })
    const statusWith = async (key: string, id: string): Promise<number> => {
      const body = pushOf(number, id, [scan(5)])
      return (await push(path, body, { 'fdx-signature': await signature(body, key) })).status
    }
    expect([await statusWith(secret, 'a'), await statusWith(fresh, 'b')]).toEqual([202, 202])

    const { openHookSecrets, liveHookSecrets, addHookSecret } = await import('../../worker/edge/hook-secrets.ts')
    const row = await env.DB.prepare('SELECT merchant, carrier, sealed_hook_secrets AS sealedHookSecrets FROM carrier_accounts WHERE merchant = ?1').bind(shop.merchant).first<{ merchant: string; carrier: string; sealedHookSecrets: string }>()
    const held = row === null ? [] : await openHookSecrets(env, row)
    expect(liveHookSecrets(held, new Date())).toEqual([fresh, secret])
    expect(liveHookSecrets(held, new Date(Date.now() + hookSecretOverlap + 1000))).toEqual([fresh])
    // A third leaves no more than one old one.
    expect(addHookSecret(held, 'fedex-security-token-0003', new Date()).map((entry) => entry.secret)).toEqual(['fedex-security-token-0003', fresh])
    await shop.call('PUT', '/v1/carrier-accounts/fedex', { credentials: fedexCredentials, hookSecret: null })
    expect([await statusWith(secret, 'c'), await statusWith(fresh, 'd')]).toEqual([401, 401])
  })
})
