import { describe, expect, it } from 'vitest'
import { royalMail } from './index.ts'

const read = (body: unknown, status = 200, numbers: readonly string[] = []) => royalMail.parse({ status, headers: {}, body: typeof body === 'string' ? body : JSON.stringify(body) }, { numbers })
const event = (eventCode: string, eventDateTime: string, eventName = 'Something happened', locationName: string | null = 'Truro DO') => ({ eventCode, eventName, eventDateTime, locationName })
const piece = (rest: Record<string, unknown>, summary: Record<string, unknown> = {}) => ({
  mailPieceId: '012345678000000ABCDEF', carrierShortName: 'RM',
  summary: { uniqueItemId: '012345678000000ABCDEF', oneDBarcode: 'TT000000005GB', productName: 'Tracked 24', originCountryCode: 'GBR', destinationCountryCode: 'GBR', statusCategory: 'IN TRANSIT', ...summary },
  ...rest,
})
const one = (rest: Record<string, unknown>, summary: Record<string, unknown> = {}, numbers: readonly string[] = []) => read({ mailPieces: piece(rest, summary) }, 200, numbers).shipments[0]!

describe('a mail piece', () => {
  it('reads the label’s number, the office’s town and a time with its offset', () => {
    const shipment = one({ events: [event('EVDAC', '2026-01-05T21:04:00+00:00', 'Item received', 'Truro MC')] })
    expect(shipment).toMatchObject({ outcome: 'tracked', trackingNumber: 'TT000000005GB', service: 'Tracked 24', status: 'in_transit' })
    expect(shipment.events).toMatchObject([{ time: '2026-01-05T21:04:00+00:00', offsetKnown: true, kind: 'arrived', code: 'EVDAC', location: 'Truro MC', place: { town: 'Truro', country: 'GB' } }])
  })

  it('gives the number that was asked for where it shows two', () => {
    expect(one({ events: [] , }, {}, ['012345678000000ABCDEF']).trackingNumber).toBe('012345678000000ABCDEF')
  })

  it.each([
    ['IN TRANSIT', 'EVGPD', 'out_for_delivery', null],
    ['IN TRANSIT', 'EVNMI', 'in_transit', 'missort'],
    ['DELIVERED', 'EVKSF', 'delivered', 'safe_place'],
    ['DELIVERED', 'EVKDN', 'delivered', 'neighbour'],
    ['DELIVERED', 'EVKLC', 'available_for_pickup', null],
    ['CANNOT BE DELIVERED', 'EVKNA', 'delivery_attempted', 'nobody_home'],
    ['READY FOR COLLECTION', 'EVXXX', 'available_for_pickup', null],
    ['RETURNED TO SENDER', 'EVRTS', 'return_to_sender', null],
    ['SENDER PREPARING ITEM', 'EVAIP', 'pre_transit', null],
    [null, 'EVKNA', 'delivery_attempted', 'nobody_home'],
    ['SOMETHING NEW', 'EVKSP', 'delivered', null],
    ['We\'ve got it', 'EVBAH', 'in_transit', null],
    ['We\'re expecting it', null, 'pre_transit', null],
    ['Item leaving the UK', null, 'in_transit', null],
    ['HELD AT CUSTOMS', 'EVXXX', 'in_transit', 'customs'],
    ['Due to be delivered today', null, 'out_for_delivery', null],
  ])('%s with %s is %s', (statusCategory, code, status, substatus) => {
    expect(one({ events: code === null ? [] : [event(code, '2026-01-06T09:00:00+00:00')] }, { statusCategory, lastEventCode: code })).toMatchObject({ status, substatus })
  })

  it('takes the signer and the signature’s time of a delivered piece only', () => {
    const signature = { recipientName: 'PENROSE', signatureDateTime: '2026-01-06T09:00:00+00:00' }
    expect(one({ signature, events: [] }, { statusCategory: 'DELIVERED' })).toMatchObject({ signedBy: 'PENROSE', deliveredAt: '2026-01-06T09:00:00+00:00' })
    expect(one({ signature, events: [] })).toMatchObject({ signedBy: null, deliveredAt: null })
  })

  it('knows a piece by its signature or its window alone, but not where it is', () => {
    const bare = { mailPieceId: '012345678000000ABCDEF' }
    const first = (rest: Record<string, unknown>) => read({ mailPieces: { ...bare, ...rest } }).shipments[0]
    expect(first({ signature: { oneDBarcode: 'TT000000005GB', recipientName: 'PENROSE', signatureDateTime: '2026-01-06T09:00:00+00:00' } })).toMatchObject({ outcome: 'tracked', trackingNumber: 'TT000000005GB', status: 'unknown', events: [], signedBy: null, deliveredAt: null })
    expect(first({ estimatedDelivery: { date: '2026-06-02' } })).toMatchObject({ outcome: 'tracked', status: 'unknown', estimatedDelivery: '2026-06-02' })
    expect(first({ summary: {}, events: [] })).toMatchObject({ outcome: 'not_found' })
    expect(first({ summary: { statusCategory: 'NOT FOUND' }, events: [] })).toMatchObject({ outcome: 'not_found' })
  })

  it.each([['EVXXA', 'Ready for redelivery or collection', 'available_for_pickup'], ['EVXXB', 'Due to be delivered today', 'out_for_delivery'], ['EVKNR', 'Delivery attempted', 'delivery_attempted'], ['EVODO', 'Item despatched to DO', 'in_transit']])('%s "%s" without a summary is %s', (code, name, status) => {
    expect(read({ mailPieces: { mailPieceId: '012345678000000ABCDEF', events: [event(code, '2026-01-06T09:00:00+00:00', name)] } }).shipments[0]?.status).toBe(status)
  })

  it('joins the window’s clocks with its date', () => {
    expect(one({ events: [], estimatedDelivery: { date: '2026-06-02', startOfEstimatedWindow: '13:00:00+01:00', endOfEstimatedWindow: '15:00:00+01:00' } }).estimatedDelivery).toEqual({ from: '2026-06-02T13:00:00+01:00', to: '2026-06-02T15:00:00+01:00' })
    expect(one({ events: [], estimatedDelivery: { date: '2026-06-02' } }).estimatedDelivery).toBe('2026-06-02')
    expect(one({ events: [], estimatedDelivery: { startOfEstimatedWindow: '13:00:00' } }).estimatedDelivery).toBeNull()
  })

  it('takes the summary’s last event where no history is sent, and once only', () => {
    const last = { lastEventCode: 'EVKOP', lastEventName: 'Delivered', lastEventDateTime: '2026-01-06T09:00:00+00:00', lastEventLocationName: 'Truro DO', statusCategory: 'DELIVERED' }
    expect(one({}, last).events).toHaveLength(1)
    expect(one({ events: event('EVKOP', '2026-01-06T09:00:00+00:00', 'Delivered') }, last).events).toHaveLength(1)
  })

  it('reports a code without a row, reads the event’s name, and falls back to unknown', () => {
    const answer = read({ mailPieces: piece({ events: [event('EVZZZ', '2026-01-06T09:00:00+00:00', 'Delivered to Safeplace'), event('EVYYY', '2026-01-05T09:00:00+00:00', 'Blorp')] }, { statusCategory: null }) })
    expect(answer.shipments[0]).toMatchObject({ status: 'delivered', events: [{ status: 'delivered', substatus: 'safe_place' }, { status: 'unknown', kind: 'info' }] })
    expect(answer.problems.map(({ detail }) => detail)).toEqual(['EVZZZ', 'EVYYY'])
  })

  it('keeps foreign events foreign', () => {
    expect(one({ events: [event('EVBAH', '2026-01-06T09:00:00+01:00', 'Arrived', 'GERMANY')] }, { destinationCountryCode: 'DEU' }).events[0]?.place).toEqual({ town: null, region: null, country: 'DE' })
  })
})

