import type { CodeMeaning } from '../carrier.ts'

/**
 * `activity[].status.code` of type X, two signs: package exceptions and the service codes that stand beside them (UPS
 * appendix "Package Exceptions" and "Delivery Codes"; codes it no longer lists from the open-logistics-tracking mapping).
 * `unknown` = the code says nothing about where the parcel is; the status code and the type beside it decide.
 */
export const exceptionCodes: Readonly<Record<string, CodeMeaning>> = {
  '00': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // In-Transit Delay
  '01': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // The package was missed at the destination location
  '02': { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // Your delivery will be rescheduled
  '03': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We've missed the scheduled transfer time. This may cause a delay
  '04': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A UPS processing error has delayed delivery. We're adjusting plans as quickly as possible
  '05': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  '06': { status: 'exception', substatus: 'missort', kind: 'delayed' }, // We've misrouted the package. This may cause a delay
  '07': { status: 'exception', substatus: 'missort', kind: 'delayed' }, // We've misrouted the package. This may cause a delay
  '08': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to operating conditions, your package may be delayed
  '09': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // In-Transit Delay
  '10': { status: 'unknown', kind: 'info' }, // NOT LATE (CLEARS LATE DESIGNATION)
  '11': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // The package did not arrive at the destination
  '12': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // In-Transit Delay
  '13': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Damage Is Being Held At Transit Hub
  '14': { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // The service has been changed and the delivery is being rescheduled
  '15': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A train derailment has delayed delivery. We're adjusting plans to deliver your package as quickly as possible
  '16': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A mechanical failure has delayed delivery. We're adjusting plans to deliver your package as quickly as possible
  '17': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A late UPS trailer arrival has delayed delivery. We're adjusting plans to deliver your package as quickly as possible
  '18': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A late flight has caused a delay. We will update the delivery date as soon as possible
  '19': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A late UPS trailer arrival has caused a delay. We're adjusting plans to deliver your package as quickly as possible
  '1A': { status: 'unknown', kind: 'info' }, // UPS is working to resolve the issue
  '1B': { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // Package is delayed in transit. Delivery will be rescheduled. Check back or signup for UPS My Choice® to receive updates
  '1C': { status: 'in_transit', substatus: 'customs', kind: 'customs_charge' }, // Import charges are due for this package. Select Pay Now (where available) or pay at delivery
  '1D': { status: 'in_transit', substatus: 'customs', kind: 'info' }, // Import C.O.D. (ICOD) charges have been paid or billed
  '1E': { status: 'exception', substatus: 'weather', kind: 'delayed' }, // The post office indicates your UPS SurePost® package may be delayed due to a weather or emergency situation
  '1F': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Per government agency instruction, UPS has destroyed the package
  '1G': { status: 'exception', substatus: 'held', kind: 'held' }, // The cargo-aircraft-only dangerous goods package is being held due to UPS aircraft capacity limitations
  '1H': { status: 'exception', substatus: 'held', kind: 'held' }, // The ADR dangerous goods package is being held due to regulatory limits for the vehicle
  '1I': { status: 'in_transit', kind: 'in_transit' }, // USPS DDU REZONE; TRANSFER PACKAGE TO CORRECT USPS DDU
  '1J': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // ADDRESS CORRECTED DUE TO USPS DDU BUILDING MOVE OR CLOSURE
  '1K': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A late flight has caused a delay. We will update the delivery date as soon as possible
  '1L': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // The package is delayed and will resume transit as soon as possible
  '1M': { status: 'in_transit', kind: 'in_transit' }, // The hazard materials delay was resolved, and the package will resume transit as soon as possible
  '1O': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A mechanical failure has caused a delay. We will update the delivery date as soon as possible
  '1P': { status: 'in_transit', kind: 'in_transit' }, // Your package is in transit. We're updating plans to schedule your delivery
  '1Q': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We were unable to load the package on the plane as scheduled
  '1T': { status: 'unknown', kind: 'info' }, // The receiver requested/created a pre-authorized return label
  '1U': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  '1V': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to operating conditions, your package may be delayed
  '1W': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  '1X': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your package is delayed. Check back later for delivery updates
  '1Z': { status: 'unknown', kind: 'info' }, // Customer requested earlier pickup
  '20': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A LATE UPS TRAILER ARRIVAL HAS CAUSED A DELAY
  '21': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // IN-TRANSIT INTERCEPT IS NOW PENDING CAPTURE WITHIN A UPS FACILITY
  '22': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We were unable to dispatch the trailer on time. This may cause a delay
  '23': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A railroad mechanical failure has delayed delivery. We're working to deliver your package as soon as possible
  '24': { status: 'return_to_sender', kind: 'returning' }, // Merchandise missing, balance being returned. UPS will notify the sender with details of the damage
  '25': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Merchandise missing, balance is being delivered. UPS will notify the sender with details of the damage
  '26': { status: 'exception', substatus: 'lost', kind: 'lost' }, // All merchandise missing, empty carton was discarded. UPS will notify the sender with details of the damage
  '27': { status: 'return_to_sender', kind: 'returning' }, // All merchandise missing, empty carton is being returned. UPS will notify the sender with details of the damage
  '28': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Damaged Package Held At Transit Location
  '29': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  '2A': { status: 'exception', substatus: 'weather', kind: 'delayed' }, // Recent weather has caused delivery delays. Recovery efforts are under way to deliver your package as soon as possible
  '2B': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  '2C': { status: 'unknown', kind: 'info' }, // Customer agreed to earlier pickup
  '2D': { status: 'in_transit', kind: 'in_transit' }, // Package Arrived At USPS Sort Facility
  '2E': { status: 'unknown', kind: 'info' }, // UPS will contact the sender or receiver with updated information regarding your UPS® Premier package
  '2G': { status: 'unknown', kind: 'info' }, // The package is not claim eligible because the liability period has passed
  '2H': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to operating conditions, your package may be delayed
  '2J': { status: 'in_transit', kind: 'in_transit' }, // Package Departed From USPS Sort Facility
  '2K': { status: 'out_for_delivery', kind: 'on_van' }, // Package Out For Delivery With The USPS
  '2L': { status: 'exception', substatus: 'security', kind: 'held' }, // SECONDARY SCREENING REQUIRED
  '2M': { status: 'in_transit', kind: 'in_transit' }, // SECONDARY SCREENING PASSED
  '2N': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  '2O': { status: 'in_transit', kind: 'departed' }, // Departed from Facility
  '2P': { status: 'in_transit', kind: 'in_transit' }, // SECONDARY SCREENING COMPLETED
  '2R': { status: 'in_transit', kind: 'in_transit' }, // UPS will deliver your UPS Surepost® package instead of the Post Office
  '2S': { status: 'in_transit', kind: 'in_transit' }, // SurePost® Package Sent To Consignee
  '2T': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  '2U': { status: 'in_transit', kind: 'in_transit' }, // We'll be in your area and will deliver your UPS SurePost® package instead of the post office
  '2V': { status: 'in_transit', kind: 'in_transit' }, // Your package was sent back to the post office for delivery
  '2W': { status: 'delivered', kind: 'delivered' }, // Package Picked Up At UPS Access Point
  '2X': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // We were unable to deliver your package. It's on the way to a secure UPS Access Point™ location for pick up
  '2Y': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to operating conditions, your package may be delayed
  '2Z': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We were unable to dispatch the trailer on time. This may cause a delay
  '30': { status: 'unknown', kind: 'info' }, // The request for this package was cancelled
  '31': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to operating conditions, your package may be delayed
  '32': { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // In-transit delay at UPS facility. Delivery is rescheduled
  '33': { status: 'unknown', kind: 'info' }, // The billing option selected is not valid for this package
  '34': { status: 'exception', substatus: 'missort', kind: 'delayed' }, // We've incorrectly sorted this package which may cause a delay
  '35': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // PROCESSING ERROR AT DESTINATION SITE
  '36': { status: 'unknown', kind: 'info' }, // RECEIVED C.O.D. CONFIRMATION FAX INTERCEPT IS PENDING AWAITING PACKAGE CAPTURE
  '37': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Intercept request was successfully completed
  '38': { status: 'unknown', kind: 'info' }, // Customer special request
  '39': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The sender requested this package be held for pickup at a UPS facility
  '3A': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to operating conditions, your package may be delayed
  '3B': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to operating conditions, your package may be delayed
  '3C': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to operating conditions, your package may be delayed
  '3D': { status: 'exception', substatus: 'weather', kind: 'delayed' }, // We're working to deliver your package as soon as possible, weather permitting
  '3J': { status: 'delivery_attempted', kind: 'attempted' }, // UPS Access Point™ location closed and package not delivered. Another attempt will be made to UPS Access Point™ location
  '3K': { status: 'in_transit', kind: 'in_transit' }, // PACKAGE RETURNED TO UPS FOR ADDITIONAL PROCESSING
  '3L': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // UPS Access Point™ location unable to accept package. Another attempt will be made to UPS Access Point™ location
  '3M': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // DELIVERY CHANGE RECEIVED AT UPS ACCESS POINT. WILL BE PROCESSED AT UPS
  '3N': { status: 'return_to_sender', kind: 'returning' }, // The package was not picked up by the receiver at the UPS Access Point™ location and will be returned to sender
  '3P': { status: 'in_transit', kind: 'in_transit' }, // Package has been received from UPS Access Point™ location. UPS will process as necessary
  '3Q': { status: 'unknown', kind: 'info' }, // The package upgrade has been processed
  '3R': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Upgrade completed; deliver to another address
  '3S': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // As requested, package was upgraded and Hold-for-Pickup will be processed. Package not yet available for pickup
  '3T': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Delivery will be delayed by one business day
  '3U': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Upgrade completed; rescheduled delivery
  '3V': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Upgrade completed; deliver to UPS Access Point™ location
  '3W': { status: 'unknown', kind: 'info' }, // The request for a service upgrade through UPS My Choice® was not completed
  '3Z': { status: 'unknown', kind: 'info' }, // The package is not claim eligible because there is a contract or account restriction
  '40': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  '41': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Origin Delay - Special Flight Arranged
  '42': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // In-Transit Delay-Special Flight Arranged
  '43': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS contacted the sender for additional details needed to clear customs. Please check back for updates
  '44': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // In-Transit Delay-Special Flight Arranged
  '45': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Your package was damaged in transit. We will notify the sender with details
  '46': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // The service selected is not available to this destination address. This has delayed delivery
  '47': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // We do not currently serve the destination address for this package
  '48': { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // The receiver was not available for delivery. We'll make a second attempt the next business day
  '49': { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // The receiver was not available at the time of the final delivery attempt
  '4B': { status: 'in_transit', kind: 'in_transit' }, // The package was transferred to a postal provider for delivery
  '4C': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  '4F': { status: 'in_transit', kind: 'in_transit' }, // Package In Transit; Delivery Scheduled
  '4G': { status: 'unknown', kind: 'info' }, // TIME WAITED TO COMPLETE PICKUP
  '4H': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Your UPS SurePost® package was moved by the post office to a different facility for delivery
  '4I': { status: 'exception', substatus: 'held', kind: 'held' }, // The package is in storage
  '4J': { status: 'in_transit', kind: 'in_transit' }, // Shipment removed from storage
  '4K': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We were unable to dispatch the trailer on time. This may cause a delay
  '4L': { status: 'unknown', kind: 'info' }, // We were required to use the lift gate in order to complete the delivery
  '4M': { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // At the customer’s request, we will re-attempt delivery of the Worldwide Express Freight shipment
  '4N': { status: 'unknown', kind: 'info' }, // Upgrade will not be processed, nor any UPS My Choice® delivery change, if requested
  '4P': { status: 'exception', substatus: 'held', kind: 'held' }, // The package is either overweight or oversized. We require pre-authorization for delivery
  '4Q': { status: 'unknown', kind: 'info' }, // Requires Approval
  '4R': { status: 'return_to_sender', kind: 'returning' }, // The package is being returned to the sender or re-delivered by a freight forwarding service
  '4S': { status: 'return_to_sender', kind: 'returned' }, // The package was returned to the sender via freight forwarding
  '4T': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  '4U': { status: 'unknown', kind: 'info' }, // DELIVERY NOTIFICATION EMAIL SENT
  '4W': { status: 'unknown', kind: 'info' }, // DELIVERY NOTIFICATION SMS SENT
  '4X': { status: 'in_transit', kind: 'in_transit' }, // Delivery To UPS Facility See Alt Track #
  '4Y': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your shipment is scheduled to arrive today after the delivery commitment time
  '4Z': { status: 'exception', substatus: 'held', kind: 'held' }, // The address label became detached from the package. The sender will be notified
  '50': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Not Delivered - Incorrect Address
  '51': { status: 'delivery_attempted', kind: 'attempted' }, // We tried to deliver the package, but were unable to receive payment. A second attempt will be made the next business day
  '52': { status: 'delivery_attempted', kind: 'attempted' }, // The driver was unable to collect funds on the final delivery attempt
  '53': { status: 'exception', substatus: 'refused', kind: 'info' }, // Receiver Refused Package
  '54': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The receiver arranged to pick up the package at a UPS facility. Pickup must be made within 5 business days
  '55': { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // The receiving business was closed. We'll attempt to deliver the package the next business day
  '56': { status: 'unknown', kind: 'info' }, // This delivery was made after the UPS service commitment time of noon
  '57': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // No Delivery Attempt On Scheduled Day
  '58': { status: 'unknown', kind: 'info' }, // THE SHIPPING CHARGES ARE BEING REFUNDED TO THE SENDER OR RECEIVER
  '59': { status: 'unknown', kind: 'info' }, // This delivery was made after the UPS service commitment time of 10:30 a.m
  '5A': { status: 'unknown', kind: 'info' }, // This claim has been processed. Please reach out to the sender for details
  '5B': { status: 'unknown', kind: 'info' }, // This claim requires additional documentation to complete the process
  '5C': { status: 'exception', substatus: 'held', kind: 'held' }, // ONLINE PHARMACEUTICAL RISK HOLD; PENDING INVESTIGATION AND POSSIBLE DISPOSAL
  '5D': { status: 'cancelled', kind: 'cancelled' }, // The customer cancelled the package dropoff; UPS does not have this package
  '5E': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // PACKAGE DELIVERED TO UPS ACCESS POINT; AWAITING CUSTOMER PICKUP
  '5F': { status: 'exception', substatus: 'unclaimed', kind: 'held' }, // Recipient did not collect the package; UPS Access Point™ returned package to inventory
  '5G': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The package remains at the UPS Access Point™ location and is reaching the maximum days allowed to be held
  '5H': { status: 'unknown', kind: 'info' }, // PACKAGE SIZE; WEIGHT; OR SERVICE TYPE NOT AVAILABLE FOR NI1 ADL
  '5I': { status: 'unknown', kind: 'info' }, // CONSIGNEE’S ADDRESS IS OUTSIDE THE AREA OF AN AVAILABLE ADL
  '5J': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // TOO LATE IN THE DAY TO GET THE PACKAGE TO A NEARBY ADL
  '5K': { status: 'unknown', kind: 'info' }, // DRIVER WAS TOO FAR PAST ANY AVAILABLE ADL AND COULD NOT BREAK TRACE
  '5L': { status: 'unknown', kind: 'info' }, // OTHER THAN STANDARD REASONS PRESENTED TO DRIVER FOR NOT DELIVERING PKG TO AN ADL
  '5M': { status: 'unknown', kind: 'info' }, // SOME OTHER NON-DELIVERABLE PACKAGE(S) AT THE STOP WERE INELIGIBLE FOR NI1 ADL
  '5N': { status: 'unknown', kind: 'info' }, // A SHIPPER CPAD RESTRICTION INDICATED NOT TO ALLOW NI1 ADL
  '5O': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // SERVICE TYPE OR ULD RESTRICTION DOESN’T ALLOW ADL TO A NEARBY UPS ACCESS POINT
  '5P': { status: 'unknown', kind: 'info' }, // COD OR PAYMENT TYPE ACCESSORIAL RESTRICTED DELIVERY TO AN ALTERNATE LOCATION
  '5Q': { status: 'unknown', kind: 'info' }, // DRIVER DID NOT SCAN INFONOTICE WHICH IS REQUIRED TO NOT-IN-1 ADL A PACKAGE
  '5R': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // We were unable to deliver your package. It's on the way to a secure UPS Access Point™ location for pick up
  '5S': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Reroute to an alternate UPS Access Point™ location for delivery and customer pickup
  '5T': { status: 'exception', substatus: 'held', kind: 'held' }, // Package held; UPS will contact customer for further instructions
  '5U': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The original UPS Access Point™ is not available for delivery. We'll contact receiver for an alternate delivery location
  '5V': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Delivery could not be made to the original UPS Access Point™. Pkg will be delivered to another nearby UPS Access Point™
  '5W': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The original UPS Access Point™ location is not available. Delivery to an alternate UPS Access Point™ location pending
  '5X': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // UNABLE TO DELIVER TO ACCESS POINT
  '5Y': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // UNABLE TO DELIVER PACKAGE TO UPS ACCESS POINT
  '5Z': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Delivery to UPS Access Point™ location was unsuccessful. We will make a second attempt at the receiver's address
  '60': { status: 'exception', substatus: 'held', kind: 'held' }, // Your package contains hazardous materials. We will not transport this package by air
  '61': { status: 'exception', substatus: 'held', kind: 'held' }, // Hazardous Material Prohibited Via Air
  '62': { status: 'exception', substatus: 'held', kind: 'held' }, // Hazardous Material Prohibited Via Air
  '63': { status: 'unknown', kind: 'info' }, // UPS will follow-up with the Sender
  '64': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Merchandise has been delivered to the receiver. UPS will notify the sender with details of the damage
  '65': { status: 'return_to_sender', kind: 'returning' }, // Damaged merchandise discarded, remaining contents returned to the sender. UPS will notify the sender with the details
  '66': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Damaged merchandise returned, remaining content will be delivered. UPS will notify the sender with details of the damage
  '67': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // The damaged merchandise is being held at an agent's location. UPS will notify the sender with details of the damage
  '68': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A mechanical failure has delayed delivery. We're adjusting plans to deliver your package as quickly as possible
  '69': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // PACKAGE WAS DAMAGED. PACKAGE HELD AT UPS LOCATION
  '6A': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // CONSIGNEE’S ADDRESS IS OUTSIDE THE AREA OF AN AVAILABLE ADL
  '6B': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Packages are ready for pickup due to UPS Access Point™ location closing. Customer will be contacted for next steps
  '6C': { status: 'return_to_sender', kind: 'returning' }, // The maximum days to hold the package at the UPS Access Point™ location expired. The package will be returned
  '6D': { status: 'exception', substatus: 'weather', kind: 'delayed' }, // We’re working to deliver your package as soon as possible weather permitting
  '6E': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your package was not received at the UPS facility as originally scheduled. This may cause a delay
  '6F': { status: 'unknown', kind: 'info' }, // UPGRADE 3DS INTO 2DA SYSTEM
  '6G': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Modification of the receiver's address
  '6H': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The package will be delivered to the recipient's preferred UPS Access Point™ location
  '6I': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The package will be delivered to the original receiver's address
  '6J': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Delivery to a UPS Access Point™ location is pending
  '6K': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The package will be delivered to the UPS Access Point™ location on the next business day
  '6L': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Package not eligible for UPS Access Point™ delivery; will re-attempt delivery at the original address
  '6M': { status: 'unknown', kind: 'info' }, // PACKAGES MISSING PLD OR NOT PASSING ELIGIBILITY CHECKS CANNOT BE NI1 ADL
  '6N': { status: 'in_transit', kind: 'in_transit' }, // PACKAGE SCHEDULED FOR UPS DELIVERY ATTEMPT TO CONSIGNEE ON NEXT UPS BUSINESS DAY
  '6O': { status: 'delivery_attempted', kind: 'attempted' }, // PACKAGE SCHEDULED FOR UPS DELIVERY ATTEMPT TO CONSIGNEE ON NEXT UPS BUSINESS DAY
  '6P': { status: 'in_transit', kind: 'in_transit' }, // Package in transit and scheduled for UPS delivery attempt to recipient on next UPS business day
  '6Q': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // COULD NOT MAKE AN ALTERNATE DELIVERY TO A UPS ACCESS POINT
  '6R': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // We were unable to deliver your package. It's on the way to a UPS Access Point™ location next business day for pick up
  '6S': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // PACKAGE EXCEEDS WEIGHT OR SIZE LIMIT FOR UPS ACCESS POINT; DELIVER TO RECIPIENT
  '6T': { status: 'exception', substatus: 'redirected', kind: 'redirected' }, // The C.O.D. exceeds the amount allowed for UPS Access Point™ locations. We will contact the receiver
  '6U': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // SELECTED UPS ACCESS POINT DOES NOT ACCEPT COD/ICOD; REREROUTE OR CONTACT RECIPIE
  '6V': { status: 'unknown', kind: 'info' }, // THE SERVICE LEVEL ASSOCIATED TO THIS PACKAGE HAS BEEN UPGRADED
  '6W': { status: 'unknown', kind: 'info' }, // This claim request has been voided. Please reach out to the sender for details
  '6X': { status: 'unknown', kind: 'info' }, // The claim documentation is currently under review. Please reach out to the sender for details
  '6Y': { status: 'unknown', kind: 'info' }, // UPS MY CHOICE MEMBER HAS INSTRUCTED UPS TO MAKE ADDITIONAL DELIVERY ATTEMPTS
  '6Z': { status: 'unknown', kind: 'info' }, // UPS My Choice® member's chosen UPS Access Point™ preferences are not available
  '70': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Package Awaiting Customs Clearance
  '71': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  '72': { status: 'exception', substatus: 'held', kind: 'held' }, // The package will be held until all packages associated with this shipment have arrived
  '73': { status: 'exception', substatus: 'held', kind: 'held' }, // The package contains articles that UPS prohibits for international shipping
  '74': { status: 'exception', substatus: 'held', kind: 'held' }, // The package lacks the appropriate tracking label. The sender may be contacted for instructions
  '75': { status: 'in_transit', substatus: 'customs', kind: 'customs_released' }, // THE PACKAGE WAS CLEARED BY CUSTOMS BEFORE NOON
  '76': { status: 'in_transit', kind: 'in_transit' }, // Scheduled for delivery today
  '77': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The package will be forwarded to a UPS facility in the destination city
  '78': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The sender requested a delivery change for this package
  '79': { status: 'unknown', kind: 'info' }, // We updated the delivery information for your package
  '7A': { status: 'in_transit', kind: 'in_transit' }, // Delivery To UPS Ap Next Bus Day
  '7B': { status: 'unknown', kind: 'info' }, // Non-Del To UPS Ap; Status Update Pending
  '7C': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // UPS SurePost® package was upgraded and sent to receiver's preferred UPS Access Point™ location
  '7D': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // UPS SurePost® package was upgraded to UPS Ground; UPS will deliver package to UPS Access Point™ location
  '7E': { status: 'exception', substatus: 'redirected', kind: 'redirected' }, // UPS SurePost® package upgraded to UPS Ground. Preferred UPS Access Point™ is unavailable; UPS will contact customer
  '7F': { status: 'in_transit', substatus: 'customs', kind: 'customs_charge' }, // Import charges are due for this package. Select Pay Now (where available) or pay at delivery
  '7G': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Disruption in network - tractor trailer
  '7H': { status: 'return_to_sender', kind: 'returning' }, // The package is missing duty information and will be returned to export location
  '7I': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is reviewing the shipment clearance information. We will notify you if additional information is needed
  '7J': { status: 'exception', substatus: 'refused', kind: 'info' }, // R2R PACKAGE REFUSED AT THE UPS ACCESS POINT - HOLD PACKAGE AND CONTACT SHIPPER
  '7K': { status: 'out_for_delivery', kind: 'on_van' }, // Delivery Attempt In Progress
  '7L': { status: 'delivery_attempted', kind: 'attempted' }, // Receiver not available. UPS Access Point™ service canceled. Will make 2nd delivery attempt at the receiver's address
  '7M': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  '7N': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We're working to deliver your package as quickly as possible
  '7O': { status: 'exception', substatus: 'held', kind: 'held' }, // DENIED PARTY SCREENING HOLD
  '7P': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // The importer has not assigned a broker. This may delay delivery
  '7Q': { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // The receiver has requested that we make an appointment for delivery
  '7R': { status: 'exception', substatus: 'security', kind: 'held' }, // UPS delayed the package during the aviation security screening
  '7S': { status: 'exception', substatus: 'security', kind: 'held' }, // A government agency delayed the package during the aviation security screening
  '7T': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  '7U': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  '7V': { status: 'exception', substatus: 'weather', kind: 'delayed' }, // An emergency situation or severe weather condition has delayed delivery
  '7W': { status: 'exception', substatus: 'weather', kind: 'delayed' }, // Severe weather conditions have delayed delivery
  '7X': { status: 'exception', substatus: 'weather', kind: 'delayed' }, // Recent weather has caused delivery delays. Recovery efforts are under way to deliver your package as soon as possible
  '7Y': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to operating conditions, your package may be delayed
  '7Z': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Delivery will be delayed by one business day
  '80': { status: 'unknown', kind: 'info' }, // INTERCEPT FAILED-C.O.D. CONFIRMATION FAX WAS NOT REC’D WITHIN THE SCHEDULED TIME
  '81': { status: 'in_transit', kind: 'departed' }, // THE AIRCRAFT CONTAINING THE FREIGHT SHIPMENT HAS DEPARTED
  '82': { status: 'in_transit', kind: 'arrived' }, // THE FREIGHT SHIPMENT HAS ARRIVED AT THE UPS DESTINATION FACILITY
  '83': { status: 'in_transit', substatus: 'customs', kind: 'customs_released' }, // The freight shipment has cleared customs
  '84': { status: 'exception', kind: 'info' }, // Package cannot be delivered because it does not fit in locker
  '85': { status: 'in_transit', kind: 'sorted' }, // The freight shipment has been processed to the warehouse
  '86': { status: 'in_transit', kind: 'in_transit' }, // The freight shipment has been tendered to the designated broker
  '87': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // The freight shipment is delayed
  '88': { status: 'unknown', kind: 'info' }, // INTERCEPT CANCELLATION WAS SUCCESSFULLY COMPLETED
  '89': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // We were unable to deliver your package. It’s on the way to a secure UPS Access Point™ location for pick up
  '8A': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Sender tendered the shipment to UPS after the latest pickup time for the requested service. A day delay is likely
  '8B': { status: 'unknown', kind: 'info' }, // ROUTING OF PCIS AND GIO ELECTRONIC DATA
  '8C': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // After further review, your package may not have arrived on-schedule. Visit ups.com/tariff for terms and conditions
  '8D': { status: 'exception', substatus: 'disposed', kind: 'info' }, // The package is undeliverable and is in the process of being disposed of according to the local guidelines
  '8E': { status: 'in_transit', kind: 'in_transit' }, // After further review, your package may not have arrived on-schedule. Visit ups.com/tariff for terms and conditions
  '8F': { status: 'in_transit', kind: 'in_transit' }, // After further review, your package may not have arrived on-schedule. Visit ups.com/tariff for terms and conditions
  '8G': { status: 'exception', substatus: 'missort', kind: 'delayed' }, // The UPS SurePost package was misrouted. It is currently being transferred to the correct USPS office for final delivery
  '8H': { status: 'return_to_sender', kind: 'returning' }, // The receiver refused the package that requires a Package Release Code. The package will be returned to sender
  '8I': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The package was incorrectly scanned as picked up. UPS Access Point™ corrected the status to available for pickup
  '8K': { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // Due to operating conditions, the delivery date was rescheduled
  '8L': { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // Due to operating conditions, the delivery date will be rescheduled. We are adjusting plans as quickly as possible
  '8M': { status: 'in_transit', kind: 'in_transit' }, // We'll be in your area and will deliver your UPS SurePost® package instead of the post office
  '8Q': { status: 'unknown', kind: 'info' }, // Authorize Shipment Release Requested
  '8R': { status: 'in_transit', kind: 'in_transit' }, // Your package is in transit. We're updating plans to schedule your delivery
  '8Y': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your package will be delivered one business day later than expected
  '8Z': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your package will be delivered one business day later than expected
  '90': { status: 'return_to_sender', kind: 'returning' }, // There is an embargo on the destination country, and the package will be returned to the sender
  '91': { status: 'unknown', kind: 'info' }, // The C.O.D. tag is either illegible or invalid
  '92': { status: 'unknown', kind: 'info' }, // The receiver has agreed to accept the delivery charges
  '93': { status: 'unknown', kind: 'info' }, // Package could not be located for intercept
  '94': { status: 'unknown', kind: 'info' }, // INTERCEPT FAILED. THE PICKUP DATE PROVIDED WAS ERRONEOUS
  '95': { status: 'exception', substatus: 'inaccessible', kind: 'delayed' }, // We are trying to get the security access our driver needs for this delivery
  '96': { status: 'in_transit', kind: 'in_transit' }, // THE PKG WAS MISLOADED. IT HAS BEEN REPROCESSED AT THE DESTINATION SITE
  '97': { status: 'exception', substatus: 'missort', kind: 'delayed' }, // THE PKG WAS MISSORTED AT THE HUB. IT HAS BEEN REROUTED TO THE CORRECT DEST SITE
  '98': { status: 'unknown', kind: 'info' }, // The package was line flown for other reasons, contact UPS at 1-800-PICK-UPS
  '99': { status: 'unknown', kind: 'info' }, // Please contact UPS for additional information
  '9C': { status: 'unknown', kind: 'info' }, // A UPS Mobile shipment was created and is linked to this tracking number
  '9D': { status: 'unknown', kind: 'info' }, // UPS printed and applied the shipping label
  '9E': { status: 'unknown', kind: 'info' }, // Commercial Inside Release
  '9F': { status: 'exception', substatus: 'held', kind: 'held' }, // This type of lithium battery is a restricted item prohibited by commercial airlines
  '9I': { status: 'in_transit', substatus: 'address', kind: 'info' }, // The address has been corrected
  '9J': { status: 'unknown', kind: 'info' }, // The UPS Store® printed and applied the shipping label
  '9K': { status: 'unknown', kind: 'info' }, // A UPS retail location printed and applied the shipping label
  '9L': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // The package is delayed due to a Eurotunnel traffic disruption. We are adjusting delivery plans as quickly as possible
  '9M': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to special operating conditions, delivery of your package may be delayed
  '9N': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to special operating conditions, delivery of your package may be delayed
  '9O': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to special operating conditions, delivery of your package may be delayed
  '9P': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to special operating conditions, delivery of your package may be delayed
  '9Q': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to special operating conditions, delivery of your package may be delayed
  '9R': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to special operating conditions, delivery of your package may be delayed
  '9S': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We were unable to dispatch the trailer on time. This may cause a delay
  '9T': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to special operating conditions, delivery of your package may be delayed
  '9U': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to special operating conditions, delivery of your package may be delayed
  '9V': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to special operating conditions, delivery of your package may be delayed
  '9X': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to special operating conditions, delivery of your package may be delayed
  '9Y': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to special operating conditions, delivery of your package may be delayed
  '9Z': { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to special operating conditions, delivery of your package may be delayed
  A0: { status: 'delivered', kind: 'delivered' }, // Package Picked Up At USPS Facility
  A1: { status: 'return_to_sender', kind: 'returning' }, // All merchandise is being returned. UPS will notify the sender with details of the damage
  A2: { status: 'exception', substatus: 'disposed', kind: 'info' }, // All merchandise was not recoverable and was discarded. UPS will notify the sender with details of the damage
  A3: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Damaged merchandise discarded, remaining contents being delivered. UPS will notify the sender with details of the damage
  A4: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // All merchandise is being delivered. UPS will notify the sender with details of the damage
  A5: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The receiver's location was damaged by fire. We're attempting to determine an alternate delivery address
  A6: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Your package cannot be delivered to a P.O. box. We're attempting to obtain an alternate delivery address
  A7: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The receiver has moved. We're attempting to obtain a new delivery address for this receiver
  A8: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The apartment number is either missing or incorrect. This may delay delivery. We're attempting to update the address
  A9: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Directions to the address are required to complete delivery. We are attempting to update this information
  AA: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The suite number is either missing or incorrect. This may delay delivery. We're attempting to update the address
  AB: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The receiver is not listed in the building directory. We are attempting to update this information
  AC: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The city name in the address is incorrect. This may delay delivery. We're attempting to update the address
  AD: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The company or receiver name is incorrect. This will delay delivery. We're attempting to update this information
  AE: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The street number is incorrect. This may delay delivery. We're attempting to update the address
  AF: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The street name is incorrect. This may delay delivery. We're attempting to update the address
  AG: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The address is incomplete. This may delay delivery. We're attempting to update the address
  AH: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Address Corrected, Delivery Rescheduled
  AJ: { status: 'exception', substatus: 'lost', kind: 'lost' }, // Merchandise is missing. UPS will notify the sender with additional details
  AK: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The state shown in the address is incorrect. This may delay delivery. We're attempting to update the address
  AL: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The postal code for the receiver is incorrect. We are attempting to obtain correct postal code to complete delivery
  AM: { status: 'exception', substatus: 'refused', kind: 'info' }, // The receiver has canceled the product order and refused delivery
  AN: { status: 'exception', substatus: 'refused', kind: 'info' }, // The receiver determined this is a duplicate product order and has refused the delivery
  AO: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  AP: { status: 'exception', substatus: 'refused', kind: 'info' }, // The receiver had no invoice information for this package and has refused the delivery
  AQ: { status: 'exception', substatus: 'refused', kind: 'info' }, // The receiver doesn't accept C.O.D.s and refused the delivery
  AR: { status: 'exception', substatus: 'refused', kind: 'info' }, // THE RECEIVER STATED THE ORDER WAS TOO EXPENSIVE AND REFUSED THIS DELIVERY
  AS: { status: 'exception', substatus: 'refused', kind: 'info' }, // The receiver determined this product order is late and has refused the delivery
  AT: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // The receiver has requested a delayed delivery
  AU: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Receiver Requests Hold For Pickup
  AV: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Receiver's address is a rural route. A street has not been assigned. UPS is attempting to establish a delivery location
  AW: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Your package cannot be delivered to a rural route address. We're attempting to update the address
  AX: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // The receiver is on vacation
  AY: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // The receiving business was closed at the time of the final delivery attempt
  AZ: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // Delivery has been rescheduled due to holiday closures
  B0: { status: 'return_to_sender', kind: 'returned' }, // Package Delivered To Original Sender
  B1: { status: 'exception', substatus: 'strike', kind: 'delayed' }, // Unfortunately, a labor strike (unrelated to UPS) has prevented delivery of your package
  B2: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Not Yet Released By Customs
  B3: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  B4: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  B5: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  B6: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  B7: { status: 'exception', substatus: 'disposed', kind: 'info' }, // SHIPMENT WAS SEIZED BY CUSTOMS - CONTACT DESTINATION BROKERAGE FOR MORE DETAIL
  B8: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  B9: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // A missing commercial invoice is causing a delay. We are working to obtain this information
  BA: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  BB: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  BC: { status: 'unknown', kind: 'info' }, // THERE IS NO FURTHER INFORMATION AVAILABLE FOR THIS EXCEPTION
  BD: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  BE: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  BF: { status: 'exception', substatus: 'held', kind: 'held' }, // We're attempting to get further instructions and may return the shipment
  BG: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  BH: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  BI: { status: 'unknown', kind: 'info' }, // Closed
  BJ: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  BK: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  BL: { status: 'exception', substatus: 'held', kind: 'held' }, // International - Commodity Restricted
  BM: { status: 'exception', substatus: 'held', kind: 'held' }, // Package Dimensions Exceed Size Limit
  BN: { status: 'in_transit', substatus: 'customs', kind: 'customs_released' }, // Package Has Cleared Customs
  BO: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Incorrect address
  BP: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  BQ: { status: 'unknown', kind: 'info' }, // We've attempted to contact the receiver regarding pickup arrangements
  BR: { status: 'unknown', kind: 'info' }, // We've left a message for the receiver to contact us
  BS: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Not Forwarded-Unable To Contact Receiver
  BT: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // We're attempting to contact the receiver to request additional information
  BU: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // SHIPMENT TRANSFERRED TO FREE TRADE ZONE OR ALTERNATE BROKER PER CUSTOMER REQUEST
  BV: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  BW: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  BX: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  BY: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // NO AUTOMATIC IMPORTER MATCH
  BZ: { status: 'exception', substatus: 'disposed', kind: 'info' }, // The package is undeliverable and is in the process of being disposed of according to the local guidelines
  C1: { status: 'in_transit', kind: 'in_transit' }, // PACKAGES ARE ASSIGNED TO SUB-AGENT FOR DELIVERY
  C2: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // THE SHIPMENT IS NOT LISTED ON THE BROKERAGE PRE-ALERT DOCUMENTS
  C3: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  C4: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // The receiver was not available at the time of the delivery attempt
  C5: { status: 'exception', substatus: 'weather', kind: 'delayed' }, // An emergency situation or severe weather condition has delayed delivery
  C6: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Delivery will be delayed by one business day
  C7: { status: 'unknown', kind: 'info' }, // The C.O.D. amount is missing from the label. We're attempting to update this information
  C8: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The receiver is no longer in business
  C9: { status: 'exception', substatus: 'held', kind: 'held' }, // Your package exceeds the maximum length we can accept
  CA: { status: 'exception', substatus: 'held', kind: 'held' }, // Your package exceeds the maximum dimensions we can accept
  CB: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // In-Transit Delay-Special Flight Arranged
  CC: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to operating conditions, your package may be delayed
  CD: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We've left the package on one of our planes. This may cause a delay
  CE: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  CF: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // We're awaiting Customs authorization before returning this package to the sender
  CG: { status: 'unknown', kind: 'info' }, // A new tracking number was assigned to this package. Use the new tracking number for status updates
  CH: { status: 'unknown', kind: 'info' }, // The package contains multiple, duplicate tracking numbers
  CI: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // Not in
  CJ: { status: 'unknown', kind: 'info' }, // The tracking number on this package has been altered/changed
  CK: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A rerouted flight has delayed delivery. We’re adjusting plans to deliver your package as quickly as possible
  CL: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We've missed the scheduled transfer time. This may cause a delay
  CM: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A flight cancelation has delayed delivery. We're updating plans to deliver your package as quickly as possible
  CN: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package has been delayed due to an export gateway hold
  CO: { status: 'unknown', kind: 'info' }, // Not ready
  CP: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package has been delayed due to an import gateway hold
  CQ: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A mechanical failure has caused a delay. We will update the delivery date as soon as possible
  CR: { status: 'exception', substatus: 'weather', kind: 'delayed' }, // Delay - Local Weather
  CS: { status: 'return_to_sender', kind: 'returning' }, // Shipper Requested Return Of Package
  CT: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your shipment is being held under the General Order regulations and may be taken into Customs possession
  CU: { status: 'exception', substatus: 'held', kind: 'held' }, // Not Delivered-Missing Or Illegible Label
  CV: { status: 'exception', substatus: 'held', kind: 'held' }, // Your package exceeds the maximum weight we can accept
  CW: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // We cannot deliver to an APO or FPO address. We're attempting to determine an alternate delivery address
  CX: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  CY: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // We were unable to obtain complete address information for your package
  CZ: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Hazardous materials labeling is missing and is required for clearance. We are working to obtain this information
  D0: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your pkg has been delayed due to missing clearance information. We are attempting to obtain information from the shipper
  D1: { status: 'exception', substatus: 'missort', kind: 'delayed' }, // We've misrouted the package. This may cause a delay
  D2: { status: 'exception', substatus: 'held', kind: 'held' }, // The commodity value of your package exceeds the limit we allow
  D3: { status: 'unknown', kind: 'info' }, // PROOF OF DELIVERY REQUEST
  D4: { status: 'delivery_attempted', kind: 'attempted' }, // The service selected is not available to this destination address. This has delayed delivery
  D5: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  D6: { status: 'unknown', kind: 'info' }, // REQUEST FOR REFUND IS DENIED. THE DELAY IS DUE TO CONDITIONS BEYOND UPS CONTROL
  D7: { status: 'unknown', kind: 'info' }, // We'll contact the sender or receiver about this delivery
  D8: { status: 'unknown', kind: 'info' }, // EXCEPTION RESOLUTION NOTIFICATION - CLOSED
  D9: { status: 'unknown', kind: 'info' }, // Value of Goods charges are due for this package
  DA: { status: 'in_transit', substatus: 'customs', kind: 'customs_released' }, // Released By Clear Agency. Now In-Transit
  DB: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  DC: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your package arrived late to the destination city. You should expect at least one business day delay
  DD: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // We're unable to contact the receiver
  DE: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  DF: { status: 'exception', substatus: 'weather', kind: 'delayed' }, // A natural disaster has delayed delivery. We are ready to deliver as soon as conditions allow
  DG: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // Civil demonstration has delayed your package in transit. Delivery will be rescheduled. Check back for updates
  DH: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // THE PACKAGE IS DELAYED DUE TO CIRCUMSTANCES BEYOND UPS’ CONTROL
  DI: { status: 'delivery_attempted', kind: 'attempted' }, // No money
  DJ: { status: 'exception', substatus: 'weather', kind: 'delayed' }, // Severe weather conditions have delayed delivery
  DK: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Delay - Custom'S Pre-Inspection Required
  DL: { status: 'return_to_sender', kind: 'returning' }, // The package will be returned to the sender
  DM: { status: 'unknown', kind: 'info' }, // THIS DELIVERY WAS NOT MADE BY THE COMMITMENT TIME
  DN: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  DO: { status: 'delivery_attempted', kind: 'attempted' }, // Other non delivery
  DP: { status: 'exception', substatus: 'held', kind: 'held' }, // Your package contains a commodity that cannot be shipped internationally
  DQ: { status: 'exception', substatus: 'inaccessible', kind: 'delayed' }, // This delivery address is in a remote area where deliveries are not made daily
  DR: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A mechanical failure has delayed delivery. We're adjusting plans to deliver your package as quickly as possible
  DS: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The address label is illegible. This may delay delivery. We're attempting to update the address
  DT: { status: 'unknown', kind: 'info' }, // Fax/Email Has Been Sent to the receiver to request additional information
  DU: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We are experiencing transit delays. We will deliver your package as soon as possible
  DV: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // SHIPMENT ON THE PRE-ALERT LIST DID NOT ARRIVE. HAS BEEN LISTED AS SHORT LANDED
  DW: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The delivery location is vacant
  DX: { status: 'unknown', kind: 'info' }, // TRANSFER NOTIFICATION TO OBTAIN ADDITIONAL INFORMATION REQUIRED FOR DELIVERY
  DY: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  DZ: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Not Delivered - Room Number Needed
  E0: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // An alternate delivery address has been provided by the sender for redelivery
  E1: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The floor number is either missing or incorrect. This may delay delivery. We're attempting to update the address
  E2: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Receiver Requested Special Delivery. Package must be picked up within 5 business days
  E3: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to operating conditions, your package may be delayed
  E4: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  E5: { status: 'unknown', kind: 'info' }, // IMAGE OF DELIVERY RECORD REQUESTED
  E6: { status: 'unknown', kind: 'info' }, // AN IMAGE OF THE RECEIVERS SIGNATURE IS BEING FORWARDED TO THE SENDER
  E7: { status: 'unknown', kind: 'info' }, // Value of Goods charges have been paid
  E8: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  E9: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  EA: { status: 'unknown', kind: 'info' }, // Missed
  EB: { status: 'cancelled', kind: 'cancelled' }, // Cancelled
  EC: { status: 'unknown', kind: 'info' }, // Redispatched
  ED: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We've left the package in one of our containers. This may cause a delay
  EE: { status: 'unknown', kind: 'info' }, // Already serviced
  EF: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Delay - Special Flight Arranged
  EG: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Address corrected-a special flight is required to make the scheduled delivery
  EH: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your package may be delayed. We are adjusting delivery plans as quickly as possible
  EI: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Delay For Mechanical Or Technical Reason
  EJ: { status: 'exception', substatus: 'weather', kind: 'delayed' }, // Delay - Local Weather
  EK: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Package Missed Scheduled Connection
  EL: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // In-Transit Delay-Special Flight Arranged
  EM: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // In-Transit Delay-Special Flight Arranged
  EN: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your package may be delayed. We are adjusting delivery plans as quickly as possible
  EO: { status: 'in_transit', kind: 'in_transit' }, // We've arranged a special flight to complete your delivery
  EP: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Your UPS SurePost® package was delivered to the Post Office and it is being held for pickup
  EQ: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Service Upgrade-Special Flight Arranged
  ER: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  ES: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package entry was rejected by the clearing agency. We will process according to the sender's instructions
  ET: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Delay-More Government Documents Required
  EU: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  EV: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  EW: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  EX: { status: 'exception', substatus: 'held', kind: 'held' }, // Your package exceeds the maximum weight we can accept
  EY: { status: 'in_transit', substatus: 'customs', kind: 'customs_charge' }, // Import C.O.D. (ICOD) charges are due for this shipment. Online payment required at UPS.com
  EZ: { status: 'in_transit', substatus: 'customs', kind: 'customs_released' }, // Cleared Customs After Noon
  F0: { status: 'in_transit', kind: 'arrived' }, // Arrival Scan
  F1: { status: 'in_transit', kind: 'in_transit' }, // Delivery scheduled
  F2: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Delivery information incomplete
  F3: { status: 'in_transit', kind: 'departed' }, // Departure Scan
  F4: { status: 'delivered', kind: 'delivered' }, // Delivered
  F5: { status: 'unknown', kind: 'info' }, // A temperature control intercept has been issued for your UPS® Premier package
  F6: { status: 'unknown', kind: 'info' }, // VOID ENTRY
  F7: { status: 'in_transit', kind: 'in_transit' }, // Your UPS SurePost® package was delivered to an Agent for final delivery
  F8: { status: 'unknown', kind: 'info' }, // We're attempting to verify the package location
  F9: { status: 'unknown', kind: 'info' }, // FIRST INVESTIGATION ISSUED
  FA: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // We were unable to obtain additional address information
  FB: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Being Delivered - Address Corrected
  FC: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Not Forwarded-Unable To Contact Receiver
  FD: { status: 'unknown', kind: 'info' }, // Phone Number Obtained
  FE: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  FF: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  FG: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Air Traffic Control resulted in a delay. We will update the delivery date as soon as possible
  FH: { status: 'unknown', kind: 'info' }, // FIRST INVESTIGATION UNANSWERED
  FI: { status: 'unknown', kind: 'info' }, // Already picked up
  FJ: { status: 'unknown', kind: 'info' }, // SECOND INVESTIGATION UNANSWERED-CANCEL SEARCH
  FK: { status: 'return_to_sender', kind: 'returning' }, // PACKAGE RETURNED VIA CALL TAG
  FM: { status: 'delivery_attempted', kind: 'attempted' }, // We tried to deliver the package again, but need an adult signature. A final attempt will be made the next business day
  FN: { status: 'unknown', kind: 'info' }, // Receiver acknowledges receipt
  FO: { status: 'in_transit', kind: 'in_transit' }, // Closed early
  FP: { status: 'unknown', kind: 'info' }, // SENDER ACKNOWLEDGES RECEIPT
  FQ: { status: 'unknown', kind: 'info' }, // RFI (INVESTIGATION) REJECTED
  FR: { status: 'unknown', kind: 'info' }, // NO RECORD OF DELIVERY
  FS: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // PACKAGE WAS DRIVER RELEASED
  FT: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // The receiver has picked up their package
  FU: { status: 'unknown', kind: 'info' }, // RECEIVER SIGNATURE REQUEST-RECEIVER UNKNOWN
  FV: { status: 'unknown', kind: 'info' }, // Successful
  FW: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // A recovery intercept was requested for this package
  FZ: { status: 'unknown', kind: 'info' }, // No attempt
  G1: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // As requested by the sender, the package will be delivered later than the normal delivery time for your area
  G2: { status: 'unknown', kind: 'info' }, // THE PREVIOUS SCAN TYPE IS INCORRECT
  G3: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // We tried to deliver to the business, but it was closed. A second attempt will be made the next business day
  G4: { status: 'pre_transit', kind: 'info' }, // We tried to pickup the package, but it was not ready for pickup. A second attempt will be made the next business day
  G5: { status: 'pre_transit', kind: 'info' }, // The package was not ready for pickup at the time of the final attempt
  G6: { status: 'exception', substatus: 'security', kind: 'held' }, // A required security check has delayed delivery
  G7: { status: 'delivery_attempted', kind: 'attempted' }, // We tried to deliver the package, but need an adult signature. A second attempt will be made the next business day
  G8: { status: 'delivery_attempted', kind: 'attempted' }, // UPS was not able to secure an adult signature for this delivery. Delivery was not made
  G9: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your package may be delayed due to a required x-ray inspection
  GA: { status: 'unknown', kind: 'info' }, // NO REPLY TO RECEIVER SIGNATURE REQUEST
  GB: { status: 'delivery_attempted', kind: 'attempted' }, // Delivery Attempted
  GC: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your package has been delayed due to events beyond our control. We're adjusting delivery plans as quickly as possible
  GD: { status: 'in_transit', kind: 'arrived' }, // Arrived At Facility
  GE: { status: 'pre_transit', kind: 'label' }, // BILLING INFORMATION TRANSMITTED
  GF: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  GG: { status: 'unknown', kind: 'info' }, // SHIPMENT REQUIRES SPECIAL HANDLING
  GH: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A mechanical failure has delayed delivery. We're adjusting plans to deliver your package as quickly as possible
  GI: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A mechanical failure has delayed delivery. We're adjusting plans to deliver your package as quickly as possible
  GJ: { status: 'exception', substatus: 'lost', kind: 'lost' }, // PACKAGE RECORDED BUT CANNOT BE FOUND. NO FURTHER RECORD
  GK: { status: 'exception', substatus: 'lost', kind: 'lost' }, // Contents shortage reported or fallout discovered by UPS
  GM: { status: 'unknown', kind: 'info' }, // HIGH VALUE SHIPMENT
  GN: { status: 'unknown', kind: 'info' }, // Your investigation has been closed with a proof of delivery
  GO: { status: 'unknown', kind: 'info' }, // The investigation requires additional merchandise description. Visit ups.com/claims or contact UPS for support
  GP: { status: 'unknown', kind: 'info' }, // PACKAGE LEFT AT OTHER THAN RECEIVER’S ADDRESS - UPS CANNOT PROVE DELIVERY
  GQ: { status: 'unknown', kind: 'info' }, // The investigation has been closed. We were unable to contact the receiver
  GR: { status: 'unknown', kind: 'info' }, // This investigation has been closed and the claim was canceled
  GS: { status: 'exception', substatus: 'lost', kind: 'lost' }, // PKG WAS STOLEN FROM PICKUP VEHICLE
  GT: { status: 'exception', substatus: 'lost', kind: 'lost' }, // PACKAGE WAS STOLEN FROM DELIVERY VEHICLE
  GU: { status: 'exception', substatus: 'lost', kind: 'lost' }, // PACKAGE CONTENTS STOLEN
  GV: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your UPS® Premier package will be delivered after the scheduled time
  GW: { status: 'unknown', kind: 'info' }, // Customer special request
  GX: { status: 'exception', substatus: 'lost', kind: 'lost' }, // PACKAGE LOST DUE TO STOLEN VEHICLE OR ROBBERY
  GY: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // PACKAGE DAMAGED IN FIRE OR FROM THE RESULTING WATER
  GZ: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  H1: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The street type shown in the address is incorrect. This may delay delivery. We're attempting to update the address
  H2: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The street prefix is either missing or incorrect. This may delay delivery. We're attempting to update the address
  H3: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The street suffix is incorrect. This may delay delivery. We're attempting to update the address
  H4: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The borough or county shown in the address is incorrect and may delay delivery. We're attempting to update the address
  H5: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Incomplete address information may delay delivery. We are attempting to update this information
  H6: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // We received a request to change delivery. The request will be processed once the package returns to our facility
  H7: { status: 'exception', substatus: 'inaccessible', kind: 'delayed' }, // The delivery area is inaccessible due to a special event. We're adjusting plans as quickly as possible
  H8: { status: 'return_to_sender', kind: 'returning' }, // The package is being returned to the sender at a different service level
  H9: { status: 'exception', substatus: 'held', kind: 'held' }, // A hazardous materials irregularity occurred with this package. We'll contact the sender with additional information
  HA: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your package is delayed. Check back later for delivery updates
  HB: { status: 'exception', substatus: 'disposed', kind: 'info' }, // PACKAGE DESTROYED BY OTHER CAUSES
  HC: { status: 'delivered', kind: 'delivered' }, // C.O.D. PACKAGE DELIVERED WITHOUT COLLECTING MONEY
  HD: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // After the delivery was made, the package was reported as damaged
  HE: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // The receiver reported the package was damaged. We will notify the sender with details
  HF: { status: 'in_transit', kind: 'handed_over' }, // Package reported picked up - pickup scan
  HG: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your UPS® Premier package has encountered a flight cancelation
  HH: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your package is delayed. Check back later for delivery updates
  HI: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Package Intercepted
  HJ: { status: 'in_transit', kind: 'in_transit' }, // Your package was upgraded to a new service level
  HK: { status: 'exception', substatus: 'held', kind: 'held' }, // This package contains alcohol, and we are unable to deliver or return it to the sender. We'll contact the sender
  HL: { status: 'in_transit', kind: 'sorted' }, // Your package was processed at our facility
  HM: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The package has been redirected and forwarded to the delivery center
  HN: { status: 'unknown', kind: 'info' }, // Liability because of Unsecured Contents In unit load device
  HO: { status: 'exception', substatus: 'held', kind: 'held' }, // This package contains alcohol and will be held for pickup by the sender only
  HQ: { status: 'delivery_attempted', kind: 'attempted' }, // We've left a notice about the package
  HR: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // The package was damaged in transit. We will notify the sender with details
  HS: { status: 'unknown', kind: 'info' }, // THE ORIGIN DID NOT KEY THE SHIPMENT
  HW: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  I1: { status: 'return_to_sender', kind: 'returning' }, // As requested by the sender, the package is being returned. Contact the sender for additional information
  I2: { status: 'exception', substatus: 'held', kind: 'held' }, // This package contains alcohol and we are unable to deliver or return it to the sender. We'll contact the sender
  I3: { status: 'unknown', kind: 'info' }, // You can make alternate delivery arrangements by calling 1-800-457-4022 and entering your tracking number
  I5: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Your package is at a UPS Access Point™ location and awaiting customer collection
  I8: { status: 'in_transit', kind: 'in_transit' }, // Your package is in transit. We’re updating plans to schedule your delivery
  I9: { status: 'unknown', kind: 'info' }, // There are instructions on your account that resulted in closing the claim
  IB: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // The delivery has been rescheduled and linked to a new tracking number
  IJ: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // Directions Found, Delivery Rescheduled
  IP: { status: 'in_transit', kind: 'in_transit' }, // import scan (crossed an international border between two countries)
  IQ: { status: 'delivery_attempted', kind: 'attempted' }, // The receiver was unable to provide a valid PIN. We'll make a third attempt the next business day
  IR: { status: 'delivery_attempted', kind: 'attempted' }, // The receiver was unable to provide a valid PIN at the time of the final delivery attempt
  IY: { status: 'exception', substatus: 'disposed', kind: 'info' }, // Your UPS Ground Saver® package was seized by the Post Office for counterfeit and will not be delivered
  J0: { status: 'exception', substatus: 'disposed', kind: 'info' }, // Your UPS Ground Saver® package was seized by the Post Office for unpaid postage and will not be delivered
  J8: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Dispatch For One Additional Day
  J9: { status: 'unknown', kind: 'info' }, // Refrigerate
  JA: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // As requested by the sender, the delivery change for this package was completed
  JB: { status: 'unknown', kind: 'info' }, // We have updated the delivery information for your package
  JC: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The recovery intercept was successfully completed
  JD: { status: 'exception', substatus: 'held', kind: 'held' }, // HOLD FOR INSTRUCTION
  JG: { status: 'unknown', kind: 'info' }, // LOCATE PACKAGE AND RE-ICE
  JH: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The sender requested a modified intercept for this package
  JI: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // We've requested a modified intercept for this package
  JJ: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // There was a modification to the recovery intercept on this package
  K1: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We've missed the scheduled pickup time. This may cause a delay
  K2: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Sender tendered the shipment to UPS after the latest pickup time for the requested service. A day delay is likely
  K3: { status: 'unknown', kind: 'info' }, // THE SUPERVISOR APPROVED THE GUARANTEED SERVICE REFUND
  K4: { status: 'exception', substatus: 'security', kind: 'held' }, // SECURITY SCREENING HOLD
  K5: { status: 'unknown', kind: 'info' }, // A guaranteed service refund has been requested for this package
  K6: { status: 'unknown', kind: 'info' }, // A guaranteed service refund has been voided for this package
  K7: { status: 'unknown', kind: 'info' }, // The receiver has acknowledged receipt of this package
  K8: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // A UPS Proactive Response® intercept for this package has been completed
  K9: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // INTERCEPT PROCESSING REQUESTED FOR THE PACKAGE
  KA: { status: 'unknown', kind: 'info' }, // NO DELIVERY STATUS AVAILABLE
  KB: { status: 'unknown', kind: 'info' }, // SIGNATURE OBTAINED
  KC: { status: 'unknown', kind: 'info' }, // PACKAGE NOT RECEIVED
  KD: { status: 'unknown', kind: 'info' }, // SIGNED DELIVERY NOTICE
  KE: { status: 'unknown', kind: 'info' }, // SHIPPER RELEASE
  KF: { status: 'unknown', kind: 'info' }, // CASH COLLECTED
  KG: { status: 'in_transit', kind: 'in_transit' }, // PACKAGE FOUND
  KI: { status: 'exception', substatus: 'refused', kind: 'info' }, // The receiver refused to pay the C.O.D. amount for this package
  KJ: { status: 'unknown', kind: 'info' }, // UPS COLLECTION
  KK: { status: 'unknown', kind: 'info' }, // SHIPPER COLLECTION
  KL: { status: 'unknown', kind: 'info' }, // OTHER DRIVER FOLLOW-UP
  KM: { status: 'delivered', kind: 'delivered' }, // The package was delivered at the receiver's location
  KN: { status: 'unknown', kind: 'info' }, // The receiver chose to keep the package
  KO: { status: 'unknown', kind: 'info' }, // UPS Contacted The Receiver
  KP: { status: 'return_to_sender', kind: 'returning' }, // The package will be returned to the sender
  KQ: { status: 'exception', substatus: 'refused', kind: 'info' }, // The receiver refused, the package appeared to be damaged. UPS will notify the sender with the details
  KR: { status: 'exception', substatus: 'refused', kind: 'info' }, // The receiver does not want the product and refused the delivery
  KS: { status: 'exception', substatus: 'refused', kind: 'info' }, // The receiver states the product was not ordered and has refused the delivery
  KT: { status: 'exception', substatus: 'refused', kind: 'info' }, // The receiver refused the delivery
  KU: { status: 'exception', kind: 'info' }, // The entire shipment was not delivered
  KV: { status: 'delivery_attempted', kind: 'attempted' }, // OTHER NON-DELIVERY
  KW: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // SHIPPER ERROR CAUSED IMPORT SERVICE DELAY
  KX: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // We missed you again. A final attempt will be made the next business day
  KY: { status: 'pre_transit', kind: 'info' }, // We tried to pick up the package again, but it was not ready. A final attempt will be made the next business day
  KZ: { status: 'delivery_attempted', kind: 'attempted' }, // The driver was not able to receive payment. A final attempt will be made the next business day
  L0: { status: 'unknown', kind: 'info' }, // Delivery instructions have been provided by the receiver
  L1: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // We tried to deliver to the business again, but it was closed. A final attempt will be made the next business day
  L2: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  L3: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  L4: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Package Requires Custom's Inspection
  L5: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  L6: { status: 'unknown', kind: 'info' }, // The package information does not reside in ISPS
  L7: { status: 'unknown', kind: 'info' }, // PAYMENT COLLECTION SERVICE SHIPMENT: VERIFY TAG IS ATTACHED TO SHIPMENT
  L8: { status: 'unknown', kind: 'info' }, // Delivery instructions have been provided by the receiver
  L9: { status: 'unknown', kind: 'info' }, // ORIGIN NOT ELIGIBLE FOR PERFORMANCE BASED BILLING
  LA: { status: 'unknown', kind: 'info' }, // NO ACTIVE PERFORMANCE BASED BILLING PLAN
  LB: { status: 'unknown', kind: 'info' }, // TRACKING NUMBER RECORDED BY DRIVER INCORRECTLY AT DELIVERY
  LC: { status: 'unknown', kind: 'info' }, // THE TRACKING INFORMATION IS MISSING OR INVALID
  LD: { status: 'unknown', kind: 'info' }, // NO DELIVERY INFORMATION WAS AVAILABLE FOR THE PACKAGE REQUESTED
  LE: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A mechanical failure has delayed delivery. We're adjusting plans to deliver your package as quickly as possible
  LF: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A mechanical failure has delayed delivery. We're adjusting plans to deliver your package as quickly as possible
  LG: { status: 'unknown', kind: 'info' }, // PACKAGE WAS NOT BILLED - DELIVERED OUTSIDE OF THE TIME IN TRANSIT COMMITMENT
  LH: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Saturday guaranteed service is not available in the destination Zip code
  LI: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // The shipment is being held in the logistics location for a future delivery date
  LJ: { status: 'unknown', kind: 'info' }, // PERFORMANCE BASED BILLING SUSPENSION PERIOD APPLICABLE TO THE PACKAGE
  LK: { status: 'unknown', kind: 'info' }, // PACKAGE DELIVERED AFTER COMMITMENT - PBB THRESHOLD MET; NOT REFUNDABLE
  LM: { status: 'unknown', kind: 'info' }, // Service level not available
  LN: { status: 'unknown', kind: 'info' }, // The damage inspection request has been changed
  LO: { status: 'unknown', kind: 'info' }, // The damage inspection request has been reissued
  LQ: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // We've scheduled an inspection of the damaged contents and packaging. We'll provide the sender with the results
  LR: { status: 'unknown', kind: 'info' }, // TRANSPORTABLE
  LS: { status: 'unknown', kind: 'info' }, // NON TRANSPORTABLE
  LU: { status: 'unknown', kind: 'info' }, // We updated the delivery information for your package
  LV: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Package Forwarded To Government Agency
  LW: { status: 'unknown', kind: 'info' }, // CALL TAG INDICATOR
  LX: { status: 'in_transit', kind: 'in_transit' }, // Package transferred to post office
  LY: { status: 'in_transit', kind: 'in_transit' }, // The shipment is in transit for final delivery. Delivery is scheduled in approximately 1-2 days
  LZ: { status: 'unknown', kind: 'info' }, // At the sender's request, we'll make only one delivery attempt. The receiver must pick up the package at a UPS facility
  MF: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // This package is being held for a future delivery date
  MI: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package was returned to the import site and is awaiting clearance
  MO: { status: 'unknown', kind: 'info' }, // CUSTOMER REQUEST
  MT: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We've missed the scheduled transfer time. This may cause a delay
  MV: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Missing Postal Code
  MY: { status: 'unknown', kind: 'info' }, // Return service shipping label was left with the shipment's receiver
  MZ: { status: 'unknown', kind: 'info' }, // MISLOAD PACKAGE CHARGED DUE TO BEING IN A BAG ULD NOT LINKED TO AN OUTER ULD
  NI: { status: 'exception', substatus: 'disposed', kind: 'info' }, // The package was discarded at the sender's request. Please contact the sender for details
  NJ: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // OTHER IMPORT LICENCE; VISA; OR CERT MISSING FROM DOCUMENT POUCH AT IMPORT
  NK: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // CUSTOMER INVOICE MISSING FROM CUSTOMS DOCUMENT POUCH AT IMPORT COUNTRY
  NM: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // A WRONG OR ALTERED VALUE WAS ELECTRONICALLY RECEIVED FROM EDI OR EXPORT
  NP: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your UPS® Premier package has encountered a flight delay
  NQ: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // THE IMPORTER ID WAS NOT KEYED BY THE EXPORT SITE
  NR: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // AN INCORRECT BILLING OPTION WAS KEYED BY THE EXPORT SITE
  NS: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Gate Code
  NV: { status: 'unknown', kind: 'info' }, // SHIPMENT RELEASED; EXCHANGECOLLECT PAYMENT RECEIVED IN FULL FROM CUSTOMER
  NW: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to operating conditions, your package may be delayed
  NX: { status: 'exception', substatus: 'security', kind: 'held' }, // Security Code
  NY: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // INVOICE WAS NOT FAXED/IMAGED BY EXPORT TO THE DESTINATION BROKERAGE AS REQUIRED
  NZ: { status: 'unknown', kind: 'info' }, // OPSYS DATA HOLD TO DELETE FORECAST AND PREVENT OR DELETE AMS SEND
  O0: { status: 'return_to_sender', kind: 'returning' }, // Due to regulatory issues your wine shipment is being returned to the sender
  O1: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // A delivery change for this package is in progress
  O2: { status: 'unknown', kind: 'info' }, // We've modified the requested change of delivery for your package
  O3: { status: 'unknown', kind: 'info' }, // We received an additional request to change the delivery of this package. The request is in progress
  O4: { status: 'return_to_sender', kind: 'returning' }, // The package will be returned to the sender
  O5: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The receiver will pick up the package at a UPS facility
  O6: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // We've rescheduled this delivery
  O7: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Your package will be delivered to an alternate address
  O8: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The receiver arranged to pick up this package at a UPS facility
  O9: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // A Same-day Will Call was arranged for this package
  OA: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Transfer to freight forwarding service
  OB: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  OC: { status: 'unknown', kind: 'info' }, // PHYSICAL OR LOGICAL DESTINATION SCAN NOT CAPTURED PRIOR TO DELIVERY
  OD: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your UPS® Premier package has encountered an airport delay
  OE: { status: 'unknown', kind: 'info' }, // Security Code required to enter property
  OF: { status: 'unknown', kind: 'info' }, // DELIVERY OR PROOF OF DELIVERY NOT CAPTURED IN ANY UPS SYSTEM
  OH: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // No one was available to accept the delivery
  OI: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your UPS® Premier package has encountered a customs delay
  OJ: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Your UPS® Premier package has incorrect address information
  OK: { status: 'unknown', kind: 'info' }, // DERIVED SVC FAILURES ARE IDENTIFIED WHEN PLANNED SCAN SLIC-SORT VOLUME IS LATE
  OL: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // The receiver has requested a later delivery time
  OM: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Missing shipment data is causing a delay. We are awaiting electronic data upload from the Shipper
  ON: { status: 'unknown', kind: 'info' }, // SHIPMENT REWRAP REQUIRED
  OP: { status: 'unknown', kind: 'info' }, // ADDRESS CORRECTION NOT CAPTURED; PLAN DELV SLIC DOES NOT MATCH ACTUAL
  OQ: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  OR: { status: 'exception', substatus: 'held', kind: 'held' }, // Your package is being held because it exceeds the regulatory limit for lithium battery capacity
  OS: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Your package is being delayed due to the processing involved with handling lithium batteries
  OT: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  OU: { status: 'unknown', kind: 'info' }, // PACKAGE SCANNED TO A LOC WHERE PLAN FLOW WAS NOT FOUND IN THE SUPER T FILE
  OV: { status: 'exception', substatus: 'missort', kind: 'delayed' }, // MISTOGGLE; PKG SCANNED TO A LOCATION THAT CANNOT MAKE SERVICE
  OW: { status: 'exception', substatus: 'missort', kind: 'delayed' }, // DERIVED MISLOAD SCANNED TO A LOCATION THAT CANNOT MAKE SERVICE BY PLAN
  OX: { status: 'exception', substatus: 'security', kind: 'held' }, // SECURITY SCREENING REQUIRED
  OY: { status: 'in_transit', kind: 'in_transit' }, // SECURITY SCREENING PASSED
  P1: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // THE RECEIVER NAME OR PHONE # WAS NOT KEYED BY THE EXPORT SITE
  P2: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // THE EXPORT SITE FAILED TO KEY AN ADEQUATE DESCRIPTION
  P4: { status: 'in_transit', kind: 'handed_over' }, // We Have Your Package
  P6: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Pkg Delay-Rail Check Beyond UPS Control
  P7: { status: 'exception', substatus: 'held', kind: 'held' }, // Apple volume at origin pending departure on Charter Aircraft as scheduled
  P8: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // SENDER INFORMATION SUCH AS NAME AND/OR ADDRESS NOT KEYED BY EXPORT
  P9: { status: 'exception', substatus: 'held', kind: 'held' }, // SHIPMENT DETAINED BY LISTED GOVT AGENCY FOR FURTHER INVESTIGATION
  PB: { status: 'unknown', kind: 'info' }, // CLAIM NUMBER TO BE ISSUED
  PD: { status: 'exception', substatus: 'held', kind: 'held' }, // HELD FOR INSTRUCTION
  PE: { status: 'unknown', kind: 'info' }, // THIS SHIPMENT WAS KEYED WITH THE INCORRECT SERVICE LEVEL AT THE ORIGIN ODC SITE
  PG: { status: 'in_transit', kind: 'sorted' }, // Processing at UPS Facility
  PH: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Shipment Held To Verify Name Or Address
  PI: { status: 'delivery_attempted', kind: 'attempted' }, // The receiver did not present proper identification containing the delivery address
  PJ: { status: 'unknown', kind: 'info' }, // A LOSS OF VISIBILITY HAS OCCURRED CAUSING INTERRUPTION
  PK: { status: 'unknown', kind: 'info' }, // UNABLE TO MEASURE PERFORMANCE OF THE DATA BECAUSE IT IS NOT CORRECT
  PL: { status: 'unknown', kind: 'info' }, // MISSING SCAN INFORMATION HAS BEEN DETERMINED CAUSING PERFORMANCE ISSUES
  PP: { status: 'return_to_sender', kind: 'returned' }, // We have returned the package to the sender using the package return label
  PZ: { status: 'exception', substatus: 'weather', kind: 'delayed' }, // Severe weather conditions have delayed delivery
  Q0: { status: 'exception', substatus: 'strike', kind: 'delayed' }, // Previous local labor dispute has caused delays. Recovery efforts are under way to deliver your pkg as soon as possible
  Q1: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We are experiencing transit delays. We will deliver your package as soon as possible
  R1: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a non-UPS broker. Contact the non-UPS broker for additional information
  R2: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // SHIPMENT SURRENDERED TO CUSTOMS DUE TO LACK OF REQUIRED CLEARANCE INFORMATION
  R3: { status: 'unknown', kind: 'info' }, // Delivery instructions have been provided by the receiver
  R4: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  R5: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  R6: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  R7: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  R8: { status: 'unknown', kind: 'info' }, // Delivery instructions have been provided by the receiver
  R9: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // INVOICE MISSING AND NEEDS TO BE PULLED FROM SHIPMENT FOR BROKERAGE CLEARANCE
  RA: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  RB: { status: 'in_transit', kind: 'sorted' }, // Processing At UPS Facility
  RC: { status: 'in_transit', kind: 'arrived' }, // Received by the local post office
  RD: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  RE: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  RF: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // Saturday delivery has been requested
  RG: { status: 'unknown', kind: 'info' }, // The operating facility accepted the request
  RH: { status: 'unknown', kind: 'info' }, // The operating facility was not able to meet the request
  RI: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // As requested, the UPS My Choice® package will be delivered to the customer's preferred UPS Access Point™ location
  RJ: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a non-UPS broker. Contact the non-UPS broker for additional information
  RK: { status: 'out_for_delivery', kind: 'on_van' }, // Out for Delivery Today
  RL: { status: 'out_for_delivery', kind: 'on_van' }, // Out For Delivery
  RM: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  RN: { status: 'exception', substatus: 'held', kind: 'held' }, // Shipment Contains Restricted Commodities
  RO: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // Delivery will be rescheduled for Saturday
  RP: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  RQ: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Hold pend clearance from Govt agency other than us customs
  RR: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  RS: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  RT: { status: 'in_transit', kind: 'in_transit' }, // FLIGHT MECHANICAL DELAY WITH NO SERVICE IMPACT
  RU: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a non-UPS broker. Contact the non-UPS broker for additional information
  RV: { status: 'return_to_sender', kind: 'returning' }, // We will return the package to the sender on Saturday
  RW: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // A second delivery attempt has been requested
  RX: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Exporter Power Of Attorney Required
  RY: { status: 'exception', substatus: 'strike', kind: 'delayed' }, // A non-UPS labor dispute has delayed delivery. We're working to deliver your package as quickly as possible
  RZ: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  S0: { status: 'unknown', kind: 'info' }, // Delivery instructions have been provided by the receiver
  S1: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  S2: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  S3: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  S4: { status: 'unknown', kind: 'info' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  S5: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  S6: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // The receiver will only accept delivery during certain hours. We're adjusting delivery plans as quickly as possible
  S7: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The receiver requested this package to be held for pickup at the UPS facility
  S8: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // A late UPS trailer arrival has caused a delay. We're adjusting plans to deliver your package as quickly as possible
  S9: { status: 'exception', substatus: 'lost', kind: 'lost' }, // We've sent the package to UPS lost and found
  SB: { status: 'unknown', kind: 'info' }, // Pull invoice/waybill
  SC: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // REPLACE INVOICE
  SD: { status: 'unknown', kind: 'info' }, // REPLACE WAYBILL
  SE: { status: 'unknown', kind: 'info' }, // Replace invoice/waybill
  SF: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  SG: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Pre-Clearance Impossible Due To Inc Info
  SH: { status: 'unknown', kind: 'info' }, // ONE SHIPMENT WITH MULTIPLE RECEIVERS REQUIRING SPECIAL HANDLING
  SI: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  SJ: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  SK: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // SHIPMENT NOT RATED BY BROKERAGE; NOT RELEASED BY CUSTOMS
  SL: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  SM: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // ORIGINAL GSP CERTIFICATE REQUIRED FOR DUTY RELIEF
  SN: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  SO: { status: 'unknown', kind: 'info' }, // Delivery instructions have been provided by the receiver
  SP: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  SQ: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // ACCOUNTS DEPARTMENT CREDIT CHECK REQUIRED BEFORE CLEARANCE TO BROKERAGE
  SR: { status: 'in_transit', substatus: 'customs', kind: 'info' }, // PACKAGE DATA PROCESSED BY BROKERAGE. WAITING FOR CLEARANCE
  SS: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  ST: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Customs Reject
  SU: { status: 'unknown', kind: 'info' }, // Delivery instructions have been provided by the receiver
  SV: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a non-UPS broker. Contact the non-UPS broker for additional information
  SX: { status: 'in_transit', kind: 'in_transit' }, // Your package is in transit. We're updating plans to schedule your delivery
  SY: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  T1: { status: 'unknown', kind: 'info' }, // PROACTIVE RESPONSE SCOR PACKAGE
  T2: { status: 'unknown', kind: 'info' }, // MONITORING
  T3: { status: 'exception', substatus: 'held', kind: 'held' }, // The sender requested that we hold this package
  T4: { status: 'unknown', kind: 'info' }, // The sender requested a change to the service features
  T5: { status: 'unknown', kind: 'info' }, // The customer has requested a change to the C.O.D. amount
  T6: { status: 'unknown', kind: 'info' }, // The customer has requested that a signature no longer be required for the delivery of this package
  T7: { status: 'unknown', kind: 'info' }, // Your package has been placed in a climate controlled environment
  T8: { status: 'unknown', kind: 'info' }, // Your package has been removed from a climate controlled environment
  T9: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a non-UPS broker. Contact the non-UPS broker for additional information
  TA: { status: 'unknown', kind: 'info' }, // We've contacted the sender
  TB: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The receiver requested a temporary change to the delivery address
  TC: { status: 'unknown', kind: 'info' }, // Package not available
  TD: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // UPS SENT A NEXT DAY LETTER TO THE RECEIVER
  TE: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // As requested, the package is moving in-bond to an alternate location for regulatory clearance
  TF: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // We require a phone number for the delivery address
  TG: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // A sample of the shipment was taken by Clearing Agency
  TH: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // Your delivery has been rescheduled for the next business day
  TI: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Service disruption occurred
  TJ: { status: 'exception', substatus: 'lost', kind: 'lost' }, // We sent the package to UPS Lost and Found
  TK: { status: 'unknown', kind: 'info' }, // UPS Will Contact The Sender With Details
  TL: { status: 'unknown', kind: 'info' }, // The delivery information was updated in error. We've corrected the mistake
  TM: { status: 'unknown', kind: 'info' }, // THE EXCEPTION WAS OVERRIDDEN AND A NEW EXCEPTION WAS CREATED
  TN: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // We're unable to deliver your package on schedule
  TO: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Same Day Will Call for courier pick up
  TP: { status: 'exception', substatus: 'disposed', kind: 'info' }, // SHIPMENT DESTROYED BY CLEARING AGENCY
  TQ: { status: 'unknown', kind: 'info' }, // DUE TO AN INTERNAL MIGRATION OF UPS DATA; NO FURTHER INFORMATION IS AVAILABLE
  TR: { status: 'unknown', kind: 'info' }, // Pickup is scheduled for the next business day
  TS: { status: 'unknown', kind: 'info' }, // Rs Label Has Been Discarded
  TT: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Package resubmitted to Clearing Agency for clearance
  TU: { status: 'return_to_sender', kind: 'returned' }, // Address information is incomplete. The package was returned to the sender
  TV: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Damaged in transit-chemical / liquid
  TW: { status: 'unknown', kind: 'info' }, // Awaiting Supervisor Approval
  TX: { status: 'exception', substatus: 'held', kind: 'held' }, // Generally prohibited item identified in package contents that does not comply with UPS policies and procedures
  TZ: { status: 'unknown', kind: 'info' }, // END OF MESSAGE
  U0: { status: 'exception', substatus: 'held', kind: 'held' }, // Unauthorized animal identified in package contents
  U1: { status: 'unknown', kind: 'info' }, // ADJUSTMENT TO INCORRECT BILLED WEIGHT; MAY INVOLVE OVERSIZE OR DIM WEIGHT
  U2: { status: 'unknown', kind: 'info' }, // BILL ADJUSTMENT FOR ADD’L HANDLING AS DEFINED IN UPS RATE BOOK
  U3: { status: 'exception', substatus: 'held', kind: 'held' }, // Unauthorized plant identified in package contents
  U7: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // REMOVE COMMERCIAL INVOICE FROM SHIPMENT
  U8: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // COMMERCIAL INVOICE WAS REMOVED FROM SHIPMENT BY UPS PER CUSTOMER REQUEST
  UA: { status: 'return_to_sender', kind: 'returned' }, // UPS has returned your package to the sender
  UC: { status: 'delivered', kind: 'delivered' }, // Delivery completed
  UD: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The receiver requested an alternate delivery address. The request is in progress and may result in a rescheduled delivery date
  UE: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // A special account package is being held at the UPS facility for pickup. The pickup must be made within 5 business days
  UF: { status: 'return_to_sender', kind: 'returning' }, // We're in the process of returning this package to the sender
  UG: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // The package is being held for a future delivery date. We'll attempt to deliver on the date requested
  UH: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // DAMAGE CALL TAG UPDATE
  UI: { status: 'in_transit', kind: 'in_transit' }, // Your package is in transit to the UPS facility
  UJ: { status: 'unknown', kind: 'info' }, // UPS Internal Activity
  UK: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // Due to operating conditions, your package may be delayed
  UL: { status: 'unknown', kind: 'info' }, // Claim issued
  UM: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // DAMAGE CLAIM UNDER INVESTIGATION
  UN: { status: 'exception', substatus: 'held', kind: 'held' }, // The package contains an unauthorized tobacco commodity, and we are unable to complete the delivery
  UO: { status: 'exception', substatus: 'lost', kind: 'lost' }, // Lost package investigation
  UP: { status: 'unknown', kind: 'info' }, // We're attempting to verify the package location
  UQ: { status: 'unknown', kind: 'info' }, // INVALID DATA
  UR: { status: 'exception', substatus: 'held', kind: 'held' }, // Unauthorized hazardous material identified in package contents
  US: { status: 'exception', substatus: 'held', kind: 'held' }, // Undeclared hazardous material identified in package contents
  UT: { status: 'unknown', kind: 'info' }, // Delivery instructions have been provided by the receiver with an updated delivery date
  UW: { status: 'unknown', kind: 'info' }, // Unpaid Cod Investigation
  UX: { status: 'unknown', kind: 'info' }, // Investigation Only
  UY: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // DAMAGE REPORTED
  UZ: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Same Day Will Call For Courier Pick Up
  V9: { status: 'unknown', kind: 'info' }, // Your UPS® Premier package has received Gel Pack Replenishment at Frozen Temperature Level (-20° C)
  VA: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The receiver canceled the will call and we will attempt delivery
  VB: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Will-call pickup must be made within 5 business days
  VD: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // UPS will redeliver to same address on day after Same Day Will Call request
  VE: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Cust Will Pick Up At Customer Counter this evening
  VF: { status: 'unknown', kind: 'info' }, // Customer has made arrangements to meet the driver to pick up on area
  VG: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // We'll attempt to redeliver today
  VH: { status: 'unknown', kind: 'info' }, // We've confirmed arrangements with customer
  VI: { status: 'unknown', kind: 'info' }, // Unable to contact customer at primary number
  VJ: { status: 'unknown', kind: 'info' }, // Unable to contact customer at alternate number
  VK: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  VL: { status: 'exception', substatus: 'delayed', kind: 'delayed' }, // The business is closed for the weekend. There’s a Middle East weekend delivery delay due to different work practices
  VM: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The delivery change was completed
  VN: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The receiver arranged for same-day pickup at a UPS facility
  VO: { status: 'unknown', kind: 'info' }, // PACKAGE HAS BEEN RE-PACKED
  VP: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  VQ: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // MRN (Movement Reference Number) provided by customer due to high customs value of shipment
  VR: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // MRN (Movement Reference Number) provided by UPS due to high customs value of shipment
  VS: { status: 'unknown', kind: 'info' }, // Shipment Tendered To UPS
  VT: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // PACKAGE HAS BEEN ROUTED TO THE IMPORT SITE FOR GOVERNMENT CLEARANCE
  VU: { status: 'unknown', kind: 'info' }, // Your UPS® Premier package has received Gel Pack Replenishment at Control Room Temperature level (15 - 25° C)
  VV: { status: 'unknown', kind: 'info' }, // Your UPS® Premier package has received Gel Pack Replenishment at Refrigerate Temperature level (2 - 8° C)
  VW: { status: 'unknown', kind: 'info' }, // Your UPS® Premier package was stored in a Controlled Room Temperature (15 - 25° C)
  VX: { status: 'in_transit', kind: 'in_transit' }, // UPS® Premier package has been tendered to UPS Express Critical® Partner for final delivery
  VZ: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The package will be forwarded to a UPS facility in the destination city
  W8: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // As requested, the package is now in transit to a free trade zone
  X0: { status: 'in_transit', kind: 'in_transit' }, // The information requested has been obtained and the hold has been resolved
  X1: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // THE EXPORT OR TRANSIT SITE MISSORTED THE INVOICE OR CLEARING AGENCY DOCUMENT
  X2: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  X3: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  X4: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS is preparing your package for clearance. We will notify you if additional information is needed
  X5: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  X6: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  X7: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  X8: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  X9: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // The customer requested UPS contact them for instruction before submitting for Customs clearance
  XA: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  XB: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with receiver or importer for clearance information. Once received, UPS will submit for clearance
  XC: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  XD: { status: 'in_transit', kind: 'in_transit' }, // Import Scan
  XE: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received UPS will submit for clearance
  XF: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // SHIPMENT ID PURGED FROM BOSS. REKEY SHIPMENT WITH NEW TRACKING # PRIOR TO EXPORT
  XG: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  XH: { status: 'unknown', kind: 'info' }, // DOCUMENTS IMAGED OR FAXED FROM THE ORIGIN SITE ARE UNREADABLE OR NOT VIEWABLE
  XI: { status: 'unknown', kind: 'info' }, // NCTS TAD (TRANSIT ACCOMPANYING DOCUMENT) WAS PRODUCED AND WILL ACCOMPANY SHPMENT
  XJ: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  XK: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  XL: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  XN: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  XO: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  XP: { status: 'unknown', kind: 'info' }, // NOT SCANNED AT EXPORT SITE; RESULTING IN A SERVICE FAILURE
  XQ: { status: 'unknown', kind: 'info' }, // BTA SHIPMENT IS MISSING INFORMATION THAT IS REQUIRED TO SUBMIT THE PRIOR NOTICE
  XR: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // INSUFFICIENT BTA INFO TO SUBMIT PRIOR NOTICE & FDA CLEARANCE REQUIRED
  XS: { status: 'exception', substatus: 'held', kind: 'held' }, // Will Call required for compliance reasons
  XT: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // SHIPMENT IS SUBMITTED FOR PRECLEARANCE AND HAS NOT YET MISSED INTENDED SORT
  XU: { status: 'return_to_sender', kind: 'returning' }, // Return to shipper required for compliance reasons
  XV: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  XW: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // UPS initiated contact with the sender to obtain clearance information. Once received, UPS will submit for clearance
  XY: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a Government Agency. Once they release it, your package will be on its way
  XZ: { status: 'in_transit', substatus: 'customs', kind: 'customs_released' }, // Your package was cleared after the scheduled transport departure. We will reschedule for the next available departure
  Y1: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // The package is at the clearing agency awaiting final release
  Y2: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // We've requested that the receiver contact us
  Y3: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Receiver Contacted. No Response Received
  Y4: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Shipment transferred to local Govt agency and is temporarily out of UPS control
  Y5: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Documents or info requested from the customer were received and are being processed for clearance
  Y6: { status: 'unknown', kind: 'info' }, // AUTHORIZATION RECEIVED FROM THE CUSTOMER
  Y7: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // The package is being held for a future delivery date
  Y8: { status: 'exception', substatus: 'held', kind: 'held' }, // POSSIBLE FRAUD RISK PACKAGE HELD BY UPS FOR FURTHER INVESTIGATION OR DISPOSAL
  Y9: { status: 'in_transit', kind: 'in_transit' }, // The package is scheduled for transfer to the post office by the next business day. Allow at least two days for delivery
  YA: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Your package is pending release from a non-UPS broker. Contact the non-UPS broker for additional information
  YB: { status: 'unknown', kind: 'info' }, // REGULAR OR PRE-ALERTED SHIPMENTS CONTAINING HAZARDOUS OR DANGEROUS GOODS
  YC: { status: 'delivered', kind: 'delivered' }, // Package Delivered By Local Post Office
  YD: { status: 'delivery_attempted', kind: 'attempted' }, // The post office attempted to deliver your UPS SurePost® package and left a delivery notice with instructions
  YE: { status: 'exception', substatus: 'refused', kind: 'info' }, // The post office attempted to deliver the UPS SurePost® package, but the receiver refused delivery
  YF: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The post office was unable to deliver the UPS SurePost® package as addressed. Please contact the sender for assistance
  YG: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // The post office forwarded the UPS SurePost® package to the receiver's address on file
  YH: { status: 'in_transit', kind: 'in_transit' }, // Post Office To Deliver In 1 To 2 Days
  YI: { status: 'exception', substatus: 'missort', kind: 'delayed' }, // Your UPS SurePost® package was transferred to the wrong post office. It is being corrected
  YJ: { status: 'return_to_sender', kind: 'returning' }, // The post office was unable to deliver the UPS SurePost® package as addressed and returned it to the sender
  YK: { status: 'return_to_sender', kind: 'returning' }, // The post office was unable to deliver the UPS SurePost® package and returned it to the sender
  YL: { status: 'exception', substatus: 'disposed', kind: 'info' }, // The post office was unable to deliver your UPS SurePost® package. It is being sent to the postal disposal site
  YM: { status: 'exception', substatus: 'lost', kind: 'lost' }, // The post office was unable to deliver your UPS SurePost® package. It is being sent to the postal recovery site
  YN: { status: 'unknown', kind: 'info' }, // MACHINABLE
  YO: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // IMPORT COD SHIPMENT BEING PROCESSED BY BROKERAGE FOR CUSTOMS CLEARANCE; NO DELAY
  YP: { status: 'unknown', kind: 'info' }, // IRREGULAR
  YQ: { status: 'unknown', kind: 'info' }, // POST OFFICE EVENT
  YR: { status: 'in_transit', kind: 'in_transit' }, // Your package is at the UPS distribution facility and is scheduled for delivery on the next business day
  YS: { status: 'unknown', kind: 'info' }, // As requested by the sender, this package requires special handling
  YT: { status: 'in_transit', kind: 'sorted' }, // Warehouse Scan
  YU: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // The contents of the package being returned do not match the description provided by the sender
  YV: { status: 'exception', substatus: 'held', kind: 'held' }, // The return label was missing. We're unable to return the package to the sender
  YW: { status: 'unknown', kind: 'info' }, // A UPS Returns® Pack and Collect box was not requested by the sender. The goods cannot be picked up
  YX: { status: 'in_transit', kind: 'in_transit' }, // Export Scan
  YY: { status: 'unknown', kind: 'info' }, // EXCHANGE EVENT
  YZ: { status: 'unknown', kind: 'info' }, // EXCHANGE COMPLETE
  Z1: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Brokerage Released. Waiting For Clr Agy
  Z2: { status: 'exception', substatus: 'held', kind: 'held' }, // AN ADDITIONAL HOLD EXISTS FOR THIS SHIPMENT
  Z3: { status: 'in_transit', substatus: 'customs', kind: 'customs_released' }, // Receiver's customs broker has been assigned. The shipment is now released to move in transit
  Z4: { status: 'in_transit', kind: 'in_transit' }, // THE EXCEPTION ENTERED HAS BEEN RESOLVED
  Z5: { status: 'in_transit', kind: 'handed_over' }, // Pickup Scan
  Z7: { status: 'unknown', kind: 'info' }, // Your UPS® Premier package was stored in a Refrigerator (2 - 8° C)
  Z8: { status: 'unknown', kind: 'info' }, // Your UPS® Premier package was stored in a Freezer (-20° C)
  ZA: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // A UPS My Choice® delivery change was requested for this package
  ZB: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // At the receiver's request, the UPS My Choice® delivery change option was modified
  ZC: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // As requested, the UPS My Choice® delivery change was completed
  ZD: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Deliver to a UPS Access Point™ location
  ZE: { status: 'unknown', kind: 'info' }, // Authorize Shipment Release Was Utilized
  ZK: { status: 'in_transit', kind: 'arrived' }, // At Local Post Office
  ZL: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Delivery to UPS Access Point™ location is pending
  ZM: { status: 'delivery_attempted', kind: 'attempted' }, // The post office attempted delivery of your UPS SurePost® package, but the receiving business was closed
  ZN: { status: 'in_transit', kind: 'in_transit' }, // Package has been dispatched from the USPS International Service Center for final delivery to receiver
  ZO: { status: 'unknown', kind: 'info' }, // The UPS Access Point™ location has prepared the package for return to UPS or pickup by UPS
  ZP: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Delivered to UPS Access Point™ location and awaiting customer pickup
  ZQ: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Your Pkg Is Being Held For Collection
  ZS: { status: 'out_for_delivery', kind: 'on_van' }, // Out for delivery to UPS Access Point™
  ZU: { status: 'unknown', kind: 'info' }, // Your UPS® Premier package has received Dry Ice Replenishment (-80° C)
  ZV: { status: 'in_transit', kind: 'arrived' }, // Received by Agent Export Processing Site. Preparing for final mile delivery
  ZW: { status: 'in_transit', kind: 'in_transit' }, // Package moving to local post office
  ZX: { status: 'in_transit', kind: 'in_transit' }, // Your package has been expedited to the receiver to facilitate delivery by end of day today
  ZY: { status: 'in_transit', kind: 'in_transit' }, // Your package has been expedited to the receiver to facilitate delivery by end of day today
  ZZ: { status: 'in_transit', kind: 'in_transit' }, // Your package has been expedited to the receiver to facilitate delivery by end of day today
}
