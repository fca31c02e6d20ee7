import { wishAnswer, wishInput } from '../../../../contract/blocks/wishes.ts'
import { wishesOf } from '../../../cases/terms.ts'
import { readWishes, wishFor, writeWish, type Wish } from '../../../cases/wish.ts'
import { prepareWebhook } from '../../../channels/post-webhook.ts'
import { justWritten } from '../../../db/webhook-messages.ts'
import { toBase62 } from '../../../edge/bytes.ts'
import { hmac } from '../../../edge/hash.ts'
import { orderObjectName } from '../../../env.ts'
import { readUncountedAct } from '../read-act.ts'
import { route, type Route } from '../../route.ts'

/** Changing one's mind is free; a script is stopped. Per order. */
const perOrder = { limit: 30, windowSeconds: 3600 }

export const wishActRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/acts/wishes', group: 'Acts', access: 'public',
    summary: 'Wish something for the delivery of a parcel, or take it back', notes: 'As long as the store can act on it for that parcel. The newest wish counts; place and neighbour are shown on the page as what happens if nobody answers.',
    body: wishInput, answers: { 200: { description: 'What is wished now', schema: wishAnswer } }, problems: ['invalid-body', 'not-found', 'link-expired', 'conflict', 'too-many-requests', 'unsupported-media-type'],
    handle: async (call) => {
      const { act: token, wish, text, day } = call.body
      const act = await readUncountedAct(call, token)
      if (!act.ok) return act.answer
      const { env, now, store, order } = act.context
      const open = wishesOf(act.context).map(({ shipment, options }) => ({ shipment, options: options.flatMap((option) => option.by === 'shop' ? [option] : []) })).filter(({ options }) => options.length > 0)
      if (call.body.shipment == null && open.length > 1) return call.problem('invalid-body', { errors: [{ pointer: '/shipment', message: `must be one of ${open.map(({ shipment }) => shipment).join(', ')}: the order has several parcels` }] })
      const parcel = call.body.shipment == null ? open[0] : open.find(({ shipment }) => shipment === call.body.shipment)
      const option = parcel?.options.find((each) => each.wish === wish)
      if (!parcel || (wish !== null && !option)) return call.problem('conflict', { detail: 'It is too late for that, or the store cannot act on it.' })
      if (wish === 'another_day' && !option?.days.includes(day ?? '')) return call.problem('invalid-body', { errors: [{ pointer: '/day', message: `must be one of ${option?.days.join(', ')}` }] })
      const taken = await env.LIMITS.get(env.LIMITS.idFromName(`acts/wishes/${store.id}/${order.id}`)).take({ ...perOrder, now: now.getTime() })
      if (!taken.allowed) return call.problem('too-many-requests', { retryAfter: taken.retryAfter })
      const { shipment } = parcel
      const said = await readWishes(env, store, order.id)
      const before = wishFor(said, shipment)
      const chosen: Wish | null = wish === null ? null : { wish, text: text ?? null, day: wish === 'another_day' ? day ?? null : null }
      const isSame = before === null ? chosen === null : chosen !== null && before.wish === chosen.wish && before.text === chosen.text && before.day === chosen.day
      if (!isSame) {
        // Named by what it changes and to what: pressed twice at one moment it is told once. Keyed, since a neighbour's name is soon guessed.
        const id = toBase62((await hmac(env.HASH_SECRET, JSON.stringify(['wish', store.id, order.id, shipment, said, chosen]))).subarray(0, 16), 22)
        const telling = await prepareWebhook(env, { store: store.id, type: 'wish.set', order: { id: order.id, number: order.number }, data: { wish, day: chosen?.day ?? null, shipment }, now, id }, justWritten)
        await writeWish(env, store, order.id, { shipment, wish: chosen }, now, telling.statements)
        await telling.queue()
      }
      // Also when nothing changed: the call before may have ended between the two.
      const place = chosen?.wish === 'neighbour' || chosen?.wish === 'safe_place' ? chosen.text : null
      const { safePlace } = await env.ORDERS.get(env.ORDERS.idFromName(orderObjectName(store.id, order.id))).chooseSafePlace({ shipment, place }, now.toISOString())
      return call.json({ chosen, safePlace })
    },
  }),
]
