import type { PageFacts, PageShipment } from './page.ts'
import type { PageState } from './vocabulary.ts'

/** Which state a page is in: the worker places blocks by it and the widget draws by it, so both take it from here. Imports types alone. */

/** What one parcel looks like on the page. `returned` is the end of `returning`, drawn alike. */
export type ShipmentState = Extract<PageState, 'label_created' | 'in_transit' | 'out_for_delivery' | 'pickup' | 'attempted' | 'late' | 'exception' | 'customs' | 'delivered' | 'delivered_late' | 'returning' | 'cancelled'>

const reached = (shipment: PageShipment): ShipmentState => (['ordered', 'packed'].includes(shipment.milestone) ? 'label_created' : 'in_transit')

/**
 * State of one parcel. What asks something of the shopper comes before late, and late before plain moving; a late
 * parcel on the van is out for delivery (its promise-change is still shown).
 */
export const shipmentState = (shipment: PageShipment): ShipmentState => {
  switch (shipment.status) {
    case 'delivered': return shipment.late || (shipment.lateDays ?? 0) > 0 ? 'delivered_late' : 'delivered'
    case 'return_to_sender': return 'returning'
    case 'cancelled': return 'cancelled'
    case 'exception': return shipment.charge || shipment.substatus === 'customs' ? 'customs' : 'exception'
    case 'available_for_pickup': return 'pickup'
    case 'delivery_attempted': return 'attempted'
    case 'out_for_delivery': return 'out_for_delivery'
    default: return shipment.charge || shipment.substatus === 'customs' ? 'customs' : shipment.late ? 'late' : reached(shipment)
  }
}

/** State of the whole page. Several parcels are one state of their own, unless one of them brings bad news: that decides. */
export const pageState = ({ order, shipments }: Pick<PageFacts, 'order' | 'shipments'>): PageState => {
  if (order.cancelledAt) return 'cancelled'
  const [first, ...rest] = shipments.map(shipmentState)
  if (first === undefined) return 'ordered'
  if (rest.length === 0) return order.unshipped.length > 0 && first !== 'delivered' && first !== 'delivered_late' ? partly(first) : first
  const bad = [first, ...rest].find((state) => troubled.includes(state))
  return bad ?? ([first, ...rest].every((state) => state === 'delivered' || state === 'delivered_late') ? rest.includes('delivered_late') || first === 'delivered_late' ? 'delivered_late' : 'delivered' : 'several_parcels')
}

const troubled: readonly PageState[] = ['exception', 'customs', 'late', 'returning']
const partly = (state: ShipmentState): PageState => (state === 'in_transit' || state === 'label_created' ? 'partly_shipped' : state)
