import { noMinute, type OrderColumns } from '../learning/order-store.ts'

/** One shopper's purchases of one item, by day, oldest first. */
export interface PurchasePair { readonly customer: number; readonly item: number; readonly days: readonly number[]; readonly quantities: readonly number[] }

/** Purchases of each shopper as flat columns, sorted by item, then day; several on one day are one. */
export interface ShopperPurchases {
  /** Days with an order, oldest first. */
  readonly orderDays: readonly number[]
  readonly pairs: readonly PurchasePair[]
}

/** Reads the pairs of one shopper at a time: all pairs of a large store at once would not fit beside the orders. */
export interface PairReader { readonly customers: number; read(customer: number): ShopperPurchases }

/** Orders on or after `before` (a day) are not seen, nor those without a date or a shopper. */
export const readPairs = (columns: OrderColumns, customers: number, before = Infinity): PairReader => {
  const from = new Uint32Array(customers + 1)
  const isSeen = (o: number): boolean => columns.customer[o]! >= 0 && columns.minute[o] !== noMinute && Math.floor(columns.minute[o]! / 1440) < before
  for (let o = 0; o < columns.minute.length; o++) if (isSeen(o)) from[columns.customer[o]! + 1]!++
  for (let c = 0; c < customers; c++) from[c + 1] = from[c + 1]! + from[c]!
  const orders = new Uint32Array(from[customers]!)
  const at = from.slice(0, customers)
  for (let o = 0; o < columns.minute.length; o++) if (isSeen(o)) orders[at[columns.customer[o]!]!++] = o
  return {
    customers,
    read(customer) {
      const lines: { item: number; day: number; quantity: number }[] = []
      const days = new Set<number>()
      for (let n = from[customer]!; n < from[customer + 1]!; n++) {
        const o = orders[n]!
        const day = Math.floor(columns.minute[o]! / 1440)
        days.add(day)
        for (let line = columns.start[o]!; line < columns.start[o + 1]!; line++) lines.push({ item: columns.item[line]!, day, quantity: columns.quantity[line]! })
      }
      lines.sort((a, b) => a.item - b.item || a.day - b.day)
      const pairs: { customer: number; item: number; days: number[]; quantities: number[] }[] = []
      for (const { item, day, quantity } of lines) {
        let pair = pairs.at(-1)
        if (pair === undefined || pair.item !== item) pairs.push(pair = { customer, item, days: [], quantities: [] })
        const last = pair.days.length - 1
        if (pair.days[last] === day) pair.quantities[last] = pair.quantities[last]! + quantity
        else { pair.days.push(day); pair.quantities.push(quantity) }
      }
      return { orderDays: [...days].sort((a, b) => a - b), pairs }
    },
  }
}
