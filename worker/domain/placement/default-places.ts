import type { PageState } from '../../../contract/vocabulary.ts'
import type { Places } from '../../../contract/page.ts'

/**
 * Where things stand in each state: the design's table as data. Main column, side column, and after both. A section that has
 * nothing to say in a state draws nothing, a block without content likewise, so the lists name what may appear.
 */
const before: Places = { main: ['timeline', 'parcel', 'parcels', 'unsent', 'care', 'custom'], side: ['delivery', 'wishes', 'help', 'problem', 'points', 'recommendations', 'orders', 'yours'], after: ['message'] }
const bad: Places = { main: ['plan', 'timeline', 'parcel', 'parcels', 'unsent', 'custom'], side: ['help', 'problem', 'delivery', 'wishes', 'orders', 'yours'], after: [] }
const nothing: Places = { main: [], side: [], after: [] }

export const defaultPlaces: Readonly<Record<PageState, Places>> = {
  lookup: nothing, lookup_failed: nothing, not_found: nothing, expired: nothing, loading: nothing,
  ordered: before,
  label_created: before,
  in_transit: { ...before, main: ['timeline', 'parcel', 'parcels', 'unsent', 'help', 'care', 'custom'], side: ['delivery', 'wishes', 'problem', 'points', 'recommendations', 'orders', 'yours'] },
  partly_shipped: { ...before, main: ['timeline', 'parcel', 'parcels', 'unsent', 'help', 'care', 'custom'], side: ['delivery', 'wishes', 'problem', 'points', 'recommendations', 'orders', 'yours'] },
  several_parcels: { main: ['parcels', 'timeline', 'parcel', 'unsent', 'review', 'custom'], side: ['delivery', 'wishes', 'help', 'problem', 'care', 'points', 'returns', 'orders', 'yours'], after: ['message'] },
  out_for_delivery: { main: ['timeline', 'parcel', 'parcels', 'unsent', 'care', 'gift', 'custom'], side: ['delivery', 'wishes', 'help', 'problem', 'orders', 'yours'], after: [] },
  pickup: { main: ['timeline', 'parcel', 'parcels', 'unsent', 'care', 'custom'], side: ['help', 'problem', 'delivery', 'wishes', 'points', 'orders', 'yours'], after: [] },
  attempted: { main: ['plan', 'timeline', 'parcel', 'parcels', 'unsent', 'custom'], side: ['wishes', 'help', 'problem', 'delivery', 'points', 'orders', 'yours'], after: [] },
  late: { main: ['plan', 'ticket', 'timeline', 'parcel', 'parcels', 'unsent', 'help', 'custom'], side: ['problem', 'delivery', 'wishes', 'orders', 'yours'], after: [] },
  // A wrong address is corrected in that block: what only the shopper can mend stands first.
  exception: { ...bad, main: ['plan', 'problem', 'timeline', 'parcel', 'parcels', 'unsent', 'custom'], side: bad.side.filter((name) => name !== 'problem') },
  customs: bad,
  returning: { ...bad, side: ['returns', 'help', 'problem', 'delivery', 'orders', 'yours'] },
  cancelled: { ...bad, side: ['help', 'delivery', 'orders', 'yours'] },
  delivered: {
    main: ['care', 'feedback', 'review', 'ticket', 'follow', 'recommendations', 'offers', 'plan', 'custom'],
    side: ['gift', 'points', 'replenish', 'parcel', 'parcels', 'unsent', 'returns', 'timeline', 'delivery', 'help', 'problem', 'orders', 'yours'], after: ['message'],
  },
  delivered_late: {
    main: ['plan', 'ticket', 'feedback', 'review', 'care', 'timeline', 'custom'],
    side: ['parcel', 'parcels', 'unsent', 'returns', 'gift', 'points', 'replenish', 'delivery', 'help', 'problem', 'orders', 'yours'], after: [],
  },
  offline: before,
  empty: { main: [], side: ['replenish'], after: [] },
}
