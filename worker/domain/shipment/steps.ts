import type { PageShipment } from '../../../contract/page.ts'
import { milestones, type Milestone, type ShipmentStatus } from '../../../contract/vocabulary.ts'
import { dayOf, type FoldedEvent } from './state.ts'

/** The step a parcel stands on. Held, refused or on its way back, it stands where it last was. */
export function milestoneOf(status: ShipmentStatus, events: readonly FoldedEvent[]): Milestone {
  switch (status) {
    case 'delivered': return 'delivered'
    case 'out_for_delivery': case 'delivery_attempted': case 'available_for_pickup': return 'out_for_delivery'
    case 'in_transit': case 'return_to_sender': return 'in_transit'
    case 'exception': case 'cancelled': return events.some((event) => isMoving(event.status)) ? 'in_transit' : 'packed'
    case 'pre_transit': case 'unknown': return 'packed'
  }
}

const isMoving = (status: ShipmentStatus): boolean => status !== 'unknown' && status !== 'pre_transit' && status !== 'cancelled'

export interface StepDays { readonly placed: string | null; readonly packed: string | null; readonly expected: string | null; readonly delivered: string | null }

/** The five steps with the day each was reached, or is expected. The step it stands on is not done, unless that is delivered. Events newest first. */
export function stepsOf(milestone: Milestone, events: readonly FoldedEvent[], days: StepDays): PageShipment['milestones'] {
  const reached = milestones.indexOf(milestone)
  const oldest = (test: (event: FoldedEvent) => boolean): string | null => dayOf(events.findLast(test)?.time ?? null)
  const day: Record<Milestone, string | null> = {
    ordered: days.placed,
    packed: days.packed ?? oldest((event) => event.status === 'pre_transit'),
    in_transit: oldest((event) => isMoving(event.status)),
    // The van that brought it counts, not the one of an earlier attempt.
    out_for_delivery: dayOf(events.find((event) => event.status === 'out_for_delivery')?.time ?? null),
    delivered: days.delivered,
  }
  return milestones.map((step, index) => {
    const isPast = index < reached || (index === reached && step === 'delivered')
    const isExpected = index > reached && (step === 'delivered' || step === 'out_for_delivery') && days.expected !== null
    return { milestone: step, day: index <= reached ? day[step] : isExpected ? days.expected : null, done: isPast, expected: isExpected }
  })
}

/** Where a parcel was left, when the carrier says so. */
export function deliveryPlaceOf({ status, substatus }: Pick<PageShipment, 'status' | 'substatus'>): PageShipment['deliveryPlace'] {
  if (status !== 'delivered') return null
  return substatus === 'safe_place' || substatus === 'neighbour' || substatus === 'mailbox' || substatus === 'locker' || substatus === 'handed_over' ? substatus : null
}

/** The marker stands still: late, held or in exception. */
export function isStuck({ status, substatus, late }: { status: ShipmentStatus; substatus: PageShipment['substatus']; late: boolean }): boolean {
  if (status === 'delivered' || status === 'cancelled') return false
  return late || status === 'exception' || substatus === 'held' || substatus === 'customs'
}

const rank: Readonly<Record<ShipmentStatus, number>> = {
  out_for_delivery: 0, available_for_pickup: 1, delivery_attempted: 2, exception: 3, in_transit: 4, return_to_sender: 5, pre_transit: 6, unknown: 7, delivered: 8, cancelled: 9,
}
/** Parcels of one order: what moves first, what has arrived last. */
export const compareShipments = (a: { status: ShipmentStatus }, b: { status: ShipmentStatus }): number => rank[a.status] - rank[b.status]

const attention: Readonly<Record<ShipmentStatus, number>> = {
  exception: 0, delivery_attempted: 1, available_for_pickup: 2, return_to_sender: 3, out_for_delivery: 4, in_transit: 5, pre_transit: 6, unknown: 7, delivered: 8, cancelled: 9,
}
/** Status of the parcel that needs most attention; an order without parcels is yet to be sent. */
export const neediest = (statuses: readonly ShipmentStatus[]): ShipmentStatus => statuses.toSorted((a, b) => attention[a] - attention[b])[0] ?? 'pre_transit'
