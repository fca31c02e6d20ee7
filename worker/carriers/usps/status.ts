import type { CodeMeaning } from '../carrier.ts'

/** Scan event codes: Publication 199, appendices G-4 (domestic) and G-5 (international). The meaning stands beside each row. */
export const eventCodes: Readonly<Record<string, CodeMeaning>> = {
  '01': { status: 'delivered', kind: 'delivered' }, // Delivered; the text names mailbox, locker, agent, individual …
  '02': { status: 'delivery_attempted', kind: 'attempted' }, // Attempted, notice left
  '03': { status: 'in_transit', kind: 'handed_over' }, // USPS in possession of item (acceptance)
  '04': { status: 'exception', substatus: 'refused', kind: 'info' }, // Refused
  '05': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Undeliverable as addressed
  '06': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Forwarded
  '07': { status: 'in_transit', kind: 'arrived' }, // Arrival at post office (unit)
  '08': { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // Missent
  '09': { status: 'return_to_sender', kind: 'returning' }, // Return to sender
  '10': { status: 'in_transit', kind: 'sorted' }, // Processed through, or arrived at, a facility
  '11': { status: 'exception', substatus: 'security', kind: 'held' }, // Seized by law enforcement
  '12': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Visible damage
  '13': { status: 'delivered', kind: 'delivered' }, // Delivered with signature
  '14': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Arrival at pick-up point, available for pickup
  '15': { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // Mis-shipped
  '16': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Available for pickup
  '17': { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Picked up by, or delivered to, agent
  '19': { status: 'in_transit', kind: 'arrived' }, // Arrival of an eVS piece
  '21': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // No such number
  '22': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Insufficient address, no such street
  '23': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Moved, left no address
  '24': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Forward expired
  '25': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Addressee unknown
  '26': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Vacant
  '27': { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // Unclaimed, maximum hold time expired
  '28': { status: 'return_to_sender', kind: 'returning' }, // Return to sender (deceased)
  '29': { status: 'return_to_sender', kind: 'returning' }, // Return to sender (other)
  '30': { status: 'delivery_attempted', substatus: 'inaccessible', kind: 'attempted' }, // No access to delivery location
  '31': { status: 'in_transit', kind: 'in_transit' }, // Picked up at a USPS facility, not by the addressee
  '32': { status: 'in_transit', kind: 'arrived' }, // Arrived at post office
  '33': { status: 'in_transit', kind: 'sorted' }, // Processed at facility
  '34': { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Picked up by agent
  '35': { status: 'in_transit', kind: 'in_transit' }, // Vault turnover
  '36': { status: 'in_transit', kind: 'in_transit' }, // Transfer to employee
  '38': { status: 'in_transit', kind: 'departed' }, // Registered mail: dispatch signature
  '39': { status: 'in_transit', kind: 'departed' }, // Registered mail: dispatch witness
  '40': { status: 'in_transit', kind: 'in_transit' }, // Transfer from vault
  '41': { status: 'in_transit', kind: 'arrived' }, // Received at opening unit
  '42': { status: 'in_transit', kind: 'handed_over' }, // USPS hand-off to shipping partner
  '43': { status: 'in_transit', kind: 'handed_over' }, // Picked up
  '44': { status: 'cancelled', kind: 'cancelled' }, // Customer recall, package intercepted
  '45': { status: 'in_transit', kind: 'in_transit' }, // Tendered to military agent
  '46': { status: 'exception', kind: 'info' }, // Duplicate label id
  '51': { status: 'delivery_attempted', kind: 'attempted' }, // Business closed, notice left
  '52': { status: 'delivery_attempted', kind: 'attempted' }, // Notice left
  '53': { status: 'delivery_attempted', substatus: 'inaccessible', kind: 'attempted' }, // Receptacle blocked, notice left
  '54': { status: 'delivery_attempted', substatus: 'inaccessible', kind: 'attempted' }, // Receptacle full or item oversized, notice left
  '55': { status: 'delivery_attempted', kind: 'attempted' }, // No secure location available, notice left
  '56': { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // No authorised recipient available, notice left
  '57': { status: 'exception', substatus: 'weather', kind: 'delayed' }, // Local weather delay
  '58': { status: 'available_for_pickup', substatus: 'held', kind: 'ready_for_pickup' }, // Held at post office at customer request
  '59': { status: 'delivered', substatus: 'locker', kind: 'delivered' }, // Retrieved from parcel locker
  '60': { status: 'in_transit', kind: 'handed_over' }, // Tendered to agent for final delivery
  '61': { status: 'in_transit', kind: 'arrived' }, // Received by agent
  '62': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Recipient notified by agent
  '63': { status: 'delivered', kind: 'delivered' }, // Delivered to recipient by agent
  '64': { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered to recipient by agent
  '70': { status: 'in_transit', kind: 'info' }, // Delivery day verified
  '71': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Rescheduled to next delivery day
  '72': { status: 'exception', substatus: 'inaccessible', kind: 'delayed' }, // Animal interference
  '73': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Available for redelivery or pickup
  '74': { status: 'delivery_attempted', substatus: 'rescheduled', kind: 'rescheduled' }, // Redelivery scheduled
  '80': { status: 'in_transit', kind: 'handed_over' }, // Picked up by shipping partner
  '81': { status: 'in_transit', kind: 'arrived' }, // Arrived at shipping partner facility
  '82': { status: 'in_transit', kind: 'departed' }, // Departed shipping partner facility
  '83': { status: 'in_transit', kind: 'arrived' }, // Tendered to the Postal Service, arrived at sort facility
  '84': { status: 'in_transit', kind: 'arrived' }, // Accepted at destination
  '85': { status: 'in_transit', kind: 'arrived' }, // At parcel return facility
  '86': { status: 'return_to_sender', kind: 'returned' }, // Parcel return: tendered to the merchant
  '87': { status: 'in_transit', kind: 'handed_over' }, // Picked up by agent (returns)
  '89': { status: 'pre_transit', kind: 'label' }, // Pre-shipment info sent to USPS
  A0: { status: 'in_transit', kind: 'handed_over' }, // Foreign acceptance
  A1: { status: 'in_transit', kind: 'arrived' }, // Arrived at USPS regional facility
  AC: { status: 'in_transit', kind: 'handed_over' }, // Accepted
  AD: { status: 'in_transit', kind: 'arrived' }, // Accepted at USPS destination facility
  AF: { status: 'in_transit', kind: 'handed_over' }, // Hand-off to intermediate airline carrier
  AG: { status: 'in_transit', kind: 'in_transit' }, // Received from intermediate airline carrier
  AH: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to postal agent
  AJ: { status: 'in_transit', kind: 'arrived' }, // Intermediate transfer airport
  AP: { status: 'in_transit', kind: 'handed_over' }, // Accepted by origin airline carrier
  AR: { status: 'in_transit', kind: 'arrived' }, // Arrived at international service center
  AS: { status: 'in_transit', kind: 'arrived' }, // Arrived in destination country
  AT: { status: 'in_transit', kind: 'departed' }, // Origin airline carrier departed
  AX: { status: 'in_transit', kind: 'arrived' }, // Arrived at facility
  B0: { status: 'in_transit', kind: 'arrived' }, // Foreign arrival at outward office of exchange
  B1: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Customs clearance
  B2: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Into customs
  B3: { status: 'in_transit', kind: 'customs_released' }, // Out of customs
  B5: { status: 'in_transit', kind: 'customs_released' }, // Outbound out of US customs
  BA: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Bad address
  BB: { status: 'in_transit', kind: 'arrived' }, // Arrived at international service center
  BR: { status: 'delivered', kind: 'delivered' }, // Delivered by broker
  BX: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Bumped, delayed
  C0: { status: 'in_transit', kind: 'departed' }, // Foreign international dispatch
  CA: { status: 'delivery_attempted', kind: 'attempted' }, // Closed on arrival
  CC: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Awaiting collection by consignee
  CD: { status: 'exception', substatus: 'customs', kind: 'held' }, // Clearance delay
  CI: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Inbound into customs
  CM: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Customer moved
  CO: { status: 'in_transit', kind: 'customs_released' }, // Inbound out of customs
  CR: { status: 'in_transit', kind: 'customs_released' }, // Released from customs or bond
  D0: { status: 'in_transit', kind: 'sorted' }, // Processed through office of exchange
  D1: { status: 'in_transit', kind: 'arrived' }, // Arrived at facility
  D2: { status: 'in_transit', kind: 'departed' }, // Departed facility
  DD: { status: 'in_transit', kind: 'departed' }, // International dispatch ready
  DE: { status: 'in_transit', kind: 'departed' }, // Departed
  DF: { status: 'available_for_pickup', substatus: 'held', kind: 'ready_for_pickup' }, // Held at delivery depot
  DG: { status: 'out_for_delivery', kind: 'on_van' }, // Out for delivery (abroad)
  DH: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Collect: ready for pickup
  DL: { status: 'delivered', kind: 'delivered' }, // Delivered (with signature)
  DN: { status: 'delivered', substatus: 'damaged', kind: 'delivered' }, // Delivered damaged
  DP: { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposal
  DT: { status: 'in_transit', kind: 'departed' }, // Transit mail dispatch
  DX: { status: 'in_transit', kind: 'info' }, // Delivery status not updated, awaiting delivery scan
  E0: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Customs clearance (international)
  EA: { status: 'in_transit', kind: 'arrived' }, // En route arrival
  ED: { status: 'in_transit', kind: 'departed' }, // En route departure
  EF: { status: 'in_transit', kind: 'departed' }, // Departed USPS facility
  F0: { status: 'in_transit', kind: 'customs_released' }, // Customs clearance processing complete
  G0: { status: 'in_transit', kind: 'arrived' }, // Arrival at post office (abroad)
  GC: { status: 'pre_transit', kind: 'label' }, // Return receipt associated
  GX: { status: 'pre_transit', kind: 'label' }, // Shipping label created, USPS awaiting item
  H0: { status: 'delivery_attempted', kind: 'attempted' }, // Attempted delivery abroad
  H8: { status: 'return_to_sender', kind: 'returning' }, // Foreign return to sender
  HP: { status: 'exception', substatus: 'customs', kind: 'customs_charge' }, // Held for payment
  HX: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Holiday delay
  I0: { status: 'delivered', kind: 'delivered' }, // Delivered (abroad)
  IC: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Receipt into customs or bond
  J0: { status: 'in_transit', kind: 'arrived' }, // Arrival at transit office of exchange
  K0: { status: 'in_transit', kind: 'departed' }, // Departure from transit office of exchange
  K1: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Forwarding to US customs
  K2: { status: 'in_transit', substatus: 'customs', kind: 'info' }, // Contact US customs
  K3: { status: 'in_transit', kind: 'in_transit' }, // Forwarded by USPS
  K4: { status: 'return_to_sender', substatus: 'customs', kind: 'returning' }, // Return to sender: improper documentation
  K5: { status: 'return_to_sender', kind: 'returning' }, // Return to sender: abandoned
  L1: { status: 'in_transit', kind: 'departed' }, // Departed USPS regional facility
  LD: { status: 'in_transit', kind: 'departed' }, // Loaded on transport
  MA: { status: 'pre_transit', kind: 'label' }, // Pre-shipment, USPS awaiting item (manifest)
  ND: { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered
  NH: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // Not home
  NP: { status: 'pre_transit', kind: 'label' }, // Origin post is preparing shipment
  NT: { status: 'in_transit', kind: 'in_transit' }, // In transit to next facility
  OA: { status: 'in_transit', kind: 'handed_over' }, // Accepted at USPS origin facility
  OF: { status: 'out_for_delivery', kind: 'on_van' }, // Out for delivery
  OH: { status: 'exception', substatus: 'held', kind: 'held' }, // On hold
  OK: { status: 'delivered', kind: 'delivered' }, // International delivered with signature
  OR: { status: 'in_transit', kind: 'sorted' }, // Origin processed
  OS: { status: 'in_transit', kind: 'handed_over' }, // Originating processing centre scan
  PA: { status: 'in_transit', kind: 'handed_over' }, // Shipment accepted (passive acceptance)
  PC: { status: 'in_transit', kind: 'sorted' }, // Sorting complete
  PD: { status: 'delivered', kind: 'delivered' }, // Partial delivery
  PE: { status: 'pre_transit', kind: 'label' }, // Origin post is preparing shipment (EPG)
  PO: { status: 'in_transit', kind: 'handed_over' }, // Processed at origin
  PU: { status: 'in_transit', kind: 'handed_over' }, // Shipment picked up
  RB: { status: 'return_to_sender', kind: 'returning' }, // Return to sender processed
  RC: { status: 'return_to_sender', kind: 'returning' }, // Return to sender processed
  RD: { status: 'exception', substatus: 'refused', kind: 'info' }, // Delivery refused
  RE: { status: 'exception', substatus: 'customs', kind: 'held' }, // Refused entry by customs
  RT: { status: 'return_to_sender', kind: 'returned' }, // Returned to consignor
  SC: { status: 'exception', kind: 'info' }, // Service change
  SF: { status: 'in_transit', kind: 'departed' }, // Departed post office
  SS: { status: 'exception', substatus: 'held', kind: 'held' }, // Shipment stopped
  T1: { status: 'in_transit', kind: 'departed' }, // Departed USPS regional facility
  TA: { status: 'in_transit', kind: 'arrived' }, // Transit mail arrival
  TL: { status: 'in_transit', kind: 'in_transit' }, // In transit to next facility
  TM: { status: 'in_transit', kind: 'handed_over' }, // Shipment received, package acceptance pending
  TP: { status: 'in_transit', kind: 'handed_over' }, // Forwarded to third party
  TR: { status: 'in_transit', kind: 'in_transit' }, // Transferred through service center
  U1: { status: 'in_transit', kind: 'arrived' }, // Arrived at USPS regional destination facility
  UA: { status: 'in_transit', kind: 'handed_over' }, // Accepted at USPS facility
  VC: { status: 'in_transit', kind: 'in_transit' }, // In transit (calculated)
  VF: { status: 'in_transit', kind: 'in_transit' }, // In transit (calculated)
  VH: { status: 'in_transit', kind: 'in_transit' }, // In transit (calculated)
  VP: { status: 'in_transit', kind: 'in_transit' }, // In transit (calculated)
  VR: { status: 'in_transit', kind: 'in_transit' }, // In transit (calculated)
  VS: { status: 'in_transit', kind: 'in_transit' }, // In transit (calculated)
  VX: { status: 'in_transit', kind: 'in_transit' }, // In transit (calculated)
  WC: { status: 'out_for_delivery', kind: 'on_van' }, // With courier
  WX: { status: 'exception', substatus: 'weather', kind: 'delayed' }, // Weather delay
}
