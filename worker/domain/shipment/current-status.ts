import type { ShipmentStatus, Substatus } from '../../../contract/vocabulary.ts'
import type { Reading } from './history.ts'
import type { FoldedEvent } from './state.ts'

export interface CurrentStatus { readonly status: ShipmentStatus; readonly substatus: Substatus | null }

/**
 * The status now. The carrier's own word, as of its newest full answer, comes first; events newer than what that answer
 * held (a push, a scan by hand) move it on. Delivered is terminal for scans, unless the carrier's own status leaves it, a
 * code says returned or redirected, or the merchant says otherwise.
 */
export function currentStatus(events: readonly FoldedEvent[], word: { reading: Reading; through: number } | null): CurrentStatus {
  const isWordClear = word !== null && word.reading.status !== 'unknown'
  let now: CurrentStatus = isWordClear ? { status: word.reading.status, substatus: word.reading.substatus } : { status: 'unknown', substatus: null }
  for (const event of isWordClear ? events.slice(word.through) : events) {
    if (event.status === 'unknown') continue
    if (now.status === 'delivered' && !reopens(event)) continue
    now = { status: event.status, substatus: event.substatus }
  }
  return now
}

function reopens(event: FoldedEvent): boolean {
  return event.source === 'merchant' || event.status === 'delivered' || event.status === 'return_to_sender' || event.substatus === 'redirected'
    || event.kind === 'redirected' || event.kind === 'returning' || event.kind === 'returned'
}
