import { expect, test } from 'vitest'
import { parseCatalogueItem, parseDay, parseMinute, parseOrderRow, toDate } from './order-row.ts'

test('lines of one item are added up, returns are left out, a missing quantity is one', () => {
  expect(parseOrderRow({ id: 7, customer: '', at: '2026-02-01T10:30', lines: [['tea', 2, 3.5], ['tea', 1], ['mug', -1, 9], ['pot']] })).toEqual({
    id: '7', customer: null, minute: Date.UTC(2026, 1, 1, 10, 30) / 60_000, lines: [{ item: 'tea', quantity: 3 }, { item: 'pot', quantity: 1 }],
  })
})

test('an order without a line, or what is no order, is none', () => {
  for (const value of [null, 3, [], {}, { lines: [] }, { lines: [['x', 0]] }]) expect(parseOrderRow(value)).toBeNull()
})

test('dates and local times are read, other texts are not', () => {
  expect(parseMinute('2026-02-01')).toBe(Date.UTC(2026, 1, 1) / 60_000)
  for (const wrong of ['yesterday', '2026-13-01', '2026-00-10', '2026-01-32', '2026-01-01T25:00', '2026-01-01T10:75', 20260101, null]) expect(parseMinute(wrong)).toBeNull()
  expect(toDate(parseDay('2024-02-29T23:59')!)).toBe('2024-02-29')
})

test('a product may have an id alone', () => {
  expect(parseCatalogueItem({ id: 'a' })).toEqual({ id: 'a', title: '', groups: [], nominalDays: null })
  expect(parseCatalogueItem({ title: 'no id' })).toBeNull()
})
