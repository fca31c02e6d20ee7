import { createLabels, type Labels } from '../learning/labels.ts'
import { noMinute, type OrderColumns } from '../learning/order-store.ts'

/** Age at which an order counts half (measured on gift and grocery orders: 60–90 days are alike, no decay is worse). */
const halfLifeDays = 90

/**
 * Orders seen from the items. Items carry their rank by number of orders as label, and the labels of an order are sorted,
 * so that "all partners more popular than i" is a prefix of each order.
 */
export interface BasketIndex {
  /** Number of items that were ever sold. */
  readonly itemCount: number
  /** Store item of each label, and back. */
  readonly itemOf: Uint32Array
  readonly labelOf: Uint32Array
  readonly start: Uint32Array
  readonly labels: Labels
  /** Orders that hold label i: `orders[from[i]] … orders[from[i + 1] - 1]`; only those the index was built for. */
  readonly from: Uint32Array
  readonly orders: Uint32Array
  /** ½^(age / 90 d) / √size of each order. */
  readonly weight: Float32Array
}

/** Minute of the newest dated order; 0 for a store without dates. */
export const newestMinute = (columns: OrderColumns): number => {
  let newest = noMinute
  for (const minute of columns.minute) if (minute > newest) newest = minute
  return newest === noMinute ? 0 : newest
}

/** `now` in minutes; orders for which `isIn` says no count for nothing, but keep their place. */
export const indexBaskets = (columns: OrderColumns, storeItems: number, now: number, isIn: (order: number) => boolean): BasketIndex => {
  const orderCount = columns.minute.length
  const degree = new Uint32Array(storeItems)
  for (const item of columns.item) degree[item]!++
  const itemOf = Uint32Array.from({ length: storeItems }, (_, n) => n).sort((a, b) => degree[b]! - degree[a]! || a - b)
  const labelOf = new Uint32Array(storeItems)
  itemOf.forEach((item, label) => { labelOf[item] = label })
  const labels = createLabels(columns.item.length, storeItems)
  for (let n = 0; n < labels.length; n++) labels[n] = labelOf[columns.item[n]!]!
  const weight = new Float32Array(orderCount)
  const from = new Uint32Array(storeItems + 1)
  for (let o = 0; o < orderCount; o++) {
    const first = columns.start[o]!
    const end = columns.start[o + 1]!
    labels.subarray(first, end).sort()
    if (!isIn(o)) continue
    weight[o] = 0.5 ** (ageDays(columns.minute[o]!, now) / halfLifeDays) / Math.sqrt(end - first)
    for (let n = first; n < end; n++) from[labels[n]! + 1]!++
  }
  for (let i = 0; i < storeItems; i++) from[i + 1] = from[i + 1]! + from[i]!
  const orders = new Uint32Array(from[storeItems]!)
  const at = from.slice(0, storeItems)
  for (let o = 0; o < orderCount; o++) {
    if (weight[o] === 0) continue
    for (let n = columns.start[o]!; n < columns.start[o + 1]!; n++) orders[at[labels[n]!]!++] = o
  }
  return { itemCount: storeItems, itemOf, labelOf, start: columns.start, labels, from, orders, weight }
}

/** Days from an order to now, never negative; an order without a date is as old as the newest one. */
export const ageDays = (minute: number, now: number): number => minute === noMinute ? 0 : Math.max(0, now - minute) / 1440
