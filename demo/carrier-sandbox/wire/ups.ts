import { timingSafeEqual } from 'node:crypto'
import { past, townOf, type Parcel, type Step } from '../model.ts'
import { towns } from '../towns.ts'
import { wallTime } from '../wall-time.ts'
import { upsDropPlace, upsSays } from './ups-codes.ts'
import { basic, bearer, json, retryHeader, type CarrierWire, type WireAnswer, type WireRequest } from './wire.ts'

/** UPS REST: OAuth client credentials, one number a call, times as local yyyyMMdd and HHmmss with the GMT pair beside. */

const fault = (status: number, code: string, message: string, headers: Record<string, string> = {}): WireAnswer => json(status, { response: { errors: [{ code, message }] } }, headers)
const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
const compact = (text: string): string => text.replace(/[-:]/g, '')

const activity = (step: Step) => {
  const town = townOf(step)
  const says = upsSays(step)
  const local = wallTime(new Date(step.at), town.zone)
  const gmt = wallTime(new Date(step.at), 'UTC')
  // A label is made at the shipper's desk: UPS names the country alone.
  const address = step.kind === 'label' ? { countryCode: town.country, country: town.country } : { city: town.name, ...(town.region ? { stateProvince: town.region } : {}), countryCode: town.country, country: town.country }
  return {
    location: { address, slic: String(1000 + town.name.length * 37) },
    status: { type: says.type, description: says.text, code: says.code, statusCode: says.statusCode },
    date: compact(local.day), time: compact(local.time),
    gmtDate: compact(gmt.day), gmtOffset: local.offset, gmtTime: gmt.time,
  }
}

const deliveryDate = (parcel: Parcel, last: Step) => {
  if (last.kind === 'delivered') return [{ type: 'DEL', date: compact(wallTime(new Date(last.at), townOf(last).zone).day) }]
  if (!parcel.expected) return []
  const dates = [{ type: 'SDD', date: compact(parcel.firstExpected ?? parcel.expected) }]
  return parcel.firstExpected === parcel.expected ? dates : [...dates, { type: 'RDD', date: compact(parcel.expected) }]
}

const deliveryTime = (parcel: Parcel, last: Step) => {
  if (last.kind === 'delivered') return { type: 'DEL', endTime: compact(wallTime(new Date(last.at), townOf(last).zone).time) }
  if (parcel.expected && parcel.window) return { type: 'EDW', startTime: compact(`${parcel.window.from}:00`), endTime: compact(`${parcel.window.to}:00`) }
  return parcel.expected ? { type: 'EOD' } : undefined
}

const address = (key: Parcel['origin']) => {
  const town = towns[key]
  return { city: town.name, ...(town.region ? { stateProvince: town.region } : {}), countryCode: town.country, country: town.country }
}

const detail = (parcel: Parcel, steps: readonly Step[]) => {
  const newestFirst = steps.toReversed()
  const last = newestFirst[0]!
  const says = upsSays(last)
  const time = deliveryTime(parcel, last)
  return {
    trackingNumber: parcel.number,
    deliveryDate: deliveryDate(parcel, last),
    ...(time ? { deliveryTime: time } : {}),
    ...(last.kind === 'delivered' ? { deliveryInformation: { location: upsDropPlace[last.handover ?? 'handed_over'], ...(last.signedBy ? { receivedBy: last.signedBy.toUpperCase() } : {}) } } : {}),
    activity: newestFirst.map(activity),
    currentStatus: { type: says.type, description: says.text, code: says.statusCode },
    packageAddress: [{ type: 'ORIGIN', address: address(parcel.origin) }, { type: 'DESTINATION', address: address(parcel.destination) }],
    packageCount: 1,
    service: { code: '518', description: parcel.service },
    weight: { unitOfMeasurement: 'LBS', weight: '3.00' },
  }
}

const login = (request: WireRequest, desk: Parameters<CarrierWire['answer']>[1]): WireAnswer => {
  const given = basic(request)
  if (request.method !== 'POST' || new URLSearchParams(request.body).get('grant_type') !== 'client_credentials') return fault(400, '10400', 'Invalid/Missing Authorization Header')
  if (!given || !same(given.user, desk.credentials['clientId'] ?? '') || !same(given.password, desk.credentials['clientSecret'] ?? '')) return fault(401, '10401', 'ClientId is Invalid')
  const { token, issuedAt } = desk.issueToken(14_399)
  return json(200, { token_type: 'Bearer', issued_at: String(issuedAt.getTime()), client_id: given.user, access_token: token, expires_in: '14399', status: 'approved' })
}

export const ups: CarrierWire = {
  id: 'ups',
  name: 'UPS',
  paths: [/^\/security\/v1\/oauth\/token$/, /^\/api\/track\/v1\//],
  meaning: (step) => upsSays(step).means,
  tooMany: (retryAfter) => fault(429, '10429', 'Too Many Requests', retryHeader(retryAfter)),
  outage: (status) => fault(status, '10500', 'Internal server error'),
  answer(request, desk) {
    if (request.path === '/security/v1/oauth/token') return login(request, desk)
    const token = desk.tokenState(bearer(request))
    if (token !== 'live') return fault(401, '250002', 'Invalid Authentication Information.')
    const asked = /^\/api\/track\/v1\/details\/([^/]+)$/.exec(request.path)?.[1]
    if (request.method !== 'GET' || asked === undefined) return fault(404, '10404', 'Resource not found')
    const number = decodeURIComponent(asked)
    if (!/^(1Z[0-9A-Z]{16}|\d{9,12}|[A-Z]\d{10}|T\d{10})$/.test(number)) return fault(400, 'TV1002', 'Invalid inquiry number')
    const parcel = desk.find(number)
    if (!parcel) return json(200, { trackResponse: { shipment: [{ inquiryNumber: number, warnings: [{ code: 'TW0001', message: 'Tracking Information Not Found' }] }] } })
    return json(200, { trackResponse: { shipment: [{ inquiryNumber: number, package: [detail(parcel, past(parcel, desk.now))], userRelation: ['SHIPPER'] }] } })
  },
  // Track Alert: one event a call, the credential registered with the subscription in a header, no body signature.
  push(parcel, step, desk) {
    const town = townOf(step)
    const says = upsSays(step)
    const local = wallTime(new Date(step.at), town.zone)
    const gmt = wallTime(new Date(step.at), 'UTC')
    return {
      headers: { 'content-type': 'application/json', credential: desk.secret },
      body: JSON.stringify({
        trackingNumber: parcel.number,
        localActivityDate: compact(local.day), localActivityTime: compact(local.time),
        activityLocation: step.kind === 'label' ? { country: town.country } : { city: town.name, ...(town.region ? { stateProvince: town.region } : {}), postalCode: town.postcode, country: town.country },
        activityStatus: { type: says.type, code: says.code, description: says.text.trim(), descriptionCode: says.statusCode },
        ...(step.kind === 'delivered' ? { actualDeliveryDate: compact(local.day), actualDeliveryTime: compact(local.time) } : parcel.expected ? { scheduledDeliveryDate: compact(parcel.expected) } : {}),
        gmtActivityDate: compact(gmt.day), gmtActivityTime: compact(gmt.time),
      }),
    }
  },
}
