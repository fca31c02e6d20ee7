import { describe, expect, it } from 'vitest'
import type { CarrierAnswer } from '../carrier.ts'
import { parse } from './parse.ts'
import { matches } from './number.ts'
import { meaningOf } from './meaning.ts'

const number = '1Z0000X20312345677'

const activity = (over: Record<string, unknown> = {}) => ({
  location: { address: { city: 'HARROW', stateProvince: '', countryCode: 'GB', country: 'GB' }, slic: '1234' },
  status: { type: 'I', description: 'Arrived at Facility', code: 'AR', statusCode: '005' },
  date: '20260310', time: '061530', ...over,
})
const delivered = (over: Record<string, unknown> = {}) => activity({ status: { type: 'D', description: 'DELIVERED', code: 'ML', statusCode: '011' }, date: '20260312', time: '134500', ...over })
const ask = (value: unknown, status = 200, numbers: string[] = [number]): CarrierAnswer => parse({ status, headers: {}, body: typeof value === 'string' ? value : JSON.stringify(value) }, { numbers })
const tracked = (parcel: Record<string, unknown>) => ask({ trackResponse: { shipment: [{ inquiryNumber: number, package: [{ trackingNumber: number, ...parcel }] }] } }).shipments[0]!
const refused = (code: string, message: string, status: number) => ask({ response: { errors: [{ code, message }] } }, status)

