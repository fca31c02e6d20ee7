import { deleteEmptyUpload, emptyLoneUpload } from '../db/uploads.ts'
import type { Env } from '../env.ts'
import { incomingKey, mediaKey } from './media-keys.ts'

/** An upload that belongs to nothing goes: first nobody can take it, then its bytes, then its row. Whatever breaks off in between, the hourly tidying finds by the row. */
export async function discardUpload(env: Env, { store, order, id }: { readonly store: string; readonly order: string; readonly id: string }): Promise<void> {
  if (!await emptyLoneUpload(env.DB, store, order, id)) return
  await env.MEDIA.delete([mediaKey(store, order, id), incomingKey(store, order, id)])
  await deleteEmptyUpload(env.DB, store, id)
}
