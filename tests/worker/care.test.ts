import { expect, test } from 'vitest'
import type { BlockOf, BlocksAnswer } from '../../contract/block.ts'
import { blocksOf } from '../../worker/blocks/blocks-of.ts'
import { resolvePage } from '../../worker/routes/public/resolve-page.ts'
import { countingEnv } from '../support/worker-count.ts'
import { ask, openShop, type Shop } from '../support/worker-shop.ts'

const put = async (shop: Shop, id: string, content: object, position = 1000): Promise<void> => {
  const answer = await shop.call('PUT', `/v1/content/care/${id}`, { position, content })
  if (!answer.ok) throw new Error(await answer.text())
}
const careOf = async (token: string, query = ''): Promise<BlockOf<'care'> | undefined> =>
  (await (await ask(`/v1/pages/${token}/blocks${query}`)).json<BlocksAnswer>()).blocks.find((block): block is BlockOf<'care'> => block.type === 'care')
const titles = (block: BlockOf<'care'> | undefined) => block?.groups.map(({ item, entries }) => [item?.title ?? null, entries.map(({ title }) => title.text)])
const arrive = (shop: Shop, shipment: string, at = new Date().toISOString()) => shop.call('POST', `/v1/shipments/${shipment}/events`, { events: [{ time: `${at.slice(0, 19)}+00:00`, status: 'delivered' }] })

