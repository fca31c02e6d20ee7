import type { HookProblem } from '../../contract/content/custom.ts'
import { readJsonText } from '../edge/json-shape.ts'
import { checkOutboundUrl } from '../edge/outbound-url.ts'
import { readBytes } from '../edge/read-bytes.ts'
import type { Env } from '../env.ts'
import { signWebhook } from './standard-webhooks.ts'

export interface ShopQuestion {
  readonly url: string
  /** JSON, as it is signed. */
  readonly body: string
  readonly secret: string
  /** `webhook-id` of the question. */
  readonly id: string
  readonly userAgent: string
  /** Milliseconds for all of it. */
  readonly timeout: number
  /** Ours: a question to ourselves would go round in circles. */
  readonly ownHost: string
}

export interface AskDeps { readonly fetch: (url: string, init: RequestInit) => Promise<Response>; readonly now: () => Date }

/** `value` is JSON that nobody has judged yet; null where the server said 204. `detail` says what was wrong in our words, and holds none of theirs. */
export type ShopAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Exclude<HookProblem, 'not_a_block'>; readonly detail: string }

const mostBytes = 64 * 1024

/**
 * One question to a merchant's own server, signed as Standard Webhooks says. The address is judged again (TRUST 50–54): what was
 * allowed when it was set may not be now. A redirect is a failure (53), all of it happens within the time-out and 64 KiB (55).
 */
export async function askShop(env: Pick<Env, 'ENVIRONMENT' | 'OUTBOUND_DEV_ORIGINS'>, { url, body, secret, id, userAgent, timeout, ownHost }: ShopQuestion, { fetch, now }: AskDeps): Promise<ShopAnswer> {
  const judged = checkOutboundUrl(url, env, [ownHost])
  if (!judged.ok) return bad('bad_address', judged.reason)
  const begun = now().getTime()
  const signal = AbortSignal.timeout(timeout)
  try {
    const signed = await signWebhook([secret], id, Math.floor(begun / 1000), body)
    const response = await fetch(judged.url.href, {
      method: 'POST', redirect: 'manual', signal, body,
      headers: { 'content-type': 'application/json', accept: 'application/json', 'user-agent': userAgent, ...signed },
    })
    if (response.status !== 200) {
      await response.body?.cancel()
      if (response.status === 204) return { ok: true, value: null }
      return response.status >= 300 && response.status < 400 ? bad('redirect', `answered ${response.status}; redirects are not followed`) : bad('status', `answered ${response.status}; must be 200, or 204 for nothing`)
    }
    const read = await readBytes(response, mostBytes, Math.max(1, timeout - (now().getTime() - begun)))
    if (!read.ok) return read.reason === 'too-large' ? bad('too_large', 'answered more than 64 KiB') : read.reason === 'too-slow' || signal.aborted ? late(timeout) : bad('no_answer', 'broke off in its answer')
    const json = readJsonText(new TextDecoder().decode(read.bytes))
    return json.ok ? json : bad('not_json', json.reason)
  } catch {
    return signal.aborted ? late(timeout) : bad('no_answer', 'could not be reached')
  }
}

const bad = (problem: Exclude<HookProblem, 'not_a_block'>, detail: string): ShopAnswer => ({ ok: false, problem, detail: detail.slice(0, 300) })
const late = (timeout: number): ShopAnswer => bad('too_slow', `took longer than ${timeout} ms`)
