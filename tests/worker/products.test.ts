import { describe, expect, it } from 'vitest'
import type { ImportAnswer } from '../../contract/import.ts'
import type { Problem } from '../../contract/problem.ts'
import type { ProductView } from '../../contract/product.ts'
import { noteOrderedProducts } from '../../worker/db/order-products.ts'
import { readProducts } from '../../worker/db/products.ts'
import { env } from '../support/worker-env.ts'
import { ask, eventually, openShop, type Shop } from '../support/worker-shop.ts'

const knives = {
  title: 'Knife set', url: 'https://shop.example/knives', image: 'https://cdn.marigold.shop/knives.png', price: { amount: 8900, currency: 'GBP' }, category: 'Kitchen > Knives', tags: ['steel'],
  group: 'knife-set', brand: 'Main', inStock: true, hidden: false, consumable: null, goesWith: ['STONE'], text: 'Three blades of carbon steel.',
}
const get = async (shop: Shop, sku: string): Promise<ProductView> => (await shop.call('GET', `/v1/products/${encodeURIComponent(sku)}`)).json<ProductView>()
const errorsOf = async (answer: Response): Promise<unknown> => [answer.status, (await answer.json<Problem>()).errors]
const importCsv = (shop: Shop, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> => ask('/v1/products/import', { method: 'POST', body, headers: { authorization: `Bearer ${shop.key}`, 'content-type': 'text/csv', ...headers } })

describe('a product', () => {
  it('is put, read, taken back whole, replaced and removed', async () => {
    const shop = await openShop()
    const put = await shop.call('PUT', '/v1/products/KN-8', knives)
    expect(put.status).toBe(200)
    const view = await get(shop, 'KN-8')
    expect(view).toEqual({ ...knives, sku: 'KN-8', source: 'merchant', updatedAt: expect.stringMatching(/Z$/) })
    expect((await shop.call('PUT', '/v1/products/KN-8', view)).status).toBe(200)
    expect(await (await shop.call('PUT', '/v1/products/KN-8', { title: 'Knives' })).json()).toMatchObject({ title: 'Knives', price: null, tags: [], inStock: true, goesWith: [] })
    expect((await shop.call('DELETE', '/v1/products/KN-8')).status).toBe(204)
    expect((await shop.call('DELETE', '/v1/products/KN-8')).status).toBe(404)
    expect((await shop.call('GET', '/v1/products/KN-8')).status).toBe(404)
  })

  it('may have a sku of any characters', async () => {
    const shop = await openShop()
    for (const sku of ['a/b', 'ü 1', '100%', '__proto__', "x' OR 1=1 --"]) {
      expect((await shop.call('PUT', `/v1/products/${encodeURIComponent(sku)}`, { title: sku })).status, sku).toBe(200)
      expect((await get(shop, sku)).sku).toBe(sku)
    }
  })

  it('TRUST 8: of another store is not there, to read, change or remove', async () => {
    const [mine, theirs] = [await openShop(), await openShop()]
    await theirs.call('PUT', '/v1/products/KN-8', knives)
    expect((await mine.call('GET', '/v1/products/KN-8')).status).toBe(404)
    expect((await mine.call('DELETE', '/v1/products/KN-8')).status).toBe(404)
    await mine.call('PUT', '/v1/products/KN-8', { title: 'Mine' })
    expect((await get(theirs, 'KN-8')).title).toBe('Knife set')
    expect(await (await mine.call('GET', '/v1/products')).json()).toMatchObject({ products: [{ title: 'Mine' }] })
  })

  it('TRUST 10, 25, 27: refuses what it does not know, links that are none, images we would not fetch', async () => {
    const shop = await openShop()
    const put = async (more: Record<string, unknown>) => errorsOf(await shop.call('PUT', '/v1/products/KN-8', { title: 'x', ...more }))
    expect(await put({ store: 'st_0000000000000000' })).toMatchObject([400, [{ pointer: '/store' }]])
    expect(await put({ url: 'javascript:alert(1)' })).toMatchObject([400, [{ pointer: '/url' }]])
    expect(await put({ image: 'https://10.0.0.1/x.png' })).toMatchObject([400, [{ pointer: '/image', message: 'must name a host, not a number address' }]])
    expect(await put({ price: { amount: -1, currency: 'GBP' } })).toMatchObject([400, [{ pointer: '/price/amount' }]])
    expect(await put({ sku: 'OTHER' })).toMatchObject([400, [{ pointer: '/sku' }]])
  })
})

describe('the list', () => {
  it('walks by sku without gap or repetition, searches by category, tag, word and source', async () => {
    const shop = await openShop()
    const products = Array.from({ length: 7 }, (_, n) => ({ sku: `P${n}`, title: `Linen apron ${n}`, category: n < 3 ? 'Kitchen > Linen' : 'Kitchenware', tags: n % 2 ? ['linen_x'] : [] }))
    expect(await (await shop.call('POST', '/v1/products', { products })).json()).toEqual({ taken: 7 })
    const skusOf = async (query: string): Promise<string> => (await (await shop.call('GET', `/v1/products?${query}`)).json<{ products: ProductView[] }>()).products.map(({ sku }) => sku).join()
    const walked: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { products: ProductView[]; next: string | null } = await (await shop.call('GET', `/v1/products?limit=3${cursor && `&cursor=${cursor}`}`)).json()
      walked.push(...page.products.map(({ sku }) => sku))
      cursor = page.next
    }
    expect(walked).toEqual(products.map(({ sku }) => sku))
    expect(await skusOf('category=Kitchen')).toBe('P0,P1,P2')
    expect(await skusOf('tag=linen_x')).toBe('P1,P3,P5')
    expect(await skusOf('text=apr%20LIN')).toBe('P0,P1,P2,P3,P4,P5,P6')
    expect(await skusOf('text=pron')).toBe('')
    expect(await skusOf('source=order')).toBe('')
  })

  it('TRUST 12, 72: a cursor of another search or store is refused; wildcards are characters', async () => {
    const [shop, other] = [await openShop(), await openShop()]
    await shop.call('POST', '/v1/products', { products: [{ sku: 'A', title: '100% wool' }, { sku: 'B', title: '100 wool' }] })
    const { next } = await (await shop.call('GET', '/v1/products?limit=1')).json<{ next: string }>()
    expect((await shop.call('GET', `/v1/products?limit=1&text=wool&cursor=${next}`)).status).toBe(400)
    expect((await other.call('GET', `/v1/products?limit=1&cursor=${next}`)).status).toBe(400)
    expect(await (await shop.call('GET', '/v1/products?text=100%25')).json()).toMatchObject({ products: [{ sku: 'A' }] })
    expect(await (await shop.call('GET', `/v1/products?text=${'%25_'.repeat(26)}`)).json()).toMatchObject({ products: [] })
  })

  it('a batch is stored whole or not at all', async () => {
    const shop = await openShop()
    const errors = await errorsOf(await shop.call('POST', '/v1/products', { products: [{ sku: 'A', title: 'fine' }, { sku: 'B' }] }))
    expect(errors).toEqual([400, [{ pointer: '/products/1/title', message: expect.any(String) }]])
    expect((await shop.call('GET', '/v1/products/A')).status).toBe(404)
    expect(await errorsOf(await shop.call('POST', '/v1/products', { products: [{ sku: 'A', title: 'x' }, { sku: 'A', title: 'y' }] }))).toMatchObject([400, [{ pointer: '/products', message: 'must name each sku once' }]])
  })
})

