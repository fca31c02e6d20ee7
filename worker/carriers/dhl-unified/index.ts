import type { Carrier } from '../carrier.ts'
import { matches } from './number.ts'
import { parse } from './parse.ts'
import { request } from './request.ts'
import { webhook } from './webhook.ts'

/** DHL, Shipment Tracking – Unified (https://developer.dhl.com/api-reference/shipment-tracking). */
export const dhlUnified: Carrier = {
  id: 'dhl-unified',
  name: 'DHL',
  hubZone: null,
  origin: 'https://api-eu.dhl.com',
  credentials: { apiKey: { label: 'DHL-API-Key of the app' } },
  // The first service level; more on request.
  limits: { numbersPerCall: 1, perSecond: 1, perDay: 250 },
  publicUrl: (number) => `https://www.dhl.com/global-en/home/tracking.html?submit=1&tracking-id=${encodeURIComponent(number)}`,
  matches, request, parse, webhook,
}
