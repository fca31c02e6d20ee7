import type { PageShipment } from './page.ts'
import type { PageState } from './vocabulary.ts'

/** Which state a parcel is in: the worker places blocks by it and the widget draws by it, so both take it from here. Imports types alone. */

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
