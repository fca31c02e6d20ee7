import { inject } from 'vitest'
import type { OrderView } from '../../contract/order.ts'

/** The running house, and its API with the demo's key. */
export const house = inject('house')

export const callApi = async <T = unknown>(method: string, path: string, body?: unknown): Promise<T> => {
  const response = await fetch(house.worker + path, { method, headers: { authorization: `Bearer ${house.apiKey}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`)
  return (text ? JSON.parse(text) : null) as T
}

let count = 0
/** An order of its own for one test, sent with the shop's own van: its scans come by hand. */
export const placeOrder = (change: Record<string, unknown> = {}, shipment: Record<string, unknown> = {}): Promise<OrderView> => {
  count += 1
  return callApi<OrderView>('POST', '/v1/orders', {
    number: `7${String(Date.now() % 1_000_000).padStart(6, '0')}${count}`, placedAt: new Date(Date.now() - 2 * 86_400_000).toISOString(), locale: 'en-GB', currency: 'GBP',
    shopper: { name: 'Sam Palmer', email: 'sam@mailbox.example', postcode: 'BS6 5BN' },
    items: [{ sku: 'knives', title: '8-piece kitchen knife set', quantity: 1 }], destination: { town: 'Bristol', country: 'GB', district: 'BS6' },
    fulfilments: [{ shipments: [{ carrierName: 'Our own van', ...shipment }] }],
    ...change,
  })
}

/** A scan by hand. */
export const scan = (order: OrderView, event: Record<string, unknown>): Promise<unknown> =>
  callApi('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: new Date(Date.now() - 60_000).toISOString(), status: 'in_transit', ...event }] })
