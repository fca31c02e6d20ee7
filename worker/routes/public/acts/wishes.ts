import { wishAnswer, wishInput } from '../../../../contract/blocks/wishes.ts'
import { policyAbout, wishesOf } from '../../../cases/terms.ts'
import { readWish, writeWish } from '../../../cases/wish.ts'
import { postWebhook } from '../../../channels/post-webhook.ts'
import { orderObjectName } from '../../../env.ts'
import { readUncountedAct } from '../read-act.ts'
import { route, type Route } from '../../route.ts'

/** Changing one's mind is free; a script is stopped. Per order. */
const perOrder = { limit: 30, windowSeconds: 3600 }

export const wishActRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/acts/wishes', group: 'Acts', access: 'public',
    summary: 'Wish something for the delivery, or take it back', notes: 'As long as the store can act on it. The newest wish counts; place and neighbour are shown on the page as what happens if nobody answers.',
    body: wishInput, answers: { 200: { description: 'What is wished now', schema: wishAnswer } }, problems: ['invalid-body', 'not-found', 'link-expired', 'conflict', 'too-many-requests', 'unsupported-media-type'],
    handle: async (call) => {
      const { act: token, wish, text, day } = call.body
      const act = await readUncountedAct(call, token)
      if (!act.ok) return act.answer
      const { env, now, store, order, facts } = act.context
      const options = wishesOf(act.context).filter((option) => option.by === 'shop')
      const option = options.find((each) => each.wish === wish)
      if (policyAbout(act.context, 'wishes') === null || options.length === 0 || (wish !== null && !option)) return call.problem('conflict', { detail: 'It is too late for that, or the store cannot act on it.' })
      if (wish === 'another_day' && !option?.days.includes(day ?? '')) return call.problem('invalid-body', { errors: [{ pointer: '/day', message: `must be one of ${option?.days.join(', ')}` }] })
      const taken = await env.LIMITS.get(env.LIMITS.idFromName(`acts/wishes/${store.id}/${order.id}`)).take({ ...perOrder, now: now.getTime() })
      if (!taken.allowed) return call.problem('too-many-requests', { retryAfter: taken.retryAfter })
      const before = await readWish(env, store, order.id)
      const chosen = wish === null ? null : { wish, text: text ?? null, day: wish === 'another_day' ? day ?? null : null }
      const isSame = before === null ? chosen === null : chosen !== null && before.wish === chosen.wish && before.text === chosen.text && before.day === chosen.day
      if (!isSame) {
        await writeWish(env, store, order.id, chosen, now)
        const place = chosen?.wish === 'neighbour' || chosen?.wish === 'safe_place' ? chosen.text : null
        await env.ORDERS.get(env.ORDERS.idFromName(orderObjectName(store.id, order.id))).chooseSafePlace(place, now.toISOString())
        await postWebhook(env, { store: store.id, type: 'wish.set', order: { id: order.id, number: order.number }, data: { wish, day: chosen?.day ?? null, shipments: facts.shipments.map(({ id }) => id) }, now })
      }
      return call.json({ chosen })
    },
  }),
]
