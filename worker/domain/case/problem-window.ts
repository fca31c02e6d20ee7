import type { PolicyAbout } from '../../../contract/content/policy.ts'
import type { ProblemKind, ShipmentStatus } from '../../../contract/vocabulary.ts'
import { addDays } from '../shipment/day.ts'

/** What one parcel of the order tells about when something may be reported. Days at the destination. */
export interface ProblemParcel {
  readonly status: ShipmentStatus
  /** null while it is on its way, and where the carrier names no day. */
  readonly deliveredOn: string | null
  /** The last day anybody named: estimate or promise, whichever is later. */
  readonly expectedBy: string | null
  /** Items of the page in it; empty where nobody said. */
  readonly items: readonly string[]
}

export interface ProblemQuestion {
  readonly policy: PolicyAbout<'problems'>
  readonly parcels: readonly ProblemParcel[]
  /** What is in no parcel yet waits as well. */
  readonly promisedBy: string | null
  readonly orderedOn: string
  readonly isCancelled: boolean
  readonly today: string
}

/** `from` is the first day on which it may be reported, `until` the last; null = no such limit. */
export interface ProblemWindow { readonly kind: ProblemKind; readonly isOpen: boolean; readonly from: string | null; readonly until: string | null; readonly items: readonly string[] }

/**
 * What may be reported, today or from a day to come; what is over is left out. An item counts as missing in the post only after the
 * merchant's waiting time: most parcels that "were delivered" and are not there turn up within two days.
 */
export function problemWindows({ policy, parcels, promisedBy, orderedOn, isCancelled, today }: ProblemQuestion): ProblemWindow[] {
  if (isCancelled) return []
  const { notArrived, withinDays } = policy
  const waitsFrom = (expectedBy: string | null): string => expectedBy === null ? addDays(orderedOn, notArrived.afterOrdered) : addDays(expectedBy, notArrived.afterExpected)
  const missing: Span[] = parcels.length === 0 ? [{ from: waitsFrom(promisedBy), until: null, items: [] }] : parcels.flatMap((parcel): Span[] => {
    if (parcel.status === 'delivered') return parcel.deliveredOn === null ? [{ from: null, until: null, items: parcel.items }] : [{ from: addDays(parcel.deliveredOn, notArrived.afterDelivered), until: addDays(parcel.deliveredOn, withinDays), items: parcel.items }]
    return isAwaited(parcel.status) ? [{ from: waitsFrom(parcel.expectedBy), until: null, items: parcel.items }] : []
  })
  const arrived = parcels.flatMap((parcel): Span[] => parcel.status === 'delivered'
    ? [{ from: parcel.deliveredOn, until: parcel.deliveredOn === null ? null : addDays(parcel.deliveredOn, withinDays), items: parcel.items }] : [])
  return policy.kinds.flatMap((kind) => together(kind, kind === 'not_arrived' ? missing : arrived, today))
}

/** At the counter it waits for the shopper, and what comes back to the shop is no longer awaited. */
const isAwaited = (status: ShipmentStatus): boolean => status !== 'available_for_pickup' && status !== 'return_to_sender' && status !== 'cancelled'

interface Span { readonly from: string | null; readonly until: string | null; readonly items: readonly string[] }

function together(kind: ProblemKind, spans: readonly Span[], today: string): ProblemWindow[] {
  const left = spans.filter(({ until }) => until === null || today <= until)
  if (left.length === 0) return []
  const open = left.filter(({ from }) => from === null || from <= today)
  const chosen = open.length > 0 ? open : left
  const froms = chosen.map(({ from }) => from)
  const untils = chosen.map(({ until }) => until)
  return [{
    kind, isOpen: open.length > 0,
    from: froms.includes(null) ? null : froms.toSorted()[0] ?? null,
    until: untils.includes(null) ? null : untils.toSorted().at(-1) ?? null,
    // A parcel nobody knows the contents of may hold any of them: then no choice is offered.
    items: chosen.some(({ items }) => items.length === 0) ? [] : [...new Set(chosen.flatMap(({ items }) => items))],
  }]
}
