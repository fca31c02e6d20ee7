import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinList, readBoolean, readPrice, splitList, writePrice } from './cells.ts'

test('a list in a cell comes back the same, bars and backslashes too', () => {
  const entry = fc.string({ unit: fc.constantFrom('a', '|', '\\', ' ', 'é', '\n'), minLength: 1, maxLength: 8 }).map((text) => text.trim()).filter(Boolean)
  fc.assert(fc.property(fc.array(entry, { maxLength: 6 }), (list) => { expect(splitList(joinList(list))).toEqual(list) }))
  expect(splitList(' vegan | linen |')).toEqual(['vegan', 'linen'])
})

test.each([['TRUE', true], ['yes', true], ['1', true], ['no', false], ['False', false], ['maybe', undefined], ['', undefined]])('%s is %s', (cell, value) => { expect(readBoolean(cell)).toBe(value) })

test.each([
  ['24.95', 'GBP', 2495], ['24,95', 'EUR', 2495], ['24', 'GBP', 2400], ['24.9', 'GBP', 2490], ['2495', 'JPY', 2495], ['2.495', 'KWD', 2495],
  ['1,234', 'GBP', undefined], ['1,234', 'KWD', undefined], ['24.955', 'GBP', undefined], ['24.5', 'JPY', undefined], ['£24', 'GBP', undefined], ['-5', 'GBP', undefined], ['24', 'pounds', undefined],
])('a price of %s %s is %s in minor units', (cell, code, amount) => { const read = readPrice(cell, code); expect(read.ok ? read.value.amount : undefined).toBe(amount) })

test.each([
  ['24.5', 'JPY', 'price', 'must have no decimals in JPY, such as 2495'], ['1.2345', 'KWD', 'price', 'must have at most 3 decimals in KWD, such as 2.495'],
  ['1.234,50', 'EUR', 'price', 'must be a number without sign or thousands separators, such as 24.95'], ['24', '', 'currency', 'is missing: a price needs its currency, e.g. GBP'],
  ['24', 'gbp', 'currency', 'must be a three-letter currency code in capitals, e.g. "GBP"'],
])('a price of %s %s is refused in the column %s: %s', (cell, code, of, message) => { expect(readPrice(cell, code)).toEqual({ ok: false, of, message }) })

test('a price is written as it is read', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 10 }), fc.constantFrom('GBP', 'JPY', 'KWD'), (amount, currency) => {
    expect(readPrice(writePrice({ amount, currency }), currency)).toEqual({ ok: true, value: { amount, currency } })
  }))
})
