import { describe, expect, test } from 'vitest'
import { recommendationSettings, usualPreferences, type RecommendationSettings } from '../../../contract/recommendation.ts'
import type { CatalogueProduct } from './catalogue-product.ts'
import { rankCold } from './cold-start.ts'
import { meanPriceOf, refusal, takeEligible, type Shopping } from './eligible.ts'
import { inferPreferences, rulesInForce, speaksOf, suits, toPreferenceBook } from './preferences.ts'

const product = (sku: string, more: Partial<CatalogueProduct> = {}): CatalogueProduct =>
  ({ sku, title: sku, url: `https://shop.example/${sku}`, price: { amount: 2000, currency: 'GBP' }, category: null, tags: [], group: null, inStock: true, hidden: false, text: null, sold: 0, ...more })
const book = toPreferenceBook(usualPreferences, [{ tag: 'vegetarian', category: 'Books > Cookery' }, { tag: 'leather', category: 'Bags' }])
const settings = (more: Partial<RecommendationSettings> = {}): RecommendationSettings => recommendationSettings.parse(more)
const shopping = (more: Partial<Shopping> = {}): Shopping => ({ owned: [], settings: settings(), rules: [], book, meanPrice: { amount: 4000, currency: 'GBP' }, ...more })
const [vegetarian, , noLeather, fragranceFree] = usualPreferences as [typeof usualPreferences[0], typeof usualPreferences[0], typeof usualPreferences[0], typeof usualPreferences[0]]

describe('filters', () => {
  test.each([
    ['without a page in the shop', product('A', { url: null }), shopping(), 'unlinked'],
    ['with a link that is no page', product('A', { url: 'mailto:a@b.example' }), shopping(), 'unlinked'],
    ['out of stock', product('A', { inStock: false }), shopping(), 'out_of_stock'],
    ['hidden in the catalogue', product('A', { hidden: true }), shopping(), 'hidden'],
    ['hidden in the settings', product('A'), shopping({ settings: settings({ hidden: ['A'] }) }), 'hidden'],
    ['bought already', product('A'), shopping({ owned: [{ sku: 'A', group: null }] }), 'owned'],
    ['bought already in another size', product('A', { group: 'shoe' }), shopping({ owned: [{ sku: 'B', group: 'shoe' }] }), 'same_group'],
    ['of an excluded category', product('A', { category: 'Food > Meat' }), shopping({ settings: settings({ exclude: { categories: ['Food'], tags: [] } }) }), 'excluded'],
    ['of an excluded tag', product('A', { tags: ['clearance'] }), shopping({ settings: settings({ exclude: { categories: [], tags: ['clearance'] } }) }), 'excluded'],
    ['against a preference', product('A', { category: 'Books > Cookery' }), shopping({ rules: [vegetarian] }), 'preference'],
    ['dearer than the band', product('A', { price: { amount: 8001, currency: 'GBP' } }), shopping({ settings: settings({ priceBand: { min: 0, max: 2 } }) }), 'price'],
    ['cheaper than the band', product('A', { price: { amount: 399, currency: 'GBP' } }), shopping({ settings: settings({ priceBand: { min: 0.1, max: 2 } }) }), 'price'],
  ] as const)('a product %s is not shown', (_, candidate, by, reason) => { expect(refusal(candidate, by)).toBe(reason) })

  test.each([
    ['of another category of a like name', product('A', { category: 'Foodstuff' }), shopping({ settings: settings({ exclude: { categories: ['Food'], tags: [] } }) })],
    ['at the edge of the band', product('A', { price: { amount: 8000, currency: 'GBP' } }), shopping({ settings: settings({ priceBand: { min: 0, max: 2 } }) })],
    ['priced in another currency than the order', product('A', { price: { amount: 90_000, currency: 'INR' } }), shopping({ settings: settings({ priceBand: { min: 0, max: 2 } }) })],
    ['without a price', product('A', { price: null }), shopping({ settings: settings({ priceBand: { min: 1, max: 2 } }) })],
    ['of no group, when something else of no group was bought', product('A'), shopping({ owned: [{ sku: 'B', group: null }] })],
  ] as const)('a product %s is shown', (_, candidate, by) => { expect(refusal(candidate, by)).toBeNull() })

  test('a pin is the merchant’s word against their own price band, and against nothing else', () => {
    const band = shopping({ settings: settings({ priceBand: { min: 3, max: 4 } }) })
    expect(refusal(product('A'), band, true)).toBeNull()
    expect(refusal(product('A', { inStock: false }), band, true)).toBe('out_of_stock')
  })

  test('what is refused is made up for by what follows, and of one item in two sizes the first is taken', () => {
    const products = new Map([product('A', { inStock: false }), product('B', { group: 'g' }), product('C', { group: 'g' }), product('D'), product('E')].map((one) => [one.sku, one]))
    expect(takeEligible(['A', 'gone', 'B', 'C', 'D', 'E'].map((sku) => ({ sku })), products, shopping(), 2)).toEqual([{ sku: 'B' }, { sku: 'D' }])
  })

  test('the mean price is of a piece, in the currency of most pieces', () => {
    expect(meanPriceOf([{ price: { amount: 1000, currency: 'GBP' }, quantity: 3 }, { price: { amount: 5000, currency: 'GBP' }, quantity: 1 }, { price: { amount: 1, currency: 'EUR' }, quantity: 2 }, { price: null, quantity: 9 }])).toEqual({ amount: 2000, currency: 'GBP' })
    expect(meanPriceOf([{ price: null, quantity: 1 }])).toBeNull()
  })
})

