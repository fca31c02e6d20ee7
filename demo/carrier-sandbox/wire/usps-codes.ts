import type { ShipmentStatus } from '../../../contract/vocabulary.ts'
import type { Parcel, Step } from '../model.ts'

export interface UspsSaid { readonly code: string; readonly text: string; readonly category: string; readonly means: ShipmentStatus; readonly facility?: true }
const said = (code: string, text: string, category: string, means: ShipmentStatus): UspsSaid => ({ code, text, category, means })
const moving = (code: string, text: string): UspsSaid => said(code, text, 'Moving Through Network', 'in_transit')

const delivered: Record<string, string> = {
  handed_over: 'Delivered, Left with Individual', safe_place: 'Delivered, Front Door/Porch', neighbour: 'Delivered, Neighbor as Requested', mailbox: 'Delivered, In/At Mailbox',
}

/** Event codes and texts of USPS v3; `means` is ours. null = USPS makes no such scan. */
export const uspsSays = (step: Step, parcel?: Parcel): UspsSaid | null => {
  switch (step.kind) {
    case 'label': return said('GX', 'Shipping Label Created, USPS Awaiting Item', 'Pre-Shipment', 'pre_transit')
    case 'handed_over': return moving('03', 'USPS in possession of item')
    case 'arrived': return step.town === parcel?.destination ? moving('07', 'Arrived at Post Office') : { ...moving('A1', 'Arrived at USPS Regional Facility'), facility: true }
    case 'departed': return step.town === parcel?.origin ? moving('SF', 'Departed Post Office') : { ...moving('T1', 'Departed USPS Regional Facility'), facility: true }
    case 'customs_entered': return moving('CI', 'Inbound Into Customs')
    case 'customs_charge': return said('HP', 'Held for Payment', 'Alert', 'exception')
    case 'customs_released': return moving('CO', 'Inbound Out of Customs')
    case 'delayed': return step.reason === 'weather' ? said('57', 'Weather Delay', 'Alert', 'exception') : null
    case 'address_problem': return said('23', 'Addressee Not Known at Delivery Address, Insufficient Address', 'Alert', 'exception')
    case 'on_van': return said('OF', 'Out for Delivery', 'Out for Delivery', 'out_for_delivery')
    case 'attempted': return said('56', 'Notice Left (No Authorized Recipient Available)', 'Delivery Attempt', 'delivery_attempted')
    case 'redirected': return moving('06', 'Forwarded')
    case 'ready_for_pickup': return said('14', 'Available for Pickup', 'Available for Pickup', 'available_for_pickup')
    case 'delivered': return said('01', delivered[step.handover ?? 'handed_over']!, 'Delivered', 'delivered')
    case 'returning': return said('09', 'Return to Sender', 'Alert', 'return_to_sender')
    case 'returned': return said('29', 'Delivered, To Original Sender', 'Delivered to Sender', 'return_to_sender')
    case 'cancelled': return said('44', 'Customer Recall', 'Alert', 'cancelled')
  }
}
