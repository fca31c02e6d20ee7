import { storeSettings, type StoreSettings } from '../../contract/store.ts'
import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `stores` and `store_origins`. */

/** `stored`: the settings as they stand in the row, to see by whether somebody else changed them. */
export interface StoreRow { readonly id: string; readonly merchant: string; readonly settings: StoreSettings; readonly stored: string; readonly updatedAt: number }

export async function findStore(db: D1Database, store: string): Promise<StoreRow | null> {
  const row = await db.prepare('SELECT id, merchant, settings, updated_at AS updatedAt FROM stores WHERE id = ?1').bind(store).first<{ id: string; merchant: string; settings: string; updatedAt: number }>()
  return row && { ...row, stored: row.settings, settings: storeSettings.parse(JSON.parse(row.settings)) }
}

export async function listStores(db: D1Database): Promise<{ id: string; merchant: string; name: string }[]> {
  return (await db.prepare(`SELECT id, merchant, settings ->> '$.name' AS name FROM stores ORDER BY created_at`).all<{ id: string; merchant: string; name: string }>()).results
}

/** Settings and their origins, in one transaction. `was`: as they were read; where somebody changed them meanwhile, nothing is written and it says false. null: whatever they are. */
export async function writeStoreSettings(db: D1Database, store: string, settings: StoreSettings, now: Date, was: string | null = null): Promise<boolean> {
  const [written] = await db.batch([
    db.prepare('UPDATE stores SET settings = ?2, updated_at = ?3 WHERE id = ?1 AND (?4 IS NULL OR settings = ?4)').bind(store, JSON.stringify(settings), now.getTime(), was),
    ...replaceOrigins(db, store),
  ])
  return (written?.meta.changes ?? 0) > 0
}

export function insertStore(db: D1Database, store: { id: string; merchant: string; settings: StoreSettings }, now: Date): D1PreparedStatement[] {
  return [
    db.prepare('INSERT INTO stores (id, merchant, settings, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?4)').bind(store.id, store.merchant, JSON.stringify(store.settings), now.getTime()),
    ...replaceOrigins(db, store.id),
  ]
}

/** May this origin embed any store at all? Asked by a preflight, which cannot name the store. */
export async function isOriginListed(db: D1Database, origin: string): Promise<boolean> {
  return (await db.prepare('SELECT 1 AS yes FROM store_origins WHERE origin = ?1 LIMIT 1').bind(origin).first()) !== null
}

/** From the row itself: right whoever wrote it. */
const replaceOrigins = (db: D1Database, store: string): D1PreparedStatement[] => [
  db.prepare('DELETE FROM store_origins WHERE store = ?1').bind(store),
  db.prepare("INSERT INTO store_origins (origin, store) SELECT DISTINCT o.value, s.id FROM stores s, json_each(s.settings, '$.origins') o WHERE s.id = ?1").bind(store),
]
