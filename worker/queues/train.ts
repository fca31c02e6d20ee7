import { findTrainingRun, noteTold } from '../db/training.ts'
import { log } from '../edge/log.ts'
import type { Env } from '../env.ts'
import { defaultLimits, trainOnce, type StepLimits } from '../learning/train-store.ts'
import type { TrainingJob } from './jobs.ts'

/**
 * One step of a store's training, and word of the next. Any number of repeats do the work once: a step already done only makes
 * sure that its follow-up was queued.
 */
export async function train(env: Pick<Env, 'DB' | 'TRAINING'>, job: TrainingJob, now: Date, limits: StepLimits = defaultLimits): Promise<void> {
  const { store } = job
  const run = await findTrainingRun(env.DB, store)
  if (run === null || run.run !== job.run || run.state === null || run.step < job.step) return
  if (run.step > job.step) {
    if (run.told < run.step) await tell(env, store, run.run, run.step)
    return
  }
  const done = await trainOnce(env, store, { ...run, state: run.state }, limits, now)
  if (done === null) return
  if (done.isOver) log('info', 'store trained', { store, run: run.run, orders: run.orders, steps: run.step + 1 })
  else await tell(env, store, run.run, run.step + 1)
}

async function tell(env: Pick<Env, 'DB' | 'TRAINING'>, store: string, run: string, step: number): Promise<void> {
  await env.TRAINING.send({ store, run, step })
  await noteTold(env.DB, store, { run, step })
}
