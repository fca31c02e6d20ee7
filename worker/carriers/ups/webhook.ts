import type { CarrierWebhook } from '../carrier.ts'
import { isEqualText, bodyId } from '../kit/digest.ts'
import { parse } from './parse.ts'

/**
 * Track Alert signs nothing: UPS sends the credential the merchant registered with the subscription, in the header
 * `credential` (older subscriptions: as `Authorization`). So a body is as good as that secret, and no better: an alert is
 * a reason to believe one scan, never to forget others. https://github.com/UPS-API/api-documentation UPSTrackAlert.yaml
 */
export const webhook: CarrierWebhook = {
  proven: true,
  async verify({ headers, secrets }) {
    const given = headers['credential'] ?? headers['authorization']?.replace(/^(?:Bearer|Basic)\s+/i, '') ?? ''
    if (given === '' || given.length > 1024) return false
    const rights = await Promise.all(secrets.map((secret) => secret !== '' && isEqualText(secret, given)))
    return rights.includes(true)
  },
  parse: (body) => ({ id: bodyId(body), answer: parse({ status: 200, headers: {}, body }, { numbers: [] }) }),
}
