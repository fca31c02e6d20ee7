import type { CarrierAccount, CarrierStep } from '../carrier.ts'
import { clientCredentials, hasLiveToken } from '../kit/login.ts'

/**
 * OAuth 2 client credentials at `/oauth/token` (id and secret in the form, no Basic header), then `POST
 * /track/v1/trackingnumbers` with up to 30 numbers. Without `includeDetailedScans` only the last scan comes back.
 */
export function request(numbers: readonly string[], account: CarrierAccount, now: Date): CarrierStep {
  const { clientId = '', clientSecret = '' } = account.credentials
  if (!hasLiveToken(account, now)) return clientCredentials(`${account.origin}/oauth/token`, clientId, clientSecret, 'form')
  return {
    kind: 'ask', method: 'POST',
    url: `${account.origin}/track/v1/trackingnumbers`,
    headers: { accept: 'application/json', 'content-type': 'application/json', authorization: `Bearer ${account.token.value}`, 'x-locale': 'en_US' },
    body: JSON.stringify({ includeDetailedScans: true, trackingInfo: numbers.map((trackingNumber) => ({ trackingNumberInfo: { trackingNumber } })) }),
  }
}
