import { feedbackInput, givenAnswer, reviewInput, type FeedbackInput, type ReviewInput } from '../../../../contract/review.ts'
import type { BlockContext } from '../../../blocks/block-context.ts'
import { firstName, readGiven } from '../../../blocks/review.ts'
import { deleteReview, listOrderReviews, postReview, writeReview, type ReviewRow } from '../../../db/reviews.ts'
import { badDelivery } from '../../../domain/review/bad-delivery.ts'
import type { FieldError } from '../../../edge/field-errors.ts'
import { newId } from '../../../edge/ids.ts'
import { aspectsOf, feedbackPolicy, reviewPolicies } from '../../../reviews/policy.ts'
import { sealInReview } from '../../../reviews/review-box.ts'
import { saysOther } from '../../../reviews/says-other.ts'
import { preparePosted } from '../../../reviews/tell-posted.ts'
import { deleteMediaOf } from '../../../uploads/delete-media-of.ts'
import { giveUploads } from '../../../uploads/give-uploads.ts'
import { route, type Call, type Route } from '../../route.ts'
import { actProblems, readUncountedAct } from '../read-act.ts'
import { spendTry } from '../spend-try.ts'

const perOrder = { limit: 240, windowSeconds: 3600 }
const problems = [...actProblems, 'conflict'] as const
const answers = { 200: { description: 'All that was said so far', schema: givenAnswer } }

export const reviewActRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/acts/reviews', group: 'Acts', access: 'public',
    summary: 'Say something about an item',
    notes: 'Each call keeps what it brings beside what was said before; `done: true` sends the review, and sends it anew after a change. `remove: true` deletes it. Nothing is ever given for a review.',
    body: reviewInput, bodyLimit: 16 * 1024, answers, problems,
    handle: async (call) => {
      const acting = await readUncountedAct(call, call.body.act)
      return acting.ok ? sayOfItem(call, acting.context) : acting.answer
    },
  }),
  route({
    method: 'POST', path: '/v1/acts/feedback', group: 'Acts', access: 'public',
    summary: 'A private word after a bad delivery',
    notes: 'Read by the merchant alone, never published. Words do not come back: the answer names what was ticked.',
    body: feedbackInput, bodyLimit: 16 * 1024, answers, problems,
    handle: async (call) => {
      const acting = await readUncountedAct(call, call.body.act)
      return acting.ok ? sayOfDelivery(call, acting.context) : acting.answer
    },
  }),
]

async function sayOfItem(call: Call<ReviewInput, undefined>, context: BlockContext): Promise<Response> {
  const { env, store, order, now } = context
  const { item: place, stars, aspects, words, photos, done, remove } = call.body
  const item = order.items.find(({ id }) => id === place)
  const policy = item && (await reviewPolicies(context))(item.sku)
  const before = (await listOrderReviews(env.DB, store.id, order.id, 'review')).find((row) => row.item === place)
  if (!item) return refuseFields(call, { pointer: '/item', message: 'must be an item of this order' })
  const refused = await mayNotSay(call, context)
  if (refused) return refused
  if (remove) return removeReview(call, context, before)
  if (context.arrivedAt === null || order.isCancelled || !policy) return call.problem('conflict', { detail: 'Nothing is asked about this item: it has not arrived, or the store asks no opinion of it.' })
  const unknown = unknownAspect(aspects, [...aspectsOf(context, policy).map(({ id }) => id), ...before ? JSON.parse(before.aspects) as string[] : []])
  if (unknown) return refuseFields(call, unknown)
  if (done && stars === undefined && (before?.stars ?? null) === null) return refuseFields(call, { pointer: '/stars', message: 'is missing: a review needs 1 to 5 stars' })

  const at = { id: newId('rv'), order: order.id, kind: 'review' as const, item: place, sku: item.sku, language: context.language }
  const change = { stars, aspects, sealedWords: await sealInReview(env, store, at, 'words', words) }
  const row = await writeReview(env.DB, store.id, at, change, await saysOther(env, store, before, { stars, aspects, words, photos }), now)
  if (row === null) return call.problem('not-found')
  if (photos !== undefined && !await giveUploads(env, store.id, { order: order.id, use: 'review', ids: photos, to: row.id })) return refuseFields(call, { pointer: '/photos', message: 'must be photos of this order, brought with use "review" and used nowhere else' })
  const shown = done ? await send(context, { ...row, sealedName: await sealInReview(env, store, at, 'name', firstName(context)) ?? row.sealedName }, before) : row
  return call.json({ given: shown && ((await readGiven(context, [shown])).get(shown.id) ?? null) })
}

/** Sent and told in one. null: it was taken back at this moment. */
async function send({ env, store, order, now }: BlockContext, row: ReviewRow, before: ReviewRow | undefined): Promise<ReviewRow | null> {
  const telling = await preparePosted(env, store, { row, order, changed: before?.postedAt != null, now })
  const sent = await postReview(env.DB, store.id, row, now, telling.statements)
  await telling.queue()
  return sent
}

async function sayOfDelivery(call: Call<FeedbackInput, undefined>, context: BlockContext): Promise<Response> {
  const { env, store, order, now } = context
  const { aspects, words, done, remove } = call.body
  const policy = feedbackPolicy(context)
  const before = (await listOrderReviews(env.DB, store.id, order.id, 'feedback'))[0]
  const refused = await mayNotSay(call, context)
  if (refused) return refused
  if (remove) return removeReview(call, context, before)
  if (!policy || context.arrivedAt === null || badDelivery(context.facts.shipments, context.isLate) === null) return call.problem('conflict', { detail: 'Nothing is asked about this delivery.' })
  const unknown = unknownAspect(aspects, [...policy.aspects.map(({ id }) => id), ...before ? JSON.parse(before.aspects) as string[] : []])
  if (unknown) return refuseFields(call, unknown)

  const at = { id: newId('rv'), order: order.id, kind: 'feedback' as const, item: '', sku: null, language: context.language }
  const said = await writeReview(env.DB, store.id, at, { aspects, sealedWords: await sealInReview(env, store, at, 'words', words) }, await saysOther(env, store, before, { aspects, words }), now)
  const row = said && (done ? await send(context, said, before) : said)
  if (row === null) return call.problem('not-found')
  return call.json({ given: { stars: null, aspects: JSON.parse(row.aspects) as string[], words: null, photos: [], posted: row.postedAt !== null, reply: null } })
}

/** Taps are cheap, and a page sends few; null: it may go on. */
const mayNotSay = (call: Call<unknown, unknown>, { store, order }: BlockContext): Promise<Response | null> =>
  spendTry(call, `review/order/${store.id}/${order.id}`, perOrder, 'Too many changes to one order. Try again later.')

async function removeReview(call: Call<unknown, unknown>, { env, store, order }: BlockContext, row: ReviewRow | undefined): Promise<Response> {
  if (row) { await deleteMediaOf(env, store.id, order.id, row.id); await deleteReview(env.DB, store.id, row.id).run() }
  return call.json({ given: null })
}

const unknownAspect = (aspects: readonly string[] | undefined, known: readonly string[]): FieldError | null => {
  const at = aspects?.findIndex((id) => !known.includes(id)) ?? -1
  return at < 0 ? null : { pointer: `/aspects/${at}`, message: `must be one of ${known.join(', ')}` }
}
const refuseFields = (call: Call<unknown, unknown>, error: FieldError): Response => call.problem('invalid-body', { errors: [error] })
