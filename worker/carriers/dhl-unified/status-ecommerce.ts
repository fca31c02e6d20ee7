import type { CodeMeaning } from '../carrier.ts'

/** Event codes of DHL eCommerce (Americas, Asia Pacific), the words as DHL lists them. */
export const ecommerce: Readonly<Record<string, CodeMeaning>> = {
  100: { status: 'in_transit', kind: 'handed_over' }, // PICKED UP FROM SENDER
  101: { status: 'cancelled', kind: 'cancelled' }, // SHIPMENT CANCELED
  104: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT ORIGIN PROCESSING FACILITY
  106: { status: 'in_transit', kind: 'sorted' }, // PACKAGE SCREENED SUCCESSFULLY
  107: { status: 'exception', kind: 'info' }, // PACKAGE SCREENING EXCEPTION - CANNOT BE SHIPPED INTERNATIONAL
  108: { status: 'return_to_sender', kind: 'returning' }, // PACKAGE SCREENING EXCEPTION - RETURNING TO SHIPPER
  109: { status: 'pre_transit', kind: 'info' }, // PICK UP BOOKED
  110: { status: 'in_transit', kind: 'departed' }, // SHIPMENT DEPARTED SELLERS ORIGIN TERMINAL
  113: { status: 'in_transit', kind: 'departed' }, // PARTNER EVENT - DEPARTED PARTNER FACILITY
  114: { status: 'in_transit', kind: 'departed' }, // PACKAGE DEPARTED SCREENING FACILITY
  115: { status: 'in_transit', kind: 'handed_over' }, // RECEIVED BY CARRIER FOR TRANSPORT
  116: { status: 'in_transit', kind: 'arrived' }, // ARRIVAL SERVICE POINT
  120: { status: 'in_transit', kind: 'departed' }, // DEPARTURE DHL DISTRIBUTION CENTER
  125: { status: 'in_transit', kind: 'arrived' }, // ARRIVAL SORT LOCATION
  128: { status: 'pre_transit', kind: 'info' }, // APPROACHING PICK UP LOCATION
  129: { status: 'pre_transit', kind: 'info' }, // OUT FOR PARCEL COLLECTION
  130: { status: 'in_transit', kind: 'handed_over' }, // PICKED UP
  132: { status: 'in_transit', kind: 'in_transit' }, // EN ROUTE TO DHL ECOMMERCE
  134: { status: 'pre_transit', kind: 'info' }, // UNSUCCESSFUL COLLECTION ATTEMPT
  135: { status: 'pre_transit', kind: 'info' }, // PICK UP RESCHEDULED
  150: { status: 'in_transit', kind: 'in_transit' }, // AVAILABLE FOR DELIVERY TO DHL DISTRIBUTION CENTER
  155: { status: 'in_transit', kind: 'arrived' }, // ARRIVAL DHL DISTRIBUTION CENTER
  156: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT DEPOT
  161: { status: 'in_transit', kind: 'info' }, // PARCEL AUTHORIZED TO LEAVE
  162: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // REDIRECTED TO PARCEL SHOP
  163: { status: 'in_transit', kind: 'info' }, // SHIPMENT DATA UPDATED
  164: { status: 'in_transit', kind: 'info' }, // THE SHIPMENT INFORMATION IS EDITED
  200: { status: 'in_transit', kind: 'handed_over' }, // PACKAGE RECEIVED AT DHL ECOMMERCE DISTRIBUTION CENTER
  211: { status: 'in_transit', kind: 'handed_over' }, // PARCEL ACCEPTED, NOT YET PROCESSED
  220: { status: 'in_transit', kind: 'sorted' }, // ENCODED
  229: { status: 'in_transit', kind: 'info' }, // PHYSICAL PACKAGE RECEIVED WITH NO ELECTRONIC DATA
  235: { status: 'pre_transit', kind: 'label' }, // SHIPMENT LABEL CREATED
  238: { status: 'pre_transit', kind: 'label' }, // LABEL CREATED
  240: { status: 'in_transit', substatus: 'customs', kind: 'customs_charge' }, // DUTY/TAX ASSESSED FOR PACKAGE, AWAITING PAYMENT. PLEASE CHECK YOUR EMAIL FOR PAYMENT OPTIONS.
  241: { status: 'in_transit', kind: 'info' }, // DUTY/TAX PAYMENT RECEIVED
  242: { status: 'in_transit', substatus: 'customs', kind: 'customs_charge' }, // DUTY/TAX PAYMENT NOT COLLECTED. PACKAGE WILL BE SENT FOR PROCESSING AND CUSTOMS MAY REQUEST PAYMENT.
  300: { status: 'in_transit', kind: 'info' }, // DN SEND
  312: { status: 'in_transit', substatus: 'held', kind: 'held' }, // PARCEL ON HOLD
  313: { status: 'in_transit', kind: 'info' }, // SUCCESSFUL CUSTOMER SERVICE RESOLUTION
  350: { status: 'in_transit', kind: 'info' }, // DN RECEIVED
  358: { status: 'in_transit', substatus: 'held', kind: 'held' }, // HELD IN FACILITY - AWAITING INSTRUCTIONS
  359: { status: 'in_transit', kind: 'in_transit' }, // SHIPMENT IS RELEASED FROM HOLD FOR PROCESSING
  360: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT DESTINATION COUNTRY
  361: { status: 'in_transit', kind: 'arrived' }, // ARRIVAL IN COUNTRY
  365: { status: 'in_transit', kind: 'sorted' }, // PROCESSED SORT FACILITY
  371: { status: 'in_transit', kind: 'info' }, // PARCEL RECOVER
  399: { status: 'in_transit', kind: 'departed' }, // DEPARTED FROM FACILITY
  400: { status: 'pre_transit', kind: 'label' }, // MANIFESTED
  401: { status: 'in_transit', kind: 'in_transit' }, // MANIFESTED FOR OUTBOUND TRANSPORTATION
  402: { status: 'in_transit', kind: 'in_transit' }, // IN TRANSIT
  431: { status: 'in_transit', kind: 'sorted' }, // PROCESSING COMPLETED AT ORIGIN
  441: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // ARRIVED AT CUSTOMS
  442: { status: 'in_transit', kind: 'customs_released' }, // CLEARED CUSTOMS
  443: { status: 'in_transit', substatus: 'customs', kind: 'held' }, // HELD AT CUSTOMS
  445: { status: 'pre_transit', kind: 'label' }, // ELECTRONIC SHIPPING INFO RECEIVED
  447: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // ARRIVED AT CUSTOMS
  448: { status: 'in_transit', substatus: 'customs', kind: 'held' }, // CLEARANCE NOT POSSIBLE
  449: { status: 'in_transit', kind: 'customs_released' }, // CLEARED CUSTOMS
  450: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // POSSIBLE TRANSIT DELAY
  451: { status: 'in_transit', kind: 'in_transit' }, // MANIFESTED FOR OUTBOUND TRANSPORTATION
  452: { status: 'in_transit', kind: 'customs_released' }, // PARCEL CLEARED CUSTOMS - PARTNER
  453: { status: 'in_transit', substatus: 'held', kind: 'held' }, // PARCEL HELD FOR EXAM - PARTNER
  454: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT FACILITY - PARTNER
  456: { status: 'in_transit', kind: 'departed' }, // SHIPMENT DEPARTED SELLER ORIGINAL TERMINAL – PARTNER
  461: { status: 'in_transit', kind: 'handed_over' }, // PARTNER EVENT - SHIPMENT PICKED UP BY SHIPPING PARTNER
  462: { status: 'in_transit', kind: 'arrived' }, // PARTNER EVENT - SHIPMENT HAS ARRIVED AT PARTNER FACILITY
  463: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // PARTNER EVENT - ARRIVED AT CUSTOMS FACILITY
  464: { status: 'in_transit', kind: 'customs_released' }, // PARTNER EVENT - DEPARTED CUSTOMS FACILITY
  468: { status: 'in_transit', kind: 'arrived' }, // ARRIVAL AT POST OFFICE
  469: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // AWAITING COLLECTION AT DHL SERVICE POINT
  470: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT TERMINAL LOCATION
  472: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT TERMINAL LOCATION
  473: { status: 'in_transit', kind: 'in_transit' }, // AVAILABLE FOR DELIVERY
  477: { status: 'in_transit', kind: 'sorted' }, // PROCESSED SORT FACILITY
  478: { status: 'in_transit', kind: 'in_transit' }, // IN TRANSIT TO DELIVERY PROVIDER
  479: { status: 'in_transit', kind: 'in_transit' }, // FORWARDED TO DELIVERY AGENT
  480: { status: 'in_transit', kind: 'in_transit' }, // FORWARDED TO LOCAL POST OFFICE
  481: { status: 'in_transit', kind: 'departed' }, // DEPARTED TERMINAL LOCATION
  482: { status: 'in_transit', kind: 'departed' }, // DEPARTED FROM FACILITY
  483: { status: 'in_transit', kind: 'sorted' }, // PROCESSED AT EXPORT FACILITY
  494: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT DELIVERY FACILITY
  499: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT USPS FACILITY
  50: { status: 'in_transit', kind: 'handed_over' }, // RECEIVED BY USPS
  501: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // ARRIVED AT CUSTOMS
  502: { status: 'in_transit', kind: 'customs_released' }, // CLEARED CUSTOMS
  503: { status: 'in_transit', kind: 'info' }, // CONSIGNEE CONTACTED FOR PAYMENT
  504: { status: 'in_transit', kind: 'info' }, // DUTIES PAYMENT RECEIVED
  505: { status: 'in_transit', kind: 'handed_over' }, // SHIPMENT ACCEPTED BY USPS
  506: { status: 'in_transit', substatus: 'customs', kind: 'held' }, // HELD AT CUSTOMS
  507: { status: 'in_transit', substatus: 'customs', kind: 'held' }, // HELD AT CUSTOMS
  508: { status: 'in_transit', substatus: 'customs', kind: 'held' }, // CUSTOMS DELAY
  509: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // IN CLEARANCE PROCESSING
  51: { status: 'in_transit', kind: 'in_transit' }, // ENROUTE - ONI
  510: { status: 'in_transit', kind: 'sorted' }, // ITEM OR SACK SCANNED BY USPS
  511: { status: 'in_transit', kind: 'handed_over' }, // SHIPMENT ACCEPTED BY USPS
  513: { status: 'in_transit', kind: 'info' }, // PIECE BUT NO DATA
  515: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT EXPORT FACILITY
  517: { status: 'in_transit', kind: 'in_transit' }, // LOADED FOR TRANSPORT
  518: { status: 'in_transit', kind: 'departed' }, // DEPARTED FROM EXPORT FACILITY
  520: { status: 'in_transit', kind: 'arrived' }, // ARRIVAL AT POST OFFICE
  521: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT TERMINAL LOCATION
  522: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // AVAILABLE FOR PICKUP AT POST OFFICE
  523: { status: 'in_transit', kind: 'in_transit' }, // HANDED OVER TO PARTNER CARRIER
  524: { status: 'in_transit', kind: 'sorted' }, // PROCESSED THROUGH USPS SORT FACILITY
  525: { status: 'in_transit', kind: 'in_transit' }, // EN ROUTE TO DELIVERY LOCATION
  526: { status: 'in_transit', kind: 'arrived' }, // ARRIVED USPS SORT FACILITY
  528: { status: 'in_transit', kind: 'sorted' }, // PROCESSED AT EXPORT FACILITY
  529: { status: 'in_transit', kind: 'sorted' }, // PROCESSED SORT FACILITY
  530: { status: 'in_transit', kind: 'in_transit' }, // FORWARDED
  531: { status: 'in_transit', kind: 'departed' }, // DEPARTED TERMINAL LOCATION
  532: { status: 'in_transit', kind: 'in_transit' }, // IN TRANSIT TO DESTINATION COUNTRY
  533: { status: 'in_transit', kind: 'arrived' }, // ARRIVAL AT DESTINATION COUNTRY - TRACKING UPDATES MAY END HERE, DELIVERY SHORTLY
  534: { status: 'in_transit', kind: 'in_transit' }, // FORWARDED
  535: { status: 'in_transit', kind: 'in_transit' }, // HANDED OVER TO PARTNER CARRIER
  536: { status: 'in_transit', kind: 'sorted' }, // SORTED THROUGH USPS FACILITY
  537: { status: 'in_transit', kind: 'sorted' }, // SORTED LOCALLY TO 5 DIGIT DESTINATION
  538: { status: 'in_transit', kind: 'departed' }, // DEPART USPS SORT FACILITY
  539: { status: 'in_transit', kind: 'sorted' }, // SORTING COMPLETE
  540: { status: 'in_transit', kind: 'sorted' }, // PROCESSED THROUGH USPS SORT FACILITY
  541: { status: 'in_transit', kind: 'in_transit' }, // EN ROUTE TO DELIVERY LOCATION
  542: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT DELIVERY TERMINAL
  543: { status: 'in_transit', kind: 'sorted' }, // SHIPMENT WAS PROCESSED AT DESTINATION SORTING HUB
  544: { status: 'out_for_delivery', kind: 'on_van' }, // SHIPMENT WAS LOADED INTO DELIVERY VEHICLE
  545: { status: 'in_transit', kind: 'in_transit' }, // ENROUTE
  546: { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // MISROUTED
  547: { status: 'in_transit', kind: 'in_transit' }, // AVAILABLE FOR DELIVERY
  548: { status: 'in_transit', kind: 'in_transit' }, // AVAILABLE FOR DELIVERY
  549: { status: 'in_transit', kind: 'arrived' }, // ARRIVAL IN DESTINATION COUNTRY – END OF TRACKING, DELIVERY SHORTLY
  550: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // NOTICE LEFT
  551: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // NO ONE HOME, CARD LEFT
  552: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // NO ONE TO RECEIVE, CARD LEFT
  553: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // NOTICE LEFT (RECEPTACLE FULL/ITEM OVERSIZED)
  554: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // NOTICE LEFT (NO SECURE LOCATION AVAILABLE)
  555: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // NOTICE LEFT (BUSINESS CLOSED)
  556: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // NOTICE LEFT (NO AUTHORIZED RECIPIENT AVAILABLE)
  557: { status: 'in_transit', kind: 'sorted' }, // SHIPMENT WAS PROCESSED AT DESTINATION SORTING HUB
  558: { status: 'out_for_delivery', kind: 'on_van' }, // RECIPIENT IS NEXT STOP ON ROUTE
  560: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // ARRIVAL AT PICK-UP-POINT
  561: { status: 'in_transit', kind: 'departed' }, // SHIPMENT UPLIFT SUCCESS
  562: { status: 'in_transit', kind: 'arrived' }, // ARRIVAL AT FACILITY
  563: { status: 'delivery_attempted', kind: 'attempted' }, // ATTEMPTED DELIVERY
  564: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // NOTICE LEFT (BUSINESS CLOSED)
  565: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // ARRIVED AT PICKUP POINT
  566: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT TRANSIT FACILITY
  567: { status: 'in_transit', kind: 'sorted' }, // PROCESSED AT TRANSIT FACILITY
  568: { status: 'in_transit', kind: 'departed' }, // DEPARTED FROM TRANSIT FACILITY
  570: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // AVAILABLE FOR PICKUP
  571: { status: 'delivery_attempted', kind: 'attempted' }, // DELIVERY ATTEMPTED; RETURNED FOR RE-DELIVERY
  572: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // PICKED UP BY CONSIGNEE FROM PICKUP LOCATION
  573: { status: 'in_transit', kind: 'info' }, // CONTACT LOCAL CUSTOMER SERVICE
  574: { status: 'in_transit', kind: 'info' }, // EXPECTED DELIVERY
  575: { status: 'in_transit', kind: 'arrived' }, // ARRIVED AT LOCAL DISTRIBUTION CENTER
  576: { status: 'in_transit', kind: 'sorted' }, // PROCESSED AT LOCAL DISTRIBUTION CENTER
  577: { status: 'in_transit', kind: 'departed' }, // DEPARTED FROM LOCAL DISTRIBUTION CENTER
  579: { status: 'in_transit', kind: 'sorted' }, // PROCESSED AT DELIVERY TERMINAL
  580: { status: 'out_for_delivery', kind: 'on_van' }, // OUT FOR SECOND DELIVERY ATTEMPT
  581: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // RESCHEDULED
  582: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // CHANGE OF ADDRESS
  583: { status: 'delivery_attempted', kind: 'attempted' }, // FINAL DELIVERY ATTEMPT
  585: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // AVAILABLE FOR PICKUP
  588: { status: 'available_for_pickup', substatus: 'customs', kind: 'ready_for_pickup' }, // SHIPMENT HANDED OVER TO LOCAL CUSTOMS OFFICE; CONSIGNEE CONTACTED FOR PICKUP
  589: { status: 'in_transit', kind: 'handed_over' }, // PICKED UP BY AGENT
  590: { status: 'in_transit', kind: 'handed_over' }, // PICKED UP BY AGENT
  591: { status: 'in_transit', kind: 'info' }, // COD AMOUNT COLLECTED
  592: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // POSSIBLE DELIVERY DELAY
  593: { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // POSSIBLE DELAY
  594: { status: 'in_transit', kind: 'info' }, // CONSIGNEE ON HOLIDAY
  595: { status: 'delivery_attempted', kind: 'attempted' }, // ATTEMPTED DELIVERY
  596: { status: 'delivery_attempted', kind: 'attempted' }, // ATTEMPTED DELIVERY
  597: { status: 'out_for_delivery', kind: 'on_van' }, // OUT FOR DELIVERY
  598: { status: 'out_for_delivery', kind: 'on_van' }, // OUT FOR DELIVERY
  599: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // AVAILABLE FOR PICKUP FROM SERVICE POINT
  600: { status: 'delivered', kind: 'delivered' }, // DELIVERED
  601: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // DELIVERED TO PICK-UP LOCATION – CUSTOMER NOTIFIED
  602: { status: 'return_to_sender', kind: 'returned' }, // UNDELIVERABLE - RETURNED TO SENDER
  603: { status: 'return_to_sender', kind: 'returning' }, // RETURNED TO WAREHOUSE
  604: { status: 'cancelled', kind: 'cancelled' }, // SHIPMENT RECALLED BY SENDER
  605: { status: 'delivery_attempted', kind: 'attempted' }, // NO ACCESS
  606: { status: 'delivered', substatus: 'neighbour', kind: 'delivered' }, // DELIVERED - LEFT WITH NEIGHBOR/FRONT DESK/OTHER
  607: { status: 'delivered', kind: 'delivered' }, // SECOND DELIVERY ATTEMPT SUCCESSFUL
  608: { status: 'exception', substatus: 'refused', kind: 'info' }, // DUTIES AND TAX PAYMENT REFUSED BY CONSIGNEE
  609: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // RESCHEDULED BY REQUEST FROM CONSIGNEE
  610: { status: 'exception', substatus: 'refused', kind: 'info' }, // REFUSED
  611: { status: 'exception', substatus: 'refused', kind: 'info' }, // UNDELIVERABLE - CUSTOMER REFUSED SHIPMENT
  612: { status: 'delivery_attempted', kind: 'attempted' }, // CLOSED ON ARRIVAL
  613: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // NO ONE HOME
  614: { status: 'delivery_attempted', kind: 'attempted' }, // COD NOT READY
  615: { status: 'delivery_attempted', kind: 'attempted' }, // ATTEMPTED DELIVERY
  616: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // RESCHEDULED
  617: { status: 'in_transit', kind: 'info' }, // COD AMOUNT REMITTED
  618: { status: 'in_transit', kind: 'info' }, // COD AMOUNT DEPOSITED
  619: { status: 'exception', substatus: 'refused', kind: 'info' }, // REJECTED AFTER OPENING
  620: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // VISIBLE DAMAGE
  621: { status: 'delivered', kind: 'delivered' }, // DELIVERED - BUSINESS ADDRESS
  623: { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // VISIBLE DAMAGE
  624: { status: 'return_to_sender', kind: 'returning' }, // APPROACHING RETURN PICK UP LOCATION
  625: { status: 'exception', kind: 'info' }, // UNDELIVERABLE
  626: { status: 'exception', kind: 'info' }, // UNDELIVERABLE
  627: { status: 'return_to_sender', kind: 'returning' }, // UNSUCCESSFUL RETURN PICKUP
  628: { status: 'return_to_sender', kind: 'returning' }, // SUCCESSFUL RETURN PICKUP
  629: { status: 'delivery_attempted', kind: 'attempted' }, // REDELIVERY ATTEMPT UNSUCCESSFUL
  630: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // UNDELIVERABLE AS ADDRESSED
  631: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // UNDELIVERABLE - INCORRECT ADDRESS
  632: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // CHANGE OF ADDRESS
  633: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // UNDELIVERABLE - UNIT/SUITE NOT PROVIDED
  636: { status: 'exception', substatus: 'disposed', kind: 'info' }, // UNDELIVERED - PROCESSES FOR LOCAL DISPOSAL
  637: { status: 'in_transit', kind: 'arrived' }, // RECEIVED BACK AT DESTINATION DEPOT
  638: { status: 'delivery_attempted', kind: 'attempted' }, // 1ST DELIVERY ATTEMPT
  639: { status: 'delivery_attempted', kind: 'attempted' }, // 3RD DELIVERY ATTEMPT
  640: { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // MISSENT
  641: { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // MISSENT
  642: { status: 'in_transit', kind: 'handed_over' }, // DELIVERED TO AGENT FOR FINAL DELIVERY
  644: { status: 'in_transit', substatus: 'held', kind: 'held' }, // PARCEL IS HOLD BY DHL
  650: { status: 'exception', substatus: 'disposed', kind: 'info' }, // DEAD LETTER
  651: { status: 'delivery_attempted', kind: 'attempted' }, // UNABLE TO ATTEMPT DELIVERY
  652: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // DELIVERED AT BACK DOOR
  653: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // DELIVERED AT BUILDING FOYER/ENTRANCE
  654: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // DELIVERED AT CAR PORT
  655: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // DELIVERED AT ENCLOSED PORCH
  656: { status: 'delivered', kind: 'delivered' }, // DELIVERED AT RESIDENTIAL CONCIERGE
  657: { status: 'delivered', substatus: 'mailbox', kind: 'delivered' }, // DELIVERED AT PARCEL BOX
  658: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // DELIVERED AT OPEN PORCH
  659: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // DELIVERED AT SAFE PLACE
  665: { status: 'delivery_attempted', kind: 'attempted' }, // HANDOVER TO SERVICE POINT FAILED
  670: { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // MIS-SHIPPED
  671: { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // MIS-SHIPPED
  680: { status: 'in_transit', kind: 'info' }, // DELIVERY STATUS NOT UPDATED
  683: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // INSUFFICIENT ADDRESS
  686: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // MOVED, LEFT NO ADDRESS
  689: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // ADDRESSEE UNKNOWN
  690: { status: 'exception', substatus: 'lost', kind: 'lost' }, // PACKAGE REPORTED MISSING
  691: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // VACANT
  693: { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // UNCLAIMED
  699: { status: 'in_transit', kind: 'info' }, // DELIVERY STATUS NOT UPDATED
  700: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // NO SUCH NUMBER
  710: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // INSUFFICIENT ADDRESS
  720: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // MOVED, LEFT NO ADDRESS
  730: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // FORWARD EXPIRED
  740: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // ADDRESSEE UNKNOWN
  750: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // VACANT
  760: { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // UNCLAIMED
  770: { status: 'exception', kind: 'info' }, // DECEASED
  780: { status: 'exception', substatus: 'disposed', kind: 'info' }, // ABANDONED
  800: { status: 'return_to_sender', kind: 'returning' }, // RETURN TO SENDER
  802: { status: 'return_to_sender', kind: 'returning' }, // RETURNED, SERVICE NOT AVAILABLE
  804: { status: 'return_to_sender', kind: 'returned' }, // RETURNED TO SENDER (NOT PICKED UP)
  805: { status: 'in_transit', kind: 'departed' }, // DEPARTED FROM DEPOT
  806: { status: 'return_to_sender', kind: 'returning' }, // RETURN DISPATCHED TO SERVICE POINT
  807: { status: 'return_to_sender', kind: 'returning' }, // RETURN LABEL PRINTED
  808: { status: 'return_to_sender', kind: 'returning' }, // RETURN INITIATED
  809: { status: 'exception', kind: 'info' }, // UNDELIVERABLE
  810: { status: 'return_to_sender', kind: 'returning' }, // RETURNED TO CENTRAL HUB
  811: { status: 'return_to_sender', kind: 'returning' }, // ENROUTE TO ORIGIN RETURN FACILITY
  813: { status: 'return_to_sender', kind: 'returning' }, // ARRIVED AT ORIGIN RETURN FACILITY
  815: { status: 'return_to_sender', kind: 'returning' }, // RETURNS PROCESS STARTED
  816: { status: 'return_to_sender', kind: 'returning' }, // RETURN LOADED IN VEHICLE
  817: { status: 'return_to_sender', kind: 'returning' }, // DEPARTED RETURN FACILITY
  818: { status: 'return_to_sender', kind: 'returning' }, // RETURN PROCESSED IN FACILITY
  820: { status: 'return_to_sender', kind: 'returning' }, // OUT FOR RETURN
  821: { status: 'delivery_attempted', kind: 'attempted' }, // ATTEMPTED RETURN DELIVERY
  825: { status: 'exception', substatus: 'disposed', kind: 'info' }, // DESTROYED
  844: { status: 'exception', kind: 'info' }, // UNCONTACTABLE
  849: { status: 'return_to_sender', kind: 'returning' }, // RETURN PARCEL IS HOLD BY DHL
  853: { status: 'return_to_sender', kind: 'returning' }, // RETURN ARRIVED AT SERVICE POINT
  854: { status: 'return_to_sender', kind: 'returning' }, // RETURN PICKED UP
  855: { status: 'return_to_sender', kind: 'returning' }, // RETURN ENCODED
  856: { status: 'return_to_sender', kind: 'returning' }, // RETURN PROCESSED SORT FACILITY
  857: { status: 'return_to_sender', kind: 'returning' }, // RETURN SCANNED INTO SACK/CONTAINER
  858: { status: 'return_to_sender', kind: 'returning' }, // RETURN WAS PROCESSED AT DESTINATION SORTING HUB
  859: { status: 'return_to_sender', kind: 'returning' }, // RETURN DELIVERY RESCHEDULED
  860: { status: 'return_to_sender', kind: 'returned' }, // RETURNS DELIVERED
  862: { status: 'return_to_sender', kind: 'returning' }, // RETURN ARRIVED AT PICKUP POINT
  863: { status: 'return_to_sender', kind: 'returned' }, // RETURNED TO CUSTOMER
  864: { status: 'return_to_sender', kind: 'returning' }, // RETURN HANDED OUT AT SERVICE POINT
  867: { status: 'in_transit', kind: 'info' }, // PAPER POD HAS BEEN SUCCESSFULLY DELIVERED
  868: { status: 'in_transit', kind: 'info' }, // PAPER POD RETURN SHIPMENT WAS NOT DELIVERED
  869: { status: 'in_transit', kind: 'info' }, // PAPER POD RETURN PROCESSED TO FACILITY
  870: { status: 'in_transit', kind: 'info' }, // PROOF OF DELIVERY DISPATCHED TO HUB
  871: { status: 'in_transit', kind: 'info' }, // PROOF OF DELIVERY DISPATCHED TO CUSTOMER
  872: { status: 'in_transit', kind: 'info' }, // PROOF OF DELIVERY DELIVERED TO CUSTOMER
  880: { status: 'return_to_sender', kind: 'returning' }, // RETURN FAILED - INCORRECT ADDRESS
  881: { status: 'return_to_sender', kind: 'returning' }, // RETURN FAILED - CUSTOMER REFUSED SHIPMENT
  882: { status: 'return_to_sender', kind: 'returning' }, // RETURN DELIVERY FAILED
  883: { status: 'return_to_sender', kind: 'returning' }, // RETURN FAILED - NO ACCESS
  884: { status: 'return_to_sender', kind: 'returning' }, // RETURN FAILED - REJECTED
  885: { status: 'return_to_sender', kind: 'returning' }, // RETURN FAILED - SHIPPER MOVED
  886: { status: 'return_to_sender', kind: 'returning' }, // RETURN FAILED - NO ONE HOME
  887: { status: 'return_to_sender', kind: 'returning' }, // RETURN FAILED - CLOSED ON ARRIVAL
  99: { status: 'in_transit', kind: 'info' }, // CUSTOMER ALERT RECEIVED
}

/** DHL eCommerce in Czechia (PPL). */
export const ecommercePpl: Readonly<Record<string, CodeMeaning>> = {
  150: { status: 'in_transit', kind: 'handed_over' }, // We received the parcel from the sender
  300: { status: 'in_transit', kind: 'arrived' }, // The parcel is located at the delivery depot
  343: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Package is ready in pickup point
  400: { status: 'in_transit', kind: 'in_transit' }, // The parcel is ready for delivery
  450: { status: 'delivered', kind: 'delivered' }, // The parcel is delivered
  460: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // The parcel will be delivered on another day
  464: { status: 'exception', substatus: 'refused', kind: 'info' }, // The recipient refused to accept the parcel
  500: { status: 'in_transit', kind: 'in_transit' }, // The parcel is on the way to the delivery depot
  900: { status: 'pre_transit', kind: 'label' }, // Electronic data received
  997: { status: 'exception', substatus: 'lost', kind: 'lost' }, // Undelivered - Shipment lost
  999: { status: 'cancelled', kind: 'cancelled' }, // Cancellation confirmed by sender - data only
}
