import * as z from 'zod'

/**
 * Branded, prefixed identifiers. The prefix names the thing, so that an id pasted in the wrong place is refused by shape.
 * Order ids are derived (keyed hash of store and order number), so an upsert needs no look-up and no lock.
 */
const id = <B extends string>(prefix: string, brand: B) =>
  z.string().regex(new RegExp(`^${prefix}_[0-9A-Za-z]{10,32}$`), `must be an id such as "${prefix}_…"`).brand<B>().meta({ id: brand, example: `${prefix}_4kQ9dV0bTn2yXw7c` })

export const merchantId = id('me', 'MerchantId')
export const storeId = id('st', 'StoreId')
export const orderId = id('or', 'OrderId')
export const shipmentId = id('sh', 'ShipmentId')
export const keyId = id('key', 'KeyId')

export type MerchantId = z.infer<typeof merchantId>
export type StoreId = z.infer<typeof storeId>
export type OrderId = z.infer<typeof orderId>
export type ShipmentId = z.infer<typeof shipmentId>
export type KeyId = z.infer<typeof keyId>
