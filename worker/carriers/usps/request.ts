import type { CarrierAccount, CarrierStep } from '../carrier.ts'
import { clientCredentials, hasLiveToken } from '../kit/login.ts'

/** Tracking v3 with OAuth 2 (scope `tracking`, which USPS grants on request only). One number a call. */
export function request(numbers: readonly string[], account: CarrierAccount, now: Date): CarrierStep {
  if (!hasLiveToken(account, now)) {
    const { clientId = '', clientSecret = '' } = account.credentials
    return clientCredentials(`${account.origin}/oauth2/v3/token`, clientId, clientSecret, 'json', { scope: 'tracking' })
  }
  return {
    kind: 'ask', method: 'GET',
    url: `${account.origin}/tracking/v3/tracking/${encodeURIComponent(numbers[0] ?? '')}?expand=DETAIL`,
    headers: { accept: 'application/json', authorization: `Bearer ${account.token.value}` },
    body: null,
  }
}
