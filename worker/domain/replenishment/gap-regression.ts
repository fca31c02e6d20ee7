import { solveCholesky } from '../learning/cholesky.ts'
import { gapFeatureCount, priorGapWeights } from './gap-features.ts'
import type { GapExample } from './gap-examples.ts'
import { logGap } from './gap-statistics.ts'
import { hazardOf } from './normal-law.ts'

/** Expected log gap = weights · features (already scaled back), with spread sigma around it. */
export interface GapRegression { readonly weights: readonly number[]; readonly sigma: number }

const rounds = 30
/** A feature that hardly varied in the past could be given any slope, and be far off it for a new item. All are logarithms. */
const leastSpread = 0.25
/** Gaps that the prior weights are worth. Measured on twenty cuts of two stores: 5 is up to a fifth worse where a store is small or young, and no better where it is not. */
const ridge = 1500

/** Regression on log gaps in which an open gap counts as "longer than this" (Tobit, by expectation and maximisation). */
export const fitGapRegression = (examples: readonly GapExample[]): GapRegression => {
  const p = gapFeatureCount
  const x = examples.map((example) => Float64Array.from(example.features))
  const y = examples.map((example) => logGap(example.days))
  const centre = new Float64Array(p)
  const scale = new Float64Array(p).fill(1)
  for (let j = 1; j < p; j++) {
    for (const row of x) centre[j] = centre[j]! + row[j]! / x.length
    let square = 0
    for (const row of x) square += (row[j]! - centre[j]!) ** 2
    scale[j] = Math.max(leastSpread, Math.sqrt(square / Math.max(1, x.length)))
  }
  for (const row of x) for (let j = 1; j < p; j++) row[j] = (row[j]! - centre[j]!) / scale[j]!
  const gramBase = new Float64Array(p * p)
  for (const row of x) for (let j = 0; j < p; j++) for (let k = 0; k <= j; k++) gramBase[j * p + k] = gramBase[j * p + k]! + row[j]! * row[k]!
  const start = Float64Array.from(priorGapWeights, (weight, j) => weight * scale[j]!)
  for (let j = 1; j < p; j++) start[0] = start[0]! + priorGapWeights[j]! * centre[j]!
  let beta = start.slice()
  let sigma = 0.8
  for (let round = 0; round < rounds && x.length > 0; round++) {
    const right = new Float64Array(p)
    let squares = 0.64
    for (let n = 0; n < x.length; n++) {
      const row = x[n]!
      let mu = 0
      for (let j = 0; j < p; j++) mu += row[j]! * beta[j]!
      let target = y[n]!
      let extra = 0
      if (!examples[n]!.isCompleted) {
        const a = (target - mu) / sigma
        const h = hazardOf(a)
        target = mu + sigma * h
        extra = sigma * sigma * Math.max(0, 1 + a * h - h * h)
      }
      for (let j = 0; j < p; j++) right[j] = right[j]! + row[j]! * target
      squares += (target - mu) ** 2 + extra
    }
    const gram = gramBase.slice()
    for (let j = 0; j < p; j++) { gram[j * p + j] = gram[j * p + j]! + ridge; right[j] = right[j]! + ridge * start[j]! }
    solveCholesky(gram, right, p)
    beta = right
    sigma = Math.sqrt(squares / (x.length + 1))
  }
  const weights = Array.from(beta, (value, j) => value / scale[j]!)
  for (let j = 1; j < p; j++) weights[0] = weights[0]! - weights[j]! * centre[j]!
  return { weights, sigma }
}

export const expectedLogGap = (features: readonly number[], { weights }: GapRegression): number => weights.reduce((sum, weight, j) => sum + weight * features[j]!, 0)
