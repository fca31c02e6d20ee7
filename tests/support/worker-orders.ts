import { orderInput, type OrderInput } from '../../contract/order.ts'
import type { ParsedEvent, ParsedShipment } from '../../worker/carriers/carrier.ts'
import { newId } from '../../worker/edge/ids.ts'
import { orderIdFor } from '../../worker/edge/hash.ts'
import { orderObjectName } from '../../worker/env.ts'
import type { IngestDelivery, PutOrder } from '../../worker/objects/order-api.ts'
import { env } from './worker-env.ts'

/** UPS's own example number: its form and check digit are right. */
export const upsNumber = '1Z5338FF0107231059'

/** The clock of these tests: the real one, since alarms keep it. `days` from now, UTC ISO. */
export const daysFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

export interface TestOrder { readonly store: string; readonly merchant: string; readonly order: string; readonly said: PutOrder }

/** What a route would tell an order's object. Each text that must not stay is a word found nowhere else. */
export async function anOrder(input: Partial<Record<keyof OrderInput, unknown>> = {}, more: Partial<PutOrder> = {}): Promise<TestOrder> {
  const store = more.store ?? newId('st'), merchant = more.merchant ?? newId('me')
  const numberKey = `n-${newId('or').slice(3)}`
  const order = await orderIdFor(env, store, numberKey)
  return {
    store, merchant, order,
    said: {
      store, merchant, order, numberKey, emailHash: 'E'.repeat(43), postcodeHash: 'P'.repeat(43), sealedShopper: 'sealed-box', maskedName: 'Zebedee P.', images: {}, storeZone: 'Europe/London', retentionDays: 90,
      input: orderInput.parse({
        number: '20418', placedAt: daysFromNow(-4), promised: { to: daysFromNow(3).slice(0, 10) }, items: [{ sku: 'k', title: 'Quokka lamp' }], destination: { town: 'Bristol', country: 'GB', district: 'BS6' },
        fulfilments: [{ shipments: [{ trackingNumber: upsNumber, carrier: 'ups' }] }], ...input,
      }),
      now: new Date().toISOString(), ...more,
    },
  }
}

export const objectOf = ({ store, order }: { store: string; order: string }) => env.ORDERS.get(env.ORDERS.idFromName(orderObjectName(store, order)))
export async function putOrder(order: TestOrder) {
  const object = objectOf(order)
  const result = await object.put(order.said)
  return { object, result }
}

/** A scan by UTC time, so many days from now. */
export const scan = (days: number, status: ParsedEvent['status'], more: Partial<ParsedEvent> = {}): ParsedEvent => ({
  time: `${daysFromNow(days).slice(0, 19)}+00:00`, offsetKnown: true, precision: 'second', status, substatus: null, kind: 'info', code: status.slice(0, 3), text: `Wombat depot ${status}`, textLang: 'en', location: null,
  place: { town: 'Leeds', region: null, country: 'GB' }, ...more,
})

const shipment = (status: ParsedShipment['status'], events: readonly ParsedEvent[], more: Partial<ParsedShipment> = {}): ParsedShipment =>
  ({ outcome: 'tracked', error: null, trackingNumber: upsNumber, status, substatus: null, events, deliveredAt: null, estimatedDelivery: null, signedBy: null, service: null, ...more })

export const delivery = (status: ParsedShipment['status'], events: readonly ParsedEvent[], more: Partial<IngestDelivery> = {}): IngestDelivery =>
  ({ carrier: 'ups', trackingNumber: upsNumber, source: 'pull', askedAt: new Date().toISOString(), answer: { outcome: 'tracked', shipment: shipment(status, events) }, ...more })
