import type { CodeMeaning } from '../carrier.ts'

/**
 * `event-identifier` (Canada Post message and event code tables), without the leading zeros it is sent with: `0174` is 174.
 * `kind: 'info'` entries are recorded facts, not steps: a signature image moves no parcel.
 */
export const eventCodes: Readonly<Record<string, CodeMeaning>> = {
  20: { status: 'unknown', kind: 'info' }, // Signature image available; recorded, not a delivery
  21: { status: 'unknown', kind: 'info' }, // Signature unavailable, verbal signature
  100: { status: 'in_transit', kind: 'sorted' }, // Item processed
  101: { status: 'in_transit', kind: 'sorted' }, // Item processed
  102: { status: 'in_transit', kind: 'sorted' }, // Item processed
  103: { status: 'in_transit', kind: 'sorted' }, // Item processed
  104: { status: 'in_transit', kind: 'sorted' }, // Item processed
  105: { status: 'in_transit', kind: 'sorted' }, // Item processed
  106: { status: 'in_transit', kind: 'sorted' }, // Item processed
  107: { status: 'in_transit', kind: 'sorted' }, // Item processed
  113: { status: 'in_transit', kind: 'arrived' }, // Item arrived at partner facility
  114: { status: 'in_transit', kind: 'departed' }, // Item departed partner facility
  115: { status: 'in_transit', kind: 'in_transit' }, // Item transferred to partner
  116: { status: 'in_transit', kind: 'in_transit' }, // Item transferred to partner
  117: { status: 'exception', substatus: 'held', kind: 'held' }, // Item on hold, documentation irregularity
  118: { status: 'exception', substatus: 'held', kind: 'held' }, // Item held, recipient outside partner service area
  120: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Item on hold, incorrect or incomplete address
  121: { status: 'exception', substatus: 'refused', kind: 'held' }, // Item on hold, refused or unclaimed by recipient
  125: { status: 'in_transit', substatus: 'customs', kind: 'held' }, // Item held, duties and taxes due
  127: { status: 'in_transit', substatus: 'customs', kind: 'held' }, // Item held at customs
  130: { status: 'in_transit', kind: 'customs_released' }, // International item released from customs
  150: { status: 'exception', substatus: 'disposed', kind: 'info' }, // Hold period expired, item has been disposed of
  152: { status: 'in_transit', kind: 'info' }, // COD payment is being issued
  156: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Final notice, returned to sender if not collected within 10 days
  159: { status: 'in_transit', substatus: 'weather', kind: 'delayed' }, // Delivery may be delayed, extreme weather
  160: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery may be delayed, public authority or demonstration
  161: { status: 'in_transit', substatus: 'strike', kind: 'delayed' }, // Delivery may be delayed, labour disruption
  162: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery may be delayed, transportation delay
  163: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery may be delayed, power outage
  167: { status: 'return_to_sender', kind: 'returning' }, // Being returned, insufficient postage
  168: { status: 'return_to_sender', kind: 'returning' }, // Being returned, does not meet product requirements
  169: { status: 'return_to_sender', kind: 'returning' }, // Being returned, incorrect or missing shipping label
  170: { status: 'in_transit', kind: 'sorted' }, // Item processed
  171: { status: 'in_transit', substatus: 'address', kind: 'address_problem' }, // Verifying recipient's address, possible delay
  172: { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // Item re-routed due to processing error, possible delay
  173: { status: 'in_transit', substatus: 'address', kind: 'address_problem' }, // Customer addressing error found, attempting to correct, possible delay
  174: { status: 'out_for_delivery', kind: 'on_van' }, // Item out for delivery
  175: { status: 'in_transit', kind: 'in_transit' }, // Item in transit
  179: { status: 'exception', kind: 'info' }, // Item cannot be delivered, more details to be provided (Undeliverable Mail Office)
  181: { status: 'return_to_sender', kind: 'returning' }, // Being returned, shipping label invalid
  182: { status: 'return_to_sender', kind: 'returning' }, // Being returned, documentation incomplete or illegible
  183: { status: 'return_to_sender', kind: 'returning' }, // Being returned, service suspended to country
  184: { status: 'return_to_sender', kind: 'returning' }, // Being returned, non-mailable matter
  190: { status: 'cancelled', kind: 'cancelled' }, // Retail transaction has been voided
  198: { status: 'in_transit', kind: 'info' }, // Label correction applied
  400: { status: 'in_transit', kind: 'arrived' }, // Item arrived
  405: { status: 'in_transit', kind: 'arrived' }, // Item arrived
  410: { status: 'in_transit', kind: 'departed' }, // Item departed
  500: { status: 'out_for_delivery', kind: 'on_van' }, // Out for delivery
  610: { status: 'in_transit', kind: 'info' }, // Item is with your concierge or building manager
  611: { status: 'in_transit', kind: 'info' }, // Item is at recipient's front door
  612: { status: 'in_transit', kind: 'info' }, // Item is at recipient's side door
  613: { status: 'in_transit', kind: 'info' }, // Item is at or in recipient's garage
  614: { status: 'in_transit', kind: 'info' }, // Item is at recipient's address
  615: { status: 'in_transit', kind: 'info' }, // Item received at recipient's address
  616: { status: 'in_transit', kind: 'info' }, // Item is in community mailbox, parcel locker or apartment mailbox
  617: { status: 'in_transit', kind: 'info' }, // Item is in recipient's mailroom
  618: { status: 'in_transit', kind: 'info' }, // Item is in recipient's mailroom
  619: { status: 'in_transit', kind: 'info' }, // Item is with recipient's delivery partner
  620: { status: 'in_transit', kind: 'info' }, // Item is in recipient's mailroom
  621: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery delayed to next business day
  622: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery delayed to next business day
  623: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery delayed to next business day
  624: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery delayed to next business day
  625: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery delayed to next business day
  626: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery delayed to next business day
  627: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery delayed to next business day
  628: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Delivery delayed to next business day
  629: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Locker pickup expired, post office pickup details to follow
  630: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Unable to deliver to locker, post office pickup details to follow
  700: { status: 'in_transit', kind: 'arrived' }, // Item arrived in Canada and was sent to the mail processing plant
  701: { status: 'in_transit', substatus: 'customs', kind: 'arrived' }, // Item has arrived in Canada and will be presented for review
  710: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Item arrived in Canada damaged, sent for further processing
  800: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Item presented to the Canada Border Services Agency for customs review
  804: { status: 'in_transit', kind: 'in_transit' }, // Item in transit
  810: { status: 'in_transit', substatus: 'customs', kind: 'held' }, // Item held by customs
  815: { status: 'in_transit', kind: 'in_transit' }, // International item being prepared for export
  900: { status: 'in_transit', kind: 'customs_released' }, // International item released from customs for processing by Canada Post
  910: { status: 'in_transit', kind: 'customs_released' }, // Item was released by customs and is now with Canada Post
  1100: { status: 'return_to_sender', substatus: 'customs', kind: 'returning' }, // Refused by customs, unacceptable sender info, being returned to sender
  1200: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Expected delivery date updated
  1203: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Expected delivery date updated
  1210: { status: 'in_transit', kind: 'info' }, // Duty and taxes paid online
  1214: { status: 'in_transit', kind: 'info' }, // Refund requested for duty and taxes
  1215: { status: 'in_transit', kind: 'info' }, // Refund issued for duty and taxes
  1216: { status: 'in_transit', kind: 'info' }, // Refund issued for duplicate payment of duty and taxes
  1220: { status: 'in_transit', kind: 'info' }, // Delivery preference: front door
  1221: { status: 'in_transit', kind: 'info' }, // Delivery preference: side door
  1222: { status: 'in_transit', kind: 'info' }, // Delivery preference: back door
  1223: { status: 'in_transit', kind: 'info' }, // Delivery preference: garage
  1224: { status: 'in_transit', kind: 'info' }, // Delivery preference: front desk or superintendent
  1225: { status: 'in_transit', kind: 'info' }, // Delivery preference: deliver to post office
  1230: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Redirection requested by shipper
  1232: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Redirection requested
  1234: { status: 'in_transit', kind: 'info' }, // Redirection request cancelled by shipper
  1240: { status: 'in_transit', kind: 'sorted' }, // Item processed (redirection)
  1241: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Item redirected
  1244: { status: 'in_transit', kind: 'sorted' }, // Item processed (redirection)
  1245: { status: 'in_transit', kind: 'info' }, // Item could not be redirected
  1300: { status: 'in_transit', kind: 'handed_over' }, // Item accepted
  1301: { status: 'in_transit', kind: 'handed_over' }, // Item accepted at the Post Office
  1302: { status: 'in_transit', kind: 'handed_over' }, // Item accepted at the Post Office
  1303: { status: 'in_transit', kind: 'handed_over' }, // Return item accepted at Post Office
  1400: { status: 'in_transit', kind: 'arrived' }, // Item arrived at delivery facility
  1401: { status: 'in_transit', kind: 'arrived' }, // Item arrived at delivery facility
  1402: { status: 'in_transit', kind: 'arrived' }, // Item arrived at delivery facility
  1403: { status: 'in_transit', kind: 'arrived' }, // Item arrived at delivery facility
  1404: { status: 'in_transit', kind: 'arrived' }, // Item arrived at delivery facility
  1405: { status: 'delivered', substatus: 'locker', kind: 'delivered' }, // Delivered to automated parcel locker
  1406: { status: 'delivered', substatus: 'locker', kind: 'delivered' }, // Item picked up from automated parcel locker
  1407: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Item available for pick-up
  1408: { status: 'delivered', kind: 'delivered' }, // Delivered, signature with customer service
  1409: { status: 'delivered', kind: 'delivered' }, // Delivered, signature with customer service
  1410: { status: 'in_transit', substatus: 'held', kind: 'held' }, // Item on hold at recipient's request
  1411: { status: 'delivery_attempted', kind: 'attempted' }, // Business closed for the day, on hold for second delivery attempt
  1412: { status: 'in_transit', substatus: 'address', kind: 'address_problem' }, // Verifying recipient's address, possible delay
  1414: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Item rescheduled for delivery next business day
  1415: { status: 'return_to_sender', substatus: 'address', kind: 'returning' }, // Being returned, incomplete address
  1416: { status: 'return_to_sender', substatus: 'address', kind: 'returning' }, // Being returned, recipient not located at address provided
  1417: { status: 'return_to_sender', substatus: 'refused', kind: 'returning' }, // Being returned, refused by recipient
  1418: { status: 'return_to_sender', kind: 'returning' }, // Being returned, valid proof of age not provided
  1419: { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // Being returned, unclaimed by recipient
  1420: { status: 'return_to_sender', kind: 'returning' }, // Item being returned to sender
  1421: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered to recipient's front door
  1422: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered to recipient's side door
  1423: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered to recipient's back door
  1424: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered at or in recipient's garage
  1425: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to superintendent, security or concierge
  1426: { status: 'delivered', substatus: 'mailbox', kind: 'delivered' }, // Delivered to recipient's parcel box
  1427: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered to recipient's safe drop location
  1428: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered to recipient's front door
  1429: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered to recipient's side door
  1430: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered to recipient's back door
  1431: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered at or in recipient's garage
  1432: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to building superintendent or security agent
  1433: { status: 'delivered', substatus: 'mailbox', kind: 'delivered' }, // Delivered to recipient's parcel box
  1434: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered to recipient's safe drop location
  1435: { status: 'delivery_attempted', kind: 'attempted' }, // Notice card left indicating where and when to pick up item
  1436: { status: 'delivery_attempted', kind: 'attempted' }, // Notice card left indicating where and when to pick up item
  1437: { status: 'delivery_attempted', kind: 'attempted' }, // Notice card left indicating where and when to pick up item
  1438: { status: 'delivery_attempted', kind: 'attempted' }, // Notice card left indicating where and when to pick up item
  1441: { status: 'delivered', substatus: 'mailbox', kind: 'delivered' }, // Delivered to community mailbox or parcel locker
  1442: { status: 'delivered', substatus: 'mailbox', kind: 'delivered' }, // Delivered to community mailbox or parcel locker
  1443: { status: 'delivery_attempted', substatus: 'rescheduled', kind: 'attempted' }, // Attempted delivery, rescheduled for next business day
  1444: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Delivery scheduled for next business day
  1450: { status: 'exception', substatus: 'held', kind: 'held' }, // Item on hold at a secure facility (Undeliverable Mail Office)
  1461: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to concierge or building manager
  1462: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to concierge or building manager
  1463: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to mailroom
  1465: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to mailroom
  1466: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to mailroom
  1467: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to mailroom
  1468: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to mailroom
  1469: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to mailroom
  1471: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to recipient's delivery partner
  1472: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to recipient's delivery partner
  1473: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to mailroom
  1475: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered to mailroom
  1476: { status: 'delivered', kind: 'delivered' }, // Delivered
  1479: { status: 'delivery_attempted', kind: 'attempted' }, // Attempted delivery, notice card left indicating where to pick up item
  1480: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Item redirected to recipient's new address
  1481: { status: 'return_to_sender', substatus: 'address', kind: 'returning' }, // Being returned, recipient not located at address provided
  1482: { status: 'return_to_sender', substatus: 'refused', kind: 'returning' }, // Being returned, refused or unclaimed by recipient
  1483: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Item cannot be delivered as addressed, sent to the Undeliverable Mail Office
  1484: { status: 'exception', substatus: 'held', kind: 'held' }, // Item on hold
  1487: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Being returned to Canadian customs for appeal of duties
  1488: { status: 'delivery_attempted', kind: 'attempted' }, // Notice card left indicating where and when to pick up item
  1490: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Item redirected to recipient's new address
  1491: { status: 'return_to_sender', substatus: 'address', kind: 'returning' }, // Being returned, recipient not located at address provided
  1492: { status: 'return_to_sender', substatus: 'refused', kind: 'returning' }, // Being returned, refused or unclaimed by recipient
  1493: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Item cannot be delivered as addressed, sent to the Undeliverable Mail Office
  1494: { status: 'exception', substatus: 'held', kind: 'held' }, // Item on hold
  1495: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Being returned to Canadian customs for appeal of duties
  1496: { status: 'delivered', kind: 'delivered' }, // Delivered
  1497: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered to recipient's safe drop location
  1498: { status: 'delivered', kind: 'delivered' }, // Delivered
  1499: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered to recipient's safe drop location
  1701: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Item available for pickup at Post Office
  1703: { status: 'in_transit', kind: 'in_transit' }, // Item in transit to Post Office
  1705: { status: 'in_transit', kind: 'in_transit' }, // Item in transit to automated parcel locker
  2001: { status: 'unknown', kind: 'info' }, // Photo available
  2101: { status: 'in_transit', kind: 'info' }, // Waiting for COD remittance return
  2300: { status: 'in_transit', kind: 'handed_over' }, // Item picked up by Canada Post
  2407: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Item available for pick-up
  2410: { status: 'in_transit', substatus: 'held', kind: 'held' }, // Item arrived at postal facility, on hold at recipient's request
  2411: { status: 'delivery_attempted', kind: 'attempted' }, // Business closed, item on hold for second delivery attempt
  2412: { status: 'in_transit', substatus: 'address', kind: 'address_problem' }, // Verifying recipient's address, possible delay
  2414: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Item rescheduled for delivery next business day
  2500: { status: 'in_transit', kind: 'sorted' }, // Item processed
  2501: { status: 'in_transit', kind: 'sorted' }, // Item processed
  2600: { status: 'return_to_sender', kind: 'returning' }, // Item has been returned and is en route to the sender
  2601: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Item is en route to Canadian customs
  2802: { status: 'return_to_sender', kind: 'returning' }, // International item was undeliverable, being returned to sender
  3000: { status: 'pre_transit', kind: 'label' }, // Electronic information submitted by shipper
  3001: { status: 'return_to_sender', kind: 'returning' }, // Item being returned to sender
  3002: { status: 'pre_transit', kind: 'label' }, // Return label created, authorised return
  4000: { status: 'in_transit', kind: 'handed_over' }, // International item mailed in origin country
  4100: { status: 'in_transit', kind: 'sorted' }, // International item processed in origin country
  4202: { status: 'in_transit', kind: 'departed' }, // International item has left the origin country
  4310: { status: 'in_transit', kind: 'arrived' }, // International shipment has arrived in a foreign country
  4311: { status: 'in_transit', kind: 'arrived' }, // International item has arrived in a foreign country
  4330: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Item presented to import customs
  4400: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Item sent to customs in the destination country
  4450: { status: 'in_transit', substatus: 'customs', kind: 'customs_released' }, // Item returned to post from customs
  4500: { status: 'in_transit', kind: 'customs_released' }, // Released from customs to the foreign postal administration
  4550: { status: 'in_transit', kind: 'in_transit' }, // In transit to delivery office
  4600: { status: 'in_transit', kind: 'arrived' }, // Item received at the delivery office in the destination country
  4650: { status: 'exception', kind: 'info' }, // Item cannot be delivered, more details to be provided
  4700: { status: 'exception', substatus: 'held', kind: 'held' }, // Item on hold (abroad)
  4900: { status: 'in_transit', kind: 'arrived' }, // International item has arrived at transit destination
  4950: { status: 'in_transit', kind: 'departed' }, // International item has been forwarded onwards to destination
  5201: { status: 'in_transit', kind: 'customs_released' }, // International item released from customs for processing by Canada Post
  5300: { status: 'delivered', substatus: 'mailbox', kind: 'delivered' }, // Delivered to recipient's parcel box
  8901: { status: 'in_transit', kind: 'departed' }, // International item being forwarded to destination country
}
