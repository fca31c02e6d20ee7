import { readHeld } from '../db/shopper-rows.ts'
import { provenLifetime, signLink } from '../edge/link-token.ts'
import { signVisit } from '../shopper/visit-token.ts'
import type { BlockContext, BlockHalf } from './block-context.ts'
import { preferencesOf } from './preferences-of.ts'

/** What the store holds about this shopper that shapes the page, and the switches over it. No commerce: the hold-out sees it too. */
export const yoursHalf: BlockHalf<'yours'> = {
  type: 'yours',
  resolve: async (context) => {
    const { env, store, order, now, shopperKey, facts } = context
    const [preferences, held, memory] = await Promise.all([preferencesOf(context), readHeld(env.DB, store.id, shopperKey, now), context.memory()])
    const { visitEnds } = held
    return {
      type: 'yours',
      preferences,
      held: {
        orders: new Set([order.id, ...held.orders]).size,
        products: new Set([...order.items.map(({ sku }) => sku), ...held.skus]).size,
        reminders: held.reminders,
        seen: memory.seen.length,
      },
      elsewhere: { on: visitEnds !== null, visit: visitEnds && await signVisit(env, store.id, order, visitEnds), sites: sitesOf(context) },
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
