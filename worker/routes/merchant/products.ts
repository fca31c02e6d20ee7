import * as z from 'zod'
import { fields, line } from '../../../contract/common.ts'
import { importAnswer } from '../../../contract/import.ts'
import { category, productBatch, productList, productPut, productView, sku, tag, type ProductView } from '../../../contract/product.ts'
import { csvHeaders, streamCsv } from '../../csv/write-csv.ts'
import type { ProductEntry, ProductField } from '../../db/product-rows.ts'
import { deleteProduct, findProduct, listProducts, upsertProducts, type ProductRow, type ProductSearch } from '../../db/products.ts'
import { forgetShelf } from '../../recommendations/read-shelf.ts'
import { importCsv } from '../import-csv.ts'
import { answerList } from '../list-page.ts'
import { route, type Call, type Route } from '../route.ts'
import { findAddressErrors } from './address-errors.ts'
import { fieldsOf, productCsvColumns, toCsvCells, toProduct } from './product-csv.ts'

const listQuery = fields({
  category: category.optional().describe('with those below it'), tag: tag.optional(), text: line(80).optional().describe('beginnings of words of sku, title or brand'),
  source: z.enum(['merchant', 'order']).optional(), limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().max(600).optional(),
})
const everything: ProductSearch = { category: null, tag: null, text: null, source: null }

export const productRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/products', group: 'Products', access: 'key', summary: 'List or search the catalogue', notes: 'By sku. Pages by `next`: pass it as `cursor`. `source=order` shows what only lines of orders named.',
    query: listQuery, answers: { 200: { description: 'A page of products', schema: productList } }, problems: ['invalid-query'],
    handle: async (call) => {
      const { env, caller, query } = call
      const search: ProductSearch = { category: query.category ?? null, tag: query.tag ?? null, text: query.text ?? null, source: query.source ?? null }
      return answerList(call, {
        question: ['products', caller.store, ...Object.values(search)], limit: query.limit, cursor: query.cursor,
        read: (after: string | null, limit) => listProducts(env.DB, caller.store, search, after ?? '', limit), placeOf: (row) => row.sku,
      }, ({ rows, next }) => ({ products: rows.map(toView), next }))
    },
  }),
  route({
    method: 'POST', path: '/v1/products', group: 'Products', access: 'key', summary: 'Create or replace up to 500 products', notes: 'All or none. Each is replaced whole, as by PUT.',
    body: productBatch, bodyLimit: 2 * 1024 * 1024, answers: { 200: { description: 'How many were stored', schema: z.object({ taken: z.int() }) } }, problems: ['invalid-body', 'too-large', 'unsupported-media-type'],
    handle: async (call) => {
      const errors = call.body.products.flatMap((product, index) => findAddressErrors(call, product.image, `/products/${index}/image`))
      if (errors.length > 0) return call.problem('invalid-body', { errors: errors.slice(0, 50) })
      await putProducts(call, call.body.products)
      return call.json({ taken: call.body.products.length })
    },
  }),
  route({
    method: 'POST', path: '/v1/products/import', group: 'Products', access: 'key', summary: 'Import a CSV file',
    notes: `Columns: ${productCsvColumns.join(', ')}; sku and title are needed. A column that is not in the file leaves its field as it is; an empty cell clears it. Lists are parted by "|", prices are as 24.95 with a currency. Rows that are right are stored, the answer names the others. At most 20,000 rows and 8 MiB a file.`,
    bodyType: 'text/csv', bodyLimit: 8 * 1024 * 1024, answers: { 200: { description: 'Rows stored and refused', schema: importAnswer } }, problems: ['invalid-body', 'too-large', 'unsupported-media-type'],
    handle: (call) => importCsv<ProductEntry>(call, {
      columns: productCsvColumns, required: ['sku', 'title'], unique: 'sku',
      toValue: (cells) => {
        const product = toProduct(cells)
        const errors = product.ok ? findAddressErrors(call, product.value.image, '/image') : []
        return errors.length > 0 ? { ok: false, errors } : product
      },
      write: async (rows, header) => { await putProducts(call, rows.map(({ value }) => value), fieldsOf(header)) },
    }),
  }),
  route({
    method: 'GET', path: '/v1/products.csv', group: 'Products', access: 'key', summary: 'The whole catalogue as CSV', notes: 'In the columns that the import takes.',
    answers: { 200: { description: 'The file', type: 'text/csv' } },
    handle: async ({ env, caller }) => {
      let after: string | null = ''
      return new Response(streamCsv(productCsvColumns, async () => {
        if (after === null) return null
        const rows = await listProducts(env.DB, caller.store, everything, after, 500)
        after = rows.length < 500 ? null : rows.at(-1)?.sku ?? null
        return rows.map(toCsvCells)
      }), { headers: csvHeaders('products.csv') })
    },
  }),
  route({
    method: 'GET', path: '/v1/products/{sku}', group: 'Products', access: 'key', summary: 'One product', answers: { 200: { description: 'The product', schema: productView } }, problems: ['not-found'],
    handle: async (call) => {
      const row = await findProduct(call.env.DB, call.caller.store, skuOf(call))
      return row === null ? call.problem('not-found') : call.json(toView(row))
    },
  }),
  route({
    method: 'PUT', path: '/v1/products/{sku}', group: 'Products', access: 'key', summary: 'Create or replace a product', notes: 'Whole: a field left out takes its default. Takes back what GET gave.',
    body: productPut, answers: { 200: { description: 'The product', schema: productView } }, problems: ['invalid-body', 'unsupported-media-type'],
    handle: async (call) => {
      const named = sku.safeParse(skuOf(call))
      if (!named.success) return call.problem('invalid-body', { errors: [{ pointer: '/sku', message: 'must be 1 to 80 characters on one line' }] })
      const { sku: said, ...given } = call.body
      if (said !== undefined && said !== named.data) return call.problem('invalid-body', { errors: [{ pointer: '/sku', message: 'must be the sku of the address, or left out' }] })
      const errors = findAddressErrors(call, given.image, '/image')
      if (errors.length > 0) return call.problem('invalid-body', { errors })
      await putProducts(call, [{ ...given, sku: named.data }])
      const row = await findProduct(call.env.DB, call.caller.store, named.data)
      return row === null ? call.problem('not-found') : call.json(toView(row))
    },
  }),
  route({
    method: 'DELETE', path: '/v1/products/{sku}', group: 'Products', access: 'key', summary: 'Remove a product', notes: 'An order that names it later brings it back with what the line says; to keep a thing from being recommended, set `hidden`.',
    answers: { 204: { description: 'Removed' } }, problems: ['not-found'],
    handle: async (call) => await deleteProduct(call.env.DB, call.caller.store, skuOf(call)) ? new Response(null, { status: 204 }) : call.problem('not-found'),
  }),
]

async function putProducts({ env, caller, now }: Pick<Call<unknown, unknown>, 'env' | 'caller' | 'now'>, products: readonly ProductEntry[], only?: readonly ProductField[]): Promise<void> {
  await upsertProducts(env.DB, caller.store, products, now, only)
  forgetShelf(caller.store)
}

const skuOf = ({ params }: Pick<Call<unknown, unknown>, 'params'>): string => (params['sku'] ?? '').trim()

const toView = ({ sold: _sold, updatedAt, tags, goesWith, ...row }: ProductRow): ProductView => ({ ...row, tags: [...tags], goesWith: [...goesWith], updatedAt: new Date(updatedAt).toISOString() })
