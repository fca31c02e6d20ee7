import { noMinute, type OrderColumns } from '../learning/order-store.ts'
import { ageDays } from './basket-index.ts'
import type { PastOrder } from './evidence.ts'

/** Orders of each shopper, newest first. */
export interface ShopperHistory {
  /** Order numbers of a customer number. */
  ordersOf(customer: number): Uint32Array
  /** The earlier orders of a customer at `now` (minutes), of those `isIn` allows, as labels. */
  pastOrders(customer: number, now: number, labelOf: (item: number) => number, isIn: (order: number) => boolean): PastOrder[]
}

/** A trade customer may have thousands of orders; older ones than these say nothing new. */
const orderLimit = 60

export const indexShoppers = (columns: OrderColumns, customers: number): ShopperHistory => {
  const from = new Uint32Array(customers + 1)
  for (const customer of columns.customer) if (customer >= 0) from[customer + 1]!++
  for (let c = 0; c < customers; c++) from[c + 1] = from[c + 1]! + from[c]!
  const orders = new Uint32Array(from[customers]!)
  const at = from.slice(0, customers)
  columns.customer.forEach((customer, o) => { if (customer >= 0) orders[at[customer]!++] = o })
  for (let c = 0; c < customers; c++) orders.subarray(from[c]!, from[c + 1]!).sort((a, b) => columns.minute[b]! - columns.minute[a]! || b - a)
  const ordersOf = (customer: number): Uint32Array => orders.subarray(from[customer] ?? 0, from[customer + 1] ?? 0)
  return {
    ordersOf,
    pastOrders(customer, now, labelOf, isIn) {
      const past: PastOrder[] = []
      for (const o of ordersOf(customer)) {
        const minute = columns.minute[o]!
        if (past.length >= orderLimit) break
        if (!isIn(o) || (minute !== noMinute && minute > now)) continue
        past.push({ ageDays: ageDays(minute, now), items: [...columns.item.subarray(columns.start[o]!, columns.start[o + 1]!)].map(labelOf) })
      }
      return past
    },
  }
}
