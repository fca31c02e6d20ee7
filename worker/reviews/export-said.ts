import { listOrderPosts } from '../db/posts.ts'
import { exportOrderReviews } from '../db/reviews.ts'
import { listOrderUploads } from '../db/uploads.ts'
import type { Env } from '../env.ts'
import { toPostViews } from '../posts/post-view.ts'
import { toReviewViews } from './review-view.ts'

/** What a shopper said and sent about one order. The files are under `GET /v1/media/{id}`. */
export const exportSaid = async (env: Env, store: { readonly id: string; readonly merchant: string }, order: string): Promise<Record<string, unknown>> => ({
  reviews: await toReviewViews(env, store, await exportOrderReviews(env.DB, store.id, order)),
  posts: await toPostViews(env, store.id, await listOrderPosts(env.DB, store.id, order)),
  uploads: await listOrderUploads(env.DB, store.id, order),
})
