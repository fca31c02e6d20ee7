import type { CodeMeaning } from '../carrier.ts'

/**
 * `eventType` is a closed list of event names (Publication 199, G-4 and G-5), finer than the code: code 01 is every kind of
 * "Delivered, …", code 10 is "Arrived at" as well as "Processed through". First row that fits wins.
 */
const eventTypes: readonly (readonly [RegExp, CodeMeaning])[] = [
  // Pre-shipment first: "Departed Shipping Partner Facility, USPS Awaiting Item" is not with USPS yet.
  [/\bpicked up by shipping partner|\b(?:arrived|departed) shipping partner facility|\bshipping partner\b.*\bawaiting item/, { status: 'in_transit', kind: 'in_transit' }],
  [/\bawaiting (?:item|package)\b|^pre-?shipment|label created|label printed|shipping info(?:rmation)? (?:received|sent)|manifested|origin post is preparing|expects item/, { status: 'pre_transit', kind: 'label' }],
  [/\bpackage (?:return )?notice\b.*\bnot received/, { status: 'pre_transit', kind: 'label' }],
  // Back to the sender.
  [/^delivered\b.*\boriginal sender|^delivered,? (?:back )?to (?:the )?sender|^returned to (?:original )?sender\b|returned, delivered/, { status: 'return_to_sender', kind: 'returned' }],
  [/unclaimed|max(?:imum)? hold time expired/, { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }],
  [/return(?:ed|ing)? to sender|being returned|return to (?:shipper|merchant)/, { status: 'return_to_sender', kind: 'returning' }],
  // Delivered, by where and to whom.
  [/^(?:not delivered|undelivered|unable to deliver)/, { status: 'delivery_attempted', kind: 'attempted' }],
  [/^deliver(?:ed|y) to agent for final delivery|^tendered to agent/, { status: 'in_transit', kind: 'handed_over' }],
  [/^delivered.*\bmail ?box/, { status: 'delivered', substatus: 'mailbox', kind: 'delivered' }],
  [/^delivered.*\b(?:parcel )?locker/, { status: 'delivered', substatus: 'locker', kind: 'delivered' }],
  [/^delivered.*\bneighbou?r/, { status: 'delivered', substatus: 'neighbour', kind: 'delivered' }],
  [/^delivered.*\b(?:porch|front door|garage|other (?:door|location)|safe place|back door|side door)/, { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }],
  [/^delivered.*\b(?:individual|agent|front desk|reception|mail ?room|military|picked up)/, { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }],
  [/^delivered\b|^package delivered|^your item was delivered|^your item has been delivered|^picked up by (?:agent|addressee)|^retrieved from parcel locker/, { status: 'delivered', kind: 'delivered' }],
  // Attempts.
  [/no access|access(?:ible)? to delivery location|receptacle (?:blocked|full)|animal interference|unsafe conditions/, { status: 'delivery_attempted', substatus: 'inaccessible', kind: 'attempted' }],
  [/no authorized recipient|addressee not (?:available|home)|not home/, { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }],
  [/reminder to schedule redelivery|notice left|delivery attempt|attempted delivery|unable to be delivered|could not be delivered|no secure location|business closed/, { status: 'delivery_attempted', kind: 'attempted' }],
  [/redelivery (?:scheduled|requested)/, { status: 'delivery_attempted', substatus: 'rescheduled', kind: 'rescheduled' }],
  [/rescheduled|next delivery day/, { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }],
  // Waiting for collection.
  [/available for (?:redelivery or )?pick ?up|requests own pick-?up|ready for pick ?up|reminder to pick ?up|arriv(?:al|ed) at pick-?up point/, { status: 'available_for_pickup', kind: 'ready_for_pickup' }],
  [/held at post office/, { status: 'available_for_pickup', substatus: 'held', kind: 'ready_for_pickup' }],
  [/retrieved from (?:full )?parcel locker/, { status: 'available_for_pickup', kind: 'ready_for_pickup' }],
  [/payment of charges/, { status: 'exception', substatus: 'customs', kind: 'customs_charge' }],
  [/item being held/, { status: 'available_for_pickup', substatus: 'held', kind: 'ready_for_pickup' }],
  // Trouble.
  [/refused/, { status: 'exception', substatus: 'refused', kind: 'info' }],
  [/weather|natural disaster/, { status: 'exception', substatus: 'weather', kind: 'delayed' }],
  [/undeliverable|insufficient address|no such (?:number|street|address)|moved,? left no address|addressee unknown|forward(?:ing order)? expired|vacant|deceased|bad address|incorrect address|address(?:ed)? (?:issue|incorrectly)/, { status: 'exception', substatus: 'address', kind: 'address_problem' }],
  [/damaged?\b/, { status: 'exception', substatus: 'damaged', kind: 'damaged' }],
  [/\blost\b|missing mail/, { status: 'exception', substatus: 'lost', kind: 'lost' }],
  [/seized|law enforcement|prohibited|hazardous/, { status: 'exception', substatus: 'security', kind: 'held' }],
  [/dead (?:mail|letter)|mail recovery|disposed|destroyed/, { status: 'exception', substatus: 'disposed', kind: 'info' }],
  [/intercepted|customer recall|label cancel/, { status: 'cancelled', kind: 'cancelled' }],
  [/processing exception|other delay|delivery exception/, { status: 'exception', substatus: 'delayed', kind: 'delayed' }],
  // Customs.
  [/held (?:in|by|at) customs|customs (?:hold|delay)|clearance delay/, { status: 'in_transit', substatus: 'customs', kind: 'held' }],
  [/out of customs|customs (?:clearance )?(?:processing )?complete|released (?:from|by) customs|cleared customs/, { status: 'in_transit', kind: 'customs_released' }],
  [/customs/, { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }],
  // On its way.
  [/out for delivery|with courier/, { status: 'out_for_delivery', kind: 'on_van' }],
  [/arriving late|delay(?:ed)?\b/, { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }],
  [/missent|mis-?shipped|misrouted/, { status: 'in_transit', substatus: 'missort', kind: 'delayed' }],
  [/^forward(?:ed)?\b|package redirected/, { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }],
  [/in possession|accept(?:ed|ance)|premises? pick-?up|handed to usps|\bpicked up\b|shipment received|dropped off|tendered to (?:the )?postal service/, { status: 'in_transit', kind: 'handed_over' }],
  [/^departed|^depart\b|departure|^dispatched/, { status: 'in_transit', kind: 'departed' }],
  [/^arriv(?:ed|al)|received at/, { status: 'in_transit', kind: 'arrived' }],
  [/sort(?:ing|ed)?\b|processed|processing/, { status: 'in_transit', kind: 'sorted' }],
  [/in[ -]transit|arriving on time|en ?route|moving through|transferred|tendered|awaiting delivery scan|status not updated|expected delivery/, { status: 'in_transit', kind: 'in_transit' }],
]

/** What `eventType` (or `status`, which repeats the newest one) says; null = not on the list. */
export function meaningOfType(words: string | null): CodeMeaning | null {
  if (words === null) return null
  const plain = words.toLowerCase()
  return eventTypes.find(([expression]) => expression.test(plain))?.[1] ?? null
}
