import type { ChosenGift } from '../../../contract/content/gift.ts'
import type { ItemMatch } from '../../../contract/content/match.ts'
import { closeness, isAboutEverything, type KnownItem } from '../placement/match-item.ts'

export interface PoolGift {
  readonly id: string
  readonly sku: string | null
  readonly left: number
  readonly cost: { readonly amount: number; readonly currency: string }
  readonly fits: ItemMatch
}
export interface GiftWish {
  /** What is in this order. */
  readonly ordered: readonly KnownItem[]
  /** What the shopper bought before, newest first. */
  readonly before: readonly KnownItem[]
  /** Ids of gifts this shopper was given. */
  readonly had: readonly string[]
  /** In minor units; null = no limit. Compared in a gift's own currency. */
  readonly most: number | null
}
export type GiftChoice =
  | { readonly ok: true; readonly id: string; readonly reason: 'ordered' | 'bought_before' | 'for_anybody'; readonly because: readonly string[] }
  | { readonly ok: false; readonly reason: NonNullable<ChosenGift['reason']> }

/**
 * The gift that fits best: what was ordered counts twice what was bought before, a SKU three times a category. Never one the
 * shopper bought or was given, never one that is gone or too dear; among equals the merchant's order. What fits nobody in
 * particular comes only where nothing fits better.
 */
export function chooseGift(pool: readonly PoolGift[], { ordered, before, had, most }: GiftWish): GiftChoice {
  const bought = new Set([...ordered, ...before].map(({ sku }) => sku.trim().toLowerCase()))
  if (pool.length === 0) return { ok: false, reason: 'pool_empty' }
  const there = pool.filter(({ left }) => left > 0)
  if (there.length === 0) return { ok: false, reason: 'out_of_stock' }
  const affordable = there.filter(({ cost }) => most === null || cost.amount <= most)
  if (affordable.length === 0) return { ok: false, reason: 'too_dear' }
  const fresh = affordable.filter(({ id, sku }) => !had.includes(id) && !(sku !== null && bought.has(sku.trim().toLowerCase())))
  if (fresh.length === 0) return { ok: false, reason: 'had_them_all' }

  let best: { choice: Extract<GiftChoice, { ok: true }>; score: number } | null = null
  for (const gift of fresh) {
    const now = fitOf(gift.fits, ordered), past = fitOf(gift.fits, before)
    const anybody = isAboutEverything(gift.fits)
    if (!anybody && now.score + past.score === 0) continue
    const score = anybody ? 0 : now.score * 2 + past.score
    if (best !== null && score <= best.score) continue
    best = { score, choice: { ok: true, id: gift.id, reason: anybody ? 'for_anybody' : now.score > 0 ? 'ordered' : 'bought_before', because: anybody ? [] : now.score > 0 ? now.because : past.because } }
  }
  return best?.choice ?? { ok: false, reason: 'none_fits' }
}

/** The closest item decides; a second that fits as well adds a little, so that a pan for two pans beats one for one. */
function fitOf(fits: ItemMatch, items: readonly KnownItem[]): { score: number; because: string[] } {
  const close = items.flatMap((item) => { const near = closeness(fits, item); return near ? [{ sku: item.sku, near: near as number }] : [] })
  const top = Math.max(0, ...close.map(({ near }) => near))
  return { score: top === 0 ? 0 : top + Math.min(close.length - 1, 5) / 10, because: [...new Set(close.filter(({ near }) => near === top).map(({ sku }) => sku))].slice(0, 3) }
}
