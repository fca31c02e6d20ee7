import type { CodeMeaning } from '../carrier.ts'

/** Short event codes of DHL Paket (`status` since April 2024). LA and ZF: at a branch or Packstation, waiting for the recipient. */
export const parcelDe: Readonly<Record<string, CodeMeaning>> = {
  AA: { status: 'in_transit', kind: 'departed' }, // Departed from (inbound hub or transit hub)
  AE: { status: 'in_transit', kind: 'handed_over' }, // Pickup successful at customer site
  AN: { status: 'pre_transit', kind: 'info' }, // Pickup not successful at customer site
  BV: { status: 'exception', kind: 'info' }, // Exception, e.g. damaged parcel or delay in delivery
  DD: { status: 'in_transit', kind: 'info' }, // Data service, e.g. a delivery day was booked by the receiver
  EE: { status: 'in_transit', kind: 'arrived' }, // Arrived at (delivery hub or transit hub)
  ES: { status: 'in_transit', kind: 'handed_over' }, // First processed by DHL, e.g. handed over by the customer
  GT: { status: 'in_transit', kind: 'info' }, // Money transfer
  LA: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // In storage, e.g. waiting for pickup by the receiver
  NB: { status: 'in_transit', kind: 'sorted' }, // Normal processing during transit
  PO: { status: 'out_for_delivery', kind: 'on_van' }, // In delivery process
  VA: { status: 'pre_transit', kind: 'label' }, // Electronic pre-advice of a shipment
  ZF: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Delivery to agency, postal office or Packstation
  ZN: { status: 'delivery_attempted', kind: 'attempted' }, // Delivery attempt not successful
  ZO: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Customs clearance
  ZU: { status: 'delivered', kind: 'delivered' }, // Delivery successful
}

