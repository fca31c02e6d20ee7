import { signPicturePath } from '../edge/sign-path.ts'
import type { Env } from '../env.ts'
import { mediaKey } from '../uploads/media-keys.ts'

const day = 86_400_000

/** Path under which a page shows an upload: the same for a whole day, so that browsers keep it, and good until the end of the next. */
export const picturePath = (env: Env, store: string, { order, id }: { readonly order: string; readonly id: string }, now: Date): Promise<string> =>
  signPicturePath(env, mediaKey(store, order, id), (Math.floor(now.getTime() / day) + 2) * day)
