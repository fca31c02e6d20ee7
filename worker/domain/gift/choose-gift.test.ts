import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseGift, type GiftWish, type PoolGift } from './choose-gift.ts'

const gift = (id: string, fits: Partial<PoolGift['fits']> = {}, more: Partial<PoolGift> = {}): PoolGift =>
  ({ id, sku: null, left: 5, cost: { amount: 180, currency: 'GBP' }, fits: { skus: [], categories: [], tags: [], ...fits }, ...more })
const knife = { sku: 'knives', category: 'Kitchen > Knives', tags: ['steel'] }
const shoes = { sku: 'shoes', category: 'Sport', tags: [] }
const wish = (more: Partial<GiftWish> = {}): GiftWish => ({ ordered: [knife], before: [], had: [], most: null, ...more })
const idOf = (pool: readonly PoolGift[], more: Partial<GiftWish> = {}): string => { const choice = chooseGift(pool, wish(more)); return choice.ok ? choice.id : choice.reason }

test('what is for this very thing before a tag, a category, and what is for anybody', () => {
  const pool = [gift('card'), gift('towel', { categories: ['Kitchen'] }), gift('oil', { tags: ['steel'] }), gift('cloth', { skus: ['knives'] })]
  expect(idOf(pool)).toBe('cloth')
  expect(idOf(pool.slice(0, 3))).toBe('oil')
  expect(idOf(pool.slice(0, 2))).toBe('towel')
  expect(idOf(pool.slice(0, 1))).toBe('card')
  expect(chooseGift(pool, wish())).toEqual({ ok: true, id: 'cloth', reason: 'ordered', because: ['knives'] })
  expect(chooseGift(pool.slice(0, 1), wish())).toMatchObject({ reason: 'for_anybody', because: [] })
})

test('what was bought before counts, half as much', () => {
  const pool = [gift('laces', { skus: ['shoes'] }), gift('oil', { tags: ['steel'] })]
  expect(idOf(pool, { before: [shoes] })).toBe('oil')
  expect(chooseGift([pool[0] as PoolGift], wish({ before: [shoes] }))).toEqual({ ok: true, id: 'laces', reason: 'bought_before', because: ['shoes'] })
})

test('more things that fit count more; among equals the merchant’s order holds', () => {
  const cooker = { sku: 'cooker', category: 'Kitchen', tags: [] }
  expect(idOf([gift('steel', { categories: ['Kitchen > Knives'] }), gift('apron', { categories: ['Kitchen'] })], { ordered: [knife, cooker] })).toBe('apron')
  expect(idOf([gift('a', { categories: ['Kitchen'] }), gift('b', { categories: ['Kitchen'] })])).toBe('a')
})

test('says why there is none', () => {
  expect(idOf([])).toBe('pool_empty')
  expect(idOf([gift('a', {}, { left: 0 })])).toBe('out_of_stock')
  expect(idOf([gift('a')], { most: 179 })).toBe('too_dear')
  expect(idOf([gift('a')], { most: 180 })).toBe('a')
  expect(idOf([gift('a')], { had: ['a'] })).toBe('had_them_all')
  expect(idOf([gift('a', {}, { sku: 'KNIVES' })])).toBe('had_them_all')
  expect(idOf([gift('a', {}, { sku: 'shoes' })], { before: [shoes] })).toBe('had_them_all')
  expect(idOf([gift('a', { skus: ['lamp'] })])).toBe('none_fits')
})

test('never one that is gone, too dear, bought or given before, whatever the pool', () => {
  const anyGift = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), sku: fc.constantFrom(null, 'knives', 'shoes', 'lamp'), left: fc.nat(2), amount: fc.nat(400), skus: fc.subarray(['knives', 'shoes', 'lamp']) })
  fc.assert(fc.property(fc.array(anyGift, { maxLength: 8 }), fc.subarray(['a', 'b']), fc.nat(400), (raw, had, most) => {
    const pool = raw.map(({ id, sku, left, amount, skus }) => gift(id, { skus }, { sku, left, cost: { amount, currency: 'GBP' } }))
    const choice = chooseGift(pool, wish({ before: [shoes], had, most }))
    if (!choice.ok) return
    expect(pool.some(({ id, sku, left, cost }) => id === choice.id && left > 0 && cost.amount <= most && !['knives', 'shoes'].includes(sku ?? ''))).toBe(true)
    expect(had).not.toContain(choice.id)
  }))
})
