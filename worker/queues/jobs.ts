import type { EngagementKind, PageState } from '../../contract/vocabulary.ts'
import type { OrderProjection } from '../domain/shipment/projection.ts'

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
  readonly row: OrderProjection | null
}

/** One try of one webhook delivery. `order` is named so that an erasure finds what died. */
export interface WebhookJob { readonly store: string; readonly order: string | null; readonly endpoint: string; readonly message: string }

/** What one page told in one message. `order` is named so that an erasure finds what died; nothing of who sent it is here. */
export interface EngagementJob {
  readonly id: string
  readonly store: string
  readonly order: string
  readonly visit: string
  readonly state: PageState | null
  /** UTC ms, when it came in. */
  readonly at: number
  readonly items: readonly { readonly block: string; readonly kind: EngagementKind; readonly decision?: string | undefined; readonly arm?: string | undefined }[]
}

/** One step of a store's training. `run` names the training, and the version of the models it makes. */
export interface TrainingJob { readonly store: string; readonly run: string; readonly step: number }