describe('preferences', () => {
  test('are offered only where the catalogue uses their tags', () => {
    expect(book.rules.map(({ tag }) => tag)).toEqual(['vegetarian', 'no-leather'])
    expect(toPreferenceBook(usualPreferences, []).rules).toEqual([])
  })

  test('vegetarian asks it of cookery books, since some bear it there, and not of a pan', () => {
    expect(suits(product('roast', { category: 'Books > Cookery' }), vegetarian, book)).toBe(false)
    expect(suits(product('green', { category: 'Books > Cookery', tags: ['vegetarian'] }), vegetarian, book)).toBe(true)
    expect(suits(product('vegan', { category: 'Books > Cookery', tags: ['vegan'] }), vegetarian, book)).toBe(true)
    expect(suits(product('pan', { category: 'Kitchen' }), vegetarian, book)).toBe(true)
    expect(speaksOf(product('pan', { category: 'Kitchen' }), vegetarian, book)).toBe(false)
  })

  test('no leather takes out what is of leather, and asks nothing of the rest', () => {
    expect(suits(product('bag', { category: 'Bags', tags: ['leather'] }), noLeather, book)).toBe(false)
    expect(suits(product('sack', { category: 'Bags' }), noLeather, book)).toBe(true)
    expect(speaksOf(product('sack', { category: 'Bags' }), noLeather, book)).toBe(true)
  })

  test('categories the merchant names take the place of those found by tags; forbidden outweighs required', () => {
    const rule = { ...fragranceFree, categories: ['Bath'] }
    const scented = toPreferenceBook([rule], [{ tag: 'fragrance-free', category: 'Home' }])
    expect(suits(product('soap', { category: 'Bath > Soap' }), rule, scented)).toBe(false)
    expect(suits(product('candle', { category: 'Home' }), rule, scented)).toBe(true)
    expect(suits(product('soap', { category: 'Bath', tags: ['fragrance-free', 'fragrance'] }), rule, scented)).toBe(false)
  })

  test('are inferred from two that bear it and none that should and does not', () => {
    const green = (sku: string) => product(sku, { category: 'Books > Cookery', tags: ['vegetarian'] })
    expect(inferPreferences([green('a'), product('pan')], book)).toEqual([])
    expect(inferPreferences([green('a'), green('b'), product('pan')], book)).toEqual([{ tag: 'vegetarian', source: 'inferred', on: true }])
    expect(inferPreferences([green('a'), green('b'), product('roast', { category: 'Books > Cookery' })], book)).toEqual([])
    const bag = (sku: string, tags: string[] = []) => product(sku, { category: 'Bags', tags })
    expect(inferPreferences([bag('a'), bag('b'), bag('c')], book)).toEqual([{ tag: 'no-leather', source: 'inferred', on: true }])
    expect(inferPreferences([bag('a'), bag('b'), bag('c'), bag('d', ['leather'])], book)).toEqual([])
  })

  test('what the shopper set overrules what was inferred, off as well as on', () => {
    const inferred = [{ tag: 'vegetarian', source: 'inferred', on: true }] as const
    expect(rulesInForce(book, [], inferred)).toMatchObject([{ rule: { tag: 'vegetarian' }, source: 'inferred' }])
    expect(rulesInForce(book, [{ tag: 'vegetarian', source: 'set', on: false }], inferred)).toEqual([])
    expect(rulesInForce(book, [{ tag: 'no-leather', source: 'set', on: true }, { tag: 'vegan', source: 'set', on: true }], [])).toMatchObject([{ rule: { tag: 'no-leather' }, source: 'set' }])
  })
})

describe('cold start', () => {
  const shop = [
    product('knives', { title: 'Knife set', category: 'Kitchen > Knives', text: 'Three blades of carbon steel.' }),
    product('stone', { title: 'Whetstone', category: 'Kitchen > Care', text: 'Keeps a knife set keen, ten strokes a side.' }),
    product('cooker', { title: 'Slow cooker', category: 'Kitchen > Electric' }), product('book', { title: 'Green suppers', category: 'Books', text: 'Eighty stews for the slow cooker.' }),
    product('shoes', { title: 'Running shoes', category: 'Sport' }), product('bell', { title: 'Dumbbells', category: 'Sport', sold: 3 }), product('lamp', { title: 'Desk lamp', category: 'Home', sold: 40 }), product('rug', { title: 'Rug', category: 'Home' }),
  ]
  const find = (sku: string) => shop.filter((one) => one.sku === sku)

  test('puts first what names the bought thing in its description, with the thing it goes with', () => {
    expect(rankCold(find('knives'), shop)[0]).toEqual({ sku: 'stone', reason: { kind: 'similar_text', with: 'Knife set' } })
    expect(rankCold(find('cooker'), shop)[0]).toEqual({ sku: 'book', reason: { kind: 'similar_text', with: 'Slow cooker' } })
  })
  test('then the same category, and best-sellers last; what never sold and fits in no way is not shown', () => {
    expect(rankCold(find('shoes'), shop)).toEqual([{ sku: 'bell', reason: { kind: 'same_category', with: 'Running shoes' } }, { sku: 'lamp', reason: { kind: 'best_seller' } }])
  })
  test('with nothing known of what was bought there are best-sellers alone', () => {
    expect(rankCold([], shop).map(({ sku }) => sku)).toEqual(['lamp', 'bell'])
  })
  test('a word that half of the shop says is no likeness', () => {
    const noisy = Array.from({ length: 20 }, (_, n) => product(`p${n}`, { title: `Marigold ${'abcdefghijklmnopqrst'[n]!.repeat(4)}` }))
    expect(rankCold(noisy.slice(0, 1), noisy)).toEqual([])
  })
})
