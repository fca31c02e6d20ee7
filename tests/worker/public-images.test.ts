import { afterEach, describe, expect, it, vi } from 'vitest'
import { signImagePath } from '../../worker/edge/sign-path.ts'
import { env } from '../support/worker-env.ts'
import { ask, openShop } from '../support/worker-shop.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const source = (name: string): string => `https://cdn.marigold.shop/${name}`
/** Stands for the whole outside: what it is asked, it notes; the worker runs in the same isolate. */
const answerFetch = (answer: (url: string) => Response | Promise<Response>) => {
  const asked: { url: string; redirect: string | undefined }[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation((async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = input instanceof Request ? input.url : String(input)
    asked.push({ url, redirect: init?.redirect })
    return answer(url)
  }) as typeof fetch)
  return asked
}
afterEach(() => vi.restoreAllMocks())

describe('an image through our host', () => {
  it('comes from the address the merchant sent, once, and is cached for good', async () => {
    const asked = answerFetch(() => new Response(png, { headers: { 'content-type': 'text/html', 'set-cookie': 'a=1' } }))
    const shop = await openShop()
    const { token } = await shop.put()
    const page = await (await ask(`/v1/pages/${token}`)).json<{ order: { items: { image: string }[] } }>()
    const path = page.order.items[0]?.image ?? ''
    for (let n = 0; n < 2; n += 1) {
      const answer = await ask(`${path}${n ? '?utm=1' : ''}`)
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(png)
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        // By its bytes, not by what the server calls it.
        'content-type': 'image/png', 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'cross-origin', 'content-security-policy': "default-src 'none'; sandbox",
      })
      expect(answer.headers.has('set-cookie')).toBe(false)
    }
    expect(asked).toEqual([{ url: source('mug.png'), redirect: 'manual' }])
  })

  it('TRUST 23: is no document: SVG, HTML and script are not served, whatever they call themselves', async () => {
    for (const [name, body] of [['a.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'], ['b.svg', '<?xml version="1.0"?><svg/>'], ['c.png', '<!doctype html><script>alert(1)</script>'], ['d.png', ''], ['e.png', 'RIFF....WAVE']] as const) {
      answerFetch(() => new Response(body, { headers: { 'content-type': 'image/png' } }))
      expect((await ask(await signImagePath(env, 'st_x', source(name)))).status, name).toBe(404)
    }
  })

  it('TRUST 53: follows no redirect', async () => {
    const asked = answerFetch(() => new Response(null, { status: 302, headers: { location: 'https://169.254.169.254/' } }))
    expect((await ask(await signImagePath(env, 'st_x', source('moved.png')))).status).toBe(404)
    expect(asked).toHaveLength(1)
  })

  it('TRUST 55: stops reading at 2 MB', async () => {
    let sent = 0
    answerFetch(() => new Response(new ReadableStream({ pull: (controller) => { sent += 65_536; controller.enqueue(sent === 65_536 ? Uint8Array.from([...png, ...new Uint8Array(65_525)]) : new Uint8Array(65_536)) } })))
    expect((await ask(await signImagePath(env, 'st_x', source('endless.png')))).status).toBe(404)
    expect(sent).toBeLessThan(3 * 1024 * 1024)
  })

  it('TRUST 50: fetches nothing that was not signed, and nothing inside even when it was', async () => {
    const asked = answerFetch(() => new Response(png))
    const signed = await signImagePath(env, 'st_x', source('ok.png'))
    for (let at = '/v1/images/'.length; at < signed.length; at += 7) {
      expect((await ask(signed.slice(0, at) + (signed[at] === 'A' ? 'B' : 'A') + signed.slice(at + 1))).status).toBe(404)
    }
    for (const url of ['https://127.0.0.1/a.png', 'http://cdn.marigold.shop/a.png', 'https://doorstep.shop/v1/store', 'https://localhost/a.png', 'file:///etc/passwd']) {
      expect((await ask(await signImagePath(env, 'st_x', url))).status, url).toBe(404)
    }
    expect(asked).toEqual([])
  })

  it('is not found while its own server fails, and is asked for again later', async () => {
    const path = await signImagePath(env, 'st_x', source('late.png'))
    answerFetch(() => { throw new TypeError('connection refused') })
    const failed = await ask(path)
    expect([failed.status, failed.headers.get('cache-control')]).toEqual([404, 'public, max-age=60'])
    vi.restoreAllMocks()
    answerFetch(() => new Response(png))
    expect((await ask(path)).status).toBe(200)
  })
})
