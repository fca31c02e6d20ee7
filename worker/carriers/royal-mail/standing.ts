import type { ParsedEvent } from '../carrier.ts'
import { meant, orDelivered, standingOf, type Standing } from '../kit/current-status.ts'
import { eventCodes, meaningOfName } from './status.ts'

/**
 * `statusCategory` is coarse ("IN TRANSIT", "DELIVERED", "CANNOT BE DELIVERED" …) and decides; `lastEventCode` refines it
 * where the two can agree. Without a category: the last event's code, else the events. A category that is not on the list,
 * while the events say nothing either, is read like an event's name.
 */
export function standingOfSummary(category: string | null, lastCode: string | null, lastName: string | null, events: readonly ParsedEvent[]): { standing: Standing; isKnown: boolean } {
  const row = (lastCode === null ? null : eventCodes[lastCode]) ?? meaningOfName(lastName)
  const refined = row === null ? standingOf(events) : meant(row)
  const words = (category ?? '').toLowerCase().replace(/[^a-z]+/g, ' ').trim()
  const byWords = refined.status === 'unknown' ? meaningOfName(category) : null
  const listed = ofCategory(words, refined)
  const own = listed ?? (byWords === null ? refined : meant(byWords))
  return { standing: orDelivered(own, events), isKnown: listed !== null || words === '' }
}

function ofCategory(words: string, refined: Standing): Standing | null {
  const plain = (status: Standing['status']): Standing => ({ status, substatus: refined.status === status ? refined.substatus : null })
  if (/return/.test(words)) return plain('return_to_sender')
  if (/cannot be delivered|not delivered|undeliver|attempt/.test(words)) return refined.status === 'return_to_sender' || refined.status === 'available_for_pickup' || refined.status === 'exception' ? refined : plain('delivery_attempted')
  if (/^delivered|^collected/.test(words)) return refined.status === 'available_for_pickup' || refined.status === 'return_to_sender' ? refined : plain('delivered')
  if (/collect|pick ?up/.test(words)) return plain('available_for_pickup')
  if (/out for delivery|(?:due|ready) for delivery|due (?:to be delivered )?today|with (?:the )?(?:courier|postie)/.test(words)) return plain('out_for_delivery')
  if (/sender (?:preparing|despatch)|pre ?advice|awaiting|expecting|not (?:yet )?received|despatching/.test(words)) return plain('pre_transit')
  if (/held (?:at|by|in) customs|customs (?:charge|fee)/.test(words)) return { status: 'in_transit', substatus: 'customs' }
  if (/held|exception|problem|issue/.test(words)) return refined.status === 'unknown' || refined.status === 'in_transit' ? { status: /held/.test(words) ? 'in_transit' : 'exception', substatus: refined.substatus ?? (/held/.test(words) ? 'held' : null) } : refined
  if (/transit|customs|accepted|received|we have it|we ve got it|redirect|delay|processing|on its way/.test(words)) {
    return refined.status === 'unknown' || refined.status === 'pre_transit' || refined.status === 'delivered' ? plain('in_transit') : refined
  }
  return null
}
