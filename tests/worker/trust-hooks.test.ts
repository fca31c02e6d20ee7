import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Env } from '../../worker/env.ts'
import { toBase64, utf8 } from '../../worker/edge/bytes.ts'
import type { CarrierPush } from '../../worker/queues/jobs.ts'
import { env } from '../support/worker-env.ts'
import { askWith } from '../support/worker-front.ts'
import { openShop } from '../support/worker-shop.ts'

const secret = 'fedex-security-token-0001'
const credentials = { clientId: 'fx-client-canary', clientSecret: 'fx-secret-canary' }

async function sign(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await crypto.subtle.importKey('raw', utf8(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, body)))
}

/** A hook address, and the queue behind it: everything that was put in stands in `queued`. */
async function openHook() {
  const shop = await openShop()
  const { hookUrl } = await (await shop.call('PUT', '/v1/carrier-accounts/fedex', { credentials, hookSecret: secret })).json<{ hookUrl: string }>()
  const queued: CarrierPush[] = []
  const overheard = { ...env, CARRIER_PUSHES: { send: async (push: CarrierPush) => { queued.push(push) } } } as unknown as Env
  const push = (body: BodyInit, headers: Record<string, string>): Promise<Response> =>
    askWith(overheard, new URL(hookUrl).pathname, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
  return { shop, push, queued }
}

afterEach(() => { vi.useRealTimers() })

describe('a carrier’s push', () => {
  it('TRUST 41: replayed a thousand times in parallel is queued once, and every answer is a 2xx', async () => {
    const { push, queued } = await openHook()
    const body = utf8('{"transactionId":"replayed"}')
    const headers = { 'fdx-signature': await sign(body) }
    const answers = await Promise.all(Array.from({ length: 1000 }, () => push(body, headers)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
    expect(queued).toHaveLength(1)
  })

  it('is queued again when it could not be queued the first time', async () => {
    const { shop, queued } = await openHook()
    const { hookUrl } = await (await shop.call('GET', '/v1/carrier-accounts/fedex')).json<{ hookUrl: string }>()
    const body = utf8('{"transactionId":"lost once"}')
    let isAway = true
    const flaky = { ...env, CARRIER_PUSHES: { send: async (push: CarrierPush) => { if (isAway) throw new Error('queue away'); queued.push(push) } } } as unknown as Env
    const push = async () => (await askWith(flaky, new URL(hookUrl).pathname, { method: 'POST', body, headers: { 'fdx-signature': await sign(body) } })).status
    const noted = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await push()).toBe(500)
    noted.mockRestore()
    isAway = false
    expect([await push(), await push(), queued.length]).toEqual([202, 202, 1])
  })

  it('TRUST 18: carries neither the carrier’s secret nor its proof into the queue', async () => {
    const { shop, push, queued } = await openHook()
    const body = utf8('{"transactionId":"overheard"}')
    const signature = await sign(body)
    await push(body, { 'fdx-signature': signature, authorization: `Bearer ${secret}`, credential: secret, 'x-hook-token': secret, cookie: `a=${secret}`, 'x-secret-id': 'kept' })
    const text = JSON.stringify(queued)
    expect(queued).toHaveLength(1)
    for (const hidden of [secret, signature, 'canary', shop.key]) expect(text, hidden).not.toContain(hidden)
  })

  it('TRUST 44: a gzip bomb, signed or not, stays the few bytes it is', async () => {
    const { push, queued } = await openHook()
    const zeros = new ReadableStream<Uint8Array>({ pull(controller) { for (let n = 0; n < 64; n += 1) controller.enqueue(new Uint8Array(1024 * 1024)); controller.close() } })
    const bomb = new Uint8Array(await new Response(zeros.pipeThrough(new CompressionStream('gzip') as never)).arrayBuffer())
    expect(bomb.byteLength).toBeLessThan(100 * 1024)
    expect((await push(bomb, { 'content-encoding': 'gzip', 'fdx-signature': 'x' })).status).toBe(401)
    const answer = await push(bomb, { 'content-encoding': 'gzip', 'fdx-signature': await sign(bomb) })
    // Unpacked it would be 64 MiB; as text it is at most three bytes for each of its own.
    expect([202, 413]).toContain(answer.status)
    for (const { body } of queued) expect(utf8(body).byteLength).toBeLessThanOrEqual(3 * bomb.byteLength)
  })

  it('TRUST 44: that is no longer than it may be but too long for the queue is refused, not answered with a fault', async () => {
    const { push, queued } = await openHook()
    // As JSON inside JSON each quotation mark takes two bytes more.
    for (const body of [utf8('"'.repeat(100 * 1024)), utf8('\u0001'.repeat(60 * 1024)), new Uint8Array(70 * 1024).fill(0xff)]) {
      expect((await push(body, { 'fdx-signature': await sign(body) })).status).toBe(413)
    }
    const large = utf8(`{"transactionId":"${'x'.repeat(100 * 1024)}"}`)
    expect((await push(large, { 'fdx-signature': await sign(large) })).status).toBe(202)
    expect(queued).toHaveLength(1)
    expect(utf8(JSON.stringify(queued[0])).byteLength).toBeLessThan(128_000)
  })

  it('TRUST 44: that never ends, byte by byte and without a length, is let go after half a minute', async () => {
    const { push, queued } = await openHook()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let isCancelled = false
    const drip = new ReadableStream({ start: (controller) => { controller.enqueue(utf8('{')) }, cancel: () => { isCancelled = true } })
    const answer = push(drip, { 'fdx-signature': 'x' })
    while (vi.getTimerCount() === 0) await scheduler.wait(1)
    await vi.advanceTimersByTimeAsync(30_000)
    expect((await answer).status).toBe(408)
    expect(queued).toEqual([])
    expect(isCancelled).toBe(true)
  })
})
