import { listPurchases } from '../db/purchases.ts'
import { listShopperReminders } from '../db/reminders.ts'
import { readVisitConsent } from '../db/visit-consents.ts'
import { provenLifetime, signLink } from '../edge/link-token.ts'
import { signVisit } from '../shopper/visit-token.ts'
import type { BlockContext, BlockHalf } from './block-context.ts'
import { preferencesOf } from './preferences-of.ts'

/** More than any one shopper has; what lies beyond is not counted. */
const most = 200

/** What the store holds about this shopper that shapes the page, and the switches over it. No commerce: the hold-out sees it too. */
export const yoursHalf: BlockHalf<'yours'> = {
  type: 'yours',
  resolve: async (context) => {
    const { env, store, order, now, shopperKey, facts } = context
    const [preferences, purchases, reminders, memory, ends] = await Promise.all([
      preferencesOf(context),
      order.shopper === null ? [] : listPurchases(env.DB, store.id, order.shopper, most),
      listShopperReminders(env.DB, store.id, shopperKey),
      context.memory(),
      readVisitConsent(env.DB, store.id, shopperKey, now),
    ])
    return {
      type: 'yours',
      preferences,
      held: {
        orders: new Set([order.id, ...purchases.map((line) => line.order)]).size,
        products: new Set([...order.items, ...purchases].map(({ sku }) => sku)).size,
        reminders: reminders.length,
        seen: memory.seen.length,
      },
      elsewhere: { on: ends !== null, visit: ends && await signVisit(env, store.id, order, ends), sites: sitesOf(context) },
      erase: facts.view === 'proven' ? await signLink(env, { store: store.id, order: order.id, scope: 'erase', epoch: order.epoch, expires: new Date(now.getTime() + provenLifetime) }) : null,
      retentionDays: store.settings.retentionDays,
    }
  },
}

/** Where the store's own pages are: the sites it named, and its address. */
function sitesOf({ store }: BlockContext): string[] {
  const { origins, url } = store.settings
  return [...new Set([...origins, ...url ? [new URL(url).origin] : []])]
}
