import { describe, expect, it } from 'vitest'
import type { CarrierAnswer, ParsedShipment } from '../carrier.ts'
import { parse } from './parse.ts'
import { matches } from './number.ts'
import { request } from './request.ts'

const number = '700000000019'

const scan = (over: Record<string, unknown> = {}) => ({
  date: '2026-03-10T06:47:00-05:00', eventType: 'AR', eventDescription: 'Arrived at FedEx location', exceptionCode: '', exceptionDescription: '',
  scanLocation: { streetLines: [''], city: 'EXAMPLETON', stateOrProvinceCode: 'TN', postalCode: '38100', countryCode: 'US', residential: false, countryName: 'United States' },
  locationType: 'FEDEX_FACILITY', derivedStatusCode: 'IT', derivedStatus: 'In transit', ...over,
})
const dl = (over: Record<string, unknown> = {}) => scan({ date: '2026-03-12T12:41:57-05:00', eventType: 'DL', eventDescription: 'Delivered', derivedStatusCode: 'DL', derivedStatus: 'Delivered', ...over })
const status = (code: string, over: Record<string, unknown> = {}) => ({ code, derivedCode: code, statusByLocale: '', description: '', ...over })
const result = (over: Record<string, unknown>, uniqueId = '12345~700000000019~FDEG') => ({ trackingNumberInfo: { trackingNumber: number, trackingNumberUniqueId: uniqueId, carrierCode: 'FDXG' }, ...over })
const body = (...results: unknown[]) => ({ transactionId: 't', output: { completeTrackResults: [{ trackingNumber: number, trackResults: results }] } })
const ask = (value: unknown, httpStatus = 200, numbers: string[] = [number]): CarrierAnswer => parse({ status: httpStatus, headers: {}, body: typeof value === 'string' ? value : JSON.stringify(value) }, { numbers })
const tracked = (over: Record<string, unknown>): ParsedShipment => ask(body(result(over))).shipments[0]!
const refused = (code: string, httpStatus: number) => ask({ transactionId: 't', errors: [{ code, message: 'Please try again.' }] }, httpStatus)

