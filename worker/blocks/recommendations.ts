import type { RecommendationReason, RecommendationsBlock } from '../../contract/blocks/recommendations.ts'
import { readCandidates, type ProductRow } from '../db/products.ts'
import { rankCold } from '../domain/recommendation/cold-start.ts'
import { meanPriceOf, takeEligible, type Shopping } from '../domain/recommendation/eligible.ts'
import { speaksOf } from '../domain/recommendation/preferences.ts'
import { systemClock } from '../edge/clock.ts'
import { relatedItems, type RelatedItem } from '../learning/related.ts'
import { askRecommender } from '../recommendations/ask-recommender.ts'
import type { BlockContext, BlockHalf } from './block-context.ts'
import { imagePath, sayIn } from './localize.ts'
import { tastesOf, type ShopperTastes } from './shopper-tastes.ts'

interface Candidate { readonly sku: string; readonly reason: RecommendationReason }

/** Before the parcel is there a whisper, afterwards three cards. */
const places = { quiet: 2, full: 3 } as const
/** Candidates asked of a model, and those among which the order is chosen. */
const mostAsked = 40, mostChosenFrom = 8
/** Products one page looks up: an order of two hundred lines, each with twenty pins, must not read four thousand. */
const mostLookedUp = 300
/** As many of a model make up for what the filters take; with fewer, category and text fill up. */
const enough = 12

/**
 * What goes with the order: the merchant's pins, then their own recommender, then what the store's orders have taught, then
 * category and text. Filters hold while reading, and the list is filled up behind them.
 */
export const recommendationsHalf: BlockHalf<'recommendations'> = {
  type: 'recommendations',
  // The merchant's own recommender has 300 ms, and what it names is looked up after.
  timeout: 600,
  resolve: async (context) => {
    if (context.order.isCancelled || context.order.items.length === 0) return null
    const tastes = await tastesOf(context)
    if (tastes.shelf.isEmpty) return null
    const { everybody, beside, others, products } = await gather(context, tastes)
    const shopping = shoppingOf(context, tastes)
    const form = context.arrivedAt === null ? 'quiet' : 'full'
    // Each thing bought has its first fitting pin before any has its second.
    const fitting = beside.map((pins) => takeEligible(pins, products, shopping, places[form], true))
    const first = takeEligible([...everybody, ...takeTurns(fitting)], products, shopping, places[form], true)
    const held = { ...shopping, owned: [...shopping.owned, ...first.flatMap(({ sku }) => products.get(sku) ?? [])] }
    const rest = first.length === places[form] ? [] : takeEligible(others, products, held, mostChosenFrom)
    const chosen = rest.length === 0 ? [] : await context.choose('recommendations', rest.map(({ sku }) => ({ id: sku })), places[form] - first.length)
    const shown = [...first.map((candidate) => ({ candidate, decision: null })), ...chosen.flatMap(({ id, decision }) => rest.filter(({ sku }) => sku === id).map((candidate) => ({ candidate, decision })))]
    const items = await Promise.all(shown.flatMap(({ candidate, decision }) => {
      const product = products.get(candidate.sku)
      return product ? [toItem(context, tastes, product, candidate.reason, decision)] : []
    }))
    return items.length === 0 ? null : { type: 'recommendations', form, items }
  },
}

interface Gathered {
  /** Pins for whoever comes, and those beside each thing bought. */
  readonly everybody: readonly Candidate[]
  readonly beside: readonly (readonly Candidate[])[]
  readonly others: readonly Candidate[]
  readonly products: ReadonlyMap<string, ProductRow>
}

