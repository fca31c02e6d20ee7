import type { WebhookMessage } from '../../contract/webhook.ts'
import type { WebhookBox } from '../channels/post-webhook.ts'
import { sendWebhook, type SendDeps } from '../channels/send-webhook.ts'
import { signWebhook } from '../channels/standard-webhooks.ts'
import { forgetListeners } from '../channels/webhook-listeners.ts'
import { disableEndpoint, noteEndpointFailing, noteEndpointWell } from '../db/webhook-endpoints.ts'
import { abandonDeliveries, settleDelivery, takeDelivery, type DeliveryEnd, type TakenDelivery } from '../db/webhook-messages.ts'
import { failingAtMost, judgeWebhook, type WebhookEnd } from '../domain/notification/webhook-plan.ts'
import { liveHookSecrets, type HookSecret } from '../edge/hook-secrets.ts'
import { log } from '../edge/log.ts'
import { webhookBodyAddress, webhookSecretsAddress } from '../edge/seal-addresses.ts'
import { open } from '../edge/seal.ts'
import type { Env } from '../env.ts'
import type { WebhookJob } from './jobs.ts'

/** A try under way is not begun by anyone else for so long; after it, it is taken for lost and made again. */
const lease = 60_000
/** A queue holds a message back for twelve hours at most; longer waits are the schedule's. */
const longestDelay = 12 * 3_600_000

/**
 * One try of one delivery. Twice the same message does no harm: the row says whether it is due, and only one of two takes it.
 * What cannot be sent is settled as a value; only a fault of our own throws, and then the queue brings it again.
 */
export async function deliverWebhook(env: Env, job: WebhookJob, deps: SendDeps): Promise<void> {
  const now = deps.now()
  const taken = await takeDelivery(env.DB, job, now, lease)
  if (taken === null) return
  const message = await toMessage(env, job, taken)
  const sealed = await open(env, webhookSecretsAddress(job.store, job.endpoint), taken.sealedSecrets)
  if (message === null || sealed === null) {
    log('error', 'a sealed box does not open', { store: job.store, endpoint: job.endpoint, message: job.message })
    return void await settleDelivery(env.DB, job, { state: 'dead', status: null, error: 'not_readable', nextAt: null }).run()
  }
  const body = JSON.stringify(message)
  const secrets = liveHookSecrets(JSON.parse(sealed) as HookSecret[], now)
  const end = await sendWebhook(env, taken.url, await signWebhook(secrets, message.id, Math.floor(now.getTime() / 1000), body), body, deps)
  await settle(env, job, taken, end, deps)
}

/** Its message failed every time by a fault of ours: the delivery says so, and can be replayed. */
export async function buryWebhook(env: Env, job: WebhookJob): Promise<void> {
  await settleDelivery(env.DB, job, { state: 'dead', status: null, error: 'internal', nextAt: null }).run()
}

/** The body as it is signed, the same at every try; null: its box does not open. */
async function toMessage(env: Env, job: WebhookJob, taken: TakenDelivery): Promise<WebhookMessage | null> {
  const plain = await open(env, webhookBodyAddress(job.store, job.message), taken.sealedBody)
  if (plain === null) return null
  const box = JSON.parse(plain) as WebhookBox
  return { id: job.message, type: taken.type as WebhookMessage['type'], timestamp: new Date(taken.at).toISOString(), store: job.store, order: box.order, sequence: taken.sequence, data: box.data as Record<string, unknown> }
}

async function settle(env: Env, job: WebhookJob, taken: TakenDelivery, end: WebhookEnd, deps: SendDeps): Promise<void> {
  const { DB } = env
  const now = deps.now()
  const verdict = judgeWebhook(end, taken.attempts + 1, deps.random())
  const ended = (state: DeliveryEnd['state'], error: string | null, nextAt: number | null = null) => settleDelivery(DB, job, { state, status: end.status, error, nextAt })
  if (verdict.kind === 'delivered') return void await DB.batch([ended('delivered', null), noteEndpointWell(DB, job.store, job.endpoint)])
  if (verdict.kind === 'gone') {
    await DB.batch([ended('dead', 'gone'), disableEndpoint(DB, job.store, job.endpoint, 'gone', now), abandonDeliveries(DB, job.store, job.endpoint, 'endpoint_disabled')])
    return onDisabled(job, 'gone')
  }
  const again = verdict.kind === 'again' ? now.getTime() + verdict.waitMs : null
  const isHopeless = taken.failingSince !== null && now.getTime() - taken.failingSince >= failingAtMost
  await DB.batch([
    ended(again === null ? 'dead' : 'waiting', verdict.error, again), noteEndpointFailing(DB, job.store, job.endpoint, now),
    ...isHopeless ? [disableEndpoint(DB, job.store, job.endpoint, 'failing', now), abandonDeliveries(DB, job.store, job.endpoint, 'endpoint_disabled')] : [],
  ])
  if (again === null) log('warn', 'webhook given up', { store: job.store, endpoint: job.endpoint, message: job.message, error: verdict.error })
  if (isHopeless) return onDisabled(job, 'failing')
  if (verdict.kind === 'again' && verdict.waitMs <= longestDelay) await env.WEBHOOKS.send(job, { delaySeconds: Math.ceil(verdict.waitMs / 1000) })
}

function onDisabled(job: WebhookJob, why: string): void {
  forgetListeners(job.store)
  log('warn', 'webhook endpoint switched off', { store: job.store, endpoint: job.endpoint, why })
}
