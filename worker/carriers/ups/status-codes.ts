import type { CodeMeaning } from '../carrier.ts'

/**
 * `statusCode` of an activity, `code` of `currentStatus`, `descriptionCode` of Track Alert: three digits, the same list
 * (UPS appendix "Status Description Codes"). 071 and 072 are not yet "out for delivery": the round may be tomorrow's.
 */
export const statusCodes: Readonly<Record<string, CodeMeaning>> = {
  '000': { status: 'unknown', kind: 'info' }, // Status Not Available
  '003': { status: 'pre_transit', kind: 'label' }, // Shipment Ready for UPS
  '005': { status: 'in_transit', kind: 'in_transit' }, // On the Way
  '006': { status: 'out_for_delivery', kind: 'on_van' }, // Out for Delivery
  '007': { status: 'cancelled', kind: 'cancelled' }, // Shipment Information Voided
  '010': { status: 'in_transit', kind: 'in_transit' }, // On the Way
  '011': { status: 'delivered', kind: 'delivered' }, // Delivered
  '012': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Clearance in Progress
  '013': { status: 'exception', kind: 'info' }, // Exception
  '014': { status: 'in_transit', substatus: 'customs', kind: 'customs_released' }, // Clearance Completed
  '016': { status: 'in_transit', kind: 'sorted' }, // In Warehouse
  '017': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Held for Customer Pickup
  '018': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Delivery Change Requested: Hold for Pickup
  '019': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Held for Future Delivery
  '020': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Held for Future Delivery Requested
  '021': { status: 'out_for_delivery', kind: 'on_van' }, // Out for Delivery
  '022': { status: 'delivery_attempted', kind: 'attempted' }, // First Attempt Made
  '023': { status: 'delivery_attempted', kind: 'attempted' }, // Second Delivery Attempted
  '024': { status: 'delivery_attempted', kind: 'attempted' }, // Final Attempt Made
  '025': { status: 'in_transit', kind: 'in_transit' }, // On the Way
  '026': { status: 'delivered', kind: 'delivered' }, // Delivered by Local Post Office
  '027': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Delivery Address Change Requested
  '028': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Delivery Address Changed
  '029': { status: 'exception', kind: 'info' }, // Exception: Action Required
  '030': { status: 'exception', kind: 'info' }, // Local Post Office Exception
  '032': { status: 'exception', substatus: 'weather', kind: 'delayed' }, // Adverse Weather May Cause Delay
  '033': { status: 'return_to_sender', kind: 'returning' }, // Return to Sender Requested
  '034': { status: 'return_to_sender', kind: 'returned' }, // Returned to Sender
  '035': { status: 'return_to_sender', kind: 'returning' }, // Returning to Sender
  '036': { status: 'return_to_sender', kind: 'returning' }, // Returning to Sender: In Transit
  '037': { status: 'out_for_delivery', kind: 'on_van' }, // Out for Delivery
  '038': { status: 'in_transit', kind: 'handed_over' }, // Picked Up by UPS
  '039': { status: 'in_transit', kind: 'in_transit' }, // On the Way
  '040': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Ready for Customer Pickup
  '041': { status: 'in_transit', kind: 'info' }, // Service Upgrade Requested
  '042': { status: 'in_transit', kind: 'info' }, // Service Upgraded
  '043': { status: 'cancelled', kind: 'cancelled' }, // Voided Pickup
  '044': { status: 'pre_transit', kind: 'info' }, // On the Way to UPS
  '045': { status: 'pre_transit', kind: 'info' }, // On the Way to UPS
  '046': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Delay
  '047': { status: 'in_transit', kind: 'in_transit' }, // On the Way
  '048': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Delay
  '049': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Delay: Action Required
  '050': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Address Information Required
  '051': { status: 'exception', substatus: 'weather', kind: 'delayed' }, // Delay: Emergency Situation or Severe Weather
  '052': { status: 'exception', substatus: 'weather', kind: 'delayed' }, // Delay: Severe Weather
  '053': { status: 'exception', substatus: 'weather', kind: 'delayed' }, // Delay: Severe Weather
  '054': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Delivery Change Requested
  '055': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Rescheduled Delivery
  '056': { status: 'in_transit', kind: 'info' }, // Service Upgrade Requested
  '057': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // On the Way to a Local UPS Access Point™
  '058': { status: 'in_transit', substatus: 'customs', kind: 'info' }, // Clearance Information Required
  '059': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Damage Reported
  '060': { status: 'delivery_attempted', kind: 'attempted' }, // Delivery Attempted
  '061': { status: 'delivery_attempted', kind: 'attempted' }, // Delivery Attempted: Adult Signature Required
  '062': { status: 'delivery_attempted', kind: 'attempted' }, // Delivery Attempted: Funds Required
  '063': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Delivery Change Completed
  '064': { status: 'exception', substatus: 'refused', kind: 'info' }, // Delivery Refused
  '065': { status: 'pre_transit', kind: 'info' }, // Pickup Attempted
  '066': { status: 'delivery_attempted', kind: 'attempted' }, // Post Office Delivery Attempted
  '067': { status: 'return_to_sender', kind: 'returned' }, // Returned to Sender by Post Office
  '068': { status: 'exception', substatus: 'lost', kind: 'lost' }, // Sent to Lost and Found
  '069': { status: 'exception', kind: 'info' }, // Unable to Deliver
  '070': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Package not at UPS Access Point™ yet
  '071': { status: 'in_transit', kind: 'sorted' }, // Preparing for Delivery
  '072': { status: 'in_transit', kind: 'sorted' }, // Loaded on Delivery Vehicle
  '073': { status: 'in_transit', kind: 'in_transit' }, // In Transit to UPS Delivery Partner
  '074': { status: 'in_transit', kind: 'in_transit' }, // UPS Delivery Partner has Shipment
  '075': { status: 'in_transit', kind: 'in_transit' }, // Scheduled for Delivery
  '076': { status: 'exception', kind: 'info' }, // UPS Delivery Partner Exception
  '077': { status: 'pre_transit', kind: 'info' }, // Scheduled for Pickup Today
  '078': { status: 'out_for_delivery', kind: 'on_van' }, // Your Driver is Arriving Soon!
  '079': { status: 'pre_transit', kind: 'label' }, // Order Processed: In Transit to UPS
  '080': { status: 'pre_transit', kind: 'label' }, // Order Processed: Ready for UPS
  '081': { status: 'return_to_sender', substatus: 'damaged', kind: 'returned' }, // Returned - Damage Reported
  '082': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Delivery Instructions Received
  '083': { status: 'exception', substatus: 'held', kind: 'held' }, // Held
  '084': { status: 'in_transit', substatus: 'customs', kind: 'customs_released' }, // Cleared
  '085': { status: 'exception', substatus: 'held', kind: 'held' }, // Held for COD Payment
  '086': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Delay
  '087': { status: 'in_transit', kind: 'in_transit' }, // On the Way
  '088': { status: 'unknown', kind: 'info' }, // Test
  '089': { status: 'out_for_delivery', kind: 'on_van' }, // Out for Delivery
  '090': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Delay
  '091': { status: 'out_for_delivery', kind: 'on_van' }, // Out for Delivery
  '092': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Customs Clearance in Progress
  '093': { status: 'in_transit', kind: 'info' }, // Premier Recovery In Progress
  '094': { status: 'in_transit', kind: 'info' }, // Premier Recovery Completed
  '095': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Additional Attempt Requested
  '096': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Address Change Confirmed
  '097': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Address Change Requested
  '098': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Deliver to Original Address Requested
  '099': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Deliver to Original Address Confirmed
  '100': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Hold at UPS Access Point™ Confirmed
  '101': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Hold at UPS Access Point™ Requested
  '102': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Hold for Courier Requested
  '103': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Hold for Courier Confirmed
  '104': { status: 'in_transit', substatus: 'held', kind: 'info' }, // Hold for Instructions Confirmed
  '105': { status: 'in_transit', substatus: 'held', kind: 'info' }, // Hold for Instructions Requested
  '106': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Hold for Pickup Confirmed
  '107': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Hold for Pickup Requested
  '108': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Hold for Pickup Today Confirmed
  '109': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Hold for Pickup Today Requested
  '110': { status: 'in_transit', kind: 'info' }, // Refrigeration Confirmed
  '111': { status: 'in_transit', kind: 'info' }, // Refrigeration Requested
  '112': { status: 'in_transit', kind: 'info' }, // Re-Ice Confirmed
  '113': { status: 'in_transit', kind: 'info' }, // Re-Ice Requested
  '114': { status: 'unknown', kind: 'info' }, // Request Canceled
  '115': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Reschedule Delivery Confirmed
  '116': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Reschedule Delivery Requested
  '117': { status: 'return_to_sender', kind: 'returning' }, // Return by Saturday Confirmed
  '118': { status: 'return_to_sender', kind: 'returning' }, // Return to Sender Confirmed
  '119': { status: 'return_to_sender', kind: 'returning' }, // Return to Sender Requested
  '120': { status: 'in_transit', kind: 'info' }, // Saturday Delivery Confirmed
  '121': { status: 'in_transit', kind: 'info' }, // Saturday Delivery Requested
  '122': { status: 'in_transit', kind: 'info' }, // Upgrade Confirmed
  '123': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Pending Release From Non-UPS Broker
  '124': { status: 'in_transit', substatus: 'customs', kind: 'info' }, // Clearance Information Needed
  '125': { status: 'in_transit', substatus: 'customs', kind: 'info' }, // Clearance Information Needed
  '126': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Pending Government Agency Release
  '127': { status: 'unknown', kind: 'info' }, // Investigation Closed
  '128': { status: 'unknown', kind: 'info' }, // Investigation Canceled
  '129': { status: 'unknown', kind: 'info' }, // Investigation Opened
  '130': { status: 'unknown', kind: 'info' }, // Claim in Progress
  '131': { status: 'pre_transit', kind: 'info' }, // Final Pickup Attempted
  '132': { status: 'exception', substatus: 'security', kind: 'delayed' }, // Airport Security Delay
  '133': { status: 'in_transit', kind: 'info' }, // Return Label Left With Customer
  '134': { status: 'in_transit', substatus: 'customs', kind: 'customs_released' }, // Cleared Import Customs
  '135': { status: 'pre_transit', kind: 'info' }, // Second Pickup Attempted
  '136': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Delivery Rescheduled for Saturday
  '137': { status: 'in_transit', kind: 'in_transit' }, // Transferred to UPS Delivery Partner
  '138': { status: 'in_transit', kind: 'in_transit' }, // Awaiting Scheduled Departure
  '139': { status: 'exception', substatus: 'inaccessible', kind: 'info' }, // Security Access Required
  '140': { status: 'unknown', kind: 'info' }, // Claim Paid - Claim Payment Has Been Processed
  '141': { status: 'unknown', kind: 'info' }, // Incomplete Documentation Received
  '142': { status: 'unknown', kind: 'info' }, // Claim Voided
  '143': { status: 'delivered', kind: 'delivered' }, // Delivered to Agent
  '144': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Delivered to Post Office for Pickup
  '145': { status: 'delivery_attempted', kind: 'attempted' }, // Delivery Attempted
  '146': { status: 'out_for_delivery', kind: 'on_van' }, // Out for Delivery
  '147': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Seized by Law Enforcement, No Longer in UPS possession
  '148': { status: 'unknown', kind: 'info' }, // Package Information Unavailable
  '149': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Prohibited Contents, Package Destroyed No Longer in UPS possession
  '153': { status: 'unknown', kind: 'info' }, // Updated Delivery Time
  '154': { status: 'unknown', kind: 'info' }, // Updated Delivery Date
  '155': { status: 'unknown', kind: 'info' }, // Delivery Photo
  '156': { status: 'delivered', kind: 'delivered' }, // Commercial Inside Release
  '157': { status: 'pre_transit', kind: 'label' }, // Shipment Ready for UPS
  '158': { status: 'in_transit', kind: 'in_transit' }, // On the Way
  '159': { status: 'in_transit', kind: 'in_transit' }, // On the Way
  '160': { status: 'in_transit', kind: 'handed_over' }, // We Have Your Package
  '161': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Delivered to UPS Access Point
  '162': { status: 'out_for_delivery', kind: 'on_van' }, // Out for Delivery
  '163': { status: 'unknown', kind: 'info' }, // Package Information Unavailable
  '164': { status: 'in_transit', kind: 'in_transit' }, // On the Way
  '165': { status: 'in_transit', kind: 'in_transit' }, // On the Way
  '166': { status: 'pre_transit', kind: 'label' }, // Shipment Ready for Roadie
  '167': { status: 'in_transit', kind: 'handed_over' }, // Dropped off at UPS Store by Customer
  '168': { status: 'in_transit', kind: 'handed_over' }, // Dropped off at Retail Location by Customer
  '169': { status: 'in_transit', kind: 'handed_over' }, // Dropped off at a UPS Access Point by Customer
}
