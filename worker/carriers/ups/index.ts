import type { Carrier } from '../carrier.ts'
import { readToken } from '../kit/login.ts'
import { matches } from './number.ts'
import { parse } from './parse.ts'
import { request } from './request.ts'
import { webhook } from './webhook.ts'

/** UPS Tracking API (REST, v1) and Track Alert. https://developer.ups.com/tag/Tracking */
export const ups: Carrier = {
  id: 'ups',
  name: 'UPS',
  // Louisville Worldport; a scan without place and offset is most often told on its clock.
  hubZone: 'America/Kentucky/Louisville',
  origin: 'https://onlinetools.ups.com',
  credentials: {
    clientId: { label: 'Client ID of the app at developer.ups.com' },
    clientSecret: { label: 'Client secret of the same app' },
    accountNumber: { label: 'UPS account number, six signs', optional: true },
  },
  // UPS publishes no number and answers 429: five a second is our own caution.
  limits: { numbersPerCall: 1, perSecond: 5, perDay: null },
  publicUrl: (number) => `https://www.ups.com/track?tracknum=${encodeURIComponent(number)}`,
  matches, request, parseLogin: readToken, parse, webhook,
}