describe('FedEx answer', () => {
  it('reads midnight as a day, with an offset or without', () => {
    const { events } = tracked({ scanEvents: [scan(), scan({ date: '2026-03-09T00:00:00', eventType: 'PU' }), scan({ date: '2026-03-08T00:00:00-06:00', eventType: 'OC' })] })
    expect(events.map(({ time, precision, offsetKnown }) => [time, precision, offsetKnown])).toEqual([['2026-03-10T06:47:00-05:00', 'second', true], ['2026-03-09', 'date', false], ['2026-03-08', 'date', false]])
  })

  it('believes the finer code before the derived one', () => {
    expect(tracked({ latestStatusDetail: status('OD', { derivedCode: 'IT', statusByLocale: 'In transit' }), scanEvents: [scan({ eventType: 'OD' })] }).status).toBe('out_for_delivery')
  })

  it('falls back to the derived code and reports the unknown one', () => {
    const answer = ask(body(result({ latestStatusDetail: status('QZ', { derivedCode: 'IT' }), scanEvents: [scan()] })))
    expect(answer.shipments[0]!.status).toBe('in_transit')
    expect(answer.problems).toEqual([{ kind: 'unknown_code', detail: 'QZ' }])
    const nothing = ask(body(result({ latestStatusDetail: status('QZ', { derivedCode: 'QY' }), scanEvents: [] })))
    expect(nothing.shipments[0]!.status).toBe('unknown')
  })

  it.each([
    ['DE', 'Customer not available or business closed', 'delivery_attempted', 'nobody_home'],
    ['DE', 'Incorrect address', 'exception', 'address'],
    ['DE', 'Refused by recipient', 'exception', 'refused'],
    ['DE', 'Package returned to shipper', 'return_to_sender', null],
    ['DE', 'Return tracking number 700000000020', 'return_to_sender', null],
    ['OW', '', 'in_transit', null],
    ['DE', 'Unable to locate address', 'exception', 'address'],
    ['SE', 'Hold at location request received', 'exception', 'redirected'],
    ['DE', 'Package being held at station for recipient pick up', 'available_for_pickup', null],
    ['SE', 'Package undeliverable: disposed', 'exception', 'disposed'],
    ['SE', 'Delayed near 1 BROADWAY', 'exception', 'delayed'],
    ['SE', 'Damaged, delivery completed', 'exception', 'damaged'],
    ['SE', 'Clearance delay - Import', 'exception', 'customs'],
    ['IT', 'Package available for clearance', 'in_transit', 'customs'],
    ['DY', 'Local weather delay', 'exception', 'weather'],
    ['DY', '', 'exception', 'delayed'],
    ['HL', 'Package available for pickup', 'available_for_pickup', null],
    ['OC', 'Please check back later for shipment status', 'pre_transit', null],
    ['CA', '', 'cancelled', null],
    ['RS', '', 'return_to_sender', null],
  ])('%s with "%s" is %s, %s', (code, reasonDescription, wanted, substatus) => {
    expect(tracked({ latestStatusDetail: status(code, { ancillaryDetails: [{ reason: '000', reasonDescription }] }), scanEvents: [scan()] })).toMatchObject({ status: wanted, substatus })
  })

  it('says returned, not delivered, when the shipper gets it back', () => {
    const shipment = tracked({ latestStatusDetail: status('DL'), scanEvents: [dl(), scan({ date: '2026-03-11T09:00:00-05:00', eventType: 'RS', eventDescription: 'Returning package to shipper' }), scan()] })
    expect(shipment).toMatchObject({ status: 'return_to_sender', deliveredAt: null, signedBy: null })
    expect(shipment.events[0]).toMatchObject({ status: 'return_to_sender', kind: 'returned' })
  })

  it('does not take an actual-delivery date or a signer for a delivery', () => {
    const shipment = tracked({ latestStatusDetail: status('PU'), scanEvents: [scan({ eventType: 'PU' })], dateAndTimes: [{ type: 'ACTUAL_DELIVERY', dateTime: '2026-03-01T00:00:00' }], deliveryDetails: { signedByName: 'B.TESTER' } })
    expect(shipment).toMatchObject({ status: 'in_transit', deliveredAt: null, signedBy: null })
  })

  it('takes the delivery date of the carrier where no scan has it', () => {
    expect(tracked({ latestStatusDetail: status('DL'), scanEvents: [], dateAndTimes: [{ type: 'ACTUAL_DELIVERY', dateTime: '2026-03-12T12:41:57-05:00' }] }).deliveredAt).toBe('2026-03-12T12:41:57-05:00')
  })

  it('names who signed or received, never the sentence that nobody had to', () => {
    const signed = (deliveryDetails: unknown) => tracked({ latestStatusDetail: status('DL'), scanEvents: [dl()], deliveryDetails }).signedBy
    expect(signed({ signedByName: 'Signature not required', receivedByName: 'C.TESTER' })).toBe('C.TESTER')
    expect(signed({ receivedByName: 'Signature release on file' })).toBeNull()
  })

  it.each([['Front Door', 'safe_place'], ['Neighbor', 'neighbour'], ['Parcel Locker', 'locker'], ['Mailbox', 'mailbox'], ['Receptionist/Front Desk', 'handed_over']])('delivered at "%s" is %s', (locationDescription, substatus) => {
    expect(tracked({ latestStatusDetail: status('DL'), scanEvents: [dl()], deliveryDetails: { locationDescription } }).substatus).toBe(substatus)
  })

  it('knows from the reason that it stands at the door', () => {
    const ancillaryDetails = [{ reason: '014', reasonDescription: 'Left at front door. Signature Service not requested.' }]
    expect(tracked({ latestStatusDetail: status('DL', { ancillaryDetails }), scanEvents: [dl()], deliveryDetails: { locationDescription: 'Residence' } })).toMatchObject({ status: 'delivered', substatus: 'safe_place', signedBy: null })
  })

  it('shows the window, else the day; a commitment is neither', () => {
    const shown = (over: Record<string, unknown>) => tracked({ latestStatusDetail: status('IT'), scanEvents: [scan()], ...over }).estimatedDelivery
    const dateAndTimes = [{ type: 'COMMITMENT', dateTime: '2026-03-11T20:00:00-05:00' }, { type: 'ESTIMATED_DELIVERY', dateTime: '2026-03-12T00:00:00-06:00' }]
    expect(shown({ dateAndTimes, estimatedDeliveryTimeWindow: { window: { begins: '2026-03-12T10:15:00-05:00', ends: '2026-03-12T14:15:00-05:00' } } })).toEqual({ from: '2026-03-12T10:15:00-05:00', to: '2026-03-12T14:15:00-05:00' })
    expect(shown({ dateAndTimes, estimatedDeliveryTimeWindow: { window: {} } })).toBe('2026-03-12')
    expect(shown({ standardTransitTimeWindow: { window: { ends: '2026-03-13T00:00:00-06:00' } } })).toBeNull()
  })

  it('gives each journey under one number a shipment of its own, in the order of the body, and one parcel told twice once', () => {
    const old = { latestStatusDetail: status('DL'), scanEvents: [dl({ date: '2024-03-12T12:41:57-05:00' })] }, current = { latestStatusDetail: status('IT'), scanEvents: [scan()] }
    expect(ask(body(result(old, 'a~1'), result(current, 'b~2')))).toMatchObject({ outcome: 'tracked', shipments: [{ trackingNumber: number, status: 'delivered' }, { trackingNumber: number, status: 'in_transit' }] })
    expect(ask(body(result(old, 'a~1'), result(current, 'b~2'), result(old, 'a~1'))).shipments.map(({ status: own }) => own)).toEqual(['delivered', 'in_transit'])
    expect(ask(body(result(current, 'a~1'), result(current, 'a~1'))).shipments).toHaveLength(1)
    expect(ask(body(result({ error: { code: 'TRACKING.TRACKINGNUMBER.NOTFOUND', message: '' } }, ''), result(current))).shipments).toMatchObject([{ status: 'in_transit' }])
  })

  it('calls results without a journey under one number ambiguous', () => {
    const candidate = { dateAndTimes: [{ type: 'SHIP', dateTime: '2026-03-09T00:00:00-06:00' }] }
    expect(ask(body(result(candidate, 'a~1'), result(candidate, 'b~2')))).toMatchObject({ outcome: 'ambiguous', shipments: [{ outcome: 'ambiguous', trackingNumber: number, status: 'unknown', events: [] }] })
  })

  it('says not found of an empty list', () => {
    expect(ask({ output: { completeTrackResults: [] } })).toMatchObject({ outcome: 'not_found', shipments: [] })
    expect(ask({ output: { alerts: [{ code: 'TRACKING.DATA.NOTFOUND', message: 'Tracking data unavailable' }] } })).toMatchObject({ outcome: 'not_found', shipments: [], error: { code: 'TRACKING.DATA.NOTFOUND' } })
    expect(ask({ output: { alerts: 'TRACKING.DATA.NOTFOUND - Tracking data unavailable' } }).outcome).toBe('not_found')
    expect(ask({ output: { alerts: [{ code: 'VIRTUAL.RESPONSE', message: 'This is a Virtual Response.' }] } }).outcome).toBe('error')
    expect(ask({ output: {} })).toMatchObject({ outcome: 'error', error: { kind: 'malformed' } })
  })

  it('reads a status block in the words of a scan', () => {
    expect(tracked({ latestStatusDetail: { eventType: 'PU', derivedStatusCode: 'DL', derivedStatus: 'Delivered' }, scanEvents: [scan({ eventType: 'PU' })] }).status).toBe('delivered')
  })

  it('tells scans apart that differ in the derived code only', () => {
    const { events } = tracked({ latestStatusDetail: status('DL'), scanEvents: [scan({ eventType: 'PU', derivedStatusCode: 'DL' }), scan({ eventType: 'PU', derivedStatusCode: 'OD' }), scan({ eventType: 'PU', derivedStatusCode: 'OD' })] })
    expect(events.map(({ code, status: own }) => [code, own])).toEqual([['DL', 'delivered'], ['OD', 'out_for_delivery']])
  })

  it('says delayed of a parcel that is late on its way', () => {
    expect(tracked({ latestStatusDetail: status('FD', { derivedCode: 'RL', delayDetail: { status: 'DELAYED' } }), scanEvents: [scan()] })).toMatchObject({ status: 'in_transit', substatus: 'delayed' })
    expect(tracked({ latestStatusDetail: status('DP', { delayDetail: { status: 'ON_TIME' } }), scanEvents: [scan()] }).substatus).toBeNull()
  })

  it('answers each number of a batch for itself', () => {
    const lost = { trackingNumber: '700000000020', trackResults: [{ trackingNumberInfo: { trackingNumber: '700000000020' }, error: { code: 'TRACKING.TRACKINGNUMBER.NOTFOUND', message: 'cannot be found' } }] }
    const broken = { trackingNumber: '700000000030', trackResults: [{ trackingNumberInfo: { trackingNumber: '700000000030' }, error: { code: 'SYSTEM.UNAVAILABLE.EXCEPTION', message: '' } }] }
    const good = { trackingNumber: number, trackResults: [result({ latestStatusDetail: status('IT'), scanEvents: [scan()] })] }
    const answer = ask({ output: { completeTrackResults: [lost, broken, good] } }, 200, [])
    expect(answer.outcome).toBe('tracked')
    expect(answer.shipments.map(({ outcome, error }) => [outcome, error?.kind])).toEqual([['not_found', 'not_found'], ['error', 'upstream'], ['tracked', undefined]])
  })

  it('lets the data win over an error beside them', () => {
    expect(tracked({ latestStatusDetail: status('IT'), scanEvents: [scan()], error: { code: 'TRACKING.TRACKINGNUMBER.EMPTY', message: '' } }).outcome).toBe('tracked')
  })

  it.each([
    ['NOT.AUTHORIZED.ERROR', 401, 'auth'], ['FORBIDDEN.ERROR', 403, 'auth'], ['RATE.LIMIT.EXCEEDED', 429, 'rate_limited'], ['INTERNAL.SERVER.ERROR', 500, 'upstream'],
    ['SERVICE.UNAVAILABLE.ERROR', 503, 'upstream'], ['TRACKING.TRACKINGNUMBER.INVALID', 400, 'invalid_number'], ['INVALID.INPUT.EXCEPTION', 400, 'bad_request'],
  ])('%s with %i is %s', (code, httpStatus, kind) => {
    expect(refused(code, httpStatus)).toMatchObject({ outcome: 'error', error: { kind, code } })
  })
})

