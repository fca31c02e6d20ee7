import { customReply, type CustomReply, type HookProblem } from '../../contract/content/custom.ts'
import { signWebhook } from '../channels/standard-webhooks.ts'
import { checkOutboundUrl } from '../edge/outbound-url.ts'
import type { Env } from '../env.ts'
import { readJsonText } from '../routes/json-shape.ts'
import { readBytes, toFieldErrors } from '../routes/read-body.ts'

export interface HookQuestion { readonly url: string; readonly secret: string; readonly timeout: number; readonly body: string; readonly ownHost: string }
export interface AskDeps { readonly fetch: (url: string, init: RequestInit) => Promise<Response>; readonly now: () => Date; readonly id: string }
/** `reply: null`: there is nothing to show, said in so many words (204). */
export type HookAnswer = { readonly ok: true; readonly reply: CustomReply | null } | { readonly ok: false; readonly problem: HookProblem; readonly detail: string }

const mostBytes = 64 * 1024

/**
 * One question to a merchant's server, signed as Standard Webhooks says. The address is judged again (TRUST 50–54), a redirect
 * is a failure (53), all of it happens within the time-out and 64 KiB (55). What comes back goes through the contract before
 * anything of it is drawn; `detail` says what was wrong in our words, and holds none of theirs.
 */
export async function askHook(env: Pick<Env, 'ENVIRONMENT' | 'OUTBOUND_DEV_ORIGINS'>, { url, secret, timeout, body, ownHost }: HookQuestion, deps: AskDeps): Promise<HookAnswer> {
  const judged = checkOutboundUrl(url, env, [ownHost])
  if (!judged.ok) return bad('bad_address', judged.reason)
  const begun = deps.now().getTime()
  const signal = AbortSignal.timeout(timeout)
  try {
    const signed = await signWebhook([secret], deps.id, Math.floor(begun / 1000), body)
    const response = await deps.fetch(judged.url.href, {
      method: 'POST', redirect: 'manual', signal, body,
      headers: { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'Doorstep-Blocks/1', ...signed },
    })
    if (response.status !== 200) {
      await response.body?.cancel()
      if (response.status === 204) return { ok: true, reply: null }
      return response.status >= 300 && response.status < 400 ? bad('redirect', `answered ${response.status}; redirects are not followed`) : bad('status', `answered ${response.status}; must be 200, or 204 for nothing`)
    }
    const read = await readBytes(response, mostBytes, Math.max(1, timeout - (deps.now().getTime() - begun)))
    if (!read.ok) return read.reason === 'too-large' ? bad('too_large', 'answered more than 64 KiB') : read.reason === 'too-slow' || signal.aborted ? late(timeout) : bad('no_answer', 'broke off in its answer')
    return readReply(new TextDecoder().decode(read.bytes))
  } catch {
    return signal.aborted ? late(timeout) : bad('no_answer', 'could not be reached')
  }
}

function readReply(text: string): HookAnswer {
  const json = readJsonText(text)
  if (!json.ok) return bad('not_json', json.reason)
  const parsed = customReply.safeParse(json.value)
  if (parsed.success) return { ok: true, reply: parsed.data }
  return bad('not_a_block', toFieldErrors(parsed.error).slice(0, 3).map(({ pointer, message }) => `${pointer || '/'} ${message}`).join('; '))
}

const bad = (problem: HookProblem, detail: string): HookAnswer => ({ ok: false, problem, detail: detail.slice(0, 300) })
const late = (timeout: number): HookAnswer => bad('too_slow', `took longer than ${timeout} ms`)
