import { blockTypes, type EngagementKind } from '../../contract/vocabulary.ts'
import { readStore } from '../content/store-settings.ts'
import { rollUp, type SeenDecision, type SeenItem } from '../db/engagements.ts'
import { isOutcome, patience, rewardOf } from '../domain/engagement/reward.ts'
import { log } from '../edge/log.ts'
import { readDecision, type SignedDecision } from '../edge/sign-decision.ts'
import type { Env } from '../env.ts'
import { learnDecisions } from '../learning/learn-decisions.ts'
import type { EngagementJob } from './jobs.ts'

/**
 * What many pages told, store by store: counted, written to the choices it is about, and learned. All of a store is one
 * transaction; a message that comes again changes nothing (F19, F30).
 */
export async function takeEngagements(env: Env, jobs: readonly EngagementJob[], now: Date): Promise<void> {
  for (const [storeId, told] of Map.groupBy(jobs, (job) => job.store)) {
    const store = await readStore(env, storeId, now)
    if (store === null) continue
    const read = (await Promise.all(told.map((job) => readJob(env, job, store.settings.timeZone)))).flat()
    await rollUp(env.DB, storeId, read.map(({ item }) => item), read.flatMap(({ item, decision }) => decision === null ? [] : [toSeenDecision(item, decision)]))
    if (read.some(({ decision }) => decision !== null)) await learnDecisions(env, storeId, now)
  }
}

interface Read { readonly item: SeenItem; readonly decision: SignedDecision | null }

/** An item whose decision is not ours, or is another order's, is refused whole: it is neither counted nor learned. */
async function readJob(env: Env, job: EngagementJob, timeZone: string): Promise<Read[]> {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(job.at)
  const read = await Promise.all(job.items.map(async ({ block, kind, decision: text, arm }): Promise<Read | null> => {
    const decision = text === undefined ? null : await readDecision(env, text)
    if (text !== undefined && (decision === null || decision.store !== job.store || decision.order !== job.order)) return null
    const item: SeenItem = { order: job.order, visit: job.visit, block: blockOf(block), about: decision?.id ?? arm ?? '', kind, arm: decision?.arm ?? arm ?? '', state: decision?.state ?? job.state ?? 'unknown', day, at: job.at }
    return { item, decision }
  }))
  const kept = read.filter((each) => each !== null)
  if (kept.length < read.length) log('warn', 'engagement refused', { store: job.store, order: job.order, items: read.length - kept.length })
  return kept
}

/** `care-2` is the second block of its type; what is no type of ours is counted as one kind, so that nobody fills the table with names. */
const blockOf = (id: string): string => blockTypes.find((type) => id === type || id.startsWith(`${type}-`) || id.startsWith(`${type}:`)) ?? 'custom'

function toSeenDecision(item: SeenItem, decision: SignedDecision): SeenDecision {
  const at = (...kinds: readonly EngagementKind[]): number | null => kinds.includes(item.kind) ? item.at : null
  return {
    id: decision.id, order: item.order, block: item.block, slot: decision.slot, arm: decision.arm, state: decision.state, chance: decision.chance, features: JSON.stringify(decision.features),
    shownAt: item.at, clickedAt: at('click'), claimedAt: at('claim', 'done'), answeredAt: at('helped', 'unhelpful'),
    reward: rewardOf[item.kind] ?? 0, learnAt: isOutcome(item.kind) ? item.at : item.kind === 'impression' ? item.at + patience : null,
  }
}
