import { afterEach, expect, it, vi } from 'vitest'
import { apiTable } from '../../worker/routes/api-table.ts'
import { makeJpeg } from '../support/media-files.ts'
import { actToken, upload } from '../support/worker-uploads.ts'
import { blockOf, dayFromNow, deliveredOrder, doAct, proveShopper, readBlocks, scan } from '../support/worker-cases.ts'
import { walked } from '../support/worker-conformance.ts'
import { nameOf } from '../support/worker-bodies.ts'
import { ask, eventually, exampleOrder, type Shop } from '../support/worker-shop.ts'
import { everyAct, lateArrival, openWholeShop, underway } from '../support/worker-whole-shop.ts'

/** Answered with success in another file, under the same judge: the live socket (order-sockets), and what only a carrier can sign (inbound-hooks). */
const elsewhere = ['GET /v1/pages/{token}/live', 'POST /v1/hooks/carriers/{carrier}/{account}']

afterEach(() => vi.restoreAllMocks())

const csv = { 'content-type': 'text/csv' }
/** Succeeds, or says why not. */
const well = async (what: string, answering: Promise<Response>): Promise<Response> => {
  const answer = await answering
  expect(answer.status, `${what} ${answer.ok ? '' : await answer.clone().text()}`).toBeLessThan(300)
  return answer
}
const look = (path: string): Promise<Response> => well(path, ask(path))
const does = (name: string, body: object): Promise<Response> => well(name, doAct(name, body))

/** A call of the merchant that succeeds; gives what it answered. */
const callerOf = (shop: Shop) => async <T = Record<string, unknown>>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<T> => {
  const answer = await well(`${method} ${path}`, shop.call(method, path, body, headers))
  return (answer.headers.get('content-type')?.includes('json') ? await answer.json() : await answer.text()) as T
}

it('every call of the API succeeds once, and answers as its OpenAPI document says', { timeout: 120_000 }, async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation((async () => new Response(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]), { headers: { 'content-type': 'image/png' } })) as typeof fetch)
  const shop = await openWholeShop()
  const call = callerOf(shop)
  const here = await lateArrival(shop, { items: [...exampleOrder.items, { sku: 'BOOK-V', title: 'Cookbook', quantity: 1, price: { amount: 1800, currency: 'GBP' } }] })
  const coming = await underway(shop, { number: '#EU-20419' })

  await contents(call)
  await catalogue(call)
  await settings(call)
  await orders(call, shop, here.id, coming)

  // What shoppers do, and what the merchant makes of it.
  const act = await actToken(shop, here)
  for (const [name, body] of Object.entries(everyAct('mug'))) if (name !== 'forget') await does(name, { act, ...await body(act) })
  await does('answers', { act, query: 'mug' })
  const soon = await actToken(shop, coming)
  await does('wishes', { act: soon, wish: 'neighbour', shipment: coming.shipments[0]?.id, text: 'No. 12' })
  const lost = await underway(shop, { number: '#EU-20422' })
  await well('scan', scan(shop, lost.shipments[0]?.id ?? '', 'exception', -0.1, { substatus: 'address' }))
  await does('address', { act: await actToken(shop, lost), address: '14 Cotham Brow' })
  await call('GET', `/v1/orders/${coming.id}/wishes`)
  await cases(call)
  await said(call, act)
  await rewards(call, act)
  await pages(shop, here.token, act)
  await webhooks(call)

  await does('forget', { act })
  await call('DELETE', `/v1/shipments/${coming.shipments[0]?.id}`)
  await call('DELETE', `/v1/orders/${coming.id}`)
  expect(apiTable.map(nameOf).filter((name) => !walked.has(name) && !elsewhere.includes(name))).toEqual([])
})

type Calling = ReturnType<typeof callerOf>

