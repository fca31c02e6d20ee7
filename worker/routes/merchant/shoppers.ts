import * as z from 'zod'
import { exportCases } from '../../cases/read-case.ts'
import { readWishes, toWishViews } from '../../cases/wish.ts'
import { readStore } from '../../content/store-settings.ts'
import { exportShown } from '../../db/decisions.ts'
import { exportShopperRewards } from '../../db/erase-rewards.ts'
import { findGift } from '../../db/gifts.ts'
import { listShopperOrders } from '../../db/orders.ts'
import { exportPurchases } from '../../db/purchases.ts'
import { hashEmail } from '../../edge/hash.ts'
import { orderObject } from '../../env.ts'
import { exportSaid } from '../../reviews/export-said.ts'
import { log } from '../../edge/log.ts'
import { eraseShopper } from '../../shopper/erase-shopper.ts'
import { exportYours } from '../../shopper/export-yours.ts'
import { route, type Route } from '../route.ts'
import { openShopper } from '../shopper-box.ts'

/** More than any one shopper has; a shared address (a shop's own counter) is cut here and says so. */
const most = 500

/** Whom both calls are about. */
const address = { email: z.email('must be one e-mail address').max(254) }

const shopperExport = z.object({
  store: z.string(),
  email: z.string(),
  exportedAt: z.string(),
  complete: z.boolean().describe(`false: more than ${most} orders; the newest are here`),
  orders: z.array(z.record(z.string(), z.unknown())).describe('everything held about each order: what you sent, each event, each reading'),
  purchases: z.array(z.object({ order: z.string(), at: z.int(), items: z.array(z.tuple([z.string(), z.int()])).describe('sku, quantity') })).describe('what suggestions and reminders are made from; UTC ms'),
  rewards: z.record(z.string(), z.unknown()).describe('points, claims, what was refused for having had enough, and the birthday as told'),
  yours: z.record(z.string(), z.unknown()).describe('preferences as set, reminders, and until when the shopper may be met elsewhere in the shop'),
  shown: z.object({ choices: z.array(z.record(z.string(), z.unknown())).describe('what was chosen for the shopper, how likely that was, and what they did with it'), seen: z.array(z.record(z.string(), z.unknown())).describe('which blocks were in view, and when') }).describe('UTC ms'),
}).meta({ id: 'ShopperExport' })

const erasedShopper = z.object({
  orders: z.int().describe('erased by this call'), complete: z.boolean().describe('false: there are more; send the same call again until it is true'),
}).meta({ id: 'ErasedShopper' })

export const shopperRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/shoppers/erase', group: 'Shoppers', access: 'key',
    summary: 'Erase everything held about one shopper',
    notes: 'All orders of the address, with reviews, photos, cases and wishes, and what stands under the address itself: points (also those given where there is no order), claims, reminders, preferences, what was shown. The address travels in the body. Erased order numbers stay closed.',
    body: z.object(address).meta({ id: 'ShopperEraseInput' }),
    answers: { 200: { description: 'What was erased', schema: erasedShopper } }, problems: ['invalid-body', 'unsupported-media-type'],
    handle: async (call) => {
      const { env, now, caller, body } = call
      const { orders, isComplete } = await eraseShopper(env, caller.store, await hashEmail(env, caller.store, body.email), now)
      log('info', 'shopper erased', { requestId: call.c.get('requestId'), store: caller.store, orders, key: caller.keyId })
      return call.json({ orders, complete: isComplete })
    },
  }),
  route({
    method: 'POST', path: '/v1/shoppers/export', group: 'Shoppers', access: 'key', isRead: true,
    summary: 'Everything held about one shopper',
    notes: 'For a request under data protection law. The address travels in the body, so that it stands in no URL and no log.',
    body: z.object(address).meta({ id: 'ShopperExportInput' }),
    answers: { 200: { description: 'The shopper’s data in this store', schema: shopperExport } }, problems: ['invalid-body', 'unsupported-media-type'],
    handle: async (call) => {
      const { env, now, caller, body } = call
      const store = await readStore(env, caller.store, now)
      if (store === null) return call.problem('not-found')
      const shopper = await hashEmail(env, store.id, body.email)
      const rows = await listShopperOrders(env.DB, store.id, shopper, most + 1)
      const orders: Record<string, unknown>[] = []
      for (const row of rows.slice(0, most)) {
        const held = await orderObject(env, store.id, row.id).exportAll()
        if (held === null) continue
        const { sealedShopper, ...rest } = held
        orders.push({
          ...rest, shopper: typeof sealedShopper === 'string' ? await openShopper(env, store, row.id, sealedShopper) : null,
          cases: await exportCases(env, store, row.id), wishes: toWishViews(await readWishes(env, store, row.id)), gift: await findGift(env.DB, store.id, row.id),
          ...await exportSaid(env, store, row.id),
        })
      }
      return call.json({ store: store.id, email: body.email, exportedAt: now.toISOString(), complete: rows.length <= most, orders, purchases: await exportPurchases(env.DB, store.id, shopper, most), rewards: await exportShopperRewards(env.DB, store.id, shopper), yours: await exportYours(env.DB, store.id, shopper, now), shown: await exportShown(env.DB, store.id, shopper, most) })
    },
  }),
]
