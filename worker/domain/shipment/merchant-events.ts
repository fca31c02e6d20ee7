import type { EventInput } from '../../../contract/shipment.ts'
import type { EventKind, ShipmentStatus } from '../../../contract/vocabulary.ts'
import type { SaidShipment } from './hear.ts'

/** Scans by hand as a body of the merchant: it has no status of its own, so the events alone tell. */
export function toSaidShipment(inputs: readonly EventInput[]): SaidShipment {
  const newestFirst = inputs.toSorted((a, b) => a.time < b.time ? 1 : a.time > b.time ? -1 : 0)
  return {
    status: 'unknown', substatus: null, deliveredAt: null, estimatedDelivery: null, service: null,
    signedBy: newestFirst.find((event) => event.status === 'delivered' && event.signedBy)?.signedBy ?? null,
    events: newestFirst.map((event) => ({
      time: event.time, precision: event.time.length === 10 ? 'date' : /T\d{2}:\d{2}(?!:)/.test(event.time) ? 'minute' : 'second',
      status: event.status, substatus: event.substatus ?? null, kind: event.kind ?? kindOf[event.status], code: null,
      text: event.text ?? null, textLang: event.textLang ?? null, location: null, place: event.place ?? null,
    })),
  }
}

const kindOf: Readonly<Record<ShipmentStatus, EventKind>> = {
  unknown: 'info', pre_transit: 'label', in_transit: 'in_transit', out_for_delivery: 'on_van', available_for_pickup: 'ready_for_pickup', delivery_attempted: 'attempted',
  delivered: 'delivered', exception: 'held', return_to_sender: 'returning', cancelled: 'cancelled',
}
