import type { CodeMeaning } from '../carrier.ts'

/** Checkpoint codes of DHL Express. */
export const express: Readonly<Record<string, CodeMeaning>> = {
  101: { status: 'delivered', kind: 'delivered' }, // Delivered (shipment level)
  102: { status: 'in_transit', kind: 'in_transit' }, // In transit (shipment level)
  103: { status: 'exception', kind: 'info' }, // Failure (shipment level)
  104: { status: 'pre_transit', kind: 'label' }, // Pre-transit (shipment level)
  AD: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Agreed delivery
  AF: { status: 'in_transit', kind: 'arrived' }, // Arrived facility
  AR: { status: 'in_transit', kind: 'arrived' }, // Arrival in delivery facility
  BA: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Bad address
  BN: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Customer broker notified
  BR: { status: 'in_transit', kind: 'customs_released' }, // Broker release
  CA: { status: 'delivery_attempted', kind: 'attempted' }, // Closed on arrival
  CC: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Awaiting collection by consignee
  CD: { status: 'exception', substatus: 'customs', kind: 'held' }, // Controllable clearance delay
  CM: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Customer moved
  CR: { status: 'in_transit', kind: 'customs_released' }, // Clearance release
  CS: { status: 'in_transit', kind: 'info' }, // Closed shipment
  DD: { status: 'delivered', substatus: 'damaged', kind: 'delivered' }, // Delivered damaged
  DF: { status: 'in_transit', kind: 'departed' }, // Depart facility
  DS: { status: 'exception', substatus: 'disposed', kind: 'info' }, // Destroyed, disposal
  FD: { status: 'in_transit', kind: 'in_transit' }, // Forwarded to destination, delivery details expected
  HP: { status: 'exception', substatus: 'customs', kind: 'customs_charge' }, // Held for payment
  IC: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // In clearance processing
  MC: { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // Miscode
  MD: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Missed delivery cycle
  MS: { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // Mis-sort
  ND: { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered
  NH: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // Not home
  OH: { status: 'exception', substatus: 'held', kind: 'held' }, // On hold
  OK: { status: 'delivered', kind: 'delivered' }, // Delivery
  PD: { status: 'delivered', kind: 'delivered' }, // Partial delivery
  PL: { status: 'in_transit', kind: 'sorted' }, // Processed at location
  PU: { status: 'in_transit', kind: 'handed_over' }, // Shipment pick-up
  RD: { status: 'exception', substatus: 'refused', kind: 'info' }, // Refused delivery
  RR: { status: 'in_transit', kind: 'info' }, // Response received
  RT: { status: 'return_to_sender', kind: 'returning' }, // Returned to consignor
  SA: { status: 'in_transit', kind: 'handed_over' }, // Shipment acceptance
  SC: { status: 'in_transit', kind: 'info' }, // Service changed
  SS: { status: 'exception', substatus: 'held', kind: 'held' }, // Shipment stopped
  TP: { status: 'in_transit', kind: 'in_transit' }, // Forwarded to third party, no delivery details
  TR: { status: 'in_transit', kind: 'in_transit' }, // Record of transfer
  UD: { status: 'exception', substatus: 'customs', kind: 'held' }, // Uncontrollable clearance delay
  WC: { status: 'out_for_delivery', kind: 'on_van' }, // With delivering courier
}
