import { listDueTrainings, listStuckTrainings, openTrainingRuns, postponeTrainings, touchStuckTrainings } from '../db/training.ts'
import type { Env } from '../env.ts'
import { firstState } from '../learning/train-store.ts'
import type { TrainingJob } from '../queues/jobs.ts'

const hour = 3_600_000
/** Messages one call queues; so a run is eight calls, however many stores there are. */
const most = 100

/** Queues the training of each store whose orders changed, once a day; and says again what got lost on the way. */
export async function queueTrainings(env: Pick<Env, 'DB' | 'TRAINING'>, now: Date): Promise<void> {
  const ago = (hours: number): Date => new Date(now.getTime() - hours * hour)
  const send = async (jobs: readonly TrainingJob[]): Promise<void> => { if (jobs.length > 0) await env.TRAINING.sendBatch(jobs.map((body) => ({ body }))) }
  const stuck = await listStuckTrainings(env.DB, ago(1), most)
  await touchStuckTrainings(env.DB, stuck, ago(24), now)
  await send(stuck)
  const due = await listDueTrainings(env.DB, ago(23), most)
  const changed = due.filter(({ hasChanged }) => hasChanged === 1)
  await postponeTrainings(env.DB, due.filter(({ hasChanged }) => hasChanged !== 1).map(({ store }) => store), now)
  const run = `${now.getTime()}`
  await send((await openTrainingRuns(env.DB, changed, { run, state: JSON.stringify(firstState) }, now)).map((store) => ({ store, run, step: 0 })))
}
