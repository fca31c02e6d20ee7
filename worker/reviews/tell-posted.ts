import { prepareWebhook, type Telling } from '../channels/post-webhook.ts'
import type { ReviewRow } from '../db/reviews.ts'
import type { Env } from '../env.ts'
import { toReviewViews } from './review-view.ts'

interface Posting { readonly row: ReviewRow; readonly order: { readonly id: string; readonly number: string }; readonly changed: boolean; readonly now: Date }

/** `review.posted` or `feedback.sent`, once for each thing that was said and sent: the same sent again is the same message. */
export async function preparePosted(env: Env, store: { readonly id: string; readonly merchant: string }, { row, order, changed, now }: Posting): Promise<Telling> {
  const [view] = await toReviewViews(env, store, [row])
  if (!view) throw new Error('a row without a view')
  const { id, item, sku, stars, aspects, words, name, language, photos } = view
  const post = { store: store.id, order, now, id: `${id}/${row.updatedAt}` }
  const stands = { sql: 'EXISTS (SELECT 1 FROM reviews WHERE store = ?1 AND id = ?7 AND posted_at IS NOT NULL AND updated_at = ?8)', keys: [row.id, row.updatedAt] }
  if (row.kind === 'review') return prepareWebhook(env, { ...post, type: 'review.posted', data: { review: id, item: item ?? '', sku, stars: stars ?? 0, aspects, words, name, language, photos, changed } }, stands)
  // Private words are asked for by id: they may name people and places.
  return prepareWebhook(env, { ...post, type: 'feedback.sent', data: { review: id, aspects, hasWords: words !== null, changed } }, stands)
}
