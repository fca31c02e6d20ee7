import * as z from 'zod'
import { fields } from '../../../contract/common.ts'
import { orderNumber, type OrderList } from '../../../contract/order.ts'
import type { OrderId } from '../../../contract/ids.ts'
import { findOrder, listOrders, type OrderRow } from '../../db/orders.ts'
import { hashEmail, orderIdFor, toNumberKey } from '../../edge/hash.ts'
import type { Env } from '../../env.ts'
import { readListPage } from '../list-page.ts'
import { signOrderLink } from '../public/resolve-page.ts'
import { readOrderView } from './order-view.ts'

export const orderSearch = fields({
  number: orderNumber.optional().describe('one order, by the number the shopper knows'),
  email: z.email('must be one e-mail address').max(254).optional().describe('all orders of one shopper; POST /v1/orders/search keeps the address out of URLs'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(600).optional().describe('`next` of the page before'),
}).refine((query) => !(query.number && query.email), { error: 'search by number or by email, not both', path: ['email'] })
export type OrderSearch = z.infer<typeof orderSearch>

/** null: the cursor is not one that this very question handed out (TRUST 12). */
export async function searchOrders(env: Env, origin: string, store: string, search: OrderSearch, now: Date): Promise<OrderList | null> {
  const toSummary = (row: OrderRow) => summarise(env, origin, store, row)
  if (search.number !== undefined) {
    const order = await orderIdFor(env, store, toNumberKey(search.number))
    const row = await findOrder(env.DB, store, order)
    const summary = row === null ? await summariseUnlisted(env, origin, store, order, now) : await toSummary(row)
    return { orders: summary === null ? [] : [summary], next: null }
  }
  const emailHash = search.email === undefined ? null : await hashEmail(env, store, search.email)
  const page = await readListPage(env, {
    question: ['orders', store, emailHash], limit: search.limit, cursor: search.cursor,
    read: (after: { placedAt: number; id: string } | null, limit) => listOrders(env.DB, store, { limit, after, emailHash }),
    placeOf: ({ placedAt, id }) => ({ placedAt, id }),
  })
  return page && { orders: await Promise.all(page.rows.map(toSummary)), next: page.next }
}

/** An order just put: its object knows it, its row in the list is still on its way. */
async function summariseUnlisted(env: Env, origin: string, store: string, order: string, now: Date): Promise<OrderList['orders'][number] | null> {
  const view = await readOrderView(env, origin, store, order, now)
  if (view === null) return null
  const { id, number, placedAt, updatedAt, status, late, link, shipments } = view
  return { id, number, placedAt, updatedAt, status, late, shipments: shipments.length, link }
}

async function summarise(env: Env, origin: string, store: string, row: OrderRow): Promise<OrderList['orders'][number]> {
  return {
    id: row.id as OrderId,
    number: row.number,
    placedAt: toOffsetIso(row.placedAt, row.placedOffset),
    updatedAt: new Date(row.updatedAt).toISOString(),
    status: row.status,
    late: row.late === 1,
    shipments: row.shipments,
    link: `${origin}/p/${await signOrderLink(env, store, row.id, row.epoch)}`,
  }
}

/** The instant as the shop wrote it, with its own offset. */
function toOffsetIso(instant: number, offsetMinutes: number): string {
  const wall = new Date(instant + offsetMinutes * 60_000).toISOString().slice(0, 19)
  const size = Math.abs(offsetMinutes)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${wall}${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
