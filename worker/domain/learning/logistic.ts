import { solveCholesky } from './cholesky.ts'

/** Rows of `width` numbers side by side, the outcome and the weight of each. */
export interface LogisticData { readonly width: number; readonly rows: Float32Array; readonly outcomes: Uint8Array; readonly weights: Float32Array }
/** Log odds = intercept + slopes · row. */
export interface Logistic { readonly intercept: number; readonly slopes: readonly number[] }

const rounds = 25

/** Ridge-penalised logistic regression by Newton's method on standardised columns; `ridge` counts in observations. */
export const fitLogistic = ({ width, rows, outcomes, weights }: LogisticData, ridge: number): Logistic => {
  const count = outcomes.length
  const p = width + 1
  const { centre, scale } = standards(rows, width, count)
  let positives = 0.5
  let total = 1
  for (let n = 0; n < count; n++) { positives += weights[n]! * outcomes[n]!; total += weights[n]! }
  let beta = new Float64Array(p)
  beta[0] = Math.log(positives / (total - positives))
  const x = new Float64Array(p)
  x[0] = 1
  // A full step may overshoot and then swing for ever: a step that fits worse is taken back by half.
  let best = { beta, fit: -Infinity }
  for (let round = 0; round < rounds; round++) {
    const a = new Float64Array(p * p)
    const b = new Float64Array(p)
    let fit = 0
    for (let j = 1; j < p; j++) fit -= ridge * beta[j]! ** 2 / 2
    for (let n = 0; n < count; n++) {
      let eta = beta[0]!
      for (let j = 0; j < width; j++) {
        const value = (rows[n * width + j]! - centre[j]!) / scale[j]!
        x[j + 1] = value
        eta += value * beta[j + 1]!
      }
      const chance = toChance(eta)
      fit += weights[n]! * Math.log(outcomes[n] === 1 ? chance : 1 - chance)
      const w = weights[n]! * chance * (1 - chance)
      const residual = weights[n]! * (outcomes[n]! - chance)
      for (let j = 0; j < p; j++) {
        b[j] = b[j]! + x[j]! * residual
        const xj = w * x[j]!
        for (let k = 0; k <= j; k++) a[j * p + k] = a[j * p + k]! + xj * x[k]!
      }
    }
    if (fit < best.fit) {
      beta = beta.map((value, j) => (value + best.beta[j]!) / 2)
      continue
    }
    best = { beta, fit }
    a[0] = a[0]! + 1e-3
    for (let j = 1; j < p; j++) { a[j * p + j] = a[j * p + j]! + ridge; b[j] = b[j]! - ridge * beta[j]! }
    solveCholesky(a, b, p)
    const move = b.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    const step = Math.min(1, 3 / (move || 1))
    beta = beta.map((value, j) => value + step * b[j]!)
    if (move < 1e-4) break
  }
  const slopes = Array.from({ length: width }, (_, j) => best.beta[j + 1]! / scale[j]!)
  return { intercept: slopes.reduce((sum, slope, j) => sum - slope * centre[j]!, best.beta[0]!), slopes }
}

const standards = (rows: Float32Array, width: number, count: number): { centre: Float64Array; scale: Float64Array } => {
  const centre = new Float64Array(width)
  const scale = new Float64Array(width)
  for (let n = 0; n < count; n++) for (let j = 0; j < width; j++) centre[j] = centre[j]! + rows[n * width + j]! / count
  for (let n = 0; n < count; n++) for (let j = 0; j < width; j++) scale[j] = scale[j]! + (rows[n * width + j]! - centre[j]!) ** 2 / count
  return { centre, scale: scale.map((variance) => Math.sqrt(variance) || 1) }
}

export const logOddsOf = ({ intercept, slopes }: Logistic, row: ArrayLike<number>): number => {
  let eta = intercept
  for (let j = 0; j < slopes.length; j++) eta += slopes[j]! * row[j]!
  return eta
}

export const toChance = (logOdds: number): number => 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, logOdds))))
