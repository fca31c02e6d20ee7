import { expect, it } from 'vitest'
import { createBandit } from '../domain/bandit/bandit.ts'
import { toArm } from '../domain/bandit/slots.ts'
import { seededRandom } from '../domain/learning/random.ts'
import { decodeBandit, encodeBandit } from './bandit-body.ts'

const trained = (outcomes: number, arms: number) => {
  const { next } = seededRandom(3)
  const bandit = createBandit()
  for (let n = 0; n < outcomes; n += 1) bandit.learn(toArm(`arm-${n % arms}`), { state: n % 2 ? 'delivered' : 'in_transit', since: String(n % 5) }, next() < 0.1 ? 1 : 0)
  return bandit
}

it('a bandit kept and read again decides the same', () => {
  const bandit = trained(600, 4)
  const again = createBandit(decodeBandit(encodeBandit(bandit.state())))
  const offered = ['arm-0', 'arm-1', 'arm-2', 'arm-3'].map(toArm)
  const decisions = (from: typeof bandit) => { const { next } = seededRandom(9); return Array.from({ length: 200 }, (_, n) => from.decide(offered, { state: 'delivered', since: String(n % 5) }, next)) }
  expect(decisions(again)).toEqual(decisions(bandit))
})

it('stays well inside a row of D1, with every feature it may have', () => {
  expect(encodeBandit(trained(3000, 400).state()).length).toBeLessThan(700_000)
})

it('lets the arms least seen go, beyond two thousand', () => {
  const tallies = Object.fromEntries(Array.from({ length: 2500 }, (_, n) => [`arm-${n}`, { count: n, sum: 0 }]))
  const kept = decodeBandit(encodeBandit({ tallies, scales: {}, posterior: null })).tallies
  expect([Object.keys(kept).length, kept['arm-2499']?.count, kept['arm-3']]).toEqual([2000, 2499, undefined])
})
