import { expect, it } from 'vitest'
import { apiTable } from '../../worker/routes/api-table.ts'
import { consume } from '../../worker/queues/consume.ts'
import type { WebhookJob } from '../../worker/queues/jobs.ts'
import { webhookReceiver } from '../support/webhook-receiver.ts'
import { createMessageBatch } from 'cloudflare:test'
import { deliveredOrder } from '../support/worker-cases.ts'
import { askWith } from '../support/worker-front.ts'
import { env } from '../support/worker-env.ts'
import { ask } from '../support/worker-shop.ts'
import { openWholeShop } from '../support/worker-whole-shop.ts'
import { act, actToken } from '../support/worker-uploads.ts'

const hostile = '=HYPERLINK("https://evil.example","</script><img src=x onerror=1>{{7*7}}")'

it('TRUST 24, 66: what a shopper wrote leaves as text: JSON in a webhook, a guarded cell in a file', async () => {
  const shop = await openWholeShop(), order = await deliveredOrder(shop, 1)
  const jobs: WebhookJob[] = []
  const held = { ...env, WEBHOOKS: { sendBatch: async (batch: Iterable<{ body: WebhookJob }>) => { for (const { body } of batch) jobs.push(body) } } } as never
  const said = await askWith(held, '/v1/acts/reviews', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ act: await actToken(shop, order), item: 'i1', stars: 4, words: hostile, done: true }) })
  expect(said.status).toBe(200)
  await said.body?.cancel()
  const receiver = webhookReceiver()
  await consume(createMessageBatch('webhooks', jobs.map((body, n) => ({ id: `o${n}`, timestamp: new Date(), attempts: 1, body }))), env, receiver.deps)
  const [request] = receiver.received
  expect(request?.headers.get('content-type')).toBe('application/json')
  expect(request?.body.data).toMatchObject({ words: hostile, stars: 4 })
  const file = await shop.call('GET', '/v1/reviews/export')
  expect(file.headers.get('content-type')).toContain('text/csv')
  expect(file.headers.get('content-disposition')).toContain('attachment')
  const cells = await file.text()
  expect(cells).toContain(`"'${hostile.replaceAll('"', '""')}"`)
  expect(cells).not.toMatch(/(^|,)"?=HYPERLINK/m)
})

it('TRUST 59: no address of ours leads where the address itself says', async () => {
  const shop = await openWholeShop(), order = await shop.put()
  const led: string[] = []
  const paths = [...new Set(apiTable.filter(({ method }) => method === 'GET').map(({ path }) => path)), '/p/{token}', '/f/{store}', '/o/{token}', '/n/{token}', '/']
  const query = '?u=https://evil.example&url=//evil.example&next=%5C%5Cevil.example&to=%0d%0aSet-Cookie:%20a=b&redirect=javascript:alert(1)&return=https://evil.example'
  for (const path of paths) {
    const answer = await ask(`${path.replace('{token}', order.token).replace('{store}', shop.store).replace(/\{\w+\}/g, 'x')}${query}`, { headers: { authorization: `Bearer ${shop.key}` } })
    if (/evil|javascript/i.test(answer.headers.get('location') ?? '') || answer.headers.has('set-cookie')) led.push(path)
    await answer.body?.cancel()
  }
  expect(led).toEqual([])
})

it.each(['a@shop.example,b@shop.example', 'a@shop.example\nBcc: b@shop.example', 'a@shop.example%0ABcc:b@shop.example', 'Anna <a@shop.example>', 'a@shop.example b@shop.example'])('TRUST 61, 62: %j is no address of one person', async (email) => {
  const shop = await openWholeShop()
  for (const [path, body] of [['/v1/rewards/balance', { email }], ['/v1/rewards/points', { email, points: 5, reason: 'adjusted' }], ['/v1/shoppers/export', { email }], ['/v1/orders', { number: 'X-1', placedAt: '2026-11-20T10:00:00Z', shopper: { email } }]] as const) {
    const answer = await shop.call('POST', path, body)
    expect(answer.status, path).toBe(400)
    await answer.body?.cancel()
  }
})

it('TRUST 15, 16: an act token acts on its own order alone, whatever else of another order is named', async () => {
  const shop = await openWholeShop(), [mine, theirs] = [await deliveredOrder(shop, 1), await deliveredOrder(shop, 1, { number: 'T-2', shopper: { email: 'theirs@quokka.shopper.example' }, fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: 'VAN204180002' }] }] })]
  const [token, other] = [await actToken(shop, mine), await actToken(shop, theirs)]
  const ticket = await (await act('uploads', { act: other, use: 'post', kind: 'photo', bytes: 1000 })).json<{ id: string }>()
  for (const [name, body] of [['discards', { upload: ticket.id }], ['withdrawals', { post: 'po_0000000000000000' }]] as const) expect((await act(name, { act: token, ...body })).status).toBe(204)
  expect(await env.DB.prepare('SELECT count(*) AS n FROM uploads WHERE store = ?1 AND id = ?2').bind(shop.store, ticket.id).first('n')).toBe(1)
  expect((await act('posts', { act: token, uploads: [ticket.id], consent: 'v1', language: 'en' })).status).toBe(400)
  expect((await act('problems', { act: token, kind: 'damaged', items: [{ item: 'i1', quantity: 1 }], text: 'x', photos: [ticket.id] })).status).toBe(400)
  expect((await act('reviews', { act: token, item: 'i1', stars: 4, photos: [ticket.id], done: true })).status).toBe(400)
})
