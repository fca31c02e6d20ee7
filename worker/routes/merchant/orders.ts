import { orderInput, orderList, orderView } from '../../../contract/order.ts'
import { readStore } from '../../content/store-settings.ts'
import { noteOrderedProducts } from '../../db/order-products.ts'
import { log } from '../../edge/log.ts'
import { orderObject } from '../../env.ts'
import { redeemOrderCodes } from '../../rewards/redeem-code.ts'
import { eraseOrderForGood } from '../../shopper/erase-order.ts'
import { idempotencyHeader, once } from '../idempotency.ts'
import { refuseCursor } from '../list-page.ts'
import { route, type Call, type Route } from '../route.ts'
import { orderSearch, searchOrders, type OrderSearch } from './list-orders.ts'
import { isOrderId, readOrderView } from './order-view.ts'
import { toPutOrder } from './put-order.ts'

export const originOf = (call: Pick<Call<unknown, unknown>, 'c'>): string => new URL(call.c.req.url).origin

const answered = (description: string) => ({ description, schema: orderView })

export const orderRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/orders', group: 'Orders', access: 'key',
    summary: 'Create or update an order',
    notes: 'An upsert on the order number, compared without case, spaces and a leading “#”. A field left out keeps what you said before, null clears it. Shipments are known by their tracking number; one that is missing from the body stays. The answer holds the hosted link for the shopper.',
    headers: idempotencyHeader, body: orderInput, bodyLimit: 1024 * 1024,
    answers: { 200: answered('Updated'), 201: answered('Created') }, problems: ['invalid-body', 'conflict', 'unsupported-media-type', 'too-large'],
    handle: async (call) => {
      const { env, now, caller, body } = call
      const store = await readStore(env, caller.store, now)
      if (store === null) return call.problem('not-found')
      const reading = await toPutOrder(env, store, body, new URL(call.c.req.url).hostname, now)
      if (!reading.ok) return call.problem('invalid-body', { errors: reading.errors })
      const { put } = reading
      return once(call, put.order, async () => {
        const result = await orderObject(env, store.id, put.order).put(put)
        if (result.erased) return call.problem('conflict', { detail: 'The order with this number was erased and cannot come back. Use another number.' })
        if (body.discountCodes?.length && body.test !== true && !body.cancelledAt) await redeemOrderCodes(env, store.id, { id: put.order, number: body.number }, body.discountCodes, now)
        // Behind the answer: what it misses, the next order of the same thing brings.
        if (!body.test) call.c.executionCtx.waitUntil(noteOrderedProducts(env.DB, store.id, put.order, body.items ?? [], result.created, now).catch(() => log('warn', 'ordered products not noted', { store: store.id })))
        const view = await readOrderView(env, originOf(call), store.id, put.order, now)
        if (view === null) throw new Error('an order just put is not there')
        return call.json({ ...view, created: result.created }, result.created ? 201 : 200)
      })
    },
  }),
  route({
    method: 'GET', path: '/v1/orders', group: 'Orders', access: 'key',
    summary: 'List orders, newest first, or search by number or e-mail',
    notes: 'Pages by `next`: pass it as `cursor`. A new order is in the list within seconds of its POST; a search by its number and GET /v1/orders/{id} know it at once.',
    query: orderSearch, answers: { 200: { description: 'A page of orders', schema: orderList } }, problems: ['invalid-query'],
    handle: (call) => answerSearch(call, call.query, 'invalid-query'),
  }),
  route({
    method: 'POST', path: '/v1/orders/search', group: 'Orders', access: 'key', isRead: true,
    summary: 'The same search with its terms in the body',
    notes: 'So that no e-mail address stands in a URL, where logs keep it.',
    body: orderSearch, answers: { 200: { description: 'A page of orders', schema: orderList } }, problems: ['invalid-body', 'unsupported-media-type'],
    handle: (call) => answerSearch(call, call.body, 'invalid-body'),
  }),
  route({
    method: 'GET', path: '/v1/orders/{id}', group: 'Orders', access: 'key',
    summary: 'One order', answers: { 200: answered('The order') }, problems: ['not-found'],
    handle: async (call) => {
      const view = await findView(call)
      return view === null ? call.problem('not-found') : call.json(view)
    },
  }),
  route({
    method: 'DELETE', path: '/v1/orders/{id}', group: 'Orders', access: 'key',
    summary: 'Erase an order',
    notes: 'Everything: its object, its rows, its links. A tombstone without personal data stays, so that a late message cannot bring it back.',
    answers: { 204: { description: 'Erased' } }, problems: ['not-found'],
    handle: async (call) => {
      const { env, now, caller } = call
      const id = call.params['id']
      if (!isOrderId(id) || await findView(call) === null) return call.problem('not-found')
      await eraseOrderForGood(env, caller.store, id, now)
      log('info', 'order erased', { requestId: call.c.get('requestId'), store: caller.store, order: id, key: caller.keyId })
      return new Response(null, { status: 204 })
    },
  }),
  route({
    method: 'POST', path: '/v1/orders/{id}/link', group: 'Orders', access: 'key',
    summary: 'Revoke all links of an order and issue a new one',
    notes: 'Every link and every look-up given out before stops working at once. Takes no body.',
    headers: idempotencyHeader, answers: { 200: answered('The order with its new link') }, problems: ['not-found', 'conflict'],
    handle: async (call) => {
      const id = call.params['id']
      if (!isOrderId(id)) return call.problem('not-found')
      return once(call, id, async () => {
        if (await orderObject(call.env, call.caller.store, id).raiseEpoch(call.now.toISOString()) === null) return call.problem('not-found')
        const view = await findView(call)
        return view === null ? call.problem('not-found') : call.json(view)
      })
    },
  }),
]

async function findView(call: Call<unknown, unknown>) {
  const id = call.params['id']
  return isOrderId(id) ? readOrderView(call.env, originOf(call), call.caller.store, id, call.now) : null
}

async function answerSearch(call: Call<unknown, unknown>, search: OrderSearch, type: 'invalid-query' | 'invalid-body'): Promise<Response> {
  const list = await searchOrders(call.env, originOf(call), call.caller.store, search, call.now)
  return list === null ? refuseCursor(call, type) : call.json(list)
}
