import { describe, expect, test } from 'vitest'
import type { LearningRow } from '../learning/learning-row.ts'
import { normal, seededRandom } from '../learning/random.ts'
import { runToEnd } from '../learning/trainer.ts'
import { createReplenishmentAnswers } from './answer.ts'
import { createReplenishmentTrainer } from './replenishment-trainer.ts'

const settings = { end: 400, horizonDays: 90, dueDays: 14 }

/** Coffee lasts 20 days, soap 50, twice as many packs twice as long; everybody a little differently. */
const pantry = (shoppers: number): LearningRow[] => {
  const { next } = seededRandom(9)
  const rows: LearningRow[] = []
  for (let s = 0; s < shoppers; s++) {
    for (const [item, lasts] of [['coffee', 20], ['soap', 50]] as const) {
      let day = Math.floor(next() * 60)
      while (day < 400) {
        const quantity = next() < 0.3 ? 2 : 1
        rows.push({ order: { id: `${s}-${item}-${day}`, customer: `s${s}`, minute: day * 1440, lines: [{ item, quantity }] } })
        day += Math.max(1, Math.round(lasts * quantity * Math.exp(0.2 * normal(next))))
      }
    }
  }
  return rows
}
const train = (rows: readonly LearningRow[], with_ = settings) => {
  const trainer = createReplenishmentTrainer(with_)
  trainer.ingest(rows)
  return createReplenishmentAnswers(runToEnd(trainer, 1e9), trainer.store())
}

describe('in a store of things that run out', () => {
  const answers = train(pantry(150))

  test('the next purchase is foretold by the item, the packs and the pair’s own gaps', () => {
    const one = answers.gap('s1', 'coffee', [[360, 1], [380, 1]], 90)
    const two = answers.gap('s1', 'coffee', [[360, 1], [380, 2]], 90)
    const soap = answers.gap('stranger', 'soap', [[380, 1]], 90)
    expect(Math.abs(one.days - 20)).toBeLessThanOrEqual(3)
    expect(Math.abs(two.days - 40)).toBeLessThanOrEqual(7)
    expect(Math.abs(soap.days - 50)).toBeLessThanOrEqual(10)
    expect(one.low).toBeLessThan(one.days)
    expect(one.high).toBeGreaterThan(one.days)
  })

  test('an answer never lies beyond the horizon', () => {
    const { low, days, high } = answers.gap('s1', 'soap', [[300, 1], [380, 8]], 30)
    expect(low >= 1 && low <= days && days <= high && high <= 30).toBe(true)
  })

  test('what is nearly used up is more likely due than what was just bought', () => {
    const rows: LearningRow[] = [
      { order: { id: 'x', customer: 'x', minute: 382 * 1440, lines: [{ item: 'coffee', quantity: 1 }] } },
      { order: { id: 'x2', customer: 'x', minute: 362 * 1440, lines: [{ item: 'coffee', quantity: 1 }] } },
      { order: { id: 'y', customer: 'x', minute: 398 * 1440, lines: [{ item: 'soap', quantity: 2 }] } },
    ]
    const [coffee, soap, never] = train([...pantry(150), ...rows]).due('x', ['coffee', 'soap', 'unknown'], 400, 14)
    expect(coffee!.chance).toBeGreaterThan(0.6)
    expect(soap!.chance).toBeLessThan(0.1)
    expect(never!.chance).toBeLessThan(0.1)
  })

  test('chances add up to what comes true', () => {
    const past = pantry(150).filter((row) => 'order' in row && row.order.minute! < 386 * 1440)
    const then = train(past, { ...settings, end: 386 })
    const bought = new Set(pantry(150).flatMap((row) => 'order' in row && row.order.minute! >= 386 * 1440 ? [`${row.order.customer} ${row.order.lines[0]!.item}`] : []))
    let expected = 0
    for (let s = 0; s < 150; s++) for (const { chance } of then.due(`s${s}`, ['coffee', 'soap'], 386, 14)) expected += chance
    expect(expected / bought.size).toBeGreaterThan(0.75)
    expect(expected / bought.size).toBeLessThan(1.3)
  })

  test('other days than the trained ones are answered by the gaps alone', () => {
    const week = answers.due('s1', ['coffee'], 400, 7)[0]!.chance
    const month = answers.due('s1', ['coffee'], 400, 30)[0]!.chance
    expect(month).toBeGreaterThan(week)
  })
})

test('a trainer restored between its steps ends with the same model', () => {
  const rows = pantry(30)
  const whole = createReplenishmentTrainer(settings)
  whole.ingest(rows)
  let killed = createReplenishmentTrainer(settings)
  killed.ingest(rows.slice(0, 100))
  for (let step = 0; step < 2; step++) {
    const next = createReplenishmentTrainer(settings)
    next.restore(killed.snapshot())
    if (step === 0) next.ingest(rows.slice(100))
    next.step(1)
    killed = next
  }
  expect(killed.model()).toEqual(runToEnd(whole, 1))
})

test('an empty store still gives a date and a chance', () => {
  const answers = train([], { end: null, horizonDays: 60, dueDays: 14 } as unknown as typeof settings)
  const { low, days, high } = answers.gap(null, 'tea', [[10, 1]], 60)
  expect(low <= days && days <= high && high <= 60).toBe(true)
  expect(answers.due(null, ['tea'], 20, 14)[0]!.chance).toBeGreaterThanOrEqual(0)
})

test('a young store believes a shopper’s own gap more than the short ones it has seen', () => {
  // 45 days of history: nobody can have been seen to wait for longer.
  const young = pantry(60).filter((row) => 'order' in row && row.order.minute! < 45 * 1440)
  const { days } = train(young, { ...settings, end: 45 }).gap('stranger', 'soap', [[0, 1], [50, 1]], 90)
  expect(days).toBeGreaterThan(35)
  expect(days).toBeLessThan(65)
})

test('a merchant’s word on how long a pack lasts moves a new product', () => {
  const rows = pantry(100)
  const named = (days: number): LearningRow[] => [...rows, { item: { id: 'novel', title: '', groups: [], nominalDays: days } }, { item: { id: 'coffee', title: '', groups: [], nominalDays: 20 } }, { item: { id: 'soap', title: '', groups: [], nominalDays: 50 } }]
  const gap = (days: number): number => train(named(days)).gap('new', 'novel', [[390, 1]], 90).days
  expect(Math.abs(gap(20) - 20)).toBeLessThan(8)
  expect(Math.abs(gap(50) - 50)).toBeLessThan(15)
})