/** Event and reason (ICE:RIC, list of July 2024): what `statusDetailed` holds where DHL sends it. */
export const parcelDeDetailed: Readonly<Record<string, CodeMeaning>> = {
  'ADVIS:DLVDT': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Advise – DeLiVery DaTe
  'ADVIS:DLVTM': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Advise – DeLiVery TiME
  'ADVIS:MSGER': { status: 'in_transit', kind: 'info' }, // Advise – Message Error
  'ADVIS:MSGPC': { status: 'in_transit', kind: 'info' }, // Advise – Message processing
  'ADVIS:MSGST': { status: 'in_transit', kind: 'info' }, // Advise – Message sent
  'ADVIS:ORDER': { status: 'in_transit', kind: 'info' }, // Advise – Ordered
  'ADVIS:PFLOC': { status: 'in_transit', kind: 'info' }, // Advise – Preferred Location/Neighbor
  'ADVIS:REJCT': { status: 'in_transit', kind: 'info' }, // Advise – Rejected
  'ADVIS:ROUCR': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Advise – reROUted on Customer Request
  'ADVIS:SECDA': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Advise – SECond Delivery Attempt
  'ADVIS:STBSD': { status: 'cancelled', kind: 'cancelled' }, // Advise – Stopped by sender
  'ALERT:BDADD': { status: 'in_transit', substatus: 'address', kind: 'address_problem' }, // Alert – Bad address
  'ALERT:DLVTM': { status: 'in_transit', kind: 'info' }, // Alert – DeLiVery TiME
  'ASMVT:NRQRD': { status: 'in_transit', kind: 'in_transit' }, // Assigned to movement / tour vehicle
  'CANCL:NRQRD': { status: 'cancelled', kind: 'cancelled' }, // The shipment order was canceled by the sender
  'CHECK:SVCHG': { status: 'in_transit', kind: 'info' }, // Checked – Product feature check - Service changed
  'CNFSC:LEGAT': { status: 'exception', substatus: 'security', kind: 'held' }, // Confiscation – LEGal AuThority
  'CNRFC:HDFCT': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Consignee notified - Ready for collection – Held at DHL facility
  'CNRFC:NRQRD': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Consignee notified - Ready for collection
  'CNRFC:PCKST': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Consignee notified - Ready for collection – Packstation
  'CNRFC:SERPT': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Consignee notified - Ready for collection – Service Point
  'DLVRD:ACCDM': { status: 'delivered', substatus: 'damaged', kind: 'delivered' }, // Delivered – Accepted - damaged
  'DLVRD:ACCPK': { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered – Collected from automated site
  'DLVRD:ACCPT': { status: 'delivered', kind: 'delivered' }, // Delivered – Accepted
  'DLVRD:ACCSI': { status: 'delivered', kind: 'delivered' }, // Delivered – Accepted - Shipment incomplete
  'DLVRD:AGENT': { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered – Hand over/delivery to Agent
  'DLVRD:CODAR': { status: 'delivered', kind: 'info' }, // Delivered – Electronic shipment advise received
  'DLVRD:CODRP': { status: 'delivered', kind: 'info' }, // Delivered – COD remittance processed
  'DLVRD:CUSTM': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Delivered – Customs
  'DLVRD:DIDLV': { status: 'delivered', kind: 'delivered' }, // Delivered – Direct delivery at hub/delivery depot
  'DLVRD:FAMLY': { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered – Delivery to a family member
  'DLVRD:HNDTC': { status: 'in_transit', kind: 'in_transit' }, // Delivered – Handover to carrier
  'DLVRD:NGHBR': { status: 'delivered', substatus: 'neighbour', kind: 'delivered' }, // Delivered – Delivery to neighbor
  'DLVRD:OTHER': { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered – Other / Delivery to an other person
  'DLVRD:PCKAD': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Delivered – PaCKstation  Alternate Delivery
  'DLVRD:PKBOX': { status: 'delivered', substatus: 'locker', kind: 'delivered' }, // Delivered – Delivery to Packetbox
  'DLVRD:POBOX': { status: 'delivered', substatus: 'mailbox', kind: 'delivered' }, // Delivered – Postbox
  'DLVRD:SECPL': { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered – Secure Place
  'DLVRD:SERPT': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Delivered – Service Point
  'DLVRD:SPOUS': { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Delivered – Delivery to spouse
  'DLVRD:WINPL': { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered – Prefered Neighbor/Place
  'DLVRF:CROAT': { status: 'exception', substatus: 'refused', kind: 'info' }, // Delivery refused – DHL arrived outside agreed time
  'DLVRF:DMGED': { status: 'exception', substatus: 'damaged', kind: 'info' }, // Delivery refused – Damage under investigation
  'DLVRF:NEXCH': { status: 'exception', substatus: 'refused', kind: 'info' }, // Delivery refused – No exchange unit
  'DLVRF:NTORD': { status: 'exception', substatus: 'refused', kind: 'info' }, // Delivery refused – Not ordered
  'DLVRF:OTHER': { status: 'exception', substatus: 'refused', kind: 'info' }, // Delivery refused – Other / Delivery to an other person
  'DLVRF:SHNCP': { status: 'exception', substatus: 'refused', kind: 'info' }, // Delivery refused – Shipment not complete
  'DLVRF:TRPMT': { status: 'exception', substatus: 'refused', kind: 'info' }, // Delivery refused – Terms of payment
  'DMGDS:CSDOC': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Damage discovered – ConSignee DOCumentation
  'DMGDS:CTCST': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Damage discovered – Contacted customer
  'DMGDS:DMGED': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Damage discovered – Damage under investigation
  'DMGDS:DMGPC': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Damage discovered – Damaged in process
  'DMGDS:LDMGD': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Damage discovered – Loaded Damaged
  'DMGDS:NRQRD': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Damage discovered
  'DMGDS:PUDMG': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Damage discovered – Picked up damaged
  'DSPSD:BDADD': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of – Bad address
  'DSPSD:CLREF': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of – Clearance refused
  'DSPSD:CNCNR': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of – Consignee could not be reached
  'DSPSD:CRQST': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of – Customer request
  'DSPSD:CSREQ': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of – ConSignee REQuest
  'DSPSD:DMGED': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of – Damage under investigation
  'DSPSD:DMGPC': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of – Damaged in process
  'DSPSD:FRMJR': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of – Force majeur
  'DSPSD:FSCCH': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of – Failed dangerous goods check
  'DSPSD:GDNMS': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of – Goods / packaging not meet standard
  'DSPSD:MOVED': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of – Moved
  'DSPSD:MSLBL': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of – Missing Label
  'DSPSD:NRQRD': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of
  'DSPSD:NTCLM': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of – Not claimed
  'DSPSD:NTORD': { status: 'exception', substatus: 'disposed', kind: 'info' }, // Disposed of – Not ordered
  'DTNPC:GHSTP': { status: 'exception', kind: 'info' }, // Data, but no piece – Ghost piece
  'DTNPC:NPRPF': { status: 'exception', kind: 'info' }, // Data, but no piece – No piece received from previous facility
  'EXPHD:BDADD': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Exception hold – Bad address
  'EXPHD:CAPEX': { status: 'exception', substatus: 'capacity', kind: 'held' }, // Exception hold – capacity exceeded
  'EXPHD:CLREF': { status: 'exception', substatus: 'customs', kind: 'held' }, // Exception hold – Clearance refused
  'EXPHD:DMGED': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Exception hold – Damage under investigation
  'EXPHD:DMGPC': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Exception hold – Damaged in process
  'EXPHD:DMPHD': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Exception hold – Damaged by poor handling
  'EXPHD:EQUBF': { status: 'exception', kind: 'held' }, // Exception hold – Equipment unavailable, broken down or faulty
  'EXPHD:FFTCH': { status: 'exception', kind: 'held' }, // Exception hold – Failed product feature validation
  'EXPHD:FRMJR': { status: 'exception', substatus: 'weather', kind: 'held' }, // Exception hold – Force majeur
  'EXPHD:GDNMS': { status: 'exception', kind: 'held' }, // Exception hold – Goods / packaging not meet standard
  'EXPHD:INCSH': { status: 'exception', kind: 'held' }, // Exception hold – Incomplete shipment
  'EXPHD:INSPT': { status: 'exception', kind: 'held' }, // Exception hold – Inspection
  'EXPHD:LOSTX': { status: 'exception', substatus: 'lost', kind: 'lost' }, // Exception hold – Lost
  'EXPHD:MSDOC': { status: 'exception', kind: 'held' }, // Exception hold – Missing Document
  'EXPHD:MSLBL': { status: 'exception', kind: 'held' }, // Exception hold – Missing Label
  'EXPHD:MSSDT': { status: 'exception', kind: 'held' }, // Exception hold – Missing data
  'EXPHD:NRQRD': { status: 'exception', kind: 'held' }, // Exception hold
  'EXPHD:OTHER': { status: 'exception', kind: 'held' }, // Exception hold – Other / Delivery to an other person
  'EXPHD:PWMFD': { status: 'exception', kind: 'held' }, // Exception hold – Paperwork missing
  'EXPHD:RTTSP': { status: 'return_to_sender', kind: 'returning' }, // Exception hold – Return to shipper
  'EXPHD:STBSD': { status: 'cancelled', kind: 'cancelled' }, // Exception hold – Stopped by sender
  'EXPHD:STPRB': { status: 'exception', kind: 'held' }, // Exception hold – Sort problem
  'EXPHD:TRPMT': { status: 'exception', kind: 'held' }, // Exception hold – Terms of payment
  'EXPHD:UDFPC': { status: 'exception', kind: 'held' }, // Exception hold – Unidentifiable piece
  'EXPHD:WRGRI': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Exception hold – Wrong Receiver Information
  'FWDCF:SERPT': { status: 'in_transit', kind: 'in_transit' }, // Forwarded to correct facility – Service Point
  'HLDCC:HDFCT': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Held for consignee collection – Held at DHL facility
  'HLDCC:LDPCK': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Held for consignee collection – Held in automated collection site
  'HLDCC:NTCCN': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Held for consignee collection – Not collected by consignee
  'HLDCC:SERPT': { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Held for consignee collection – Service Point
  'HLDCP:NORSN': { status: 'in_transit', substatus: 'customs', kind: 'held' }, // Held for clearance purposes
  'HLDCU:NORSN': { status: 'in_transit', substatus: 'customs', kind: 'held' }, // Held by Customs
  'HNDDE:SERPT': { status: 'in_transit', kind: 'in_transit' }, // Handover to 3rd party - Delivery details expected – Service Point
  'HNDND:CUSTM': { status: 'in_transit', kind: 'in_transit' }, // Handover to 3rd party - No delivery details expect – Customs
  'ICPRC:FWEXH': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Into clearance processing – ForWarded for Export Handling
  'ICPRC:NRQRD': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Into clearance processing
  'ICPRC:OARRV': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Into clearance processing – On arrival
  'INFCL:CSREQ': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // In facility – ConSignee REQuest
  'INFCL:CTCST': { status: 'in_transit', kind: 'sorted' }, // In facility – Contacted customer
  'INFCL:DLVDT': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // In facility – DeLiVery DaTe
  'INFCL:FWEXH': { status: 'in_transit', kind: 'sorted' }, // In facility – ForWarded for Export Handling
  'INFCL:HLDAY': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // In facility – HoLiDAY
  'INFCL:HLDSR': { status: 'in_transit', substatus: 'held', kind: 'held' }, // In facility – HeLD on Shipper Request
  'INFCL:HNDCA': { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // In facility – Held for Next working Day delivery on
  'INFCL:INCSH': { status: 'exception', kind: 'sorted' }, // In facility – Incomplete shipment
  'INFCL:NRQRD': { status: 'in_transit', kind: 'sorted' }, // In facility
  'INFCL:OARRV': { status: 'in_transit', kind: 'sorted' }, // In facility – On arrival
  'INFCL:SERPT': { status: 'in_transit', kind: 'sorted' }, // In facility – Service Point
  'ITBAR:CSTBA': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // In bonded area – Customs bonded area
  'ITBAR:FWEXH': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // In bonded area – ForWarded for Export Handling
  'ITBAR:OARRV': { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // In bonded area – On arrival
  'LDEXC:BDADD': { status: 'in_transit', substatus: 'address', kind: 'delayed' }, // Loading exception – Bad address
  'LDEXC:MSDLA': { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Loading exception – Missed delivery cycle - Received after cut off
  'LDEXC:OVRLD': { status: 'in_transit', substatus: 'capacity', kind: 'delayed' }, // Loading exception – Overload
  'LDTHU:NRQRD': { status: 'in_transit', kind: 'sorted' }, // Loaded to handling unit
  'LDTMV:FWEXH': { status: 'in_transit', kind: 'in_transit' }, // Loaded to movement / tour vehicle – ForWarded for Export Handling
  'LDTMV:MVMTV': { status: 'in_transit', kind: 'in_transit' }, // Loaded to movement / tour vehicle – Movement / tour vehicle
  'LDTMV:NRQRD': { status: 'in_transit', kind: 'in_transit' }, // Loaded to movement / tour vehicle
  'LDTMV:PCKST': { status: 'out_for_delivery', kind: 'on_van' }, // Loaded to movement / tour vehicle – Packstation
  'LDTMV:SECDA': { status: 'out_for_delivery', kind: 'on_van' }, // Loaded to movement / tour vehicle – SECond Delivery Attempt
  'LDTMV:SERPT': { status: 'out_for_delivery', kind: 'on_van' }, // Loaded to movement / tour vehicle – Service Point
  'MSRTD:CRRCS': { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // Mis routed – Correct Routing information but delivered to wRong
  'MSRTD:CRRFN': { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // Mis routed – Correct routing information but at the wrong facil
  'MSRTD:NRQRD': { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // Mis routed
  'MSRTD:WRGTR': { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // Mis routed – Wrong tour
  'MVARR:NRQRD': { status: 'in_transit', kind: 'arrived' }, // Movement / tour vehicle arrived
  'MVDEX:FRMJR': { status: 'in_transit', substatus: 'weather', kind: 'delayed' }, // Movement / tour vehicle departure exception – Force majeur
  'MVDPT:NRQRD': { status: 'in_transit', kind: 'departed' }, // Movement / tour vehicle departed
  'MVTEX:FRMJR': { status: 'in_transit', substatus: 'weather', kind: 'delayed' }, // Movement / tour vehicle exception – Force majeur
  'MVTEX:TCATC': { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Movement / tour vehicle exception – Traffic Congestion / Air traffic control
  'MVTEX:TCHBD': { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Movement / tour vehicle exception – Technical / Breakdown
  'MVTEX:VHARU': { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Movement / tour vehicle exception – Vehicle / aircraft unavailable
  'NTADT:NPRPF': { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }, // Not assigned to delivery tour – No piece received from previous facility
  'NTDEL:AGNEG': { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered – Age-Check negativ
  'NTDEL:BDADD': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Not delivered – Bad address
  'NTDEL:CAPEX': { status: 'exception', substatus: 'capacity', kind: 'attempted' }, // Not delivered – capacity exceeded
  'NTDEL:CLOSD': { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered – Closed
  'NTDEL:CNCNR': { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // Not delivered – Consignee could not be reached
  'NTDEL:CPUNK': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Not delivered – Company dissolved / unknown
  'NTDEL:CRROT': { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered – Courier out of time
  'NTDEL:CTCNI': { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered – Customer could not identify themselves
  'NTDEL:CTCST': { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered – Contacted customer
  'NTDEL:DMGED': { status: 'exception', substatus: 'damaged', kind: 'damaged' }, // Not delivered – Damage under investigation
  'NTDEL:DRCRU': { status: 'exception', kind: 'attempted' }, // Not delivered – Driver / crew unavailable
  'NTDEL:FRMJR': { status: 'exception', substatus: 'weather', kind: 'attempted' }, // Not delivered – Force majeur
  'NTDEL:HLDAY': { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered – HoLiDAY
  'NTDEL:IDDMG': { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered – ID damaged or not readable
  'NTDEL:IDNEG': { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered – Identitycheck negativ
  'NTDEL:MOVED': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Not delivered – Moved
  'NTDEL:MSDOC': { status: 'exception', kind: 'attempted' }, // Not delivered – Missing Document
  'NTDEL:MSLBL': { status: 'exception', kind: 'attempted' }, // Not delivered – Missing Label
  'NTDEL:MSSDT': { status: 'exception', kind: 'attempted' }, // Not delivered – Missing data
  'NTDEL:NAGTB': { status: 'exception', kind: 'attempted' }, // Not delivered – Not According to General Terms of Business
  'NTDEL:NHOME': { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // Not delivered – Not home
  'NTDEL:NTCCN': { status: 'delivery_attempted', substatus: 'unclaimed', kind: 'attempted' }, // Not delivered – Not collected by consignee
  'NTDEL:NTIHU': { status: 'exception', kind: 'attempted' }, // Not delivered – Not in Handling Unit
  'NTDEL:OTHER': { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered – Other / Delivery to an other person
  'NTDEL:OTHRE': { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered – Other reason
  'NTDEL:PCKST': { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered – Packstation
  'NTDEL:RFUSD': { status: 'exception', substatus: 'refused', kind: 'attempted' }, // Not delivered – Refused
  'NTDEL:RSEXW': { status: 'exception', kind: 'attempted' }, // Not delivered – Return to Shipper EXWorks error
  'NTDEL:SECDA': { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered – SECond Delivery Attempt
  'NTDEL:SERPT': { status: 'delivery_attempted', kind: 'attempted' }, // Not delivered – Service Point
  'NTDEL:SHINF': { status: 'exception', kind: 'attempted' }, // Not delivered – SHipper INFormation
  'NTDEL:TCHBD': { status: 'exception', kind: 'attempted' }, // Not delivered – Technical / Breakdown
  'NTDEL:TRPMT': { status: 'exception', kind: 'attempted' }, // Not delivered – Terms of payment
  'NTDEL:UDLVR': { status: 'exception', kind: 'attempted' }, // Not delivered – Undeliverable
  'NTDEL:WRGPN': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Not delivered – Wrong Post-ID
  'NTDEL:WRGRI': { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Not delivered – Wrong Receiver Information
  'NTDEL:WRGTR': { status: 'exception', kind: 'attempted' }, // Not delivered – Wrong tour
  'NTPUP:BDADD': { status: 'pre_transit', kind: 'info' }, // Not picked up – Bad address
  'NTPUP:CLOSD': { status: 'pre_transit', kind: 'info' }, // Not picked up – Closed
  'NTPUP:CLRTE': { status: 'pre_transit', kind: 'info' }, // Not picked up – Tour exception
  'NTPUP:CPUNK': { status: 'pre_transit', kind: 'info' }, // Not picked up – Company dissolved / unknown
  'NTPUP:CRROT': { status: 'pre_transit', kind: 'info' }, // Not picked up – Courier out of time
  'NTPUP:DMGED': { status: 'pre_transit', kind: 'info' }, // Not picked up – Damage under investigation
  'NTPUP:GDNMS': { status: 'pre_transit', kind: 'info' }, // Not picked up – Goods / packaging not meet standard
  'NTPUP:GDNRD': { status: 'pre_transit', kind: 'info' }, // Not picked up – Goods not ready
  'NTPUP:NAGTB': { status: 'pre_transit', kind: 'info' }, // Not picked up – Not According to General Terms of Business
  'NTPUP:NHOME': { status: 'pre_transit', kind: 'info' }, // Not picked up – Not home
  'NTPUP:NPYMT': { status: 'pre_transit', kind: 'info' }, // Not picked up – No payment
  'NTPUP:NTHND': { status: 'pre_transit', kind: 'info' }, // Not picked up – Customer refused to hand over the shipment to DHL
  'NTPUP:NTHNG': { status: 'pre_transit', kind: 'info' }, // Not picked up – Nothing to collect
  'NTPUP:OTHER': { status: 'pre_transit', kind: 'info' }, // Not picked up – Other / Delivery to an other person
  'NTPUP:SPCNR': { status: 'pre_transit', kind: 'info' }, // Not picked up – Shipper cannot be reached
  'NTPUP:TRPMT': { status: 'pre_transit', kind: 'info' }, // Not picked up – Terms of payment
  'NTPUP:WRGTR': { status: 'pre_transit', kind: 'info' }, // Not picked up – Wrong tour
  'OFWRD:CNCNR': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Onforwarded – Consignee could not be reached
  'OFWRD:CNRFW': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Onforwarded – Consignee request: Forward to an other address.
  'OFWRD:CRFRD': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Onforwarded – Customer request for redirection
  'OFWRD:CRRFN': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Onforwarded – Correct routing information but at the wrong facil
  'OFWRD:CSREQ': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Onforwarded – ConSignee REQuest
  'OFWRD:NRQRD': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Onforwarded
  'OFWRD:PBNBR': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Onforwarded – PO box number
  'OFWRD:RDRCR': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Onforwarded – Redirected by customer request
  'OFWRD:RDRDO': { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Onforwarded – Redirected by redirection order
  'OFWRD:RTSCR': { status: 'return_to_sender', kind: 'returning' }, // Onforwarded – Return to shipper at customer request
  'OFWRD:RTSSA': { status: 'return_to_sender', kind: 'returning' }, // Onforwarded – Return to shipper by customer standard agreement
  'PARCV:NRQRD': { status: 'in_transit', kind: 'handed_over' }, // PAN Received by Carrier
  'PBNDT:NDRFC': { status: 'in_transit', kind: 'info' }, // Piece, but no data – No data received from customer
  'PBNDT:NDRFN': { status: 'in_transit', kind: 'info' }, // Piece, but no data – No data received from network
  'PBNDT:NORSN': { status: 'in_transit', kind: 'info' }, // Piece, but no data
  'PCKDU:PFLOC': { status: 'in_transit', kind: 'handed_over' }, // Picked up – Preferred Location/Neighbor
  'PCKDU:PKBOX': { status: 'in_transit', kind: 'handed_over' }, // Picked up – Delivery to Packetbox
  'PCKDU:PUBCR': { status: 'in_transit', kind: 'handed_over' }, // Picked up – Piece pick up
  'PCKDU:WINPL': { status: 'in_transit', substatus: 'safe_place', kind: 'handed_over' }, // Picked up – Prefered Neighbor/Place
  'PMTCR:NRQRD': { status: 'in_transit', kind: 'info' }, // Payments received from courier
  'PMTCS:NRQRD': { status: 'in_transit', kind: 'info' }, // Payment received from customer
  'PMTCS:SERPT': { status: 'in_transit', kind: 'info' }, // Payment received from customer – Service Point
  'PURCR:BDADD': { status: 'pre_transit', kind: 'label' }, // Pick up request created – Bad address
  'PURCR:BOOKN': { status: 'pre_transit', kind: 'label' }, // Pick up request created – Booking
  'PURCR:NRQRD': { status: 'pre_transit', kind: 'label' }, // Pick up request created
  'PURCR:OTHER': { status: 'pre_transit', kind: 'label' }, // Pick up request created – Other / Delivery to an other person
  'PURCR:REJCT': { status: 'pre_transit', kind: 'info' }, // Pick up request created – Rejected
  'PURCR:SECPL': { status: 'pre_transit', kind: 'label' }, // Pick up request created – Secure Place
  'RCCLS:GHSTP': { status: 'exception', kind: 'info' }, // Record closed – Ghost piece
  'RCCLS:LOSTX': { status: 'exception', substatus: 'lost', kind: 'lost' }, // Record closed – Lost
  'RELBL:NRQRD': { status: 'in_transit', kind: 'info' }, // Relabeled
  'RELBL:PLDMG': { status: 'in_transit', kind: 'info' }, // Relabeled – Piece label damaged
  'RELBL:PPQLT': { status: 'in_transit', kind: 'info' }, // Relabeled – Poor quality piece label
  'REPCK:DMGPC': { status: 'in_transit', substatus: 'damaged', kind: 'info' }, // Repacked – Damaged in process
  'REPCK:LDMGD': { status: 'in_transit', substatus: 'damaged', kind: 'info' }, // Repacked – Loaded Damaged
  'REPCK:MVMTV': { status: 'in_transit', kind: 'info' }, // Repacked – Movement / tour vehicle
  'REPCK:NRQRD': { status: 'in_transit', kind: 'info' }, // Repacked
  'REPCK:RDRDO': { status: 'in_transit', kind: 'info' }, // Repacked – Redirected by redirection order
  'REPCK:WRGRI': { status: 'in_transit', kind: 'info' }, // Repacked – Wrong Receiver Information
  'RETRN:BDADD': { status: 'return_to_sender', substatus: 'address', kind: 'returning' }, // Shipment will be returned to origin – Bad address
  'RETRN:CLREF': { status: 'return_to_sender', substatus: 'customs', kind: 'returning' }, // Shipment will be returned to origin – Clearance refused
  'RETRN:CNCNR': { status: 'return_to_sender', substatus: 'nobody_home', kind: 'returning' }, // Shipment will be returned to origin – Consignee could not be reached
  'RETRN:CSREQ': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – ConSignee REQuest
  'RETRN:DMGED': { status: 'return_to_sender', substatus: 'damaged', kind: 'returning' }, // Shipment will be returned to origin – Damage under investigation
  'RETRN:DMGPC': { status: 'return_to_sender', substatus: 'damaged', kind: 'returning' }, // Shipment will be returned to origin – Damaged in process
  'RETRN:FRMJR': { status: 'return_to_sender', substatus: 'weather', kind: 'returning' }, // Shipment will be returned to origin – Force majeur
  'RETRN:FSCCH': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – Failed dangerous goods check
  'RETRN:GDNMS': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – Goods / packaging not meet standard
  'RETRN:INSPF': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – Inspection failed
  'RETRN:MOVED': { status: 'return_to_sender', substatus: 'address', kind: 'returning' }, // Shipment will be returned to origin – Moved
  'RETRN:MSDLA': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – Missed delivery cycle - Received after cut off
  'RETRN:MSSDT': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – Missing data
  'RETRN:NAGTB': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – Not According to General Terms of Business
  'RETRN:NEXCH': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – No exchange unit
  'RETRN:NHOME': { status: 'return_to_sender', substatus: 'nobody_home', kind: 'returning' }, // Shipment will be returned to origin – Not home
  'RETRN:NTCCN': { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }, // Shipment will be returned to origin – Not collected by consignee
  'RETRN:NTORD': { status: 'return_to_sender', substatus: 'refused', kind: 'returning' }, // Shipment will be returned to origin – Not ordered
  'RETRN:OTHER': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – Other / Delivery to an other person
  'RETRN:RFUSD': { status: 'return_to_sender', substatus: 'refused', kind: 'returning' }, // Shipment will be returned to origin – Refused
  'RETRN:RTSCR': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – Return to shipper at customer request
  'RETRN:RTSSA': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – Return to shipper by customer standard agreement
  'RETRN:UDFPC': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – Unidentifiable piece
  'RETRN:WRGDT': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – Wrong Date
  'RETRN:WRGID': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – Wrong Check-ID
  'RETRN:WRGTR': { status: 'return_to_sender', kind: 'returning' }, // Shipment will be returned to origin – Wrong tour
  'ROUCR:PKBOX': { status: 'in_transit', kind: 'redirected' }, // Re-Routed on customer request – Delivery to Packetbox
  'RSDCP:FWEXH': { status: 'in_transit', kind: 'customs_released' }, // Released from clearance processing – ForWarded for Export Handling
  'RSDCP:OARRV': { status: 'in_transit', kind: 'customs_released' }, // Released from clearance processing – On arrival
  'SECHK:CCPSD': { status: 'in_transit', kind: 'sorted' }, // Security checked – Content Check - Passed
  'SECHK:DGCPS': { status: 'in_transit', kind: 'sorted' }, // Security checked – Dangerous goods check - Passed
  'SECHK:INSPT': { status: 'in_transit', kind: 'sorted' }, // Security checked – Inspection
  'SECHK:NRQRD': { status: 'in_transit', kind: 'sorted' }, // Security checked
  'SHRCU:NRQRD': { status: 'in_transit', kind: 'handed_over' }, // Shipment Received from customer
  'SHRCU:PCKST': { status: 'in_transit', kind: 'handed_over' }, // Shipment Received from customer – Packstation
  'SHRCU:SERPT': { status: 'in_transit', kind: 'handed_over' }, // Shipment Received from customer – Service Point
  'SRTED:FWAPS': { status: 'in_transit', kind: 'sorted' }, // Sorted – ForWarded for Army Postal Service
  'SRTED:FWEXH': { status: 'in_transit', kind: 'sorted' }, // Sorted – ForWarded for Export Handling
  'SRTED:FWEXP': { status: 'in_transit', kind: 'sorted' }, // Sorted – ForWarded for EXPress handling
  'SRTED:NRQRD': { status: 'in_transit', kind: 'sorted' }, // Sorted
  'STORN:NRQRD': { status: 'in_transit', kind: 'info' }, // The previous event was deleted by driver
  'TRBCR:NRQRD': { status: 'in_transit', kind: 'in_transit' }, // Transferred between carriers
  'ULFMV:OARRV': { status: 'in_transit', kind: 'arrived' }, // Unloaded from movement / tour vehicle – On arrival
  'ULFMV:UNLDD': { status: 'in_transit', kind: 'arrived' }, // Unloaded from movement / tour vehicle – Unloaded
}
