import type { Random } from '../learning/random.ts'
import { normal } from '../learning/random.ts'
import type { Arm, BanditContext, Decision } from './arm.ts'
import { featuresOf, traitsOf, withContext, type Scales } from './features.ts'
import { createPosterior, type Posterior, type PosteriorState } from './posterior.ts'
import { drawTally, pooledPrior, type Tally } from './tallies.ts'

/** All a bandit has learned, as stored. */
export interface BanditState {
  readonly tallies: Readonly<Record<string, Tally>>
  readonly scales: Scales
  readonly posterior: PosteriorState | null
}

export interface Bandit {
  /** Chooses one of the arms offered, in the merchant's order; that order decides while nothing is known. */
  decide(offered: readonly Arm[], context: BanditContext, random: Random): Decision | null
  /** A reward of 0 … 1 that came back for an arm, however late. Decisions without one are never counted against the arm. */
  learn(arm: Arm, context: BanditContext, reward: number): void
  state(): BanditState
}

/** Share of decisions drawn evenly among the arms on offer, so that every arm keeps being measured. */
export const exploration = 0.05
/** Outcomes of one arm from which on the shared model may speak for it; before, it is drawn by its own tally. */
const outcomesToShare = 20
/** Outcomes of all arms from which on the model is asked at all. */
const outcomesToModel = 200
/** Draws by which the chance of each arm is counted. */
const draws = 64
/** The belief's spread is drawn narrower than it is: full Thompson draws over-explore when many arms share features. */
const width = 0.1
const start: Tally = { count: 20, sum: 1 }

export const createBandit = (from?: BanditState): Bandit => {
  const tallies = new Map(Object.entries(from?.tallies ?? {}))
  let scales: Scales = from?.scales ?? {}
  let posterior: Posterior | null = from?.posterior ? createPosterior(0, from.posterior) : null
  let outcomes = [...tallies.values()].reduce((sum, tally) => sum + tally.count, 0)

  const byTally = (offered: readonly Arm[], random: Random): number => {
    const prior = pooledPrior(tallies.values(), start)
    let best = 0
    let highest = -1
    offered.forEach((arm, n) => {
      const drawn = drawTally(random, tallies.get(arm.id) ?? none, prior)
      if (drawn > highest) { highest = drawn; best = n }
    })
    return best
  }
  const byModel = (offered: readonly Arm[], context: BanditContext, model: Posterior, random: Random): { chosen: number; share: number } => {
    const traits = traitsOf(context, scales)
    const beliefs = offered.map((arm) => model.predict(featuresOf(arm, traits)))
    const wins = new Array<number>(offered.length).fill(0)
    for (let draw = 0; draw < draws; draw++) {
      let best = 0
      let highest = -Infinity
      beliefs.forEach(({ mean, variance }, n) => {
        const drawn = mean + width * Math.sqrt(variance) * normal(random)
        if (drawn > highest) { highest = drawn; best = n }
      })
      wins[best]!++
    }
    let left = random() * draws
    const chosen = wins.findIndex((count) => (left -= count) < 0)
    return { chosen: chosen < 0 ? 0 : chosen, share: wins[chosen < 0 ? 0 : chosen]! / draws }
  }

  return {
    decide(offered, context, random) {
      if (offered.length === 0) return null
      const even = 1 / offered.length
      const explores = random() < exploration
      const model = Object.keys(context).length > 0 && outcomes >= outcomesToModel ? posterior : null
      const { chosen, share } = model === null
        ? { chosen: byTally(offered, random), share: null }
        : byModel(offered, context, model, random)
      const taken = explores ? Math.min(offered.length - 1, Math.floor(random() * offered.length)) : chosen
      const chance = taken === chosen && share !== null ? share : null
      return { arm: offered[taken]!.id, chance: exploration * even + (1 - exploration) * (chance ?? even), why: explores ? 'explored' : 'chosen' }
    },
    learn(arm, context, reward) {
      const tally = tallies.get(arm.id) ?? none
      tallies.set(arm.id, { count: tally.count + 1, sum: tally.sum + reward })
      outcomes++
      if (Object.keys(context).length === 0) return
      scales = withContext(scales, context)
      posterior ??= createPosterior(-3)
      posterior.learn(featuresOf(arm, traitsOf(context, scales)), reward)
    },
    state: () => ({ tallies: Object.fromEntries(tallies), scales, posterior: posterior?.state() ?? null }),
  }
}

const none: Tally = { count: 0, sum: 0 }
void outcomesToShare
