import { createHmac } from 'node:crypto'
import type { CarrierId } from '../../contract/vocabulary.ts'

/** What happened, in an order of ours; each carrier's case says it in that carrier's format, with invented values. */
export type CaseStep = 'label' | 'transit' | 'out' | 'delivered' | 'strange'
/** `at` is a wall clock, `2026-03-10T06:15:30`. */
export interface CaseScan { readonly at: string; readonly step: CaseStep }
export interface HttpBody { readonly status: number; readonly body: string }
export interface Push { readonly body: string; readonly headers: Readonly<Record<string, string>> }

export interface CarrierCase {
  readonly number: string
  /** One parcel with these scans in this order, and no status field that says more than they do. */
  pull(scans: readonly CaseScan[]): string
  /** The answer to a number the carrier does not know (yet). */
  readonly notFound: HttpBody
  /** The answer to a wrong or expired credential. */
  readonly refused: HttpBody
  /** The last of these scans, pushed and signed; null = the carrier pushes nothing. */
  readonly push: ((scans: readonly CaseScan[], secret: string) => Push) | null
  /** Is the signature over the body, or is it the credential alone? */
  readonly signsBody: boolean
  /** The push names and signs the time it was sent. */
  readonly signsTime?: true
}

const json = (value: unknown): string => JSON.stringify(value)
const last = <T>(all: readonly T[]): T => all[all.length - 1]!
const hmac = (secret: string, body: string, encoding: 'base64' | 'hex'): string => createHmac('sha256', secret).update(body).digest(encoding)

const upsStatus: Record<CaseStep, Record<string, string>> = {
  label: { type: 'M', code: 'MP', statusCode: '003', description: 'Shipper created a label' },
  transit: { type: 'I', code: 'AR', statusCode: '005', description: 'Arrived at Facility' },
  out: { type: 'I', code: 'OT', statusCode: '021', description: 'Out for Delivery' },
  delivered: { type: 'D', code: 'F4', statusCode: '011', description: 'DELIVERED' },
  strange: { type: 'ZZ', code: 'QQ', statusCode: '999', description: 'Zephyr mode engaged' },
}
const compact = (at: string): { date: string; time: string } => ({ date: at.slice(0, 10).replaceAll('-', ''), time: at.slice(11).replaceAll(':', '') })

const ups: CarrierCase = {
  number: '1Z0000X20312345677',
  pull: (scans) => json({ trackResponse: { shipment: [{ inquiryNumber: ups.number, package: [{ trackingNumber: ups.number, activity: scans.map(({ at, step }) => ({ ...compact(at), status: upsStatus[step], location: { address: { city: 'AMES', stateProvince: 'IA', countryCode: 'US', country: 'US' } } })) }] }] } }),
  notFound: { status: 200, body: json({ trackResponse: { shipment: [{ warnings: [{ code: 'TW0001', message: 'Tracking Information Not Found' }] }] } }) },
  refused: { status: 401, body: json({ response: { errors: [{ code: '250002', message: 'Invalid Authentication Information.' }] } }) },
  push: (scans, secret) => {
    const { at, step } = last(scans), { date, time } = compact(at), { statusCode, ...status } = upsStatus[step]
    return {
      headers: { credential: secret },
      body: json({ trackingNumber: ups.number, localActivityDate: date, localActivityTime: time, activityLocation: { city: 'AMES', stateProvince: 'IA', postalCode: '50010', country: 'US' }, activityStatus: { ...status, descriptionCode: statusCode } }),
    }
  },
  signsBody: false,
}

