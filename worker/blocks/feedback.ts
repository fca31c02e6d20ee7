import { listOrderReviews } from '../db/reviews.ts'
import { badDelivery } from '../domain/review/bad-delivery.ts'
import { mayAskFeedback } from '../domain/review/when-to-ask.ts'
import { feedbackPolicy } from '../reviews/policy.ts'
import { openReview } from '../reviews/review-box.ts'
import type { BlockHalf } from './block-context.ts'

/** After a delivery that went wrong, and once it is there: a private word. Words do not come back to the page. */
export const feedbackHalf: BlockHalf<'feedback'> = {
  type: 'feedback',
  resolve: async (context) => {
    const { env, store, order, arrivedAt, now } = context
    const about = arrivedAt === null ? null : badDelivery(context.facts.shipments, context.isLate)
    const policy = about === null ? null : feedbackPolicy(context)
    if (arrivedAt === null || about === null || policy === null) return null
    const row = (await listOrderReviews(env.DB, store.id, order.id, 'feedback'))[0]
    if (!row && !mayAskFeedback(policy, { arrivedAt, now })) return null
    const given = row ? { aspects: JSON.parse(row.aspects) as string[], posted: row.postedAt !== null, reply: (await openReview(env, store, row)).reply } : null
    return { type: 'feedback', about, to: policy.to, aspects: policy.aspects, given }
  },
}
