import type { CodeMeaning } from '../carrier.ts'

/** Event codes of DHL Parcel Poland. */
export const parcelPl: Readonly<Record<string, CodeMeaning>> = {
  AN: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Invalid address for delivery. Please contact DHL Parcel Customer Service Department at 42 6 345 345.
  AN_BO: { status: 'exception', substatus: 'refused', kind: 'info' }, // Pick-up refused – incorrect address of recipient
  AN_RA: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Invalid or incomplete address for delivery
  AN_SAS: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Invalid address for alternative recipient (neighbour) was entered.It is incomplete or not in the direct neighbourhood of the recip
  AWI: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // Delivery failed.Recipient was absent upon delivery.
  AWI_CZAS: { status: 'return_to_sender', kind: 'returned' }, // Shipment returned to sender – waiting time for delivery
  AWI_DP2: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // DHL courier did not find the recipient under the entered delivery address.Delivery at the time agreed with recipient
  AWI_NSP: { status: 'delivery_attempted', kind: 'attempted' }, // We will attempt another delivery today or within the next two business days.
  AWI_ONU: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // Authorised recipient was absent upon delivery
  AWI_OZ: { status: 'delivery_attempted', kind: 'attempted' }, // No access to the premises or housing estate closed
  AWI_ROD: { status: 'delivery_attempted', kind: 'attempted' }, // No supporting document provided for ROD
  AWI_SAS: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // DHL courier did not find alternative recipient (neighbour) under the entered delivery address
  AWI_SPCAP: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Shipment directed to another SP due to original overflow
  BCZ: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Shipment ready to be delivered on the next working day
  BRG: { status: 'in_transit', substatus: 'held', kind: 'held' }, // Delivery was suspended until fees are paid by recipient
  BRG_SAS: { status: 'in_transit', substatus: 'held', kind: 'held' }, // Alternative recipient (neighbour) did not pay for transport and/or goods
  CC: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // There occurred difficulties in shipment processing.To get detailed information
  DOR: { status: 'delivered', kind: 'delivered' }, // Shipment was delivered to recipient
  DOR_LOK: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Shipment was delivered to entered location
  DOR_OTH: { status: 'delivered', kind: 'delivered' }, // Shipment was delivered to another person
  DOR_OWL: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Shipment picked up by Recipient in person in Sorting Depot/Customer Service Point
  DOR_POC: { status: 'delivered', kind: 'delivered' }, // Shipment was delivered to post office
  DOR_RDZ: { status: 'delivered', kind: 'delivered' }, // Shipment was delivered to family member
  DOR_SAS: { status: 'delivered', substatus: 'neighbour', kind: 'delivered' }, // Shipment was delivered to the entered alternative recipient (neighbour)
  DOR_SP: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Shipment arrived to DHL POP
  DWP: { status: 'in_transit', kind: 'handed_over' }, // Shipment accepted at DHL shipping terminal
  EDB: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Shipment accepted for customs clearance in the country of delivery
  EDC: { status: 'in_transit', kind: 'customs_released' }, // Shipment has been cleared at customs
  EDWP: { status: 'pre_transit', kind: 'label' }, // DHL received electronic shipment data. Information will be updated after Sender hands out shipment for transport
  EXA: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Shipment entered customs clearance
  EXC: { status: 'in_transit', kind: 'customs_released' }, // Shipment released from customs
  KWC: { status: 'out_for_delivery', kind: 'on_van' }, // Shipment ready for delivery today
  LIK: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Shipment ready to be delivered on the next working day
  LK: { status: 'out_for_delivery', kind: 'on_van' }, // Shipment handed out to courier for delivery
  LP: { status: 'in_transit', kind: 'arrived' }, // Shipment arrived in branch office
  LW: { status: 'in_transit', kind: 'in_transit' }, // Shipment in transport
  LW_PL: { status: 'in_transit', kind: 'in_transit' }, // Shipment on its way to Poland
  OP: { status: 'exception', substatus: 'refused', kind: 'info' }, // Recipient refused to pick up shipment
  OP_BWER: { status: 'exception', substatus: 'refused', kind: 'info' }, // Pick-up refused – content impossible to verify before signing or collecting COD
  OP_COD: { status: 'exception', substatus: 'refused', kind: 'info' }, // Pick-up refused – invalid amount of COD
  OP_DO: { status: 'return_to_sender', kind: 'returning' }, // Return of shipment to Sender – invalid ID
  OP_DOK: { status: 'return_to_sender', kind: 'returning' }, // Return of shipment to Sender – no additional documents to pick up
  OP_DUB: { status: 'exception', substatus: 'refused', kind: 'info' }, // Pick-up refused – order doubled
  OP_OTH: { status: 'exception', substatus: 'refused', kind: 'info' }, // Recipient refused to pick up shipment
  OP_PLA: { status: 'exception', substatus: 'refused', kind: 'info' }, // Pick-up refused – invalid payer
  OP_PNK: { status: 'exception', substatus: 'refused', kind: 'info' }, // Recipient refused to pick up shipment
  OP_REZ: { status: 'exception', substatus: 'refused', kind: 'info' }, // Pick-up refused – resignation
  OP_ROD: { status: 'exception', substatus: 'refused', kind: 'info' }, // Pick-up refused – incomplete ROD
  OP_SAS: { status: 'exception', substatus: 'refused', kind: 'info' }, // Alternative neighbour recipient refused to pick up shipment
  OP_TNZ: { status: 'exception', substatus: 'refused', kind: 'info' }, // Pick-up refused – goods not ordered or incorrect
  OP_UMO: { status: 'exception', substatus: 'refused', kind: 'info' }, // Pick-up refused – errors in contract
  OP_USK: { status: 'exception', substatus: 'refused', kind: 'info' }, // Recipient refused to pick up shipment
  OP_USP: { status: 'exception', substatus: 'refused', kind: 'info' }, // Recipient refused to pick up shipment
  OWL: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Shipment to be picked up by customer in DHL terminal
  OWL_KP: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Customer was notified about the date and place for picking up shipment
  OWL_ONO: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Shipment to be picked up by customer
  OWL_PS_KP: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Customer was notified about the date and place for picking up shipment
  OWL_PS_ONO: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Shipment to be picked up by customer – Packstation
  OWL_SP_KP: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Customer was notified about the date and place for picking up shipment/parcel locker filled/to be picked up in Service Point
  OWL_SP_ONO: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Shipment to be picked up by customer – Service Point
  PNK: { status: 'exception', kind: 'info' }, // Incomplete shipment
  PNPT: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Recipient's decision: new date for shipment delivery
  PO18: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Recipient's decision: changed hours for shipment delivery
  POW: { status: 'in_transit', kind: 'info' }, // Notification has been sent to recipient
  PPDOR: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Shipment was picked up in DHL Customer Service Point
  PSHOP: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Recipient's decision: shipment to be picked up in person in DHL POP
  REZ: { status: 'return_to_sender', kind: 'returning' }, // Recipient's decision: shipment will be returned to Sender
  SAS: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Recipient's decision: alternative delivery address for shipment in case there is no Addressee
  SEC: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Shipment in customs clearance
  SOB: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Recipient's decision: new date for shipment delivery
  SORT: { status: 'in_transit', kind: 'sorted' }, // Shipment under processing in sorting depot
  SP_ATDSP: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Shipment ready to be delivered on the next working day
  SP_CAP: { status: 'delivery_attempted', kind: 'attempted' }, // Delivery to DHL POP was not possible.There will be another delivery attempt
  SP_CN: { status: 'cancelled', kind: 'cancelled' }, // Posting shipment from DHL POP was cancelled. Please contact the Sender
  SP_DOR: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Shipment has been collected from DHL POP
  SP_DSP: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Shipment is waiting to be collected from DHL POP
  SP_DW: { status: 'in_transit', kind: 'in_transit' }, // Your shipment is on its way to DHL POP point
  SP_DWP: { status: 'in_transit', kind: 'handed_over' }, // Shipment sent from DHL POP is waiting to be collected by DHL courier
  SP_KP: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Customer was notified about the date and place for picking up shipment from DHL POP
  SP_KZW: { status: 'return_to_sender', kind: 'returning' }, // Return of shipment to Sender – collection date from DHL POP has expired
  SP_OP: { status: 'return_to_sender', kind: 'returned' }, // Shipment returned to sender – recipient refused to accept shipment from DHL POP
  SP_PA: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Shipment is waiting to be collected from DHL POP
  SP_PU: { status: 'in_transit', kind: 'handed_over' }, // Shipment picked up by DHL courier from DHL POP
  SP_TO: { status: 'return_to_sender', kind: 'returning' }, // Return of shipment to Sender – collection date from DHL POP has expired
  SP_ZAM: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Shipment delivery to DHL POP was suspended.Please contact DHL Parcel Customer Service Department at 42 6 345 345
  SP_ZWR: { status: 'return_to_sender', kind: 'returned' }, // Shipment returned to sender – recipient refused to accept shipment
  TRM: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Shipment ready to be delivered on the next working day
  TRM_X: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Shipment ready to be delivered on the next working day
  TRM2: { status: 'in_transit', kind: 'arrived' }, // Shipment arrived at DHL Terminal.Delivery to the recipient is planned today at the time agreed with recipient
  WEJPL: { status: 'in_transit', kind: 'arrived' }, // Shipment arrived in Poland
  WER: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Shipment ready to be delivered on the next working day
  WYJPL: { status: 'in_transit', kind: 'departed' }, // Shipment left Poland
  ZA: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Recipient's decision: new delivery address for shipment
  ZAIT: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Recipient's decision: new delivery address for shipment
  ZID: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Shipment ready to be delivered on the next working day
  ZMA: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Shipment ready to be delivered on the next working day
  ZOS: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Shipment ready to be delivered on the next working day
  ZWN: { status: 'return_to_sender', kind: 'returned' }, // Shipment returned to sender
  ZWR: { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to sender
  ZWR_AN: { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to sender
  ZWR_OP: { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to sender.Delivery was not possible
  ZWR_WER: { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to sender
  ZWR_ZB: { status: 'return_to_sender', kind: 'returning' }, // DHL courier made two delivery attempts. Time for shipment collection in DHL point has expired.Shipment will be returned to sender
  ZWR_ZT: { status: 'return_to_sender', kind: 'returned' }, // DHL courier made two delivery attempts. Time for shipment collection in DHL point has expired. Shipment was returned to sender aft
  ZWW: { status: 'delivery_attempted', kind: 'attempted' }, // Delivery failed. Shipment awaiting consecutive delivery cycle.
  ZWW_KRYZ: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Shipment ready to be delivered on the next working day
  ZWW_NSP: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Delivery to DHL POP is planned on the next working day
}
