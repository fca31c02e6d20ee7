import type { CodeMeaning } from '../carrier.ts'

/** Event codes of DHL eCommerce Europe (Parcel Connect). 43–46: the list says "Delivered", but the parcel waits for its recipient. */
export const ecommerceEurope: Readonly<Record<string, CodeMeaning>> = {
  1: { status: 'pre_transit', kind: 'label' }, // Electronical shipment data has been provided to DHL
  2: { status: 'in_transit', kind: 'handed_over' }, // The shipment has been collected
  3: { status: 'in_transit', kind: 'handed_over' }, // The shipment has been dropped off at Parcelshop by sender
  4: { status: 'in_transit', kind: 'handed_over' }, // The shipment has been dropped off at Parcelstation by sender
  5: { status: 'in_transit', kind: 'handed_over' }, // The shipment has been dropped off at Postoffice by sender
  6: { status: 'in_transit', kind: 'handed_over' }, // The shipment has been dropped off at depot by sender
  7: { status: 'in_transit', kind: 'handed_over' }, // The shipment has been dropped off at sorting center by sender
  8: { status: 'in_transit', kind: 'handed_over' }, // The shipment has been dropped off at gateway by sender
  9: { status: 'in_transit', kind: 'handed_over' }, // The shipment has been picked up at sender
  14: { status: 'in_transit', kind: 'handed_over' }, // The shipment has been picked up at Parcelshop by courier
  15: { status: 'in_transit', kind: 'handed_over' }, // The shipment has been picked up at Parcelstation by courier
  16: { status: 'in_transit', kind: 'handed_over' }, // The shipment has been picked up at Access Point by courier
  17: { status: 'in_transit', kind: 'handed_over' }, // The shipment has been picked up at Postoffice by courier
  19: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed at terminal
  20: { status: 'in_transit', kind: 'departed' }, // The shipment has departed from terminal
  22: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed at depot
  23: { status: 'in_transit', kind: 'departed' }, // The shipment has left the depot
  25: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed at sorting center
  26: { status: 'in_transit', kind: 'departed' }, // The shipment has been processed and left the sorting center
  27: { status: 'in_transit', kind: 'arrived' }, // The shipment has arrived at gateway in origin country
  28: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed at gateway in origin country
  29: { status: 'in_transit', kind: 'departed' }, // The shipment has left origin country
  30: { status: 'in_transit', kind: 'arrived' }, // The shipment has arrived in transit country
  31: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed in transit country
  32: { status: 'in_transit', kind: 'departed' }, // The shipment has left transit country
  33: { status: 'in_transit', kind: 'arrived' }, // The shipment has arrived in destination country
  37: { status: 'in_transit', kind: 'arrived' }, // The shipment has arrived at sorting center
  38: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed at sorting center
  40: { status: 'in_transit', kind: 'arrived' }, // The shipment has arrived at depot
  41: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed at depot
  42: { status: 'out_for_delivery', kind: 'on_van' }, // The shipment has been loaded to the van
  43: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The shipment has been handed over to the Access Point
  44: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The shipment has been handed over to the Parcelshop
  45: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The shipment has been handed over to the Parcelstation
  46: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // The shipment has been handed over to the Postoffice
  47: { status: 'in_transit', kind: 'in_transit' }, // The shipment has been handed over to the depot
  52: { status: 'in_transit', kind: 'info' }, // The recipient has been notified (e.g. via email) about delivery details and available services
  53: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // The recipient has requested changes to the delivery process
  56: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // The recipient has requested changes to the delivery process
  57: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // The recipient has requested changes to the delivery process
  58: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // The recipient has requested changes to the delivery process
  59: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // The recipient has requested changes to the delivery process
  60: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // The recipient has requested changes to the delivery process
  61: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // The recipient has requested changes to the delivery process
  62: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // The recipient has requested changes to the delivery process
  63: { status: 'delivered', kind: 'delivered' }, // The shipment has been successfully delivered
  64: { status: 'delivered', kind: 'delivered' }, // The shipment has been successfully delivered
  65: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // The shipment has been picked up by the recipient from depot
  66: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // The shipment has been picked up by the recipient from Parcelshop
  67: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // The shipment has been picked up by the recipient from Parcelstation
  68: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // The shipment has been picked up by the recipient from Postoffice
  69: { status: 'delivered', kind: 'delivered' }, // The shipment has been successfully delivered
  70: { status: 'delivered', kind: 'delivered' }, // The shipment has been successfully delivered
  71: { status: 'delivered', kind: 'delivered' }, // The shipment has been successfully delivered
  72: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be delivered to the recipient
  73: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // The shipment could not be delivered to the recipient, because the recipient was not available
  74: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // The shipment could not be delivered to the recipient, because the recipient was not available
  75: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // The shipment could not be delivered to the recipient, because the recipient was not available
  76: { status: 'exception', substatus: 'refused', kind: 'info' }, // The shipment could not be delivered to the recipient, because the recipient has refused the shipment
  77: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be delivered to the recipient, due to unsuccessful COD payment
  78: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be delivered to the recipient, due to unsuccessful COD payment
  79: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The shipment could not be delivered to the recipient, because of an incorrect delivery address
  80: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The shipment could not be delivered to the recipient, because of an incorrect delivery address
  81: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The shipment could not be delivered to the recipient, because the recipient has moved away
  82: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be delivered to the recipient, because the recipient could not show the mandatory ID for personal identific
  83: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // During the delivery, the shipment was damaged
  85: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // The shipment could not be delivered to the recipient, because the recipient was not available
  86: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be delivered to the recipient, because the payment of charges is missing
  87: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be handed over to the Service Point because the Service point was closed
  88: { status: 'delivery_attempted', substatus: 'capacity', kind: 'attempted' }, // The shipment could not be handed over to the Service Point because of capacity restraints in the Service Point
  89: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be handed over to the Service Point because it exceeds the maximum weight or dimensions allowed in the Serv
  90: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be handed over to the Service Point because the Service point was closed
  91: { status: 'delivery_attempted', substatus: 'capacity', kind: 'attempted' }, // The shipment could not be handed over to the Service Point because of capacity restraints in the Service Point
  92: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be handed over to the Service Point because it exceeds the maximum weight or dimensions allowed in the Serv
  93: { status: 'delivery_attempted', substatus: 'capacity', kind: 'attempted' }, // The shipment could not be handed over to the Parcel Locker because of capacity restraints in the Parcel Locker
  94: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be handed over to the Parcel Locker because the Parcel Locker is out of service
  95: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be handed over to the Parcel Locker because it violates the GT&C of the Parcel Locker
  96: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be handed over to the Post Office because the Post Office was closed
  97: { status: 'delivery_attempted', substatus: 'capacity', kind: 'attempted' }, // The shipment could not be handed over to the Post Office because of capacity restraints in the Post Office
  98: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be handed over to the Post Office because it exceeds the maximum weight or dimensions allowed in the Post O
  99: { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // The shipment has no been picked up by the recipient within the defined time and will be sent back to the sender
  100: { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // The shipment has no been picked up by the recipient within the defined time and will be sent back to the sender
  101: { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // The shipment has no been picked up by the recipient within the defined time and will be sent back to the sender
  102: { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // The shipment has no been picked up by the recipient within the defined time and will be sent back to the sender
  130: { status: 'in_transit', kind: 'customs_released' }, // The shipment has been released from export Customs
  133: { status: 'in_transit', kind: 'customs_released' }, // The shipment has been cleared at import Customs in destination country / region
  141: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // The shipment has been held until next working day because recipient is not available
  142: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // The shipment has been held because recipient requested later delivery
  149: { status: 'return_to_sender', kind: 'returning' }, // The shipment has been held and will be returned to sender
  151: { status: 'return_to_sender', kind: 'returning' }, // The shipment has been stopped without delivery attempt because recipient has refused the shipment.The shipment will be returned to
  152: { status: 'return_to_sender', kind: 'returning' }, // The import of the shipment has been terminated. The shipment will be returned to sender
  154: { status: 'delivery_attempted', kind: 'attempted' }, // The delivery of the shipment failed
  155: { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // The shipment has not been picked up within the defined time and will be sent back to the sender
  156: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be delivered because of an exceptional event
  157: { status: 'return_to_sender', kind: 'returning' }, // The shipment could not be delivered because recipient moved. Shipment will be returned to sender
  159: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be delivered because recipient requested to forward/redirect parcel
  160: { status: 'return_to_sender', kind: 'returning' }, // The shipment could not be delivered and will be returned to the sender
  161: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be delivered
  172: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // The shipment has been held because recipient requested later delivery
  194: { status: 'in_transit', substatus: 'held', kind: 'held' }, // Shipment has been held according to recipient's request
  200: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be handed over to the Service Point because it exceeds the maximum weight or dimensions allowed in the Serv
  206: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // The shipment could not be delivered to the recipient, because of incorrect address
  207: { status: 'exception', substatus: 'refused', kind: 'info' }, // Recipient has refused the shipment
  208: { status: 'exception', substatus: 'refused', kind: 'info' }, // Recipient has refused the shipment during collection
  209: { status: 'exception', substatus: 'refused', kind: 'info' }, // Recipient has refused the shipment during collection
  210: { status: 'exception', substatus: 'refused', kind: 'info' }, // The shipment could not be delivered, because the recipient has refused it
  211: { status: 'exception', substatus: 'refused', kind: 'info' }, // The shipment could not be delivered, because the recipient has refused it
  214: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be handed over because payment of charges is missing
  215: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be handed over because payment of charges is missing
  217: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be delivered and is scheduled for further processing on next working day
  218: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be delivered because recipient requested later delivery
  219: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be delivered and is being held because recipient requested later delivery
  222: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be delivered due recipient's request
  223: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be delivered due recipient's request
  226: { status: 'in_transit', kind: 'handed_over' }, // The shipment has been collected
  228: { status: 'in_transit', kind: 'handed_over' }, // The shipment has been picked up at access point by courier
  230: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed at terminal in origin country
  231: { status: 'in_transit', kind: 'departed' }, // The shipment has departed from terminal
  232: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed in transit country
  233: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed at terminal in destination country
  234: { status: 'in_transit', kind: 'arrived' }, // The shipment has arrived at gateway in origin country
  235: { status: 'in_transit', kind: 'departed' }, // The shipment has left origin country
  236: { status: 'in_transit', kind: 'arrived' }, // The shipment has arrived in transit country
  237: { status: 'in_transit', kind: 'departed' }, // The shipment has left transit country
  238: { status: 'in_transit', kind: 'arrived' }, // The shipment has arrived in destination country
  240: { status: 'in_transit', kind: 'arrived' }, // The shipment has arrived at sorting center
  242: { status: 'in_transit', kind: 'arrived' }, // The shipment has arrived at depot
  248: { status: 'return_to_sender', kind: 'returning' }, // The shipment is undeliverable and will be returned to destination under a new ID
  249: { status: 'return_to_sender', kind: 'returning' }, // The shipment is undeliverable and will be returned to the agreed return address in the destination country
  253: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment couldn–t be delivered because of an exceptional event. Further attempt on next working day
  254: { status: 'pre_transit', kind: 'info' }, // The shipment has left the customer facility
  255: { status: 'in_transit', kind: 'sorted' }, // The shipment was pre-sorted by 3rd party provider
  258: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // The shipment was presented to import customs by 3rd party provider
  259: { status: 'return_to_sender', kind: 'returning' }, // The shipment has been held because of missing or inapproriate documentation and will be returned to the sender
  264: { status: 'delivery_attempted', substatus: 'weather', kind: 'attempted' }, // The shipment could not be delivered because of bad weather conditions. Further processing expected on next working day
  265: { status: 'delivery_attempted', substatus: 'capacity', kind: 'attempted' }, // The shipment could not be delivered because of capacity issues. Further processing expected on next working day
  266: { status: 'exception', substatus: 'weather', kind: 'delayed' }, // The shipment has been held for bad weather conditions. Further processing expected next working day
  267: { status: 'exception', substatus: 'capacity', kind: 'delayed' }, // The shipment has been held for capacity issues. Further processing expected next working day
  268: { status: 'exception', substatus: 'customs', kind: 'customs_charge' }, // The shipment has been held and is awaiting payment of charges
  269: { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }, // The shipment has been held. Further processing expected next working day
  302: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // The shipment has been handed over for final delivery
  306: { status: 'delivered', substatus: 'damaged', kind: 'delivered' }, // Packaging of parcel was torn. Parcel has been successfully delivered
  330: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment could not be delivered to the recipient, because the recipient could not show the mandatory ID for personal identific
  354: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed at terminal
  355: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed in transit country
  356: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed at terminal in destination country
  358: { status: 'in_transit', kind: 'info' }, // The shipment has been identified as oversized
  363: { status: 'return_to_sender', kind: 'returning' }, // The shipment is handled by a return consolidator
  364: { status: 'in_transit', kind: 'in_transit' }, // The shipment is assigned to a transport container
  365: { status: 'return_to_sender', kind: 'returning' }, // The shipment was assigned to a transport container and is ready for departure from return consolidator with new shipment ID
  366: { status: 'return_to_sender', kind: 'returned' }, // The shipment has been delivered back to the business sender
  367: { status: 'pre_transit', kind: 'info' }, // The shipment was pre-sorted by 3rd party provider
  368: { status: 'pre_transit', kind: 'info' }, // The shipment was presented to export customs by 3rd party provider
  369: { status: 'pre_transit', kind: 'info' }, // The shipment was handed over to transport provider
  370: { status: 'pre_transit', kind: 'info' }, // The shipment was presented to import customs by 3rd party provider
  372: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // The shipment could not be delivered to the recipient, because the recipient was not available
  377: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed in transit country
  378: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed in transit country
  379: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed in transit country
  380: { status: 'in_transit', kind: 'sorted' }, // The shipment has been processed according to the business customer's instructions
  392: { status: 'in_transit', kind: 'handed_over' }, // The shipment could not be picked up due to a malfuntion of the Locker
  395: { status: 'delivery_attempted', kind: 'attempted' }, // The shipment couldn–t be handed over to the Service Point as it was closed
}