async function contents(call: Calling): Promise<void> {
  const bodies: Record<string, object> = {
    message: { title: { en: 'x' } }, care: { phase: 'keep', title: { en: 'x' } }, gift: { title: 'Card', stock: 1, cost: { amount: 1, currency: 'GBP' }, note: { title: { en: 'x' } } },
    offer: { kind: 'follow', title: { en: 'x' }, links: [{ name: 'x', url: 'https://shop.example' }] }, custom: { title: { en: 'x' }, links: [{ label: { en: 'x' }, url: 'https://shop.example' }] },
    help: { q: { en: 'Where is the mug made?' }, a: { en: 'In Falmouth.' } }, policy: { about: 'messages' }, follow: { what: 'link', name: 'x', url: 'https://shop.example' }, 'review-policy': {},
  }
  for (const kind of new Set(apiTable.flatMap(({ path }) => /^\/v1\/content\/([\w-]+)$/.exec(path)?.[1] ?? []))) {
    const given = await call<{ id: string; position: number }>('PUT', `/v1/content/${kind}/walked`, { position: 9000, content: bodies[kind] })
    expect(await call('PUT', `/v1/content/${kind}/walked`, await call('GET', `/v1/content/${kind}/walked`)), kind).toMatchObject({ id: given.id, position: 9000 })
    await call('GET', `/v1/content/${kind}?limit=1`)
    await call('DELETE', `/v1/content/${kind}/walked`)
  }
  await call('POST', '/v1/content/care/import', 'id,phase,title\na,keep,x\n', csv)
  await call('POST', '/v1/content/help/import', 'id,question,answer\na,x,y\n', csv)
  await call('PUT', '/v1/custom-blocks/walked', { url: 'http://carrier.test/block' })
  await call('GET', '/v1/custom-blocks/walked')
  await call('GET', '/v1/custom-blocks')
  await call('DELETE', '/v1/custom-blocks/walked')
}

async function catalogue(call: Calling): Promise<void> {
  await call('PUT', '/v1/products/A%2F1', { title: 'x', price: { amount: 1, currency: 'JPY' }, consumable: {} })
  await call('GET', '/v1/products/A%2F1')
  await call('POST', '/v1/products', { products: [{ sku: 'B', title: 'x' }] })
  await call('POST', '/v1/products/import', 'sku,title\nC,x\nD,\n', csv)
  await call('GET', '/v1/products?limit=2')
  await call('GET', '/v1/products.csv')
  await call('DELETE', '/v1/products/A%2F1')
  await call('PUT', '/v1/recommendations', { pinned: ['BOOK-W'], preferences: [{ tag: 'vegetarian', label: { en: 'Vegetarian' }, requires: ['vegetarian'] }] })
  await call('GET', '/v1/recommendations')
}

async function settings(call: Calling): Promise<void> {
  await call('PATCH', '/v1/store', { blocks: { caps: { message: { times: 3, days: 7 } } } })
  await call('PUT', '/v1/store', await call('GET', '/v1/store'))
  await call('PUT', '/v1/carrier-accounts/ups', { credentials: { clientId: 'a', clientSecret: 'b' } })
  await call('GET', '/v1/carrier-accounts/ups')
  await call('GET', '/v1/carrier-accounts')
}

async function orders(call: Calling, shop: Shop, here: string, coming: { readonly id: string; readonly shipments: readonly { readonly id: string }[] }): Promise<void> {
  for (const path of [`/v1/orders/${here}`, '/v1/orders?limit=1', '/v1/gifts']) await call('GET', path)
  await call('POST', '/v1/orders/search', { email: exampleOrder.shopper.email })
  await call('POST', '/v1/shoppers/export', { email: exampleOrder.shopper.email })
  await call('POST', '/v1/shoppers/erase', { email: 'nobody@shopper.example' })
  await call('PATCH', `/v1/shipments/${coming.shipments[0]?.id}`, { service: 'Express' })
  await well('scan', scan(shop, coming.shipments[0]?.id ?? '', 'in_transit', -0.1))
  await call('POST', `/v1/orders/${here}/gift`)
  await call('GET', `/v1/orders/${here}/gift`)
  await call('DELETE', `/v1/orders/${here}/gift`)
  // A parcel that a carrier can be asked about.
  const sent = await call<{ id: string; shipments: { id: string }[] }>('POST', '/v1/orders', { ...exampleOrder, number: '#EU-20420', fulfilments: [{ shipments: [{ carrier: 'ups', trackingNumber: '1Z5338FF0107231059' }] }] })
  await call('POST', `/v1/shipments/${sent.shipments[0]?.id}/ask`)
  await call('POST', `/v1/orders/${sent.id}/link`)
  await call('DELETE', '/v1/carrier-accounts/ups')
}

async function cases(call: Calling): Promise<void> {
  const { cases: open } = await call<{ cases: { id: string }[] }>('GET', '/v1/cases?state=open')
  const [first] = open
  await call('GET', `/v1/cases/${first?.id}`)
  await call('POST', `/v1/cases/${first?.id}/entries`, { text: 'A new one leaves today.', refund: { amount: 100, currency: 'GBP' } })
  await call('PATCH', `/v1/cases/${first?.id}`, { state: 'closed' })
}

