import type { CarrierAccount, CarrierStep } from '../carrier.ts'

/** Tracking v2: the whole history of one mail piece. The terms header is part of the contract: without it E0004. */
export function request(numbers: readonly string[], account: CarrierAccount): CarrierStep {
  return {
    kind: 'ask', method: 'GET',
    url: `${account.origin}/mailpieces/v2/${encodeURIComponent(numbers[0] ?? '')}/events`,
    headers: {
      accept: 'application/json',
      'x-accept-rmg-terms': 'yes',
      'x-ibm-client-id': account.credentials.clientId ?? '',
      'x-ibm-client-secret': account.credentials.clientSecret ?? '',
    },
    body: null,
  }
}
