import { describe, expect, it } from 'vitest'
import { dhlUnified } from './index.ts'
import { meaningOfWords } from './words.ts'

const read = (body: unknown, status = 200, numbers: readonly string[] = []) => dhlUnified.parse({ status, headers: {}, body: typeof body === 'string' ? body : JSON.stringify(body) }, { numbers })
const step = (statusCode: string | null, rest: Record<string, unknown> = {}) => ({ timestamp: '2026-03-04T10:12:00', location: { address: { addressLocality: 'Bremen', countryCode: 'DE' } }, statusCode, ...rest })
const shipment = (service: string, status: Record<string, unknown>, rest: Record<string, unknown> = {}) => ({ id: '300000000001', service, status, events: [status], ...rest })
const one = (service: string, status: Record<string, unknown>, rest: Record<string, unknown> = {}, numbers: readonly string[] = []) => read({ shipments: [shipment(service, status, rest)] }, 200, numbers).shipments[0]!

describe('the status', () => {
  it.each([
    ['parcel-de', 'transit', 'PO', 'out_for_delivery', null],
    ['parcel-de', 'transit', 'ZF', 'available_for_pickup', null],
    ['parcel-de', 'transit', 'LA', 'available_for_pickup', null],
    ['parcel-de', 'failure', 'ZN', 'delivery_attempted', null],
    ['parcel-de', 'delivered', 'ZU', 'delivered', null],
    ['express', 'transit', 'WC', 'out_for_delivery', null],
    ['express', 'transit', 'IC', 'in_transit', 'customs'],
    ['express', 'failure', 'NH', 'delivery_attempted', 'nobody_home'],
    ['express', 'failure', 'RT', 'return_to_sender', null],
    ['express', 'failure', 'BA', 'exception', 'address'],
    ['ecommerce', 'delivered', '601', 'available_for_pickup', null],
    ['ecommerce', 'delivered', '600', 'delivered', null],
    ['ecommerce-europe', 'transit', '42', 'out_for_delivery', null],
    ['ecommerce-europe', 'delivered', '44', 'available_for_pickup', null],
    ['parcel-nl', 'delivered', 'DELIVERED_IN_MAILBOX', 'delivered', 'mailbox'],
    ['parcel-pl', 'transit', 'LK', 'out_for_delivery', null],
    ['freight', 'transit', '20-266', 'in_transit', 'weather'],
    ['svb', 'transit', 'SENT_BACK', 'return_to_sender', null],
  ])('of %s, %s with code %s is %s', (service, statusCode, code, status, substatus) => {
    const found = one(service, step(statusCode, { status: code, description: 'Etwas ist geschehen' }))
    expect(found).toMatchObject({ status, substatus })
    expect(found.events[0]).toMatchObject({ code, status })
  })

  it('reads an event and reason pair from statusDetailed', () => {
    expect(one('parcel-de', step('failure', { status: 'ZN', statusDetailed: 'NTDEL/NHOME' }))).toMatchObject({ status: 'delivery_attempted', substatus: 'nobody_home' })
  })

  it('is unknown of a record with facts, and not found of a number alone', () => {
    expect(read({ shipments: [{ id: '1234567891', service: 'express', events: [] }] })).toMatchObject({ outcome: 'tracked', shipments: [{ status: 'unknown', events: [] }] })
    expect(read({ shipments: [{ id: '1234567891', status: 'transit' }] })).toMatchObject({ outcome: 'tracked', shipments: [{ status: 'in_transit' }] })
    expect(read({ shipments: [{ id: '1234567891' }] })).toMatchObject({ outcome: 'not_found', shipments: [{ trackingNumber: '1234567891' }] })
  })

  it('does not take a repeated enum for a code', () => {
    expect(one('parcel-nl', step('delivered', { status: 'delivered', description: 'Parcel is delivered at the ParcelShop' })).status).toBe('available_for_pickup')
    expect(one('parcel-nl', step('delivered', { status: 'delivered' })).status).toBe('delivered')
  })

  it('lets the enum decide against the words', () => {
    expect(one('express', step('pre-transit', { status: 'DELIVERED', description: 'Delivered' })).status).toBe('pre_transit')
    expect(one('express', step('transit', { description: 'Delivered' })).status).toBe('in_transit')
    expect(one('express', step('delivered', { description: 'Processed at BREMEN' })).status).toBe('delivered')
  })

  it('asks the events where the enum is unknown or missing', () => {
    expect(one('express', step('unknown', { description: 'Shipment is out with courier for delivery' })).status).toBe('out_for_delivery')
    expect(read({ shipments: [{ id: '1234567891', service: 'express', events: [step(null, { description: 'Departed Facility in LEIPZIG - GERMANY' })] }] }).shipments[0]?.status).toBe('in_transit')
  })

  it('is a return where the flag says so, also once delivered', () => {
    expect(one('parcel-de', step('transit', { status: 'NB' }), { returnFlag: true }).status).toBe('return_to_sender')
    expect(one('parcel-de', step('delivered', { status: 'ZU' }), { returnFlag: true })).toMatchObject({ status: 'return_to_sender', deliveredAt: null })
    expect(one('parcel-de', step('delivered', { status: 'ZU' }), { returnFlag: false }).status).toBe('delivered')
  })

  it('keeps a code without a row unknown to us, reports it, and believes the enum', () => {
    const answer = read({ shipments: [shipment('express', step('transit', { status: 'QQ' }))] })
    expect(answer.shipments[0]).toMatchObject({ status: 'in_transit', events: [{ code: 'QQ', status: 'in_transit' }] })
    expect(answer.problems).toEqual([{ kind: 'unknown_code', detail: 'express QQ' }])
    expect(read({ shipments: [shipment('express', step('levitating', { status: 'QQ', description: 'Hm' }))] })).toMatchObject({ shipments: [{ status: 'unknown', events: [{ status: 'unknown' }] }], problems: [{ kind: 'unknown_code' }, { kind: 'drift' }] })
  })
})

