import { expect, test } from 'vitest'
import { createOrderStore } from '../learning/order-store.ts'
import { countGaps, itemDoubt, itemMean } from './gap-statistics.ts'
import { readPairs } from './purchase-pairs.ts'

/** Purchases as [shopper, item, day]; the data ends on day 100. */
const count = (purchases: readonly (readonly [string, string, number])[]) => {
  const store = createOrderStore({ withQuantities: true })
  for (const [shopper, item, day] of purchases) store.add({ id: `${shopper} ${item} ${day}`, customer: shopper, minute: day * 1440, lines: [{ item, quantity: 1 }] })
  return { store, statistics: countGaps(readPairs(store.columns(), store.customers.size), store.items.size, 100) }
}
/** Half of all packs last 10 days, half 80: of the long ones only those bought in the first fifth of the time are seen to end. */
const mixed = Array.from({ length: 200 }, (_, n) => {
  const bought = (n * 37) % 100
  const ends = bought + (n % 2 ? 10 : 80)
  return [[`s${n}`, 'oil', bought], ...ends < 100 ? [[`s${n}`, 'oil', ends]] : []] as [string, string, number][]
}).flat()

test('a long gap counts for those like it that the data ended too early to see', () => {
  const { store, statistics } = count(mixed)
  const seen = statistics.itemCount[store.items.find('oil')!]!
  const middle = (Math.log(10) + Math.log(80)) / 2
  const plain = (90 * Math.log(10) + (seen - 90) * Math.log(80)) / seen
  expect(Math.abs(itemMean(statistics, 0) - middle)).toBeLessThan(Math.abs(plain - middle) / 2)
})

test('how many gaps there were is told as it is, whatever they stand for', () => {
  const { statistics } = count(mixed)
  expect(statistics.itemCount[0]).toBe(mixed.length - 200)
})

test('nothing is known of an item nobody bought twice, and ever less is in doubt after', () => {
  const { statistics } = count([['a', 'once', 1], ['a', 'twice', 1], ['a', 'twice', 20]])
  expect(itemDoubt(statistics, 0)).toBe(1)
  expect(itemDoubt(statistics, 1)).toBeLessThan(1)
  expect(itemMean(statistics, 0)).toBe(statistics.overall)
})

test('a store in which nothing was bought yet guesses a month', () => {
  expect(Math.exp(count([]).statistics.overall)).toBeCloseTo(30)
})
