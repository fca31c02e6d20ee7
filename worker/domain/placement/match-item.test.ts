import { expect, test } from 'vitest'
import { closeness } from './match-item.ts'

const none = { skus: [], categories: [], tags: [] }
const knife = { sku: 'KN-8', category: 'Kitchen > Knives', tags: ['Steel'] }

test.each([
  ['its SKU, whatever the case', { ...none, skus: ['kn-8 '], tags: ['steel'] }, 3],
  ['a tag', { ...none, tags: ['steel'], categories: ['Kitchen'] }, 2],
  ['its category', { ...none, categories: ['kitchen>knives'] }, 1],
  ['a category above it', { ...none, categories: ['Kitchen'] }, 1],
  ['everything', none, 0],
  ['a category below it', { ...none, categories: ['Kitchen > Knives > Bread'] }, null],
  ['a category whose name only begins alike', { ...none, categories: ['Kit'] }, null],
  ['an empty name', { ...none, categories: [' > '] }, null],
  ['something else', { ...none, skus: ['KN-9'], tags: ['wood'] }, null],
] as const)('%s', (_, match, close) => {
  expect(closeness({ skus: [...match.skus], categories: [...match.categories], tags: [...match.tags] }, knife)).toBe(close)
})

test('an item of no category is in none', () => {
  expect(closeness({ ...none, categories: ['Kitchen'] }, { ...knife, category: null })).toBeNull()
})
