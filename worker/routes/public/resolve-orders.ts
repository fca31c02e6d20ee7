import type { OrdersAnswer, PageStore } from '../../../contract/page.ts'
import type { LiveStore } from '../../content/store-settings.ts'
import { findOrder, listShopperOrders, type OrderRow } from '../../db/orders.ts'
import { timeAt } from '../../domain/shipment/zoned-time.ts'
import { signLink, type LinkToken } from '../../edge/link-token.ts'
import type { Env } from '../../env.ts'
import { resolvePage } from './resolve-page.ts'

export type ResolvedOrders =
  | { readonly ok: true; readonly answer: OrdersAnswer; readonly store: LiveStore }
  | { readonly ok: false; readonly reason: 'unknown' | 'revoked' | 'retired' | 'expired'; readonly store?: PageStore }

/** More than a shopper will look through; the newest are shown. */
const most = 60

/**
 * A shopper's deliveries, for whoever proved the order by e-mail (scope `shopper`); a postcode opens its own order alone.
 * The links in it end when this one does, so that a proof is never stretched.
 */
export async function resolveOrders(env: Env, tokenText: string, now: Date): Promise<ResolvedOrders> {
  const page = await resolvePage(env, tokenText, now)
  if (!page.ok) return page
  const { store, token } = page
  if (token.scope !== 'shopper') return { ok: false, reason: 'unknown' }
  const own = await findOrder(env.DB, token.store, token.order)
  // The order may be younger than its row: then it is the only one we can be sure of, and the page itself shows it.
  const rows = own === null ? [] : own.emailHash === null ? [own] : await listShopperOrders(env.DB, token.store, own.emailHash, most)
  const zone = store.settings.timeZone
  const isPast = (row: OrderRow): boolean => ['delivered', 'cancelled', 'return_to_sender'].includes(row.status)
  return {
    ok: true,
    store,
    answer: {
      now: now.toISOString(),
      store: store.page,
      shopperName: page.answer.order.shopperName,
      moving: await Promise.all(rows.filter((row) => !isPast(row)).map(async (row) => ({
        number: row.number, placedAt: timeAt(new Date(row.placedAt).toISOString(), zone), status: row.status, late: row.late === 1, day: row.expectedDay, link: await linkTo(env, token, row),
      }))),
      past: await Promise.all(rows.filter(isPast).map(async (row) => ({
        number: row.number, placedAt: timeAt(new Date(row.placedAt).toISOString(), zone), status: row.status, deliveredOn: row.deliveredOn, title: row.firstTitle, link: await linkTo(env, token, row),
      }))),
    },
  }
}

const linkTo = async (env: Env, token: LinkToken, row: OrderRow): Promise<string> =>
  `/p/${await signLink(env, { ...token, order: row.id, epoch: row.epoch })}`
