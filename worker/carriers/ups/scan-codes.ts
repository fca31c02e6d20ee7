import type { CodeMeaning } from '../carrier.ts'

/** `activity[].status.code` of types I and P (UPS appendix "Movement Scans"). The same two letters mean other things in type X: AR, DP, EP … */
export const movementCodes: Readonly<Record<string, CodeMeaning>> = {
  AG: { status: 'in_transit', kind: 'in_transit' }, // Package is in transit to a UPS facility
  AR: { status: 'in_transit', kind: 'arrived' }, // Arrival scan (the package has arrived at a UPS building. I would expect to see 3 to 5 of these messages for each package)
  AT: { status: 'in_transit', kind: 'in_transit' }, // Air Transit Scan
  CA: { status: 'in_transit', kind: 'info' }, // Cancelled Arrival
  CD: { status: 'in_transit', kind: 'info' }, // Cancelled Departure
  CL: { status: 'in_transit', kind: 'info' }, // Cancel Unload
  DL: { status: 'in_transit', kind: 'in_transit' }, // Driver Load
  DP: { status: 'in_transit', kind: 'departed' }, // Departure scan (the package has departed from a UPS building)
  DS: { status: 'in_transit', kind: 'arrived' }, // Destination scan – the package is at the last UPS building before delivery
  EP: { status: 'in_transit', kind: 'departed' }, // Export scan (crossed an international border between two countries)
  HU: { status: 'in_transit', kind: 'sorted' }, // Hub Scan
  IP: { status: 'in_transit', kind: 'arrived' }, // Import Scan
  LC: { status: 'in_transit', kind: 'in_transit' }, // Location Scan
  LM: { status: 'in_transit', kind: 'in_transit' }, // Location Scan
  OC: { status: 'pre_transit', kind: 'label' }, // Shipper created a label, UPS has not received the package yet. Orgin scan (different than OR, this is usually a trailer load (hundreds of packages) from a large business)
  OD: { status: 'in_transit', kind: 'sorted' }, // Loaded on delivery vehicle for delivery (delivery might not be today, sometimes you will see OD on Saturday morning for Monday delivery)
  OF: { status: 'out_for_delivery', kind: 'on_van' }, // Out for delivery (should be delivered today)
  OR: { status: 'in_transit', kind: 'handed_over' }, // Origin scan or we have your package (normally, the first scan of the package or the first time UPS “sees” the package)
  OT: { status: 'out_for_delivery', kind: 'on_van' }, // Out for delivery (should be delivered today)
  PC: { status: 'in_transit', kind: 'handed_over' }, // Pickup by UPS Package Car
  PL: { status: 'pre_transit', kind: 'label' }, // Shipper created a label, UPS has not received the package yet
  PT: { status: 'in_transit', kind: 'handed_over' }, // Pickup by UPS trailer
  PU: { status: 'in_transit', kind: 'handed_over' }, // Pickup scan (UPS picked up the package, usually from a UPS Store or other retail location)
  SP: { status: 'pre_transit', kind: 'info' }, // Scheduled for Pickup Today
  UA: { status: 'in_transit', kind: 'arrived' }, // Updated Arrival
  UD: { status: 'in_transit', kind: 'departed' }, // Updated Departure
  UL: { status: 'in_transit', kind: 'sorted' }, // Unload Scan
  VP: { status: 'cancelled', kind: 'cancelled' }, // Void Pickup
  WH: { status: 'in_transit', kind: 'sorted' }, // Warehouse Scan, package is residing in a UPS warehouse
  XA: { status: 'in_transit', kind: 'arrived' }, // At Local Post Office
  XD: { status: 'in_transit', kind: 'handed_over' }, // Drop off (usually dropped off at a UPS Store)
  XR: { status: 'in_transit', kind: 'arrived' }, // Received by the local post office
  YF: { status: 'out_for_delivery', kind: 'on_van' }, // USPS Out for Delivery
  YH: { status: 'in_transit', kind: 'arrived' }, // Received by the local post office
  YI: { status: 'out_for_delivery', kind: 'on_van' }, // Out For Delivery to UPS Access Point™
  YM: { status: 'in_transit', kind: 'departed' }, // Package moving to local post office
  YN: { status: 'in_transit', kind: 'arrived' }, // Package received into postal network
  YP: { status: 'in_transit', kind: 'sorted' }, // Preparing for delivery (the package maybe be delivered today, but this message may also occur on Saturday morning for Monday delivery)
}

/** `activity[].status.code` of types M and MV (UPS appendix "Manifest Codes"). */
export const manifestCodes: Readonly<Record<string, CodeMeaning>> = {
  DP: { status: 'pre_transit', kind: 'label' }, // Shipment ready for UPS, manifest processed
  MP: { status: 'pre_transit', kind: 'label' }, // Shipment ready for UPS, billing information has been received
  RD: { status: 'pre_transit', kind: 'label' }, // Shipper created a label, Roadie has not received the package yet
  VP: { status: 'cancelled', kind: 'cancelled' }, // Manifest cancelled and shipment voided
}

/** `activityStatus.code` of type U, Track Alert only: news about the delivery, no scan. */
export const updateCodes: Readonly<Record<string, CodeMeaning>> = {
  PX: { status: 'unknown', kind: 'info' }, // Delivery photo
  UP: { status: 'unknown', kind: 'rescheduled' }, // Updated delivery date
  UT: { status: 'unknown', kind: 'rescheduled' }, // Updated delivery time
}
