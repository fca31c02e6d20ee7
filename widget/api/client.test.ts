import { describe, expect, test } from 'vitest'
import { createClient } from './client.ts'

const client = (answers: (Response | Error)[]) => {
  const asked: { url: string; init: RequestInit }[] = []
  const waits: number[] = []
  const api = createClient({
    base: new URL('https://shop.example/apps/doorstep/'),
    fetch: (async (url: URL, init: RequestInit) => {
      asked.push({ url: String(url), init })
      const answer = answers.shift()
      if (!answer || answer instanceof Error) throw answer ?? new Error('nothing left')
      return answer
    }) as typeof fetch,
    random: () => 0.5,
    wait: async (ms) => { waits.push(ms) },
  })
  return { api, asked, waits }
}
const page = () => ({ revision: 3 })
const problem = (status: number, body: unknown, headers: Record<string, string> = {}) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json', ...headers } })

describe('asking for a page', () => {
  test('goes to the folder the script came from, without cookies and without a header of ours', async () => {
    const { api, asked } = client([Response.json(page())])
    expect(await api.page('abc')).toMatchObject({ ok: true, value: { revision: 3 } })
    expect(asked[0]!.url).toBe('https://shop.example/apps/doorstep/v1/pages/abc')
    expect(asked[0]!.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' })
    expect(asked[0]!.init.headers).toBeUndefined()
  })

  test('is tried once more after a passing failure, and not a third time', async () => {
    const { api, asked, waits } = client([new TypeError('failed'), new Response('', { status: 503 }), Response.json(page())])
    expect(await api.page('abc')).toEqual({ ok: false, fault: { kind: 'server' } })
    expect(asked).toHaveLength(2)
    expect(waits).toEqual([750])
  })

  test('is not tried again when the link is gone or unknown', async () => {
    const { api, asked } = client([problem(404, { type: '/problems/link-expired' }), problem(404, { type: '/problems/not-found' }), new Response('', { status: 410 })])
    expect(await api.page('abc')).toEqual({ ok: false, fault: { kind: 'gone' } })
    expect(await api.page('abc')).toEqual({ ok: false, fault: { kind: 'not_found' } })
    expect(await api.page('abc')).toEqual({ ok: false, fault: { kind: 'gone' } })
    expect(asked).toHaveLength(3)
  })

  test('a token cannot leave its place in the address', async () => {
    const { api, asked } = client([Response.json(page())])
    await api.page('../../x?y#z')
    expect(asked[0]!.url).toBe('https://shop.example/apps/doorstep/v1/pages/..%2F..%2Fx%3Fy%23z')
  })

  test('a page of HTML with 200 is a failure, not an exception', async () => {
    const { api } = client([new Response('<h1>hello'), new Response('<h1>hello')])
    expect((await api.page('abc')).ok).toBe(false)
  })
})

describe('looking up', () => {
  test('is sent once, even when the network fails', async () => {
    const { api, asked } = client([new TypeError('failed')])
    expect(await api.lookup({ store: 'st', trackingNumber: '1Z' })).toEqual({ ok: false, fault: { kind: 'offline' } })
    expect(asked).toHaveLength(1)
  })

  test('tells which fields were refused, and how long to wait', async () => {
    const { api } = client([problem(400, { type: '/problems/invalid-body', errors: [{ pointer: '/proof', message: 'x' }] }), problem(429, {}, { 'retry-after': '90' }), problem(429, { retryAfter: 30 })])
    expect(await api.lookup({ store: 'st' })).toEqual({ ok: false, fault: { kind: 'invalid', fields: ['proof'] } })
    expect(await api.lookup({ store: 'st' })).toEqual({ ok: false, fault: { kind: 'limited', retryAfter: 90 } })
    expect(await api.lookup({ store: 'st' })).toEqual({ ok: false, fault: { kind: 'limited', retryAfter: 30 } })
  })
})

test('the live socket lies beside the page, on the protocol of its origin', () => {
  const { api } = client([])
  expect(api.liveUrl('abc')).toBe('wss://shop.example/apps/doorstep/v1/pages/abc/live')
})
