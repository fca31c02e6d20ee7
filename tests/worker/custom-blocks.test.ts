import { afterEach, expect, test, vi } from 'vitest'
import type { BlockOf, BlocksAnswer } from '../../contract/block.ts'
import type { CustomHookView } from '../../contract/content/custom.ts'
import { signWebhook } from '../../worker/channels/standard-webhooks.ts'
import { toBase64 } from '../../worker/edge/bytes.ts'
import { hookSecretAddress } from '../../worker/edge/seal-addresses.ts'
import { open } from '../../worker/edge/seal.ts'
import type { Env } from '../../worker/env.ts'
import { readContent } from '../../worker/content/read-content.ts'
import { reseal } from '../../worker/schedules/reseal.ts'
import { env } from '../support/worker-env.ts'
import { ask, dumpDatabase, openShop, type Shop } from '../support/worker-shop.ts'

const address = 'http://carrier.test/recipe'
const card = { title: 'A first supper', body: [{ type: 'paragraph', text: ['Eight hours, ', { text: 'one pot', strong: true }] }, { type: 'image', src: 'https://cdn.marigold.shop/pot.png', alt: 'A pot' }], links: [{ label: 'Recipe', url: 'https://marigold.shop/dal' }] }

afterEach(() => { vi.restoreAllMocks() })

