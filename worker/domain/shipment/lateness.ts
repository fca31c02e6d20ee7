import type { ShipmentStatus } from '../../../contract/vocabulary.ts'
import { daysBetween, laterDay } from './day.ts'

export interface LatenessQuestion {
  readonly status: ShipmentStatus
  /** Last day of the shop's promise; null = nothing was promised, so nothing is late. */
  readonly promised: string | null
  /** Day it arrived at the destination; null unless delivered. */
  readonly deliveredOn: string | null
  /** Last day of the estimate in force. */
  readonly estimated: string | null
  /** Today at the destination. */
  readonly today: string
}
export interface Lateness { readonly late: boolean; /** Days past the promise, once known. */ readonly lateDays: number | null }

/** Late = the estimate or today lies past the promise; never a carrier's word. A parcel on its way back is not late. */
export function lateness({ status, promised, deliveredOn, estimated, today }: LatenessQuestion): Lateness {
  if (promised === null || status === 'cancelled' || status === 'return_to_sender') return { late: false, lateDays: null }
  if (status === 'delivered') return deliveredOn === null || deliveredOn <= promised ? { late: false, lateDays: null } : { late: true, lateDays: daysBetween(promised, deliveredOn) }
  if (estimated !== null && estimated > promised) return { late: true, lateDays: daysBetween(promised, laterDay(estimated, today)) }
  return { late: today > promised, lateDays: null }
}
