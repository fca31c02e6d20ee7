import { createHmac } from 'node:crypto'
import * as z from 'zod'
import { past, townOf, type Parcel, type Step } from '../model.ts'
import { towns, type Town } from '../towns.ts'
import { wallTime } from '../wall-time.ts'
import { fedexDropPlace, fedexSays } from './fedex-codes.ts'
import { bearer, json, retryHeader, uuid, type CarrierWire, type WireAnswer, type WireDesk, type WireRequest } from './wire.ts'

/** FedEx REST: OAuth with the credentials in the form body, up to 30 numbers a call, times as ISO with the offset of the place. */

const names = new Intl.DisplayNames('en', { type: 'region' })
const stamp = (at: string, zone: string): string => {
  const wall = wallTime(new Date(at), zone)
  return `${wall.day}T${wall.time}${wall.offset}`
}
const fault = (status: number, hex: WireDesk['hex'], code: string, message: string, headers: Record<string, string> = {}): WireAnswer => json(status, { transactionId: uuid(hex), errors: [{ code, message }] }, headers)

const place = (town: Town) => ({ city: town.name.toUpperCase(), ...(town.region ? { stateOrProvinceCode: town.region } : {}), countryCode: town.country, residential: false, countryName: names.of(town.country) ?? town.country })

const scan = (parcel: Parcel) => (step: Step) => {
  const town = townOf(step)
  const says = fedexSays(step, step.town === parcel.destination)
  // The label's scan names the shipper's postcode and country, no town.
  const scanLocation = step.kind === 'label'
    ? { streetLines: [''], postalCode: town.postcode, countryCode: town.country, residential: false, countryName: names.of(town.country) ?? town.country }
    : { streetLines: [''], ...place(town), postalCode: town.postcode }
  return {
    date: stamp(step.at, town.zone), eventType: says.eventType, eventDescription: says.text,
    exceptionCode: says.exception?.code ?? '', exceptionDescription: says.exception?.text ?? '',
    scanLocation, locationType: says.locationType, derivedStatusCode: says.derivedCode, derivedStatus: says.derived,
  }
}

const times = (parcel: Parcel, steps: readonly Step[]) => {
  const label = steps[0]!
  const pickup = steps.find((step) => step.kind === 'handed_over')
  const end = steps.find((step) => step.kind === 'delivered')
  const zone = towns[parcel.destination].zone
  // A day is sent as its midnight, with the offset of the place.
  const midnight = (day: string): string => `${day}T00:00:00${wallTime(new Date(`${day}T12:00:00Z`), zone).offset}`
  return [
    ...(end ? [{ type: 'ACTUAL_DELIVERY', dateTime: stamp(end.at, zone) }] : parcel.expected ? [{ type: 'ESTIMATED_DELIVERY', dateTime: parcel.window ? stampWindow(parcel.expected, parcel.window.to, zone) : midnight(parcel.expected) }] : []),
    ...(pickup ? [{ type: 'ACTUAL_PICKUP', dateTime: stamp(pickup.at, townOf(pickup).zone) }] : []),
    { type: 'SHIP', dateTime: midnight(wallTime(new Date(label.at), townOf(label).zone).day) },
  ]
}
const stampWindow = (day: string, time: string, zone: string): string => `${day}T${time}:00${wallTime(new Date(`${day}T12:00:00Z`), zone).offset}`

const trackResult = (parcel: Parcel, now: Date) => {
  const steps = past(parcel, now)
  const last = steps.at(-1)!
  const says = fedexSays(last, last.town === parcel.destination)
  const drop = last.kind === 'delivered' ? fedexDropPlace[last.handover ?? 'handed_over']! : null
  const zone = towns[parcel.destination].zone
  const origin = { address: place(towns[parcel.origin]) }
  return {
    trackingNumberInfo: { trackingNumber: parcel.number, trackingNumberUniqueId: `12024~${parcel.number}~FDEG`, carrierCode: 'FDXG' },
    additionalTrackingInfo: { nickname: '', packageIdentifiers: [], hasAssociatedShipments: false },
    shipperInformation: origin,
    recipientInformation: { address: place(towns[parcel.destination]) },
    latestStatusDetail: {
      code: says.eventType, derivedCode: says.derivedCode, statusByLocale: says.derived, description: says.text, scanLocation: place(townOf(last)),
      ...(says.exception ? { ancillaryDetails: [{ reason: says.exception.code, reasonDescription: says.exception.text, action: says.exception.action, actionDescription: says.exception.text }] } : {}),
      ...(says.delay ? { delayDetail: { type: says.delay, status: 'DELAYED' } } : {}),
    },
    dateAndTimes: times(parcel, steps),
    availableImages: [],
    packageDetails: { packagingDescription: { type: 'YOUR_PACKAGING', description: 'Package' }, physicalPackagingType: 'PACKAGE', sequenceNumber: '1', count: '1', packageContent: [] },
    shipmentDetails: { possessionStatus: last.kind !== 'label' && last.kind !== 'cancelled' },
    scanEvents: steps.toReversed().map(scan(parcel)),
    availableNotifications: ['ON_DELIVERY', 'ON_EXCEPTION', 'ON_ESTIMATED_DELIVERY'],
    deliveryDetails: {
      deliveryAttempts: String(steps.filter((step) => step.kind === 'attempted').length),
      ...(drop ? { actualDeliveryAddress: place(townOf(last)), locationType: drop.locationType, locationDescription: drop.description, receivedByName: last.signedBy?.toUpperCase() ?? drop.signedBy, signedByName: last.signedBy?.toUpperCase() ?? drop.signedBy } : {}),
    },
    originLocation: { locationContactAndAddress: origin },
    lastUpdatedDestinationAddress: place(towns[parcel.destination]),
    serviceDetail: { type: 'FEDEX_GROUND', description: parcel.service, shortDescription: 'FG' },
    standardTransitTimeWindow: { window: parcel.firstExpected ? { ends: `${parcel.firstExpected}T00:00:00-06:00` } : {} },
    estimatedDeliveryTimeWindow: { window: parcel.expected && parcel.window && last.kind !== 'delivered' ? { begins: stampWindow(parcel.expected, parcel.window.from, zone), ends: stampWindow(parcel.expected, parcel.window.to, zone) } : {} },
    goodsClassificationCode: '',
    returnDetail: {},
  }
}

