import { findBandit, writeBandit } from '../db/bandits.ts'
import { listDecisionsToLearn, listStoresToLearn, markLearned, type DecisionToLearn } from '../db/decisions.ts'
import type { BanditContext } from '../domain/bandit/arm.ts'
import { createBandit } from '../domain/bandit/bandit.ts'
import { contextFor, toArm } from '../domain/bandit/slots.ts'
import { newId } from '../edge/ids.ts'
import type { Env } from '../env.ts'
import { decodeBandit, encodeBandit } from './bandit-body.ts'

/** Outcomes of one run and store: about a second of CPU with the largest model. */
const most = 500

/**
 * Learns what is known by now of a store's choices. A choice is learned once its outcome is in, or when it was waited for long
 * enough (as a 0); should a better outcome come later, it is learned as one more. What is learned and that it was are written
 * in one transaction, only where nobody else wrote meanwhile: otherwise the choices stay for the next run.
 */
export async function learnDecisions(env: Pick<Env, 'DB'>, store: string, now: Date): Promise<void> {
  const due = await listDecisionsToLearn(env.DB, store, now, most)
  for (const [slot, decisions] of Map.groupBy(due, (decision) => decision.slot)) await learnSlot(env, store, slot, decisions, now)
}

async function learnSlot(env: Pick<Env, 'DB'>, store: string, slot: string, decisions: readonly DecisionToLearn[], now: Date): Promise<void> {
  const row = await findBandit(env.DB, store, slot)
  const bandit = createBandit(row === null ? undefined : decodeBandit(row.body))
  for (const { arm, features, reward } of decisions) bandit.learn(toArm(arm), contextFor(slot, JSON.parse(features) as BanditContext), reward)
  const writer = newId('wr')
  await env.DB.batch([
    writeBandit(env.DB, { store, slot, body: encodeBandit(bandit.state()), before: row?.version ?? 0, writer, now: now.getTime() }),
    markLearned(env.DB, store, slot, writer, decisions),
  ])
}

const storesAtOnce = 20

/** What came of nothing but time: shown things that nobody touched, and orders that followed. */
export async function learnEverywhere(env: Pick<Env, 'DB'>, now: Date): Promise<void> {
  for (const store of await listStoresToLearn(env.DB, now, storesAtOnce)) await learnDecisions(env, store, now)
}
