import { pageStore } from '../../../contract/page.ts'
import { readStore } from '../../content/store-settings.ts'
import { route, type Route } from '../route.ts'

export const publicStoreRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/stores/{store}', group: 'Pages', access: 'public',
    summary: 'What a look-up form shows of its store', notes: 'Name, logo, theme, help contacts and the hint for order numbers: what every shopper sees.',
    answers: { 200: { description: 'The public side of a store', schema: pageStore } }, problems: ['not-found'],
    handle: async (call) => {
      const store = await readStore(call.env, call.params['store'] ?? '', call.now)
      if (store === null) return call.problem('not-found')
      call.c.set('store', store)
      return call.json(store.page)
    },
  }),
]
