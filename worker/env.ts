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
/** The object of an order of this store. An id of another store names an empty object here: nothing of theirs can be reached (TRUST 8). */
export const orderObject = (env: Pick<Env, 'ORDERS'>, store: string, order: string) => env.ORDERS.get(env.ORDERS.idFromName(orderObjectName(store, order)))

/** Name of one carrier account's object; an account belongs to the merchant. */
export const carrierAccountObjectName = (merchant: string, carrier: string): string => `${merchant}/${carrier}`
export const carrierAccountObject = (env: Pick<Env, 'CARRIER_ACCOUNTS'>, merchant: string, carrier: string) => env.CARRIER_ACCOUNTS.get(env.CARRIER_ACCOUNTS.idFromName(carrierAccountObjectName(merchant, carrier)))

/** The exact counter of one subject, such as `acts/order/<store>/<order>`. */
export const limitObject = (env: Pick<Env, 'LIMITS'>, subject: string) => env.LIMITS.get(env.LIMITS.idFromName(subject))
