import type { CarrierAccount, CarrierStep } from '../carrier.ts'
import { basic } from '../kit/login.ts'

/** The whole history of one PIN, or of one delivery notice card number (12 or 15 digits). HTTP Basic with the key's two halves. */
export function request(numbers: readonly string[], account: CarrierAccount): CarrierStep {
  const number = numbers[0] ?? ''
  const way = /^\d{12}$|^\d{15}$/.test(number) ? 'dnc' : 'pin'
  return {
    kind: 'ask', method: 'GET',
    url: `${account.origin}/vis/track/${way}/${encodeURIComponent(number)}/detail`,
    headers: {
      accept: 'application/vnd.cpc.track-v2+xml',
      'accept-language': 'en-CA',
      authorization: `Basic ${basic(account.credentials.username ?? '', account.credentials.password ?? '')}`,
    },
    body: null,
  }
}
