import type { CodeMeaning } from '../carrier.ts'

/** DHL Freight: event and reason. */
export const freight: Readonly<Record<string, CodeMeaning>> = {
  'ACT-2': { status: 'pre_transit', kind: 'label' }, // Consignment created
  '64-0': { status: 'pre_transit', kind: 'info' }, // Collection arranged - OK
  '48-0': { status: 'pre_transit', kind: 'info' }, // Loaded by customer ready for Collection
  '15-501': { status: 'pre_transit', kind: 'info' }, // Out for Collection
  '31-139': { status: 'pre_transit', kind: 'info' }, // Entered collection geofence area
  '55-211': { status: 'pre_transit', kind: 'info' }, // Not Collected - consignor closed
  '55-68': { status: 'pre_transit', kind: 'info' }, // Not Collected - customer not ready
  '55-21': { status: 'pre_transit', kind: 'info' }, // Not Collected - customer refusal
  '55-126': { status: 'pre_transit', kind: 'info' }, // Not Collected - customs issue
  '55-240': { status: 'pre_transit', kind: 'info' }, // Not Collected - DHL refusal, goods not transportable
  '55-241': { status: 'pre_transit', kind: 'info' }, // Not Collected - missing or wrong reference
  '55-265': { status: 'pre_transit', kind: 'info' }, // Not Collected - other reasons
  '55-294': { status: 'pre_transit', kind: 'info' }, // Not Collected - time issue
  '55-20': { status: 'pre_transit', kind: 'info' }, // Not Collected - traffic jam
  '55-266': { status: 'pre_transit', kind: 'info' }, // Not Collected - weather condition issue
  '55-234': { status: 'pre_transit', kind: 'info' }, // Not Collected - wrong address
  '13-0': { status: 'in_transit', kind: 'handed_over' }, // Collected
  '31-140': { status: 'in_transit', kind: 'handed_over' }, // Exited collection geofence area
  '24-0': { status: 'in_transit', kind: 'departed' }, // Shipped from terminal
  '1-0': { status: 'in_transit', kind: 'arrived' }, // Received at terminal
  '20-126': { status: 'in_transit', substatus: 'customs', kind: 'held' }, // On hold - in customs clearance.
  '12-0': { status: 'in_transit', kind: 'customs_released' }, // Customs cleared
  '20-266': { status: 'in_transit', substatus: 'weather', kind: 'delayed' }, // Delayed during transport - bad weather.
  '20-354': { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delayed during transport - bank holiday.
  '20-270': { status: 'in_transit', substatus: 'strike', kind: 'delayed' }, // Exception occurred - Strike.
  '7-0': { status: 'cancelled', kind: 'cancelled' }, // New shipping instruction - consignment cancelled by sender
  '56-222': { status: 'return_to_sender', kind: 'returning' }, // New shipping instruction - shipment returned.
  '1-21': { status: 'in_transit', kind: 'arrived' }, // Arrival at destination
  '20-208': { status: 'in_transit', substatus: 'held', kind: 'held' }, // Shipment in warehouse – Awaiting delivery appointment
  '20-209': { status: 'in_transit', substatus: 'held', kind: 'held' }, // Shipment in warehouse – Delivery appointment booked
  '20-13': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Shipment in warehouse - ready for self collection by consignee
  '20-296': { status: 'in_transit', substatus: 'held', kind: 'held' }, // Shipment in warehouse - waiting for consignee payment.
  '24-628': { status: 'out_for_delivery', kind: 'on_van' }, // Direct delivery
  '24-501': { status: 'out_for_delivery', kind: 'on_van' }, // Out for Delivery
  '361-139': { status: 'out_for_delivery', kind: 'on_van' }, // Entered delivery geofence area
  '20-211': { status: 'delivery_attempted', kind: 'attempted' }, // Attempted DHL delivery - consignee closed
  '56-211': { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // Attempted DHL delivery - consignee not met
  '56-292': { status: 'exception', substatus: 'refused', kind: 'info' }, // Attempted DHL delivery - refused by consignee, COD/DAD problem.
  '56-284': { status: 'exception', substatus: 'refused', kind: 'info' }, // Attempted DHL delivery - refused by consignee, wrong goods.
  '56-611': { status: 'exception', substatus: 'refused', kind: 'info' }, // Attempted DHL delivery - refused by consignee.
  '56-241': { status: 'exception', substatus: 'refused', kind: 'info' }, // Attempted DHL delivery - refused due to missing documents
  '20-234': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Attempted DHL delivery - wrong consignee address
  '24-600': { status: 'delivered', kind: 'delivered' }, // Received by consignee
  '21-234': { status: 'delivered', kind: 'delivered' }, // Shipment delivered - new delivery address following consignee instruction
  '21-23': { status: 'delivered', kind: 'delivered' }, // Shipment delivered with exception - partly delivered
  '21-600': { status: 'delivered', kind: 'delivered' }, // Shipment delivered with exception.
  '21-0': { status: 'delivered', kind: 'delivered' }, // Delivered
  '361-140': { status: 'in_transit', kind: 'info' }, // Exited delivery geofence area
}

/** DHL Global Forwarding (small parcel). */
export const globalForwarding: Readonly<Record<string, CodeMeaning>> = {
  DATA_SUBMITTED: { status: 'pre_transit', kind: 'label' }, // DATA SUBMITTED - AWAITING PARCEL HANDOVER TO DHL
  PICKUP_SUCCESSFUL: { status: 'in_transit', kind: 'handed_over' }, // PICKUP SUCCESSFUL
  ARRIVED_AT_ORIGIN_FACILITY: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT ORIGIN FACILITY
  PROCESSED_AT_ORIGIN_FACILITY: { status: 'in_transit', kind: 'sorted' }, // PROCESSED AT FACILITY
  DEPARTED_FROM_ORIGIN_FACILITY: { status: 'in_transit', kind: 'departed' }, // DEPARTED FROM FACILITY
  READY_FOR_DEPARTURE: { status: 'in_transit', kind: 'departed' }, // READY FOR DEPARTURE
  DEPARTED: { status: 'in_transit', kind: 'departed' }, // DEPARTED ON OUTBOUND FLIGHT
  ARRIVED: { status: 'in_transit', kind: 'arrived' }, // FLIGHT LANDED
  ARRIVED_AT_CUSTOMS: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // ARRIVED AT CUSTOMS
  CLEARED_BY_CUSTOMS: { status: 'in_transit', kind: 'customs_released' }, // CLEARED BY CUSTOMS
  ARRIVED_PROCESSED_AT_FACILITY: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT FACILITY - PARTNER
  OUT_FOR_DELIVERY: { status: 'out_for_delivery', kind: 'on_van' }, // OUT FOR DELIVERY
  DELIVERED: { status: 'delivered', kind: 'delivered' }, // SUCCESSFULLY DELIVERED
  HELD_AT_CUSTOMS: { status: 'in_transit', substatus: 'customs', kind: 'held' }, // HELD AT CUSTOMS
  DELIVERY_EXCEPTION: { status: 'exception', kind: 'info' }, // DELIVERY EXCEPTION
}
