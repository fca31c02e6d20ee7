import { expect, test } from 'vitest'
import type { LearningRow } from '../learning/learning-row.ts'
import { seededRandom } from '../learning/random.ts'
import { runToEnd } from '../learning/trainer.ts'
import { decodeItemRow, encodeItemRow, toItemRow } from './item-row.ts'
import { createRecommendationTrainer } from './recommendation-trainer.ts'
import { createRecommender } from './recommender.ts'

const product = (id: string, title = '', ...groups: string[]): LearningRow => ({ item: { id, title, groups, nominalDays: null } })
const order = (id: string, items: readonly string[], customer: string | null = null, day = 0): LearningRow =>
  ({ order: { id, customer, minute: day * 1440, lines: items.map((item) => ({ item, quantity: 1 })) } })

/** Ten families of four products that are bought together, sold for a year. */
const familyStore = (orders: number, day = (n: number): number => n / 4): LearningRow[] => {
  const { next } = seededRandom(2)
  return Array.from({ length: orders }, (_, n) => {
    const family = Math.floor(next() * 10)
    return order(`o${n}`, ['a', 'b', 'c', 'd'].filter(() => next() < 0.7).map((one) => `${family}${one}`), `s${n % 50}`, Math.floor(day(n)))
  }).filter((row) => 'order' in row && row.order.lines.length > 0)
}

const train = (rows: readonly LearningRow[]) => {
  const trainer = createRecommendationTrainer()
  trainer.ingest(rows)
  return runToEnd(trainer, 1e9)
}
const ask = (rows: readonly LearningRow[], basket: string[], exclude: string[] = [], k = 3, kind = 'pair'): string[] =>
  createRecommender(train(rows))({ kind, basket, exclude, history: [] }, k).map((one) => one.item)

test('what is bought together comes first', () => {
  expect(ask(familyStore(600), ['3a']).sort()).toEqual(['3b', '3c', '3d'])
})

test('a store without dates learns the same', () => {
  expect(ask(familyStore(600, () => 0), ['3a']).sort()).toEqual(['3b', '3c', '3d'])
})

test('the basket and what is excluded never come back, and the list is refilled', () => {
  const items = ask(familyStore(600), ['3a'], ['3b', '3c'], 10)
  expect(items[0]).toBe('3d')
  expect(items).toHaveLength(10)
  expect(items.filter((item) => ['3a', '3b', '3c'].includes(item))).toEqual([])
  expect(new Set(items).size).toBe(10)
})

test('a product never sold speaks by its title and category', () => {
  const rows = [...familyStore(600), product('new', 'Garlic press steel', 'kitchen'), product('peeler', 'Garlic peeler', 'kitchen'), product('sock', 'Wool sock', 'clothes')]
  expect(ask(rows, ['new'], [], 1)).toEqual(['peeler'])
})

test('a product gone from the catalogue still speaks for others and is never offered', () => {
  const rows = [...familyStore(600), ...['3a', '3b', '3c', '4a'].map((id) => product(id))]
  const items = ask(rows, ['3d'], [], 10)
  expect(items.slice(0, 3).sort()).toEqual(['3a', '3b', '3c'])
  expect(items.every((item) => ['3a', '3b', '3c', '4a'].includes(item))).toBe(true)
})

test('five orders are enough for what they say, and no more is said', () => {
  const rows = [['tea', 'mug'], ['tea', 'mug'], ['tea', 'pot'], ['soap'], ['soap']].map((items, n) => order(String(n), items, null, n))
  expect(ask([...rows, product('ghost', 'Never sold'), ...['tea', 'mug', 'pot', 'soap'].map((id) => product(id))], ['tea'], [], 20)[0]).toBe('mug')
  expect(ask([...rows, product('ghost', 'Never sold'), ...['tea', 'mug', 'pot', 'soap'].map((id) => product(id))], ['tea'], [], 20)).not.toContain('ghost')
})

test('a store without orders answers with nothing', () => {
  expect(ask([], ['tea'])).toEqual([])
  expect(ask([product('tea', 'Tea')], ['tea', 'unknown'])).toEqual([])
})

test('a shopper is offered again what they buy again', () => {
  const model = train(familyStore(600))
  const answer = createRecommender(model)({ kind: 'next', basket: ['3a'], exclude: [], history: [{ ageDays: 5, items: ['7a'] }, { ageDays: 9, items: ['7a'] }] }, 10)
  expect(answer.slice(0, 5)).toContainEqual(expect.objectContaining({ item: '7a', reason: 'bought-before' }))
})

test('a trainer killed in any step goes on from its snapshot to the same model', () => {
  const rows = familyStore(400)
  const whole = train(rows)
  let trainer = createRecommendationTrainer()
  trainer.ingest(rows.slice(0, 150))
  for (const rest of [rows.slice(150), rows.slice(150, 200)]) {
    const next = createRecommendationTrainer()
    next.restore(trainer.snapshot())
    next.ingest(rest)
    trainer = next
  }
  let steps = 0
  while (!trainer.step(2_000).isDone) {
    const next = createRecommendationTrainer()
    next.restore(trainer.snapshot())
    trainer = next
    steps++
  }
  expect(steps).toBeGreaterThan(3)
  expect(trainer.model()).toEqual(whole)
})

test('one row of the model holds at most a hundred neighbours each way', () => {
  const model = train(familyStore(600))
  for (let label = 0; label < model.items.length; label++) {
    const row = toItemRow(model, label)
    expect(row.together.length).toBeLessThanOrEqual(100)
    expect(row.similar.length).toBeLessThanOrEqual(100)
    expect(decodeItemRow(encodeItemRow(row))).toEqual(row)
  }
})
