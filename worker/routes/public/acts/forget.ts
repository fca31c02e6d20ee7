import { forgetAnswer, forgetInput } from '../../../../contract/blocks/yours.ts'
import { readToken } from '../../../edge/link-token.ts'
import { log } from '../../../edge/log.ts'
import { eraseOrderForGood } from '../../../shopper/erase-order.ts'
import { forgetShopper } from '../../../shopper/forget.ts'
import { route, type Route } from '../../route.ts'
import { actProblems, readAct } from '../read-act.ts'

export const forgetActRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/acts/forget', group: 'Acts', access: 'public',
    summary: 'Forget what is remembered of the shopper',
    notes: 'Preferences, reminders, what was shown and chosen, the consent to be met elsewhere, and whose purchases were whose, in this store. The order and its tracking stay, as do points, codes and cases. With the `erase` token, which only a page proved by its shopper holds, the order goes as well.',
    body: forgetInput, bodyLimit: 4096,
    answers: { 200: { description: 'Forgotten', schema: forgetAnswer } }, problems: actProblems,
    handle: async (call) => {
      const acting = await readAct(call, call.body.act)
      if (!acting.ok) return acting.answer
      const { env, store, order, shopperKey, now } = acting.context
      const ends = call.body.erase ? await readToken(env, call.body.erase, ['erase'], now) : null
      // A proof of another order, another store or an older link is no proof of this one.
      if (ends !== null && !(ends.ok && ends.token.store === store.id && ends.token.order === order.id && ends.token.epoch === order.epoch)) return call.problem('not-found')
      await forgetShopper(env.DB, store.id, shopperKey, order.id, now)
      if (ends !== null) {
        await eraseOrderForGood(env, store.id, order.id, now)
        log('info', 'order erased by its shopper', { requestId: call.c.get('requestId'), store: store.id, order: order.id })
      }
      return call.json({ forgotten: true, order: ends !== null })
    },
  }),
]
