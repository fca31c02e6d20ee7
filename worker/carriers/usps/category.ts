import type { ParsedEvent } from '../carrier.ts'
import { meant, orDelivered, standingOf, type Standing } from '../kit/current-status.ts'
import { meaningOfType } from './event-type.ts'

/**
 * `statusCategory` is coarse and decides; `status` (the newest event type) refines it where the two can agree: "In Transit"
 * also stands over a parcel that is out for delivery, "Alert" over everything from a weather delay to a return.
 */
export function standingOfCategory(category: string | null, status: string | null, events: readonly ParsedEvent[]): { standing: Standing; isKnown: boolean } {
  const words = (category ?? '').toLowerCase().replace(/[^a-z]+/g, ' ').trim()
  const row = meaningOfType(status)
  const refined = row === null ? standingOf(events) : meant(row)
  const own = ofWords(words, refined)
  if (own === null) return { standing: orDelivered(refined, events), isKnown: words === '' }
  return { standing: orDelivered(own, events), isKnown: true }
}

function ofWords(words: string, refined: Standing): Standing | null {
  const plain = (status: Standing['status']): Standing => ({ status, substatus: refined.status === status ? refined.substatus : null })
  if (/^delivered to agent/.test(words)) return refined.status === 'delivered' ? refined : plain('in_transit')
  if (/^delivered/.test(words)) return refined.status === 'return_to_sender' ? refined : plain('delivered')
  if (/return(?:ed)? to sender/.test(words)) return plain('return_to_sender')
  if (/^pre ?shipment|awaiting item|label created/.test(words)) return plain('pre_transit')
  if (/^out for delivery/.test(words)) return plain('out_for_delivery')
  if (/^available for (?:redelivery or )?pick ?up|(?:ready|held) for pick ?up/.test(words)) return plain('available_for_pickup')
  if (/attempt|action needed|notice left/.test(words)) return refined.status === 'available_for_pickup' || refined.status === 'return_to_sender' ? refined : plain('delivery_attempted')
  if (/^alert|exception|undeliverable/.test(words)) {
    const isNamed = refined.status === 'delivery_attempted' || refined.status === 'available_for_pickup' || refined.status === 'return_to_sender' || refined.status === 'cancelled'
    return isNamed ? refined : { status: 'exception', substatus: refined.substatus }
  }
  if (/^accepted|in transit|moving through|preparing for delivery|arriv|delayed|possession|processing at|awaiting delivery scan|^departed/.test(words)) {
    return refined.status === 'unknown' || refined.status === 'pre_transit' || refined.status === 'delivered' ? plain('in_transit') : refined
  }
  return null
}