describe('CSV', () => {
  it('TRUST 64: takes the rows that are right and names every other by row and column', async () => {
    const shop = await openShop()
    const file = 'sku;title;price;currency;tags;inStock\r\nA;Apron;24,95;GBP;linen|vegan;no\r\nB;;9;GBP;;\r\nC;Cup;1,234;GBP;;perhaps\r\n\r\nD;"Dish; large";;;;\r\n'
    const answer = await importCsv(shop, file)
    expect(answer.status).toBe(200)
    expect(await answer.json<ImportAnswer>()).toMatchObject({ taken: 2, refusedRows: 2, refused: [{ row: 3, pointer: '/title' }, { row: 4, pointer: '/price' }, { row: 4, pointer: '/inStock' }] })
    expect(await get(shop, 'A')).toMatchObject({ price: { amount: 2495, currency: 'GBP' }, tags: ['linen', 'vegan'], inStock: false })
    expect((await get(shop, 'D')).title).toBe('Dish; large')
  })

  it('takes what spreadsheets write: columns by any case, breaks in a cell, a sku twice told', async () => {
    const shop = await openShop()
    const answer = await importCsv(shop, '\ufeffSKU;Title;In stock;Text\r\nA;Apron;no;"Linen.\r\nWashes\twell."\r\nB;;;\r\nA;Apron again;yes;\r\nB;Bowl;;\r\n')
    expect(await answer.json()).toEqual({ taken: 2, refusedRows: 2, refused: [{ row: 3, pointer: '/title', message: 'must hold at least 1 character' }, { row: 4, pointer: '/sku', message: 'stands in row 2 already; this row was left out' }] })
    expect(await get(shop, 'A')).toMatchObject({ title: 'Apron', inStock: false, text: 'Linen.\nWashes well.' })
    expect(await errorsOf(await importCsv(shop, 'sku,title,in stock,inStock\nA,x,yes,no\n'))).toEqual([400, [{ pointer: '/inStock', message: 'means a column that stands in the first row already' }]])
    expect(await (await importCsv(shop, 'sku,title,consumableDays,tags\nC,Cup,5000,\nD,Dish,,' + 'x'.repeat(41) + '\n')).json()).toMatchObject({ taken: 0, refused: [{ row: 2, pointer: '/consumableDays' }, { row: 3, pointer: '/tags' }] })
  })

  it('leaves fields whose column is not in the file, and clears those whose cell is empty', async () => {
    const shop = await openShop()
    await shop.call('PUT', '/v1/products/KN-8', knives)
    await importCsv(shop, 'sku,title,inStock,brand\nKN-8,Knife set,false,\n')
    expect(await get(shop, 'KN-8')).toMatchObject({ ...knives, inStock: false, brand: null })
  })

  it('TRUST 64, 65: a file that cannot be read is 400, names the row, and changes nothing', async () => {
    const shop = await openShop()
    const refused = async (file: BodyInit): Promise<unknown> => errorsOf(await importCsv(shop, file))
    expect(await refused('sku,title\nA,Apron\nB,"open')).toEqual([400, [{ pointer: '', message: 'row 3 opens a quote that is never closed' }]])
    expect(await refused('sku,title\nA,Ap\0ron')).toEqual([400, [{ pointer: '', message: 'row 2 holds a NUL character' }]])
    expect(await refused('sku,title,__proto__\nA,Apron,1')).toEqual([400, [{ pointer: '', message: 'row 1 must not name a column "__proto__"' }]])
    expect(await refused('sku,title,colour\nA,Apron,red')).toMatchObject([400, [{ pointer: '/colour', message: expect.stringMatching(/^is no column here; there are: sku, title/) }]])
    expect(await refused('title\nApron')).toEqual([400, [{ pointer: '/sku', message: 'is missing from the first row' }]])
    expect(await refused(`sku,title,text\nA,Apron,${'x'.repeat(20_001)}`)).toEqual([400, [{ pointer: '', message: 'row 2 has a cell of more than 20000 characters' }]])
    expect(await refused(`${'a,'.repeat(100_000)}\n`)).toEqual([400, [{ pointer: '', message: 'row 1 has more than 60 columns' }]])
    expect(await (await shop.call('GET', '/v1/products')).json()).toEqual({ products: [], next: null })
  })

  it('TRUST 44, 67: refuses archives, content codings and files over the limit', async () => {
    const shop = await openShop()
    const zipped = new Uint8Array(await new Response(new Blob(['sku,title\nA,Apron']).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer())
    expect(await errorsOf(await importCsv(shop, zipped))).toMatchObject([400, [{ message: 'the file is a gzip file; send the CSV itself' }]])
    expect((await importCsv(shop, zipped, { 'content-encoding': 'gzip' })).status).toBe(415)
    expect((await importCsv(shop, 'sku,title\nA,Apron', { 'content-type': 'application/json' })).status).toBe(415)
    expect((await importCsv(shop, new Uint8Array(8 * 1024 * 1024 + 1))).status).toBe(413)
  })

  it('TRUST 66: exports what was imported, formulas made harmless, and takes the export back', async () => {
    const shop = await openShop()
    const products = [{ sku: 'A', title: '=HYPERLINK("//evil.example")', tags: ['a|b', 'c'], text: '-1+1' }, { sku: 'B', ...knives }, { sku: 'C', title: 'Soap', consumable: { days: 30 } }]
    await shop.call('POST', '/v1/products', { products })
    const before = await (await shop.call('GET', '/v1/products')).json<{ products: ProductView[] }>()
    const file = await shop.call('GET', '/v1/products.csv')
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const bytes = new Uint8Array(await file.arrayBuffer())
    expect(new TextDecoder().decode(bytes)).toContain(`A,"'=HYPERLINK(""//evil.example"")",`)
    const copy = await openShop()
    expect(await (await importCsv(copy, bytes)).json()).toEqual({ taken: 3, refusedRows: 0, refused: [] })
    const after = await (await copy.call('GET', '/v1/products')).json<{ products: ProductView[] }>()
    const plain = ({ updatedAt: _, ...product }: ProductView) => product
    expect(after.products.map(plain)).toEqual(before.products.map(plain))
  })
})

describe('what orders name', () => {
  const mug = { sku: 'MUG', title: 'Mug', quantity: 2, price: { amount: 900, currency: 'GBP' } }
  const find = async (shop: Shop, sku: string) => (await readProducts(env.DB, shop.store, [sku])).get(sku)
  it('fills the catalogue, counts what is sold once, and never writes over the merchant', async () => {
    const shop = await openShop()
    await shop.call('PUT', '/v1/products/KN-8', knives)
    const items = [mug, { sku: 'KN-8', title: 'Other name', quantity: 1 }]
    await shop.put({ number: '1', items })
    await eventually(async () => (await find(shop, 'KN-8'))?.sold === 1)
    await shop.put({ number: '1', items: [{ ...mug, title: 'Mug, blue' }, items[1]] })
    await eventually(async () => (await find(shop, 'MUG'))?.title === 'Mug, blue')
    expect(await find(shop, 'MUG')).toMatchObject({ source: 'order', sold: 2, price: { amount: 900, currency: 'GBP' } })
    expect(await find(shop, 'KN-8')).toMatchObject({ source: 'merchant', title: 'Knife set', sold: 1 })
  })

  it('TRUST 79: what one order alone named goes with it; what two orders named stays', async () => {
    const shop = await openShop()
    const first = await shop.put({ number: '1', items: [mug, { sku: 'ENGRAVED', title: 'Mug for Wilhelmina', quantity: 1 }] })
    await shop.put({ number: '2', items: [mug] })
    await eventually(async () => (await find(shop, 'MUG'))?.sold === 4)
    // The same order said again is no second order.
    await shop.put({ number: '1', items: [mug, { sku: 'ENGRAVED', title: 'Mug for Wilhelmina B.', quantity: 1 }] })
    await eventually(async () => (await find(shop, 'ENGRAVED'))?.title === 'Mug for Wilhelmina B.')
    expect((await shop.call('DELETE', `/v1/orders/${first.id}`)).status).toBe(204)
    expect(await find(shop, 'ENGRAVED')).toBeUndefined()
    // What was still behind an answer when the order was erased does not bring it back.
    await noteOrderedProducts(env.DB, shop.store, first.id, [{ sku: 'ENGRAVED', title: 'Mug for Wilhelmina', quantity: 1 }], true, new Date())
    expect(await find(shop, 'ENGRAVED')).toBeUndefined()
    expect(await find(shop, 'MUG')).toMatchObject({ title: 'Mug' })
  })
})
