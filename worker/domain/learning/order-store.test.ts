import { expect, test } from 'vitest'
import { createOrderStore } from './order-store.ts'

const order = (id: string, ...items: string[]) => ({ id, customer: 'ann', minute: 60, lines: items.map((item) => ({ item, quantity: 2 })) })

test('an order delivered twice counts once, also after a restore', () => {
  const store = createOrderStore({ withQuantities: true })
  store.add(order('1', 'tea', 'mug'))
  store.add(order('1', 'tea', 'mug'))
  const restored = createOrderStore({ withQuantities: true, from: store.snapshot() })
  restored.add(order('1', 'tea'))
  restored.add(order('2', 'pot'))
  expect([store.orderCount, restored.orderCount, restored.lineCount]).toEqual([1, 2, 3])
  expect([...restored.columns().quantity]).toEqual([2, 2, 2])
  expect(restored.items.all).toEqual(['tea', 'mug', 'pot'])
})

test('thousands of orders survive the growth of the columns', () => {
  const store = createOrderStore({ withQuantities: false })
  for (let n = 0; n < 5000; n++) store.add(order(String(n), `i${n % 7}`))
  const { start, item } = store.columns()
  expect([start.length, item.length, store.items.all[item[4999]!]]).toEqual([5001, 5000, `i${4999 % 7}`])
})
