import { postWebhook } from '../channels/post-webhook.ts'
import type { ReviewRow } from '../db/reviews.ts'
import type { Env } from '../env.ts'
import { toReviewViews } from './review-view.ts'

/** `review.posted` or `feedback.sent`, once for each time that it was sent. */
export async function tellPosted(env: Env, store: { readonly id: string; readonly merchant: string }, row: ReviewRow, order: { readonly id: string; readonly number: string }, { changed, now }: { readonly changed: boolean; readonly now: Date }): Promise<void> {
  const [view] = await toReviewViews(env, store, [row])
  if (!view) return
  const { id, item, sku, stars, aspects, words, name, language, photos } = view
  if (row.kind === 'review') await postWebhook(env, { store: store.id, type: 'review.posted', order, now, data: { review: id, item: item ?? '', sku, stars: stars ?? 0, aspects, words, name, language, photos, changed } })
  // Private words are asked for by id: they may name people and places.
  else await postWebhook(env, { store: store.id, type: 'feedback.sent', order, now, data: { review: id, aspects, hasWords: words !== null, changed } })
}
