import { expect, it, vi } from 'vitest'
import type { OrderView } from '../../contract/order.ts'
import { deliveredOrder, dayFromNow } from '../support/worker-cases.ts'
import { askWith } from '../support/worker-front.ts'
import { faultsOf, mortalEnv } from '../support/worker-mortal.ts'
import type { Env } from '../../worker/env.ts'
import { eraseOrder } from '../../worker/queues/project.ts'
import { mediaKey } from '../../worker/uploads/media-keys.ts'
import { tidyUploads } from '../../worker/uploads/tidy-uploads.ts'
import { makeJpeg } from '../support/media-files.ts'
import { brokenIn, rowsOf, toldOf } from '../support/worker-whole.ts'
import { everyAct, openWholeShop } from '../support/worker-whole-shop.ts'
import { actToken, askTicket, storedKeys, upload } from '../support/worker-uploads.ts'
import { env } from '../support/worker-env.ts'
import type { Shop } from '../support/worker-shop.ts'

/** What one act leaves behind: rows, and the messages that tell of them. */
interface Trace { readonly table: string; readonly where?: string; readonly types: readonly string[] }
const traces: Readonly<Record<string, Trace>> = {
  claims: { table: 'claims', types: ['reward.claimed'] },
  reviews: { table: 'reviews', where: "kind = 'review' AND posted_at IS NOT NULL", types: ['review.posted'] },
  feedback: { table: 'reviews', where: "kind = 'feedback' AND posted_at IS NOT NULL", types: ['feedback.sent'] },
  posts: { table: 'posts', types: ['post.received'] },
  problems: { table: 'cases', types: ['case.opened'] },
  returns: { table: 'cases', types: ['case.opened', 'return.requested'] },
  messages: { table: 'cases', types: ['case.opened'] },
  wishes: { table: 'wishes', types: ['wish.set'] },
}
const acts: ReturnType<typeof everyAct> = { ...everyAct('quokkaberry'), wishes: async () => ({ wish: 'neighbour', text: 'quokkaberry at 12' }) }

let made = 0
const anOrder = (shop: Shop, name: string): Promise<OrderView> => {
  made += 1
  const own = { number: `K-${made}`, shopper: { name: 'Anna', email: `kill-${made}@quokka.shopper.example` }, fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: `VANKILL${10_000 + made}` }] }] }
  return name === 'wishes' ? shop.put(own) : deliveredOrder(shop, 1, { promised: { to: dayFromNow(-3) }, ...own })
}

