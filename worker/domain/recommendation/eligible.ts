import type { Money } from '../../../contract/common.ts'
import type { PreferenceRule, RecommendationSettings } from '../../../contract/recommendation.ts'
import { isWithin, type CatalogueProduct } from './catalogue-product.ts'
import { suits, type PreferenceBook } from './preferences.ts'

/** What stands between a product and a page. */
export interface Shopping {
  /** In this order, or bought before. Whoever has an item is not offered it in another size or colour. */
  readonly owned: readonly Pick<CatalogueProduct, 'sku' | 'group'>[]
  readonly settings: Pick<RecommendationSettings, 'hidden' | 'exclude' | 'priceBand'>
  readonly rules: readonly PreferenceRule[]
  readonly book: PreferenceBook
  /** Of a piece of this order; null = unknown, and then no price is out of the band. */
  readonly meanPrice: Money | null
}

/** Which filter takes a product out; null = it may be shown. A pin is the merchant's word against its own price band, and against nothing else. */
export function refusal(product: CatalogueProduct, shopping: Shopping, isPinned = false): 'unlinked' | 'out_of_stock' | 'hidden' | 'owned' | 'same_group' | 'excluded' | 'preference' | 'price' | null {
  const { settings, owned, rules, book } = shopping
  if (product.url === null || !/^https?:/.test(product.url)) return 'unlinked'
  if (!product.inStock) return 'out_of_stock'
  if (product.hidden || settings.hidden.includes(product.sku)) return 'hidden'
  if (owned.some(({ sku }) => sku === product.sku)) return 'owned'
  if (product.group !== null && owned.some(({ group }) => group === product.group)) return 'same_group'
  if (settings.exclude.categories.some((category) => isWithin(product.category, category)) || settings.exclude.tags.some((tag) => product.tags.includes(tag))) return 'excluded'
  if (rules.some((rule) => !suits(product, rule, book))) return 'preference'
  return isPinned || isInBand(product.price, shopping) ? null : 'price'
}

function isInBand(price: Money | null, { settings: { priceBand: band }, meanPrice }: Shopping): boolean {
  if (!band || price === null || meanPrice === null || price.currency !== meanPrice.currency || meanPrice.amount <= 0) return true
  const share = price.amount / meanPrice.amount
  return share >= band.min && share <= band.max
}

/** Mean price of the pieces that have one, in the currency most of them are in. */
export function meanPriceOf(items: readonly { readonly price: Money | null; readonly quantity: number }[]): Money | null {
  const sums = new Map<string, { amount: number; pieces: number }>()
  for (const { price, quantity } of items) {
    if (price === null) continue
    const sum = sums.get(price.currency) ?? { amount: 0, pieces: 0 }
    sums.set(price.currency, { amount: sum.amount + price.amount * quantity, pieces: sum.pieces + quantity })
  }
  const [most] = [...sums].sort((a, b) => b[1].pieces - a[1].pieces)
  return most ? { amount: Math.round(most[1].amount / most[1].pieces), currency: most[0] } : null
}

/** The first `most` that may be shown, one of a group: what is refused is made up for by what follows. */
export function takeEligible<Candidate extends { readonly sku: string }>(candidates: readonly Candidate[], products: ReadonlyMap<string, CatalogueProduct>, shopping: Shopping, most: number, isPinned = false): Candidate[] {
  const taken: { candidate: Candidate; sku: string; group: string | null }[] = []
  for (const candidate of candidates) {
    if (taken.length === most) break
    const product = products.get(candidate.sku)
    if (!product || refusal(product, { ...shopping, owned: [...shopping.owned, ...taken] }, isPinned) !== null) continue
    taken.push({ candidate, sku: product.sku, group: product.group })
  }
  return taken.map(({ candidate }) => candidate)
}
