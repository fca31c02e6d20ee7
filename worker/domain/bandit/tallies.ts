import { beta, type Random } from '../learning/random.ts'

/** Outcomes of an arm: how many came back, and the sum of their rewards. */
export interface Tally { readonly count: number; readonly sum: number }

/** Draws an arm's reward from what is known of it, given the mean of all arms: a new arm is as good as they are, with doubt. */
export const drawTally = (random: Random, tally: Tally, pooled: { a: number; b: number }): number =>
  beta(random, pooled.a + tally.sum, pooled.b + Math.max(0, tally.count - tally.sum))

/**
 * The prior of an arm from all arms: their mean, with the weight of twenty views. Measured on banner clicks of some 0.5 %:
 * a flat Beta(1, 1) explores for thousands of views what the mean already excludes.
 */
export const pooledPrior = (tallies: Iterable<Tally>, start: Tally): { a: number; b: number } => {
  let count = start.count
  let sum = start.sum
  for (const tally of tallies) { count += tally.count; sum += tally.sum }
  const mean = Math.min(0.99, Math.max(1e-4, sum / count))
  return { a: priorViews * mean, b: priorViews * (1 - mean) }
}
const priorViews = 20
