import type { BlocksAnswer } from '../../contract/block.ts'
import type { Env } from '../env.ts'
import type { ResolvedPage } from '../routes/public/resolve-page.ts'
import { createContext } from './create-context.ts'
import { resolveBlocks } from './resolve-blocks.ts'

export interface Reader { readonly now: Date; readonly origin: string; readonly language: string | undefined }

/** The blocks of a page that was resolved for them; none for a view that may not know what was ordered. */
export async function blocksOf(env: Env, page: Extract<ResolvedPage, { ok: true }>, { now, origin, language }: Reader): Promise<BlocksAnswer> {
  const { answer, order, store } = page
  const { revision, state } = answer
  if (order === null) return { revision, state, visit: '', act: '', blocks: [] }
  const context = await createContext({ env, now, origin, store, answer, order, language: language ?? order.locale ?? store.settings.locale })
  return resolveBlocks(context, answer)
}
