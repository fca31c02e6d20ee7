import { deleteUploads, listUploadsBeside } from '../db/uploads.ts'
import type { Env } from '../env.ts'
import { mediaKey } from './media-keys.ts'

/** All photos and films of one review, post or case: the bytes, then their rows, so that a call that breaks off is made whole by the next. To be called before their owner goes. */
export async function deleteMediaOf(env: Env, store: string, order: string, owner: string): Promise<void> {
  const ids = await listUploadsBeside(env.DB, store, owner)
  if (ids.length === 0) return
  await env.MEDIA.delete(ids.map((id) => mediaKey(store, order, id)))
  await deleteUploads(env.DB, store, owner, ids).run()
}
