import type { CodeMeaning } from '../carrier.ts'

/** Registered letters of Deutsche Post (`svb`, `post-de`). */
export const postDe: Readonly<Record<string, CodeMeaning>> = {
  AMBIGUOUS: { status: 'unknown', kind: 'info' }, // Ambiguous
  AMOUNT_TRANSFERRED: { status: 'delivered', kind: 'delivered' }, // Amount transferred
  ANNOUNCED: { status: 'pre_transit', kind: 'label' }, // Announced
  ARRIVAL_AT_OFFICE_OF_DELIVERY: { status: 'in_transit', kind: 'arrived' }, // Arrival at office of delivery
  ARRIVED_IN_DESTINATION_COUNTRY: { status: 'in_transit', kind: 'arrived' }, // Arrived in destination country
  ARRIVED_TRANSIT: { status: 'in_transit', kind: 'arrived' }, // Arrived in transit
  BZ: { status: 'in_transit', kind: 'sorted' }, // In processing
  BZA: { status: 'in_transit', kind: 'sorted' }, // In processing, departure
  BZE: { status: 'in_transit', kind: 'sorted' }, // In processing, arrival
  CONFIRMATION_PENDING: { status: 'delivered', kind: 'delivered' }, // Delivered, confirmation pending
  CONFIRMED: { status: 'delivered', kind: 'delivered' }, // Delivery confirmed
  CONFIRMED_BY_SENDER: { status: 'delivered', kind: 'delivered' }, // Delivery confirmed by sender
  DELIVERED: { status: 'delivered', kind: 'delivered' }, // Delivered
  DELIVERED_ZU_NOT_OK: { status: 'delivered', kind: 'delivered' }, // Delivered, service document incomplete
  DELIVERED_ZU_OK: { status: 'delivered', kind: 'delivered' }, // Delivered with service document
  DELIVERY_ATTEMPTED: { status: 'delivery_attempted', kind: 'attempted' }, // Delivery attempted
  DEPARTURE_FROM_INWARD_OE: { status: 'in_transit', kind: 'departed' }, // Departure from inward office of exchange
  FETCHED: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Collected by the addressee
  FETCHED_KEY_ACCOUNT_PENDING_DELIVERY_CONFIRMATION: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Collected by key account
  FETCHED_NOTIFIED: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Collected after notice
  FETCHED_PACKSTATION: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Collected from Packstation
  FETCHED_PENDING_DELIVERY_CONFIRMATION: { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }, // Collected, confirmation pending
  FETCHED_PO_BOX_PENDING_DELIVERY_CONFIRMATION: { status: 'delivered', substatus: 'mailbox', kind: 'delivered' }, // Collected from PO box
  FORWARDED_ABROAD: { status: 'in_transit', kind: 'departed' }, // Forwarded abroad
  HANDOVER_CUSTOMS: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // Handed over to customs
  HELD_BY_CUSTOMS: { status: 'in_transit', substatus: 'customs', kind: 'held' }, // Held by customs
  IN_DELIVERY: { status: 'out_for_delivery', kind: 'on_van' }, // In delivery
  IP_CUSTOMS: { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }, // In customs processing
  ISSUE_OF_A_REPLACEMENT_CERTIFICATE_PZA: { status: 'in_transit', kind: 'info' }, // Replacement certificate issued
  MARBURG: { status: 'exception', substatus: 'address', kind: 'address_problem' }, // Undeliverable mail office in Marburg
  NO_INFO: { status: 'unknown', kind: 'info' }, // No information
  NOTIFIED: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Notice left, ready to collect
  NOTIFIED_KEY_ACCOUNT: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // Key account notified
  NOTIFIED_PACKSTATION: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // In Packstation, addressee notified
  NOTIFIED_PO_BOX: { status: 'available_for_pickup', kind: 'ready_for_pickup' }, // In PO box, addressee notified
  PAID_EPOS: { status: 'delivered', kind: 'delivered' }, // Paid at the counter
  PAID_MAILMAN: { status: 'delivered', kind: 'delivered' }, // Paid to the mail carrier
  PASSED_LETTER_CENTER: { status: 'in_transit', kind: 'sorted' }, // Passed letter centre
  POSTED: { status: 'in_transit', kind: 'handed_over' }, // Posted
  POSTED_ARRIVED: { status: 'in_transit', kind: 'arrived' }, // Posted and arrived
  POSTED_MAIL_TERMINAL: { status: 'in_transit', kind: 'handed_over' }, // Posted at mail terminal
  REDIRECTED: { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }, // Redirected
  RETURNED_TO_SENDER: { status: 'return_to_sender', kind: 'returned' }, // Returned to sender
  SENT_BACK: { status: 'return_to_sender', kind: 'returning' }, // Sent back
  SENT_BACK_ABROAD: { status: 'return_to_sender', kind: 'returning' }, // Sent back abroad
  TO_BE_SENT_ABROAD: { status: 'in_transit', kind: 'in_transit' }, // To be sent abroad
}
