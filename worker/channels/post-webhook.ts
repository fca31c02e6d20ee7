import type { WebhookData, WebhookType } from '../../contract/webhook.ts'
import type { D1PreparedStatement } from '../db/d1.ts'
import { insertWebhookMessage, listUntried, writeWebhookMessage, type Stands, type WebhookMessageRow } from '../db/webhook-messages.ts'
import { sha256Hex } from '../edge/hash.ts'
import { newId } from '../edge/ids.ts'
import { log } from '../edge/log.ts'
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
 * For what was decided elsewhere: a change made here tells by `prepareWebhook`, so that neither stands without the other.
 */
export async function postWebhook<Type extends WebhookType>(env: Env, post: WebhookPost<Type>): Promise<void> {
  const row = await toRow(env, post)
  if (row === null) return
  const endpoints = await insertWebhookMessage(env.DB, row)
  await queueSoon(env, row, async () => endpoints)
}

/** A message that is written with the change it tells of. */
export interface Telling {
  /** Behind the change's own statements, in the same transaction. None where nobody listens. */
  readonly statements: readonly D1PreparedStatement[]
  /** After it. What is lost in between, a schedule finds. */
  queue(): Promise<void>
}
export const noTelling: Telling = { statements: [], queue: async () => undefined }

/** `stands`: what the change leaves behind. Where that is not there in the end (refused, there before), nothing is told. */
export async function prepareWebhook<Type extends WebhookType>(env: Env, post: WebhookPost<Type>, stands: Stands): Promise<Telling> {
  const row = await toRow(env, post)
  return row === null ? noTelling : { statements: writeWebhookMessage(env.DB, row, stands), queue: () => queueSoon(env, row, () => listUntried(env.DB, row.store, row.id)) }
}

/** null: nobody listens. */
async function toRow<Type extends WebhookType>(env: Env, { store, type, order, data, now, id }: WebhookPost<Type>): Promise<WebhookMessageRow | null> {
  if (!await isAnyoneListening(env, store, type, now)) return null
  const message = id === undefined ? newId('msg') : `msg_${(await sha256Hex(`${store}|${type}|${id}`)).slice(0, 24)}`
  const box: WebhookBox = { order: order && { id: order.id, number: order.number }, data }
  return { store, id: message, type, order: order?.id ?? null, sealedBody: await seal(env, webhookBodyAddress(store, message), JSON.stringify(box)), at: now.getTime() }
}

/** It is written: what fails from here on costs a minute until the schedule comes, and not the call. */
async function queueSoon(env: Env, { store, id, order }: WebhookMessageRow, list: () => Promise<readonly string[]>): Promise<void> {
  try {
    const endpoints = await list()
    if (endpoints.length > 0) await env.WEBHOOKS.sendBatch(endpoints.map((endpoint) => ({ body: { store, order, endpoint, message: id } })))
  } catch (error) { log('warn', 'webhook not queued', { store, message: id, error: String(error).slice(0, 200) }) }
}
