import { describe, expect, it } from 'vitest'
import type { CarrierStep } from './carrier.ts'
import { sendStep, type HttpDeps } from './http.ts'

const step: CarrierStep = { kind: 'ask', method: 'GET', url: 'https://api.carrier.com/v1/x', headers: { accept: 'application/json' }, body: null }
const generous = { earn() {}, take: () => true }

function world(answers: readonly (() => Response | Promise<Response>)[], more: Partial<HttpDeps> = {}) {
  const calls: { url: string; init: RequestInit }[] = []
  const slept: number[] = []
  const deps: HttpDeps = {
    fetch: async (url, init) => {
      calls.push({ url, init })
      return await (answers[calls.length - 1] ?? answers.at(-1))!()
    },
    env: { ENVIRONMENT: 'production' }, now: () => new Date('2026-11-23T12:00:00Z'), random: () => 1, sleep: async (ms) => { slept.push(ms) }, budget: generous, ...more,
  }
  return { deps, calls, slept }
}

describe('sendStep', () => {
  it('gives the answer, whatever its status', async () => {
    const { deps, calls } = world([() => new Response('{"no":1}', { status: 404, headers: { 'x-request': 'r' } })])
    expect(await sendStep(step, deps)).toMatchObject({ ok: true, response: { status: 404, body: '{"no":1}', headers: { 'x-request': 'r' } }, attempts: 1 })
    expect(calls[0]?.init.redirect).toBe('manual')
  })
  it.each(['http://api.carrier.com/', 'https://127.0.0.1/', 'https://api.carrier.com:8443/', 'https://user@api.carrier.com/', 'file:///etc/passwd'])('TRUST 50, TRUST 51: never calls %s', async (url) => {
    const { deps, calls } = world([() => new Response('')])
    expect(await sendStep({ ...step, url }, deps)).toEqual({ ok: false, error: 'refused', attempts: 0 })
    expect(calls).toEqual([])
  })
  it('F8: does not follow a redirect', async () => {
    const { deps, calls } = world([() => new Response(null, { status: 302, headers: { location: 'https://api.carrier.com/again' } })])
    expect(await sendStep(step, deps)).toMatchObject({ ok: true, response: { status: 302 } })
    expect(calls).toHaveLength(1)
  })
  it('F3: tries again with full jitter what may pass, three times at most', async () => {
    const { deps, calls, slept } = world([() => new Response('', { status: 503 })])
    expect(await sendStep(step, deps)).toMatchObject({ ok: true, response: { status: 503 }, attempts: 3 })
    expect([calls.length, slept]).toEqual([3, [500, 1000]])
  })
  it('F9: tries a broken connection again and gives the answer that comes', async () => {
    const { deps } = world([() => { throw new TypeError('reset') }, () => new Response('ok')])
    expect(await sendStep(step, deps)).toMatchObject({ ok: true, response: { body: 'ok' }, attempts: 2 })
  })
  it('R7: does not try again when the budget is spent', async () => {
    const { deps, calls } = world([() => new Response('', { status: 500 })], { budget: { earn() {}, take: () => false } })
    await sendStep(step, deps)
    expect(calls).toHaveLength(1)
  })
  it('F4: waits as long as a short Retry-After asks, and leaves a long one to the account', async () => {
    const short = world([() => new Response('', { status: 429, headers: { 'retry-after': '3' } }), () => new Response('ok')])
    expect(await sendStep(step, short.deps)).toMatchObject({ ok: true, response: { status: 200 } })
    expect(short.slept).toEqual([3000])
    const long = world([() => new Response('', { status: 429, headers: { 'retry-after': '86400' } })])
    expect(await sendStep(step, long.deps)).toMatchObject({ ok: true, response: { status: 429 }, retryAfter: 3600, attempts: 1 })
  })
  it('F7: cuts a body off at two megabytes, though it would never end', async () => {
    let pulled = 0
    const endless = () => new Response(new ReadableStream<Uint8Array>({ pull(controller) { pulled += 1; controller.enqueue(new Uint8Array(65_536)) } }))
    expect(await sendStep(step, world([endless]).deps)).toEqual({ ok: false, error: 'too_large', attempts: 1 })
    expect(pulled).toBeLessThan(40)
  })
  it('F1, F2: gives up on a carrier that does not answer in time', async () => {
    const hanging: HttpDeps['fetch'] = (_url, init) => new Promise((_resolve, reject) => { init.signal?.addEventListener('abort', () => reject(new Error('aborted'))) })
    expect(await sendStep(step, { ...world([]).deps, fetch: hanging, timeout: 5, budget: { earn() {}, take: () => false } })).toEqual({ ok: false, error: 'timeout', attempts: 1 })
  })
})
