import type { Carrier } from '../carrier.ts'
import { matches } from './number.ts'
import { parse } from './parse.ts'
import { request } from './request.ts'

/** Royal Mail, Tracking v2 (https://developer.royalmail.net). It pushes nothing. */
export const royalMail: Carrier = {
  id: 'royal-mail',
  name: 'Royal Mail',
  hubZone: 'Europe/London',
  origin: 'https://api.royalmail.net',
  credentials: { clientId: { label: 'X-IBM-Client-Id of the app' }, clientSecret: { label: 'X-IBM-Client-Secret of the app' } },
  limits: { numbersPerCall: 1, perSecond: 1, perDay: null },
  publicUrl: (number) => `https://www.royalmail.com/track-your-item#/tracking-results/${encodeURIComponent(number)}`,
  matches, request, parse,
}
