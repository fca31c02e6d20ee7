import { seededRandom } from '../../worker/domain/learning/random.ts'
import type { Env } from '../../worker/env.ts'
import doorstep, { CarrierAccountObject, LimitObject, OrderObject as WholeOrder } from '../../worker/index.ts'
import { consume, type ConsumeDeps } from '../../worker/queues/consume.ts'
import { runSchedules } from '../../worker/schedules/run.ts'
import { fatefulEnv, type Fate } from '../support/worker-mortal.ts'

export { CarrierAccountObject, LimitObject }

interface FaultsEnv extends Env { readonly BENCH_SEED: string }

let random: (() => number) | null = null
/** The clock of queues and schedules runs ahead of the machine's, so that three days of retries fit into minutes. */
let ahead = 0
let met = 0, isCalm = false

/** Of a hundred calls to anything outside three fail and two kill whoever made them, half of them after they took effect. `isLasting`: an object, which would stay dead. */
function stormy(env: FaultsEnv, isLasting = false): Env {
  random ??= seededRandom(Number(env.BENCH_SEED)).next
  const draw = random
  const fate: Fate = () => {
    const drawn = isCalm ? 1 : draw()
    if (drawn >= 0.05) return null
    met += 1
    return { kind: drawn < 0.02 && !isLasting ? 'killed' : 'failed', when: draw() < 0.5 ? 'before' : 'after' }
  }
  return fatefulEnv(fate, env).env
}

/** An order's own object meets the same weather: its queue may not answer. */
export class OrderObject extends WholeOrder {
  constructor(state: DurableObjectState, env: FaultsEnv) { super(state as never, stormy(env, true) as never) }
}

const deps: ConsumeDeps & { readonly timeout: number } = {
  fetch: (url, init) => fetch(url, init), now: () => new Date(Date.now() + ahead), random: () => 0.5, sleep: async () => {}, timeout: 400,
}
/** A message is tried again within the second, so that a run need not wait for the minutes between tries. */
const hurried = (batch: MessageBatch): MessageBatch => ({
  queue: batch.queue, metadata: batch.metadata, ackAll: () => batch.ackAll(), retryAll: () => batch.retryAll(),
  messages: batch.messages.map((message) => ({ id: message.id, timestamp: message.timestamp, body: message.body, attempts: message.attempts, ack: () => message.ack(), retry: () => message.retry({ delaySeconds: 0 }) })),
})

export default {
  fetch: async (request: Request, env: FaultsEnv, context: ExecutionContext): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (pathname === '/bench/forward') { ahead += Number(await request.text()); await runSchedules(stormy(env), deps.now()); return new Response(null, { status: 204 }) }
    if (pathname === '/bench/calm') { isCalm = await request.text() === 'yes'; return new Response(String(met)) }
    return doorstep.fetch(request as never, stormy(env), context)
  },
  queue: (batch: MessageBatch, env: FaultsEnv): Promise<void> => consume(hurried(batch), stormy(env), deps),
}
