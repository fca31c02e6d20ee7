import type { ReviewView } from '../../contract/review.ts'
import type { OrderId } from '../../contract/ids.ts'
import type { ReviewRow } from '../db/reviews.ts'
import { listUploadsOf } from '../db/uploads.ts'
import type { Env } from '../env.ts'
import { openReview } from './review-box.ts'

const atOnce = 50

/** Rows as the merchant's API and the export show them, photos and all: one query for fifty. */
export async function toReviewViews(env: Env, store: { readonly id: string; readonly merchant: string }, rows: readonly ReviewRow[]): Promise<ReviewView[]> {
  const photos = new Map<string, string[]>()
  for (let from = 0; from < rows.length; from += atOnce) {
    for (const { id, belongsTo } of await listUploadsOf(env.DB, store.id, rows.slice(from, from + atOnce).map((row) => row.id))) photos.set(belongsTo ?? '', [...photos.get(belongsTo ?? '') ?? [], id])
  }
  return Promise.all(rows.map(async (row): Promise<ReviewView> => {
    const { words, name, reply } = await openReview(env, store, row)
    return {
      id: row.id, kind: row.kind, state: row.postedAt === null ? 'open' : row.hidden === 1 ? 'hidden' : 'posted', order: row.order as OrderId, item: row.item || null, sku: row.sku,
      stars: row.stars, aspects: JSON.parse(row.aspects) as string[], words, name, language: row.language, photos: photos.get(row.id) ?? [], reply,
      createdAt: iso(row.createdAt), updatedAt: iso(row.updatedAt), postedAt: row.postedAt === null ? null : iso(row.postedAt),
    }
  }))
}

const iso = (at: number): string => new Date(at).toISOString()