describe('the words', () => {
  it.each([
    ['Shipment information received', 'pre_transit'], ['Shipment picked up', 'in_transit'], ['Arrived at DHL Sort Facility EAST MIDLANDS - UK', 'in_transit'],
    ['Clearance processing complete at EAST MIDLANDS - UK', 'in_transit'], ['Shipment on hold', 'in_transit'], ['Delivery attempted; recipient not home', 'delivery_attempted'],
    ['Awaiting collection by recipient as requested', 'available_for_pickup'], ['Address information needed; contact DHL', 'exception'], ['Delivery not possible because the recipient was not available', 'delivery_attempted'],
    ['Returned to shipper', 'return_to_sender'], ['Delivered', 'delivered'], ['Not delivered', 'delivery_attempted'], ['Die Sendung liegt in der Filiale zur Abholung bereit.', 'available_for_pickup'],
    ['Die Sendung wurde dem Empfänger per vereinfachter Firmenzustellung ab Eingangspaketzentrum zugestellt.', 'delivered'], ['Der Empfänger wurde nicht angetroffen.', 'delivery_attempted'],
    ['The shipment has been successfully delivered', 'delivered'], ['The shipment could not be delivered, and the recipient has been notified', 'delivery_attempted'], ['Die Rücksendung wurde eingeleitet.', 'return_to_sender'],
    ['The recipient picked up the shipment from the PACKSTATION.', 'delivered'], ['The shipment has been delivered to the retail outlet and is ready for collection', 'available_for_pickup'], ['The instruction data for this shipment have been provided by the sender to DHL electronically', 'pre_transit'],
    ['The shipment has been loaded onto the delivery vehicle', 'out_for_delivery'], ['Die Sendung wird zur Abholung in die Filiale gebracht.', 'in_transit'], ['Die Sendung konnte nicht zugestellt werden.', 'delivery_attempted'], ['Die Sendung wird voraussichtlich morgen zugestellt.', undefined],
    ['Der Empfänger hat die Sendung in der Filiale abgeholt.', 'delivered'], ['Die Annahme der Sendung wurde verweigert.', 'exception'], ['Shipment cannot be delivered', 'delivery_attempted'], ['Awaiting for the consignee collection', 'available_for_pickup'], ['Transferred through CINCINNATI HUB - USA', 'in_transit'],
    ['DELIVERED, TO ORIGINAL SENDER', 'return_to_sender'], ['The shipment is being returned', 'return_to_sender'], ['The shipment has been deposited for collection in the PACKSTATION', 'available_for_pickup'], ['Premises closed', 'delivery_attempted'],
  ])('"%s" is %s', (words, status) => expect(meaningOfWords(words)?.status).toBe(status))
})

