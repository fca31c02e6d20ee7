import type * as z from 'zod'
import { inLanguage } from '../../../contract/by-language.ts'
import { chosenGift, giftPool, giftQuery, type ChosenGift, type GiftContent } from '../../../contract/content/gift.ts'
import { noTelling, prepareWebhook } from '../../channels/post-webhook.ts'
import { readContent, type ContentEntry } from '../../content/read-content.ts'
import { readStore, type LiveStore } from '../../content/store-settings.ts'
import { findGift, giveBackGift, listShopperGifts, readGiftCounts, takeGift, type GiftRow } from '../../db/gifts.ts'
import { readProducts } from '../../db/products.ts'
import { listPurchases } from '../../db/purchases.ts'
import { justWritten } from '../../db/webhook-messages.ts'
import { chooseGift, type GiftChoice } from '../../domain/gift/choose-gift.ts'
import type { KnownItem } from '../../domain/placement/match-item.ts'
import { hashEmail } from '../../edge/hash.ts'
import { orderObject } from '../../env.ts'
import type { MerchantReading } from '../../objects/order-api.ts'
import { route, type Call, type Route } from '../route.ts'
import { openShopper } from '../shopper-box.ts'
import { isOrderId } from './order-view.ts'

type Pool = readonly ContentEntry<GiftContent>[]
/** Earlier orders that say what a shopper likes. */
const mostBefore = 50
/** Two calls may reach for the same last piece; the slower one looks again. */
const mostTries = 4

export const giftRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/gifts', group: 'Content', access: 'key', summary: 'The pool of small gifts: how many were given, how many are left',
    answers: { 200: { description: 'In your order', schema: giftPool } },
    handle: async (call) => {
      const { env, caller, now } = call
      const [content, counts] = await Promise.all([readContent(env, caller.store, now), readGiftCounts(env.DB, caller.store)])
      return call.json({ gifts: content.of('gift').map(({ id, body }) => { const given = counts.get(id) ?? 0; return { id, title: body.title, stock: body.stock, given, left: Math.max(0, body.stock - given), cost: body.cost } }) })
    },
  }),
  route({
    method: 'POST', path: '/v1/orders/{id}/gift', group: 'Orders', access: 'key', summary: 'Choose the small gift for this box',
    notes: 'Call it when the packing slip is printed. Takes no body. The same order always has the same gift, however often it is asked; one piece is taken from the pool, never the same for two. `gift: null` says why there is none.',
    query: giftQuery, answers: { 200: { description: 'The gift this order has', schema: chosenGift }, 201: { description: 'Chosen now', schema: chosenGift } }, problems: ['not-found', 'conflict', 'invalid-query'],
    handle: (call) => withOrder(call, (reading, store) => choose(call, reading, store)),
  }),
  route({
    method: 'GET', path: '/v1/orders/{id}/gift', group: 'Orders', access: 'key', summary: 'The small gift of an order',
    answers: { 200: { description: 'The gift', schema: chosenGift } }, problems: ['not-found'],
    handle: (call) => withOrder(call, async (reading, store) => {
      const row = await findGift(call.env.DB, store.id, reading.order)
      const shown = row && toAnswer(row, reading, store, (await readContent(call.env, store.id, call.now)).of('gift'))
      return shown ? call.json(shown) : call.problem('not-found')
    }),
  }),
  route({
    method: 'DELETE', path: '/v1/orders/{id}/gift', group: 'Orders', access: 'key', summary: 'Put the gift back on the shelf',
    answers: { 204: { description: 'The piece is in the pool again' } }, problems: ['not-found'],
    handle: (call) => withOrder(call, async (reading, store) =>
      await giveBackGift(call.env.DB, store.id, reading.order) ? new Response(null, { status: 204 }) : call.problem('not-found')),
  }),
]

async function withOrder(call: Call<undefined, unknown>, work: (reading: MerchantReading, store: LiveStore) => Promise<Response>): Promise<Response> {
  const { env, caller, params, now } = call
  const id = params['id']
  const store = await readStore(env, caller.store, now)
  const reading = isOrderId(id) ? await orderObject(env, caller.store, id).merchantView(now.toISOString()) : null
  return store === null || reading === null ? call.problem('not-found') : work(reading, store)
}

