import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test'
import type { BlocksAnswer } from '../../contract/block.ts'
import type { EngagementCount } from '../../contract/engagement.ts'
import type { Env } from '../../worker/env.ts'
import { consume } from '../../worker/queues/consume.ts'
import type { EngagementJob } from '../../worker/queues/jobs.ts'
import { env } from './worker-env.ts'
import { ask, type Shop } from './worker-shop.ts'

export const blocksAt = async (token: string): Promise<BlocksAnswer> => (await ask(`/v1/pages/${token}/blocks`)).json<BlocksAnswer>()

/** As a page tells it: text, so that no preflight is asked. */
export const tell = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  ask('/v1/engagements', { method: 'POST', headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) })

/** All counts of a store, without their days. */
export async function countsOf(shop: Shop): Promise<[string, string, string, string, number][]> {
  const { engagements } = await (await shop.call('GET', '/v1/engagements?limit=1000')).json<{ engagements: EngagementCount[] }>()
  return engagements.map(({ block, arm, state, kind, count }) => [block, arm, state, kind, count])
}

let message = 0
/** The consumer, with messages of the test's own making; `at` is its clock. */
export async function take(jobs: readonly EngagementJob[], at = new Date(), bindings: Env = env) {
  const batch = createMessageBatch('engagements', jobs.map((body) => ({ id: `g${message += 1}`, timestamp: new Date(), attempts: 1, body })))
  await consume(batch, bindings, { now: () => at, random: () => 0.5, sleep: async () => {}, fetch: async () => new Response(null, { status: 503 }) })
  const { retryMessages } = await getQueueResult(batch, createExecutionContext())
  return { retried: retryMessages.length }
}
