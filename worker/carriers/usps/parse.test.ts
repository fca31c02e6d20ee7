import { describe, expect, it } from 'vitest'
import { parse } from './parse.ts'

const read = (body: unknown, status = 200, numbers: readonly string[] = []) => parse({ status, headers: {}, body: typeof body === 'string' ? body : JSON.stringify(body) }, { numbers })
const scan = (eventType: string, eventTimestamp: string, rest: Record<string, unknown> = {}) => ({ eventType, eventTimestamp, GMTOffset: '-05:00', eventCity: 'AMES', eventState: 'IA', eventZIP: '50010', eventCode: null, firm: null, name: null, ...rest })
const record = (rest: Record<string, unknown>) => ({ trackingNumber: '9400100000000000000019', mailClass: 'USPS Ground Advantage<SUP>&#153;</SUP>', ...rest })
const one = (rest: Record<string, unknown>, status = 200) => read(record(rest), status).shipments[0]!

describe('a Tracking v3 record', () => {
  it('reads number, service, place and the carrier’s words', () => {
    const shipment = one({ statusCategory: 'Delivered', status: 'Delivered, In/At Mailbox', trackingEvents: [scan('Delivered, In/At Mailbox', '2025-03-04T10:12:00', { eventCode: '01' })] })
    expect(shipment).toMatchObject({ trackingNumber: '9400100000000000000019', service: 'USPS Ground Advantage', status: 'delivered', substatus: 'mailbox', deliveredAt: '2025-03-04T10:12:00-05:00' })
    expect(shipment.events[0]).toMatchObject({ kind: 'delivered', code: '01', text: 'Delivered, In/At Mailbox', textLang: 'en', location: 'AMES, IA', place: { town: 'AMES', region: 'IA', country: 'US' } })
  })

  it('takes the local clock with GMTOffset, also when the offset has one digit', () => {
    const shipment = one({ trackingEvents: [scan('Departed Post Office', '2025-03-04T18:31:00', { GMTOffset: '-5:00', GMTTimestamp: '2025-03-04T23:31:21.000Z' })] })
    expect(shipment.events[0]).toMatchObject({ time: '2025-03-04T18:31:00-05:00', offsetKnown: true, precision: 'minute' })
  })

  it('finds a missing offset between the two clocks, although the UTC one keeps the local day', () => {
    const shipment = one({ trackingEvents: [scan('Departed Post Office', '2025-03-04T18:31:00', { GMTOffset: null, GMTTimestamp: '2025-03-04T00:31:21Z' })] })
    expect(shipment.events[0]?.time).toBe('2025-03-04T18:31:00-06:00')
  })

  it('reads midnight without an offset as a day, and with an offset as midnight', () => {
    const shipment = one({ trackingEvents: [
      scan('USPS in possession of item', '2025-03-04T00:00:00'),
      scan('Pre-Shipment, USPS Awaiting Item', '2025-03-03T00:00:00', { GMTOffset: null, eventCode: 'MA' }),
    ] })
    expect(shipment.events.map(({ time, precision, offsetKnown }) => [time, precision, offsetKnown])).toEqual([['2025-03-04T00:00:00-05:00', 'minute', true], ['2025-03-03', 'date', false]])
  })

  it('leaves a wall clock a wall clock', () => {
    expect(one({ trackingEvents: [scan('Arrived at Post Office', '2025-03-04T08:01:00', { GMTOffset: null })] }).events[0]).toMatchObject({ time: '2025-03-04T08:01:00', offsetKnown: false })
  })

  it.each([
    ['In Transit', 'Out for Delivery, Expected Delivery by 9:00pm', 'out_for_delivery'],
    ['Moving Through Network', 'In Transit to Next Facility', 'in_transit'],
    ['Pre-Shipment', 'Arrived Shipping Partner Facility, USPS Awaiting Item', 'pre_transit'],
    ['Accepted', 'USPS in possession of item', 'in_transit'],
    ['Delivery Attempt', 'Notice Left (No Authorized Recipient Available)', 'delivery_attempted'],
    ['Delivery Attempt - Action Needed', 'Reminder to Schedule Redelivery of your item', 'delivery_attempted'],
    ['Available for Pickup', 'Held at Post Office, At Customer Request', 'available_for_pickup'],
    ['Alert', 'Return to Sender Processed', 'return_to_sender'],
    ['Alert', 'Insufficient Address', 'exception'],
    ['Alert', 'Held in Customs', 'exception'],
    ['Delivered', 'Delivered, To Original Sender', 'return_to_sender'],
    ['Delivered to Agent', 'Delivered to Agent for Final Delivery', 'in_transit'],
  ])('%s with "%s" is %s', (statusCategory, status, wanted) => {
    expect(one({ statusCategory, status, trackingEvents: [scan(status, '2025-03-04T10:12:00')] }).status).toBe(wanted)
  })

  it('keeps a delivered scan final when the category lags behind', () => {
    expect(one({ statusCategory: 'In Transit', status: 'In Transit to Next Facility', trackingEvents: [scan('In Transit to Next Facility', '2025-03-05T10:12:00'), scan('Delivered, Front Door/Porch', '2025-03-04T10:12:00')] })).toMatchObject({ status: 'delivered', substatus: 'safe_place', deliveredAt: '2025-03-04T10:12:00-05:00' })
  })

  it('gives an unknown event as unknown and reports its code, but believes the category', () => {
    const answer = read(record({ statusCategory: 'In Transit', status: 'Zephyr mode engaged', trackingEvents: [scan('Zephyr mode engaged', '2025-03-04T10:12:00', { eventCode: 'ZZ' })] }))
    expect(answer.shipments[0]).toMatchObject({ status: 'in_transit', events: [{ status: 'unknown', kind: 'info', code: 'ZZ' }] })
    expect(answer.problems).toEqual([{ kind: 'unknown_code', detail: 'ZZ' }])
  })

  it('names the signer of a delivered parcel only', () => {
    const signed = { name: 'J DOE', firm: 'ACME' }
    expect(one({ statusCategory: 'Delivered', trackingEvents: [scan('Delivered, Left with Individual', '2025-03-04T10:12:00', signed)] }).signedBy).toBe('J DOE')
    expect(one({ statusCategory: 'In Transit', trackingEvents: [scan('Arrived at Post Office', '2025-03-04T10:12:00', signed)] }).signedBy).toBeNull()
  })

  it('takes a single event object, and a record without events', () => {
    expect(one({ statusCategory: 'Accepted', trackingEvents: scan('Picked Up', '2025-03-04T10:12:00') }).events).toHaveLength(1)
    expect(one({ statusCategory: 'Pre-Shipment', trackingEvents: null })).toMatchObject({ outcome: 'tracked', status: 'pre_transit', events: [] })
  })
})

