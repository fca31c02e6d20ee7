import { isRetryable, readRetryAfter, retryDelay, type RetryBudget } from '../domain/asking/retry.ts'
import { checkOutboundUrl } from '../edge/outbound-url.ts'
import type { Env } from '../env.ts'
import type { CarrierResponse, CarrierStep } from './carrier.ts'

/** How one step ended. `attempts` are HTTP calls made; each counts for breaker and quota. */
export type StepEnd =
  | { readonly ok: true; readonly response: CarrierResponse; readonly retryAfter: number | null; readonly attempts: number }
  | { readonly ok: false; readonly error: 'network' | 'timeout' | 'refused' | 'too_large'; readonly attempts: number }

export interface HttpDeps {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly env: Pick<Env, 'ENVIRONMENT' | 'OUTBOUND_DEV_ORIGINS'>
  readonly now: () => Date
  readonly random: () => number
  readonly sleep: (ms: number) => Promise<void>
  readonly budget: RetryBudget
  /** ms for one attempt, headers and body. */
  readonly timeout?: number
}

const mostBytes = 2 * 1024 * 1024, mostAttempts = 3
/** A longer pause is the account's business: it stops all calls, not just this one. */
const longestWait = 10_000

/**
 * The one way out to a carrier: the outbound rule of TRUST 2.2, no redirects, ten seconds, two megabytes. What may pass is
 * tried again with full jitter, as far as the account's retries allow.
 */
export async function sendStep(step: CarrierStep, deps: HttpDeps): Promise<StepEnd> {
  const checked = checkOutboundUrl(step.url, deps.env)
  if (!checked.ok) return { ok: false, error: 'refused', attempts: 0 }
  deps.budget.earn()
  for (let attempt = 1; ; attempt += 1) {
    const end = await attemptOnce(step, checked.url.href, deps, attempt)
    const wait = Math.max(retryDelay(attempt - 1, deps.random()), end.ok && end.retryAfter !== null ? end.retryAfter * 1000 : 0)
    const mayPass = end.ok ? isRetryable(end.response.status) : end.error === 'network' || end.error === 'timeout'
    if (!mayPass || attempt >= mostAttempts || wait > longestWait || !deps.budget.take()) return end
    await deps.sleep(wait)
  }
}

async function attemptOnce(step: CarrierStep, url: string, deps: HttpDeps, attempts: number): Promise<StepEnd> {
  const signal = AbortSignal.timeout(deps.timeout ?? 10_000)
  try {
    const response = await deps.fetch(url, { method: step.method, headers: step.headers, ...(step.body === null ? {} : { body: step.body }), redirect: 'manual', signal })
    const body = await readText(response, mostBytes)
    if (body === null) return { ok: false, error: 'too_large', attempts }
    return { ok: true, response: { status: response.status, headers: Object.fromEntries(response.headers), body }, retryAfter: readRetryAfter(response.headers.get('retry-after'), deps.now().getTime()), attempts }
  } catch {
    return { ok: false, error: signal.aborted ? 'timeout' : 'network', attempts }
  }
}

/** The body as UTF-8, cut off while reading: a length header may be absent or wrong (F7). null = longer than that. */
async function readText(response: Response, most: number): Promise<string | null> {
  if (response.body === null) return ''
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader()
  const decoder = new TextDecoder()
  let text = '', size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > most) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}
