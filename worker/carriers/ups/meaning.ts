import type { ShipmentStatus } from '../../../contract/vocabulary.ts'
import type { CodeMeaning } from '../carrier.ts'
import { deliveryCodes } from './delivery-codes.ts'
import { exceptionCodes } from './exception-codes.ts'
import { manifestCodes, movementCodes, updateCodes } from './scan-codes.ts'
import { statusCodes } from './status-codes.ts'

/** The three codes UPS puts on one status, and its words. Absent ones are null. */
export interface UpsStatus { readonly type: string | null; readonly code: string | null; readonly statusCode: string | null; readonly description: string | null }

interface TypeRule {
  /** What the type alone says. */
  readonly status: ShipmentStatus
  readonly kind?: CodeMeaning['kind']
  readonly codes: readonly Readonly<Record<string, CodeMeaning>>[]
  /** What the codes beside it may refine it to. A code outside contradicts the type and is not believed: type X / SR with status code 003. */
  readonly may: readonly ShipmentStatus[]
}

/** `status.type` (UPS appendix "Package Activity Types"). The same two letters mean different things under different types. */
const types: Readonly<Record<string, TypeRule>> = {
  // Billing information received
  M: { status: 'pre_transit', kind: 'label', codes: [manifestCodes, movementCodes], may: ['pre_transit', 'cancelled'] },
  // Billing information voided
  MV: { status: 'cancelled', kind: 'cancelled', codes: [manifestCodes], may: ['cancelled'] },
  // Pickup
  P: { status: 'in_transit', kind: 'handed_over', codes: [movementCodes], may: ['in_transit', 'pre_transit', 'cancelled'] },
  // In transit, out for delivery
  I: { status: 'in_transit', kind: 'in_transit', codes: [movementCodes, exceptionCodes, manifestCodes], may: ['in_transit', 'pre_transit', 'out_for_delivery', 'available_for_pickup', 'delivery_attempted', 'exception', 'return_to_sender', 'cancelled'] },
  // Out for delivery
  O: { status: 'out_for_delivery', kind: 'on_van', codes: [movementCodes], may: ['out_for_delivery'] },
  // Delivered
  D: { status: 'delivered', kind: 'delivered', codes: [deliveryCodes], may: ['delivered', 'available_for_pickup', 'return_to_sender', 'in_transit'] },
  // Exception
  X: { status: 'exception', kind: 'info', codes: [exceptionCodes], may: ['exception', 'in_transit', 'out_for_delivery', 'available_for_pickup', 'delivery_attempted', 'return_to_sender', 'cancelled'] },
  // Returned to shipper
  RS: { status: 'return_to_sender', kind: 'returning', codes: [exceptionCodes, deliveryCodes, movementCodes], may: ['return_to_sender'] },
  // Delivered Origin CFS (freight only): a warehouse on the way
  DO: { status: 'in_transit', kind: 'arrived', codes: [], may: ['in_transit'] },
  // Delivered Destination CFS (freight only)
  DD: { status: 'in_transit', kind: 'arrived', codes: [], may: ['in_transit'] },
  // Warehousing (freight only)
  W: { status: 'in_transit', kind: 'sorted', codes: [], may: ['in_transit'] },
  // Updates (Track Alert only): news, no scan
  U: { status: 'unknown', kind: 'info', codes: [updateCodes], may: ['unknown'] },
  // Not available
  NA: { status: 'unknown', kind: 'info', codes: [manifestCodes, movementCodes, deliveryCodes, exceptionCodes], may: ['pre_transit', 'in_transit', 'out_for_delivery', 'available_for_pickup', 'delivery_attempted', 'exception', 'return_to_sender', 'cancelled', 'delivered'] },
}

/** Words that can mean one thing only, for a status without any code we know. */
const words: Readonly<Record<string, CodeMeaning>> = {
  'delivered': { status: 'delivered', kind: 'delivered' },
  'out for delivery': { status: 'out_for_delivery', kind: 'on_van' },
  'out for delivery today': { status: 'out_for_delivery', kind: 'on_van' },
  'on the way': { status: 'in_transit', kind: 'in_transit' },
  'in transit': { status: 'in_transit', kind: 'in_transit' },
  'returned to sender': { status: 'return_to_sender', kind: 'returned' },
  'delivery attempted': { status: 'delivery_attempted', kind: 'attempted' },
  'ready for customer pickup': { status: 'available_for_pickup', kind: 'ready_for_pickup' },
  'shipment ready for ups': { status: 'pre_transit', kind: 'label' },
}

function meaningOfWords(description: string | null): CodeMeaning | undefined {
  const plain = (description ?? '').toLowerCase().replace(/[.!\s]+$/, '')
  return words[plain] ?? (/^out for delivery\b/.test(plain) ? words['out for delivery'] : undefined)
}

/** "On the Way" (005) stands beside "Out for Delivery" in `currentStatus`: there the words are the finer of the two. */
const isCoarse = (row: CodeMeaning): boolean => row.status === 'in_transit' && row.kind === 'in_transit' && row.substatus === undefined

/**
 * What one UPS status means. The type gives the field in which the codes may refine it; the two-letter code is the finer
 * word, unless it says no more than the type and the three-digit one does. `unknownCode` is the code that no table knows.
 */
export function meaningOf({ type, code, statusCode, description }: UpsStatus): CodeMeaning & { readonly unknownCode: string | null } {
  const rule = type === null ? undefined : types[type]
  const byNumber = statusCode === null ? undefined : statusCodes[statusCode]
  const tables = rule?.codes ?? (byNumber === undefined ? [movementCodes, deliveryCodes, exceptionCodes] : [])
  const byLetters = code === null ? undefined : tables.map((table) => table[code]).find((row) => row !== undefined)
  const isStrange = (type !== null && rule === undefined) || (rule === undefined && byNumber === undefined && byLetters === undefined && (code ?? statusCode) !== null)
  const unknownCode = isStrange ? [type, code, statusCode].filter((part) => part !== null).join('/') : code !== null && byLetters === undefined && byNumber === undefined && type !== 'D' ? code : null
  if (rule === undefined) {
    const byWords = meaningOfWords(description)
    const byCode = byNumber ?? (type === null ? byLetters : undefined)
    const said = byCode !== undefined && isCoarse(byCode) && byWords?.status === 'out_for_delivery' ? byWords : byCode ?? byWords
    return { ...(said ?? { status: 'unknown', kind: 'info' }), unknownCode }
  }
  const believed = [byLetters, byNumber, byLetters === undefined && (byNumber === undefined || isCoarse(byNumber)) ? meaningOfWords(description) : undefined].filter((row) => row !== undefined && row.status !== 'unknown' && rule.may.includes(row.status)) as CodeMeaning[]
  const finer = believed.find((row) => row.status !== rule.status || row.substatus !== undefined) ?? believed[0]
  const base: CodeMeaning = finer ?? { status: rule.status, ...(rule.kind === undefined ? {} : { kind: byLetters?.kind ?? rule.kind }) }
  // "Released" and "pending release" share the code RZ; the number tells them apart.
  const kind = base.substatus === 'customs' && byNumber?.substatus === 'customs' ? byNumber.kind : base.kind
  return { ...base, ...(kind === undefined ? {} : { kind }), unknownCode }
}
