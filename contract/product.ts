import * as z from 'zod'
import { fields, httpsUrl, line, linkUrl, money } from './common.ts'
import { textBlock } from './localized.ts'

/** As in the lines of orders: the catalogue and the orders meet by it. */
export const sku = line(80)
export const tag = line(40)
/** A path with ` > ` between its steps, `Kitchen > Knives`: what is said of a category holds for those below it. */
export const category = line(120)

/** One product. `PUT` and `POST` replace it whole; a field left out takes its default. */
export const productInput = fields({
  title: line(200),
  url: linkUrl.nullish().describe('its page in the shop'),
  image: httpsUrl.nullish().describe('served through our host: GET /v1/images/…'),
  price: money.refine(({ amount }) => amount >= 0, { error: 'must not be below zero', path: ['amount'] }).nullish().describe('of one piece'),
  category: category.nullish().describe('a path such as "Kitchen > Knives"'),
  tags: z.array(tag).max(40).default([]).describe('words of your own; some are preferences of shoppers, such as "vegetarian" or "leather"'),
  group: line(80).nullish().describe('the same for one item in its sizes and colours: who has one is not offered another'),
  brand: line(80).nullish(),
  inStock: z.boolean().default(true),
  hidden: z.boolean().default(false).describe('never recommended'),
  consumable: fields({ days: z.int().min(1).max(1095).nullish().describe('how long one piece lasts; absent: learned') }).nullish().describe('runs out and is bought again'),
  goesWith: z.array(sku).max(20).default([]).describe('skus shown first to whoever bought this one, in this order'),
  text: textBlock(2000).nullish().describe('what it is and what it is for; likeness is found by its words'),
})
export type ProductInput = z.infer<typeof productInput>

/** One line of a batch: the product and its sku. */
export const productLine = fields({ sku, ...productInput.shape })

export const productBatch = fields({ products: z.array(productLine).min(1).max(500) })
  .refine(({ products }) => new Set(products.map((product) => product.sku)).size === products.length, { error: 'must name each sku once', path: ['products'] }).meta({ id: 'ProductBatch' })

/** `GET /v1/products/{sku}`; PUT takes it back whole. */
export const productView = z.object({
  sku: z.string(), title: z.string(), url: z.string().nullable(), image: z.string().nullable(), price: money.nullable(), category: z.string().nullable(), tags: z.array(z.string()),
  group: z.string().nullable(), brand: z.string().nullable(), inStock: z.boolean(), hidden: z.boolean(), consumable: z.object({ days: z.int().nullable() }).nullable(),
  goesWith: z.array(z.string()), text: z.string().nullable(),
  source: z.enum(['merchant', 'order']).describe('order: you never sent it, a line of an order named it'),
  updatedAt: z.string(),
}).meta({ id: 'Product' })
export type ProductView = z.infer<typeof productView>

export const productList = z.object({ products: z.array(productView), next: z.string().nullable().describe('pass as ?cursor=') }).meta({ id: 'ProductList' })

const readPast = z.unknown().optional().describe('of the answer to GET; nothing is set by it')
export const productPut = fields({ ...productInput.shape, sku: sku.optional(), source: readPast, updatedAt: readPast })
  .transform(({ source: _source, updatedAt: _updatedAt, ...rest }) => rest).meta({ id: 'ProductInput' })
