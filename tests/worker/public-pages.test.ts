import { describe, expect, it } from 'vitest'
import type { LiveMessage, LookupAnswer, OrdersAnswer, PageAnswer } from '../../contract/page.ts'
import { pageAnswer, pageStore } from '../../contract/page.ts'
import type { Env } from '../../worker/env.ts'
import { signLink } from '../../worker/edge/link-token.ts'
import { lookup } from '../../worker/routes/public/look-up.ts'
import { resolvePage } from '../../worker/routes/public/resolve-page.ts'
import { countingEnv } from '../support/worker-count.ts'
import { env } from '../support/worker-env.ts'
import { ask, eventually, exampleOrder, openShop } from '../support/worker-shop.ts'

const lookUp = async (store: string, body: Record<string, string>): Promise<LookupAnswer> =>
  (await ask('/v1/lookups', { method: 'POST', headers: { 'content-type': 'application/json', 'cf-connecting-ip': '192.0.2.44' }, body: JSON.stringify({ store, ...body }) })).json<LookupAnswer>()

describe('the status answer', () => {
  it('costs one object call and no D1 query when warm', async () => {
    const shop = await openShop()
    const { token } = await shop.put()
    await resolvePage(env, token, new Date())
    const counted = countingEnv()
    for (let n = 0; n < 3; n += 1) expect((await resolvePage(counted.env, token, new Date())).ok).toBe(true)
    expect(counted.calls).toEqual(['order.page', 'order.page', 'order.page'])
  })

  it('TRUST R8: outlives D1 being away, for settings young and old', async () => {
    const { token } = await (await openShop()).put()
    await resolvePage(env, token, new Date())
    const away = { ...env, DB: { prepare: () => { throw new Error('D1 is away') } } } as unknown as Env
    for (const minutes of [0, 5, 60]) expect((await resolvePage(away, token, new Date(Date.now() + minutes * 60_000))).ok, `${minutes} minutes`).toBe(true)
  })

  it('costs nothing for a token that is not ours', async () => {
    const { token } = await (await openShop()).put()
    const counted = countingEnv()
    expect(await resolvePage(counted.env, token.replace(/.$/, (last) => last === 'A' ? 'B' : 'A'), new Date())).toEqual({ ok: false, reason: 'unknown' })
    expect(counted.calls).toEqual([])
  })

  it('TRUST 2: a look-up does the same work for an unknown order as for a wrong proof, for an unknown number as for a foreign one', async () => {
    const [shop, other] = [await openShop(), await openShop()]
    await shop.put()
    await other.put({ number: 'X-1', fulfilments: [{ shipments: [{ trackingNumber: 'FOREIGN0002', carrier: 'own-van' }] }] })
    const workOf = async (input: Record<string, string>): Promise<string[]> => {
      const counted = countingEnv()
      expect(await lookup(counted.env, { store: shop.store, ...input }, `192.0.2.${input['proof']?.length ?? 1}`, new Date())).toMatchObject({ ok: false, reason: 'missed' })
      return counted.calls
    }
    await resolvePage(env, (await shop.put()).token, new Date())
    const [unknownOrder, wrongEmail, wrongPostcode] = [await workOf({ orderNumber: 'NOT-THERE', proof: 'a@shopper.example' }), await workOf({ orderNumber: 'EU-20418', proof: 'a@shopper.example' }), await workOf({ orderNumber: 'EU-20418', proof: 'BS6 0AA' })]
    expect(unknownOrder).toEqual(['limit.take', 'limit.take', 'order.prove'])
    expect(wrongEmail).toEqual(unknownOrder)
    expect(wrongPostcode).toEqual(unknownOrder)
    expect(await workOf({ trackingNumber: 'FOREIGN0002' })).toEqual(await workOf({ trackingNumber: 'NOBODYS0002' }))
  })

  it('TRUST 11: holds no field that the contract does not name, in any view', async () => {
    const shop = await openShop({ logo: 'https://cdn.marigold.shop/l.png', orderNumber: { example: '#EU-20418', digits: 5 } })
    const order = await shop.put()
    const proven = await lookUp(shop.store, { orderNumber: 'EU-20418', proof: 'BS6 5QA' })
    const number = await lookUp(shop.store, { trackingNumber: 'VAN204180001' })
    for (const token of [order.token, proven.token, number.token]) {
      const answer = await (await ask(`/v1/pages/${token}`)).json()
      // zod drops what it does not know: what is left must be all there was.
      expect(pageAnswer.parse(answer)).toEqual(answer)
    }
  })

  it('TRUST 7: shows the link view no e-mail, postcode, full name or safe place', async () => {
    const shop = await openShop()
    const order = await shop.put()
    const text = await (await ask(`/v1/pages/${order.token}`)).text()
    for (const word of ['shopper.example', '5QA', 'Penhaligon']) expect(text, word).not.toContain(word)
    const number = await lookUp(shop.store, { trackingNumber: 'VAN204180001' })
    const bare = await (await ask(`/v1/pages/${number.token}`)).json<PageAnswer>()
    expect(bare.order).toMatchObject({ number: null, shopperName: null, destination: null, safePlace: null, items: [] })
    expect(bare.shipments[0]).toMatchObject({ route: null, pickup: null, signedBy: null, deliveryPlace: null, items: [] })
  })

  it('TRUST 14: ends a proven link after 24 hours', async () => {
    const shop = await openShop()
    const order = await shop.put()
    const sign = (minutesAgo: number) => signLink(env, { store: shop.store, order: order.id, scope: 'proven', epoch: 1, expires: new Date(Date.now() - minutesAgo * 60_000) })
    expect((await ask(`/v1/pages/${await sign(-10)}`)).status).toBe(200)
    expect((await ask(`/v1/pages/${await sign(10)}`)).status).toBe(410)
    const proven = await lookUp(shop.store, { orderNumber: 'EU-20418', proof: 'BS6 5QA' })
    const later = (hours: number) => new Date(Date.now() + hours * 3_600_000)
    expect((await resolvePage(env, proven.token, later(23))).ok).toBe(true)
    expect(await resolvePage(env, proven.token, later(25))).toMatchObject({ ok: false, reason: 'expired', store: { id: shop.store } })
  })

  it('TRUST 81: is kept by nobody on the way, whatever the address looks like', async () => {
    const { token } = await (await openShop()).put()
    for (const path of [`/v1/pages/${token}`, `/v1/pages/${token}?utm=1`]) {
      const answer = await ask(path)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    }
    for (const path of [`/v1/pages/${token}/x.css`, `/v1/pages/${token};.js`, `/v1/pages/${token}%2f..%2fx.css`, `/p/${token}/x.css`, `/p/${token};.js`, `/p/${token}%2f..%2fx.css`]) {
      const answer = await ask(path)
      expect(answer.status, path).toBe(404)
      expect(answer.headers.get('cache-control'), path).toContain('no-store')
      expect(await answer.text(), path).not.toContain('Stoneware')
    }
    const page = await ask(`/p/${token}`)
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  })
})

