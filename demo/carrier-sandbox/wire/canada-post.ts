import type { ShipmentStatus } from '../../../contract/vocabulary.ts'
import { past, townOf, type Parcel, type Step } from '../model.ts'
import { towns } from '../towns.ts'
import { wallTime } from '../wall-time.ts'
import { basic, retryHeader, type CarrierWire, type WireAnswer } from './wire.ts'

/** Canada Post tracking v2 (XML): Basic auth, one PIN a call, local date and time with the zone's letters. It pushes nothing. */

interface Said { readonly code: string; readonly text: string; readonly means: ShipmentStatus }
const said = (code: string, means: ShipmentStatus, text: string): Said => ({ code, means, text })

/** Event identifiers with Canada Post's texts; `means` is ours. null = no such scan. */
const says = (step: Step): Said | null => {
  switch (step.kind) {
    case 'label': return said('3000', 'pre_transit', 'Electronic information submitted by shipper')
    case 'handed_over': return said('2300', 'in_transit', 'Item picked up by Canada Post')
    case 'arrived': return said('0405', 'in_transit', 'Item arrived')
    case 'departed': return said('0410', 'in_transit', 'Item departed')
    case 'customs_entered': return said('0800', 'in_transit', 'Item presented to the Canada Border Services Agency for customs review')
    case 'customs_charge': return said('0125', 'in_transit', 'Item held; duties and taxes due')
    case 'customs_released': return said('0900', 'in_transit', 'International item released from customs for processing by Canada Post')
    case 'delayed': return step.reason === 'weather' ? said('0159', 'in_transit', 'Delivery may be delayed due to extreme weather') : said('0162', 'in_transit', 'Delivery may be delayed due to transportation delay')
    case 'address_problem': return said('0173', 'in_transit', 'Customer addressing error found; attempting to correct. Possible delay')
    case 'on_van': return said('0174', 'out_for_delivery', 'Item out for delivery')
    case 'attempted': return said('1479', 'delivery_attempted', 'Attempted delivery. Notice card left indicating where item can be picked up.')
    case 'redirected': return said('1703', 'in_transit', 'Item in transit to Post Office')
    case 'ready_for_pickup': return said('1701', 'available_for_pickup', 'Item available for pickup at Post Office')
    case 'delivered': return step.handover === 'safe_place' ? said('1421', 'delivered', "Delivered to recipient's front door")
      : step.handover === 'mailbox' ? said('1441', 'delivered', 'Delivered to community mailbox or parcel locker') : said('1498', 'delivered', 'Delivered')
    case 'returning': return said('1420', 'return_to_sender', 'Item being returned to sender')
    case 'returned': return said('1420', 'return_to_sender', 'Item returned to sender')
    case 'cancelled': return said('0190', 'cancelled', 'Transaction has been voided')
  }
}

/** The zone's letters: standard time all year, CSTNO for Saskatchewan, which keeps it all year too. */
const letters: Record<string, string> = { 'America/Toronto': 'EST', 'America/Winnipeg': 'CST', 'America/Regina': 'CSTNO', 'America/Vancouver': 'PST' }

const reasons: Record<string, string> = { weather: 'Severe weather', capacity: 'High volume', other: 'Operational delay' }

const escape = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
const tag = (name: string, value: string | null | undefined): string => (value ? `<${name}>${escape(value)}</${name}>` : `<${name}/>`)

const occurrence = (parcel: Parcel) => (step: Step): string => {
  const what = says(step)
  if (!what) return ''
  const town = townOf(step)
  const wall = wallTime(new Date(step.at), town.zone)
  const isPickup = step.kind === 'ready_for_pickup'
  return `<occurrence>${[
    tag('event-identifier', what.code), tag('event-date', wall.day), tag('event-time', wall.time), tag('event-time-zone', letters[town.zone]),
    tag('event-description', what.text), tag('signatory-name', step.signedBy?.toUpperCase()), tag('event-site', town.name.toUpperCase()), tag('event-province', town.region),
    tag('event-retail-location-id', isPickup ? '0000042088' : null), tag('event-retail-name', isPickup ? parcel.pickupPlace.toUpperCase() : null),
  ].join('')}</occurrence>`
}

const detail = (parcel: Parcel, now: Date): string => {
  const steps = past(parcel, now)
  const changed = parcel.expected !== null && parcel.firstExpected !== null && parcel.expected !== parcel.firstExpected
  const delay = steps.findLast((step) => step.kind === 'delayed')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tracking-detail xmlns="http://www.canadapost.ca/ws/track">${[
    tag('pin', parcel.number), tag('active-exists', '1'), tag('archive-exists', null),
    tag('changed-expected-date', changed ? parcel.expected : null), tag('destination-postal-id', towns[parcel.destination].postcode.replace(' ', '')),
    tag('expected-delivery-date', parcel.expected === null ? null : (parcel.firstExpected ?? parcel.expected)),
    tag('changed-expected-delivery-reason', changed && delay ? reasons[delay.reason ?? 'other'] : null),
    tag('mailed-by-customer-number', '0007023012'), tag('mailed-on-behalf-of-customer-number', '0007023012'), tag('original-pin', null),
    tag('service-name', parcel.service), tag('service-name-2', parcel.service), tag('customer-ref-1', null), tag('customer-ref-2', null), tag('return-pin', null),
    tag('signature-image-exists', 'false'), tag('suppress-signature', 'false'), '<delivery-options/>',
  ].join('')}<significant-events>${steps.toReversed().map(occurrence(parcel)).join('')}</significant-events></tracking-detail>`
}

const xml = (status: number, body: string, headers: Record<string, string> = {}): WireAnswer => ({ status, headers: { 'content-type': 'application/vnd.cpc.track-v2+xml', ...headers }, body })
const message = (status: number, code: string, description: string, headers: Record<string, string> = {}): WireAnswer =>
  xml(status, `<?xml version="1.0" encoding="UTF-8"?>\n<messages xmlns="http://www.canadapost.ca/ws/messages"><message>${tag('code', code)}${tag('description', description)}</message></messages>`, headers)

export const canadaPost: CarrierWire = {
  id: 'canada-post',
  name: 'Canada Post',
  paths: [/^\/vis\/track\/pin\//],
  meaning: (step) => says(step)?.means ?? null,
  tooMany: (retryAfter) => message(429, 'Server', 'Rejected by SLM Monitor', retryHeader(retryAfter)),
  outage: (status) => message(status, 'Server', 'Failed to establish a backside connection'),
  answer(request, desk) {
    const given = basic(request)
    if (given?.user !== desk.credentials['username'] || given?.password !== desk.credentials['password']) return message(401, 'E002', 'AAA Authentication Failure')
    const asked = /^\/vis\/track\/pin\/([^/]+)\/detail$/.exec(request.path)?.[1]
    if (request.method !== 'GET' || asked === undefined) return message(404, 'Server', 'Not found')
    const number = decodeURIComponent(asked)
    if (!/^(\d{12}|\d{13}|\d{16}|[A-Z]{2}\d{9}CA)$/.test(number)) return message(400, 'Server', 'The PIN is not valid: it does not match the required format')
    const parcel = desk.find(number)
    return parcel ? xml(200, detail(parcel, desk.now)) : message(404, '004', 'No Pin History')
  },
}
