import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `bandits`: what each slot of a store has learned. */

export interface BanditRow { readonly body: string; readonly version: number }

export const findBandit = (db: D1Database, store: string, slot: string): Promise<BanditRow | null> =>
  db.prepare('SELECT body, version FROM bandits WHERE store = ?1 AND slot = ?2').bind(store, slot).first<BanditRow>()

/** Takes effect only where the version still is `before`: of two who learned from the same state one has to begin anew. */
export const writeBandit = (db: D1Database, row: { store: string; slot: string; body: string; before: number; writer: string; now: number }): D1PreparedStatement =>
  db.prepare(`INSERT INTO bandits (store, slot, body, version, writer, updated_at) VALUES (?1, ?2, ?3, ?4 + 1, ?5, ?6)
    ON CONFLICT DO UPDATE SET body = excluded.body, version = excluded.version, writer = excluded.writer, updated_at = excluded.updated_at WHERE bandits.version = ?4`)
    .bind(row.store, row.slot, row.body, row.before, row.writer, row.now)
