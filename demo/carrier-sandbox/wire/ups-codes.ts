import type { ShipmentStatus } from '../../../contract/vocabulary.ts'
import type { Step } from '../model.ts'

export interface UpsSaid { readonly type: string; readonly code: string; readonly statusCode: string; readonly text: string; readonly means: ShipmentStatus }
const said = (type: string, code: string, statusCode: string, means: ShipmentStatus, text: string): UpsSaid => ({ type, code, statusCode, text, means })

/** Delivery codes: met the customer, front door, neighbour by request, mailbox. */
const left: Record<string, string> = { handed_over: 'MG', safe_place: 'ML', neighbour: '3H', mailbox: 'MU' }

/** Status type, activity code and description code from UPS's published tables; `means` is ours. */
export const upsSays = (step: Step): UpsSaid => {
  switch (step.kind) {
    case 'label': return said('M', 'MP', '003', 'pre_transit', 'Shipper created a label, UPS has not received the package yet. ')
    case 'handed_over': return said('P', 'PU', '038', 'in_transit', 'Pickup Scan')
    case 'arrived': return said('I', 'AR', '005', 'in_transit', 'Arrived at Facility')
    case 'departed': return said('I', 'DP', '005', 'in_transit', 'Departed from Facility')
    case 'customs_entered': return said('X', 'Y1', '012', 'in_transit', 'Shipment submitted to clearing agency; awaiting final release.')
    case 'customs_charge': return said('X', 'OQ', '058', 'in_transit', 'UPS initiated contact with the receiver for clearance information. Once received, UPS will submit for clearance.')
    case 'customs_released': return said('I', 'DA', '014', 'in_transit', 'Released by clearing agency. Now in transit.')
    case 'delayed': return step.reason === 'weather'
      ? said('X', 'DJ', '052', 'exception', 'Severe weather conditions have delayed delivery.')
      : said('X', 'DH', '046', 'exception', 'The package is delayed due to circumstances beyond our control.')
    case 'address_problem': return said('X', 'AG', '050', 'exception', 'The address is incomplete. We are attempting to obtain the information needed for delivery.')
    case 'on_van': return said('I', 'OT', '021', 'out_for_delivery', 'Out For Delivery Today')
    case 'attempted': return said('X', '48', '060', 'delivery_attempted', 'The receiver was not available on the first attempt. A second attempt will be made.')
    case 'redirected': return said('I', '6H', '057', 'in_transit', 'As requested, the package will be delivered to a UPS Access Point.')
    case 'ready_for_pickup': return said('I', 'ZP', '040', 'available_for_pickup', 'Delivered to UPS Access Point; awaiting customer pickup.')
    case 'delivered': return said('D', left[step.handover ?? 'handed_over']!, '011', 'delivered', 'DELIVERED ')
    case 'returning': return said('RS', 'O4', '035', 'return_to_sender', 'Returning to Sender')
    case 'returned': return said('RS', 'B0', '034', 'return_to_sender', 'Returned to Sender')
    case 'cancelled': return said('MV', 'VP', '007', 'cancelled', 'Shipment information voided')
  }
}

/** Where UPS says it put a delivered parcel. */
export const upsDropPlace: Record<string, string> = { handed_over: 'Met Customer', safe_place: 'Front Door', neighbour: 'Neighbor', mailbox: 'Mail Box' }
