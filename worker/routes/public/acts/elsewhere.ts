import { elsewhereAnswer, elsewhereInput } from '../../../../contract/blocks/yours.ts'
import { giveVisitConsent, withdrawVisitConsent } from '../../../db/visit-consents.ts'
import { signVisit } from '../../../shopper/visit-token.ts'
import { route, type Route } from '../../route.ts'
import { actProblems, readAct } from '../read-act.ts'

export const elsewhereActRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/acts/elsewhere', group: 'Acts', access: 'public',
    summary: 'Show a suggestion, reminder or order line elsewhere in the shop, or no longer',
    notes: 'Off until the shopper says yes, for 90 days, per shopper and store. Off again, every visit token given out so far is refused at once.',
    body: elsewhereInput, bodyLimit: 4096,
    answers: { 200: { description: 'As it stands now, with the visit token while it is on', schema: elsewhereAnswer } }, problems: actProblems,
    handle: async (call) => {
      const acting = await readAct(call, call.body.act)
      if (!acting.ok) return acting.answer
      const { env, store, order, shopperKey, now } = acting.context
      if (!call.body.on) {
        await withdrawVisitConsent(env.DB, store.id, shopperKey).run()
        return call.json({ on: false, visit: null })
      }
      const ends = await giveVisitConsent(env.DB, store.id, shopperKey, order.id, now)
      return ends === null ? call.problem('not-found') : call.json({ on: true, visit: await signVisit(env, store.id, order, ends) })
    },
  }),
]
