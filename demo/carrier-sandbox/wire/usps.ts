import { createHmac } from 'node:crypto'
import * as z from 'zod'
import { past, townOf, type Parcel, type Step } from '../model.ts'
import { towns } from '../towns.ts'
import { wallTime } from '../wall-time.ts'
import { uspsSays } from './usps-codes.ts'
import { bearer, json, retryHeader, uuid, type CarrierWire, type WireAnswer, type WireDesk, type WireRequest } from './wire.ts'

/** USPS v3: OAuth with the credentials in the body, one number by GET or up to 35 by POST (v3r2), local times in minutes with the offset beside. */

const fault = (status: number, message: string, errors: object[] = [], headers: Record<string, string> = {}): WireAnswer => json(status, { apiVersion: '/tracking/v3', error: { code: String(status), message, errors } }, headers)

const notYet = '12: A status update is not yet available on your package. It will be available when the shipper provides an update or the package is given to USPS. Check back soon. - '
const notYetError = { title: notYet, detail: '', code: '150001' }

const scan = (parcel: Parcel) => (step: Step) => {
  const says = uspsSays(step, parcel)
  if (!says) return []
  const town = townOf(step)
  const local = wallTime(new Date(step.at), town.zone)
  const gmt = wallTime(new Date(step.at), 'UTC')
  return [{
    eventType: says.text,
    eventTimestamp: `${local.day}T${local.time.slice(0, 5)}:00`,
    // USPS joins the local day to the GMT clock: a day early once GMT has passed midnight.
    GMTTimestamp: `${local.day}T${gmt.time}Z`,
    GMTOffset: local.offset,
    eventCountry: town.country === 'US' ? null : town.country,
    eventCity: says.facility ? `${town.name.toUpperCase()} ${town.region ?? ''} DISTRIBUTION CENTER` : town.name.toUpperCase(),
    eventState: says.facility ? null : town.region,
    eventZIP: says.facility ? null : town.postcode,
    firm: null, name: step.kind === 'delivered' ? (step.signedBy?.toUpperCase() ?? null) : null,
    authorizedAgent: 'false', eventCode: says.code, additionalProp: null,
  }]
}

const summary = (event: { eventType: string; eventCity: string; eventState: string | null; eventTimestamp: string }): string =>
  `The latest status of your item is "${event.eventType}" on ${event.eventTimestamp.replace('T', ' at ').slice(0, 19)} in ${event.eventCity}${event.eventState ? `, ${event.eventState}` : ''}.`

const record = (parcel: Parcel, now: Date) => {
  const steps = past(parcel, now).filter((step) => uspsSays(step, parcel) !== null)
  const events = steps.toReversed().flatMap(scan(parcel))
  const last = steps.at(-1)!
  const says = uspsSays(last, parcel)!
  const [from, to] = [towns[parcel.origin], towns[parcel.destination]]
  const open = last.kind !== 'delivered' && parcel.expected !== null
  return {
    destinationCity: to.name.toUpperCase(), destinationState: to.region, destinationZIP: to.postcode, emailEnabled: 'true',
    ...(open ? { expectedDeliveryTimeStamp: `${parcel.expected}T${parcel.window ? `${parcel.window.to}:00` : '00:00:00'}` } : {}),
    kahalaIndicator: 'false', mailClass: `${parcel.service}<SUP>&#153;</SUP>`, mailType: 'DM',
    originCity: from.name.toUpperCase(), originState: from.region, originZIP: from.postcode,
    proofOfDeliveryEnabled: 'false', restoreEnabled: 'false', RRAMEnabled: 'false', RREEnabled: 'false',
    services: ['USPS Tracking<SUP>&#174;</SUP>'], serviceTypeCode: '001',
    status: says.text, statusCategory: says.category, statusSummary: summary(events[0]!), tableCode: 'T',
    trackingEvents: events, trackingNumber: parcel.number,
  }
}

