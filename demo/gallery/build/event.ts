import type { PageEvent, PageTime } from '../../../contract/page.ts'
import type { EventKind, ShipmentStatus } from '../../../contract/vocabulary.ts'
import { at } from './time.ts'

const statusOfKind: Readonly<Record<EventKind, ShipmentStatus>> = {
  ordered: 'pre_transit', packed: 'pre_transit', label: 'pre_transit', handed_over: 'in_transit', arrived: 'in_transit', departed: 'in_transit',
  sorted: 'in_transit', in_transit: 'in_transit', customs_entered: 'in_transit', customs_charge: 'exception', customs_released: 'in_transit',
  held: 'exception', delayed: 'exception', address_problem: 'exception', damaged: 'exception', lost: 'exception', on_van: 'out_for_delivery',
  attempted: 'delivery_attempted', ready_for_pickup: 'available_for_pickup', delivered: 'delivered', redirected: 'in_transit',
  rescheduled: 'in_transit', returning: 'return_to_sender', returned: 'return_to_sender', cancelled: 'cancelled', info: 'in_transit',
}

/** One scan. `where` is "Leeds" or "Dublin, IE"; the carrier's words default to none. */
export const scan = (time: string | PageTime, kind: EventKind, where: string | null, more: Partial<PageEvent> = {}): PageEvent => {
  const clock = typeof time === 'string' ? at(time) : time
  const [town = null, country = 'GB'] = where?.split(', ') ?? []
  return {
    id: `ev-${clock.wall}-${kind}`, time: clock, status: statusOfKind[kind], substatus: null, kind,
    place: where === null ? null : { town, region: null, country }, text: null, textLang: null, ...more,
  }
}

/** The scans every Leeds → Bristol story shares, by name. */
export const scans = {
  packed: scan('2026-11-20T15:02', 'packed', 'Leeds'),
  handed: scan('2026-11-20T17:40', 'handed_over', 'Leeds', { text: 'Item received by Royal Mail', textLang: 'en-GB' }),
  sorted: scan('2026-11-21T03:12', 'sorted', 'Leeds', { text: 'Sorted at Leeds Mail Centre', textLang: 'en-GB' }),
  waiting: scan('2026-11-22T07:30', 'info', 'Leeds', { text: 'Awaiting onward transport on Monday', textLang: 'en-GB' }),
  left: scan('2026-11-23T06:12', 'departed', 'Leeds', { text: 'Departed Leeds Mail Centre', textLang: 'en-GB' }),
  birmingham: scan('2026-11-23T08:31', 'arrived', 'Birmingham', { text: 'Arrived at National Distribution Centre', textLang: 'en-GB' }),
  bristol: scan('2026-11-23T21:48', 'arrived', 'Bristol', { text: 'Arrived at Bristol Delivery Office', textLang: 'en-GB' }),
  van: scan('2026-11-24T07:55', 'on_van', 'Bristol', { text: 'Out for delivery with your postie', textLang: 'en-GB' }),
} as const

/** Leeds until the hub, newest first. */
export const past: readonly PageEvent[] = [scans.waiting, scans.sorted, scans.handed, scans.packed]
