import { areUploadsFree, deleteUploads, listUploadsBeside, takeUploads, type UploadGift } from '../db/uploads.ts'
import type { Env } from '../env.ts'
import { mediaKey } from './media-keys.ts'

/**
 * From now on these uploads, and no others, belong to `to` (the id of a review): they stay as long as it does, and what it had before is
 * deleted, bytes first, so that a call that breaks off leaves no bytes without a row. All or none; false = one of them is not there, not
 * finished, for another use, or already another's: say so at the field that named it.
 */
export async function giveUploads(env: Env, store: string, gift: UploadGift): Promise<boolean> {
  const count = new Set(gift.ids).size
  if (count > 50 || !await areUploadsFree(env.DB, store, gift)) return false
  const released = await listUploadsBeside(env.DB, store, gift.to, gift.ids)
  if (released.length > 0) await env.MEDIA.delete(released.map((id) => mediaKey(store, gift.order, id)))
  const [taken] = await env.DB.batch([takeUploads(env.DB, store, gift), deleteUploads(env.DB, store, gift.to, released)])
  return (taken?.meta.changes ?? 0) === count
}