it.each(Object.entries(traces))('R3, F26, F27: %s that break off at any call lose and double nothing, and tell of what stands', async (name, { table, where, types }) => {
  const quiet = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')].map((spy) => spy.mockImplementation(() => undefined))
  const shop = await openWholeShop()
  const body = acts[name] ?? (async () => ({}))
  const prepare = async () => {
    const order = await anOrder(shop, name), token = await actToken(shop, order)
    return { order, sent: JSON.stringify({ act: token, ...await body(token) }) }
  }
  const send = (bindings: Parameters<typeof askWith>[0], sent: string) => askWith(bindings, `/v1/acts/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent })
  const standing = async (order: OrderView) => [await rowsOf(table, shop.store, order.id, where), ...await Promise.all(types.map((type) => toldOf(type, shop.store, order.id)))]
  const once = [1, ...types.map(() => 1)], never = once.map(() => 0)

  const whole = await prepare(), counting = mortalEnv(null)
  expect((await send(counting.env, whole.sent)).ok).toBe(true)
  expect(await standing(whole.order)).toEqual(once)
  const faults = faultsOf(counting.calls)
  const prepared = await Promise.all(faults.map(prepare))
  for (const [n, fault] of faults.entries()) {
    const { order, sent } = prepared[n] ?? whole
    const said = `${fault.kind} ${fault.when} ${counting.calls[fault.nth - 1]?.name}, call ${fault.nth}`
    await (await send(mortalEnv(fault).env, sent)).body?.cancel()
    // Told of all that stands, of nothing else, and that before anybody tries again.
    expect([once, never], said).toContainEqual(await standing(order))
    const again = await send(mortalEnv(null).env, sent)
    expect(again.ok, `${said}: ${again.ok ? '' : await again.text()}`).toBe(true)
    await again.body?.cancel()
    expect(await standing(order), said).toEqual(once)
    expect(await brokenIn(shop.store, order.id), said).toEqual([])
  }
  for (const spy of quiet) spy.mockRestore()
})

it.each(Object.entries(traces))('R12, F30: %s sent five times at one moment are done once and told once', async (name, { table, where, types }) => {
  const shop = await openWholeShop(), order = await anOrder(shop, name), token = await actToken(shop, order)
  const sent = JSON.stringify({ act: token, ...await acts[name]?.(token) })
  const answers = await Promise.all(Array.from({ length: 5 }, () => askWith(env, `/v1/acts/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent })))
  expect((await Promise.all(answers.map(async (answer) => `${answer.ok} ${answer.ok ? await answer.body?.cancel() : await answer.text()}`))).filter((said) => !said.startsWith('true'))).toEqual([])
  expect([await rowsOf(table, shop.store, order.id, where), ...await Promise.all(types.map((type) => toldOf(type, shop.store, order.id)))]).toEqual([1, ...types.map(() => 1)])
  expect(await brokenIn(shop.store, order.id)).toEqual([])
})