describe('a store, as its look-up form needs it', () => {
  it('shows what it shows everyone, to its own sites, and nothing of the merchant', async () => {
    const shop = await openShop({ orderNumber: { example: '#EU-20418', digits: 5 } })
    const answer = await ask(`/v1/stores/${shop.store}`, { headers: { origin: 'https://shop.example' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://shop.example')
    const store = await answer.json()
    expect(pageStore.parse(store)).toEqual(store)
    expect(store).toMatchObject({ id: shop.store, name: 'Marigold & Main', orderNumber: { digits: 5 }, lookupUrl: `/f/${shop.store}` })
    expect(JSON.stringify(store)).not.toContain(shop.merchant)
    for (const id of ['st_nobodyknowsthis', 'x', '__proto__']) expect((await ask(`/v1/stores/${id}`)).status).toBe(404)
  })
})

describe('the shopper’s orders', () => {
  it('lists what moves and what came, each with a link that ends when this proof does', async () => {
    const shop = await openShop()
    const first = await shop.put()
    await shop.put({ number: 'OLD-1', placedAt: '2026-09-01T09:00:00+02:00', items: [{ sku: 'V', title: 'Linen throw' }] })
    await shop.put({ number: 'NOT-MINE', shopper: { name: 'Bo', email: 'bo@shopper.example', postcode: 'BS6 5QA' } })
    const shipment = (await (await shop.call('GET', `/v1/orders/${first.id}`)).json<{ shipments: { id: string }[] }>()).shipments[0]?.id
    await shop.call('POST', `/v1/shipments/${shipment}/events`, { events: [{ time: new Date().toISOString(), status: 'delivered' }] })
    const { token } = await lookUp(shop.store, { orderNumber: 'OLD-1', proof: exampleOrder.shopper.email })
    const list = await eventually(async () => {
      const answer = await (await ask(`/v1/pages/${token}/orders`)).json<OrdersAnswer>()
      return answer.moving.length === 1 && answer.past.length === 1 ? answer : null
    })
    expect(list).toMatchObject({ shopperName: 'Samantha Penhaligon', moving: [{ number: 'OLD-1' }], past: [{ number: '#EU-20418', status: 'delivered' }] })
    const linked = await (await ask(`/v1/pages/${list.past[0]?.link.slice(3)}`)).json()
    expect(linked).toMatchObject({ view: 'proven', order: { number: '#EU-20418' } })
    expect(await resolvePage(env, list.past[0]?.link.slice(3) ?? '', new Date(Date.now() + 25 * 3_600_000))).toMatchObject({ reason: 'expired' })
  })
})

describe('the calendar file', () => {
  it('holds the day of a delivery whole, escaped and folded, and no link', async () => {
    const shop = await openShop({ name: 'Tulsi, Till; & sons\\ of the very long and winding road to the northern sea' })
    const { token } = await shop.put({ fulfilments: [{ shipments: [{ trackingNumber: 'CAL12345', carrier: 'own-van', carrierName: 'Our own van', estimate: { from: '2030-11-25', to: '2030-11-26' } }] }] })
    const page = await (await ask(`/v1/pages/${token}`)).json<PageAnswer>()
    const url = page.shipments[0]?.calendarUrl
    expect(url).toMatch(/^\/v1\/pages\/[\w-]+\/calendar\?shipment=sh_\w+$/)
    const answer = await ask(url ?? '')
    const text = await answer.text()
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(text).toContain('DTSTART;VALUE=DATE:20301125\r\nDTEND;VALUE=DATE:20301127\r\n')
    const unfolded = text.replaceAll('\r\n ', '')
    expect(unfolded).toContain('SUMMARY:Delivery from Tulsi\\, Till\\; & sons\\\\ of the very long')
    expect(unfolded).toContain('DESCRIPTION:Carrier: Our own van\\nNumber: CAL12345')
    expect(text).not.toContain(token)
    expect(text).not.toContain('\n\n')
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect((await ask(`/v1/pages/${token}/calendar?shipment=sh_nosuchshipment`)).status).toBe(404)
  })
})

describe('the live socket', () => {
  it('sends the facts in the token’s view when they change', async () => {
    const shop = await openShop()
    const order = await shop.put()
    const upgraded = await ask(`/v1/pages/${order.token}/live`, { headers: { upgrade: 'websocket', origin: 'https://shop.example', 'x-doorstep-view': 'proven' } })
    expect(upgraded.status).toBe(101)
    const socket = upgraded.webSocket
    if (!socket) throw new Error('no socket')
    const messages: LiveMessage[] = []
    socket.accept()
    socket.addEventListener('message', ({ data }) => { messages.push(JSON.parse(String(data)) as LiveMessage) })
    await shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: new Date().toISOString(), status: 'out_for_delivery' }] })
    const told = await eventually(async () => messages.find((message) => message.type === 'facts' && message.facts.shipments[0]?.status === 'out_for_delivery'))
    expect(told).toMatchObject({ facts: { view: 'link', order: { shopperName: 'Samantha P.' } } })
    socket.close()
  })

  it('TRUST 34: is not opened from a site the store does not list, nor with a token that is not ours', async () => {
    const { token } = await (await openShop()).put()
    const open = async (origin: string, path = token) => (await ask(`/v1/pages/${path}/live`, { headers: { upgrade: 'websocket', origin } })).status
    for (const origin of ['https://evil.example', 'null', 'https://shop.example.evil.io', 'http://shop.example', 'https://shop.example:8443']) expect(await open(origin), origin).toBe(403)
    expect(await open('https://shop.example', `${token.slice(0, -2)}xx`)).toBe(404)
    expect((await ask(`/v1/pages/${token}/live`)).status).toBe(404)
  })
})
