import type { ShipmentStatus } from '../../contract/vocabulary.ts'
import type { ShipmentState } from '../../contract/shipment-state.ts'

const looks: { readonly [status in ShipmentStatus]: ShipmentState } = {
  unknown: 'in_transit', pre_transit: 'label_created', in_transit: 'in_transit', out_for_delivery: 'out_for_delivery', available_for_pickup: 'pickup',
  delivery_attempted: 'attempted', delivered: 'delivered', exception: 'exception', return_to_sender: 'returning', cancelled: 'cancelled',
}
/** Words for an order of which only the status is known (list of deliveries). */
export const shipmentLook = (status: ShipmentStatus): ShipmentState => looks[status]
