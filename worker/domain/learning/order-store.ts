import { growing } from './growing.ts'
import { createNames, type Names } from './names.ts'
import type { OrderRow } from './order-row.ts'
import { createNumberSet } from './number-set.ts'
import { hashText } from './random.ts'
import { columnPiece, jsonPiece, readColumn, readJson, type Snapshot } from './snapshot.ts'

/** All orders of a store in typed columns: 100,000 orders of ten lines are 12 MB. */
export interface OrderStore {
  readonly items: Names
  readonly customers: Names
  readonly orderCount: number
  readonly lineCount: number
  add(row: OrderRow): void
  columns(): OrderColumns
  snapshot(): Snapshot
}

/** Lines of order `o` are `start[o] … start[o + 1] - 1`; `customer` is -1 where not known, `minute` is `noMinute` where not known. */
export interface OrderColumns {
  readonly start: Uint32Array
  readonly minute: Int32Array
  readonly customer: Int32Array
  readonly item: Uint32Array
  readonly quantity: Float32Array
}
export const noMinute = -(2 ** 31)

/** Pieces of its snapshot. */
export const storePieces = 7

/** An order with an id seen before is ignored: a queue may deliver it again. Quantities are kept only where a model reads them. */
export const createOrderStore = ({ withQuantities, from }: { withQuantities: boolean; from?: Snapshot }): OrderStore => {
  const [names, ...pieces] = from ?? []
  const head = (names === undefined ? { items: [], customers: [] } : readJson(names)) as { items: string[]; customers: string[] }
  const [start, minute, customer, item, quantity, seenBefore] = pieces.map(readColumn) as [Uint32Array, Int32Array, Int32Array, Uint32Array, Float32Array, Float64Array]
  const items = createNames(head.items)
  const customers = createNames(head.customers)
  const seen = createNumberSet(seenBefore)
  const ends = growing(Uint32Array, start ?? new Uint32Array(1))
  const minutes = growing(Int32Array, minute)
  const owners = growing(Int32Array, customer)
  const sold = growing(Uint32Array, item)
  const counts = growing(Float32Array, quantity)
  const columns = (): OrderColumns => ({ start: ends.view(), minute: minutes.view(), customer: owners.view(), item: sold.view(), quantity: counts.view() })
  return {
    items,
    customers,
    get orderCount() { return minutes.length },
    get lineCount() { return sold.length },
    add(row) {
      if (row.id !== '' && !seen.add(hashText(row.id) || 1)) return
      for (const line of row.lines) {
        sold.push(items.add(line.item))
        if (withQuantities) counts.push(line.quantity)
      }
      ends.push(sold.length)
      minutes.push(row.minute ?? noMinute)
      owners.push(row.customer === null ? -1 : customers.add(row.customer))
    },
    columns,
    snapshot() {
      const c = columns()
      return [jsonPiece({ items: items.all, customers: customers.all }), ...[c.start, c.minute, c.customer, c.item, c.quantity, seen.table()].map(columnPiece)]
    },
  }
}
