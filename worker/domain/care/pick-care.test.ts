import { expect, test } from 'vitest'
import { pickCare, type CareItem, type CareRule } from './pick-care.ts'

const entry = (id: string, rule: Partial<Omit<CareRule, 'match'>> & { skus?: string[]; categories?: string[]; tags?: string[] }) =>
  ({ id, rule: { phase: rule.phase ?? 'first_use', afterDays: rule.afterDays ?? 0, match: { skus: rule.skus ?? [], categories: rule.categories ?? [], tags: rule.tags ?? [] } } })
const item = (id: string, daysHere: number | null, more: Partial<CareItem> = {}): CareItem => ({ id, sku: id, category: 'Kitchen', tags: [], daysHere, ...more })

test('before it comes: how to get ready, and nothing else', () => {
  const entries = [entry('shelf', { phase: 'ready', skus: ['cooker'] }), entry('water', { skus: ['cooker'] }), entry('seal', { phase: 'keep', skus: ['cooker'] })]
  expect(pickCare(entries, [item('cooker', null)])).toEqual([{ item: 'cooker', phases: [{ phase: 'ready', ids: ['shelf'] }] }])
})

test.each([
  [0, [['first_use', ['water']]]], [13, [['first_use', ['water']], ['keep', ['seal']]]], [21, [['keep', ['seal']], ['first_use', ['water']]]], [60, [['keep', ['seal', 'descale']]]],
] as const)('%i days after it came', (days, phases) => {
  const entries = [entry('shelf', { phase: 'ready', skus: ['cooker'] }), entry('water', { skus: ['cooker'] }), entry('seal', { phase: 'keep', afterDays: 13, skus: ['cooker'] }), entry('descale', { phase: 'keep', afterDays: 60, skus: ['cooker'] })]
  expect(pickCare(entries, [item('cooker', days)])[0]?.phases.map(({ phase, ids }) => [phase, ids])).toEqual(phases)
})

test('the closest first, then the merchant’s order; each entry once, under the thing it is closest to', () => {
  const entries = [entry('kitchen', { categories: ['kitchen'] }), entry('steel', { tags: ['steel'] }), entry('knife', { skus: ['knives'] }), entry('other', { skus: ['brush'] })]
  expect(pickCare(entries, [item('cooker', 1), item('knives', 1, { tags: ['steel'] })])).toEqual([
    { item: 'cooker', phases: [{ phase: 'first_use', ids: ['kitchen'] }] },
    { item: 'knives', phases: [{ phase: 'first_use', ids: ['knife', 'steel'] }] },
  ])
})

test('in several parcels, what has come has its first use while the rest gets ready', () => {
  const entries = [entry('spray', { categories: ['Kitchen'] }), entry('mat', { phase: 'ready', skus: ['bells'] }), entry('card', {}), entry('wait', { phase: 'ready' })]
  expect(pickCare(entries, [item('bells', null), item('shoes', 2)])).toEqual([
    { item: 'bells', phases: [{ phase: 'ready', ids: ['mat'] }] },
    { item: 'shoes', phases: [{ phase: 'first_use', ids: ['spray'] }] },
    { item: null, phases: [{ phase: 'ready', ids: ['wait'] }] },
  ])
})

test('two lines of one SKU are one thing; an order of nothing has nothing', () => {
  expect(pickCare([entry('a', { skus: ['x'] })], [item('i1', 1, { sku: 'x' }), item('i2', 1, { sku: 'x' })])).toHaveLength(1)
  expect(pickCare([entry('a', { skus: ['x'] })], [])).toEqual([])
})
