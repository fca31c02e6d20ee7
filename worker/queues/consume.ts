import { createRetryBudget, type RetryBudget } from '../domain/asking/retry.ts'
import { log } from '../edge/log.ts'
import type { Env } from '../env.ts'
import { keepLetter } from './dead-letter.ts'
import { takeEngagements } from './engagement.ts'
import type { CarrierPoll, CarrierPush, ProjectionJob, EngagementJob, TrainingJob, WebhookJob } from './jobs.ts'
import { poll, type AskDeps } from './poll.ts'
import { project } from './project.ts'
import { takePush } from './push.ts'
import { train } from './train.ts'
import { buryWebhook, deliverWebhook } from './webhook.ts'

/** What the world lends the consumers; tests lend their own. */
export type ConsumeDeps = Pick<AskDeps, 'fetch' | 'now' | 'random' | 'sleep'>
const systemDeps: ConsumeDeps = {
  fetch: (url, init) => fetch(url, init), now: () => new Date(), random: Math.random, sleep: (ms) => new Promise((resolve) => { setTimeout(resolve, ms) }),
}

/** Lives as long as the isolate: an approximation, per account, on the side of fewer calls. */
const budgets = new Map<string, RetryBudget>()
function budgetOf(account: string): RetryBudget {
  const known = budgets.get(account) ?? createRetryBudget()
  budgets.set(account, known)
  return known
}

/** All queues. Each message is settled on its own: one that fails is tried again alone and spoils no other (F20). */
export async function consume(batch: MessageBatch, env: Env, deps: ConsumeDeps = systemDeps): Promise<void> {
  const handle = handlerOf(batch.queue, env, deps)
  const settle = async (message: Message): Promise<void> => {
    try {
      await handle(message)
      message.ack()
    } catch (error) {
      log('error', 'queue message failed', { queue: batch.queue, message: message.id, attempts: message.attempts, error: String(error) })
      message.retry({ delaySeconds: Math.min(600, 5 * 2 ** message.attempts) })
    }
  }
  // What pages tell is taken together, as few rows; should it fail together, each is tried alone, so that one spoils no other.
  if (batch.queue === 'engagements' && batch.messages.length > 1 && await takeEngagements(env, batch.messages.map(({ body }) => body as EngagementJob), deps.now()).then(() => true, () => false)) return batch.ackAll()
  // Carriers and receivers are waited for, so their messages go side by side; rows of one order must not overtake each other.
  if (batch.queue === 'carrier-polls' || batch.queue === 'webhooks') await Promise.all(batch.messages.map(settle))
  else for (const message of batch.messages) await settle(message)
}

function handlerOf(queue: string, env: Env, deps: ConsumeDeps): (message: Message) => Promise<void> {
  switch (queue) {
    case 'carrier-polls': return ({ body }) => { const job = body as CarrierPoll; return poll(env, job, { ...deps, budget: budgetOf(`${job.merchant}/${job.carrier}`) }) }
    case 'carrier-pushes': return ({ body }) => takePush(env, body as CarrierPush)
    case 'projections': return ({ body }) => project(env, body as ProjectionJob, deps.now())
    case 'webhooks': return ({ body }) => deliverWebhook(env, body as WebhookJob, deps)
    case 'carrier-polls-dead': case 'carrier-pushes-dead': case 'projections-dead': case 'engagements-dead': case 'training-dead': return (message) => keepLetter(env, queue, message, deps.now())
    case 'training': return ({ body }) => train(env, body as TrainingJob, deps.now())
    case 'engagements': return ({ body }) => takeEngagements(env, [body as EngagementJob], deps.now())
    case 'webhooks-dead': return async (message) => { await keepLetter(env, queue, message, deps.now()); await buryWebhook(env, message.body as WebhookJob) }
    default: throw new Error(`no consumer for queue ${queue}`)
  }
}
