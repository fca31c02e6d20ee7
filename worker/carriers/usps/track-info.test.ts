import { describe, expect, it } from 'vitest'
import { parse } from './parse.ts'

const read = (info: unknown, numbers: readonly string[] = []) => parse({ status: 200, headers: {}, body: JSON.stringify({ TrackResults: { RequestSeqNumber: null, TrackInfo: info } }) }, { numbers })
const block = (Event: string, EventDate: string, EventTime: string | null, EventCode: string, rest: Record<string, unknown> = {}) => ({ EventTime, EventDate, Event, EventCity: 'AMES', EventState: 'IA', EventZIPCode: '50010', EventCountry: null, FirmName: null, Name: null, EventCode, GMT: '18:31:32', GMTOffset: '-06:00', ...rest })

describe('a TrackInfo record', () => {
  it('reads a sentence as the one event, and leaves its clock without an offset', () => {
    const answer = read({ '@ID': '9400100000000000000013', TrackSummary: 'USPS is now in possession of your item as of 7:31 am on January 15, 2026 in AMES, IA 50010.' })
    expect(answer).toMatchObject({ outcome: 'tracked', shipments: [{ trackingNumber: '9400100000000000000013', status: 'in_transit', events: [{ time: '2026-01-15T07:31:00', offsetKnown: false, precision: 'minute', location: 'AMES, IA' }] }] })
  })

  it('reads the newest block and the ones before it, each with its own offset or none', () => {
    const answer = read({
      '@ID': '9400100000000000000013', Class: 'Priority Mail<SUP>&reg;</SUP>', Status: 'Notice Left (No Secure Location Available)', StatusCategory: 'Delivery Attempt',
      TrackSummary: block('Notice Left (No Secure Location Available)', 'January 16, 2026', '12:05 pm', '55'),
      TrackDetail: block('Pre-Shipment Info Sent to USPS, USPS Awaiting Item', 'January 14, 2026', null, 'MA', { GMT: null, GMTOffset: null }),
    })
    expect(answer.shipments[0]).toMatchObject({ status: 'delivery_attempted', service: 'Priority Mail' })
    expect(answer.shipments[0]?.events.map(({ time, code, precision }) => [time, code, precision])).toEqual([['2026-01-16T12:05:00-06:00', '55', 'minute'], ['2026-01-14', 'MA', 'date']])
  })

  it('shows the predicted day before the expected one', () => {
    const info = { '@ID': '9400100000000000000013', Status: 'In Transit to Next Facility', StatusCategory: 'In Transit', ExpectedDeliveryDate: 'January 20, 2026', TrackSummary: block('In Transit to Next Facility', 'January 16, 2026', '8:00 pm', 'NT') }
    expect(read(info).shipments[0]?.estimatedDelivery).toBe('2026-01-20')
    expect(read({ ...info, PredictedDeliveryDate: 'January 19, 2026' }).shipments[0]?.estimatedDelivery).toBe('2026-01-19')
  })

  it('answers several numbers each on its own, an unknown one as not found', () => {
    const answer = read([{ '@ID': '9400100000000000000013', TrackSummary: block('Delivered, In/At Mailbox', 'January 16, 2026', '12:05 pm', '01') }, { '@ID': '9400100000000000000020', Error: { Number: '-2147219302', Description: 'The Postal Service could not locate the tracking information for your request.' } }])
    expect(answer.shipments.map(({ outcome, trackingNumber, status }) => [outcome, trackingNumber, status])).toEqual([['tracked', '9400100000000000000013', 'delivered'], ['not_found', '9400100000000000000020', 'unknown']])
  })
})