async function gather(context: BlockContext, tastes: ShopperTastes): Promise<Gathered> {
  const { env, store, order, now } = context
  const { settings } = tastes.shelf
  const basket = order.items.map(({ sku }) => sku)
  const [own, related] = await Promise.all([askOwn(context, tastes, basket), relatedItems(env, store.id, basket, mostAsked, now, { history: historyOf(context, tastes), exclude: tastes.purchases.map(({ sku }) => sku) })])
  const everybody: Candidate[] = settings.pinned.map((sku) => ({ sku, reason: { kind: 'pinned', with: null } }))
  const beside: Candidate[][] = order.items.map(({ sku, title }) => (tastes.owned.get(sku)?.goesWith ?? []).map((other) => ({ sku: other, reason: { kind: 'pinned', with: title } })))
  const chosen: Candidate[] = (own ?? []).map((sku) => ({ sku, reason: { kind: 'shop_choice' } }))
  const named = [...chosen, ...toCandidates(related ?? [], context).filter(({ sku }) => !chosen.some((item) => item.sku === sku))]
  const bought = basket.flatMap((sku) => tastes.owned.get(sku) ?? [])
  const isCold = named.length < enough
  const products = await readCandidates(env.DB, store.id, [...everybody, ...takeTurns(beside), ...named].map(({ sku }) => sku).slice(0, mostLookedUp), isCold ? bought.flatMap(({ category }) => category ?? []) : null)
  const cold: Candidate[] = isCold ? rankCold(bought, [...products.values()]) : []
  return { everybody, beside, others: [...named, ...cold.filter(({ sku }) => !named.some((item) => item.sku === sku))], products }
}

/** The merchant's recommender, where there is one. */
async function askOwn({ env, store, order, language, now, origin }: BlockContext, { shelf, purchases }: ShopperTastes, skus: readonly string[]): Promise<readonly string[] | null> {
  const { recommender } = shelf.settings
  if (!recommender) return null
  const exclude = [...new Set(purchases.map(({ sku }) => sku))].slice(0, 500)
  return askRecommender(env, store.id, { url: recommender.url, sealedSecret: shelf.sealedSecret }, { order: order.number, skus: [...skus], exclude, language, limit: mostAsked }, now, { fetch: (url, init) => fetch(url, init), now: systemClock, ownHost: new URL(origin).hostname })
}

/** The first of each list, then the second of each: two things bought have a say in turn. */
function takeTurns<Value>(lists: readonly (readonly Value[])[]): Value[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
}

function historyOf({ now }: BlockContext, { purchases }: ShopperTastes): { ageDays: number; items: string[] }[] {
  const orders = new Map<string, { ageDays: number; items: string[] }>()
  for (const { order, at, sku } of purchases) {
    const known = orders.get(order) ?? { ageDays: Math.max(0, (now.getTime() - at) / 86_400_000), items: [] }
    known.items.push(sku)
    orders.set(order, known)
  }
  return [...orders.values()]
}

/** A model says what carried its choice, not which of several things bought did: that is named only where there is one. */
function toCandidates(related: readonly RelatedItem[], { order }: BlockContext): Candidate[] {
  const one = order.items.length === 1 ? order.items[0]?.title ?? null : null
  const reasons: Readonly<Record<RelatedItem['reason'], RecommendationReason>> = {
    'together': { kind: 'bought_together', with: one }, 'similar': { kind: 'similar_text', with: one }, 'goes-with-earlier': { kind: 'bought_earlier' }, 'bought-before': { kind: 'bought_earlier' }, 'best-seller': { kind: 'best_seller' },
  }
  return related.map(({ item, reason }) => ({ sku: item, reason: reasons[reason] }))
}

function shoppingOf({ order }: BlockContext, { shelf, owned, purchases, inForce }: ShopperTastes): Shopping {
  const skus = new Set([...order.items, ...purchases].map(({ sku }) => sku))
  return { owned: [...skus].map((sku) => owned.get(sku) ?? { sku, group: null }), settings: shelf.settings, rules: inForce.map(({ rule }) => rule), book: shelf.book, meanPrice: meanPriceOf(order.items) }
}

async function toItem(context: BlockContext, { inForce, shelf }: ShopperTastes, product: ProductRow, reason: RecommendationReason, decision: string | null): Promise<RecommendationsBlock['items'][number]> {
  const lang = context.store.settings.locale
  const line = firstWords(product.text, lang)
  // Only preferences that had something to say of this kind of thing: a whetstone is not here because it is vegetarian.
  const held = inForce.filter(({ rule }) => speaksOf(product, rule, shelf.book))
  return {
    sku: product.sku, title: { text: product.title, lang }, line: line === null ? null : { text: line, lang }, image: await imagePath(context, product.image), url: product.url ?? '', price: product.price,
    reason, suits: held.map(({ rule, source }) => ({ label: sayIn(context, rule.label), source })), decision,
  }
}

/** The first sentence, where it is short enough for a line. */
function firstWords(text: string | null, lang: string): string | null {
  const [first] = text === null ? [] : [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim()).filter(Boolean)
  return first !== undefined && first.length <= 90 ? first : null
}
