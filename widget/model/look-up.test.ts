import { expect, test } from 'vitest'
import { checkLookup, noValues } from './look-up.ts'

const five = { orderNumber: { example: '20418', digits: 5 } }
const free = { orderNumber: { example: 'EU-20418', digits: null } }

test.each([
  ['2041', { kind: 'digits', got: 4, want: 5 }], ['20418', undefined], [' #20418 ', undefined], ['2041a', { kind: 'letters', want: 5 }], ['  ', { kind: 'empty' }],
])('order number %j of a shop with five digits', (orderNumber, error) => {
  expect(checkLookup('order', { ...noValues, orderNumber, proof: 'BS6 5BN' }, five).orderNumber).toEqual(error)
})

test('a shop whose numbers have no fixed form checks nothing but that there is one', () => {
  expect(checkLookup('order', { ...noValues, orderNumber: 'EU-7', proof: 'x' }, free)).toEqual({})
  expect(checkLookup('order', noValues, { orderNumber: null })).toEqual({ orderNumber: { kind: 'empty' }, proof: { kind: 'empty' } })
})

test('the other tab’s fields are not asked for', () => {
  expect(checkLookup('number', { ...noValues, trackingNumber: 'JV447199205GB' }, five)).toEqual({})
  expect(checkLookup('number', noValues, five)).toEqual({ trackingNumber: { kind: 'empty' } })
})
