import type { CarrierWebhook } from '../carrier.ts'
import { bodyId, isHmac } from '../kit/digest.ts'
import { at, isFields, list, readJson } from '../kit/json.ts'
import { firstText } from '../kit/text.ts'
import { parse } from './parse.ts'

/**
 * Advanced Integrated Visibility, from FedEx's public documents, no real body seen: header `fdx-signature` = base64 of
 * HMAC-SHA256 over the body with the security token of the webhook project. The body holds results of the Track API's
 * shape, with more or less of its wrapping.
 * https://developer.fedex.com/api/en-us/catalog/shipment-visibility-webhook/docs.html
 */
export const webhook: CarrierWebhook = {
  proven: false,
  verify: ({ headers, rawBody, secrets }) => isHmac({ rawBody, signature: headers['fdx-signature'], secrets, encoding: 'base64' }),
  parse(body) {
    const read = readJson(body)
    const value = read.ok ? unwrap(read.value) : null
    return { id: bodyId(body), answer: parse({ status: 200, headers: {}, body: value === null ? body : JSON.stringify(value) }, { numbers: [] }) }
  },
}

/** Puts the pull's wrapping round results that come without it; null where it is there already. */
function unwrap(body: unknown): unknown {
  const output = isFields(at(body, 'output')) ? at(body, 'output') : body
  if (at(output, 'completeTrackResults') !== undefined) return null
  const bare = list(at(output, 'trackResults') ?? at(output, 'trackResult') ?? (Array.isArray(body) || at(body, 'trackingNumberInfo') !== undefined || at(body, 'scanEvents') !== undefined ? body : undefined)).filter(isFields)
  if (bare.length === 0) return null
  return { output: { completeTrackResults: bare.map((result) => ({ trackingNumber: firstText(at(result, 'trackingNumberInfo', 'trackingNumber'), at(result, 'trackingNumber')) ?? '', trackResults: [result] })) } }
}
