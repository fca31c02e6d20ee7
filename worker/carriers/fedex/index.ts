import type { Carrier } from '../carrier.ts'
import { readToken } from '../kit/login.ts'
import { matches } from './number.ts'
import { parse } from './parse.ts'
import { request } from './request.ts'
import { webhook } from './webhook.ts'

/** FedEx Track API (REST, v1) and Advanced Integrated Visibility. https://developer.fedex.com/api/en-us/catalog/track.html */
export const fedex: Carrier = {
  id: 'fedex',
  name: 'FedEx',
  // Memphis World Hub.
  hubZone: 'America/Chicago',
  origin: 'https://apis.fedex.com',
  credentials: {
    clientId: { label: 'API key of a project with the Track API (it needs a project of its own)' },
    clientSecret: { label: 'Secret key of the same project' },
  },
  // 1,400 transactions in 10 s a project; 500,000 a day is the organisation quota of FedEx's guide, reset at midnight GMT.
  limits: { numbersPerCall: 30, perSecond: 140, perDay: 500_000 },
  publicUrl: (number) => `https://www.fedex.com/fedextrack/?trknbr=${encodeURIComponent(number)}`,
  matches, request, parseLogin: readToken, parse, webhook,
}
