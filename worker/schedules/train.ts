import { listDueTrainings, listStuckTrainings, openTrainingRun, touchStuckTraining } from '../db/training.ts'
import type { Env } from '../env.ts'
import { firstState } from '../learning/train-store.ts'

const hour = 3_600_000
/** Stores a run of the schedule starts, and lost ones it reminds: ten of each are 30 calls (R15). */
const most = 10

/** Queues the training of each store with new orders, once a day; and says again what got lost on the way. */
export async function queueTrainings(env: Pick<Env, 'DB' | 'TRAINING'>, now: Date): Promise<void> {
  const ago = (hours: number): Date => new Date(now.getTime() - hours * hour)
  for (const stuck of await listStuckTrainings(env.DB, ago(1), most)) {
    await touchStuckTraining(env.DB, stuck, ago(24), now)
    await env.TRAINING.send(stuck)
  }
  for (const { store, orders } of await listDueTrainings(env.DB, ago(23), most)) {
    const run = `${now.getTime()}`
    if (await openTrainingRun(env.DB, store, { run, state: JSON.stringify(firstState), orders }, now)) await env.TRAINING.send({ store, run, step: 0 })
  }
}
