import type { CodeMeaning } from '../carrier.ts'

/** `activity[].status.code` of type D: where, or with whom, the parcel was left (UPS appendix "Delivery Codes"). Any other code of type D is a delivery too. */
export const deliveryCodes: Readonly<Record<string, CodeMeaning>> = {
  '1N': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The package was delivered to a locker and is awaiting customer pickup
  '2Q': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Delivered To UPS Access Point™
  '2W': { status: 'delivered', kind: 'delivered' }, // Package Picked Up At UPS Access Point
  '38': { status: 'delivered', kind: 'delivered' }, // Customer special request
  '3F': { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Other Location At Address
  '3G': { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Left With Individual
  '3H': { status: 'delivered', substatus: 'neighbour', kind: 'delivered' }, // Neighbor - By Request
  '4X': { status: 'in_transit', kind: 'in_transit' }, // Delivery To UPS Facility See Alt Track #
  '5E': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // PACKAGE DELIVERED TO UPS ACCESS POINT; AWAITING CUSTOMER PICKUP
  '7A': { status: 'in_transit', kind: 'in_transit' }, // Delivery To UPS Ap Next Bus Day
  '8N': { status: 'delivered', kind: 'delivered' }, // None Selected
  '8O': { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Management Office
  '9E': { status: 'delivered', kind: 'delivered' }, // Commercial Inside Release
  A0: { status: 'delivered', kind: 'delivered' }, // Package Picked Up At USPS Facility
  AI: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Dock
  B0: { status: 'return_to_sender', kind: 'returned' }, // Package Delivered To Original Sender
  EP: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Your UPS SurePost® package was delivered to the Post Office and it is being held for pickup
  F7: { status: 'in_transit', kind: 'in_transit' }, // Your UPS SurePost® package was delivered to an Agent for final delivery
  FV: { status: 'delivered', kind: 'delivered' }, // Successful
  GW: { status: 'delivered', kind: 'delivered' }, // Customer special request
  M1: { status: 'delivered', kind: 'delivered' }, // Residential
  M2: { status: 'delivered', kind: 'delivered' }, // Commercial
  M3: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Front Desk
  M4: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Reception
  M5: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Mail Room
  M6: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Office
  M7: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Receiver
  M8: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Guard
  M9: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Door Person
  MA: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Hostess
  MB: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Janitor
  MC: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Store
  MD: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Warehouse
  ME: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Receiving office
  MG: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Met Customer
  MH: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Met Customer
  MJ: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Met Customer
  MK: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Met Customer
  ML: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Front Door
  MM: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Rear Door
  MN: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Side Door
  MP: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Garage
  MQ: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Porch
  MR: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Deck
  MS: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Patio
  MU: { status: 'delivered', substatus: 'mailbox', kind: 'delivered' }, // Mailbox
  MW: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Carport
  MX: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Other - released
  NL: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // As requested by the receiver, the package was left in a delivery bag
  NT: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // As requested by the receiver, the package was delivered to a meter box
  OO: { status: 'delivered', kind: 'delivered' }, // Your UPS Premier Package Was Delivered
  OZ: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // As requested by the receiver, the package was delivered to a security office
  P5: { status: 'delivered', substatus: 'locker', kind: 'delivered' }, // Locker
  PF: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Inside Delivery
  UC: { status: 'delivered', kind: 'delivered' }, // Delivery completed
  YC: { status: 'delivered', kind: 'delivered' }, // Package Delivered By Local Post Office
  YH: { status: 'in_transit', kind: 'in_transit' }, // Post Office To Deliver In 1 To 2 Days
  ZE: { status: 'delivered', kind: 'delivered' }, // Authorize Shipment Release Was Utilized
  ZF: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Shed
  ZG: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Concierge
  ZH: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Superintendent
  ZI: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Left At UPS Retail Location
  ZP: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Delivered to UPS Access Point™ location and awaiting customer pickup
  ZQ: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Your Pkg Is Being Held For Collection
}
