import { describe, expect, it } from 'vitest'
import { seededRandom } from '../learning/random.ts'
import { createBandit } from './bandit.ts'
import { contextFor, planOf, toArm, trustInOrder } from './slots.ts'

const arms = ['first', 'second', 'third', 'fourth'].map(toArm)

describe('the merchant’s order', () => {
  it('weighs less the more is known', () => {
    expect([0, 40, 360].map(trustInOrder)).toEqual([1, 0.5, 0.1])
  })

  it('still stands after one outcome, and a better arm wins after hundreds', () => {
    const bandit = createBandit(), { next } = seededRandom(4)
    const shareOfFirst = (): number => Array.from({ length: 2000 }, () => bandit.decide(arms, {}, next, trustInOrder(bandit.outcomesOf(arms)))?.arm).filter((arm) => arm === 'first').length / 2000
    bandit.learn(arms[0]!, {}, 0)
    expect(shareOfFirst()).toBeGreaterThan(0.95)
    for (let n = 0; n < 400; n += 1) bandit.learn(arms[n % 4]!, {}, n % 4 === 2 && n % 8 < 4 ? 1 : 0)
    expect(shareOfFirst()).toBeLessThan(0.15)
  })

  it('is in the chance that is told: what is chosen, is chosen as often as was said', () => {
    const bandit = createBandit(), { next } = seededRandom(6)
    for (let n = 0; n < 60; n += 1) bandit.learn(arms[n % 4]!, {}, n % 4 === 1 ? 0.4 : 0.1)
    const taken = new Map<string, number>(), told = new Map<string, number[]>()
    for (let n = 0; n < 30_000; n += 1) {
      const { arm, chance } = bandit.decide(arms, {}, next, trustInOrder(bandit.outcomesOf(arms)))!
      taken.set(arm, (taken.get(arm) ?? 0) + 1)
      told.set(arm, [...told.get(arm) ?? [], chance])
    }
    // One over the chance told, summed over what was taken, counts every decision once: the property that makes chances worth keeping.
    for (const [arm, chances] of told) expect([arm, Math.abs(chances.reduce((sum, chance) => sum + 1 / chance, 0) / 30_000 - 1) < 0.05]).toEqual([arm, true])
    expect([...taken.keys()].toSorted()).toEqual(['first', 'fourth', 'second', 'third'])
  })
})

it('a slot is played by the first word of its name; one with thousands of arms keeps no model of the moment', () => {
  expect(planOf('care:first-use')).toEqual(planOf('care'))
  expect(planOf('recommendations').window).toBeLessThan(planOf('offers').window)
  expect([contextFor('recommendations', { state: 'delivered' }), contextFor('offers', { state: 'delivered' })]).toEqual([{}, { state: 'delivered' }])
})
