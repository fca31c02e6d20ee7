import { expect, test } from 'vitest'
import { solveCholesky } from './cholesky.ts'
import { fitLogistic, logOddsOf, toChance } from './logistic.ts'
import { createNumberSet } from './number-set.ts'
import { beta, normal, seededRandom } from './random.ts'
import { bytesOf, columnPiece, jsonPiece, readColumn, readJson } from './snapshot.ts'
import { createTopK } from './top-k.ts'

test('a symmetric system is solved, a singular one stays finite', () => {
  const b = Float64Array.of(1, 2)
  solveCholesky(Float64Array.of(4, 0, 1, 3), b, 2)
  expect(4 * b[0]! + b[1]!).toBeCloseTo(1)
  expect(b[0]! + 3 * b[1]!).toBeCloseTo(2)
  const flat = Float64Array.of(1, 1)
  solveCholesky(Float64Array.of(1, 0, 1, 1), flat, 2)
  expect(flat.every(Number.isFinite)).toBe(true)
})

test('pieces of a snapshot come back with their kinds, wherever their bytes lie', () => {
  const columns = [Uint8Array.of(1, 2, 3), Float64Array.of(0.1), new Uint32Array(0), Int32Array.of(-5), Uint16Array.of(1, 2, 3).subarray(1)]
  expect(columns.map(columnPiece).map(readColumn)).toEqual(columns)
  const askew = new Uint8Array(9)
  askew.set(columnPiece(columns[1]!).bytes, 1)
  expect(readColumn({ kind: 'f64', bytes: askew.subarray(1) })).toEqual(columns[1])
  expect(readJson(jsonPiece({ a: 'é' }))).toEqual({ a: 'é' })
  expect(bytesOf([jsonPiece('é'), columnPiece(columns[0]!)])).toBe(7)
})

test('a set of numbers knows what it was given, also after it grew and after a restore', () => {
  const { next } = seededRandom(4)
  const values = Array.from({ length: 3000 }, () => 1 + Math.floor(next() * 2 ** 53 * 0.99))
  const set = createNumberSet()
  expect(values.map((value) => set.add(value))).toEqual(values.map((value, n) => values.indexOf(value) === n))
  const restored = createNumberSet(set.table().slice())
  expect(values.some((value) => restored.add(value))).toBe(false)
  expect(restored.add(7)).toBe(true)
})

test('the highest scores are kept, the lower label on a tie', () => {
  const top = createTopK(3)
  for (const [label, score] of [[9, 1], [4, 5], [2, 5], [7, 0], [1, 1]] as const) top.offer(label, score)
  expect(top.take().map((one) => one.label)).toEqual([2, 4, 1])
  expect(top.take()).toEqual([])
})

test('a seed repeats its numbers, and their means are right', () => {
  const draw = (seed: number): number[] => { const { next } = seededRandom(seed); return Array.from({ length: 4 }, next) }
  expect(draw(3)).toEqual(draw(3))
  expect(draw(3)).not.toEqual(draw(4))
  const { next } = seededRandom(11)
  const mean = (one: () => number): number => Array.from({ length: 4000 }, one).reduce((a, b) => a + b, 0) / 4000
  expect(mean(() => normal(next))).toBeCloseTo(0, 1)
  expect(mean(() => beta(next, 2, 6))).toBeCloseTo(0.25, 1)
})

test('a logistic law is found again from its own outcomes', () => {
  const { next } = seededRandom(5)
  const count = 6000
  const rows = Float32Array.from({ length: count * 2 }, () => next() * 2 - 1)
  const outcomes = Uint8Array.from({ length: count }, (_, n) => next() < toChance(-1 + 2 * rows[2 * n]!) ? 1 : 0)
  const model = fitLogistic({ width: 2, rows, outcomes, weights: new Float32Array(count).fill(1) }, 1)
  expect(model.intercept).toBeCloseTo(-1, 0)
  expect(Math.abs(model.slopes[0]! - 2)).toBeLessThan(0.25)
  expect(Math.abs(model.slopes[1]!)).toBeLessThan(0.2)
  expect(logOddsOf(model, [0, 0])).toBe(model.intercept)
})

test('chances add up to what came true, on rows where a full step of Newton swings', () => {
  for (const seed of [26, 39, 43, 118, 136]) {
    const { next } = seededRandom(seed)
    const width = 6
    const slopes = Array.from({ length: width }, () => normal(next) * 4)
    const intercept = -4 * next()
    const rows = new Float32Array(300 * width)
    const outcomes = new Uint8Array(300)
    for (let n = 0; n < 300; n++) {
      const z = normal(next)
      let eta = intercept
      for (let j = 0; j < width; j++) {
        // Nearly the same thing twice, rare flags, and knots: as in the features of "due soon".
        const value = j % 3 === 0 ? z + 0.1 * normal(next) : j % 3 === 1 ? (next() < 0.02 ? 1 : 0) : Math.max(0, z - j * 0.3)
        rows[n * width + j] = value
        eta += slopes[j]! * value
      }
      outcomes[n] = next() < toChance(eta) ? 1 : 0
    }
    const law = fitLogistic({ width, rows, outcomes, weights: new Float32Array(300).fill(1) }, [0.01, 0.1, 1, 3][seed % 4]!)
    const sum = outcomes.reduce((total, _, n) => total + toChance(logOddsOf(law, rows.subarray(n * width, n * width + width))), 0)
    expect(sum / outcomes.reduce((total, one) => total + one, 0)).toBeCloseTo(1, 2)
  }
})
