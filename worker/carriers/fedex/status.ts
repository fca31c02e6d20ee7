import type { CodeMeaning } from '../carrier.ts'

/**
 * `latestStatusDetail.code` and `scanEvents[].eventType`, two letters, and `derivedCode` / `derivedStatusCode`, which are
 * coarser (OD has the derived code IT). FedEx Track service, tracking status and scan codes; 15 October 2021 change log for AE and AO.
 */
export const statusCodes: Readonly<Record<string, CodeMeaning>> = {
  AA: { status: 'in_transit', kind: 'arrived' }, // At airport
  AC: { status: 'in_transit', kind: 'arrived' }, // At Canada Post facility
  AD: { status: 'out_for_delivery', kind: 'on_van' }, // At delivery
  AE: { status: 'in_transit', kind: 'in_transit' }, // Shipment arriving early
  AF: { status: 'in_transit', kind: 'arrived' }, // At FedEx facility
  AO: { status: 'in_transit', kind: 'in_transit' }, // Shipment arriving on time
  AP: { status: 'pre_transit', kind: 'info' }, // At pickup location
  AR: { status: 'in_transit', kind: 'arrived' }, // Arrived at FedEx location
  AX: { status: 'in_transit', kind: 'arrived' }, // At USPS facility
  CA: { status: 'cancelled', kind: 'cancelled' }, // Shipment cancelled
  CC: { status: 'in_transit', substatus: 'customs', kind: 'customs_released' }, // International shipment release
  CD: { status: 'in_transit', substatus: 'customs', kind: 'held' }, // Clearance delay
  CH: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Location changed
  CP: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Clearance in progress
  DD: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Delivery delay
  DE: { status: 'exception', kind: 'info' }, // Delivery exception; the reason beside it says whether it was an attempt
  DL: { status: 'delivered', kind: 'delivered' }, // Delivered
  DO: { status: 'in_transit', kind: 'handed_over' }, // Dropped off
  DP: { status: 'in_transit', kind: 'departed' }, // Departed FedEx location
  DR: { status: 'exception', kind: 'info' }, // Vehicle furnished but not used
  DS: { status: 'out_for_delivery', kind: 'on_van' }, // Vehicle dispatched
  DY: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Delay
  // Community lists call EA an exception; in the FedEx Track scan codes it is a leg of the journey, like EO and ED.
  EA: { status: 'in_transit', kind: 'departed' }, // Enroute to airport
  ED: { status: 'out_for_delivery', kind: 'on_van' }, // Enroute to delivery
  EO: { status: 'in_transit', kind: 'departed' }, // Enroute to origin airport
  EP: { status: 'pre_transit', kind: 'info' }, // Enroute to pickup
  FD: { status: 'in_transit', kind: 'arrived' }, // At FedEx destination facility
  HA: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Hold at location request accepted
  HL: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Held at location, ready for recipient
  HP: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Ready for recipient pickup
  IN: { status: 'pre_transit', kind: 'label' }, // Initiated
  IT: { status: 'in_transit', kind: 'in_transit' }, // In transit
  IX: { status: 'in_transit', kind: 'in_transit' }, // In transit (see details)
  LO: { status: 'in_transit', kind: 'departed' }, // Left FedEx origin facility
  LP: { status: 'cancelled', kind: 'cancelled' }, // Return label link cancelled by shipment originator
  MD: { status: 'pre_transit', kind: 'label' }, // Manifest data
  OC: { status: 'pre_transit', kind: 'label' }, // Shipment information sent to FedEx
  OD: { status: 'out_for_delivery', kind: 'on_van' }, // On FedEx vehicle for delivery
  OF: { status: 'in_transit', kind: 'arrived' }, // At FedEx origin facility
  OW: { status: 'in_transit', kind: 'in_transit' }, // On the way
  OX: { status: 'pre_transit', kind: 'label' }, // Shipment information sent to USPS
  PD: { status: 'pre_transit', substatus: 'delayed', kind: 'delayed' }, // Pickup delay
  PF: { status: 'in_transit', kind: 'in_transit' }, // Plane in flight
  PL: { status: 'in_transit', kind: 'arrived' }, // Plane landed
  PM: { status: 'in_transit', kind: 'in_transit' }, // In progress
  PU: { status: 'in_transit', kind: 'handed_over' }, // Picked up
  PX: { status: 'in_transit', kind: 'handed_over' }, // Picked up (see details)
  RC: { status: 'unknown', kind: 'info' }, // Delivery option cancelled: says nothing about the parcel
  RD: { status: 'pre_transit', kind: 'info' }, // Return label link expired
  RG: { status: 'pre_transit', kind: 'info' }, // Return label link expiring soon
  RL: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Running late (derived code)
  RM: { status: 'unknown', kind: 'info' }, // Delivery option modified: says nothing about the parcel
  RP: { status: 'pre_transit', kind: 'label' }, // Return label link e-mailed to return sender
  RR: { status: 'unknown', kind: 'redirected' }, // Delivery option requested: says nothing about the parcel
  RS: { status: 'return_to_sender', kind: 'returning' }, // Returning package to shipper
  SE: { status: 'exception', kind: 'info' }, // Shipment exception; the reason beside it says which
  SF: { status: 'in_transit', kind: 'sorted' }, // At destination sort facility
  SP: { status: 'exception', kind: 'info' }, // Split status: pieces are in different places
  TR: { status: 'in_transit', kind: 'in_transit' }, // Transfer
}

/**
 * `serviceCommitMessage.type`, where no code says more. Delivery of one piece of several, and messages about dates, say
 * nothing about this parcel and are left out.
 */
export const commitTypes: Readonly<Record<string, CodeMeaning>> = {
  BROKER_DELIVERED_DESCRIPTION: { status: 'delivered', kind: 'delivered' }, // Delivered to broker
  CANCELLED_DESCRIPTION: { status: 'cancelled', kind: 'cancelled' }, // Cancelled
  FINAL_DELIVERY_ATTEMPTED: { status: 'delivery_attempted', kind: 'attempted' }, // Final delivery attempted
  FIRST_DELIVERY_ATTEMPTED: { status: 'delivery_attempted', kind: 'attempted' }, // First delivery attempted
  SUBSEQUENT_DELIVERY_ATTEMPTED: { status: 'delivery_attempted', kind: 'attempted' }, // Subsequent delivery attempted
  HELD_PACKAGE_AVAILABLE_FOR_RECIPIENT_PICKUP: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Held package available for recipient pickup
  HELD_PACKAGE_AVAILABLE_FOR_RECIPIENT_PICKUP_WITH_ADDRESS: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The same, with address
  HELD_PACKAGE_NOT_AVAILABLE_FOR_RECIPIENT_PICKUP: { status: 'exception', substatus: 'held', kind: 'held' }, // Held package not available for recipient pickup
  SHIPMENT_LABEL_CREATED: { status: 'pre_transit', kind: 'label' }, // Shipment label created
  USPS_DELIVERED: { status: 'delivered', kind: 'delivered' }, // Delivered by USPS
  USPS_DELIVERING: { status: 'out_for_delivery', kind: 'on_van' }, // With USPS for delivery
}
