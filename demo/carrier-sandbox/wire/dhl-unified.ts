import type { ShipmentStatus } from '../../../contract/vocabulary.ts'
import { past, townOf, type Parcel, type Step } from '../model.ts'
import { towns, type Town } from '../towns.ts'
import { wallTime } from '../wall-time.ts'
import { json, retryHeader, type CarrierWire, type WireAnswer } from './wire.ts'

/**
 * DHL Shipment Tracking – Unified: key in a header, one number a call, local times without offset. Five status codes only:
 * out for delivery, an attempt or a customs hold is told by the text alone.
 */

interface Said { readonly code: 'pre-transit' | 'transit' | 'delivered' | 'failure'; readonly text: string; readonly means: ShipmentStatus }
const said = (code: Said['code'], means: ShipmentStatus, text: string): Said => ({ code, means, text })

const says = (step: Step): Said => {
  const town = townOf(step).name.toUpperCase()
  switch (step.kind) {
    case 'label': return said('pre-transit', 'pre_transit', 'Shipment information received')
    case 'handed_over': return said('transit', 'in_transit', 'Shipment picked up')
    case 'arrived': return said('transit', 'in_transit', `Arrived at DHL Sort Facility ${town}`)
    case 'departed': return said('transit', 'in_transit', `Shipment has departed from a DHL facility ${town}`)
    case 'customs_entered': return said('transit', 'in_transit', `Customs clearance status updated. ${town}`)
    case 'customs_charge': return said('transit', 'in_transit', 'Awaiting payment of duties and taxes by the receiver. Customs clearance is on hold.')
    case 'customs_released': return said('transit', 'in_transit', `Clearance processing complete at ${town}`)
    case 'delayed': return said('transit', 'in_transit', step.reason === 'weather' ? 'Shipment is delayed due to severe weather conditions' : 'Shipment is on hold. The delivery is delayed.')
    case 'address_problem': return said('failure', 'exception', 'Address information needed; contact DHL')
    case 'on_van': return said('transit', 'out_for_delivery', 'Shipment is out with courier for delivery')
    case 'attempted': return said('failure', 'delivery_attempted', 'Delivery attempted; recipient not home')
    case 'redirected': return said('transit', 'in_transit', 'Shipment is being redirected to a DHL ServicePoint as requested')
    case 'ready_for_pickup': return said('transit', 'available_for_pickup', 'Shipment is ready for collection at the DHL ServicePoint')
    case 'delivered': return said('delivered', 'delivered', step.handover === 'neighbour' ? 'Delivered to a neighbour' : step.handover === 'safe_place' ? 'Delivered to the agreed safe place' : 'Delivered')
    case 'returning': return said('transit', 'return_to_sender', 'The shipment could not be delivered and will be returned to the sender')
    case 'returned': return said('failure', 'return_to_sender', 'Returned to shipper')
    case 'cancelled': return said('failure', 'cancelled', 'Shipment cancelled by the shipper')
  }
}

const address = (town: Town) => ({ address: { countryCode: town.country, postalCode: town.postcode, addressLocality: town.name.toUpperCase() } })
const local = (at: string, zone: string): string => {
  const wall = wallTime(new Date(at), zone)
  return `${wall.day}T${wall.time}`
}

const event = (step: Step) => {
  const what = says(step)
  const town = townOf(step)
  return {
    timestamp: local(step.at, town.zone),
    ...(step.kind === 'label' ? { location: { address: { countryCode: town.country } } } : { location: address(town) }),
    statusCode: what.code, status: what.text, description: what.text,
  }
}

const record = (parcel: Parcel, now: Date) => {
  const events = past(parcel, now).toReversed()
  const last = events[0]!
  const open = last.kind !== 'delivered' && parcel.expected !== null
  return {
    serviceUrl: `https://www.dhl.com/global-en/home/tracking.html?tracking-id=${parcel.number}`,
    id: parcel.number, service: 'express',
    origin: address(towns[parcel.origin]), destination: address(towns[parcel.destination]),
    status: event(last),
    ...(open ? { estimatedTimeOfDelivery: `${parcel.expected}T${parcel.window ? `${parcel.window.to}:00` : '00:00:00'}`, estimatedTimeOfDeliveryRemark: parcel.window ? `By ${parcel.window.to}` : 'By End of Day' } : {}),
    ...(open && parcel.window ? { estimatedDeliveryTimeFrame: { estimatedFrom: `${parcel.expected}T${parcel.window.from}:00`, estimatedThrough: `${parcel.expected}T${parcel.window.to}:00` } } : {}),
    details: {
      product: { productName: parcel.service },
      proofOfDeliverySignedAvailable: last.kind === 'delivered' && last.signedBy !== undefined,
      ...(last.kind === 'delivered' ? { proofOfDelivery: { timestamp: local(last.at, townOf(last).zone), ...(last.signedBy ? { signed: { '@type': 'Person', name: last.signedBy } } : {}) } } : {}),
      totalNumberOfPieces: 1, pieceIds: [`JD0146000${parcel.number}`],
    },
    events: events.map(event),
  }
}

const problem = (status: number, title: string, detail: string, headers: Record<string, string> = {}): WireAnswer => json(status, { title, detail, status }, { 'content-type': 'application/problem+json', ...headers })

export const dhlUnified: CarrierWire = {
  id: 'dhl-unified',
  name: 'DHL',
  paths: [/^\/track\/shipments$/],
  meaning: (step) => says(step).means,
  tooMany: (retryAfter) => problem(429, 'Too many requests', 'Too many requests within defined time period, please try again later.', retryHeader(retryAfter)),
  outage: (status) => problem(status, 'Service unavailable', 'The service is temporarily unavailable.'),
  answer(request, desk) {
    if (request.headers['dhl-api-key'] !== desk.credentials['apiKey']) return problem(401, 'Unauthorized', 'Unauthorized for given resource.')
    const number = request.query.get('trackingNumber') ?? ''
    if (request.method !== 'GET') return problem(405, 'Method not allowed', 'Only GET is supported.')
    if (!/^[0-9A-Z]{8,39}$/.test(number)) return problem(400, 'Bad request', 'The tracking number is not valid.')
    const parcel = desk.find(number)
    if (!parcel) return json(404, { title: 'No result found', detail: 'No shipment with given tracking number found.', status: 404, instance: `/shipment/${number}` }, { 'content-type': 'application/problem+json' })
    return json(200, { url: `/track/shipments?trackingNumber=${number}&offset=0&limit=5`, shipments: [record(parcel, desk.now)], possibleAdditionalShipmentsUrl: [`/track/shipments?trackingNumber=${number}&service=parcel-de`] })
  },
  // Unified Push: the shape of the pull; DHL signs nothing and sends the header and token the subscriber named.
  push: (parcel, _step, desk) => ({ headers: { 'content-type': 'application/json', 'x-hook-token': desk.secret }, body: JSON.stringify({ scope: 'subscription.push', shipments: [record(parcel, desk.now)] }) }),
}