const missing = (number: string, code: string, message: string) => ({ trackingNumber: number, trackResults: [{ trackingNumberInfo: { trackingNumber: number, trackingNumberUniqueId: '', carrierCode: '' }, error: { code, message } }] })

const result = (number: string, desk: WireDesk) => {
  if (!/^\d{10,34}$/.test(number)) return missing(number, 'TRACKING.TRACKINGNUMBER.INVALID', 'The tracking number is not valid. Please correct it and try again.')
  const parcel = desk.find(number)
  return parcel ? { trackingNumber: number, trackResults: [trackResult(parcel, desk.now)] } : missing(number, 'TRACKING.TRACKINGNUMBER.NOTFOUND', 'This tracking number cannot be found. Please check the number or contact the sender.')
}

const question = z.object({ trackingInfo: z.array(z.object({ trackingNumberInfo: z.object({ trackingNumber: z.string() }) })) })

const ask = (request: WireRequest, desk: WireDesk): WireAnswer => {
  let asked: unknown
  try { asked = JSON.parse(request.body) } catch { asked = null }
  const read = question.safeParse(asked)
  if (!read.success) return fault(400, desk.hex, 'INVALID.INPUT.EXCEPTION', 'Invalid field value in the input')
  const numbers = read.data.trackingInfo.map((one) => one.trackingNumberInfo.trackingNumber)
  if (numbers.length === 0) return fault(400, desk.hex, 'TRACKING.TRACKINGNUMBER.EMPTY', 'Please provide tracking number.')
  if (numbers.length > 30) return fault(400, desk.hex, 'TRACKING.TRACKINGNUMBERS.LIMITEXCEEDED', 'Please limit your inquiry to 30 tracking numbers.')
  return json(200, { transactionId: uuid(desk.hex), output: { completeTrackResults: numbers.map((number) => result(number, desk)) } })
}

const login = (request: WireRequest, desk: WireDesk): WireAnswer => {
  const form = new URLSearchParams(request.body)
  if (form.get('grant_type') !== 'client_credentials' || form.get('client_id') !== desk.credentials['clientId'] || form.get('client_secret') !== desk.credentials['clientSecret']) return fault(401, desk.hex, 'NOT.AUTHORIZED.ERROR', 'The given client credentials were not valid. Please modify your request and try again.')
  return json(200, { access_token: desk.issueToken(3_600).token, token_type: 'bearer', expires_in: 3_599, scope: 'CXS' })
}

export const fedex: CarrierWire = {
  id: 'fedex',
  name: 'FedEx',
  paths: [/^\/oauth\/token$/, /^\/track\/v1\/trackingnumbers$/],
  meaning: (step) => fedexSays(step, false).means,
  tooMany: (retryAfter, { hex }) => fault(429, hex, 'TOO.MANY.REQUESTS.ERROR', 'We have received too many requests in a short duration. Please wait a while to try again.', retryHeader(retryAfter)),
  outage: (status, { hex }) => fault(status, hex, status === 503 ? 'SERVICE.UNAVAILABLE.ERROR' : 'INTERNAL.SERVER.ERROR', 'The service is currently unavailable and we are working to resolve the issue. We apologize for any inconvenience.'),
  answer(request, desk) {
    if (request.path === '/oauth/token') return login(request, desk)
    const token = desk.tokenState(bearer(request))
    if (token !== 'live') return fault(401, desk.hex, 'NOT.AUTHORIZED.ERROR', token === 'expired' ? 'Access token expired. Please modify your request and try again.' : 'Access token is invalid. Please modify your request and try again.')
    if (request.method !== 'POST') return fault(405, desk.hex, 'METHOD.NOT.ALLOWED.ERROR', 'The method is not allowed.')
    return ask(request, desk)
  },
  // Advanced Integrated Visibility: the shape of the Track answer, HMAC-SHA256 of the raw body in base64.
  push(parcel, _step, desk) {
    const body = JSON.stringify({ transactionId: uuid(desk.hex), output: { completeTrackResults: [{ trackingNumber: parcel.number, trackResults: [trackResult(parcel, desk.now)] }] } })
    return { headers: { 'content-type': 'application/json', 'fdx-signature': createHmac('sha256', desk.secret).update(body).digest('base64') }, body }
  },
}
