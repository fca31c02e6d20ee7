import { waitUntil } from 'cloudflare:workers'
import { usualPreferences, type RecommendationSettings } from '../../contract/recommendation.ts'
import { findRecommendationSettings, hasShowableProducts, listTagCategories } from '../db/recommendation-settings.ts'
import { toPreferenceBook, type PreferenceBook } from '../domain/recommendation/preferences.ts'
import { log } from '../edge/log.ts'
import type { Env } from '../env.ts'

/** What choosing among a store's products hangs on, whoever the shopper is. */
export interface Shelf {
  readonly settings: RecommendationSettings
  readonly sealedSecret: string | null
  readonly book: PreferenceBook
  /** Nothing to recommend: no product has a page in the shop, or each was named by one order alone. */
  readonly isEmpty: boolean
}

interface Kept { readonly shelf: Shelf; readonly readAt: number; refreshing: boolean }

/** One isolate's memory, as with the settings of a store (routes/store-settings.ts). */
const kept = new Map<string, Kept>()
const fresh = 30_000, tooOld = 15 * 60_000, mostStores = 1_000

/** Costs no query when warm: what the merchant changed holds within half a minute. */
export async function readShelf(env: Pick<Env, 'DB'>, store: string, now: Date): Promise<Shelf> {
  const known = kept.get(store)
  const age = known === undefined ? Infinity : now.getTime() - known.readAt
  if (known === undefined || age > tooOld) return load(env, store, now)
  if (age > fresh && !known.refreshing) {
    known.refreshing = true
    waitUntil(load(env, store, now).catch(() => { known.refreshing = false; log('warn', 'shelf not refreshed', { store }) }))
  }
  return known.shelf
}

/** After a write: this isolate knows at once. */
export function forgetShelf(store: string): void { kept.delete(store) }

async function load(env: Pick<Env, 'DB'>, store: string, now: Date): Promise<Shelf> {
  const [{ settings, sealedSecret }, some] = await Promise.all([findRecommendationSettings(env.DB, store), hasShowableProducts(env.DB, store)])
  const rules = settings.preferences ?? usualPreferences
  const tags = [...new Set(rules.flatMap(({ requires, forbids }) => [...requires, ...forbids]))]
  const used = some ? await listTagCategories(env.DB, store, tags) : []
  const shelf: Shelf = { settings, sealedSecret, book: toPreferenceBook(rules, used), isEmpty: !some }
  if (kept.size >= mostStores) kept.delete(kept.keys().next().value ?? '')
  kept.set(store, { shelf, readAt: now.getTime(), refreshing: false })
  return shelf
}
