import type { D1Database } from '@cloudflare/workers-types/experimental'
import { seededRandom } from '../../worker/domain/learning/random.ts'
import type { TrainingJob } from '../../worker/queues/jobs.ts'
import { train } from '../../worker/queues/train.ts'
import type { StepLimits } from '../../worker/learning/train-store.ts'
import { queueFirstTrainings, queueTrainings } from '../../worker/schedules/train.ts'
import { env } from './worker-env.ts'

const dayMs = 86_400_000

/** Orders as projections would leave them: `[shopper, days ago, [sku, …]]`. */
export async function plantPurchases(store: string, orders: readonly (readonly [shopper: string | null, daysAgo: number, skus: readonly string[]])[], now: Date, prefix = 'or_'): Promise<void> {
  const rows = orders.map(([shopper, ago, skus], n) => [`${prefix}${String(n).padStart(5, '0')}`, shopper, now.getTime() - ago * dayMs, JSON.stringify(skus.map((sku) => [sku, 1]))])
  await env.DB.prepare('INSERT INTO purchases (store, order_id, shopper, at, items, counts) SELECT ?1, value ->> 0, value ->> 1, value ->> 2, value ->> 3, 1 FROM json_each(?2)').bind(store, JSON.stringify(rows)).run()
}

/** Four families of four products bought together, over 200 days. */
export function familyOrders(count: number, seed = 3): [string, number, string[]][] {
  const { next } = seededRandom(seed)
  return Array.from({ length: count }, (_, n) => {
    const family = Math.floor(next() * 4)
    const skus = ['a', 'b', 'c', 'd'].filter(() => next() < 0.7).map((one) => `${family}${one}`)
    return [`shopper-${n % 40}`, 200 - Math.floor(n * 200 / count), skus.length > 0 ? skus : [`${family}a`]]
  })
}

/** The training queue by hand: what was sent lies in `waiting` until it is delivered. */
export interface HandQueue { readonly waiting: TrainingJob[]; readonly env: { DB: D1Database; TRAINING: typeof env.TRAINING }; deliver(job: TrainingJob, db?: D1Database): Promise<void>; runDry(): Promise<number> }

export function handQueue(now: Date, limits?: StepLimits): HandQueue {
  const waiting: TrainingJob[] = []
  const bindings = { DB: env.DB, TRAINING: { send: async (job: TrainingJob) => { waiting.push(job) }, sendBatch: async (jobs: { body: TrainingJob }[]) => { waiting.push(...jobs.map(({ body }) => body)) } } as unknown as typeof env.TRAINING }
  const deliver = (job: TrainingJob, db: D1Database = env.DB): Promise<void> => train({ ...bindings, DB: db }, job, now, limits)
  return {
    waiting, env: bindings, deliver,
    async runDry() {
      let delivered = 0
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) { await deliver(job); delivered++ }
      return delivered
    },
  }
}

/** Starts what is due and works it off; the number of messages it took. */
export async function trainNow(now: Date, limits?: StepLimits): Promise<number> {
  const queue = handQueue(now, limits)
  await queueFirstTrainings(queue.env, now)
  await queueTrainings(queue.env, now)
  return queue.runDry()
}

/** A database whose `nth` call from now on fails, after it took effect or before. */
export function failingDatabase(nth: number, when: 'before' | 'after'): { db: D1Database; hasFailed(): boolean } {
  let calls = 0
  let failed = false
  const guard = <T>(run: () => Promise<T>): Promise<T> => {
    if (++calls !== nth) return run()
    failed = true
    return when === 'before' ? Promise.reject(new Error('killed')) : run().then(() => { throw new Error('killed') })
  }
  const wrap = (statement: ReturnType<D1Database['prepare']>): ReturnType<D1Database['prepare']> => new Proxy(statement, {
    get(target, name) {
      if (name === 'bind') return (...values: unknown[]) => wrap(target.bind(...values))
      const member = Reflect.get(target, name) as unknown
      return typeof member === 'function' ? (...args: unknown[]) => guard(() => (member as (...all: unknown[]) => Promise<unknown>).apply(target, args)) : member
    },
  })
  return { db: { prepare: (sql: string) => wrap(env.DB.prepare(sql)) } as unknown as D1Database, hasFailed: () => failed }
}

/** All rows of a store's models, without the name of their version. */
export async function dumpModels(store: string): Promise<string> {
  const { results } = await env.DB.prepare('SELECT kind, key, body FROM models WHERE store = ?1 ORDER BY version, kind, key').bind(store).all()
  return JSON.stringify(results)
}
