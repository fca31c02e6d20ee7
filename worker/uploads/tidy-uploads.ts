import { forgetLateMedia, listLateMedia, listLoneUploads } from '../db/uploads.ts'
import type { Env } from '../env.ts'
import { discardUpload } from './discard-upload.ts'
import { eraseOrderMedia } from './erase-media.ts'
import { receiveTimeout } from './received.ts'

const day = 86_400_000
/** One run's work stays far below what a schedule may ask of R2; the next hour goes on. */
const mostAtOnce = 300
/** A ticket begins within a quarter of an hour, its file comes within ten minutes more: after that nothing is on its way. */
const nothingComes = 15 * 60_000 + receiveTimeout + 5 * 60_000
const mostErased = 40

/** Uploads that belong to nothing after a day: nobody sent the review or post they were taken for. And what came to orders while they were erased. */
export async function tidyUploads(env: Env, now: Date): Promise<void> {
  for (const upload of await listLoneUploads(env.DB, new Date(now.getTime() - day), mostAtOnce)) await discardUpload(env, upload)
  for (const { store, order } of await listLateMedia(env.DB, new Date(now.getTime() - nothingComes), mostErased)) {
    await eraseOrderMedia(env, store, order)
    await forgetLateMedia(env.DB, store, order)
  }
}
