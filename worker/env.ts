import type { D1Database, DurableObjectId, Fetcher, Queue, R2Bucket } from '@cloudflare/workers-types/experimental'
import type { CarrierAccountApi } from './objects/carrier-account-api.ts'
import type { LimitApi } from './objects/limit-api.ts'
import type { OrderApi } from './objects/order-api.ts'
import type { CarrierPoll, CarrierPush, ProjectionJob, EngagementJob, TrainingJob, WebhookJob } from './queues/jobs.ts'

/** A durable object namespace whose stubs speak one of our RPC interfaces. */
export interface ObjectNamespace<Api> {
  idFromName(name: string): DurableObjectId
  // Written out, because the project of the pages sees two kinds of `Response` and must mean the same one as the routes.
  get(id: DurableObjectId): Api & { fetch(input: string, init?: { headers: Headers }): Promise<Response> }
}

/** Bindings of `worker/wrangler.jsonc`. Secrets are base64 of 32 random bytes unless said otherwise. */
export interface Env {
  readonly DB: D1Database
  readonly ORDERS: ObjectNamespace<OrderApi>
  readonly CARRIER_ACCOUNTS: ObjectNamespace<CarrierAccountApi>
  readonly LIMITS: ObjectNamespace<LimitApi>
  readonly CARRIER_POLLS: Queue<CarrierPoll>
  readonly CARRIER_PUSHES: Queue<CarrierPush>
  readonly PROJECTIONS: Queue<ProjectionJob>
  readonly WEBHOOKS: Queue<WebhookJob>
  readonly ENGAGEMENTS: Queue<EngagementJob>
  readonly TRAINING: Queue<TrainingJob>
  readonly ASSETS: Fetcher
  /** Photos and films of shoppers, cleaned: worker/uploads. */
  readonly MEDIA: R2Bucket
  readonly ENVIRONMENT: 'production' | 'development' | 'test'
  /** Signs page links, cursors and image paths. */
  readonly LINK_SECRET: string
  /** Keyed hashes of e-mail, postcode and order number. Never rotated: it names the order objects. */
  readonly HASH_SECRET: string
  /** Key-encryption keys, newest first: `1:<base64>` or `2:<base64>,1:<base64>` during a rotation. */
  readonly SEAL_KEYS: string
  /** Exact extra origins the outbound rule lets through (carrier sandbox, tests); refused in production. */
  readonly OUTBOUND_DEV_ORIGINS?: string
  /** Milliseconds more that a page waits for its blocks: for tests on a busy machine, where 300 may pass before anything was asked; refused in production. */
  readonly BLOCK_PATIENCE?: string
}

/** Name of one order's object. */
export const orderObjectName = (store: string, order: string): string => `${store}/${order}`
/** Name of one carrier account's object; an account belongs to the merchant. */
export const carrierAccountObjectName = (merchant: string, carrier: string): string => `${merchant}/${carrier}`