describe('a shipment', () => {
  it('keeps a wall clock without offset, and an offset where one is sent', () => {
    expect(one('express', step('transit', { description: 'Arrived' })).events[0]).toMatchObject({ time: '2026-03-04T10:12:00', offsetKnown: false })
    expect(one('ecommerce-europe', step('transit', { status: '33', timestamp: '2026-03-04T10:12:00+01:00' })).events[0]).toMatchObject({ time: '2026-03-04T10:12:00+01:00', offsetKnown: true })
  })

  it('counts the status block only where the history has no such moment', () => {
    const old = step('transit', { description: 'Departed Facility', timestamp: '2026-03-03T01:00:00' })
    expect(one('express', step('transit', { description: 'Arrived', timestamp: '2026-03-04T10:12:00Z' }), { events: [step('transit', { description: 'Arrived' }), old] }).events).toHaveLength(2)
    expect(one('express', step('transit', { description: 'Arrived' }), { events: [old] }).events).toHaveLength(2)
    expect(one('express', step('transit', { description: 'Arrived' }), { events: undefined }).events).toHaveLength(1)
    expect(one('express', step('transit', { description: 'Arrived' }), { events: old }).events).toHaveLength(2)
  })

  it('reads towns without streets, and countries by name or code', () => {
    const place = (address: Record<string, unknown>) => one('express', step('transit', { description: 'Arrived', location: { address } })).events[0]?.place
    expect(place({ addressLocality: 'LEIPZIG - GERMANY' })).toEqual({ town: 'LEIPZIG', region: null, country: 'DE' })
    expect(place({ addressLocality: 'Lange Str. 2, BREMEN', countryCode: 'DE' })).toEqual({ town: 'BREMEN', region: null, country: 'DE' })
    expect(place({ addressLocality: 'Deutschland' })).toEqual({ town: null, region: null, country: 'DE' })
    expect(place({ countryCode: 'SE' })).toEqual({ town: null, region: null, country: 'SE' })
  })

  it('keeps names out of the texts', () => {
    const found = one('express', step('delivered', { description: 'Delivered - Signed for by: J DOE' }))
    expect(found).toMatchObject({ signedBy: 'J DOE', deliveredAt: '2026-03-04T10:12:00', events: [{ text: 'Delivered' }] })
    expect(one('express', step('delivered', { status: 'OK', description: 'JANE', remark: 'Handed to the recipient' })).events[0]?.text).toBe('Handed to the recipient')
    expect(one('express', step('transit', { description: 'Arrived' }), { details: { proofOfDelivery: { timestamp: '2026-03-04T11:00:00', signed: { name: 'Doe' } } } })).toMatchObject({ signedBy: null, deliveredAt: null })
  })

  it('prefers the window to the single time, and drops what is stale', () => {
    const moving = step('transit', { description: 'Arrived' })
    expect(one('parcel-de', moving, { estimatedTimeOfDelivery: '2026-03-05T12:00:00', estimatedDeliveryTimeFrame: { estimatedFrom: '2026-03-05T11:00:00', estimatedThrough: '2026-03-05T13:00:00' } }).estimatedDelivery).toEqual({ from: '2026-03-05T11:00:00', to: '2026-03-05T13:00:00' })
    expect(one('express', moving, { estimatedTimeOfDelivery: '2026-03-05T23:59:00' }).estimatedDelivery).toBe('2026-03-05T23:59:00')
    expect(one('express', moving, { estimatedTimeOfDelivery: '2026-03-05T00:00:00' }).estimatedDelivery).toBe('2026-03-05')
    expect(one('express', moving, { estimatedTimeOfDelivery: '2026-03-01T23:59:00' }).estimatedDelivery).toBeNull()
  })

  it('takes a number as number, and the one that was asked for among the pieces', () => {
    expect(read({ shipments: [{ ...shipment('express', step('transit')), id: 1234567891 }] }).shipments[0]?.trackingNumber).toBe('1234567891')
    expect(one('ecommerce-europe', step('transit', { status: '33' }), { details: { pieceIds: ['00300000000000000017'] } }, ['300000000000000017']).trackingNumber).toBe('300000000000000017')
  })
})

it('gives each service that knows the number as a shipment of its own, in the order of the body', () => {
  const answer = read({ shipments: [shipment('freight', step('pre-transit', { status: 'ACT-2' })), shipment('parcel-de', step('transit', { status: 'EE' }))] })
  expect(answer.outcome).toBe('tracked')
  expect(answer.shipments.map(({ service, status }) => [service, status])).toEqual([['freight', 'pre_transit'], ['parcel-de', 'in_transit']])
})

