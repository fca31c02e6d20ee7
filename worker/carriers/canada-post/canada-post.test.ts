import { describe, expect, it } from 'vitest'
import { canadaPost } from './index.ts'

const read = (body: string, status = 200, numbers: readonly string[] = []) => canadaPost.parse({ status, headers: {}, body }, { numbers })
interface Scan { id: string; date: string; time?: string; zone?: string; words?: string; site?: string; province?: string; name?: string }
const occurrence = ({ id, date, time = '12:30:15', zone = 'EST', words = 'Item', site = 'GUELPH', province = 'ON', name = '' }: Scan) =>
  `<occurrence><event-identifier>${id}</event-identifier><event-date>${date}</event-date><event-time>${time}</event-time><event-time-zone>${zone}</event-time-zone><event-description>${words}</event-description><signatory-name>${name}</signatory-name><event-site>${site}</event-site><event-province>${province}</event-province></occurrence>`
const detail = (scans: readonly Scan[], fields = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><tracking-detail xmlns="http://www.canadapost.ca/ws/track-v2"><pin>7000000000000009</pin>${fields}<service-name>Xpresspost</service-name><significant-events>${scans.map(occurrence).join('')}</significant-events></tracking-detail>`
const one = (scans: readonly Scan[], fields = '') => read(detail(scans, fields)).shipments[0]!

describe('a tracking detail', () => {
  it('reads one occurrence as well as several, with code, place and language', () => {
    const shipment = one([{ id: '0174', date: '2026-01-12', words: 'Item out for delivery' }])
    expect(shipment).toMatchObject({ outcome: 'tracked', trackingNumber: '7000000000000009', service: 'Xpresspost', status: 'out_for_delivery' })
    expect(shipment.events).toMatchObject([{ time: '2026-01-12T12:30:15-05:00', offsetKnown: true, code: '0174', kind: 'on_van', textLang: 'en', location: 'GUELPH, ON', place: { town: 'GUELPH', region: 'ON', country: 'CA' } }])
  })

  it.each([
    ['EST', '2026-01-12', '2026-01-12T12:30:15-05:00'],
    ['EST', '2026-07-12', '2026-07-12T12:30:15'],
    ['EDT', '2026-07-12', '2026-07-12T12:30:15-04:00'],
    ['CSTNO', '2026-07-12', '2026-07-12T12:30:15-06:00'],
    ['NST', '2026-01-12', '2026-01-12T12:30:15-03:30'],
    ['PST', '2026-11-20', '2026-11-20T12:30:15-08:00'],
    ['', '2026-01-12', '2026-01-12T12:30:15'],
    ['LOCAL', '2026-01-12', '2026-01-12T12:30:15'],
  ])('zone "%s" on %s gives %s', (zone, date, wanted) => expect(one([{ id: '100', date, zone }]).events[0]?.time).toBe(wanted))

  it('reads midnight as a day only where no zone stands beside it', () => {
    expect(one([{ id: '100', date: '2026-01-12', time: '00:00:00', zone: '' }]).events[0]).toMatchObject({ time: '2026-01-12', precision: 'date' })
    expect(one([{ id: '100', date: '2026-01-12', time: '00:00:00' }]).events[0]).toMatchObject({ time: '2026-01-12T00:00:00-05:00', precision: 'second' })
  })

  it('lets the newest step decide, not the newest entry', () => {
    expect(one([{ id: '20', date: '2026-01-13', words: 'Signature image recorded', name: 'R SMITH' }, { id: '1496', date: '2026-01-12', words: 'Delivered' }])).toMatchObject({ status: 'delivered', deliveredAt: '2026-01-12T12:30:15-05:00', signedBy: 'R SMITH' })
    expect(one([{ id: '20', date: '2026-01-13', name: 'R SMITH' }, { id: '0174', date: '2026-01-12' }])).toMatchObject({ status: 'out_for_delivery', signedBy: null })
    expect(one([{ id: '3000', date: '2026-01-12', time: '15:00:00' }, { id: '2300', date: '2026-01-12', time: '14:00:00' }]).status).toBe('in_transit')
    expect(one([{ id: '0174', date: '2026-01-13' }, { id: '1498', date: '2026-01-12' }]).status).toBe('delivered')
  })

  it.each([
    ['1479', 'Notice card left', 'delivery_attempted', null],
    ['1701', 'Item available for pickup at Post Office', 'available_for_pickup', null],
    ['156', 'Final Notice; Item will be returned to sender if not collected within 10 days', 'available_for_pickup', null],
    ['1417', 'Item refused by recipient. Item being returned to sender.', 'return_to_sender', 'refused'],
    ['1496', 'Article renvoyé avec succès à l’expéditeur', 'return_to_sender', null],
    ['1441', 'Delivered to community mailbox', 'delivered', 'mailbox'],
    ['0800', 'Item presented for customs review', 'in_transit', 'customs'],
    ['0159', 'Delivery may be delayed', 'in_transit', 'weather'],
    ['0710', 'Item arrived damaged', 'exception', 'damaged'],
  ])('%s "%s" is %s', (id, words, status, substatus) => expect(one([{ id, date: '2026-01-12', words }])).toMatchObject({ status, substatus }))

  it('reports a code without a row and reads its description', () => {
    const answer = read(detail([{ id: '9876', date: '2026-01-12', words: 'Delivered to rooftop' }, { id: '9877', date: '2026-01-11', words: 'Zorb' }]))
    expect(answer.shipments[0]).toMatchObject({ status: 'delivered', events: [{ status: 'delivered' }, { status: 'unknown', kind: 'info' }] })
    expect(answer.problems.map(({ detail: code }) => code)).toEqual(['9876', '9877'])
  })

  it('shows the changed date instead of the first, and neither once it is past', () => {
    const dates = '<expected-delivery-date>2026-01-13</expected-delivery-date><changed-expected-date>2026-01-15</changed-expected-date>'
    expect(one([{ id: '100', date: '2026-01-12' }], dates).estimatedDelivery).toBe('2026-01-15')
    expect(one([{ id: '100', date: '2026-01-14' }], '<expected-delivery-date>2026-01-13</expected-delivery-date><changed-expected-date/>').estimatedDelivery).toBeNull()
  })

  it('knows nothing of a number without facts', () => {
    expect(read('<tracking-detail><pin>7000000000000009</pin><significant-events/></tracking-detail>')).toMatchObject({ outcome: 'not_found', shipments: [{ trackingNumber: '7000000000000009' }] })
  })
})

it('reads a summary with its compact time', () => {
  const answer = read('<tracking-summary xmlns="http://www.canadapost.ca/ws/track"><pin-summary><pin>7000000000000009</pin><service-name>Priority</service-name><expected-delivery-date>2026-01-15</expected-delivery-date><actual-delivery-date>2026-01-14</actual-delivery-date><event-date-time>20260114:165958</event-date-time><event-description>Item successfully delivered</event-description><event-type>DELIVERED</event-type><event-location>GUELPH, ON</event-location></pin-summary></tracking-summary>')
  expect(answer.shipments[0]).toMatchObject({ status: 'delivered', deliveredAt: '2026-01-14T16:59:58', estimatedDelivery: null, events: [{ code: 'DELIVERED', offsetKnown: false }] })
})

it.each([
  ['Livré à la porte avant', '', 'delivered'], ['Article livré à l’expéditeur', '', 'return_to_sender'], ['Article disponible pour ramassage', '', 'available_for_pickup'],
  ['Dernier avis', '', 'available_for_pickup'], ['Article en route', 'VEHICLE_INFO', 'in_transit'], ['Quelque chose', 'ATTEMPTED', 'delivery_attempted'], ['Zorb', 'ZORB', 'unknown'],
])('a summary that says "%s" (%s) is %s', (words, type, status) => {
  const answer = read(`<tracking-summary><pin-summary><pin>7000000000000009</pin><event-date-time>20260114:165958</event-date-time><event-description>${words}</event-description><event-type>${type}</event-type></pin-summary></tracking-summary>`)
  expect(answer.shipments[0]?.status).toBe(status)
})

it('tells the language of a text by its words', () => {
  expect(['Livré à la porte avant', 'Item delivered to front door'].map((words) => one([{ id: '1421', date: '2026-01-12', words }]).events[0]?.textLang)).toEqual(['fr', 'en'])
})

it('finds the document inside an envelope', () => {
  const envelope = (inner: string) => `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><t:response xmlns:t="x">${inner.replace(/<\?.*?\?>/, '')}</t:response></e:Body></e:Envelope>`
  expect(read(envelope(detail([{ id: '0174', date: '2026-01-12' }]))).shipments[0]).toMatchObject({ trackingNumber: '7000000000000009', status: 'out_for_delivery' })
  expect(read(envelope('<messages><message><code>004</code><description>No Pin History</description></message></messages>'))).toMatchObject({ outcome: 'not_found', error: { code: '004' } })
})

describe('refusals', () => {
  const messages = (code: string, description: string) => `<messages xmlns="http://www.canadapost.ca/ws/messages"><message><code>${code}</code><description>${description}</description></message></messages>`
  it.each([
    [404, messages('004', 'No Pin History'), 'not_found', 'not_found', '004'],
    [200, messages('004', 'No Pin History'), 'not_found', 'not_found', '004'],
    [401, messages('E002', 'AAA Authentication Failure'), 'error', 'auth', 'E002'],
    [403, messages('8064', 'Not authorized'), 'error', 'auth', '8064'],
    [400, messages('AA004', 'You cannot mail on behalf of the requested customer.'), 'error', 'auth', 'AA004'],
    [404, '{"messages":[{"code":"004","description":"No Pin History"}]}', 'not_found', 'not_found', '004'],
    [400, messages('Server', 'pin is not valid: format'), 'error', 'invalid_number', 'Server'],
    [429, messages('Server', 'Rejected by SLM Monitor'), 'error', 'rate_limited', 'Server'],
    [500, messages('Server', 'Rejected by SLM Monitor'), 'error', 'rate_limited', 'Server'],
    [500, messages('9999', 'Internal error'), 'error', 'upstream', '9999'],
  ])('%i %s', (status, body, outcome, kind, code) => expect(read(body, status)).toMatchObject({ outcome, shipments: [], error: { kind, code } }))

  it.each([['<html><body>Bad gateway</body></html>', 502, 'upstream'], ['<html><body>Hello</body></html>', 200, 'malformed'], ['<tracking-detail><pin>70', 200, 'malformed'], ['{"error":1}', 200, 'malformed'], ['', 401, 'auth'], ['<!DOCTYPE x [<!ENTITY a "b">]><tracking-detail/>', 200, 'malformed']])('%s with %i is %s', (body, status, kind) => {
    expect(read(body, status)).toMatchObject({ outcome: 'error', error: { kind } })
  })
})

it('asks for a PIN or a card number with Basic authentication', () => {
  const account = { origin: 'https://soa-gw.canadapost.ca', credentials: { username: 'u', password: 'p' }, token: null }
  expect(canadaPost.request(['7000000000000009'], account, new Date())).toMatchObject({ kind: 'ask', url: 'https://soa-gw.canadapost.ca/vis/track/pin/7000000000000009/detail', headers: { authorization: 'Basic dTpw' } })
  expect(canadaPost.request(['315052413796541'], account, new Date()).url).toContain('/vis/track/dnc/315052413796541/detail')
})

describe('the number', () => {
  it.each([['7000000000000009', 'possible', 'ok'], ['7000000000000001', 'possible', 'wrong'], ['RN123456785CA', 'certain', 'ok'], ['315052413796', 'possible', 'none']])('%s is %s, %s', (number, certainty, checkDigit) => {
    expect(canadaPost.matches(number)).toMatchObject([{ certainty, checkDigit }])
  })
  it.each(['RN123456785US', '9400100000000000000006', '1Z5338FF0107231059'])('%s is none of it', (number) => expect(canadaPost.matches(number)).toEqual([]))
})
