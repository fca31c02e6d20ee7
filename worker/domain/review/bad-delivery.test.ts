import { expect, test } from 'vitest'
import type { PageFacts } from '../../../contract/page.ts'
import { badDelivery } from './bad-delivery.ts'

type Shipment = PageFacts['shipments'][number]
const shipment = (more: { substatus?: string; cause?: string; events?: { kind?: string; substatus?: string }[] } = {}): Shipment =>
  ({ substatus: more.substatus ?? null, cause: more.cause ? { code: more.cause, text: null } : null, events: (more.events ?? []).map(({ kind = 'info', substatus = null }) => ({ kind, substatus })) }) as unknown as Shipment

test.each([
  ['in time and whole', [shipment()], false, null], ['late', [shipment()], true, 'late'],
  ['damaged on the way, by a scan', [shipment({ events: [{ kind: 'damaged' }, { kind: 'delivered' }] })], true, 'damaged'], ['damaged, by its substatus', [shipment({ events: [{ substatus: 'damaged' }] })], false, 'damaged'],
  ['lost and then found', [shipment({ events: [{ kind: 'lost' }, { kind: 'delivered' }] })], true, 'lost'], ['lost, as the merchant says', [shipment({ cause: 'lost' })], false, 'lost'],
  ['one of two parcels damaged', [shipment(), shipment({ substatus: 'damaged' })], false, 'damaged'], ['held by the weather, yet in time', [shipment({ events: [{ substatus: 'weather' }] })], false, null],
])('%s', (_, shipments, isLate, what) => expect(badDelivery(shipments, isLate)).toBe(what))
