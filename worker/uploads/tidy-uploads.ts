import { listLoneUploads } from '../db/uploads.ts'
import type { Env } from '../env.ts'
import { discardUpload } from './discard-upload.ts'

const day = 86_400_000
/** One run's work stays far below what a schedule may ask of R2; the next hour goes on. */
const mostAtOnce = 300

/** Uploads that belong to nothing after a day: nobody sent the review or post they were taken for. */
export async function tidyUploads(env: Env, now: Date): Promise<void> {
  for (const upload of await listLoneUploads(env.DB, new Date(now.getTime() - day), mostAtOnce)) await discardUpload(env, upload)
}
