import type { ShipmentStatus } from '../../../contract/vocabulary.ts'
import type { Step } from '../model.ts'

export interface FedexSaid {
  readonly eventType: string
  readonly text: string
  readonly derivedCode: string
  readonly derived: string
  readonly locationType: string
  readonly exception?: { readonly code: string; readonly text: string; readonly action: string }
  readonly delay?: 'WEATHER' | 'OPERATIONAL' | 'CUSTOMS'
  readonly means: ShipmentStatus
}
const said = (eventType: string, text: string, derivedCode: string, derived: string, locationType: string, means: ShipmentStatus, more: Pick<FedexSaid, 'exception' | 'delay'> = {}): FedexSaid => ({ eventType, text, derivedCode, derived, locationType, means, ...more })
const transit = (eventType: string, text: string, locationType: string): FedexSaid => said(eventType, text, 'IT', 'In transit', locationType, 'in_transit')

/** Two-letter scan codes and reason codes as FedEx lists them; `means` is ours. */
export const fedexSays = (step: Step, isDestination: boolean): FedexSaid => {
  switch (step.kind) {
    case 'label': return said('OC', 'Shipment information sent to FedEx', 'IN', 'Initiated', 'CUSTOMER', 'pre_transit')
    case 'handed_over': return said('PU', 'Picked up', 'PU', 'Picked up', 'PICKUP_LOCATION', 'in_transit')
    case 'arrived': return isDestination ? transit('AR', 'At local FedEx facility', 'DESTINATION_FEDEX_FACILITY') : transit('AR', 'Arrived at FedEx location', 'FEDEX_FACILITY')
    case 'departed': return transit('DP', 'Departed FedEx location', 'FEDEX_FACILITY')
    case 'customs_entered': return transit('CP', 'Clearance in progress', 'PORT_OF_ENTRY')
    case 'customs_charge': return said('CD', 'Clearance delay - Import', 'SE', 'Shipment exception', 'PORT_OF_ENTRY', 'in_transit', { exception: { code: '59', text: 'Awaiting payment of duties and taxes', action: 'Contact us to pay the duties and taxes.' }, delay: 'CUSTOMS' })
    case 'customs_released': return transit('CC', 'International shipment release - Import', 'PORT_OF_ENTRY')
    case 'delayed': return step.reason === 'weather'
      ? said('DY', 'Delay', 'DY', 'Delay', 'FEDEX_FACILITY', 'exception', { exception: { code: '71', text: 'Severe weather is causing a delay', action: 'No action is required.' }, delay: 'WEATHER' })
      : said('DY', 'Delay', 'DY', 'Delay', 'FEDEX_FACILITY', 'exception', { exception: { code: '29', text: 'Operational delay', action: 'No action is required.' }, delay: 'OPERATIONAL' })
    case 'address_problem': return said('DE', 'Delivery exception', 'DE', 'Delivery exception', 'DESTINATION_FEDEX_FACILITY', 'exception', { exception: { code: '03', text: 'Incorrect address', action: 'Contact us to correct the address.' } })
    case 'on_van': return said('OD', 'On FedEx vehicle for delivery', 'IT', 'In transit', 'VEHICLE', 'out_for_delivery')
    case 'attempted': return said('DE', 'Delivery exception', 'DE', 'Delivery exception', 'DELIVERY_LOCATION', 'delivery_attempted', { exception: { code: '007', text: 'Customer not available or business closed', action: 'Delivery will be re-attempted the next business day.' } })
    case 'redirected': return transit('RR', 'Delivery option requested', 'FEDEX_FACILITY')
    case 'ready_for_pickup': return said('HL', 'Ready for recipient pickup', 'HL', 'Ready for pickup', 'FEDEX_OFFICE_LOCATION', 'available_for_pickup')
    case 'delivered': return said('DL', 'Delivered', 'DL', 'Delivered', 'DELIVERY_LOCATION', 'delivered')
    case 'returning': return said('RS', 'Returning package to shipper', 'RS', 'Returning package to shipper', 'DESTINATION_FEDEX_FACILITY', 'return_to_sender')
    case 'returned': return said('RS', 'Package returned to shipper', 'RS', 'Package returned to shipper', 'CUSTOMER', 'return_to_sender')
    case 'cancelled': return said('CA', 'Shipment cancelled by sender', 'CA', 'Cancelled', 'CUSTOMER', 'cancelled')
  }
}

/** FedEx's name for where a delivered parcel was left, and whether a neighbour took it. */
export const fedexDropPlace: Record<string, { locationType: string; description: string; signedBy: string }> = {
  handed_over: { locationType: 'RESIDENCE', description: 'Residence', signedBy: '' },
  safe_place: { locationType: 'FRONT_DOOR', description: 'Front Door/Porch', signedBy: 'Signature not required' },
  neighbour: { locationType: 'NEIGHBOR', description: 'Neighbor', signedBy: '' },
  mailbox: { locationType: 'MAILBOX', description: 'Mailbox', signedBy: 'Signature not required' },
}