describe('the estimate', () => {
  const estimate = (rest: Record<string, unknown>) => one({ statusCategory: 'In Transit', trackingEvents: [scan('Arrived at Post Office', '2025-03-04T10:12:00')], ...rest }).estimatedDelivery

  it('is a day where v3 sends midnight', () => expect(estimate({ expectedDeliveryTimeStamp: '2025-03-06T00:00:00' })).toBe('2025-03-06'))
  it('is the predicted window of v3', () => expect(estimate({ expectedDeliveryTimeStamp: '2025-03-07T00:00:00', predictedDeliveryDate: '2025-03-06', predictedDeliveryWindowStartTime: '1:15pm', predictedDeliveryWindowEndTime: '5:15 pm' })).toEqual({ from: '2025-03-06T13:15:00', to: '2025-03-06T17:15:00' }))
  it('is read from the expectation block of v3r2', () => expect(estimate({ deliveryDateExpectation: { expectedDeliveryDate: '2025-03-06' } })).toBe('2025-03-06'))
  it('is none when stale or only guaranteed', () => {
    expect(estimate({ expectedDeliveryTimeStamp: '2025-03-03T00:00:00' })).toBeNull()
    expect(estimate({ guaranteedDeliveryTimeStamp: '2025-03-06T00:00:00' })).toBeNull()
  })
})

describe('other shapes', () => {
  it('reads the lines of a summary', () => {
    const shipment = read({ trackingNumber: '9400100000000000000019', statusSummary: 'Your item was delivered at 12:01 pm on June 17, 2024 in AMES, IA 50010.', eventSummaries: ['Your item was delivered at 12:01 pm on June 17, 2024 in AMES, IA 50010.', 'Out for Delivery, 06/17/2024, 6:10 am, AMES, IA 50010', 'Shipping Label Created, June 15, 2024, MASON CITY, IA 50401'] }).shipments[0]!
    expect(shipment.status).toBe('delivered')
    expect(shipment.events.map(({ time, status, location }) => [time, status, location])).toEqual([['2024-06-17T12:01:00', 'delivered', 'AMES, IA'], ['2024-06-17T06:10:00', 'out_for_delivery', 'AMES, IA'], ['2024-06-15', 'pre_transit', 'MASON CITY, IA']])
  })

  it('reads a v3r2 batch, each number on its own', () => {
    const answer = read([record({ statusCategory: 'Accepted', trackingEvents: [scan('Picked Up', '2025-03-04T10:12:00')] }), { statusCode: '404', trackingNumber: '9400100000000000000026', error: { code: '404', message: 'Tracking number not found' } }], 207)
    expect(answer.outcome).toBe('tracked')
    expect(answer.shipments.map(({ outcome, trackingNumber }) => [outcome, trackingNumber])).toEqual([['tracked', '9400100000000000000019'], ['not_found', '9400100000000000000026']])
  })

  it('takes who received it from a v3r2 delivery scan', () => {
    expect(one({ statusCategory: 'Delivered', trackingEvents: [scan('Delivered, Left with Individual', '2025-03-04T10:12:00', { recipientName: 'M PELL' }), scan('Picked Up', '2025-03-03T10:12:00', { recipientName: 'NOBODY' })] }).signedBy).toBe('M PELL')
  })

  it('reads one event that stands alone', () => {
    expect(one({ statusCategory: 'Accepted', trackingEvents: scan('USPS in possession of item', '2025-03-04T10:12:00') })).toMatchObject({ status: 'in_transit', events: [{ time: '2025-03-04T10:12:00-05:00' }] })
  })

  it('takes the status sentence as the event where no history is sent and it says when', () => {
    expect(read({ trackingNumber: '9400100000000000000019', statusSummary: 'Your item was delivered at 12:55 pm on March 4, 2025 in AMES, IA 50010.' }).shipments[0]).toMatchObject({ status: 'delivered', deliveredAt: '2025-03-04T12:55:00', events: [{ location: 'AMES, IA', offsetKnown: false }] })
    expect(read({ trackingNumber: '9400100000000000000019', statusCategory: 'In Transit', statusSummary: 'Your package is moving within the USPS network.' }).shipments[0]).toMatchObject({ status: 'in_transit', events: [] })
  })

  it('calls a bare number not found', () => expect(read({ trackingNumber: '9400100000000000000019' })).toMatchObject({ outcome: 'not_found', shipments: [{ trackingNumber: '9400100000000000000019' }] }))
})

