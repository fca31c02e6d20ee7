import { expect, test } from 'vitest'
import { seededRandom } from '../learning/random.ts'
import type { Arm, BanditContext } from './arm.ts'
import { createBandit, explorationByTally } from './bandit.ts'

const arm = (id: string): Arm => ({ id, content: id.split(':')[0]!, channel: id.split(':')[1] ?? null })
const plain = (id: string): Arm => ({ id, content: null, channel: null })

/** Plays `rounds` decisions with feedback `delay` later; returns the share of the last quarter that took the best arm. */
const play = (arms: readonly Arm[], chanceOf: (id: string, context: BanditContext) => number, contexts: (n: number) => BanditContext, rounds = 4000, lost = 0): { best: number; chances: number[] } => {
  const bandit = createBandit()
  const random = seededRandom(4)
  const outcomes = seededRandom(8)
  const waiting: [Arm, BanditContext, number][] = []
  const chances: number[] = []
  let best = 0
  for (let n = 0; n < rounds; n++) {
    const context = contexts(n)
    const decision = bandit.decide(arms, context, random.next)!
    chances.push(decision.chance)
    const taken = arms.find((one) => one.id === decision.arm)!
    const top = Math.max(...arms.map((one) => chanceOf(one.id, context)))
    if (n >= rounds * 0.75 && chanceOf(taken.id, context) === top) best++
    if (outcomes.next() >= lost) waiting.push([taken, context, outcomes.next() < chanceOf(taken.id, context) ? 1 : 0])
    if (waiting.length > 30) bandit.learn(...waiting.shift()!)
  }
  return { best: best / (rounds / 4), chances }
}

test('without a context the arm that pays is found, with late and missing feedback', () => {
  const pays: Record<string, number> = { a: 0.05, b: 0.2, c: 0.08 }
  expect(play(['a', 'b', 'c'].map(plain), (id) => pays[id]!, () => ({}), 4000, 0.3).best).toBeGreaterThan(0.85)
})

test('with a context each moment gets its own arm', () => {
  const chanceOf = (id: string, { stage }: BanditContext): number => (stage === 'late' ? id === 'sorry:page' : id === 'refill:page') ? 0.3 : 0.05
  const { best } = play(['sorry:page', 'refill:page', 'review:page'].map(arm), chanceOf, (n) => ({ stage: n % 2 ? 'late' : 'here', hour: n % 24 }))
  expect(best).toBeGreaterThan(0.85)
})

test('every decision tells the chance it was taken with, never less than the exploration’s share', () => {
  const { chances } = play(['a:page', 'b:page'].map(arm), () => 0.1, (n) => ({ hour: n % 24 }), 600)
  expect(Math.min(...chances)).toBeGreaterThanOrEqual(explorationByTally / 2)
  expect(Math.max(...chances)).toBeLessThanOrEqual(1)
})

test('an arm that joins late is tried, one that left is never chosen', () => {
  const bandit = createBandit()
  const random = seededRandom(1)
  for (let n = 0; n < 500; n++) bandit.learn(plain('old'), {}, n % 20 === 0 ? 1 : 0)
  const taken = Array.from({ length: 300 }, () => bandit.decide([plain('old'), plain('new')], {}, random.next)!.arm)
  expect(taken.filter((id) => id === 'new').length).toBeGreaterThan(30)
  expect(bandit.decide([plain('new')], {}, random.next)!.arm).toBe('new')
  expect(bandit.decide([], {}, random.next)).toBeNull()
})

test('a stored bandit decides and learns as if it had never been stored', () => {
  const context = (n: number): BanditContext => ({ stage: n % 3 ? 'x' : 'y', hour: n % 24 })
  const arms = ['a:page', 'b:mail', 'c:page'].map(arm)
  const one = createBandit()
  for (let n = 0; n < 400; n++) one.learn(arms[n % 3]!, context(n), n % 7 === 0 ? 1 : 0)
  const other = createBandit(JSON.parse(JSON.stringify(one.state())) as ReturnType<typeof one.state>)
  for (const bandit of [one, other]) bandit.learn(arms[0]!, context(5), 1)
  const draw = (bandit: typeof one) => { const { next } = seededRandom(3); return Array.from({ length: 50 }, (_, n) => bandit.decide(arms, context(n), next)) }
  expect(draw(other)).toEqual(draw(one))
})

test('what is stored of many arms and traits stays within one row of the database', () => {
  const bandit = createBandit()
  for (let n = 0; n < 1500; n++) bandit.learn(arm(`c${n % 15}:h${n % 3}`), { stage: `s${n % 5}`, category: `k${n % 9}`, device: `d${n % 2}`, hour: n % 24 }, n % 11 === 0 ? 1 : 0)
  expect(JSON.stringify(bandit.state()).length).toBeLessThan(2_000_000)
})
