import { waitUntil } from 'cloudflare:workers'
import { usualPreferences, type RecommendationSettings } from '../../contract/recommendation.ts'
import { findRecommendationSettings, hasShowableProducts, listTagCategories } from '../db/recommendation-settings.ts'
import { toPreferenceBook, type PreferenceBook } from '../domain/recommendation/preferences.ts'
import { createIsolateMemory } from '../edge/isolate-memory.ts'
import type { Env } from '../env.ts'

/** What choosing among a store's products hangs on, whoever the shopper is. */
export interface Shelf {
  readonly settings: RecommendationSettings
  readonly sealedSecret: string | null
  readonly book: PreferenceBook
  /** Nothing to recommend: no product has a page in the shop, or each was named by one order alone. */
  readonly isEmpty: boolean
}

const memory = createIsolateMemory<Shelf>({ name: 'shelf', most: 1_000, behind: waitUntil })

/** Costs no query when warm: what the merchant changed holds within half a minute. */
export const readShelf = (env: Pick<Env, 'DB'>, store: string, now: Date): Promise<Shelf> => memory.read(store, now, () => load(env, store))

/** After a write: this isolate knows at once. */
export const forgetShelf = (store: string): void => memory.forget(store)

async function load(env: Pick<Env, 'DB'>, store: string): Promise<Shelf> {
  const [{ settings, sealedSecret }, some] = await Promise.all([findRecommendationSettings(env.DB, store), hasShowableProducts(env.DB, store)])
  const rules = settings.preferences ?? usualPreferences
  const tags = [...new Set(rules.flatMap(({ requires, forbids }) => [...requires, ...forbids]))]
  const used = some ? await listTagCategories(env.DB, store, tags) : []
  return { settings, sealedSecret, book: toPreferenceBook(rules, used), isEmpty: !some }
}
