import type { CodeMeaning } from '../carrier.ts'

/** Event codes of DHL Parcel Netherlands (Benelux). */
export const parcelNl: Readonly<Record<string, CodeMeaning>> = {
  ACCESSPOINT_FULL_REDELIVER: { status: 'delivery_attempted', kind: 'attempted' }, // Delivery at post office not possible, new delivery attempt on next delivery day
  ADDRESS_CORRECTED_BY_DEPOT_MANAGER: { status: 'in_transit', kind: 'info' }, // Address details corrected
  ADDRESS_NOT_FOUND: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Delivery interrupted, address not located
  ADDRESS_UNKNOWN: { status: 'return_to_sender', kind: 'returning' }, // Address details unknown or incorrect, return to sender
  AGREED_COLLECTION: { status: 'pre_transit', kind: 'info' }, // Shipment will be picked up as scheduled
  AGREED_DELIVERY: { status: 'in_transit', kind: 'info' }, // Delivery according to agreement
  ANNOUNCED_AT_PARCELSHOP: { status: 'pre_transit', kind: 'label' }, // Announced at DHL ServicePoint
  ARRIVED_AT_DELIVERY_FACILITY: { status: 'in_transit', kind: 'arrived' }, // Arrived in your region
  ARRIVED_AT_INBOUND_GATEWAY: { status: 'in_transit', kind: 'arrived' }, // Arrived at inbound gateway
  ARRIVED_AT_ORIGIN_DEPOT: { status: 'in_transit', kind: 'arrived' }, // Arrived at depot in country of origin
  ARRIVED_AT_ORIGIN_GATEWAY: { status: 'in_transit', kind: 'arrived' }, // Arrived at international sorting center in country of origin
  ARRIVED_AT_ORIGIN_HUB: { status: 'in_transit', kind: 'arrived' }, // Arrived at sorting center in country of origin
  ARRIVED_AT_TERMINAL: { status: 'in_transit', kind: 'arrived' }, // Arrived at terminal
  ARRIVED_DAMAGED: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Arrived at the CityHub with damage
  ARRIVED_FACILITY: { status: 'in_transit', kind: 'arrived' }, // Arrived at the international sorting center
  AWAITING_PAYMENT_RECEIVER_NOTIFIED: { status: 'in_transit', substatus: 'customs', kind: 'customs_charge' }, // Awaiting payment, recipient has been notified
  AWAITING_RECEIVER_COLLECTION: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Ready for collection at sorting center
  BACKLOG_COLLECTION_CANCELLED: { status: 'pre_transit', kind: 'info' }, // Shipment(s) not picked up due to backlog, pick-up order cancelled
  BACKLOG_NOT_COLLECTED: { status: 'pre_transit', kind: 'info' }, // No pick-up due to DHL backlog, new pick-up attempt next delivery day
  BACKLOG_NOT_DELIVERED: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Delivery interrupted, delivery date changed
  BACKLOG_PICKUP_CANCELLED: { status: 'pre_transit', kind: 'info' }, // Shipment(s) not picked up due to backlog, pick-up order cancelled
  BAD_ADDRESS: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Address details unknown or incorrect, we will contact the sender for instructions
  BAD_ADDRESS_INTERNATIONAL: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Incorrect address details, please contact the sender
  BAD_ADDRESS_NOT_COLLECTED: { status: 'pre_transit', kind: 'info' }, // Incorrect pick-up address, pick-up order cancelled
  BONDED_LOCATION: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Stored in the customs area
  BREAK_BULK_SHIPMENT_PROCESSED_BY_CUSTOMS: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Break bulk shipment processed by customs
  BROKER_NOTIFIED: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Broker informed
  BROKER_RELEASED: { status: 'in_transit', kind: 'customs_released' }, // Cleared by the broker and released at customs
  CALAMITY_SYSTEM_INTERVENTION_DELIVERY_AT_PARCELSHOP: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // We deliver your shipment at a DHL ServicePoint.
  CLEARANCE_DELAY: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Delayed during clearance at customs
  CLEARANCE_RELEASE: { status: 'in_transit', kind: 'customs_released' }, // Released by customs
  CLOSED: { status: 'delivery_attempted', kind: 'attempted' }, // Recipient is closed
  CLOSED_AWAITING_COLLECTION: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // We missed each other, ready for collection at sorting center on next business day
  CLOSED_ON_ARRIVAL: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // Recipient is not present
  CLOSED_SHIPMENT: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery (partially) interrupted, please contact the sender
  COD_AMOUNT_CHANGED: { status: 'in_transit', kind: 'info' }, // Cash on delivery amount changed on request of the sender
  COLLECT_AGAIN_SAME_ADDRESS: { status: 'pre_transit', kind: 'info' }, // New pick-up attempt at the same address next delivery day
  COLLECTED: { status: 'in_transit', kind: 'handed_over' }, // Shipment(s) has/have been picked up
  COLLECTED_AT_ACCESSPOINT: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Collected at DHL ServicePoint by the recipient
  COLLECTED_AT_NEIGHBOUR: { status: 'in_transit', kind: 'handed_over' }, // Picked up at neighbours by the courier
  COLLECTED_AT_PARCELSHOP: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Collected at DHL ServicePoint by the recipient
  COLLECTED_AT_PARCELSTATION: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Collected at DHL ServicePoint by the recipient
  COLLECTION_ADDRESS_CLOSED: { status: 'pre_transit', kind: 'info' }, // Pick-up address closed
  COLLECTION_DATA_RECEIVED: { status: 'pre_transit', kind: 'label' }, // Pickup order has been received by DHL
  COLLECTION_HANDED_OVER_TO_DD: { status: 'pre_transit', kind: 'label' }, // Pickup order handed over to another courier
  COLLECTION_HANDED_OVER_TO_THIRD_PARTY: { status: 'pre_transit', kind: 'label' }, // Pickup order handed over to another courier
  COLLECTION_IMPORT_EXPRESS: { status: 'pre_transit', kind: 'label' }, // Pickup order received from Express
  COLLECTION_ORDER_HANDED_OVER_TO_DRIVER: { status: 'pre_transit', kind: 'label' }, // Pickup order handed over to the courier
  COLLECTION_ORDER_OUT_FOR_DELIVERY: { status: 'pre_transit', kind: 'label' }, // Courier on route for pickup order
  COLLECTION_ORDER_REFUSED: { status: 'pre_transit', kind: 'label' }, // Pickup order refused by the courier
  COLLECTION_ORDER_SCANNED: { status: 'pre_transit', kind: 'label' }, // Pickup order scanned by the courier
  COLLECTION_PLANNED_IN_ROUTE: { status: 'pre_transit', kind: 'info' }, // Pickup planned in the route of the courier
  CONFIRM_UPLIFT: { status: 'in_transit', kind: 'departed' }, // Ready for departure from the international sorting center
  'CONFIRMATION_OF_CLOSING_THE_SCAN-APPLICATION_AFTER_THE_SCAN_FOR_RETURN': { status: 'in_transit', kind: 'sorted' }, // Sorted to send to the sorting center
  CS_ACTION_REQUIRED: { status: 'in_transit', kind: 'info' }, // Sender will contact DHL
  CUSTOMS_DATA_INCORRECT_RETURN_TO_SHIPPER: { status: 'return_to_sender', kind: 'returning' }, // Customs data incorrect, return to shipper
  DAMAGE_RETURN: { status: 'return_to_sender', kind: 'returning' }, // Damage found, return to sender
  DANGEROUS_GOODS_OCCURRENCE: { status: 'in_transit', kind: 'info' }, // Pending action or information
  DATA_MISSING: { status: 'exception', kind: 'info' }, // The shipment's data is missing
  DATA_RECEIVED_WITH_PREFIX_LABEL: { status: 'pre_transit', kind: 'label' }, // Shipment not yet received or processed
  DELIVERED: { status: 'delivered', kind: 'delivered' }, // Delivered
  DELIVERED_AT_ACCESSPOINT: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Delivered at DHL ServicePoint
  DELIVERED_AT_DEPOT: { status: 'delivered', kind: 'delivered' }, // Delivered at depot
  DELIVERED_AT_NEIGHBOURS: { status: 'delivered', substatus: 'neighbour', kind: 'delivered' }, // Delivered at the neighbours
  DELIVERED_AT_PARCELSHOP: { status: 'in_transit', kind: 'info' }, // INTERNAL EVENT - Parcel not ready for collection at DHL ServicePoint
  DELIVERED_AT_PARCELSTATION: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Delivered at DHL ServicePoint, your shipment is ready for collection
  DELIVERED_AT_PREFERED_NEIGHBOURS: { status: 'delivered', substatus: 'neighbour', kind: 'delivered' }, // Delivered at the preferred neighbours
  DELIVERED_AT_SAFEPLACE: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered at the preferred location
  DELIVERED_AT_SHIPPER: { status: 'return_to_sender', kind: 'returned' }, // Delivered at the sender
  DELIVERED_DAMAGED: { status: 'delivered', substatus: 'damaged', kind: 'delivered' }, // Delivered with damage
  DELIVERED_IN_MAILBOX: { status: 'delivered', substatus: 'mailbox', kind: 'delivered' }, // Delivered in mailbox
  DELIVERED_NO_CODE_VALIDATION: { status: 'delivered', kind: 'delivered' }, // Delivered
  DELIVERED_NOT_IN_TIME: { status: 'delivered', kind: 'delivered' }, // Delivered
  DELIVERY_CODE_MISSING_NEW_ATTEMPT: { status: 'delivery_attempted', kind: 'attempted' }, // The delivery code is missing or incorrect, new delivery attempt will follow
  DELIVERY_CODE_MISSING_PICK_UP: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The delivery code is missing or incorrect, available for pick-up the next business day
  DELIVERY_CODE_MISSING_RETURN: { status: 'return_to_sender', kind: 'returned' }, // Returned to the sender due to missing or incorrect delivery code
  DELIVERY_DATA_INCORRECT: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Address details incorrect, delay due to manual address check
  DELIVERY_DATA_INCORRECT_RETURN: { status: 'return_to_sender', kind: 'returning' }, // Incorrect address details, the shipment will return to the sender
  DELIVERY_DATE_CHANGED_BY_DEPOT_MANAGER: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Delivery postponed, delivery date changed
  DELIVERY_DATE_CHANGED_BY_DEPOT_MANAGER_REASON_CLOSED: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Delivery postponed, delivery date changed
  DELIVERY_PLANNED_IN_ROUTE: { status: 'in_transit', kind: 'info' }, // Delivery planned in the route of the courier
  DENIED_PARTIES: { status: 'exception', substatus: 'security', kind: 'held' }, // Stopped because of sanctioned countries
  DEPART_DESTINATION_GATEWAY: { status: 'in_transit', kind: 'departed' }, // Departed from international sorting center in destination country
  DEPART_FACILITY: { status: 'in_transit', kind: 'sorted' }, // Processed at the sorting center
  DEPART_ORIGIN_GATEWAY: { status: 'in_transit', kind: 'departed' }, // Departed from international sorting center in country of origin
  DEPART_SHIPPER_FACILITY: { status: 'in_transit', kind: 'departed' }, // The shipment has departed the warehouse of the shipper
  DEPARTURE: { status: 'in_transit', kind: 'departed' }, // Departure from the sorting center
  DEPOT_SCAN: { status: 'in_transit', kind: 'sorted' }, // Scanned at the sorting center
  DESTROYED: { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of shipment as requested by the sender
  DIFFERENT_STATUSES: { status: 'unknown', kind: 'info' }, // Various
  DUTY_INVOICE: { status: 'in_transit', substatus: 'customs', kind: 'customs_charge' }, // Duty invoice prepared
  ENTRY_SUBMITTED: { status: 'in_transit', kind: 'info' }, // Entry submitted
  EXPECTED_RETURN_DELIVERED_AT_SHIPPER_CALCULATED: { status: 'return_to_sender', kind: 'returned' }, // Returned to the sender
  FACILITY_CHECK_IN: { status: 'in_transit', kind: 'arrived' }, // Arrived at the international sorting center
  FACILITY_CHECK_OUT: { status: 'in_transit', kind: 'departed' }, // Ready for departure from the international sorting center
  FAILED_TO_DELIVER_REDELIVER: { status: 'delivery_attempted', kind: 'attempted' }, // Delivery delayed, new delivery attempt on next delivery day
  FORCE_MAJEURE: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Delivery interrupted, delivery date changed
  FORWARD_DESTINATION: { status: 'in_transit', kind: 'in_transit' }, // Forwarded to the CityHub
  FORWARD_DESTINATION_TOO_LATE: { status: 'in_transit', kind: 'in_transit' }, // Forwarded to the CityHub too late
  FORWARD_THIRD_PARTY: { status: 'in_transit', kind: 'in_transit' }, // Forwarded to local carrier
  FORWARD_TO_DIFFERENT_PARCELSHOP: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Selected DHL ServicePoint closed, redirected to other DHL ServicePoint
  FORWARDED_TO_DIFFERENT_ADDRESS: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Will be forwarded to another address
  FOUND_AT_DEPOT: { status: 'in_transit', kind: 'info' }, // Found at the CityHub
  FOUND_DURING_INVENTORY: { status: 'in_transit', kind: 'info' }, // Found during stocktaking
  GATEWAY_ARRIVED: { status: 'in_transit', kind: 'arrived' }, // Arrived at international sorting center in transit country
  GATEWAY_DEPARTED: { status: 'in_transit', kind: 'departed' }, // Departed from international sorting center in transit country
  HANDOVER: { status: 'in_transit', kind: 'in_transit' }, // Handed over to local carrier
  HELD_FOR_PAYMENT: { status: 'in_transit', substatus: 'customs', kind: 'customs_charge' }, // Awaiting payment
  HELD_IN_STORAGE: { status: 'in_transit', substatus: 'held', kind: 'held' }, // Held in storage
  HELD_IN_STORAGE_BACKLOG: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // In storage for later delivery
  HELD_IN_STORAGE_CLOSED: { status: 'in_transit', substatus: 'held', kind: 'held' }, // Held in storage, receiver location closed
  HELD_IN_STORAGE_DAMAGED: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Held in storage due to damage
  HELD_IN_STORAGE_HOLIDAY: { status: 'in_transit', substatus: 'held', kind: 'held' }, // In storage because of holiday
  HELD_IN_STORAGE_INCOMPLETE: { status: 'in_transit', substatus: 'held', kind: 'held' }, // In storage because of incomplete
  HELD_IN_STORAGE_REFUSED: { status: 'exception', substatus: 'refused', kind: 'info' }, // In storage because of refusal
  HELD_OUT_DEPOT: { status: 'in_transit', kind: 'info' }, // Taken out of storage
  ID_CHECK_UNSUCCESSFUL: { status: 'delivery_attempted', kind: 'attempted' }, // Delivery unsuccessful, ID could not be verified
  IMAGE_AVAILABLE: { status: 'in_transit', kind: 'info' }, // Image available at DHL
  IN_CLEARANCE_PROCESS: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // In clearance at customs
  IN_ROUTE_THIRD_PARTY: { status: 'in_transit', kind: 'in_transit' }, // On route to the CityHub
  'INCORRECT/UNKNOWN_PIN': { status: 'in_transit', kind: 'info' }, // Pincode incorrect or unknown
  INFORMATION_ON_DELIVERY_TRANSMITTED: { status: 'in_transit', kind: 'info' }, // Delivery planned at the CityHub
  INSUFFICIENT_DOCUMENTATION: { status: 'in_transit', substatus: 'customs', kind: 'held' }, // Incorrect or incomplete documentation
  INTERVENTION: { status: 'in_transit', kind: 'info' }, // Delivery instruction changed
  INTERVENTION_DELIVERY_ADDRESS_CHANGED_INTO_PARCELSHOP: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Request by the recipient for delivery at DHL ServicePoint
  INTERVENTION_DELIVERY_ADDRESS_CHANGED_INTO_PARCELSTATION: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Delivery address changed to DHL Locker
  'INTERVENTION_DELIVERY_SCHEDULED_AT_ANOTHER_TIME/DATE': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Delivery date changed successfully
  INTERVENTION_PROCESSED_FOR_COLLECTION_AT_PARCELSHOP: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Delivery instruction changed to delivery at DHL ServicePoint
  INTERVENTION_PROCESSED_FOR_DELIVERY_AT_NEIGHBOURS: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Delivery instruction changed to delivery at the neighbours
  INTERVENTION_PROCESSED_FOR_DELIVERY_AT_SAFEPLACE: { status: 'in_transit', kind: 'info' }, // We deliver your shipment at your preferred location
  INTERVENTION_RECEIVER_REQUEST_DELIVERY_CANCELLED: { status: 'return_to_sender', kind: 'returning' }, // Returned to sender
  INTERVENTION_RECEIVER_REQUESTS_DELIVERY_AT_ACCESSPOINT: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // We deliver your parcel to a post office
  'INTERVENTION_RECEIVER_REQUESTS_DELIVERY_AT_ANOTHER_TIME/DATE': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // We deliver your shipment at your preferred day and/or time
  INTERVENTION_RECEIVER_REQUESTS_DELIVERY_AT_DIFFERENT_ADDRESS: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Request by the recipient for delivery to a different address
  INTERVENTION_RECEIVER_REQUESTS_DELIVERY_AT_NEIGHBOURS: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // We deliver your shipment at your neigbours
  INTERVENTION_RECEIVER_REQUESTS_DELIVERY_AT_PARCELSHOP: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // We deliver your shipment at a DHL ServicePoint
  INTERVENTION_RECEIVER_REQUESTS_DELIVERY_AT_PARCELSTATION: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // We deliver your parcel in a DHL Locker
  INTERVENTION_RECEIVER_REQUESTS_DELIVERY_AT_PREFERRED_NEIGHBOURS: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // We deliver your parcel to the preferred neighbours
  INTERVENTION_RECEIVER_REQUESTS_DELIVERY_AT_SAFEPLACE: { status: 'in_transit', kind: 'info' }, // We deliver your shipment at your preferred location
  INTERVENTION_REQUEST_CANCEL_INTERVENTION: { status: 'return_to_sender', kind: 'returning' }, // Returned to sender
  INTERVENTION_REQUEST_CANCEL_INTERVENTION_SUSPECTED_FRAUD: { status: 'return_to_sender', kind: 'returning' }, // Returned at the sender's request
  INTERVENTION_SHIPPER_REQUEST_DELIVERY_CANCELLED: { status: 'return_to_sender', kind: 'returning' }, // Returned at the sender's request
  INTERVENTION_SYSTEM_FAILED_DELIVERY_AT_PARCELSHOP: { status: 'in_transit', kind: 'info' }, // Your delivery preference for this parcel is not possible
  INTERVENTION_SYSTEM_FAILED_DELIVERY_AT_SAFEPLACE: { status: 'in_transit', kind: 'info' }, // Your delivery preference for this parcel is not possible
  INTERVENTION_SYSTEM_REQUESTS_DELIVERY_AT_PARCELSHOP: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // We'll deliver your parcel at the specified DHL ServicePoint
  INTERVENTION_SYSTEM_REQUESTS_DELIVERY_AT_SAFEPLACE: { status: 'in_transit', kind: 'info' }, // We'll deliver your parcel at the specified place near your house
  INVALID_SHIPMENT_SPECIFICATION: { status: 'exception', kind: 'info' }, // Shipment does not meet the conditions
  INVALID_SHIPMENT_SPECIFICATION_RETURN: { status: 'return_to_sender', kind: 'returning' }, // Shipment does not meet the conditions, return to sender
  INVENTORY: { status: 'in_transit', kind: 'info' }, // Inventory
  LABEL_UNUSABLE: { status: 'in_transit', kind: 'in_transit' }, // Label issue, the shipment will be relabelled and forwarded
  LEG_CREATED: { status: 'pre_transit', kind: 'label' }, // Registered in network
  LEG_REFERENCE_ADDED: { status: 'pre_transit', kind: 'label' }, // Reference added
  LOAD_VEHICLE: { status: 'out_for_delivery', kind: 'on_van' }, // Out for delivery with the courier
  MANIFESTED: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Ready for final customs check
  MIS_ROUTED: { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // Sorted incorrectly, delayed because of resorting
  MISCODE: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Address details incorrect due to wrong zip code
  MISROUTED_RETURN_TO_SHIPPER: { status: 'return_to_sender', kind: 'returning' }, // Sorted incorrectly, return to the sender
  MISSED_DELIVERY_CYCLE: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Missed delivery route
  MISSING_AFTER_ROUTE: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery interrupted
  MISSORT: { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // Sorted incorrectly, delayed because of resorting
  MONEY_TRANSFERED_TO_SENDER: { status: 'in_transit', kind: 'info' }, // Payment transferred by the recipient
  NEW_COLLECTION_ATTEMPT: { status: 'pre_transit', kind: 'info' }, // New pickup attempt by the courier
  NEW_DELIVERY_ATTEMPT: { status: 'delivery_attempted', kind: 'attempted' }, // New delivery attempt on the next delivery day
  NO_MONEY_REDELIVER: { status: 'delivery_attempted', kind: 'attempted' }, // No payment, new delivery attempt on the next delivery day
  NO_MONEY_RETURN: { status: 'return_to_sender', kind: 'returning' }, // No payment, return to sender
  NOT_ARRIVED: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Not arrived at the CityHub
  NOT_HOME: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // We missed each other
  NOT_HOME_NEW_DELIVERY: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // We missed each other, new attempt on the next delivery day
  NOT_HOME_RETURN_TO_SHIPPER: { status: 'return_to_sender', kind: 'returning' }, // We missed each other, the parcel will return to the sender
  NOT_HOME_SYSTEM_INTERVENTION_DELIVERY_AT_PARCELSHOP: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // We missed each other, we will forward your parcel to a DHL ServicePoint
  NOT_HOME_TO_PARCELSHOP: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // We missed each other
  NOTHING_COLLECTED: { status: 'pre_transit', kind: 'info' }, // Nothing picked up by the courier
  NOTHING_PICKED_UP: { status: 'pre_transit', kind: 'info' }, // No shipment(s) picked up
  NOTHING_PICKED_UP_GOODS_ALREADY_COLLECTED: { status: 'pre_transit', kind: 'info' }, // Nothing was picked up, shipment(s) already picked up previously
  NOTHING_PICKED_UP_GOODS_ARE_NOT_READY_YET: { status: 'pre_transit', kind: 'info' }, // Nothing was picked up, no shipment(s) prepared
  NOTHING_PICKED_UP_NO_GOODS_FOR_TODAY: { status: 'pre_transit', kind: 'info' }, // Nothing was picked up, no shipment(s) today
  NOTHING_PICKED_UP_NO_ORDER_GIVEN: { status: 'pre_transit', kind: 'info' }, // No shipment(s) picked up, no orders submitted
  NOTHING_PICKED_UP_ORDER_CANCELLED: { status: 'pre_transit', kind: 'info' }, // Nothing was picked up, order was cancelled
  NOTHING_PICKED_UP_OTHER_REASON: { status: 'pre_transit', kind: 'info' }, // No shipment(s) picked up
  NOTIFICATION_FOR_PARCELSHOP_COLLECTION_HAS_BEEN_SENT: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Parcel delivered at DHL ServicePoint and is ready for collection
  NOTIFICATION_FOR_PARCELSHOP_COLLECTION_HAS_FAILED: { status: 'in_transit', kind: 'info' }, // Failed to send notification for collection at DHL ServicePoint by the recipient
  NOTIFICATION_NOT_HOME_TO_PARCELSHOP: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // We missed you. We deliver your shipment at a DHL ServicePoint.
  NOTIFICATION_OF_DELIVERY_TIME_HAS_BEEN_SENT: { status: 'in_transit', kind: 'info' }, // Notification of delivery time frame sent to the recipient
  NOTIFICATION_OF_TIME_FRAME_HAS_BEEN_SENT: { status: 'in_transit', kind: 'info' }, // Notification of delivery time frame sent to the recipient
  ON_HOLD: { status: 'in_transit', substatus: 'held', kind: 'held' }, // Temporarily in storage
  ON_HOLD_ANNOUNCED: { status: 'in_transit', substatus: 'held', kind: 'held' }, // Temporarily in storage
  ON_HOLD_BAD_ADDRESS: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Incorrect address details, pending correct details
  ON_HOLD_FOR_COLLECTION: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Ready for collection at the sorting center by the recipient
  ON_ROUTE_TO_SHIPPER: { status: 'return_to_sender', kind: 'returning' }, // On route to the sender
  OUT_FOR_DELIVERY: { status: 'out_for_delivery', kind: 'on_van' }, // Out for delivery with the courier
  PACKAGING_ISSUE: { status: 'exception', kind: 'info' }, // The shipment's packaging is not suited for transport
  PALLET_MATERIAL_NOT_AVAILABLE: { status: 'pre_transit', kind: 'info' }, // No empty pallet material available at pick-up address
  PALLET_MATERIAL_NOT_AVAILABLE_AT_PICKUP: { status: 'pre_transit', kind: 'info' }, // No empty pallet material available at pick-up address
  PALLET_NOT_EMPTY: { status: 'pre_transit', kind: 'info' }, // Euro-pallets at pick-up address still in use
  PALLET_NOT_EMPTY_AT_PICKUP: { status: 'pre_transit', kind: 'info' }, // Euro-pallets at pick-up address still in use
  PARCEL_ALREADY_RETURNED: { status: 'return_to_sender', kind: 'returned' }, // Already returned to the sender
  PARCEL_ARRIVED_AT_LOCAL_DEPOT: { status: 'in_transit', kind: 'arrived' }, // Arrived in your region
  PARCEL_COLLECTED: { status: 'in_transit', kind: 'handed_over' }, // Picked up by the courier
  PARCEL_COLLECTED_AT_PARCELSHOP_BY_COURIER: { status: 'in_transit', kind: 'handed_over' }, // Picked up at DHL ServicePoint by the courier
  PARCEL_COLLECTED_AT_SERVICEPOINT_BY_COURIER: { status: 'in_transit', kind: 'handed_over' }, // Picked up at DHL ServicePoint by the courier
  PARCEL_FOUND_AT_PARCELSHOP: { status: 'in_transit', kind: 'info' }, // Pickup at DHL ServicePoint possible again
  PARCEL_HANDED_OVER_TO_COURIER: { status: 'in_transit', kind: 'in_transit' }, // Handed over to the courier
  PARCEL_HELD_FOR_COLLECTION_AT_LOCAL_DEPOT: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Ready for collection by the recipient
  PARCEL_INFORMATION_REMOVED_FROM_PARCELSHOP_APPLICATION: { status: 'in_transit', kind: 'info' }, // Removed from the application of DHL ServicePoint
  PARCEL_INTO_FALLBACK: { status: 'out_for_delivery', kind: 'on_van' }, // Out for delivery with the courier
  PARCEL_MISSING: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery interrupted, the parcel is delayed for one or two days
  PARCEL_MISSING_AT_PARCELSHOP: { status: 'exception', substatus: 'lost', kind: 'lost' }, // Parcel missing, please contact the sender
  PARCEL_MISSING_AT_PARCELSHOP_NOTICED_AT_STOCK_CHECK: { status: 'in_transit', substatus: 'held', kind: 'held' }, // Parcel collection at DHL ServicePoint temporarily not possible
  PARCEL_MISSING_AT_PARCELSHOP_NOTICED_BY_COURIER: { status: 'in_transit', substatus: 'held', kind: 'held' }, // Pickup by the courier at DHL ServicePoint temporarily not possible
  PARCEL_MISSING_AT_PARCELSHOP_NOTICED_BY_CUSTOMER: { status: 'in_transit', substatus: 'held', kind: 'held' }, // Collection at DHL ServicePoint temporarily not possible
  PARCEL_MISSING_AT_PARCELSTATION_NOTICED_BY_COURIER: { status: 'in_transit', kind: 'handed_over' }, // Nothing picked up, no parcel found in the DHL Locker
  PARCEL_NO_DATA: { status: 'unknown', kind: 'info' }, // No data
  PARCEL_NOT_BROUGHT_IN: { status: 'pre_transit', kind: 'info' }, // Not dropped off by the sender
  PARCEL_NOT_COLLECTED_AT_PARCELSHOP: { status: 'in_transit', kind: 'handed_over' }, // Not collected at DHL ServicePoint
  PARCEL_NOT_SORTED_AT_HUB_NO_INFO: { status: 'in_transit', kind: 'sorted' }, // Received in sorting center, awaiting the data
  PARCEL_OUT_OF_TIME_FOR_DROP_OFF: { status: 'pre_transit', kind: 'info' }, // Period expired for drop off at DHL ServicePoint by the sender
  PARCEL_PICKED_UP_AT_ACCESSPOINT: { status: 'in_transit', kind: 'handed_over' }, // Picked up at post office by the courier
  PARCEL_PICKED_UP_AT_PARCELSHOP: { status: 'in_transit', kind: 'handed_over' }, // Picked up at DHL ServicePoint by the courier
  PARCEL_PICKED_UP_AT_PARCELSTATION: { status: 'in_transit', kind: 'handed_over' }, // Picked up from DHL Locker by the courier
  PARCEL_READY_FOR_RETURN_TO_HUB: { status: 'in_transit', kind: 'sorted' }, // Ready to send to the sorting center
  PARCEL_RECEIVED: { status: 'in_transit', kind: 'handed_over' }, // Dropped off by the sender
  PARCEL_RELABELED_FOR_RETURN_TO_SHIPPER: { status: 'return_to_sender', kind: 'returning' }, // Relabeled for return to sender
  PARCEL_RESORTED_AT_HUB: { status: 'in_transit', kind: 'sorted' }, // Resorted at the sorting center
  PARCEL_RETURNED_FROM_ROUTE: { status: 'in_transit', kind: 'info' }, // Returned from the route of the courier
  PARCEL_SCANNED_AT_RETURN_HUB: { status: 'return_to_sender', kind: 'returned' }, // Returned to sender
  PARCEL_SCANNED_FOR_COLLECTION_AT_ACCESSPOINT_BY_COURIER: { status: 'in_transit', kind: 'handed_over' }, // Picked up at DHL ServicePoint by the courier
  PARCEL_SCANNED_FOR_COLLECTION_AT_PARCELSHOP_BY_COURIER: { status: 'pre_transit', kind: 'label' }, // Pickup order scanned at DHL ServicePoint by the courier
  PARCEL_SCANNED_FOR_COLLECTION_AT_PARCELSTATION_BY_COURIER: { status: 'in_transit', kind: 'handed_over' }, // Picked up at DHL ServicePoint by the courier
  PARCEL_SCANNED_FOR_COLLECTION_AT_SERVICEPOINT_BY_COURIER: { status: 'pre_transit', kind: 'label' }, // Pickup order scanned at DHL ServicePoint by the courier
  PARCEL_SCANNED_FOR_RETURN_TO_HUB: { status: 'in_transit', kind: 'sorted' }, // Scanned for return to sorting center
  'PARCEL_SCANNED_INTO_HAND-TERMINAL': { status: 'out_for_delivery', kind: 'on_van' }, // Entered into handheld device of the courier
  PARCEL_SORTED_AT_GATEWAY: { status: 'in_transit', kind: 'sorted' }, // Sorted at international sorting center in transit country
  PARCEL_SORTED_AT_HUB: { status: 'in_transit', kind: 'sorted' }, // Processed at the sorting center
  PARCEL_SORTED_TO_OVERFLOW: { status: 'in_transit', kind: 'sorted' }, // Sorted at the sorting center
  PARCEL_TOO_HEAVY_RETURN: { status: 'return_to_sender', kind: 'returning' }, // The shipment is too heavy, return to the sender
  PARCEL_TOO_LARGE_RETURN: { status: 'return_to_sender', kind: 'returning' }, // The shipment is too large, return to the sender
  PARCEL_WILL_BE_BROUGHT_IN_BY_RECEIVER: { status: 'pre_transit', kind: 'info' }, // Ready for drop off by the sender
  PARCEL_WILL_BE_DELIVERED_SOON: { status: 'out_for_delivery', kind: 'on_van' }, // We're almost there
  PARCELSHOP_DELIVERY_DEVIATION: { status: 'delivered', kind: 'delivered' }, // The parcel has been delivered to a different DHL ServicePoint
  PARCELSHOP_FULL_REDELIVER: { status: 'delivery_attempted', kind: 'attempted' }, // DHL ServicePoint full, new delivery attempt on the next delivery day
  PARCELSTATION_DELIVERY_UNSUCCESFULL_RETURN: { status: 'return_to_sender', kind: 'returning' }, // Delivery in DHL Locker unsuccessful, return to the sender
  PARCELSTATION_NOT_AVAILABLE_REDELIVER_TO_PARCELSHOP: { status: 'delivery_attempted', kind: 'attempted' }, // DHL Locker not available, new delivery attempt to DHL ServicePoint on the next delivery day
  PARTIAL_DELIVERY: { status: 'delivered', kind: 'delivered' }, // Partially delivered
  PASSED_GATEWAY: { status: 'in_transit', kind: 'departed' }, // Departure from the international sorting center
  PICKED_UP: { status: 'in_transit', kind: 'handed_over' }, // Picked up by the courier
  PICKUP_DATA_RECEIVED: { status: 'pre_transit', kind: 'info' }, // Pick-up data received by DHL Parcel
  PICTURE_TAKEN_OF_PARCEL: { status: 'in_transit', kind: 'info' }, // Photo taken of parcel
  PIECE_MISSING: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery (partially) interrupted, the parcel is delayed for one day
  PO_BOX: { status: 'return_to_sender', kind: 'returning' }, // Delivery at post office box not possible, return to sender
  POSTAL_CODE_INCORRECT: { status: 'return_to_sender', kind: 'returning' }, // Incorrect address details, the shipment will return to the sender
  POSTPROCESS_DELIVERED_AT_SHIPPER: { status: 'return_to_sender', kind: 'returned' }, // Delivered to the sender by third party
  POSTPROCESS_RETURN_CONSOLIDATION: { status: 'return_to_sender', kind: 'returning' }, // Handed over to third party for return process
  POSTPROCESS_RETURN_CONSOLIDATION_DEPART: { status: 'return_to_sender', kind: 'returning' }, // Departed from third party for return under new shipment ID
  POSTPROCESS_RETURN_CONSOLIDATION_LOAD: { status: 'return_to_sender', kind: 'returning' }, // Loaded into a transport container for return
  PRENOTIFICATION_RECEIVED: { status: 'pre_transit', kind: 'label' }, // Shipment not yet received or processed
  PREPROCESS_DEPART_SHIPPER: { status: 'in_transit', kind: 'departed' }, // The shipment has departed the warehouse of the shipper
  PREPROCESS_HANDOVER_TO_EXPORT_CUSTOMS: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Handed over from third party to export customs
  PREPROCESS_HANDOVER_TO_IMPORT_CUSTOMS: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Handed over from third party to import customs
  PREPROCESS_HANDOVER_TO_TRANSPORTER: { status: 'in_transit', kind: 'in_transit' }, // Handed over to third party for transport
  PREPROCESS_SORT_BY_THIRD_PARTY: { status: 'in_transit', kind: 'sorted' }, // Presorted by third party
  PROCESSED_AT_LOCATION: { status: 'in_transit', kind: 'sorted' }, // Processed at the sorting center
  PROCESSED_AT_ORIGIN: { status: 'in_transit', kind: 'sorted' }, // Processed at the sorting center
  RECEIVER_CLOSED_ANNOUNCED: { status: 'delivery_attempted', kind: 'attempted' }, // Recipient closed, delivery date changed
  RECEIVER_CLOSED_COLLECTION_CANCELLED: { status: 'pre_transit', kind: 'info' }, // Pick-up address is closed, pick-up order cancelled
  RECEIVER_CLOSED_COLLECTION_RESCHEDULED: { status: 'pre_transit', kind: 'info' }, // Pick-up address closed, new pick-up attempt next delivery day
  RECEIVER_CLOSED_ON_HOLIDAY: { status: 'delivery_attempted', kind: 'attempted' }, // Recipient is closed because of holiday
  RECEIVER_CLOSED_ON_HOLIDAY_COLLECTION_CANCELLED: { status: 'pre_transit', kind: 'info' }, // Pick-up address closed due to holiday, pick-up order cancelled
  RECEIVER_CLOSED_ON_HOLIDAY_COLLECTION_RESCHEDULED: { status: 'pre_transit', kind: 'info' }, // Pick-up address closed due to holiday
  RECEIVER_CLOSED_ON_HOLIDAY_PICKUP_CANCELLED: { status: 'pre_transit', kind: 'info' }, // Pick-up address closed due to holiday, pick-up order cancelled
  RECEIVER_CLOSED_PASSED_TO_DEPOT: { status: 'delivery_attempted', kind: 'attempted' }, // Recipient is closed, will be forwarded to sorting center
  RECEIVER_CLOSED_PASSED_TO_PARCELSHOP: { status: 'delivery_attempted', kind: 'attempted' }, // Recipient is closed, will be forwarded to DHL ServicePoint
  RECEIVER_CLOSED_PICKUP_CANCELLED: { status: 'pre_transit', kind: 'info' }, // Pick-up address is closed, pick-up order cancelled
  RECEIVER_MOVED_OR_UNKNOWN: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Recipient moved or unknown, we will contact sender for instructions
  RECEIVER_MOVED_OR_UNKNOWN_NOT_COLLECTED: { status: 'pre_transit', kind: 'info' }, // Pick-up address unknown
  RECEIVER_ON_HOLIDAY_ANNOUNCED: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Recipient on holiday, delivery date changed
  RECEIVER_RETURN: { status: 'return_to_sender', kind: 'returning' }, // Parcel is returned
  RECEIVER_UNKNOWN_RETURN: { status: 'return_to_sender', kind: 'returning' }, // Recipient moved or unknown, return to sender
  RECORD_OF_TRANSIT: { status: 'in_transit', kind: 'in_transit' }, // On route to the international sorting center
  REDELIVER: { status: 'delivery_attempted', kind: 'attempted' }, // New delivery attempt on the next delivery day
  REDELIVER_AT_PARCELSHOP: { status: 'delivery_attempted', kind: 'attempted' }, // New delivery attempt at DHL ServicePoint on the next delivery day
  REDELIVER_DIFFERENT_ADDRESS: { status: 'delivery_attempted', kind: 'attempted' }, // New delivery attempt on another address the next delivery day
  REDELIVER_SAME_ADDRESS: { status: 'delivery_attempted', kind: 'attempted' }, // New delivery attempt on the same address next delivery day
  REFUSED: { status: 'exception', substatus: 'refused', kind: 'info' }, // Delivery interrupted
  REFUSED_2ND_KIB: { status: 'exception', substatus: 'unclaimed', kind: 'info' }, // Not collected by recipient, we will contact sender for instructions
  REFUSED_AT_PARCELSHOP: { status: 'exception', substatus: 'refused', kind: 'info' }, // Refused at DHL ServicePoint by the recipient
  REFUSED_BY_RECEIVER: { status: 'exception', substatus: 'refused', kind: 'info' }, // Refused by the recipient
  REFUSED_DAMAGED: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Damage found, we will contact sender for instructions
  REFUSED_INCOMPLETE: { status: 'exception', substatus: 'refused', kind: 'info' }, // Refused because of incomplete
  REFUSED_INVENTORY: { status: 'exception', substatus: 'refused', kind: 'info' }, // Refused because of inventory
  REFUSED_NO_MONEY: { status: 'exception', substatus: 'refused', kind: 'info' }, // Refused because of no money
  REFUSED_NO_RECAP: { status: 'exception', substatus: 'refused', kind: 'info' }, // Refused because of missing delivery note
  REFUSED_NOT_COLLECTED: { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // Not collected by the recipient, return to sender
  REFUSED_NOT_ORDERED: { status: 'exception', substatus: 'refused', kind: 'info' }, // Refused by the recipient because of not ordered
  REFUSED_NOT_ORDERED_CORONA: { status: 'exception', substatus: 'refused', kind: 'info' }, // Refused: not ordered OR Closed due to Coronavirus
  REFUSED_NOT_SIGNED: { status: 'exception', substatus: 'refused', kind: 'info' }, // Refused, receiver refuses to sign
  REFUSED_OTHER_REASON: { status: 'exception', substatus: 'refused', kind: 'info' }, // Not delivered because of other reason
  REFUSED_REQUESTS_WAYBILL: { status: 'exception', substatus: 'refused', kind: 'info' }, // Refused, receiver requests waybill
  REFUSED_RETURN: { status: 'return_to_sender', kind: 'returning' }, // Delivery interrupted, return to sender
  REFUSED_RETURN_TO_DD: { status: 'exception', substatus: 'refused', kind: 'info' }, // Refused and return to sorting center
  REFUSED_TOO_LATE: { status: 'exception', substatus: 'refused', kind: 'info' }, // Refused because of delivery too late
  REFUSED_WILL_NOT_PAY: { status: 'exception', substatus: 'refused', kind: 'info' }, // Not delivered because of no payment by the recipient
  RELABELED: { status: 'in_transit', kind: 'info' }, // Relabeled
  REMINDER_FOR_COLLECTION_SENT_EMAIL: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The recipient has received a reminder via e-mail that the package is available for collection
  REMINDER_FOR_COLLECTION_SENT_LETTER: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The recipient has received a reminder by post that the package is available for collection
  REMINDER_FOR_COLLECTION_SENT_SMS: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The recipient has received a reminder via SMS that the package is available for collection
  REPACKED_DELIVERY_DAMAGED: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Repackaged due to damage
  RESPONSE_RECEIVED: { status: 'in_transit', kind: 'info' }, // Response received
  RETURN_DELIVERED_AT_SHIPPER_CALCULATED: { status: 'return_to_sender', kind: 'returned' }, // Return delivered at the sender
  RETURN_ORDER_CANCELLED: { status: 'return_to_sender', kind: 'returning' }, // Return order cancelled at DHL ServicePoint
  RETURNED_NOT_COLLECTED: { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // Not collected at DHL ServicePoint by the recipient, return to sender
  RETURNED_TO_SHIPPER: { status: 'return_to_sender', kind: 'returned' }, // Returned to the sender
  REWEIGH: { status: 'in_transit', kind: 'sorted' }, // Weighed and measured at the sorting center
  ROUTE_IN_SCAN: { status: 'in_transit', kind: 'info' }, // Vehicle in scan
  SAFEPLACE_DELIVERY_FAILED: { status: 'delivery_attempted', kind: 'attempted' }, // Your shipment couldn't be delivered at your preferred location
  SCAN_OK_GATEWAY: { status: 'in_transit', kind: 'departed' }, // Departure from the international sorting center
  SCHEDULED_FOR_MOVEMENT: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Delivery instruction changed to delivery at another day or time
  SERVICE_CHANGED: { status: 'in_transit', kind: 'info' }, // Service changed
  SHIPMENT_ACCEPTANCE: { status: 'in_transit', kind: 'handed_over' }, // Dropped off at DHL by the sender
  SHIPMENT_ACCEPTANCE_DEPOT: { status: 'in_transit', kind: 'handed_over' }, // Dropped off at depot by the sender
  SHIPMENT_ACCEPTANCE_PARCELSHOP: { status: 'in_transit', kind: 'handed_over' }, // Dropped off at DHL ServicePoint by the sender
  SHIPMENT_ACCEPTANCE_PARCELSTATION: { status: 'in_transit', kind: 'handed_over' }, // Dropped off in DHL Locker by the sender
  SHIPMENT_COLLECTED: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Collected by the recipient
  SHIPMENT_INSPECTION: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Inspection by customs
  SHIPMENT_INSPECTION_ON_HOLD: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Shipment is being screened, a delay may occur
  SHIPMENT_INSPECTION_REJECTED: { status: 'exception', substatus: 'security', kind: 'held' }, // Shipment blocked, please contact the sender
  SHIPMENT_INSPECTION_RELEASED: { status: 'in_transit', kind: 'in_transit' }, // Screening process is completed, the shipment continues towards the destination
  SHIPMENT_INTERCEPT: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Interception by customs
  SHIPMENT_STOPPED: { status: 'exception', substatus: 'security', kind: 'held' }, // Shipment seized
  SHIPMENT_TOO_LARGE_FOR_ACCESSPOINT: { status: 'in_transit', kind: 'info' }, // Too big for DHL ServicePoint delivery
  SHIPMENT_TOO_LARGE_FOR_PARCELSHOP: { status: 'in_transit', kind: 'in_transit' }, // To large for delivery at DHL ServicePoint, forwarded to CityHub
  SHIPMENT_TOO_LARGE_FOR_PARCELSTATION: { status: 'in_transit', kind: 'in_transit' }, // To large for delivery at DHL Locker, forwarded to depot
  SIGNATURE_RECORDED: { status: 'in_transit', kind: 'info' }, // Signature received upon receipt
  SORTED_AT_DESTINATION_DEPOT: { status: 'in_transit', kind: 'sorted' }, // Sorted at depot in destination country
  SORTED_AT_DESTINATION_GATEWAY: { status: 'in_transit', kind: 'sorted' }, // Sorted at international sorting center in destination country
  SORTED_AT_DESTINATION_HUB: { status: 'in_transit', kind: 'sorted' }, // Sorted at sorting center in destination country
  SORTED_AT_ORIGIN_DEPOT: { status: 'in_transit', kind: 'sorted' }, // Sorted at depot in country of origin
  SORTED_AT_ORIGIN_GATEWAY: { status: 'in_transit', kind: 'sorted' }, // Sorted at international sorting center in country of origin
  SORTED_AT_ORIGIN_HUB: { status: 'in_transit', kind: 'sorted' }, // Sorted at sorting center in country of origin
  SPECIAL_HANDLING: { status: 'in_transit', kind: 'info' }, // Special handling, more information soon
  SPONTANEOUS_RETURN: { status: 'return_to_sender', kind: 'returning' }, // Unannounced return given to the courier
  STORAGE_PERIOD_ENDED_AT_ACCESSPOINT: { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // Not collected at DHL ServicePoint by the recipient, return to sender
  STORAGE_PERIOD_ENDED_AT_PARCELSHOP: { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // Not collected at DHL ServicePoint by the recipient, return to sender
  STORAGE_PERIOD_ENDED_AT_PARCELSTATION: { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // Not collected from DHL Locker, return to the sender
  TRACE_INITIATED: { status: 'in_transit', kind: 'info' }, // Customer service of DHL initiates action
  TRACE_TERMINATED: { status: 'in_transit', kind: 'info' }, // Customer service of DHL terminates action
  TRANSPORT_DELAY: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delayed during transport
  UNCONTROLLABLE_CLEARANCE_DELAY: { status: 'in_transit', substatus: 'customs', kind: 'held' }, // Uncontrollable delay at customs
  UNJUSTIFIED_SPONTANEOUS_RETURN: { status: 'return_to_sender', kind: 'returning' }, // Unjustified return given to the courier
  UNLOAD_VEHICLE: { status: 'in_transit', kind: 'info' }, // Vehicle is being unloaded
  VAT_AND_DUTY_PAYMENT_RECEIVED_BY_RECEIVER: { status: 'in_transit', kind: 'info' }, // Payment received
  WILL_BE_COLLECTED: { status: 'pre_transit', kind: 'info' }, // Shipment(s) will be picked up
  WILL_BE_TRANSFERRED_TO_THIRD_PARTY: { status: 'in_transit', kind: 'in_transit' }, // will be transferred to third party
}
