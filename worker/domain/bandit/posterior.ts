import { toChance } from '../learning/logistic.ts'
import { priorSpread, type Feature } from './features.ts'

/**
 * A Gaussian belief over the weights of a logistic model, updated one outcome at a time (Laplace at the current mean,
 * full covariance by rank-one steps). New features join with their prior; beyond `limit` they are left out.
 */
export interface Posterior {
  readonly names: readonly string[]
  predict(features: readonly Feature[]): { readonly mean: number; readonly variance: number }
  learn(features: readonly Feature[], reward: number): void
  state(): PosteriorState
}
/** As stored: names, means and the lower triangle of the covariance, row by row. */
export interface PosteriorState { readonly names: readonly string[]; readonly means: readonly number[]; readonly covariance: readonly number[] }

/** 320 features are 205 kB of covariance: well inside one row of D1. */
const limit = 320
/** Share of the belief kept at each outcome: what was true 5,000 outcomes ago counts a third. */
const keep = 0.9998

export const createPosterior = (startLogOdds: number, from?: PosteriorState): Posterior => {
  const numbers = new Map<string, number>()
  const names: string[] = []
  let width = 64
  let mean = new Float64Array(width)
  let covariance = new Float64Array(width * width)
  const prior: number[] = []

  const widen = (): void => {
    const wider = Math.min(limit, width * 2)
    const means = new Float64Array(wider)
    means.set(mean)
    const matrix = new Float64Array(wider * wider)
    for (let j = 0; j < width; j++) matrix.set(covariance.subarray(j * width, j * width + width), j * wider)
    width = wider
    mean = means
    covariance = matrix
  }
  const add = (name: string, spread: number): number => {
    if (names.length === width) widen()
    const n = names.push(name) - 1
    numbers.set(name, n)
    prior.push(spread ** 2)
    covariance[n * width + n] = spread ** 2
    if (name === '1') mean[n] = startLogOdds
    return n
  }
  /** Numbers and values of the features known so far; new ones are added when learning. */
  const place = (features: readonly Feature[], isLearning: boolean): { at: number[]; value: number[]; unknown: number } => {
    const at: number[] = []
    const value: number[] = []
    let unknown = 0
    for (const feature of features) {
      let n = numbers.get(feature.name)
      if (n === undefined && isLearning && names.length < limit) n = add(feature.name, priorSpread[feature.group])
      if (n === undefined) { unknown += (feature.value * priorSpread[feature.group]) ** 2; continue }
      at.push(n)
      value.push(feature.value)
    }
    return { at, value, unknown }
  }
  if (from !== undefined) {
    let k = 0
    from.names.forEach((name, n) => {
      add(name, 1)
      mean[n] = from.means[n]!
      for (let j = 0; j <= n; j++) covariance[n * width + j] = covariance[j * width + n] = from.covariance[k++]!
      prior[n] = from.covariance[k++]!
    })
  }
  const logOdds = (at: readonly number[], value: readonly number[]): number => at.reduce((sum, n, i) => sum + mean[n]! * value[i]!, 0)

  return {
    names,
    predict(features) {
      const { at, value, unknown } = place(features, false)
      let variance = unknown
      for (let i = 0; i < at.length; i++) {
        const row = at[i]! * width
        let sum = 0
        for (let j = 0; j < i; j++) sum += covariance[row + at[j]!]! * value[j]!
        variance += value[i]! * (2 * sum + covariance[row + at[i]!]! * value[i]!)
      }
      return { mean: logOdds(at, value) + (numbers.has('1') ? 0 : startLogOdds), variance: Math.max(0, variance) }
    },
    learn(features, reward) {
      const { at, value } = place(features, true)
      const size = names.length
      const spread = new Float64Array(size)
      for (let i = 0; i < at.length; i++) {
        const row = at[i]! * width
        for (let j = 0; j < size; j++) spread[j] = spread[j]! + covariance[row + j]! * value[i]!
      }
      const variance = at.reduce((sum, n, i) => sum + spread[n]! * value[i]!, 0)
      // One reward of a rare kind moves an unsure belief far: the step goes to the new mode, not along the old slope.
      const moved = modeAfter(logOdds(at, value), variance, reward)
      const chance = toChance(moved)
      const move = reward - chance
      const curvature = Math.max(chance * (1 - chance), 1e-4)
      const shrink = curvature / (1 + curvature * variance)
      for (let j = 0; j < size; j++) {
        const own = spread[j]!
        if (own === 0) continue
        mean[j] = mean[j]! + own * move
        const row = j * width
        const factor = shrink * own
        for (let k = 0; k < size; k++) covariance[row + k] = covariance[row + k]! - factor * spread[k]!
      }
      // Old outcomes fade: the features just seen become a little less certain, never less than before any data.
      for (const n of at) {
        const own = covariance[n * width + n]!
        if (own < prior[n]!) covariance[n * width + n] = Math.min(prior[n]!, own / keep)
      }
    },
    state() {
      const triangle: number[] = []
      names.forEach((_, n) => {
        for (let j = 0; j <= n; j++) triangle.push(covariance[n * width + j]!)
        triangle.push(prior[n]!)
      })
      return { names: [...names], means: [...mean.subarray(0, names.length)], covariance: triangle }
    },
  }
}

/** The log odds x with x = prior + variance × (reward − chance(x)): the mode after one outcome, by Newton's method. */
const modeAfter = (prior: number, variance: number, reward: number): number => {
  let low = Math.min(prior, prior + variance * (reward - toChance(prior)))
  let high = Math.max(prior, prior + variance * (reward - toChance(prior)))
  let x = (low + high) / 2
  for (let round = 0; round < 30 && high - low > 1e-9; round++) {
    const chance = toChance(x)
    const miss = x - prior - variance * (reward - chance)
    if (miss > 0) high = x
    else low = x
    const next = x - miss / (1 + variance * chance * (1 - chance))
    x = next > low && next < high ? next : (low + high) / 2
    if (Math.abs(miss) < 1e-9) break
  }
  return x
}