const fedexCode: Record<CaseStep, readonly [string, string]> = { label: ['OC', 'Shipment information sent to FedEx'], transit: ['AR', 'Arrived at FedEx location'], out: ['OD', 'On FedEx vehicle for delivery'], delivered: ['DL', 'Delivered'], strange: ['QZ', 'Zephyr mode engaged'] }
const fedexResult = (scans: readonly CaseScan[]): unknown => ({
  trackingNumberInfo: { trackingNumber: fedex.number, trackingNumberUniqueId: `1~${fedex.number}~FDEG`, carrierCode: 'FDXG' },
  scanEvents: scans.map(({ at, step }) => ({ date: `${at}-06:00`, eventType: fedexCode[step][0], eventDescription: fedexCode[step][1], exceptionCode: '', exceptionDescription: '', scanLocation: { city: 'AMES', stateOrProvinceCode: 'IA', countryCode: 'US' } })),
})
const fedex: CarrierCase = {
  number: '700000000019',
  pull: (scans) => json({ output: { completeTrackResults: [{ trackingNumber: fedex.number, trackResults: [fedexResult(scans)] }] } }),
  notFound: { status: 200, body: json({ output: { completeTrackResults: [{ trackingNumber: '700000000019', trackResults: [{ trackingNumberInfo: { trackingNumber: '700000000019' }, error: { code: 'TRACKING.TRACKINGNUMBER.NOTFOUND', message: 'cannot be found' } }] }] } }) },
  refused: { status: 401, body: json({ errors: [{ code: 'NOT.AUTHORIZED.ERROR', message: 'Access token expired.' }] }) },
  push: (scans, secret) => {
    const body = json({ output: { completeTrackResults: [{ trackingNumber: fedex.number, trackResults: [fedexResult([last(scans)])] }] } })
    return { body, headers: { 'fdx-signature': hmac(secret, body, 'base64') } }
  },
  signsBody: true,
}

const uspsWords: Record<CaseStep, readonly [string, string]> = { label: ['MA', 'Shipping Label Created, USPS Awaiting Item'], transit: ['10', 'Processed Through Facility'], out: ['OF', 'Out for Delivery'], delivered: ['01', 'Delivered, In/At Mailbox'], strange: ['ZZ', 'Zephyr mode engaged'] }
const uspsRecord = (scans: readonly CaseScan[]): unknown => ({
  trackingNumber: usps.number, mailClass: 'USPS Ground Advantage',
  trackingEvents: scans.map(({ at, step }) => ({ eventCode: uspsWords[step][0], eventType: uspsWords[step][1], eventTimestamp: at, GMTOffset: '-06:00', eventCity: 'AMES', eventState: 'IA', eventZIP: '50010', firm: null, name: null })),
})
const usps: CarrierCase = {
  number: '9400100000000000000013',
  pull: (scans) => json(uspsRecord(scans)),
  notFound: { status: 404, body: json({ apiVersion: '/tracking/v3', error: { code: '404', message: 'A status update is not yet available on your package.', errors: [{ title: 'Not Found', detail: 'A status update is not yet available on your package.' }] } }) },
  refused: { status: 401, body: json({ apiVersion: '/tracking/v3', error: { code: '401', message: 'Unauthorized', errors: [{ title: 'Invalid access token', detail: 'Access token is expired.' }] } }) },
  push: (scans, secret) => {
    const payload = json(uspsRecord([last(scans)])), timestamp = '2026-03-12T19:00:00Z'
    return { body: json({ subscriptionId: 's-1', subscriptionType: 'TRACKING', timestamp, payload, links: [] }), headers: { 'x-hmac': hmac(secret, timestamp + payload, 'base64') } }
  },
  signsBody: true,
  signsTime: true,
}

