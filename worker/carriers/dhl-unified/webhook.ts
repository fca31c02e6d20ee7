import type { CarrierWebhook } from '../carrier.ts'
import { bodyId, isEqualText } from '../kit/digest.ts'
import { notFound } from '../kit/answer.ts'
import { at, list, readJson } from '../kit/json.ts'
import { parse } from './parse.ts'

/**
 * Shipment Tracking – Unified Push: `{ scope: "subscription.push", self, shipments: [] }` with shipments as a pull gives them.
 * DHL signs nothing; the subscription names a header and a token it sends with each push (`hook.authentication`, type
 * ApiKeyAuthentication). We subscribe with this header. Built from the public documents: no real push seen yet.
 */
const tokenHeader = 'x-hook-token'

export const webhook: CarrierWebhook = {
  proven: false,
  async verify({ headers, secrets }) {
    const given = headers[tokenHeader]
    if (given === undefined || given === '') return false
    // Every secret is compared, so that the time does not tell which one fits.
    const equal = await Promise.all(secrets.filter((secret) => secret !== '').map((secret) => isEqualText(given, secret)))
    return equal.includes(true)
  },
  parse(body) {
    const read = readJson(body)
    // "subscription.validate" asks for an activation and tells nothing about a parcel.
    if (read.ok && at(read.value, 'shipments') === undefined && /^subscription\.(?!push)/.test(String(list(at(read.value, 'scope'))[0] ?? ''))) return { id: bodyId(body), answer: notFound() }
    return { id: bodyId(body), answer: parse({ status: 200, headers: {}, body }, { numbers: [] }) }
  },
}
