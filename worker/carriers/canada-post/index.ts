import type { Carrier } from '../carrier.ts'
import { matches } from './number.ts'
import { parse } from './parse.ts'
import { request } from './request.ts'

/** Canada Post, Tracking v2 in XML (https://www.canadapost-postescanada.ca/info/mc/business/productsservices/developers). It pushes nothing. */
export const canadaPost: Carrier = {
  id: 'canada-post',
  name: 'Canada Post',
  hubZone: null,
  origin: 'https://soa-gw.canadapost.ca',
  credentials: { username: { label: 'First half of the API key' }, password: { label: 'Second half of the API key' } },
  limits: { numbersPerCall: 1, perSecond: 1, perDay: null },
  publicUrl: (number) => `https://www.canadapost-postescanada.ca/track-reperage/en#/details/${encodeURIComponent(number)}`,
  matches, request, parse,
}
