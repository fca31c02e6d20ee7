import type { CarrierWebhook } from '../carrier.ts'
import { bodyId, isHmac } from '../kit/digest.ts'
import { failed } from '../kit/answer.ts'
import { at, readJson } from '../kit/json.ts'
import { firstText } from '../kit/text.ts'
import { parse } from './parse.ts'

/**
 * Subscriptions – Tracking v3: an envelope `{ subscriptionId, subscriptionType, timestamp, payload, links }` whose `payload`
 * is the tracking record as a *string*. `X-HMAC` (before: `hmac-header`) holds Base64 of HMAC-SHA-256 over the timestamp
 * followed by that string exactly as sent, keyed with the 32-character secret of the subscription; without a secret USPS
 * signs nothing, and nothing is accepted here. Since the time is signed, an old push is refused however well it is signed
 * (TRUST 42); what a push that came late would have told, the next poll tells. Built from the public documents: no real
 * push seen yet.
 */
const window = 5 * 60_000

export const webhook: CarrierWebhook = {
  proven: false,
  async verify({ headers, rawBody, secrets, now }) {
    const envelope = readJson(new TextDecoder().decode(rawBody))
    if (!envelope.ok) return false
    const timestamp = at(envelope.value, 'timestamp'), payload = at(envelope.value, 'payload')
    if (typeof timestamp !== 'string' || typeof payload !== 'string' || isOutside(timestamp, now)) return false
    return isHmac({ rawBody: new TextEncoder().encode(timestamp + payload), signature: headers['x-hmac'] ?? headers['hmac-header'], secrets, encoding: 'base64' })
  },
  parse(body) {
    const envelope = readJson(body)
    const payload = envelope.ok ? at(envelope.value, 'payload') : undefined
    if (typeof payload !== 'string') return { id: bodyId(body), answer: failed('malformed') }
    const id = firstText(at(envelope.ok ? envelope.value : null, 'timestamp'))
    return { id: `${id ?? ''}:${bodyId(payload)}`, answer: parse({ status: 200, headers: {}, body: payload }, { numbers: [] }) }
  },
}

/** A time without an offset names no instant, so it is not judged: the dedupe of the route is all there is then. */
function isOutside(timestamp: string, now: Date): boolean {
  return /(Z|[+-]\d\d:?\d\d)$/i.test(timestamp) && !(Math.abs(Date.parse(timestamp) - now.getTime()) <= window)
}
