import * as z from 'zod'
import { visitAnswer } from '../../../contract/visit.ts'
import { visitTypes } from '../../../contract/vocabulary.ts'
import { createContext } from '../../blocks/create-context.ts'
import { readWaiting } from '../../blocks/visit-waiting.ts'
import { readStore } from '../../content/store-settings.ts'
import { readVisitConsent } from '../../db/visit-consents.ts'
import { readToken } from '../../edge/link-token.ts'
import { orderObject } from '../../env.ts'
import { route, type Route } from '../route.ts'

export const visitRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/visits/{token}', group: 'Pages', access: 'public',
    summary: 'The one thing that waits for a shopper’s next visit to the shop',
    notes: 'What `<doorstep-block>` shows. The visit token is given by POST /v1/acts/elsewhere after a yes, reads this and nothing else, and dies with the consent. Whatever is wrong with it, the answer is the same 404.',
    query: z.object({ type: z.enum(visitTypes) }),
    answers: { 200: { description: 'What waits, or nothing', schema: visitAnswer } }, problems: ['not-found', 'invalid-query'],
    handle: async (call) => {
      const { env, now } = call
      const reading = await readToken(env, call.params['token'] ?? '', ['visit'], now)
      const store = reading.ok ? await readStore(env, reading.token.store, now) : null
      if (!reading.ok || store === null) return call.problem('not-found')
      const { token } = reading
      call.c.set('store', store)
      const page = await orderObject(env, store.id, token.order).page({ view: 'link', epoch: token.epoch, now: now.toISOString(), forBlocks: true })
      if (!page.ok || page.order === null) return call.problem('not-found')
      const context = await createContext({ env, now, origin: new URL(call.c.req.url).origin, store, answer: page.facts, order: page.order, language: page.order.locale ?? store.settings.locale })
      const ends = await readVisitConsent(env.DB, store.id, context.shopperKey, now)
      // A consent withdrawn and given anew has another end: what was handed out before stays refused.
      if (ends === null || ends.getTime() !== token.expires?.getTime()) return call.problem('not-found')
      const { locale, theme } = store.settings
      return call.json({ type: call.query.type, store: { locale, theme }, waiting: await readWaiting(context, call.query.type) })
    },
  }),
]
