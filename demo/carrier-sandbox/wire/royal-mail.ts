import type { ShipmentStatus } from '../../../contract/vocabulary.ts'
import { past, townOf, type Parcel, type Step } from '../model.ts'
import { towns } from '../towns.ts'
import { wallTime } from '../wall-time.ts'
import { json, retryHeader, type CarrierWire, type WireAnswer } from './wire.ts'

/** Royal Mail Tracking v2: client id and secret as headers, one mail piece a call, times as ISO with offset. It pushes nothing. */

interface Said { readonly code: string; readonly name: string; readonly office: 'DO' | 'MC' | 'PO' | null; readonly category: string; readonly standing: string; readonly means: ShipmentStatus }
const said = (code: string, name: string, office: Said['office'], category: string, standing: string, means: ShipmentStatus): Said => ({ code, name, office, category, standing, means })
const onItsWay = (code: string, name: string, office: Said['office']): Said => said(code, name, office, 'IN TRANSIT', "It's on its way", 'in_transit')

/** Event codes with the names Royal Mail shows; `means` is ours. null = Royal Mail makes no such scan: a delay shows in the estimate alone. */
const says = (step: Step, parcel?: Parcel): Said | null => {
  switch (step.kind) {
    case 'label': return said('EVAIE', 'Sender despatching item', null, 'SENDER PREPARING ITEM', 'Sender preparing your item', 'pre_transit')
    case 'handed_over': return onItsWay('EVPPA', 'Accepted at Post Office', 'PO')
    case 'arrived': return step.town === parcel?.destination ? onItsWay('EVIMC', 'Item received at mail centre', 'MC') : onItsWay('EVDAC', 'Item received at mail centre', 'MC')
    case 'on_van': return said('EVGPD', 'Due for delivery today', 'DO', 'OUT FOR DELIVERY', 'Due for delivery today', 'out_for_delivery')
    case 'attempted': return said('EVKNA', 'Delivery attempted - no answer', 'DO', 'CANNOT BE DELIVERED', 'We tried to deliver', 'delivery_attempted')
    case 'redirected': return said('RPRXS', 'Redelivery arranged to a Post Office', 'DO', 'IN TRANSIT', "It's being redirected", 'in_transit')
    case 'ready_for_pickup': return said('EVKLC', 'Ready for collection', 'PO', 'READY FOR COLLECTION', 'Ready to collect', 'available_for_pickup')
    case 'delivered': return step.handover === 'safe_place' ? said('EVKSF', 'Delivered to Safeplace', 'DO', 'DELIVERED', 'Delivered to your Safeplace', 'delivered')
      : step.handover === 'neighbour' ? said('EVKDN', 'Delivered to neighbour', 'DO', 'DELIVERED', 'Delivered to your neighbour', 'delivered')
        : said(step.signedBy ? 'EVKSP' : 'EVKOP', 'Delivered', 'DO', 'DELIVERED', 'Delivered', 'delivered')
    case 'address_problem': return said('EVKAI', 'Address not identified - returning to sender', 'DO', 'RETURN TO SENDER', 'Returning to the sender', 'return_to_sender')
    case 'returning': return said('EVKRF', 'Refused - returning to sender', 'DO', 'RETURN TO SENDER', 'Returning to the sender', 'return_to_sender')
    case 'returned': return said('EVRTS', 'Delivered back to sender', 'DO', 'RETURN TO SENDER', 'Returned to the sender', 'return_to_sender')
    case 'departed': case 'delayed': case 'customs_entered': case 'customs_charge': case 'customs_released': case 'cancelled': return null
  }
}

const stamp = (step: Step): string => {
  const wall = wallTime(new Date(step.at), townOf(step).zone)
  return `${wall.day}T${wall.time}${wall.offset}`
}

const event = (parcel: Parcel) => (step: Step) => {
  const what = says(step, parcel)
  return what ? [{ eventCode: what.code, eventName: what.name, eventDateTime: stamp(step), locationName: what.office ? `${townOf(step).name} ${what.office}` : '' }] : []
}

const iso3: Record<string, [string, string]> = { GB: ['GBR', 'United Kingdom of Great Britain and Northern Ireland'], DE: ['DEU', 'Germany'], US: ['USA', 'United States of America'], CA: ['CAN', 'Canada'], IT: ['ITA', 'Italy'], IN: ['IND', 'India'] }
const nation = (code: string): [string, string] => iso3[code] ?? ['', '']

