import type { UploadUse } from '../../contract/upload.ts'
import { attachUploads } from '../db/uploads.ts'
import type { Env } from '../env.ts'
import { mediaKey } from './media-keys.ts'

/**
 * From now on these uploads, and no others, belong to `to` (the id of a review, a post or a case): they stay as long as it does, and
 * what it had before is deleted. All or none; false = one of them is not there, not finished, for another use, or already
 * another's: say so at the field that named it.
 */
export async function giveUploads(env: Env, store: string, gift: { readonly order: string; readonly use: UploadUse; readonly ids: readonly string[]; readonly to: string }): Promise<boolean> {
  const released = await attachUploads(env.DB, store, gift)
  if (released === null) return false
  if (released.length > 0) await env.MEDIA.delete(released.map((id) => mediaKey(store, gift.order, id)))
  return true
}
