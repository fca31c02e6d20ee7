import { wishesOf } from '../cases/terms.ts'
import { readWishes, wishFor } from '../cases/wish.ts'
import type { BlockHalf } from './block-context.ts'
import { sayIn } from './localize.ts'

/** What may be wished for each parcel while somebody can still act on it. Only a store that takes wishes itself has any to read. */
export const wishesHalf: BlockHalf<'wishes'> = {
  type: 'wishes',
  resolve: async (context) => {
    const parcels = wishesOf(context)
    if (parcels.length === 0) return null
    const said = parcels.some(({ policy }) => policy !== null) ? await readWishes(context.env, context.store, context.order.id) : []
    return {
      type: 'wishes',
      parcels: parcels.map(({ shipment, policy, options }) => ({ shipment, options, chosen: policy && wishFor(said, shipment), until: policy?.until ?? null, next: sayIn(context, policy?.next) })),
    }
  },
}
