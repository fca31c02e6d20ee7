import type { Carrier } from '../carrier.ts'
import { readToken } from '../kit/login.ts'
import { matches } from './number.ts'
import { parse } from './parse.ts'
import { request } from './request.ts'
import { webhook } from './webhook.ts'

/** United States Postal Service, Tracking v3 (https://developers.usps.com/trackingv3). */
export const usps: Carrier = {
  id: 'usps',
  name: 'USPS',
  hubZone: null,
  origin: 'https://apis.usps.com',
  credentials: { clientId: { label: 'Consumer key of the app' }, clientSecret: { label: 'Consumer secret of the app' } },
  // 60 calls an hour until USPS raises the quota on request.
  limits: { numbersPerCall: 1, perSecond: 1, perDay: 1440 },
  publicUrl: (number) => `https://tools.usps.com/go/TrackConfirmAction?tLabels=${encodeURIComponent(number)}`,
  matches, request, parse, parseLogin: readToken, webhook,
}
