import type { CarrierAccount, CarrierStep } from '../carrier.ts'
import { clientCredentials, hasLiveToken } from '../kit/login.ts'

/**
 * OAuth 2 client credentials at `/security/v1/oauth/token` (Basic), then `GET /api/track/v1/details/{number}`, one number a
 * call. `transId` and `transactionSrc` are required headers; the id only names the call in UPS' own logs.
 */
export function request(numbers: readonly string[], account: CarrierAccount, now: Date): CarrierStep {
  const { clientId = '', clientSecret = '', accountNumber } = account.credentials
  if (!hasLiveToken(account, now)) {
    const login = clientCredentials(`${account.origin}/security/v1/oauth/token`, clientId, clientSecret, 'basic')
    return accountNumber === undefined ? login : { ...login, headers: { ...login.headers, 'x-merchant-id': accountNumber } }
  }
  const number = numbers[0] ?? ''
  return {
    kind: 'ask', method: 'GET',
    url: `${account.origin}/api/track/v1/details/${encodeURIComponent(number)}?locale=en_US&returnSignature=false&returnMilestones=false&returnPOD=false`,
    headers: { accept: 'application/json', authorization: `Bearer ${account.token.value}`, transId: `doorstep-${now.getTime().toString(36)}`, transactionSrc: 'doorstep' },
    body: null,
  }
}
