import { orderId, type OrderId, type ShipmentId } from '../../../contract/ids.ts'
import type { OrderView } from '../../../contract/order.ts'
import { orderObject, type Env } from '../../env.ts'
import type { MerchantReading } from '../../objects/order-api.ts'
import { signOrderLink } from '../public/resolve-page.ts'

/** Is what stands in the path an order's id? */
export const isOrderId = (id: string | undefined): id is string => orderId.safeParse(id).success

/** What the merchant sees of an order; null = not in this store, or erased. `origin` makes the link whole. */
export async function readOrderView(env: Env, origin: string, store: string, order: string, now: Date): Promise<OrderView | null> {
  const reading = await orderObject(env, store, order).merchantView(now.toISOString())
  return reading && toOrderView(env, origin, store, reading)
}

async function toOrderView(env: Env, origin: string, store: string, reading: MerchantReading): Promise<OrderView> {
  const { input } = reading
  const token = await signOrderLink(env, store, reading.order, reading.epoch)
  return {
    id: reading.order as OrderId,
    number: reading.number,
    placedAt: reading.placedAt,
    updatedAt: reading.updatedAt,
    status: reading.status,
    late: reading.late,
    link: `${origin}/p/${token}`,
    token,
    locale: input.locale ?? null,
    currency: input.currency ?? null,
    cancelledAt: input.cancelledAt ?? null,
    promised: input.promised ? { from: input.promised.from ?? null, to: input.promised.to } : null,
    items: input.items.map(({ sku, title, variant, quantity, price, image, url }) => ({ sku, title, variant: variant ?? null, quantity, price: price ?? null, image: image ?? null, url: url ?? null })),
    origin: input.origin ?? null,
    destination: input.destination ?? null,
    safePlace: input.safePlace ?? null,
    shipments: reading.shipments.map((shipment) => ({
      id: shipment.id as ShipmentId,
      trackingNumber: shipment.trackingNumber,
      carrier: shipment.carrier,
      status: shipment.status,
      substatus: shipment.substatus,
      estimate: shipment.estimate,
      deliveredAt: shipment.deliveredAt,
      asked: shipment.asked,
      events: shipment.events,
      said: shipment.said,
    })),
  }
}
