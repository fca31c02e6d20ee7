import type { WebhookData, WebhookType } from '../../contract/webhook.ts'
import { insertWebhookMessage } from '../db/webhook-messages.ts'
import { sha256Hex } from '../edge/hash.ts'
import { newId } from '../edge/ids.ts'
import { webhookBodyAddress } from '../edge/seal-addresses.ts'
import { seal } from '../edge/seal.ts'
import type { Env } from '../env.ts'
import { isAnyoneListening } from './webhook-listeners.ts'

export interface WebhookPost<Type extends WebhookType> {
  /** The store's id. */
  readonly store: string
  readonly type: Type
  /** The order it is about; null = none. */
  readonly order: { readonly id: string; readonly number: string | null } | null
  readonly data: WebhookData<Type>
  readonly now: Date
  /** What makes this happening one: the same again is told once. Left out: each call is a happening. */
  readonly id?: string
}

/** What lies sealed in a message: nobody's list of orders shows it. */
export interface WebhookBox { readonly order: { readonly id: string; readonly number: string | null } | null; readonly data: unknown }

/**
 * Tells a merchant's own servers that something happened. Written down first, then queued: what the queue loses, a schedule
 * finds. Costs nothing, warm, when the store listens to nothing of this type. Nothing is told of an erased order.
 */
export async function postWebhook<Type extends WebhookType>(env: Env, { store, type, order, data, now, id }: WebhookPost<Type>): Promise<void> {
  if (!await isAnyoneListening(env, store, type, now)) return
  const message = id === undefined ? newId('msg') : `msg_${(await sha256Hex(`${store}|${type}|${id}`)).slice(0, 24)}`
  const box: WebhookBox = { order: order && { id: order.id, number: order.number }, data }
  const endpoints = await insertWebhookMessage(env.DB, { store, id: message, type, order: order?.id ?? null, sealedBody: await seal(env, webhookBodyAddress(store, message), JSON.stringify(box)), at: now.getTime() })
  if (endpoints.length > 0) await env.WEBHOOKS.sendBatch(endpoints.map((endpoint) => ({ body: { store, order: order?.id ?? null, endpoint, message } })))
}
