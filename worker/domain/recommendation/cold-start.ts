import type { CatalogueProduct } from './catalogue-product.ts'

/** Why a product is thought to go with one of the basket; `with` is that one's title. */
export type ColdReason = { readonly kind: 'similar_text'; readonly with: string } | { readonly kind: 'same_category'; readonly with: string } | { readonly kind: 'best_seller' }
export interface ColdItem { readonly sku: string; readonly reason: ColdReason }

/** Its description naming the bought thing ("fits the electric toothbrush") says more than a like title, which is often the same thing again. */
const mention = 1
const likeTitle = 0.4
const sameCategory = 0.5
const sameTop = 0.25
/** Below this the words that two products share are chance. */
const leastLikeness = 0.18

/**
 * What goes with a basket while nothing is known of what is bought together: by the words of title and description, rare ones
 * counting most, and by category; what fits in neither way follows by how often it sold. Pure; the pool says what is rare.
 */
export function rankCold(basket: readonly CatalogueProduct[], pool: readonly CatalogueProduct[]): ColdItem[] {
  const all = [...new Map([...basket, ...pool].map((product) => [product.sku, product])).values()]
  const weightOf = weighWords(all)
  const shown = new Set(basket.map(({ sku }) => sku))
  const bought = basket.map((product) => ({ product, title: wordsOf(product.title), text: wordsOf(product.text) }))
  const ranked = pool.filter(({ sku }) => !shown.has(sku)).map((product) => {
    const title = wordsOf(product.title), text = wordsOf(product.text)
    const matches = bought.map((own) => {
      const words = mention * (overlap(own.title, text, weightOf) + overlap(title, own.text, weightOf)) + likeTitle * overlap(own.title, title, weightOf)
      return { with: own.product.title, words: words < leastLikeness ? 0 : words, category: categoryScore(own.product.category, product.category) }
    })
    const best = matches.reduce((top, match) => match.words + match.category > top.words + top.category ? match : top, { with: '', words: 0, category: 0 })
    const score = best.words + best.category
    const reason: ColdReason = score === 0 ? { kind: 'best_seller' } : { kind: best.words >= best.category ? 'similar_text' : 'same_category', with: best.with }
    return { sku: product.sku, sold: product.sold, score, reason }
  })
  return ranked
    // Of things nobody has bought yet, none is a best-seller.
    .filter(({ score, sold }) => score > 0 || sold > 0)
    .sort((a, b) => b.score - a.score || b.sold - a.sold || (a.sku < b.sku ? -1 : 1))
    .map(({ sku, reason }) => ({ sku, reason }))
}

/** Words without case and with the English plural taken off; other scripts as they are. */
const wordsOf = (text: string | null): Set<string> => new Set((text?.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []).map((word) => /[a-z]{3}s$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word))

/** Share of the first one's weight that the second one names, 0 … 1. */
function overlap(words: ReadonlySet<string>, among: ReadonlySet<string>, weightOf: (word: string) => number): number {
  let all = 0, found = 0
  for (const word of words) {
    const weight = weightOf(word)
    all += weight
    if (among.has(word)) found += weight
  }
  return all === 0 ? 0 : found / all
}

/** Inverse document frequency. A word on more than a fifth of the products (in a small shop, three fifths) is grammar, or the shop's own name, and weighs nothing. */
function weighWords(products: readonly CatalogueProduct[]): (word: string) => number {
  const holders = new Map<string, number>()
  for (const { title, text } of products) for (const word of new Set([...wordsOf(title), ...wordsOf(text)])) holders.set(word, (holders.get(word) ?? 0) + 1)
  const common = Math.max(products.length / 5, Math.min(products.length * 0.6, 10))
  return (word) => {
    const count = holders.get(word) ?? 0
    return count > common ? 0 : Math.log(1 + products.length / Math.max(1, count))
  }
}

function categoryScore(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0
  return a === b ? sameCategory : a.split(' > ')[0] === b.split(' > ')[0] ? sameTop : 0
}
