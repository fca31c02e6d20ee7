/** When a webhook that did not come through is tried again, and when it is given up. Pure. */

const second = 1000, minute = 60 * second, hour = 60 * minute

/** Waits before each try, ms, as the Standard Webhooks specification proposes: ten tries over some three days. */
export const webhookWaits: readonly number[] = [0, 5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour]

/** Nothing came through for so long: the endpoint is switched off. */
export const failingAtMost = 5 * 24 * hour

/** How one try ended. `status` null: no answer at all. */
export type WebhookEnd =
  | { readonly status: number; readonly retryAfter: number | null }
  | { readonly status: null; readonly error: 'timeout' | 'network' | 'refused' }

export type WebhookVerdict =
  | { readonly kind: 'delivered' }
  /** The receiver said it is gone for good (410). */
  | { readonly kind: 'gone' }
  | { readonly kind: 'again'; readonly waitMs: number; readonly error: string }
  | { readonly kind: 'given_up'; readonly error: string }

/**
 * `attempts`: tries made, this one included. The wait is drawn evenly from the whole step ("full jitter", here from the step
 * before up to this one, so that the tries keep their three days); what the receiver asked for by Retry-After is the least.
 */
export function judgeWebhook(end: WebhookEnd, attempts: number, random: number): WebhookVerdict {
  if (end.status !== null && end.status >= 200 && end.status < 300) return { kind: 'delivered' }
  if (end.status === 410) return { kind: 'gone' }
  // A redirect is a failure: it may lead inside, and a POST does not survive most of them.
  const error = end.status === null ? end.error : end.status >= 300 && end.status < 400 ? 'redirect' : `http_${end.status}`
  const step = webhookWaits[attempts]
  if (step === undefined) return { kind: 'given_up', error }
  const before = webhookWaits[attempts - 1] ?? 0
  const drawn = Math.floor(before + random * (step - before))
  return { kind: 'again', waitMs: Math.max(drawn, end.status === null ? 0 : (end.retryAfter ?? 0) * second), error }
}
