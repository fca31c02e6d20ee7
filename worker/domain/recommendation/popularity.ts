import { noMinute, type OrderColumns } from '../learning/order-store.ts'

/** Sales of each item of the store relative to the best seller's, over two windows, 0 … 1. */
export interface Popularity { readonly month: Float32Array; readonly days: Float32Array }

const day = 1440
const monthDays = 30
const shortDays = 10
/** A shop that sells little has no best-seller of the month: what sold ever breaks ties, and stands in for an empty window. */
const everShare = 0.02

/** `now` in minutes; orders of a store without dates all count. */
export const countPopularity = (columns: OrderColumns, items: number, now: number, isIn: (order: number) => boolean): Popularity => {
  const month = new Float32Array(items)
  const days = new Float32Array(items)
  const ever = new Float32Array(items)
  for (let o = 0; o < columns.minute.length; o++) {
    if (!isIn(o)) continue
    const at = columns.minute[o]!
    const age = at === noMinute ? 0 : now - at
    for (let n = columns.start[o]!; n < columns.start[o + 1]!; n++) {
      const item = columns.item[n]!
      ever[item]!++
      if (age < monthDays * day) month[item]!++
      if (age < shortDays * day) days[item]!++
    }
  }
  const topEver = highest(ever)
  const scale = (values: Float32Array): Float32Array => {
    const top = highest(values)
    return values.map((value, item) => value / top + everShare * ever[item]! / topEver)
  }
  return { month: scale(month), days: scale(days) }
}

const highest = (values: Float32Array): number => values.reduce((top, value) => Math.max(top, value), 1)