describe('FedEx request and numbers', () => {
  const account = { origin: 'https://apis.fedex.com', credentials: { clientId: 'k', clientSecret: 's&=' }, token: null }
  const now = new Date('2026-03-10T12:00:00Z')

  it('logs in with the form before it asks, and again shortly before the token ends', () => {
    expect(request([number], account, now)).toMatchObject({ kind: 'login', body: 'grant_type=client_credentials&client_id=k&client_secret=s%26%3D' })
    expect(request([number], { ...account, token: { value: 'tok', expiresAt: new Date('2026-03-10T12:00:30Z') } }, now).kind).toBe('login')
  })

  it('asks for all numbers at once, with every scan', () => {
    const step = request([number, '700000000020'], { ...account, token: { value: 'tok', expiresAt: new Date('2026-03-10T13:00:00Z') } }, now)
    expect(step).toMatchObject({ kind: 'ask', method: 'POST', url: 'https://apis.fedex.com/track/v1/trackingnumbers', headers: { authorization: 'Bearer tok' } })
    expect(JSON.parse(step.body ?? '')).toEqual({ includeDetailedScans: true, trackingInfo: [{ trackingNumberInfo: { trackingNumber: number } }, { trackingNumberInfo: { trackingNumber: '700000000020' } }] })
  })

  it.each([['986578788855', 'ok'], ['996578788855', 'wrong'], ['041441760228964', 'ok'], ['9611020987654312345672', 'ok'], ['61299998820821171811', 'ok'], ['1001921334250001000300779017972697', 'ok']])('%s has a check digit that is %s', (given, checkDigit) => {
    expect(matches(given)).toMatchObject([{ checkDigit }])
  })
})
