import type { PageFacts } from '../../../contract/page.ts'

/** What went wrong on the way, the worst of it; null: nothing the shopper would have noticed. A parcel that was lost and then came counts as lost. */
export function badDelivery(shipments: PageFacts['shipments'], isLate: boolean): 'damaged' | 'lost' | 'late' | null {
  const events = shipments.flatMap((shipment) => shipment.events)
  const told = (what: 'damaged' | 'lost'): boolean => events.some(({ kind, substatus }) => kind === what || substatus === what) || shipments.some(({ substatus, cause }) => substatus === what || cause?.code === what)
  return told('damaged') ? 'damaged' : told('lost') ? 'lost' : isLate ? 'late' : null
}