describe('a summary of several numbers', () => {
  it('answers each on its own', () => {
    const answer = read({ mailPieces: [{ ...piece({}), status: '200' }, { mailPieceId: 'TT000000019GB', status: '404', error: { errorCode: 'E1284', errorDescription: 'Delivery update not available' } }] })
    expect(answer.outcome).toBe('tracked')
    expect(answer.shipments.map(({ outcome, trackingNumber }) => [outcome, trackingNumber])).toEqual([['tracked', 'TT000000005GB'], ['not_found', 'TT000000019GB']])
  })
})

describe('refusals', () => {
  const errors = (httpCode: unknown, errorCode: string | null) => ({ httpCode, httpMessage: 'x', ...(errorCode === null ? {} : { errors: [{ errorCode, errorDescription: 'y' }] }) })
  it.each([
    [404, errors(404, 'E1142'), 'error', 'invalid_number'], [404, errors('404', 'E1284'), 'not_found', 'not_found'], [404, errors(404, 'E1308'), 'not_found', 'not_found'],
    [400, errors('400', 'E0004'), 'error', 'bad_request'], [429, errors(429, 'E0010'), 'error', 'rate_limited'], [500, errors(500, 'E0009'), 'error', 'upstream'],
    [401, errors('401', null), 'error', 'auth'], [503, errors(503, null), 'error', 'upstream'], [404, errors(404, null), 'error', 'bad_request'], [200, errors(429, 'E0010'), 'error', 'rate_limited'],
  ])('%i %j is %s, %s', (status, body, outcome, kind) => expect(read(body, status)).toMatchObject({ outcome, shipments: [], error: { kind } }))

  it.each([['<html/>', 200, 'malformed'], ['<html/>', 502, 'upstream'], ['{"mailPieces":{', 200, 'malformed'], ['{}', 200, 'malformed'], ['[]', 200, 'malformed'], ['', 429, 'rate_limited']])('%s with %i is %s', (body, status, kind) => {
    expect(read(body, status)).toMatchObject({ outcome: 'error', error: { kind } })
  })
})

it('asks with both client headers and the terms', () => {
  const step = royalMail.request(['TT 1/2'], { origin: 'https://api.royalmail.net', credentials: { clientId: 'a', clientSecret: 'b' }, token: null }, new Date())
  expect(step).toMatchObject({ kind: 'ask', url: 'https://api.royalmail.net/mailpieces/v2/TT%201%2F2/events', headers: { 'x-accept-rmg-terms': 'yes', 'x-ibm-client-id': 'a', 'x-ibm-client-secret': 'b' } })
})

describe('the number', () => {
  it.each([['RB 123 456 785 GB', 'certain', 'ok'], ['RB123456784GB', 'possible', 'wrong'], ['012345678000000ABCDEF', 'certain', 'none'], ['3204 1234 5678 9012', 'possible', 'none']])('%s is %s, %s', (number, certainty, checkDigit) => {
    expect(royalMail.matches(number)).toMatchObject([{ certainty, checkDigit }])
  })
  it.each(['RB123456785DE', '9400100000000000000006', '1Z5338FF0107231059'])('%s is none of it', (number) => expect(royalMail.matches(number)).toEqual([]))
})