describe('refusals', () => {
  const problem = (status: number, title: string, detail = '') => ({ title, detail, status, instance: '/shipment/300000000001' })
  it.each([
    [404, problem(404, 'No result found', 'No shipment with given tracking number found.'), 'not_found', 'not_found', '404'],
    [200, problem(404, 'No result found'), 'not_found', 'not_found', '404'],
    [401, problem(401, 'Unauthorized', 'Unauthorized for given resource.'), 'error', 'auth', '401'],
    [401, { fault: { faultstring: 'Failed to resolve API Key variable', detail: { errorcode: 'steps.oauth.v2.FailedToResolveAPIKey' } } }, 'error', 'auth', 'steps.oauth.v2.FailedToResolveAPIKey'],
    [429, problem(429, 'Too many requests', 'Too many requests within defined time period.'), 'error', 'rate_limited', '429'],
    [400, problem(400, 'Bad request', 'trackingNumber has an invalid format'), 'error', 'invalid_number', '400'],
    [400, problem(400, 'Bad request', 'service must be one of'), 'error', 'bad_request', '400'],
    [500, problem(500, 'Internal Server Error'), 'error', 'upstream', '500'],
  ])('%i %j', (status, body, outcome, kind, code) => expect(read(body, status)).toMatchObject({ outcome, error: { kind, code } }))

  it('shows the number an empty answer names', () => {
    expect(read(problem(404, 'No result found'), 404).shipments).toMatchObject([{ outcome: 'not_found', trackingNumber: '300000000001' }])
    expect(read({ shipments: [] })).toMatchObject({ outcome: 'not_found', shipments: [] })
  })

  it.each([['<html/>', 503, 'upstream'], ['<html/>', 200, 'malformed'], ['{"shipments":[{', 200, 'malformed'], ['{}', 200, 'malformed'], ['[]', 200, 'malformed'], ['<error/>', 429, 'rate_limited']])('%s with %i is %s', (body, status, kind) => {
    expect(read(body, status)).toMatchObject({ outcome: 'error', shipments: [], error: { kind } })
  })
})

it('asks with the key in its header', () => {
  expect(dhlUnified.request(['JD 1&x=2'], { origin: 'https://api-eu.dhl.com', credentials: { apiKey: 'k' }, token: null }, new Date())).toMatchObject({ kind: 'ask', url: 'https://api-eu.dhl.com/track/shipments?trackingNumber=JD+1%26x%3D2&language=en', headers: { 'dhl-api-key': 'k' } })
})

describe('the number', () => {
  it.each([
    ['1234567891', 'possible', 'ok'], ['1234567890', 'possible', 'wrong'], ['JD014600006281230704', 'certain', 'none'], ['JJD000390007827462738', 'certain', 'none'], ['RB123456785DE', 'certain', 'ok'],
    ['GM60511234500000001', 'possible', 'none'], ['123456789016', 'possible', 'ok'], ['123456789018', 'possible', 'wrong'],
  ])('%s is %s, %s', (number, certainty, checkDigit) => expect(dhlUnified.matches(number)).toMatchObject([{ certainty, checkDigit }]))
  it.each(['RB123456785GB', '9400100000000000000006', '1Z5338FF0107231059'])('%s is none of it', (number) => expect(dhlUnified.matches(number)).toEqual([]))
})

describe('the push', () => {
  const push = JSON.stringify({ scope: 'subscription.push', self: 'https://api-eu.dhl.com/tracking/push/v1/subscription/1', shipments: [shipment('parcel-de', step('transit', { status: 'EE' }))] })
  const verify = (headers: Record<string, string>, secrets: readonly string[]) => dhlUnified.webhook!.verify({ headers, rawBody: new TextEncoder().encode(push), secrets, now: new Date() })

  it('is accepted with the token of the subscription only', async () => {
    expect(await verify({ 'x-hook-token': 'secret' }, ['secret'])).toBe(true)
    expect(await verify({ 'x-hook-token': 'secret' }, ['new', 'secret'])).toBe(true)
    expect(await verify({ 'x-hook-token': 'other' }, ['secret'])).toBe(false)
    expect(await verify({}, ['secret'])).toBe(false)
    expect(await verify({ 'x-hook-token': '' }, [''])).toBe(false)
  })

  it('gives the same events as a pull, and nothing for a validation', () => {
    expect(dhlUnified.webhook!.parse(push, {}).answer.shipments).toEqual(read({ shipments: [shipment('parcel-de', step('transit', { status: 'EE' }))] }).shipments)
    expect(dhlUnified.webhook!.parse(JSON.stringify({ scope: 'subscription.validate', secret: 's' }), {}).answer).toMatchObject({ outcome: 'not_found', shipments: [] })
  })
})
