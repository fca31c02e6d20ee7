import type { Given } from '../../contract/review.ts'
import { listOrderReviews, type ReviewRow } from '../db/reviews.ts'
import { listUploadsOf } from '../db/uploads.ts'
import { badDelivery } from '../domain/review/bad-delivery.ts'
import { mayAskReview } from '../domain/review/when-to-ask.ts'
import { aspectsOf, reviewPolicies } from '../reviews/policy.ts'
import { openReview } from '../reviews/review-box.ts'
import type { BlockContext, BlockHalf } from './block-context.ts'

const mostItems = 8

/** What of the order may be reviewed today, the dearest first, and what was said already. */
export const reviewHalf: BlockHalf<'review'> = {
  type: 'review',
  resolve: async (context) => {
    const { env, store, order, arrivedAt, now } = context
    if (arrivedAt === null || order.isCancelled || context.content.of('review-policy').length === 0) return null
    const isBad = badDelivery(context.facts.shipments, context.isLate) !== null
    const policyOf = await reviewPolicies(context)
    const rows = new Map((await listOrderReviews(env.DB, store.id, order.id, 'review')).map((row) => [row.item, row]))
    const items = order.items.flatMap((item) => {
      const policy = policyOf(item.sku), row = rows.get(item.id)
      return policy && (row || mayAskReview(policy, { arrivedAt, isBad, now })) ? [{ item, policy, row: row ?? null }] : []
    })
    // One thing twice in an order (two colours, two sizes) is asked about once each: they may differ in just what matters.
    items.sort((a, b) => Number(a.row?.postedAt != null) - Number(b.row?.postedAt != null) || (b.item.price?.amount ?? 0) - (a.item.price?.amount ?? 0))
    const shown = items.slice(0, mostItems)
    if (shown.length === 0) return null
    const given = await readGiven(context, shown.flatMap(({ row }) => row ?? []))
    return {
      type: 'review', name: firstName(context),
      items: shown.map(({ item, policy, row }) => ({ item: item.id, title: item.title, image: item.image, aspects: aspectsOf(context, policy), given: row && (given.get(row.id) ?? null) })),
    }
  },
}

/** As the link shows it, "Sam P.", without the initial: what a product page may print. */
export const firstName = ({ facts }: Pick<BlockContext, 'facts'>): string | null => facts.order.shopperName?.split(/\s+/)[0] ?? null

/** What was said, back for the page: a review is meant to be read, so its words come back to whoever has the link. */
export async function readGiven({ env, store }: Pick<BlockContext, 'env' | 'store'>, rows: readonly ReviewRow[]): Promise<Map<string, Given>> {
  const photos = await listUploadsOf(env.DB, store.id, rows.map(({ id }) => id))
  return new Map(await Promise.all(rows.map(async (row): Promise<[string, Given]> => {
    const { words, reply } = await openReview(env, store, row)
    return [row.id, { stars: row.stars, aspects: JSON.parse(row.aspects) as string[], words, photos: photos.filter(({ belongsTo }) => belongsTo === row.id).map(({ id }) => id), posted: row.postedAt !== null, reply }]
  })))
}