describe('UPS answer', () => {
  it('takes the offset of each scan from its own gmtOffset', () => {
    const { events } = tracked({ activity: [activity({ gmtDate: '20260310', gmtTime: '06:15:30', gmtOffset: '+00:00' }), activity({ date: '20260309', time: '230000', gmtOffset: '+01:00', gmtDate: '20260309', gmtTime: '22:00:00' })] })
    expect(events.map(({ time }) => time)).toEqual(['2026-03-10T06:15:30+00:00', '2026-03-09T23:00:00+01:00'])
  })

  it('derives an offset from the twin in UTC, and invents none without it', () => {
    expect(tracked({ activity: [activity({ gmtDate: '20260310', gmtTime: '101530' })] }).events[0]!.time).toBe('2026-03-10T06:15:30-04:00')
    expect(tracked({ activity: [activity()] }).events[0]).toMatchObject({ time: '2026-03-10T06:15:30', offsetKnown: false, precision: 'second' })
    expect(tracked({ activity: [activity({ gmtDate: '20260310', gmtTime: '101733' })] }).events[0]!.offsetKnown).toBe(false)
  })

  it('keeps a scan without a clock as a day', () => {
    expect(tracked({ activity: [activity({ time: '' })] }).events[0]).toMatchObject({ time: '2026-03-10', precision: 'date' })
  })

  it('sorts by instant where every offset is known, though the wall clocks say otherwise', () => {
    const { events } = tracked({ activity: [activity({ date: '20260310', time: '080000', gmtOffset: '+08:00' }), activity({ date: '20260310', time: '030000', gmtOffset: '+00:00' })] })
    expect(events[0]!.time).toBe('2026-03-10T03:00:00+00:00')
  })

  it('reads the same two letters by their type', () => {
    expect(meaningOf({ type: 'I', code: 'AR', statusCode: null, description: null })).toMatchObject({ status: 'in_transit', kind: 'arrived' })
    expect(meaningOf({ type: 'X', code: 'AR', statusCode: null, description: null })).toMatchObject({ status: 'exception', substatus: 'refused' })
    expect(meaningOf({ type: 'M', code: 'DP', statusCode: null, description: null })).toMatchObject({ status: 'pre_transit' })
  })

  it.each([
    ['I', 'OT', '021', 'out_for_delivery'], ['I', 'OT', null, 'out_for_delivery'], ['I', null, '021', 'out_for_delivery'],
    ['X', '48', '022', 'delivery_attempted'], ['X', 'RZ', '092', 'in_transit'], ['D', '2Q', '161', 'available_for_pickup'], ['D', '2W', null, 'delivered'],
    ['D', 'B0', '034', 'return_to_sender'], ['D', 'QQ', '011', 'delivered'], ['RS', null, null, 'return_to_sender'], ['MV', 'VP', '007', 'cancelled'],
    ['M', 'MP', '003', 'pre_transit'], ['P', 'PU', '038', 'in_transit'], ['W', null, null, 'in_transit'], ['DO', null, null, 'in_transit'], ['O', null, null, 'out_for_delivery'],
    [null, null, '040', 'available_for_pickup'], ['X', 'SR', '003', 'in_transit'], ['X', 'KM', '011', 'exception'],
  ] as const)('type %s, code %s, status code %s mean %s', (type, code, statusCode, status) => {
    expect(meaningOf({ type, code, statusCode, description: null }).status).toBe(status)
  })

  it('takes the three digits that newer answers put into currentStatus.code', () => {
    expect(tracked({ currentStatus: { description: 'Out for Delivery', code: '021' }, activity: [activity()] }).status).toBe('out_for_delivery')
  })

  it('believes currentStatus before the newest scan', () => {
    const shipment = tracked({ currentStatus: { type: 'RS', description: 'Returning to Sender', code: '035' }, activity: [delivered(), activity()] })
    expect(shipment).toMatchObject({ status: 'return_to_sender', deliveredAt: null, estimatedDelivery: null })
  })

  it('lets the words "Out for Delivery" refine a code that says no more than on the way', () => {
    expect(tracked({ currentStatus: { description: 'Out for Delivery', code: '005' }, activity: [activity()] }).status).toBe('out_for_delivery')
    expect(tracked({ currentStatus: { description: 'Delivered', code: '005' }, activity: [activity()] }).status).toBe('in_transit')
    expect(meaningOf({ type: 'I', code: 'QQ', statusCode: null, description: 'Out for delivery by post office' })).toMatchObject({ status: 'out_for_delivery', unknownCode: 'QQ' })
  })

  it('reads a code that is only the letter of the type', () => {
    expect(tracked({ currentStatus: { description: 'Departed', code: 'I' } }).status).toBe('in_transit')
    expect(tracked({ currentStatus: { description: 'Zugestellt', code: 'D' } }).status).toBe('delivered')
    expect(ask({ trackResponse: { shipment: [{ package: [{ currentStatus: { type: 'X', code: 'X', description: 'Hm' } }] }] } })).toMatchObject({ shipments: [{ status: 'exception' }], problems: [] })
  })

  it('reads two letters that stand in the place of the number', () => {
    expect(tracked({ activity: [activity({ status: { type: 'I', statusCode: 'OT', description: 'Out' } })] })).toMatchObject({ status: 'out_for_delivery', events: [{ code: 'OT' }] })
  })

  it('waits at the Access Point until it is collected there', () => {
    const atPoint = delivered({ status: { type: 'D', code: '2Q', description: 'Delivered to UPS Access Point', statusCode: '011' } }), currentStatus = { description: 'Delivered', code: '011' }
    expect(tracked({ currentStatus, activity: [atPoint] })).toMatchObject({ status: 'available_for_pickup', deliveredAt: null })
    expect(tracked({ currentStatus, activity: [delivered({ date: '20260314', status: { type: 'D', code: '2W', description: 'Picked up' } }), atPoint] })).toMatchObject({ status: 'delivered', deliveredAt: '2026-03-14T13:45:00' })
  })

  it('is returned, not delivered, when the sender has it back', () => {
    const back = delivered({ status: { type: 'D', code: 'B0', description: 'Package delivered to original sender', statusCode: '011' } })
    const returning = activity({ status: { type: 'RS', code: 'QQ', description: 'Returning to Sender' }, date: '20260311' })
    const currentStatus = { description: 'Delivered', code: '011' }, deliveryDate = [{ type: 'DEL', date: '20260312' }], deliveryInformation = { receivedBy: 'A. TESTER' }
    for (const history of [[back], [delivered(), returning], [delivered(), activity({ date: '20260312' }), returning]]) {
      const shipment = tracked({ currentStatus, deliveryDate, deliveryInformation, activity: history })
      expect(shipment).toMatchObject({ status: 'return_to_sender', deliveredAt: null, signedBy: null })
      expect(shipment.events[0]).toMatchObject({ status: 'return_to_sender', kind: 'returned' })
    }
    expect(tracked({ currentStatus, deliveryInformation, activity: [delivered()] })).toMatchObject({ status: 'delivered', signedBy: 'A. TESTER' })
  })

  it('stays delivered when an older truck uploads its scan afterwards', () => {
    expect(tracked({ activity: [activity({ date: '20260313' }), delivered()] })).toMatchObject({ status: 'delivered', substatus: 'safe_place', deliveredAt: '2026-03-12T13:45:00' })
  })

  it('reports an unknown code and calls it unknown, unless type or words say more', () => {
    const strange = ask({ trackResponse: { shipment: [{ package: [{ trackingNumber: number, activity: [activity({ status: { type: 'ZZ', code: 'Q0X', description: 'Frobnicated' } })] }] }] } })
    expect(strange.shipments[0]!.status).toBe('unknown')
    expect(strange.problems).toEqual([{ kind: 'unknown_code', detail: 'ZZ/Q0X' }])
    expect(tracked({ activity: [activity({ status: { type: 'ZZ', description: 'Delivered' } })] }).status).toBe('delivered')
  })

  it('shows the rescheduled day before the scheduled one, and a window as from and to', () => {
    const deliveryDate = [{ type: 'SDD', date: '20260311' }, { type: 'RDD', date: '20260312' }]
    expect(tracked({ deliveryDate, activity: [activity()] }).estimatedDelivery).toBe('2026-03-12')
    expect(tracked({ deliveryDate, deliveryTime: { type: 'EDW', startTime: '111500', endTime: '151500' }, activity: [activity()] }).estimatedDelivery).toEqual({ from: '2026-03-12T11:15:00', to: '2026-03-12T15:15:00' })
    expect(tracked({ deliveryDate, deliveryTime: { type: 'EOD', endTime: '190000' }, activity: [activity()] }).estimatedDelivery).toBe('2026-03-12')
    expect(tracked({ deliveryDate, deliveryTime: { type: 'CMT', endTime: '235900' }, activity: [activity()] }).estimatedDelivery).toBe('2026-03-12')
    expect(tracked({ deliveryDate, deliveryTime: { type: 'CMT', endTime: '120000' }, activity: [activity()] }).estimatedDelivery).toBe('2026-03-12T12:00:00')
  })

  it('drops an estimate that lies before the newest scan', () => {
    expect(tracked({ deliveryDate: [{ type: 'SDD', date: '20260309' }], activity: [activity()] }).estimatedDelivery).toBeNull()
  })

  it('names who signed only once delivered, and never a place as a person', () => {
    const deliveryInformation = { location: 'Front Desk', receivedBy: 'A. TESTER' }
    expect(tracked({ deliveryInformation, activity: [delivered()] }).signedBy).toBe('A. TESTER')
    expect(tracked({ deliveryInformation, activity: [activity()] }).signedBy).toBeNull()
    expect(tracked({ deliveryInformation: { receivedBy: 'DRIVER RELEASE' }, activity: [delivered()] }).signedBy).toBeNull()
  })

  it('gives every package a record of its own, the one asked for first', () => {
    const other = '1Z0000X20312345686'
    const answer = ask({ trackResponse: { shipment: { inquiryNumber: other, package: [{ trackingNumber: other, activity: delivered() }, { trackingNumber: number, activity: [activity()] }] } } })
    expect(answer.shipments.map(({ trackingNumber, status }) => [trackingNumber, status])).toEqual([[number, 'in_transit'], [other, 'delivered']])
  })

  it('keeps two scans of the same second that differ, and one of two that do not', () => {
    expect(tracked({ activity: [activity(), activity(), activity({ status: { type: 'I', code: 'DP', description: 'Departed' } })] }).events).toHaveLength(2)
  })

  it('tells not found from could not ask', () => {
    expect(ask({ trackResponse: { shipment: [{ inquiryNumber: number, warnings: [{ code: 'TW0001', message: 'Tracking Information Not Found' }] }] } })).toMatchObject({ outcome: 'not_found', error: { kind: 'not_found', code: 'TW0001' }, shipments: [{ trackingNumber: number }] })
    expect(ask({ trackResponse: { shipment: [] } })).toMatchObject({ outcome: 'not_found', shipments: [] })
    expect(ask({ trackResponse: {} })).toMatchObject({ outcome: 'error', error: { kind: 'malformed' } })
    expect(refused('TV0009', 'Tracking information not found', 404).outcome).toBe('not_found')
    expect(refused('TV1002', 'Invalid inquiry number', 400)).toMatchObject({ outcome: 'error', error: { kind: 'invalid_number', code: 'TV1002' } })
    expect(refused('250002', 'Invalid Authentication Information.', 401).error).toEqual({ kind: 'auth', code: '250002' })
    expect(refused('10429', 'Too Many Requests', 429).error?.kind).toBe('rate_limited')
    expect(refused('10500', 'Internal Server Error', 500).error?.kind).toBe('upstream')
    expect(ask('<html><body>Not Found</body></html>', 404)).toMatchObject({ outcome: 'error', error: { kind: 'upstream' } })
    expect(ask('', 503).error?.kind).toBe('upstream')
  })
})

describe('UPS number', () => {
  it('knows a 1Z number by its check digit', () => {
    expect(matches('1Z5338FF0107231059')).toEqual([{ service: 'Next Day Air', certainty: 'certain', checkDigit: 'ok' }])
    expect(matches('1Z5338FF0107231058')).toMatchObject([{ certainty: 'possible', checkDigit: 'wrong' }])
    expect(matches('1Z5338FF010723105')).toEqual([])
  })
})
