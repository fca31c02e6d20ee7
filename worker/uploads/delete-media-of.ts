import { deleteUploadsOf } from '../db/uploads.ts'
import type { Env } from '../env.ts'
import { mediaKey } from './media-keys.ts'

/** All photos and films of one review, post or case. */
export async function deleteMediaOf(env: Env, store: string, order: string, owner: string): Promise<void> {
  const ids = await deleteUploadsOf(env.DB, store, owner)
  if (ids.length > 0) await env.MEDIA.delete(ids.map((id) => mediaKey(store, order, id)))
}
