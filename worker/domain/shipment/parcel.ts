import type { PageEstimate } from '../../../contract/page.ts'
import type { Milestone, ShipmentStatus, Substatus } from '../../../contract/vocabulary.ts'
import { chooseEstimate } from './choose-estimate.ts'
import { lateness } from './lateness.ts'
import { isReturnParcel, type CarrierFacts, type CarrierLookup, type OrderRecord, type ShipmentRecord } from './record.ts'
import { dayOf, type ShipmentState } from './state.ts'
import { isStuck, milestoneOf } from './steps.ts'
import { zoneOfPlace, type KnownPlace } from './zone-of-place.ts'
import { dayAt } from './zoned-time.ts'

/** One parcel as of now: what the fold says, and what follows from today. Page, merchant's view and projection all read this. */
export interface Parcel {
  readonly shipment: ShipmentRecord
  readonly state: ShipmentState
  readonly carrier: CarrierFacts | null
  readonly status: ShipmentStatus
  readonly substatus: Substatus | null
  readonly milestone: Milestone
  readonly estimate: PageEstimate | null
  readonly deliveredOn: string | null
  readonly late: boolean
  readonly lateDays: number | null
  readonly stuck: boolean
  readonly today: string
}

export function toParcel(record: OrderRecord, shipment: ShipmentRecord, state: ShipmentState, now: string, lookup: CarrierLookup): Parcel {
  const zone = destinationZone(record)
  const today = todayAt(record, now)
  const isReturn = isReturnParcel(shipment)
  const status = record.input.cancelledAt && !isReturn && !hasMoved(state.status) ? 'cancelled' : state.status
  const isEstimateDue = status !== 'delivered' && status !== 'cancelled' && status !== 'return_to_sender'
  const estimate = isEstimateDue ? chooseEstimate({ carrier: state.estimate, model: null, merchant: shipment.input.estimate ?? null, zone, today, now }) : null
  const deliveredOn = dayOf(state.deliveredAt)
  const { late, lateDays } = lateness({ status, promised: isReturn ? null : record.input.promised?.to ?? null, deliveredOn, estimated: estimate?.to ?? null, today })
  return {
    shipment, state, status, substatus: state.substatus, estimate, deliveredOn, late, lateDays, today,
    carrier: shipment.input.carrier ? lookup(shipment.input.carrier) : null,
    milestone: milestoneOf(status, state.events),
    stuck: isStuck({ status, substatus: state.substatus, late }),
  }
}

const hasMoved = (status: ShipmentStatus): boolean => status !== 'unknown' && status !== 'pre_transit'

export function destinationPlace(record: OrderRecord): KnownPlace | null {
  const { destination } = record.input
  return destination ? { town: destination.town ?? null, region: destination.region ?? null, country: destination.country ?? null } : null
}
/** null = the destination's clock is not known. */
export const destinationZone = (record: OrderRecord): string | null => zoneOfPlace(destinationPlace(record), null)
/** The day it is at the destination, else at the store. */
export const todayAt = (record: OrderRecord, now: string): string => dayAt(Date.parse(now), destinationZone(record) ?? record.storeZone)
