import { recommendationSettings, type RecommendationSettings } from '../../contract/recommendation.ts'
import type { D1Database } from './d1.ts'

/** `recommendation_settings` and what else a store's shelf hangs on. */

export interface RecommendationSettingsRow { readonly settings: RecommendationSettings; readonly sealedSecret: string | null }

const usual = (): RecommendationSettings => recommendationSettings.parse({})

/** A store that never set any has the usual ones. */
export async function findRecommendationSettings(db: D1Database, store: string): Promise<RecommendationSettingsRow> {
  const row = await db.prepare('SELECT body, sealed_secret AS sealedSecret FROM recommendation_settings WHERE store = ?1').bind(store).first<{ body: string; sealedSecret: string | null }>()
  return row ? { settings: recommendationSettings.parse(JSON.parse(row.body)), sealedSecret: row.sealedSecret } : { settings: usual(), sealedSecret: null }
}

/** The secret lies beside the rest, sealed; `settings` holds none. */
export async function writeRecommendationSettings(db: D1Database, store: string, { settings, sealedSecret }: RecommendationSettingsRow, now: Date): Promise<void> {
  const { recommender, ...rest } = settings
  await db.prepare('INSERT INTO recommendation_settings (store, body, sealed_secret, updated_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET body = excluded.body, sealed_secret = excluded.sealed_secret, updated_at = excluded.updated_at')
    .bind(store, JSON.stringify({ ...rest, ...recommender ? { recommender: { url: recommender.url } } : {} }), sealedSecret, now.getTime()).run()
}

/** Tags in use, each with the categories it is used in ('' = none), for the tags named. */
export async function listTagCategories(db: D1Database, store: string, tags: readonly string[]): Promise<{ tag: string; category: string }[]> {
  return (await db.prepare('SELECT tag, category FROM product_tags WHERE store = ?1 AND tag IN (SELECT value FROM json_each(?2)) LIMIT 2000').bind(store, JSON.stringify(tags)).all<{ tag: string; category: string }>()).results
}

/** Is there anything that could be shown to somebody who has not bought it? */
export async function hasShowableProducts(db: D1Database, store: string): Promise<boolean> {
  return (await db.prepare('SELECT 1 AS yes FROM products WHERE store = ?1 AND url IS NOT NULL AND hidden = 0 AND from_order IS NULL LIMIT 1').bind(store).first()) !== null
}

/** Secrets of recommenders whose box does not begin like this, `1.<key id>.`. */
export async function listRecommendersSealedOtherwise(db: D1Database, prefix: string, limit: number): Promise<{ store: string; sealedSecret: string }[]> {
  return (await db.prepare('SELECT store, sealed_secret AS sealedSecret FROM recommendation_settings WHERE sealed_secret IS NOT NULL AND substr(sealed_secret, 1, length(?1)) <> ?1 LIMIT ?2').bind(prefix, limit).all<{ store: string; sealedSecret: string }>()).results
}

/** Changes nothing where the merchant has set another one meanwhile. */
export async function replaceRecommenderBox(db: D1Database, store: string, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await db.prepare('UPDATE recommendation_settings SET sealed_secret = ?3 WHERE store = ?1 AND sealed_secret = ?2').bind(store, from, to).run()
}