describe('refusals', () => {
  const error = (code: string, message: string, sub?: string) => ({ apiVersion: '/tracking/v3', error: { code, message, errors: sub === undefined ? [] : [{ title: message, code: sub }] } })

  it.each([
    ['no update yet comes as 400', 400, error('400', '12: A status update is not yet available on your package.', '150001'), 'not_found', 'not_found', '150001'],
    ['a third party’s label comes late', 404, error('404', 'Tracking is not available for this item. This may be because the tracking number is invalid; or USPS has not yet received the item.'), 'not_found', 'not_found', '404'],
    ['404', 404, error('404', 'Resource not found'), 'not_found', 'not_found', '404'],
    ['expired token', 401, error('401', 'Unauthorized access token'), 'error', 'auth', '401'],
    ['gateway fault', 401, { fault: { faultstring: 'Invalid access token', detail: { errorcode: 'oauth.v2.InvalidAccessToken' } } }, 'error', 'auth', 'oauth.v2.InvalidAccessToken'],
    ['quota', 429, error('429', 'Too many requests'), 'error', 'rate_limited', '429'],
    ['bad number', 400, error('400', 'The tracking number is invalid', '150010'), 'error', 'invalid_number', '150010'],
    ['schema', 400, error('400', 'OASValidation OpenAPI-Spec-Validation failed'), 'error', 'bad_request', '400'],
    ['down', 503, error('503', 'Service unavailable'), 'error', 'upstream', '503'],
    ['error body with status 200', 200, error('503', 'Backend problem'), 'error', 'upstream', '503'],
    ['several items share the number', 400, error('400', 'Multiple items found; add mailingDate'), 'ambiguous', 'ambiguous', null],
  ])('%s', (_, status, body, outcome, kind, code) => {
    expect(read(body, status)).toMatchObject({ outcome, error: { kind, code } })
  })

  it.each([['<html><h1>Bad gateway</h1></html>', 502, 'upstream'], ['<html>ok</html>', 200, 'malformed'], ['{"trackingNumber":"94001', 200, 'malformed'], ['', 200, 'malformed'], ['<error/>', 401, 'auth'], ['null', 200, 'malformed'], ['7', 200, 'malformed']])('%s with %i is %s', (body, status, kind) => {
    expect(read(body, status)).toMatchObject({ outcome: 'error', shipments: [], error: { kind } })
  })
})

describe('an event type', () => {
  it.each([
    ['Delivered, Returned to Original Sender', 'return_to_sender'], ['USPS picked up item', 'in_transit'], ['Held at Post Office, Retrieved from full parcel locker', 'available_for_pickup'], ['Rescheduled to Next Delivery Day', 'in_transit'],
    ['Available for Redelivery or Pickup', 'available_for_pickup'], ['USPS Currently Awaiting Package', 'pre_transit'], ['Premise Pickup', 'in_transit'], ['Payment of charges - Item being held, addressee being notified', 'exception'],
    ['Unclaimed/Max Hold Time Expired', 'return_to_sender'], ['Inbound Out of Customs', 'in_transit'], ['Item Intercepted', 'cancelled'], ['Origin Post is Preparing Shipment', 'pre_transit'], ['Dead Mail/Disposed by USPS', 'exception'],
  ])('"%s" is %s without any category', (words, status) => expect(one({ trackingEvents: [scan(words, '2025-03-04T10:12:00')] }).status).toBe(status))

  it('is believed where its code has no row, and the code is reported', () => {
    const answer = read(record({ trackingEvents: [scan('Departed Post Office', '2025-03-04T10:12:00', { eventCode: 'Q9' })] }))
    expect(answer).toMatchObject({ shipments: [{ events: [{ status: 'in_transit', code: 'Q9' }] }], problems: [{ kind: 'unknown_code', detail: 'Q9' }] })
  })
})