async function choose(call: Call<undefined, z.output<typeof giftQuery>>, reading: MerchantReading, store: LiveStore): Promise<Response> {
  const { env, now, query } = call
  const pool = (await readContent(env, store.id, now)).of('gift')
  const had = await findGift(env.DB, store.id, reading.order)
  if (had) return call.json(toAnswer(had, reading, store, pool) ?? none('pool_empty'))
  if (reading.input.cancelledAt) return call.problem('conflict', { detail: 'The order is cancelled; nothing is packed.' })

  const shopper = await shopperOf(call, reading, store)
  const wish = { ...await tasteOf(call, reading, store, shopper), had: shopper === null ? [] : await listShopperGifts(env.DB, store.id, shopper), most: query.most ?? null }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const counts = await readGiftCounts(env.DB, store.id)
    const choice = chooseGift(pool.map(({ id, body }) => ({ id, sku: body.sku ?? null, left: body.stock - (counts.get(id) ?? 0), cost: body.cost, fits: body.fits })), wish)
    if (!choice.ok) return call.json(none(choice.reason))
    const row: GiftRow = { orderId: reading.order, gift: choice.id, shopper, reason: choice.reason, because: JSON.stringify(choice.because), at: now.getTime() }
    const answer = toAnswer(row, reading, store, pool)
    const telling = answer?.gift ? await prepareWebhook(env, { store: store.id, type: 'gift.chosen', order: { id: reading.order, number: reading.number }, data: { gift: answer.gift.id, title: answer.gift.title, sku: answer.gift.sku }, now }, justWritten) : noTelling
    if (await takeGift(env.DB, store.id, row, pool.find(({ id }) => id === choice.id)?.body.stock ?? 0, telling.statements)) {
      await telling.queue()
      return call.json(answer ?? none('pool_empty'), 201)
    }
    // Somebody was quicker: for this order, or for the last piece.
    const other = await findGift(env.DB, store.id, reading.order)
    if (other) return call.json(toAnswer(other, reading, store, pool) ?? none('pool_empty'))
  }
  return call.problem('conflict', { detail: 'Many packers reach for the same gifts just now. Ask again.', retryAfter: 1 })
}

/** Keyed e-mail hash from the sealed box: the projection in D1 may be seconds behind a new order. */
async function shopperOf({ env }: Call<undefined, unknown>, { order, sealedShopper }: MerchantReading, store: LiveStore): Promise<string | null> {
  const shopper = sealedShopper === null ? null : await openShopper(env, store, order, sealedShopper)
  return shopper?.email ? hashEmail(env, store.id, shopper.email) : null
}

async function tasteOf({ env }: Call<undefined, unknown>, { order, input }: MerchantReading, store: LiveStore, shopper: string | null): Promise<{ ordered: KnownItem[]; before: KnownItem[] }> {
  const earlier = shopper === null ? [] : (await listPurchases(env.DB, store.id, shopper, mostBefore)).filter((line) => line.order !== order)
  const now = input.items.map(({ sku }) => sku), past = [...new Set(earlier.map(({ sku }) => sku))]
  const products = await readProducts(env.DB, store.id, [...new Set([...now, ...past])])
  const known = (sku: string): KnownItem => ({ sku, category: products.get(sku)?.category ?? null, tags: products.get(sku)?.tags ?? [] })
  return { ordered: now.map(known), before: past.map(known) }
}

const none = (reason: Extract<GiftChoice, { ok: false }>['reason']): ChosenGift => ({ gift: null, reason })

/** For the slip. null: the entry was deleted from the pool since. */
function toAnswer(row: GiftRow, { input }: MerchantReading, { settings }: LiveStore, pool: Pool): ChosenGift | null {
  const entry = pool.find(({ id }) => id === row.gift)
  if (!entry) return null
  const { title, sku, cost, note } = entry.body
  const say = (texts: Readonly<Record<string, string>>) => inLanguage(texts, input.locale ?? settings.locale, settings.locale)
  const skus = JSON.parse(row.because) as string[]
  const because = skus.map((own) => input.items.find((item) => item.sku === own)?.title ?? own)
  const said = say(note.title)
  return said && {
    gift: { id: entry.id, title, sku: sku ?? null, cost, note: { title: said, text: note.text ? say(note.text) : null }, why: { reason: row.reason as GiftRowReason, because }, chosenAt: new Date(row.at).toISOString() },
    reason: null,
  }
}
type GiftRowReason = NonNullable<ChosenGift['gift']>['why']['reason']