/** A shop, an order that came, and the act token of its page. */
async function arrived(name: string) {
  const shop = await openWholeShop(), order = await anOrder(shop, name)
  return { shop, order, token: await actToken(shop, order) }
}
const json = (body: unknown, method = 'POST', headers: Record<string, string> = {}): RequestInit => ({ method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
/** Breaks `work` off before and behind each call that changes something; then it is done again, whole, and `after` looks. Each time on an order of its own. */
async function breakOff<Ready>(prepare: () => Promise<Ready>, work: (ready: Ready, bindings: Env) => Promise<unknown>, after: (ready: Ready, said: string) => Promise<void>): Promise<void> {
  const quiet = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')].map((spy) => spy.mockImplementation(() => undefined))
  const whole = await prepare(), counting = mortalEnv(null)
  await work(whole, counting.env)
  await after(whole, 'whole')
  for (const fault of faultsOf(counting.calls).filter(({ nth, kind, when }) => counting.calls[nth - 1]?.isWrite && (kind === 'killed') === (when === 'after'))) {
    const ready = await prepare()
    await work(ready, mortalEnv(fault).env).catch(() => undefined)
    await work(ready, env)
    await after(ready, `${fault.kind} ${fault.when} ${counting.calls[fault.nth - 1]?.name}, call ${fault.nth}`)
  }
  for (const spy of quiet) spy.mockRestore()
}
const passing = async (bindings: Env, path: string, init: RequestInit): Promise<unknown> => {
  const answer = await askWith(bindings, path, init), text = await answer.text()
  if (answer.status >= 500 || (bindings === env && !answer.ok)) throw new Error(`${answer.status} ${text}`)
  return text === '' ? null : JSON.parse(text)
}

/** Ways to take something back: what was sent before, and the act that takes it back. */
const takenBack: Readonly<Record<string, { readonly use: string; send(token: string, photo: string): Promise<Record<string, unknown>> }>> = {
  withdrawals: { use: 'post', send: async (token, photo) => ({ post: (await passing(env, '/v1/acts/posts', json({ act: token, uploads: [photo], consent: 'v1', language: 'en' })) as { post: { id: string } }).post.id }) },
  reviews: { use: 'review', send: async (token, photo) => { await passing(env, '/v1/acts/reviews', json({ act: token, item: 'i1', stars: 4, photos: [photo], done: true })); return { item: 'i1', remove: true } } },
  discards: { use: 'review', send: async (_, photo) => ({ upload: photo }) },
}

it.each(Object.entries(takenBack))('R3, TRUST 79: what a shopper takes back (%s) is gone from D1 and R2 with the second try, wherever the first broke off', async (name, { use, send }) => {
  const { shop } = await arrived('posts')
  const prepare = async () => {
    const order = await anOrder(shop, 'posts'), token = await actToken(shop, order)
    return { order, body: { act: token, ...await send(token, (await upload(token, makeJpeg(), { use })).id) } }
  }
  await breakOff(prepare, ({ body }, bindings) => passing(bindings, `/v1/acts/${name}`, json(body)), async ({ order }, said) => {
    expect(await storedKeys(`media/${shop.store}/${order.id}`), said).toEqual([])
    expect([await rowsOf('uploads', shop.store, order.id), await rowsOf('posts', shop.store, order.id), await rowsOf('reviews', shop.store, order.id)], said).toEqual([0, 0, 0])
  })
})

it('R3, F27: a file that breaks off on its way leaves neither bytes without a row nor a row without bytes', async () => {
  const { shop } = await arrived('posts')
  const prepare = async () => { const order = await anOrder(shop, 'posts'), token = await actToken(shop, order); return { order, token, ticket: await askTicket(token) } }
  const file = makeJpeg()
  await breakOff(prepare, async ({ ticket }, bindings) => {
    const answer = await askWith(bindings, ticket.upload.url, { method: 'PUT', headers: { ...ticket.upload.headers, 'content-length': String(file.length) }, body: file })
    await answer.body?.cancel()
  }, async ({ order }, said) => {
    await tidyUploads(env, new Date(Date.now() + 25 * 3_600_000))
    expect(await brokenIn(shop.store, order.id), said).toEqual([])
    expect(await storedKeys(`media/${shop.store}/${order.id}`), said).toEqual([])
  })
})

it('R14, TRUST 79: an erasure that breaks off at any call is whole after the next, and a file that came meanwhile is gone within the hour', async () => {
  const { shop } = await arrived('posts')
  const prepare = async () => {
    const order = await anOrder(shop, 'posts'), token = await actToken(shop, order)
    await passing(env, '/v1/acts/reviews', json({ act: token, item: 'i1', stars: 4, photos: [(await upload(token, makeJpeg(), { use: 'review' })).id], done: true }))
    return { order }
  }
  await breakOff(prepare, async ({ order }, bindings) => {
    const answer = await askWith(bindings, `/v1/orders/${order.id}`, { method: 'DELETE', headers: { authorization: `Bearer ${shop.key}` } })
    await answer.body?.cancel()
    // The object is gone first; then the queue brings the rest, however the call ended.
    if (bindings === env) await eraseOrder(env, shop.store, order.id, new Date())
  }, async ({ order }, said) => {
    expect([await rowsOf('uploads', shop.store, order.id), await rowsOf('reviews', shop.store, order.id), await rowsOf('webhook_messages', shop.store, order.id)], said).toEqual([0, 0, 0])
    expect(await storedKeys(`media/${shop.store}/${order.id}`), said).toEqual([])
  })
  // Killed between putting the file down and asking whether its order still is: only the tombstone knows of it.
  const { order } = await prepare()
  await passing(env, `/v1/orders/${order.id}`, { method: 'DELETE', headers: { authorization: `Bearer ${shop.key}` } })
  await env.MEDIA.put(mediaKey(shop.store, order.id, 'up_late00000000'), 'a photo')
  await tidyUploads(env, new Date(Date.now() + 25 * 60_000))
  expect(await storedKeys(`media/${shop.store}/${order.id}`)).toHaveLength(1)
  await tidyUploads(env, new Date(Date.now() + 31 * 60_000))
  expect(await storedKeys(`media/${shop.store}/${order.id}`)).toEqual([])
  expect(await env.DB.prepare('SELECT count(*) AS n FROM erased_orders WHERE media_at < ?1').bind(Date.now() + 60_000).first('n')).toBe(0)
})

/** What a merchant decides: what stands before, the call, and how often it is told once it is done. */
const decisions: Readonly<Record<string, { readonly type: string; readonly table: string; readonly where: string; prepare(shop: Shop, order: OrderView): Promise<{ path: string; init: RequestInit }> }>> = {
  'an approval': {
    type: 'post.approved', table: 'posts', where: "state = 'approved'",
    prepare: async (shop, order) => {
      const token = await actToken(shop, order), photo = await upload(token, makeJpeg(), { use: 'post' })
      const { post } = await passing(env, '/v1/acts/posts', json({ act: token, uploads: [photo.id], consent: 'v1', language: 'en' })) as { post: { id: string } }
      return { path: `/v1/posts/${post.id}/approve`, init: { method: 'POST' } }
    },
  },
  'a closed case': { type: 'case.closed', table: 'cases', where: "state = 'closed'", prepare: async (shop, order) => ({ path: `/v1/cases/${await aCase(shop, order)}`, init: json({ state: 'closed' }, 'PATCH') }) },
  'a last answer': { type: 'case.closed', table: 'case_entries', where: "author = 'merchant'", prepare: async (shop, order) => ({ path: `/v1/cases/${await aCase(shop, order)}/entries`, init: json({ text: 'Done.', close: true }, 'POST', { 'idempotency-key': `answer-${order.id}` }) }) },
  'a gift': { type: 'gift.chosen', table: 'gifts', where: '1', prepare: async (_, order) => ({ path: `/v1/orders/${order.id}/gift`, init: { method: 'POST' } }) },
}
async function aCase(shop: Shop, order: OrderView): Promise<string> {
  const said = await passing(env, '/v1/acts/messages', json({ act: await actToken(shop, order), text: 'Where is it?' })) as { case: { id: string } }
  return said.case.id
}

it.each(Object.entries(decisions))('R3, F27: %s that breaks off is whole after the second try, and told once', async (_name, { type, table, where, prepare }) => {
  const { shop } = await arrived('posts')
  const ready = async () => { const order = await anOrder(shop, 'posts'); return { order, ...await prepare(shop, order) } }
  await breakOff(ready, async ({ path, init }, bindings) => {
    // A key of a call that died is free again after a minute.
    if (bindings === env) await env.DB.prepare('UPDATE idempotency_keys SET created_at = created_at - 61000 WHERE store = ?1 AND status IS NULL').bind(shop.store).run()
    await passing(bindings, path, { ...init, headers: { ...init.headers as Record<string, string>, authorization: `Bearer ${shop.key}` } })
  }, async ({ order }, said) => {
    expect([await rowsOf(table, shop.store, order.id, where), await toldOf(type, shop.store, order.id)], said).toEqual([1, 1])
    expect(await brokenIn(shop.store, order.id), said).toEqual([])
  })
  if (table === 'gifts') expect(await env.DB.prepare('SELECT sum(given) - (SELECT count(*) FROM gifts WHERE store = ?1) AS n FROM gift_counts WHERE store = ?1').bind(shop.store).first('n')).toBe(0)
})

it('R15: no act of a page makes more than forty calls to the outside', async () => {
  const shop = await openWholeShop()
  for (const [name, body] of Object.entries(acts)) {
    const order = await anOrder(shop, name), token = await actToken(shop, order), counting = mortalEnv(null)
    const answer = await askWith(counting.env, `/v1/acts/${name}`, json({ act: token, ...await body(token) }))
    expect(answer.ok, `${name}: ${answer.ok ? await answer.body?.cancel() : await answer.text()}`).toBe(true)
    expect(counting.calls.length, name).toBeLessThanOrEqual(40)
  }
})
