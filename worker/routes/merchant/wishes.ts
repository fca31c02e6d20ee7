import { wishList } from '../../../contract/blocks/wishes.ts'
import { readWish } from '../../cases/wish.ts'
import { route, type Route } from '../route.ts'
import { readStore } from '../store-settings.ts'
import { orderObject } from './order-view.ts'

export const wishRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/orders/{id}/wishes', group: 'Cases', access: 'key',
    summary: 'What the shopper wishes for this delivery', notes: 'Neighbour, safe place, pick-up point or another day, as it stands now. The webhook `wish.set` says when to look.',
    answers: { 200: { description: 'At most one wish', schema: wishList } }, problems: ['not-found'],
    handle: async (call) => {
      const { env, now, caller } = call
      const id = call.params['id'] ?? ''
      const store = await readStore(env, caller.store, now)
      if (!store || !/^or_[0-9A-Za-z]{10,32}$/.test(id) || await orderObject(env, caller.store, id).merchantView(now.toISOString()) === null) return call.problem('not-found')
      const wish = await readWish(env, store, id)
      return call.json({ wishes: wish === null ? [] : [wish] })
    },
  }),
]
