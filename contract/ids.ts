import * as z from 'zod'

/**
 * Branded, prefixed identifiers. The prefix names the thing, so that an id pasted in the wrong place is refused by shape.
 * Order ids are derived (keyed hash of store and order number), so an upsert needs no look-up and no lock.
 */
const id = <B extends string>(prefix: string, brand: B) =>
  z.string().regex(new RegExp(`^${prefix}_[0-9A-Za-z]{10,32}$`), `must be an id such as "${prefix}_…"`).brand<B>().meta({ id: brand, example: `${prefix}_4kQ9dV0bTn2yXw7c` })

export const storeId = id('st', 'StoreId')
export const orderId = id('or', 'OrderId')
export const shipmentId = id('sh', 'ShipmentId')
export const keyId = id('key', 'KeyId')

export type OrderId = z.infer<typeof orderId>
export type ShipmentId = z.infer<typeof shipmentId>

/**
 * A shipment's id begins with its order's: `sh_<22 of the order><6 of its own>`. So `/v1/shipments/{id}` finds the order's
 * object without an index. `own` names the parcel within its order, e.g. the start of a digest of its tracking number.
 */
export const shipmentIdOf = (order: string, own: string): ShipmentId => `sh_${order.slice(3)}${own.replace(/[^0-9A-Za-z]/g, '').padStart(6, '0').slice(0, 6)}` as ShipmentId
/** The order a shipment id speaks of; whether such an order is there, its object knows. null = not of that form. */
export const orderOfShipment = (shipment: string): OrderId | null => /^sh_[0-9A-Za-z]{28}$/.test(shipment) ? `or_${shipment.slice(3, 25)}` as OrderId : null
