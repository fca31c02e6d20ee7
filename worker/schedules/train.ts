import { listDueTrainings, listNewTrainings, listStuckTrainings, openTrainingRuns, postponeTrainings, touchStuckTrainings } from '../db/training.ts'
import type { Env } from '../env.ts'
import { firstState } from '../learning/train-store.ts'
import type { TrainingJob } from '../queues/jobs.ts'

const hour = 3_600_000
/** Messages one call queues; so a run is eight calls, however many stores there are. */
const most = 100

type TrainingEnv = Pick<Env, 'DB' | 'TRAINING'>

async function send(env: TrainingEnv, jobs: readonly TrainingJob[]): Promise<void> {
  if (jobs.length > 0) await env.TRAINING.sendBatch(jobs.map((body) => ({ body })))
}

async function start(env: TrainingEnv, stores: readonly { readonly store: string; readonly orders: number }[], now: Date): Promise<void> {
  const run = `${now.getTime()}`
  if (stores.length > 0) await send(env, (await openTrainingRuns(env.DB, stores, { run, state: JSON.stringify(firstState) }, now)).map((store) => ({ store, run, step: 0 })))
}

/** A new store need not wait: its first training is queued as soon as it has an order. */
export const queueFirstTrainings = async (env: TrainingEnv, now: Date): Promise<void> => start(env, await listNewTrainings(env.DB, most), now)

/** Queues the training of each store whose orders changed, once a day; and says again what got lost on the way. */
export async function queueTrainings(env: TrainingEnv, now: Date): Promise<void> {
  const ago = (hours: number): Date => new Date(now.getTime() - hours * hour)
  const stuck = await listStuckTrainings(env.DB, ago(1), most)
  await touchStuckTrainings(env.DB, stuck, ago(24), now)
  await send(env, stuck)
  const due = await listDueTrainings(env.DB, ago(23), most)
  await postponeTrainings(env.DB, due.filter(({ hasChanged }) => hasChanged !== 1).map(({ store }) => store), now)
  await start(env, due.filter(({ hasChanged }) => hasChanged === 1), now)
}
