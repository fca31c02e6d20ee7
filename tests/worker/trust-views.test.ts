import { beforeAll, describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { blocksAnswer } from '../../contract/block.ts'
import { liveMessage, lookupAnswer, ordersAnswer, pageAnswer, type LiveMessage, type LookupAnswer } from '../../contract/page.ts'
import type { DrawnFacts } from '../../widget/element/drawn.ts'
import { ask, eventually, exampleOrder, openShop, type Shop } from '../support/worker-shop.ts'

/** Everything an order can hold, so that whatever a view may not have is there to leak. */
const fullOrder = {
  ...exampleOrder,
  number: '#CANARY-77',
  items: [{ sku: 'SKU-CANARY', title: 'Numbat mug', variant: 'Mulga', quantity: 2, price: { amount: 1800, currency: 'GBP' }, image: 'https://cdn.marigold.shop/mug.png', url: 'https://marigold.shop/numbat' }],
  fulfilments: [{ packedAt: new Date(Date.now() - 86_400_000).toISOString(), shipments: [{
    carrier: 'own-van', carrierName: 'Wallaroo vans', trackingNumber: 'VAN204180001', service: 'Bilby express', estimate: { from: '2030-11-25', to: '2030-11-26' },
    cause: { code: 'weather', text: 'Quoll storm' },
    pickup: { name: 'Kiosk Potoroo', address: '9 Dunnart Row', hours: 'Mo-Fr', code: '515253', bring: 'Passport' },
    links: { proof: 'https://marigold.shop/proof-canary' },
  }] }],
}
/** Words of the order that a view must not hold. By its number a parcel still tells its carrier: whoever has the one can ask the other. */
const notByNumber = ['CANARY-77', 'Samantha', 'Numbat', 'Mulga', 'numbat', 'Bristol', 'BS6', 'Falmouth', 'blue gate', 'Bilby', 'Quoll', 'Potoroo', 'Dunnart', 'Bettongville', '515253', 'proof-canary', 'Passport']
const notByLink = ['Penhaligon', 'Samantha P.e', 'shopper.example', '5QA', '515253', 'proof-canary', 'SKU-CANARY']
const never = ['SKU-CANARY', 'shopper.example', '5QA', 'cdn.marigold.shop']

const views = ['number', 'link', 'proven'] as const
type View = typeof views[number]
let shop: Shop
const tokens: Partial<Record<View, string>> = {}
const tokenOf = (view: View): string => tokens[view] ?? ''
const lookUp = async (body: Record<string, string>): Promise<LookupAnswer> =>
  (await ask('/v1/lookups', { method: 'POST', headers: { 'content-type': 'application/json', 'cf-connecting-ip': '192.0.2.91' }, body: JSON.stringify({ store: shop.store, ...body }) })).json<LookupAnswer>()

beforeAll(async () => {
  shop = await openShop({ logo: 'https://cdn.marigold.shop/l.png', orderNumber: { example: '#EU-1', digits: 5 } })
  const order = await shop.put(fullOrder)
  const scans = await shop.call('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: new Date().toISOString(), status: 'in_transit', text: 'Left Bettongville depot', place: { town: 'Bettongville', country: 'GB' } }] })
  if (!scans.ok) throw new Error(await scans.text())
  Object.assign(tokens, {
    link: order.token,
    number: (await lookUp({ trackingNumber: 'VAN204180001' })).token,
    proven: (await lookUp({ orderNumber: '#canary-77', proof: exampleOrder.shopper.email })).token,
  })
})

/** zod drops what it does not know: what is left must be all there was. */
const expectOnly = (schema: z.ZodType, value: unknown, where: string): void => expect(schema.parse(value), where).toEqual(value)
const expectWords = (view: View, text: string, where: string): void => {
  for (const word of [...never, ...view === 'number' ? notByNumber : view === 'link' ? notByLink : []]) expect(text.includes(word), `${where}: ${word}`).toBe(false)
}

describe.each(views)('the %s view', (view) => {
  it('TRUST 6, TRUST 7, TRUST 11: as JSON holds what it may and no key more', async () => {
    const text = await (await ask(`/v1/pages/${tokenOf(view)}`)).text()
    expectOnly(pageAnswer, JSON.parse(text), 'page')
    expect(JSON.parse(text)).toMatchObject({ view })
    expectWords(view, text, 'json')
    // The words are there to be found: a page that holds nothing would pass as well.
    for (const word of view === 'number' ? [] : ['Numbat', 'Bettongville', 'Bristol', 'blue gate', 'Dunnart']) expect(text).toContain(word)
    if (view === 'proven') for (const word of ['Penhaligon', '515253', 'proof-canary']) expect(text).toContain(word)
  })

  it('TRUST 6, TRUST 7, TRUST 11: as HTML holds no more than as JSON, in the markup and in the data of its script', async () => {
    for (const language of ['en', 'hi', 'ar']) {
      const html = await (await ask(`/p/${tokenOf(view)}?lang=${language}`)).text()
      expectWords(view, html, language)
      const blocks = [...html.matchAll(/<script type="application\/json">(.*?)<\/script>/gs)].map(([, block = '']) => block)
      expect(blocks).toHaveLength(1)
      const facts = JSON.parse(blocks[0] ?? '') as DrawnFacts
      expect(Object.keys(facts).toSorted()).toEqual(['blocks', 'language', 'lookup', 'page', 'store', 'token'])
      expect(facts).toMatchObject({ token: tokenOf(view), store: null, lookup: null, page: { view } })
      expectOnly(pageAnswer, facts.page, 'data block')
      expectOnly(blocksAnswer, facts.blocks, 'blocks')
      if (view === 'number') expect(facts.blocks?.blocks.map(({ type }) => type)).toEqual(['help'])
      // Attributes are what a style sheet of another part could read: names of places, blocks and choices, and no word of a person.
      const attributes = [...html.matchAll(/\s(data-[a-z-]+)="([^"]*)"/g)]
      expect(attributes.map(([, name]) => name).filter((name) => !['data-place', 'data-block', 'data-decision', 'data-arm', 'data-click'].includes(name ?? ''))).toEqual([])
      for (const [, , value = ''] of attributes) expect(value).not.toContain(facts.blocks?.act || 'no act')
    }
  })

  it('TRUST 6, TRUST 7, TRUST 11: over the live socket holds no more than as JSON', async () => {
    const { webSocket: socket } = await ask(`/v1/pages/${tokenOf(view)}/live`, { headers: { upgrade: 'websocket', origin: 'https://shop.example', 'x-doorstep-view': 'proven', 'x-doorstep-epoch': '1' } })
    if (!socket) throw new Error('no socket')
    const frames: string[] = []
    socket.accept()
    socket.addEventListener('message', ({ data }) => { frames.push(String(data)) })
    await eventually(async () => frames.length > 0)
    for (const frame of frames) {
      expectOnly(liveMessage, JSON.parse(frame), 'frame')
      expect((JSON.parse(frame) as LiveMessage & { type: 'facts' }).facts.view).toBe(view)
      expectWords(view, frame, 'frame')
      expect(frame).not.toContain('Penhaligon')
    }
    socket.close()
  })

  it('TRUST 11: opens neither the orders nor the calendar of another view', async () => {
    const orders = await ask(`/v1/pages/${tokenOf(view)}/orders`)
    expect(orders.status).toBe(view === 'proven' ? 200 : 404)
    if (view === 'proven') expectOnly(ordersAnswer, await orders.json(), 'orders')
    const html = await ask(`/o/${tokenOf(view)}`)
    expect(html.status).toBe(view === 'proven' ? 200 : 404)
    if (view !== 'proven') expect(await html.text()).not.toMatch(/Samantha|CANARY/)
    const page = await (await ask(`/v1/pages/${tokenOf(view)}`)).json<{ shipments: { id: string }[] }>()
    const calendar = await ask(`/v1/pages/${tokenOf(view)}/calendar?shipment=${page.shipments[0]?.id}`)
    expect(calendar.status).toBe(view === 'number' ? 404 : 200)
    expectWords(view, await calendar.text(), 'calendar')
  })
})

it('TRUST 11: a look-up answers with the fields of the contract and no other', async () => {
  expectOnly(lookupAnswer, await lookUp({ trackingNumber: 'VAN204180001' }), 'number')
  expectOnly(lookupAnswer, await lookUp({ orderNumber: 'CANARY-77', proof: 'BS6 5QA' }), 'proven')
})