test('before the parcel comes: get ready; once it is there: the first use, each thing by itself', async () => {
  const shop = await openShop()
  await put(shop, 'shelf', { phase: 'ready', match: { skus: ['MUG-01'] }, title: { en: 'Make room' } })
  await put(shop, 'rinse', { phase: 'first_use', match: { skus: ['MUG-01'] }, icon: 'drop', heading: { en: 'Before the first tea' }, title: { en: 'Rinse it', hi: 'धो लें' }, summary: { en: 'Once, with warm water.' } })
  await put(shop, 'card', { phase: 'first_use', title: { en: 'For every order' } })
  await put(shop, 'year', { phase: 'keep', afterDays: 300, match: { skus: ['MUG-01'] }, title: { en: 'In a year' } })
  const order = await shop.put()
  expect(titles(await careOf(order.token))).toEqual([['Stoneware mug', ['Make room']]])
  await arrive(shop, order.shipments[0]?.id ?? '')
  const block = await careOf(order.token, '?lang=hi-IN')
  expect(titles(block)).toEqual([['Stoneware mug', ['धो लें']], [null, ['For every order']]])
  expect(block).toMatchObject({ phase: 'first_use', commerce: false, groups: [{ item: { image: expect.stringMatching(/^\/v1\/images\//) as string }, heading: { text: 'Before the first tea', lang: 'en' }, entries: [{ kind: 'article', icon: 'drop', title: { lang: 'hi' }, summary: { text: 'Once, with warm water.', lang: 'en' } }] }, { item: null }] })
})

test('a thing of which a part has not been sent is not there yet, and one thing has three entries at most', async () => {
  const shop = await openShop()
  await put(shop, 'shelf', { phase: 'ready', match: { skus: ['MUG-01'] }, title: { en: 'Make room' } })
  for (const each of ['rinse', 'warm']) await put(shop, each, { phase: 'first_use', match: { skus: ['MUG-01'] }, title: { en: each } })
  for (const each of ['oil', 'store']) await put(shop, each, { phase: 'keep', match: { skus: ['MUG-01'] }, title: { en: each } })
  const parcel = { carrier: 'own-van', carrierName: 'Our own van', trackingNumber: 'VAN204180001' }
  const half = await shop.put({ number: 'H-1', fulfilments: [{ items: [{ sku: 'MUG-01', quantity: 1 }], shipments: [parcel] }] })
  await arrive(shop, half.shipments[0]?.id ?? '')
  expect(titles(await careOf(half.token))).toEqual([['Stoneware mug', ['Make room']]])
  const whole = await shop.put({ number: 'H-2', fulfilments: [{ shipments: [{ ...parcel, trackingNumber: 'VAN204180002' }] }] })
  await arrive(shop, whole.shipments[0]?.id ?? '')
  expect((await careOf(whole.token))?.groups.map(({ entries }) => entries.map(({ phase }) => phase))).toEqual([['first_use', 'first_use', 'keep']])
})

test('a category finds its things by the catalogue', async () => {
  const shop = await openShop()
  await put(shop, 'tea', { phase: 'ready', match: { categories: ['Kitchen'] }, title: { en: 'Boil water' } })
  const order = await shop.put()
  expect(await careOf(order.token)).toBeUndefined()
  const answer = await shop.call('PUT', '/v1/products/MUG-01', { title: 'Stoneware mug', category: 'Kitchen > Mugs' })
  if (!answer.ok) throw new Error(await answer.text())
  expect(titles(await careOf(order.token))).toEqual([['Stoneware mug', ['Boil water']]])
})

test('stills and pictures come by our host; films, files and sounds are named, never fetched by us', async () => {
  const shop = await openShop()
  const media = {
    film: { kind: 'video', still: 'https://cdn.marigold.shop/still.png', source: { youtube: 'abcdefghij1' }, seconds: 90 },
    chart: { kind: 'infographic', image: 'https://cdn.marigold.shop/chart.png', alt: { en: 'Ten strokes a side' } },
    sheet: { kind: 'pdf', url: 'https://cdn.marigold.shop/manual.pdf', bytes: 240_000, pages: 4 },
  }
  for (const [id, each] of Object.entries(media)) await put(shop, id, { phase: 'ready', match: { skus: ['MUG-01'] }, title: { en: id }, media: each })
  const order = await shop.put()
  const entries = (await careOf(order.token))?.groups[0]?.entries
  expect(entries?.map(({ media: shown }) => shown)).toEqual([
    { kind: 'infographic', image: expect.stringMatching(/^\/v1\/images\//) as string, alt: { text: 'Ten strokes a side', lang: 'en' }, width: null, height: null },
    { kind: 'video', still: expect.stringMatching(/^\/v1\/images\//) as string, alt: null, file: null, frame: 'https://www.youtube-nocookie.com/embed/abcdefghij1?autoplay=1&rel=0', page: 'https://www.youtube.com/watch?v=abcdefghij1', seconds: 90 },
    { kind: 'pdf', url: 'https://cdn.marigold.shop/manual.pdf', bytes: 240_000, pages: 4 },
  ])
})

test('a spreadsheet fills it, and names each row it could not take', async () => {
  const shop = await openShop()
  const csv = 'id,language,phase,skus,title,summary,text\nrinse,en,ready,MUG-01,Rinse it,Once.,"One.\n\nTwo."\nrinse,hi,ready,,धो लें,,\nbad,en,soon,MUG-01,Later,,\n"Not a name",en,ready,MUG-01,x,,\n'
  const answer = await shop.call('POST', '/v1/content/care/import', csv, { 'content-type': 'text/csv' })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ taken: 2, refusedRows: 2, refused: [{ row: 4, pointer: '/phase' }, { row: 5, pointer: '/id' }] })
  const order = await shop.put()
  expect(titles(await careOf(order.token))).toEqual([['Stoneware mug', ['Rinse it']]])
  expect(titles(await careOf(order.token, '?lang=hi'))).toEqual([['Stoneware mug', ['धो लें']]])
  expect((await careOf(order.token))?.groups[0]?.entries[0]?.body?.nodes).toHaveLength(2)
  expect((await shop.call('POST', '/v1/content/care/import', 'id,colour\nx,red\n', { 'content-type': 'text/csv' })).status).toBe(400)
})

test('a spreadsheet says what is wrong by its own columns, and an entry half right takes the place of nothing', async () => {
  const shop = await openShop({ locale: 'de-AT' })
  const send = async (csv: string) => (await shop.call('POST', '/v1/content/care/import', csv, { 'content-type': 'text/csv' })).json()
  const read = async (id: string) => (await shop.call('GET', `/v1/content/care/${id}`)).json()
  // Excel's way: semicolons, CRLF, a break within a cell; a translation says what is new, and no more.
  expect(await send('\ufeffID;Position;Language;Phase;Title;Text\r\nrinse;3;;ready;Abspülen;"Eins.\r\n\r\nZwei."\r\nrinse;;hi;;धो लें;\r\n')).toEqual({ taken: 2, refusedRows: 0, refused: [] })
  const rinse = { position: 3, content: { phase: 'ready', title: { 'de-AT': 'Abspülen', hi: 'धो लें' }, body: { 'de-AT': [{ text: ['Eins.'] }, { text: ['Zwei.'] }] } } }
  expect(await read('rinse')).toMatchObject(rinse)
  expect(await send('id,language,phase,title,after_days,media,media_url\nrinse,de-AT,ready,Anders,,,\nrinse,hi,ready,धो लें,,pdf,http://cdn.marigold.shop/a.pdf\nlong,en,keep,x,soon,,\nwhat,Klingon or so,keep,x,,,\n')).toEqual({
    taken: 0, refusedRows: 4, refused: [
      { row: 2, pointer: '/id', message: 'is left out: row 3 of the same entry is not right' }, { row: 3, pointer: '/media_url', message: 'must be an https:// address' },
      { row: 4, pointer: '/after_days', message: 'must be a number' }, { row: 5, pointer: '/language', message: 'must be a language tag, e.g. "en-GB"' },
    ],
  })
  expect(await read('rinse')).toMatchObject(rinse)
})

test('TRUST 25, 27: a link or a picture that leads astray is refused when it is written', async () => {
  const shop = await openShop()
  const body = (nodes: unknown) => ({ content: { phase: 'ready', title: { en: 'x' }, body: { en: nodes } } })
  for (const link of ['javascript:alert(1)', 'data:text/html,x', 'java\tscript:x', '//evil.example'])
    expect((await shop.call('PUT', '/v1/content/care/x', body([{ type: 'paragraph', text: [{ text: 'x', link }] }]))).status, link).toBe(400)
  const answer = await shop.call('PUT', '/v1/content/care/x', body([{ type: 'image', src: 'https://127.0.0.1/a.png', alt: '' }]))
  expect([answer.status, (await answer.json<{ errors: { pointer: string }[] }>()).errors[0]?.pointer]).toEqual([400, '/content/body/en/0/src'])
})

test('a store that has written nothing pays no query for care, gifts and blocks of its own', async () => {
  const shop = await openShop(), order = await shop.put()
  const { env: counted, calls } = countingEnv()
  const now = new Date()
  const answer = async () => {
    const page = await resolvePage(counted, order.token, now, true)
    if (!page.ok) throw new Error(page.reason)
    return blocksOf(counted, page, { now, origin: 'https://doorstep.shop', language: 'en' })
  }
  await answer()
  const cold = calls.filter((call) => call === 'D1').length
  calls.length = 0
  const before = (await answer()).blocks.length
  expect([calls.filter((call) => call === 'D1').length <= cold, before]).toEqual([true, before])
  await put(shop, 'a', { phase: 'ready', match: { skus: ['MUG-01'] }, title: { en: 'x' } })
  const empty = calls.filter((call) => call === 'D1').length
  calls.length = 0
  await answer()
  // The content itself, once after the change; care by SKU needs nothing more.
  expect(calls.filter((call) => call === 'D1').length).toBe(empty + 1)
})