interface Asked { readonly url: string; readonly headers: Headers; readonly body: string; readonly redirect: string | undefined }
/** The merchant's own server. */
function server(answer: () => Response | Promise<Response>): Asked[] {
  const asked: Asked[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation((async (url: string, init: RequestInit) => {
    asked.push({ url, headers: new Headers(init.headers), body: String(init.body), redirect: init.redirect })
    return answer()
  }) as typeof fetch)
  return asked
}
const put = async (shop: Shop, more: object = {}, name = 'recipe-card'): Promise<CustomHookView> => {
  const answer = await shop.call('PUT', `/v1/custom-blocks/${name}`, { url: address, ...more })
  expect(answer.status).toBe(200)
  return answer.json()
}
const customOf = async (token: string, query = ''): Promise<BlockOf<'custom'>[]> =>
  (await (await ask(`/v1/pages/${token}/blocks${query}`)).json<BlocksAnswer>()).blocks.filter((block): block is BlockOf<'custom'> => block.type === 'custom')
const problemOf = async (shop: Shop) => (await (await shop.call('GET', '/v1/custom-blocks/recipe-card')).json<CustomHookView>()).lastProblem

test('a merchant’s server fills the block: it learns state, order and goods, and nothing of the shopper', async () => {
  const shop = await openShop(), { secret = '' } = await put(shop)
  expect(secret).toMatch(/^whsec_/)
  const order = await shop.put()
  const asked = server(() => Response.json(card))
  const [block] = await customOf(order.token)
  expect(block).toMatchObject({
    id: 'custom-recipe-card', name: 'recipe-card', commerce: false, title: { text: 'A first supper' }, links: [{ label: { text: 'Recipe' }, url: 'https://marigold.shop/dal' }],
    body: { nodes: [{ type: 'paragraph', text: ['Eight hours, ', { text: 'one pot', strong: true }] }, { type: 'image', src: expect.stringMatching(/^\/v1\/images\//) as string, alt: 'A pot' }] },
  })
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatchObject({ url: address, redirect: 'manual' })
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ type: 'block', name: 'recipe-card', store: shop.store, order: order.id, state: expect.any(String) as string, locale: expect.any(String) as string, items: [{ sku: 'MUG-01', quantity: 2 }] })
  expect(asked[0]?.body).not.toMatch(/EU-20418|Samantha|shopper\.example|BS6|Bristol/)
  const { headers, body } = asked[0] as Asked
  const signed = await signWebhook([secret], headers.get('webhook-id') ?? '', Number(headers.get('webhook-timestamp')), body)
  expect(headers.get('webhook-signature')).toBe(signed['webhook-signature'])
})

test('a page opened again within the minute asks nobody; setting the block anew asks anew', async () => {
  const shop = await openShop(); await put(shop)
  const order = await shop.put(), asked = server(() => Response.json(card))
  expect([(await customOf(order.token)).length, (await customOf(order.token)).length]).toEqual([1, 1])
  expect(asked).toHaveLength(1)
  await new Promise((resolve) => setTimeout(resolve, 2))
  await put(shop)
  expect(await customOf(order.token)).toHaveLength(1)
  expect(asked).toHaveLength(2)
})

test('an answer that cannot be shown: the page stands without it, and the merchant reads why', async () => {
  const shop = await openShop(); await put(shop)
  const order = await shop.put()
  server(() => Response.json({ title: '<script>alert(1)</script>', body: [{ type: 'html', text: 'x' }] }))
  expect(await customOf(order.token)).toEqual([])
  expect(await problemOf(shop)).toMatchObject({ problem: 'not_a_block', detail: expect.stringContaining('/body/0') as string })
  expect(JSON.stringify(await problemOf(shop))).not.toContain('script')
  await new Promise((resolve) => setTimeout(resolve, 2))
  await put(shop)
  expect(await problemOf(shop)).toBeNull()
  // Set anew and still wrong: said again at once, not after a minute.
  expect(await customOf(order.token)).toEqual([])
  expect(await problemOf(shop)).toMatchObject({ problem: 'not_a_block' })
})

test('TRUST 53, 55: a redirect, a stream without end and silence are left out and told', async () => {
  for (const [answer, problem] of [
    [() => new Response(null, { status: 302, headers: { location: 'http://169.254.169.254/' } }), 'redirect'],
    [() => new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(16 * 1024).fill(32)) })), 'too_large'],
    [() => new Promise<Response>(() => undefined), 'too_slow'],
  ] as const) {
    const shop = await openShop(); await put(shop, { timeout: 50 })
    const order = await shop.put()
    const asked: string[] = []
    vi.spyOn(globalThis, 'fetch').mockImplementation(((url: string, init: RequestInit) => {
      asked.push(url)
      return Promise.race([answer(), new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted'))))])
    }) as typeof fetch)
    expect(await customOf(order.token)).toEqual([])
    expect([await problemOf(shop), asked]).toMatchObject([{ problem }, [address]])
  }
})

test('TRUST 50, 51, 54: an address we would not ask is refused when it is set', async () => {
  const shop = await openShop()
  for (const url of ['http://shop.marigold.shop/x', 'https://127.0.0.1/', 'https://0x7f000001/', 'https://localhost/', 'https://user:x@shop.marigold.shop/', 'https://shop.marigold.shop:22/', 'https://doorstep.shop/x', 'ftp://x.example/'])
    expect((await shop.call('PUT', '/v1/custom-blocks/recipe-card', { url })).status, url).toBe(400)
  expect((await shop.call('PUT', '/v1/custom-blocks/Recipe_Card', { url: address })).status).toBe(400)
  expect((await shop.call('PUT', '/v1/custom-blocks/recipe-card', { url: address, timeout: 5000 })).status).toBe(400)
})

test('TRUST 8, 18: one store’s blocks are not another’s; the secret is shown once and lies sealed', async () => {
  const [shop, other] = [await openShop(), await openShop()]
  const { secret = '' } = await put(shop)
  expect((await put(shop)).secret).toBeUndefined()
  for (const method of ['GET', 'DELETE']) expect((await other.call(method, '/v1/custom-blocks/recipe-card')).status).toBe(404)
  expect(await (await other.call('GET', '/v1/custom-blocks')).json()).toEqual({ blocks: [] })
  expect(await dumpDatabase()).not.toContain(secret.slice('whsec_'.length))
  const own = `whsec_${toBase64(new Uint8Array(32).fill(3))}`
  expect((await put(shop, { secret: own })).secret).toBeUndefined()
  const [hook] = (await readContent(env, shop.store, new Date())).hooks
  expect(await open(env, hookSecretAddress(shop.store, 'recipe-card'), hook?.sealedSecret ?? '')).toBe(own)
})

test('TRUST 21: a new key comes in, and the secret is wrapped anew', async () => {
  const shop = await openShop(); await put(shop)
  const both: Env = { ...env, SEAL_KEYS: `2:${toBase64(new Uint8Array(32).fill(7))},${env.SEAL_KEYS}` }
  await reseal(both, new Date())
  const row = await env.DB.prepare("SELECT body FROM store_content WHERE store = ? AND kind = 'hook'").bind(shop.store).first<{ body: string }>()
  const box = (JSON.parse(row?.body ?? '{}') as { sealedSecret: string }).sealedSecret
  expect(await open({ SEAL_KEYS: `2:${toBase64(new Uint8Array(32).fill(7))}` }, hookSecretAddress(shop.store, 'recipe-card'), box)).toMatch(/^whsec_/)
})

test('what is written down stands on its states and with its goods; no state named, not with bad news', async () => {
  const shop = await openShop()
  const content = (more: object) => ({ content: { title: { en: 'Sizes', hi: 'नाप' }, body: { en: [{ type: 'paragraph', text: 'Half a size small.' }] }, ...more } })
  await shop.call('PUT', '/v1/content/custom/sizes', content({ match: { skus: ['MUG-01'] } }))
  await shop.call('PUT', '/v1/content/custom/shoes', content({ match: { skus: ['shoes'] } }))
  await shop.call('PUT', '/v1/content/custom/here', content({ states: ['delivered'] }))
  await shop.call('PUT', '/v1/content/custom/late', content({ states: ['late'] }))
  const order = await shop.put(), late = await shop.put({ number: 'L-1', promised: { to: '2026-01-02' } })
  expect(await customOf(order.token, '?lang=hi')).toMatchObject([{ name: 'sizes', title: { text: 'नाप', lang: 'hi' }, body: { lang: 'en' } }])
  expect((await customOf(late.token)).map(({ name }) => name)).toEqual(['late'])
})

test('a store of one switch: hidden, nobody is asked', async () => {
  const shop = await openShop({ blocks: { hidden: ['custom'], placement: {}, caps: {}, holdOut: 0, conversionDays: 30 } }); await put(shop)
  const order = await shop.put(), asked = server(() => Response.json(card))
  expect(await customOf(order.token)).toEqual([])
  expect(asked).toEqual([])
})