const dhlStatus: Record<CaseStep, readonly [string, string]> = { label: ['pre-transit', 'Shipment information received'], transit: ['transit', 'Processed at AMES'], out: ['transit', 'Out for delivery'], delivered: ['delivered', 'Delivered'], strange: ['zephyr', 'Zephyr mode engaged'] }
const dhlShipment = (scans: readonly CaseScan[]): unknown => ({
  id: dhl.number, service: 'express',
  events: scans.map(({ at, step }) => ({ timestamp: at, location: { address: { addressLocality: 'AMES', countryCode: 'US' } }, statusCode: dhlStatus[step][0], status: dhlStatus[step][1], description: dhlStatus[step][1] })),
})
const dhl: CarrierCase = {
  number: '1234567891',
  pull: (scans) => json({ url: '/shipments?trackingNumber=1234567891', shipments: [dhlShipment(scans)] }),
  notFound: { status: 404, body: json({ title: 'No result found', status: 404, detail: 'No shipment with given tracking number found.' }) },
  refused: { status: 401, body: json({ title: 'Unauthorized', status: 401, detail: 'Unauthorized for given resource.' }) },
  push: (scans, secret) => ({ headers: { 'x-hook-token': secret }, body: json({ scope: 'subscription.push', self: 'https://api.example/push/1', shipments: [dhlShipment([last(scans)])] }) }),
  signsBody: false,
}

const postCode: Record<CaseStep, readonly [string, string]> = { label: ['3000', 'Order information received by Canada Post'], transit: ['0100', 'Item processed'], out: ['0174', 'Item out for delivery'], delivered: ['1496', 'Item successfully delivered'], strange: ['9877', 'Zephyr mode engaged'] }
const canadaPost: CarrierCase = {
  number: '7000000000000009',
  pull: (scans) => `<?xml version="1.0" encoding="UTF-8"?><tracking-detail xmlns="http://www.canadapost.ca/ws/track-v2"><pin>7000000000000009</pin><service-name>Xpresspost</service-name><significant-events>${scans.map(({ at, step }) => `<occurrence><event-identifier>${postCode[step][0]}</event-identifier><event-date>${at.slice(0, 10)}</event-date><event-time>${at.slice(11)}</event-time><event-time-zone>EST</event-time-zone><event-description>${postCode[step][1]}</event-description><event-site>GUELPH</event-site><event-province>ON</event-province></occurrence>`).join('')}</significant-events></tracking-detail>`,
  notFound: { status: 404, body: '<?xml version="1.0" encoding="UTF-8"?><messages xmlns="http://www.canadapost.ca/ws/messages"><message><code>004</code><description>No Pin History</description></message></messages>' },
  refused: { status: 401, body: '<?xml version="1.0" encoding="UTF-8"?><messages xmlns="http://www.canadapost.ca/ws/messages"><message><code>E002</code><description>AAA Authentication Failure</description></message></messages>' },
  push: null,
  signsBody: true,
}

const mailCode: Record<CaseStep, readonly [string, string]> = { label: ['EVAIP', 'Sender preparing item'], transit: ['EVDAC', 'Item received'], out: ['EVGPD', 'Out for delivery'], delivered: ['EVKSP', 'Delivered'], strange: ['EVZZZ', 'Zephyr mode engaged'] }
const royalMail: CarrierCase = {
  number: 'TT000000005GB',
  pull: (scans) => json({ mailPieces: { mailPieceId: '012345678000000ABCDEF', carrierShortName: 'RM', summary: { uniqueItemId: '012345678000000ABCDEF', oneDBarcode: 'TT000000005GB', productName: 'Tracked 24' }, events: scans.map(({ at, step }) => ({ eventCode: mailCode[step][0], eventName: mailCode[step][1], eventDateTime: `${at}+00:00`, locationName: 'Truro DO' })) } }),
  notFound: { status: 404, body: json({ httpCode: '404', httpMessage: 'Not Found', errors: [{ errorCode: 'E1284', errorDescription: 'The delivery update is not available', errorCause: 'c', errorResolution: 'r' }] }) },
  refused: { status: 401, body: json({ httpCode: '401', httpMessage: 'Unauthorized', moreInformation: 'Client id or secret not registered.' }) },
  push: null,
  signsBody: true,
}

export const carrierCases: Readonly<Record<CarrierId, CarrierCase>> = { ups, fedex, usps, 'dhl-unified': dhl, 'canada-post': canadaPost, 'royal-mail': royalMail }
