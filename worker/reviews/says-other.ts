import type { ReviewRow } from '../db/reviews.ts'
import { listUploadsOf } from '../db/uploads.ts'
import type { Env } from '../env.ts'
import { openReview } from './review-box.ts'

interface Saying { readonly stars?: number | undefined; readonly aspects?: readonly string[] | undefined; readonly words?: string | null | undefined; readonly photos?: readonly string[] | undefined }

/** Is anything of it not there yet? What only repeats is no news to a merchant. */
export async function saysOther(env: Env, store: { readonly id: string; readonly merchant: string }, before: ReviewRow | undefined, { stars, aspects, words, photos }: Saying): Promise<boolean> {
  if (before === undefined) return true
  if ((stars !== undefined && stars !== before.stars) || (aspects !== undefined && JSON.stringify(aspects) !== before.aspects)) return true
  if (words !== undefined && (words || null) !== (await openReview(env, store, before)).words) return true
  if (photos === undefined) return false
  const had = new Set((await listUploadsOf(env.DB, store.id, [before.id])).map(({ id }) => id))
  return had.size !== new Set(photos).size || photos.some((id) => !had.has(id))
}
