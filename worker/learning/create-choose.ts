import type { PageState } from '../../contract/vocabulary.ts'
import { contextFor, planOf, toArm, trustInOrder } from '../domain/bandit/slots.ts'
import { toFeatures, type Moment } from '../domain/engagement/context-features.ts'
import { hashText, seededRandom, type Random } from '../domain/learning/random.ts'
import { newId } from '../edge/ids.ts'
import { log } from '../edge/log.ts'
import { signDecision } from '../edge/sign-decision.ts'
import type { Env } from '../env.ts'
import type { Choose, Chosen } from './choose.ts'
import { readBandit } from './read-bandit.ts'

export interface ChooseInput extends Moment {
  readonly store: string
  /** The order's id. */
  readonly order: string
  readonly state: PageState
}

/** Without what was learned the merchant's order stands: a question is answered all the same. */
const forgo = (slot: string, error: unknown): null => { log('warn', 'choice without what was learned', { slot, error: String(error).slice(0, 200) }); return null }

/**
 * The luck of one order's page in one slot: drawn anew each UTC day and for each state, and the same in between, so that a page
 * loaded again, or told of a scan, does not shuffle under its reader's eyes. Over orders and days the chances are those told.
 */
const luckOfTheDay = ({ store, order, state, now }: ChooseInput) => (slot: string): Random =>
  seededRandom(hashText([store, order, state, now.toISOString().slice(0, 10), slot].join('|')) % 2 ** 32).next

/**
 * Chooses by what the store's slot has learned; while that is nothing, the merchant's order stands, with chance 1: the first
 * outcomes of it set the learning going, and it gives way as they come in. One after the other for several
 * places: each choice is made among what is left, and its chance told. Nothing is written: what was chosen travels to the page,
 * signed, and comes back when it was seen.
 */
export function createChoose(env: Pick<Env, 'DB' | 'LINK_SECRET'>, input: ChooseInput, luckOf: (slot: string) => Random = luckOfTheDay(input)): Choose {
  const features = toFeatures(input)
  const toDecision = (slot: string, arm: string, chance: number): Promise<string> =>
    signDecision(env, { store: input.store, order: input.order, id: newId('de'), slot, arm, state: input.state, chance, features: contextFor(slot, features), at: input.now.getTime() })
  return async (slot, candidates, most = 1) => {
    const left = [...candidates], random = luckOf(slot)
    const chosen: Chosen[] = []
    // With one thing on offer there is nothing to ask; that it was shown is still worth knowing.
    const bandit = left.length > 1 ? await readBandit(env, input.store, slot, input.now).catch((error: unknown) => forgo(slot, error)) : null
    while (left.length > 0 && chosen.length < most) {
      const head = left.slice(0, planOf(slot).window)
      const arms = head.map(({ id }) => toArm(id))
      const decision = bandit?.decide(arms, contextFor(slot, features), random, trustInOrder(bandit.outcomesOf(arms)))
      const at = Math.max(0, head.findIndex(({ id }) => id === decision?.arm))
      const [taken] = left.splice(at, 1)
      if (taken !== undefined) chosen.push({ id: taken.id, decision: await toDecision(slot, taken.id, decision?.chance ?? 1) })
    }
    return chosen
  }
}
