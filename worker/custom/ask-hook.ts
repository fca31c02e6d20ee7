import { customReply, type CustomReply, type HookProblem } from '../../contract/content/custom.ts'
import { askShop, type AskDeps } from '../channels/ask-shop.ts'
import { toFieldErrors } from '../edge/field-errors.ts'
import type { Env } from '../env.ts'

export interface HookQuestion { readonly url: string; readonly secret: string; readonly timeout: number; readonly body: string; readonly ownHost: string }

/** `reply: null`: there is nothing to show, said in so many words (204). */
export type HookAnswer = { readonly ok: true; readonly reply: CustomReply | null } | { readonly ok: false; readonly problem: HookProblem; readonly detail: string }

/**
 * What a merchant's server has for a block. What comes back goes through the contract before anything of it is drawn; `detail` says
 * what was wrong in our words, and holds none of theirs.
 */
export async function askHook(env: Pick<Env, 'ENVIRONMENT' | 'OUTBOUND_DEV_ORIGINS'>, question: HookQuestion, { id, ...deps }: AskDeps & { readonly id: string }): Promise<HookAnswer> {
  const answer = await askShop(env, { ...question, id, userAgent: 'Doorstep-Blocks/1' }, deps)
  if (!answer.ok || answer.value === null) return answer.ok ? { ok: true, reply: null } : answer
  const parsed = customReply.safeParse(answer.value)
  if (parsed.success) return { ok: true, reply: parsed.data }
  return { ok: false, problem: 'not_a_block', detail: toFieldErrors(parsed.error).slice(0, 3).map(({ pointer, message }) => `${pointer || '/'} ${message}`).join('; ').slice(0, 300) }
}
