import type { WebhookEnd } from '../domain/notification/webhook-plan.ts'
import { readRetryAfter } from '../domain/asking/retry.ts'
import { checkOutboundUrl } from '../edge/outbound-url.ts'
import type { Env } from '../env.ts'
import { readBytes } from '../edge/read-bytes.ts'

export interface SendDeps { readonly fetch: (url: string, init: RequestInit) => Promise<Response>; readonly now: () => Date; readonly random: () => number; readonly timeout?: number }

const mostBytes = 64 * 1024

/**
 * One try. The address is judged again (TRUST 50–54): what was allowed when it was set may not be now. Redirects are not
 * followed, ten seconds in all, 64 KiB of the answer are read and nothing of it is kept (TRUST 55): the status alone counts.
 */
export async function sendWebhook(env: Pick<Env, 'ENVIRONMENT' | 'OUTBOUND_DEV_ORIGINS'>, url: string, headers: Readonly<Record<string, string>>, body: string, deps: SendDeps): Promise<WebhookEnd> {
  const judged = checkOutboundUrl(url, env)
  if (!judged.ok) return { status: null, error: 'refused' }
  const timeout = deps.timeout ?? 10_000
  const signal = AbortSignal.timeout(timeout)
  const begun = deps.now().getTime()
  try {
    const response = await deps.fetch(judged.url.href, { method: 'POST', headers: { 'content-type': 'application/json', 'user-agent': 'Doorstep-Webhooks/1', ...headers }, body, redirect: 'manual', signal })
    // Some servers take a connection closed at once for a failure of theirs, so the answer is heard out as far as it is short.
    await readBytes(response, mostBytes, Math.max(1, timeout - (deps.now().getTime() - begun)))
    return { status: response.status, retryAfter: readRetryAfter(response.headers.get('retry-after'), deps.now().getTime()) }
  } catch {
    return { status: null, error: signal.aborted ? 'timeout' : 'network' }
  }
}
