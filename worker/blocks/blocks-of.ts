import type { BlocksAnswer } from '../../contract/block.ts'
import type { Env } from '../env.ts'
import type { ResolvedPage } from '../routes/public/resolve-page.ts'
import { createContext } from './create-context.ts'
import { publicBlocksOf } from './public-blocks.ts'
import { resolveBlocks } from './resolve-blocks.ts'

export interface Reader { readonly now: Date; readonly origin: string; readonly language: string | undefined }

/** The blocks of a page that was resolved for them; a view that may not know what was ordered has its questions alone. */
export async function blocksOf(env: Env, page: Extract<ResolvedPage, { ok: true }>, { now, origin, language }: Reader): Promise<BlocksAnswer> {
  const { answer, order, store } = page
  if (order === null) return publicBlocksOf(env, page, { now, language: language ?? store.settings.locale })
  const context = await createContext({ env, now, origin, store, answer, order, language: language ?? order.locale ?? store.settings.locale })
  return resolveBlocks(context, answer)
}