const wellFormed = (number: string): boolean => /^(\d{20}|\d{22}|\d{26}|\d{30}|\d{34}|[A-Z]{2}\d{9}US)$/.test(number)

const login = (request: WireRequest, desk: WireDesk): WireAnswer => {
  const isJson = request.headers['content-type']?.includes('json')
  let given: Record<string, unknown>
  try { given = isJson ? (JSON.parse(request.body) as Record<string, unknown>) : Object.fromEntries(new URLSearchParams(request.body)) } catch { given = {} }
  if (given['grant_type'] !== 'client_credentials') return json(400, { error: 'unsupported_grant_type', error_description: 'The authorization grant type is not supported.' })
  if (given['client_id'] !== desk.credentials['clientId'] || given['client_secret'] !== desk.credentials['clientSecret']) return json(401, { error: 'invalid_client', error_description: 'The client identifier or secret is not valid.' })
  const { token, issuedAt } = desk.issueToken(28_799)
  return json(200, { access_token: token, token_type: 'Bearer', issued_at: issuedAt.getTime(), expires_in: 28_799, status: 'approved', scope: 'tracking', client_id: given['client_id'] })
}

const list = z.array(z.object({ trackingNumber: z.string() })).min(1)

/** v3r2: each number answers for itself, so one unknown number does not spoil the call. */
const many = (request: WireRequest, desk: WireDesk): WireAnswer => {
  let asked: unknown
  try { asked = JSON.parse(request.body) } catch { asked = null }
  const read = list.safeParse(asked)
  if (!read.success) return fault(400, 'The request body is not valid.')
  if (read.data.length > 35) return fault(400, 'No more than 35 tracking numbers may be asked for at once.')
  const answers = read.data.map(({ trackingNumber }) => {
    const parcel = desk.find(trackingNumber)
    return parcel ? record(parcel, desk.now) : { trackingNumber, error: { code: '400', message: notYet, errors: [notYetError] } }
  })
  return json(200, answers)
}

export const usps: CarrierWire = {
  id: 'usps',
  name: 'USPS',
  paths: [/^\/oauth2\/v3\/token$/, /^\/tracking\/v3(r2)?\/tracking(\/[^/]+)?$/],
  meaning: (step) => uspsSays(step)?.means ?? null,
  tooMany: (retryAfter) => fault(429, 'Too Many Requests', [{ title: 'Too Many Requests', detail: 'The quota of calls per hour is used up.', code: '429' }], retryHeader(retryAfter)),
  outage: (status) => fault(status, 'The service is temporarily unavailable.'),
  answer(request, desk) {
    if (request.path === '/oauth2/v3/token') return login(request, desk)
    if (desk.tokenState(bearer(request)) !== 'live') return fault(401, 'Invalid or expired access token.', [{ title: 'Unauthorized', detail: '', code: '401' }])
    if (request.path === '/tracking/v3r2/tracking') return request.method === 'POST' ? many(request, desk) : fault(405, 'Method not allowed')
    const number = decodeURIComponent(request.path.split('/').at(-1) ?? '')
    if (!wellFormed(number)) return fault(400, '02: The tracking number is not valid. Please check the number and try again. - ', [{ title: 'Invalid tracking number', detail: '', code: '150003' }])
    const parcel = desk.find(number)
    return parcel ? json(200, record(parcel, desk.now)) : fault(400, notYet, [notYetError])
  },
  // Subscriptions v3: the record travels as a string in an envelope; signed are the timestamp and that string, joined.
  push(parcel, _step, desk) {
    const timestamp = desk.sentAt.toISOString()
    const payload = JSON.stringify(record(parcel, desk.now))
    const body = JSON.stringify({ subscriptionId: uuid(desk.hex), subscriptionType: 'TRACKING', timestamp, payload, links: [] })
    return { headers: { 'content-type': 'application/json', 'x-hmac': createHmac('sha256', desk.secret).update(timestamp + payload).digest('base64') }, body }
  },
}
