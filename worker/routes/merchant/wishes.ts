import { wishList } from '../../../contract/blocks/wishes.ts'
import { readWishes, toWishViews } from '../../cases/wish.ts'
import { readStore } from '../../content/store-settings.ts'
import { orderObject } from '../../env.ts'
import { route, type Route } from '../route.ts'
import { isOrderId } from './order-view.ts'

export const wishRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/orders/{id}/wishes', group: 'Cases', access: 'key',
    summary: 'What the shopper wishes for each parcel', notes: 'Neighbour, safe place, pick-up point or another day, as it stands now. A wish for the whole order holds for each parcel without one of its own. The webhook `wish.set` says when to look.',
    answers: { 200: { description: 'At most one wish a parcel', schema: wishList } }, problems: ['not-found'],
    handle: async (call) => {
      const { env, now, caller } = call
      const id = call.params['id'] ?? ''
      const store = await readStore(env, caller.store, now)
      if (!store || !isOrderId(id) || await orderObject(env, caller.store, id).merchantView(now.toISOString()) === null) return call.problem('not-found')
      return call.json({ wishes: toWishViews(await readWishes(env, store, id)) })
    },
  }),
]
