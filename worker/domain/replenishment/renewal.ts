import { solveCholesky } from '../learning/cholesky.ts'
import { scatter } from '../learning/random.ts'
import type { GapExample } from './gap-examples.ts'

/**
 * The chance of the next purchase on each day after the last one: a Poisson regression on the time since then, the time
 * measured in the pair's expected gaps, and the time measured in the shopper's order rhythm. It learns the shape of a
 * gap's distribution instead of assuming one: peaked for what runs out, flat for what is bought on a whim.
 */
export interface Renewal { readonly weights: readonly number[] }

/** What the rate depends on besides the day itself. */
export interface RenewalQuestion { readonly mu: number; readonly features: readonly number[] }

const edges = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 21, 24, 28, 32, 37, 42, 48, 55, 63, 72, 83, 95, 110, 130, 155, 190, 240, 300, 400, 600]
const gapKnots = [-1.5, -1, -0.6, -0.3, 0, 0.3, 0.6, 1]
const dayKnots = [3, 7, 14, 28, 56].map(Math.log)
const rhythmKnots = [-1, 0, 1]
const size = 4 + gapKnots.length + dayKnots.length + rhythmKnots.length + 7
const binLimit = 400_000
const rounds = 20
const ridge = 3

/** Column of the unknown share, of the rhythm, of the past purchases among the gap features. */
const unknownAt = 6
const rhythmAt = 7
const pastAt = 9

const fill = (x: Float64Array, day: number, { mu, features }: RenewalQuestion): void => {
  const t = Math.log(day)
  const z = t - mu
  const rhythm = features[rhythmAt]!
  const r = t - 3 - rhythm
  const unknown = features[unknownAt]!
  let n = 0
  x[n++] = 1
  x[n++] = t
  x[n++] = z
  x[n++] = r
  for (const knot of gapKnots) x[n++] = Math.max(0, z - knot)
  for (const knot of dayKnots) x[n++] = Math.max(0, t - knot)
  for (const knot of rhythmKnots) x[n++] = Math.max(0, r - knot)
  x[n++] = unknown
  x[n++] = unknown * z
  x[n++] = unknown * Math.max(0, z)
  x[n++] = features[pastAt]!
  x[n++] = features[pastAt]! * z
  x[n++] = features[pastAt]! * Math.max(0, z)
  x[n++] = unknown * r
}

export const fitRenewal = (examples: readonly GapExample[], questions: readonly RenewalQuestion[]): Renewal => {
  let bins = 0
  for (const example of examples) for (const edge of edges) { bins++; if (edge >= example.days) break }
  const share = Math.min(1, binLimit / Math.max(1, bins))
  const used = examples.flatMap((_, n) => share >= 1 || scatter(n) / 2 ** 32 < share ? [n] : [])
  let events = 0
  let exposure = 0
  for (const n of used) { events += examples[n]!.isCompleted ? 1 : 0; exposure += examples[n]!.days }
  let beta = new Float64Array(size)
  beta[0] = Math.log((events + 0.5) / (exposure + 15))
  const x = new Float64Array(size)
  // As for the logistic law: a step that fits worse than where it came from is taken back by half.
  let best = { beta, fit: -Infinity }
  for (let round = 0; round < rounds; round++) {
    const a = new Float64Array(size * size)
    const b = new Float64Array(size)
    let fit = 0
    for (let j = 1; j < size; j++) fit -= ridge * beta[j]! ** 2 / 2
    for (const n of used) {
      const { days, isCompleted } = examples[n]!
      const question = questions[n]!
      let from = 0.5
      for (const edge of edges) {
        const last = days <= edge
        const to = last ? days + (isCompleted ? 0.5 : 0) : edge + 0.5
        const width = to - from
        if (width > 0) {
          fill(x, (from + to) / 2, question)
          let eta = 0
          for (let j = 0; j < size; j++) eta += x[j]! * beta[j]!
          const expected = Math.exp(Math.min(eta, 5)) * width
          const happened = last && isCompleted ? 1 : 0
          const residual = happened - expected
          fit += happened * Math.min(eta, 5) - expected
          for (let j = 0; j < size; j++) {
            const xj = x[j]!
            if (xj === 0) continue
            b[j] = b[j]! + xj * residual
            const w = xj * expected
            for (let k = 0; k <= j; k++) a[j * size + k] = a[j * size + k]! + w * x[k]!
          }
        }
        if (last) break
        from = edge + 0.5
      }
    }
    if (fit < best.fit) {
      beta = beta.map((value, j) => (value + best.beta[j]!) / 2)
      continue
    }
    best = { beta, fit }
    for (let j = 1; j < size; j++) { a[j * size + j] = a[j * size + j]! + ridge; b[j] = b[j]! - ridge * beta[j]! }
    a[0] = a[0]! + 1e-6
    solveCholesky(a, b, size)
    let move = 0
    for (let j = 0; j < size; j++) move = Math.max(move, Math.abs(b[j]!))
    const step = Math.min(1, 2 / (move || 1))
    beta = beta.map((value, j) => value + step * b[j]!)
    if (move < 1e-3) break
  }
  return { weights: [...best.beta] }
}

/** Expected purchases on one day after the last one, had none come before: the rate of days `after` … `last`, one each. */
export const ratesByDay = (renewal: Renewal, question: RenewalQuestion, after: number, last: number): Float64Array => {
  const rates = new Float64Array(Math.max(0, last - after + 1))
  const x = new Float64Array(size)
  for (let n = 0; n < rates.length; n++) {
    fill(x, after + n, question)
    let eta = 0
    for (let j = 0; j < size; j++) eta += x[j]! * renewal.weights[j]!
    rates[n] = Math.exp(Math.min(eta, 5))
  }
  return rates
}
