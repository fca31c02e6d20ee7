import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `preferences`: what a shopper of one store likes and leaves out, as tags. */

export interface Preference {
  readonly tag: string
  /** `set` by the shopper on the page, which overrules what purchases suggest; `inferred` from purchases. */
  readonly source: 'set' | 'inferred'
  readonly on: boolean
}
export interface Preferences { readonly tags: readonly Preference[] }

/** More than any store offers; a row more is refused by the act that writes. */
const mostPreferences = 40

/** One keyed read, by tag. No rows = nothing known. */
export async function readPreferences(db: D1Database, store: string, shopper: string): Promise<Preferences> {
  const { results } = await db.prepare('SELECT tag, source, is_on AS isOn FROM preferences WHERE store = ?1 AND shopper = ?2 ORDER BY tag LIMIT ?3')
    .bind(store, shopper, mostPreferences).all<{ tag: string; source: Preference['source']; isOn: number }>()
  return { tags: results.map(({ tag, source, isOn }) => ({ tag, source, on: isOn === 1 })) }
}

/** Idempotent. What the shopper set is not written over by an inference; nothing is set from the page of an erased order. */
export async function writePreference(db: D1Database, store: string, shopper: string, order: string, preference: Preference, now: Date): Promise<void> {
  await db.prepare(`INSERT INTO preferences (store, shopper, tag, source, is_on, updated_at)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?7)
    ON CONFLICT (store, shopper, tag) DO UPDATE SET source = excluded.source, is_on = excluded.is_on, updated_at = excluded.updated_at
    WHERE excluded.source = 'set' OR preferences.source = 'inferred'`)
    .bind(store, shopper, preference.tag, preference.source, preference.on ? 1 : 0, now.getTime(), order).run()
}

export const deletePreferences = (db: D1Database, store: string, shopper: string): D1PreparedStatement =>
  db.prepare('DELETE FROM preferences WHERE store = ?1 AND shopper = ?2').bind(store, shopper)