async function said(call: Calling, act: string): Promise<void> {
  const { reviews } = await call<{ reviews: { id: string; photos: { id: string }[] | string[] }[] }>('GET', '/v1/reviews')
  await call('PATCH', `/v1/reviews/${reviews[0]?.id}`, { reply: 'Thank you.' })
  await call('GET', `/v1/reviews/${reviews[0]?.id}`)
  await call('GET', '/v1/reviews/export')
  const { posts } = await call<{ posts: { id: string }[] }>('GET', '/v1/posts')
  await call('POST', `/v1/posts/${posts[0]?.id}/approve`)
  await call('POST', `/v1/posts/${posts[0]?.id}/reject`)
  await does('withdrawals', { act, post: posts[0]?.id })
  const { id } = await upload(act, makeJpeg(), { use: 'review' })
  await call('GET', `/v1/media/${id}`)
  await does('discards', { act, upload: id })
  const { reminders } = await call<{ reminders: { id: string }[] }>('GET', '/v1/reminders')
  await call('DELETE', `/v1/reminders/${reminders[0]?.id}`)
}

async function rewards(call: Calling, act: string): Promise<void> {
  await call('GET', '/v1/rewards/settings')
  await call('POST', '/v1/rewards/points', { email: exampleOrder.shopper.email, id: 'stall', amount: 5 })
  await call('POST', '/v1/rewards/balance', { email: exampleOrder.shopper.email })
  await call('POST', '/v1/codes/code', { generate: 2 })
  await call('POST', '/v1/codes/code/import', 'code\nA-1\n', csv)
  await call('GET', '/v1/codes/code')
  await call('DELETE', '/v1/codes/code')
  const claim = await (await does('claims', { act, offer: 'code' })).json<{ granted: { code: string } }>()
  await call('POST', '/v1/redemptions', { code: claim.granted.code, order: '20551', amount: { amount: 500, currency: 'GBP' } })
  await call('GET', `/v1/rewards/report?from=${dayFromNow(-2)}&to=${dayFromNow(0)}`)
}

async function pages(shop: Shop, token: string, act: string): Promise<void> {
  const page = await (await look(`/v1/pages/${token}`)).json<{ order: { items: { image: string }[] }; shipments: { calendarUrl: string | null }[] }>()
  await look(page.order.items[0]?.image ?? '')
  const proven = await proveShopper(shop)
  await look(`/v1/pages/${proven}/orders`)
  await look(`/v1/stores/${shop.store}`)
  const coming = await shop.put({ number: '#EU-20421' })
  const calendar = (await (await look(`/v1/pages/${coming.token}`)).json<typeof page>()).shipments[0]?.calendarUrl
  await look(calendar ?? '')
  const answer = await readBlocks(token)
  await does('../engagements', { act: answer.act, visit: answer.visit, state: answer.state, items: [{ block: 'care', kind: 'impression' }] })
  const visit = await (await does('elsewhere', { act, on: true })).json<{ visit: { token: string } | string }>()
  await look(`/v1/visits/${typeof visit.visit === 'string' ? visit.visit : visit.visit.token}?type=order`)
  // A post that its shopper sees on the page of an order that came in time.
  const happy = await deliveredOrder(shop, 1, { number: '#EU-20423' }), mine = await actToken(shop, happy)
  await does('posts', { act: mine, uploads: [(await upload(mine, makeJpeg(), { use: 'post' })).id], consent: 'v1', language: 'en' })
  await look(/\/v1\/pictures\/[^"]+/.exec(JSON.stringify(blockOf(await readBlocks(happy.token), 'follow') ?? null))?.[0] ?? '/no-picture')
}

async function webhooks(call: Calling): Promise<void> {
  const { webhooks: [hook] } = await call<{ webhooks: { id: string }[] }>('GET', '/v1/webhooks')
  await call('PATCH', `/v1/webhooks/${hook?.id}`, { rotateSecret: true })
  await call('GET', `/v1/webhooks/${hook?.id}`)
  await call('POST', `/v1/webhooks/${hook?.id}/test`)
  const delivery = await eventually(async () => (await call<{ deliveries: { id: string; message: string; state: string }[] }>('GET', `/v1/webhooks/${hook?.id}/deliveries`)).deliveries[0])
  await call('POST', `/v1/webhooks/${hook?.id}/deliveries/${delivery.id ?? delivery.message}/replay`)
  const { id } = await call<{ id: string }>('POST', '/v1/webhooks', { url: 'http://carrier.test/other' })
  await call('DELETE', `/v1/webhooks/${id}`)
  for (const path of ['/v1/engagements', '/v1/engagements?format=csv', '/v1/lift']) await call('GET', path)
}
