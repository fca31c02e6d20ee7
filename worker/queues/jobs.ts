import type { PageView, ShipmentStatus } from '../../contract/vocabulary.ts'

/** One carrier request: the numbers one HTTP call takes together. `id` makes the consumer idempotent. */
export interface CarrierPoll {
  readonly id: string
  readonly merchant: string
  readonly carrier: string
  readonly numbers: readonly { readonly trackingNumber: string; readonly orders: readonly { readonly store: string; readonly order: string }[] }[]
}

/** A verified push of a carrier. `body` is the raw text. */
export interface CarrierPush { readonly id: string; readonly merchant: string; readonly carrier: string; readonly body: string; readonly headers: Readonly<Record<string, string>>; readonly receivedAt: string }

/** An order's row for lists and search, from its outbox. `revision` never goes back: an older job is dropped. */
export interface ProjectionJob {
  readonly id: string
  readonly store: string
  readonly order: string
  readonly revision: number
  readonly row: ProjectionRow | null
}
export interface ProjectionRow {
  readonly number: string
  readonly numberKey: string
  readonly emailHash: string | null
  readonly placedAt: string
  readonly updatedAt: string
  readonly status: ShipmentStatus
  readonly late: boolean
  readonly shipments: number
  readonly deliveredOn: string | null
  readonly expectedDay: string | null
  readonly firstTitle: string | null
  readonly retireAt: string | null
  /** Of the links given out now: lists show a link without asking the object. */
  readonly epoch: number
}
export type { PageView }
