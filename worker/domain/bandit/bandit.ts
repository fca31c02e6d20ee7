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
  /**
   * Chooses one of the arms offered, in the merchant's order; that order decides while nothing is known. `trust`, 0 … 1: how much
   * it weighs after that, as a share of the decisions that take the first arm whatever was learned.
   */
  decide(offered: readonly Arm[], context: BanditContext, random: Random, trust?: number): Decision | null
  /** Outcomes known of these arms. */
  outcomesOf(arms: readonly Arm[]): number
  /** A reward of 0 … 1 that came back for an arm, however late. Decisions without one are never counted against the arm. */
  learn(arm: Arm, context: BanditContext, reward: number): void
  state(): BanditState
}

/** Share of decisions drawn evenly among the arms on offer, so that every arm keeps being measured. */
const exploration = 0.05
/** The same where each arm is drawn by its own tally: those draws explore by themselves. */
export const explorationByTally = 0.01
/** Outcomes of all arms from which on the shared model is asked; before, each arm is drawn by its own tally. */
const outcomesToModel = 200
/** Draws by which the chance of each arm is counted. */
const draws = 40
/** The belief's spread is drawn narrower than it is: the even share already explores, and many arms share what is learned. */
const width = 0.1
const start: Tally = { count: 20, sum: 1 }

export const createBandit = (from?: BanditState): Bandit => {
  const tallies = new Map(Object.entries(from?.tallies ?? {}))
  let scales: Scales = from?.scales ?? {}
  let posterior: Posterior | null = from?.posterior ? createPosterior(0, from.posterior) : null
  let outcomes = [...tallies.values()].reduce((sum, tally) => sum + tally.count, 0)

  /** How often each arm wins in `draws` draws: the chance of each is counted, so that it can be told. */
  const countWins = (arms: number, draw: (n: number) => number): number[] => {
    const wins = new Array<number>(arms).fill(0)
    for (let round = 0; round < draws; round++) {
      let best = 0
      let highest = -Infinity
      for (let n = 0; n < arms; n++) {
        const drawn = draw(n)
        if (drawn > highest) { highest = drawn; best = n }
      }
      wins[best]!++
    }
    return wins
  }
  const winsByTally = (offered: readonly Arm[], random: Random): number[] => {
    const prior = pooledPrior(tallies.values(), start)
    const known = offered.map((arm) => tallies.get(arm.id) ?? none)
    return countWins(offered.length, (n) => drawTally(random, known[n]!, prior))
  }
  const winsByModel = (offered: readonly Arm[], context: BanditContext, model: Posterior, random: Random): number[] => {
    const traits = traitsOf(context, scales)
    const beliefs = offered.map((arm) => model.predict(featuresOf(arm, traits)))
    return countWins(offered.length, (n) => beliefs[n]!.mean + width * Math.sqrt(beliefs[n]!.variance) * normal(random))
  }

  return {
    outcomesOf: (arms) => arms.reduce((sum, arm) => sum + (tallies.get(arm.id)?.count ?? 0), 0),
    decide(offered, context, random, trust = 0) {
      if (offered.length === 0) return null
      // The merchant's order decides while nothing at all is known; the exploration already measures the others.
      const isModelled = posterior !== null && outcomes >= outcomesToModel && Object.keys(context).length > 0
      const won = outcomes === 0 ? offered.map((_, n) => n === 0 ? draws : 0) : isModelled ? winsByModel(offered, context, posterior!, random) : winsByTally(offered, random)
      const wins = trust === 0 ? won : won.map((count, n) => (1 - trust) * count + (n === 0 ? trust * draws : 0))
      const even = isModelled ? exploration : explorationByTally
      const explores = random() < even
      const taken = explores ? Math.floor(random() * offered.length) : drawIndex(wins, random() * draws)
      return { arm: offered[taken]!.id, chance: even / offered.length + (1 - even) * wins[taken]! / draws, why: explores ? 'explored' : 'chosen' }
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

/** The place where a running sum passes `at`. */
const drawIndex = (counts: readonly number[], at: number): number => {
  let left = at
  const found = counts.findIndex((count) => (left -= count) < 0)
  return found < 0 ? 0 : found
}