const piece = (parcel: Parcel, now: Date) => {
  const steps = past(parcel, now).filter((step) => says(step, parcel) !== null)
  const last = steps.at(-1)!
  const what = says(last, parcel)!
  const events = steps.toReversed().flatMap(event(parcel))
  const [to, from] = [nation(towns[parcel.destination].country), nation(towns[parcel.origin].country)]
  // The 2D barcode of the item: eight digits and thirteen hexadecimal ones.
  const id = `09036757${parcel.number.replace(/\D/g, '').padStart(9, '0').slice(-9)}00FE`
  const window = parcel.window && parcel.expected ? { startOfEstimatedWindow: `${parcel.window.from}:00${wallTime(new Date(`${parcel.expected}T12:00:00Z`), towns[parcel.destination].zone).offset}`, endOfEstimatedWindow: `${parcel.window.to}:00${wallTime(new Date(`${parcel.expected}T12:00:00Z`), towns[parcel.destination].zone).offset}` } : {}
  return {
    mailPieceId: id, carrierShortName: 'RM', carrierFullName: 'Royal Mail Group Ltd',
    summary: {
      uniqueItemId: id, oneDBarcode: parcel.number, productId: 'TPN', productName: parcel.service, productDescription: 'Delivery with tracking', productCategory: to[0] === from[0] ? 'NON-INTERNATIONAL' : 'INTERNATIONAL',
      destinationCountryCode: to[0], destinationCountryName: to[1], originCountryCode: from[0], originCountryName: from[1],
      lastEventCode: what.code, lastEventName: what.name, lastEventDateTime: stamp(last), lastEventLocationName: events[0]!.locationName,
      statusDescription: what.standing, statusCategory: what.category, statusHelpText: 'More information will be available as it travels through our network.',
      summaryLine: `Item ${parcel.number}: ${what.name.toLowerCase()} on ${stamp(last).slice(0, 10)}.`,
    },
    ...(last.kind === 'delivered' && last.signedBy ? { signature: { recipientName: last.signedBy, signatureDateTime: stamp(last), imageId: '004208' } } : {}),
    ...(parcel.expected && last.kind !== 'delivered' ? { estimatedDelivery: { date: parcel.expected, ...window } } : {}),
    events,
    links: { summary: { href: `/mailpieces/v2/summary?mailPieceId=${id}`, title: 'Summary', description: 'Get summary' } },
  }
}

const fault = (status: number, message: string, errors: readonly [code: string, description: string, cause: string, resolution: string][], headers: Record<string, string> = {}): WireAnswer =>
  json(status, { httpCode: String(status), httpMessage: message, errors: errors.map(([errorCode, errorDescription, errorCause, errorResolution]) => ({ errorCode, errorDescription, errorCause, errorResolution })) }, headers)

export const royalMail: CarrierWire = {
  id: 'royal-mail',
  name: 'Royal Mail',
  paths: [/^\/mailpieces\/v2\//],
  meaning: (step) => says(step)?.means ?? null,
  tooMany: (retryAfter) => fault(429, 'Too Many Requests', [['E0010', 'Too many requests', 'The rate limit of the plan was exceeded', 'Please send fewer requests']], retryHeader(retryAfter)),
  outage: (status) => fault(status, 'Service Unavailable', [['E0001', 'Service unavailable', 'A server behind the API does not answer', 'Please try again later']]),
  answer(request, desk) {
    if (request.headers['x-accept-rmg-terms'] !== 'yes') return fault(400, 'Bad Request', [['E0004', 'Failed header validation for X-Accept-RMG-Terms', 'The submitted request was not valid against the required header definition', 'Please check the API request against the required header definition and re-submit']])
    if (request.headers['x-ibm-client-id'] !== desk.credentials['clientId'] || request.headers['x-ibm-client-secret'] !== desk.credentials['clientSecret']) return json(401, { httpCode: '401', httpMessage: 'Unauthorized', moreInformation: 'Client id not registered.' })
    const asked = /^\/mailpieces\/v2\/([^/]+)\/events$/.exec(request.path)?.[1]
    if (request.method !== 'GET' || asked === undefined) return json(404, { httpCode: '404', httpMessage: 'Not Found', moreInformation: 'No resources match requested URI' })
    const number = decodeURIComponent(asked)
    if (!/^([A-Z]{2}\d{9}GB|\d{16}|[0-9A-F]{21})$/.test(number)) return fault(404, 'Not Found', [['E1142', `Barcode reference ${number} isn't recognised`, 'The mail item is not recognised', 'Please check the reference and re-submit']])
    const parcel = desk.find(number)
    if (!parcel) return fault(404, 'Not Found', [['E1284', 'Delivery update not available', 'We have no update for this item yet', 'Please check again later']])
    return json(200, { mailPieces: piece(parcel, desk.now) })
  },
}
