import { orderOfShipment } from '../../../contract/ids.ts'
import { orderView } from '../../../contract/order.ts'
import { eventsInput, shipmentPatch } from '../../../contract/shipment.ts'
import { orderObject } from '../../env.ts'
import type { WriteResult } from '../../objects/order-api.ts'
import { idempotencyHeader, once } from '../idempotency.ts'
import { route, type Call, type Route } from '../route.ts'
import { readOrderView } from './order-view.ts'
import { originOf } from './orders.ts'
import { findStrangeSkus } from './put-order.ts'

const answers = { 200: { description: 'The order the shipment belongs to', schema: orderView } }

export const shipmentRoutes: readonly Route[] = [
  route({
    method: 'PATCH', path: '/v1/shipments/{id}', group: 'Shipments', access: 'key',
    summary: 'Fix a shipment', notes: 'Only the named fields change; null clears one. A new tracking number starts the parcel’s history anew.',
    body: shipmentPatch, bodyLimit: 256 * 1024, answers, problems: ['invalid-body', 'not-found', 'conflict', 'unsupported-media-type'],
    handle: async (call) => {
      const strange = call.body.items?.length ? await findStrangeItems(call, call.body.items) : []
      if (strange.length > 0) return call.problem('invalid-body', { errors: strange })
      return change(call, (order, shipment) => order.patchShipment(shipment, call.body, call.now.toISOString()))
    },
  }),
  route({
    method: 'DELETE', path: '/v1/shipments/{id}', group: 'Shipments', access: 'key',
    summary: 'Take a shipment off its order', notes: 'With its events. The order stays.',
    answers, problems: ['not-found'],
    handle: (call) => change(call, (order, shipment) => order.removeShipment(shipment, call.now.toISOString())),
  }),
  route({
    method: 'POST', path: '/v1/shipments/{id}/ask', group: 'Shipments', access: 'key',
    summary: 'Ask the carrier now', notes: 'Puts the parcel at the head of the list; the carrier’s quota still holds. The answer is the order as it stands before the carrier has spoken.',
    answers, problems: ['not-found', 'conflict'],
    handle: (call) => change(call, (order, shipment) => order.askNow(shipment, call.now.toISOString())),
  }),
  route({
    method: 'POST', path: '/v1/shipments/{id}/events', group: 'Shipments', access: 'key',
    summary: 'Add events by hand', notes: 'For your own van and for carriers without an adapter. The same event twice is one event.',
    headers: idempotencyHeader,
    body: eventsInput, bodyLimit: 256 * 1024, answers, problems: ['invalid-body', 'not-found', 'conflict', 'unsupported-media-type'],
    handle: (call) => once(call, orderOfShipment(call.params['id'] ?? ''), () => change(call, (order, shipment) => order.addEvents(shipment, call.body.events, call.now.toISOString()))),
  }),
]

async function findStrangeItems(call: Call<unknown, unknown>, items: readonly { readonly sku: string }[]) {
  const order = orderOfShipment(call.params['id'] ?? '')
  const view = order && await orderObject(call.env, call.caller.store, order).merchantView(call.now.toISOString())
  return view ? findStrangeSkus(items, view.input.items, '/items') : []
}

/** One write to one shipment; the answer is the order as it now stands. */
async function change(call: Call<unknown, unknown>, write: (order: ReturnType<typeof orderObject>, shipment: string) => Promise<WriteResult>): Promise<Response> {
  const shipment = call.params['id'] ?? ''
  const order = orderOfShipment(shipment)
  if (order === null) return call.problem('not-found')
  const result = await write(orderObject(call.env, call.caller.store, order), shipment)
  if (!result.ok) {
    if (result.reason === 'duplicate_number') return call.problem('conflict', { detail: 'Another shipment of this order has that tracking number.' })
    if (result.reason === 'not_asked') return call.problem('conflict', { detail: 'No carrier can be asked about this shipment: it has no tracking number, or its carrier has no adapter. Add events by hand instead.' })
    return call.problem('not-found')
  }
  const view = await readOrderView(call.env, originOf(call), call.caller.store, order, call.now)
  return view === null ? call.problem('not-found') : call.json(view)
}
