import type { PageTime } from '../../../contract/page.ts'
import type { AskOutcome, CarrierErrorKind, EventKind, EventSource, ShipmentStatus, Substatus } from '../../../contract/vocabulary.ts'
import type { KnownPlace } from './zone-of-place.ts'

/** What the fold makes of a parcel's history. Holds no "today": what depends on the clock is computed when it is read. */
export interface ShipmentState {
  /** Function of the set of facts; never falls while the set grows. */
  readonly revision: number
  readonly status: ShipmentStatus
  readonly substatus: Substatus | null
  /** Newest first; withdrawn ones and those of an earlier parcel under the same number are left out. */
  readonly events: readonly FoldedEvent[]
  readonly withdrawn: number
  readonly deliveredAt: PageTime | null
  /** The carrier's own estimate. */
  readonly estimate: CarrierEstimate | null
  readonly signedBy: string | null
  readonly service: string | null
  readonly asked: AskedState
  /** Readings in a row, up to the newest, in which the carrier calls the parcel delivered: one check, then rest. */
  readonly deliveredChecks: number
  readonly isStopped: boolean
}

export interface FoldedEvent {
  readonly id: string
  readonly time: PageTime | null
  readonly status: ShipmentStatus
  readonly substatus: Substatus | null
  readonly kind: EventKind
  readonly place: KnownPlace | null
  readonly text: string | null
  readonly textLang: string | null
  readonly source: EventSource
}

export interface CarrierEstimate { readonly from: string; readonly to: string; readonly window: { readonly from: PageTime; readonly to: PageTime } | null }

export interface AskedState {
  readonly outcome: AskOutcome
  /** UTC ISO. */
  readonly askedAt: string | null
  /** Last time the carrier gave an answer, "not found" included. */
  readonly answeredAt: string | null
  readonly error: CarrierErrorKind | null
}

/** Days the parcel passed a step are derived from the events; these are the moments that matter everywhere. */
export const isOver = (status: ShipmentStatus): boolean => status === 'delivered' || status === 'cancelled'
export const dayOf = (time: PageTime | null): string | null => time === null ? null : time.wall.slice(0, 10)
