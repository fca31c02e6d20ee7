import { expect, test } from 'vitest'
import { newWebhookSecret, signWebhook } from '../channels/standard-webhooks.ts'
import { askHook, type HookQuestion } from './ask-hook.ts'

const env = { ENVIRONMENT: 'production' } as const
const secret = newWebhookSecret()
const question: HookQuestion = { url: 'https://shop.marigold.shop/block', secret, timeout: 50, body: '{"type":"block"}', ownHost: 'doorstep.shop' }
const deps = (answer: (init: RequestInit) => Response | Promise<Response>) => ({ now: () => new Date('2026-11-24T10:00:00Z'), id: 'blk_1', fetch: async (_url: string, init: RequestInit) => answer(init) })
const ask = (answer: (init: RequestInit) => Response | Promise<Response>, more: Partial<HookQuestion> = {}) => askHook(env, { ...question, ...more }, deps(answer))
const card = { title: 'A first supper', body: [{ type: 'paragraph', text: 'Eight hours.' }] }

test('asks once, signed, without following anywhere, and takes what fits the contract', async () => {
  let asked: RequestInit | null = null
  expect(await ask((init) => { asked = init; return Response.json({ ...card, extra: 'passed over' }) })).toEqual({ ok: true, reply: card })
  const headers = new Headers((asked as unknown as RequestInit).headers)
  expect(headers.get('webhook-signature')).toBe((await signWebhook([secret], 'blk_1', Date.parse('2026-11-24T10:00:00Z') / 1000, question.body))['webhook-signature'])
  expect(asked).toMatchObject({ method: 'POST', redirect: 'manual', body: question.body })
})

test('204 is nothing to show, and no problem', async () => {
  expect(await ask(() => new Response(null, { status: 204 }))).toEqual({ ok: true, reply: null })
})

test('TRUST 53: a redirect is a failure, wherever it leads', async () => {
  let asked = 0
  expect(await ask(() => { asked += 1; return new Response(null, { status: 302, headers: { location: 'http://169.254.169.254/' } }) })).toMatchObject({ ok: false, problem: 'redirect' })
  expect(asked).toBe(1)
})

test('TRUST 55: a server that never answers, streams for ever or says too much is cut off', async () => {
  const never = (init: RequestInit) => new Promise<Response>((_, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted'))))
  expect(await ask(never)).toMatchObject({ ok: false, problem: 'too_slow' })
  let pulled = 0
  const huge = () => new Response(new ReadableStream({ pull: (controller) => { pulled += 1; controller.enqueue(new Uint8Array(16 * 1024).fill(32)) } }))
  expect(await ask(huge)).toMatchObject({ ok: false, problem: 'too_large' })
  expect(pulled).toBeLessThan(8)
  const drip = () => new Response(new ReadableStream({ start: (controller) => { controller.enqueue(new Uint8Array([123])) } }))
  expect(await ask(drip)).toMatchObject({ ok: false, problem: 'too_slow' })
})

test.each([
  ['an error', () => new Response('secret inside', { status: 500 }), 'status'], ['HTML', () => new Response('<h1>Log in</h1>'), 'not_json'], ['a name twice', () => new Response('{"title":"a","title":"b"}'), 'not_json'],
  ['no title', () => Response.json({ body: card.body }), 'not_a_block'], ['nothing but a title', () => Response.json({ title: 'x' }), 'not_a_block'], ['a tree that is none', () => Response.json({ title: 'x', body: [{ type: 'html', text: '<b>' }] }), 'not_a_block'],
  ['nothing', () => { throw new Error('connect ECONNREFUSED 10.0.0.1') }, 'no_answer'],
] as const)('%s is a problem, told in our words alone', async (_, answer, problem) => {
  const heard = await ask(answer)
  expect(heard).toMatchObject({ ok: false, problem })
  expect(JSON.stringify(heard)).not.toMatch(/secret inside|Log in|10\.0\.0\.1|<b>/)
})

test.each([['javascript:alert(1)'], ['data:text/html,x'], ['http://marigold.shop'], ['//evil.example'], ['java\tscript:x']])('TRUST 25: an answer with a link to %j is not shown', async (url) => {
  expect(await ask(() => Response.json({ title: 'x', links: [{ label: 'here', url }] }))).toMatchObject({ ok: false, problem: 'not_a_block' })
  expect(await ask(() => Response.json({ title: 'x', body: [{ type: 'paragraph', text: [{ text: 'here', link: url }] }] }))).toMatchObject({ ok: false, problem: 'not_a_block' })
})

test.each([['http://shop.marigold.shop/'], ['https://127.0.0.1/'], ['https://0x7f000001/'], ['https://localhost/'], ['https://user@shop.marigold.shop/'], ['https://shop.marigold.shop:8443/'], ['https://doorstep.shop/x'], ['https://a.doorstep.shop/x']])('TRUST 50, 51, 54: %s is not asked', async (url) => {
  let asked = 0
  expect(await ask(() => { asked += 1; return Response.json(card) }, { url })).toMatchObject({ ok: false, problem: 'bad_address' })
  expect(asked).toBe(0)
})
