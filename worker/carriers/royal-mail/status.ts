import type { CodeMeaning } from '../carrier.ts'

/** Event codes of Tracking v2 with the text a customer is shown; DO = delivery office, MC = mail centre. */
export const eventCodes: Readonly<Record<string, CodeMeaning>> = {
  EVAIP: { status: 'pre_transit', kind: 'label' }, // The sender has advised they've despatched your item to us
  EVAIE: { status: 'pre_transit', kind: 'label' }, // Sender despatching item
  EVPPA: { status: 'in_transit', kind: 'handed_over' }, // We've got it: accepted at a Post Office branch
  EVBAH: { status: 'in_transit', kind: 'arrived' }, // We have your item at National Parcel Hub and it's on its way
  EVDAC: { status: 'in_transit', kind: 'arrived' }, // We have your item at [X] MC and it's on its way
  EVDAV: { status: 'in_transit', kind: 'arrived' }, // We have your item at [X] MC and it's on its way
  EVIAV: { status: 'in_transit', kind: 'arrived' }, // Your item has reached [X] MC and will now be sent to your local delivery office
  EVIMC: { status: 'in_transit', kind: 'arrived' }, // Your item has reached [X] MC and will now be sent to your local delivery office
  EVORI: { status: 'in_transit', kind: 'arrived' }, // Arrived at
  EVOAC: { status: 'in_transit', kind: 'arrived' }, // Item received at
  EVOCO: { status: 'in_transit', kind: 'arrived' }, // We've received your item and it's now being processed for delivery
  EVODO: { status: 'in_transit', kind: 'departed' }, // Item despatched to DO, or to MC
  EVGMI: { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // Your item went to [X] DO in error, so we re-routed it
  EVIPI: { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // Your item went to [X] MC in error, so we re-routed it
  EVNMI: { status: 'in_transit', substatus: 'missort', kind: 'delayed' }, // Forwarded – mis-sort
  EVGPD: { status: 'out_for_delivery', kind: 'on_van' }, // Received by [X] DO and now due for delivery today
  EVKAA: { status: 'delivery_attempted', substatus: 'inaccessible', kind: 'attempted' }, // Address inaccessible; another attempt on the next working day
  EVNAA: { status: 'delivery_attempted', substatus: 'inaccessible', kind: 'attempted' }, // Address inaccessible; another attempt on the next working day
  EVKNA: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // Tried to deliver, nobody in
  EVNDA: { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }, // Tried to deliver, nobody in
  EVKNR: { status: 'delivery_attempted', kind: 'attempted' }, // Delivery attempted
  EVKSU: { status: 'delivery_attempted', kind: 'attempted' }, // Unable to deliver to the nominated Safeplace today
  EVNDN: { status: 'delivery_attempted', kind: 'attempted' }, // Unable to deliver; another attempt on the next working day
  EVKAI: { status: 'return_to_sender', substatus: 'address', kind: 'returning' }, // Delivery address not identified, returned to sender
  EVKGA: { status: 'return_to_sender', substatus: 'address', kind: 'returning' }, // Recipient gone away, returned to sender
  EVNGA: { status: 'return_to_sender', substatus: 'address', kind: 'returning' }, // Recipient gone away, returned to sender
  EVKRF: { status: 'return_to_sender', substatus: 'refused', kind: 'returning' }, // Refused, returned to sender
  EVNRF: { status: 'return_to_sender', substatus: 'refused', kind: 'returning' }, // Refused, returned to sender
  EVRTS: { status: 'return_to_sender', kind: 'returned' }, // Delivered back to the sender
  EVKLC: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Delivered to the nominated collection point, ready to collect
  EVKDN: { status: 'delivered', substatus: 'neighbour', kind: 'delivered' }, // Delivered to your neighbour [X] at [X]
  EVKSF: { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }, // Delivered to your Safeplace
  EVKOP: { status: 'delivered', kind: 'delivered' }, // Delivered
  EVKSP: { status: 'delivered', kind: 'delivered' }, // Delivered, signed for
  EVNOC: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Collected from [X] DO
  EVPLC: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Collected by the customer from [X] Post Office
  EVNKS: { status: 'in_transit', substatus: 'held', kind: 'held' }, // Holding at [X] DO as part of our Keepsafe service
  EVNRT: { status: 'in_transit', substatus: 'held', kind: 'held' }, // Holding at [X] DO: asked not to deliver to the property today
  EVNSR: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Item prepared for Redelivery
  EVNAR: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Due for Redelivery the next working day
  ASRXS: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Redelivery arranged, else Safeplace
  RFRXS: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Redelivery arranged, else neighbour
  RNRXS: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Redelivery arranged to the chosen address
  RORXS: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Redelivery arranged
  RPRXS: { status: 'in_transit', substatus: 'rescheduled', kind: 'redirected' }, // Redelivery arranged to the chosen Post Office
  RSRXS: { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }, // Redelivery arranged, else Safeplace
}

/**
 * What an event name says where its code has no row. Royal Mail publishes no closed list of codes, so the words it shows to
 * customers decide before "unknown" does; the code is reported either way. First row that fits wins.
 */
const eventNames: readonly (readonly [RegExp, CodeMeaning])[] = [
  [/(?:delivered|returned) (?:back )?to (?:the )?sender/, { status: 'return_to_sender', kind: 'returned' }],
  [/return(?:ing|ed)?\b.*\bsender|return to sender/, { status: 'return_to_sender', kind: 'returning' }],
  [/(?:not|un)[- ]?delivered|unable to deliver|delivery attempt|attempted|no answer|no[- ]?one (?:in|home|available)|card left|couldn.?t deliver/, { status: 'delivery_attempted', kind: 'attempted' }],
  [/(?:ready|available|awaiting|held) (?:for|to)(?: be)? ?(?:redelivery or |customer )?collect|collection point|ready for collection|customer collection/, { status: 'available_for_pickup', kind: 'ready_for_pickup' }],
  [/delivered\b.*neighbou?r/, { status: 'delivered', substatus: 'neighbour', kind: 'delivered' }],
  [/delivered\b.*safe ?place/, { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }],
  [/delivered\b.*(?:letterbox|mailbox)/, { status: 'delivered', substatus: 'mailbox', kind: 'delivered' }],
  [/^delivered|delivered by|item delivered|collected by (?:the )?customer|customer collected/, { status: 'delivered', kind: 'delivered' }],
  [/refused/, { status: 'exception', substatus: 'refused', kind: 'info' }],
  [/damaged/, { status: 'exception', substatus: 'damaged', kind: 'damaged' }],
  [/address(?:ee)? (?:incorrect|incomplete|unknown|issue|query)|incorrect address|gone away|addressee gone/, { status: 'exception', substatus: 'address', kind: 'address_problem' }],
  [/(?:released|cleared).*customs|customs (?:clearance )?(?:complete|cleared)|left customs/, { status: 'in_transit', kind: 'customs_released' }],
  [/customs (?:fee|charge|duty)|fee to pay|surcharge|underpaid/, { status: 'in_transit', substatus: 'customs', kind: 'customs_charge' }],
  [/customs/, { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }],
  [/out for delivery|due (?:for delivery|to be delivered) today|ready for delivery|with (?:the )?(?:courier|postie|delivery)/, { status: 'out_for_delivery', kind: 'on_van' }],
  [/mis-?sort|in error|re-?routed/, { status: 'in_transit', substatus: 'missort', kind: 'delayed' }],
  [/redelivery|delivery request|re-?scheduled|next working day/, { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }],
  [/redirect|forwarded/, { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }],
  [/delay/, { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }],
  [/\bheld\b|holding|keepsafe|retained|retention/, { status: 'in_transit', substatus: 'held', kind: 'held' }],
  [/despatching item|sender (?:has )?(?:advised|preparing|despatch)|pre-?advice|label (?:created|printed)|awaiting (?:item|despatch)/, { status: 'pre_transit', kind: 'label' }],
  [/^accept|accepted|posted|collected from (?:sender|customer)|received from (?:sender|customer)|we.?ve got it|we have your item/, { status: 'in_transit', kind: 'handed_over' }],
  [/depart|despatched|left (?:the )?(?:uk|mc|hub)|leaving|exported/, { status: 'in_transit', kind: 'departed' }],
  [/arriv|received|reached|at (?:the )?(?:delivery office|mail centre|hub)/, { status: 'in_transit', kind: 'arrived' }],
  [/sorted|processed/, { status: 'in_transit', kind: 'sorted' }],
  [/in transit|on its way|en route|tracked\b/, { status: 'in_transit', kind: 'in_transit' }],
]

export function meaningOfName(words: string | null): CodeMeaning | null {
  if (words === null) return null
  const plain = words.toLowerCase()
  return eventNames.find(([expression]) => expression.test(plain))?.[1] ?? null
}
