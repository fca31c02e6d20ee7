import type { D1Database } from './d1.ts'

/** `training_runs` and `training_pieces`: how far a store's training is, and the state it goes on from. */

export interface TrainingRun {
  readonly run: string
  /** Steps done. */
  readonly step: number
  /** The newest step that a message was queued for. */
  readonly told: number
  /** JSON; null when the run is over. */
  readonly state: string | null
  readonly orders: number
  readonly startedAt: number
}

/** Opens a run for each store that has none under way; gives those it opened. */
export async function openTrainingRuns(db: D1Database, stores: readonly { readonly store: string; readonly orders: number }[], { run, state }: { run: string; state: string }, now: Date): Promise<string[]> {
  const { results } = await db.prepare(`INSERT INTO training_runs (store, run, step, told, state, orders, started_at, updated_at)
    SELECT value ->> 'store', ?2, 0, 0, ?3, value ->> 'orders', ?4, ?4 FROM json_each(?1) WHERE true
    ON CONFLICT DO UPDATE SET run = excluded.run, step = 0, told = 0, state = excluded.state, orders = excluded.orders, started_at = excluded.started_at, updated_at = excluded.updated_at
    WHERE training_runs.state IS NULL RETURNING store`)
    .bind(JSON.stringify(stores), run, state, now.getTime()).all<{ store: string }>()
  return results.map(({ store }) => store)
}

/** Nothing happened in these stores since their last training: they are looked at again when another day is over. */
export async function postponeTrainings(db: D1Database, stores: readonly string[], now: Date): Promise<void> {
  await db.prepare('UPDATE training_runs SET started_at = ?2 WHERE store IN (SELECT value FROM json_each(?1)) AND state IS NULL').bind(JSON.stringify(stores), now.getTime()).run()
}

export async function findTrainingRun(db: D1Database, store: string): Promise<TrainingRun | null> {
  return db.prepare('SELECT run, step, told, state, orders, started_at AS startedAt FROM training_runs WHERE store = ?1').bind(store).first<TrainingRun>()
}

/** One step further; false when another attempt at the same step was there first. */
export async function advanceTrainingRun(db: D1Database, store: string, { run, step }: { run: string; step: number }, state: string | null, now: Date): Promise<boolean> {
  const { meta } = await db.prepare('UPDATE training_runs SET step = step + 1, state = ?4, updated_at = ?5 WHERE store = ?1 AND run = ?2 AND step = ?3').bind(store, run, step, state, now.getTime()).run()
  return meta.changes > 0
}

export async function noteTold(db: D1Database, store: string, { run, step }: { run: string; step: number }): Promise<void> {
  await db.prepare('UPDATE training_runs SET told = ?3 WHERE store = ?1 AND run = ?2 AND told < ?3').bind(store, run, step).run()
}

export interface DueTraining { readonly store: string; /** Its purchases now. */ readonly orders: number; readonly hasChanged: number }

/** A small store learns much from a few more orders: it need not wait for tomorrow. */
const smallStore = 500

/** Stores with orders that were never trained. All stores': asked by the schedule alone. */
export async function listNewTrainings(db: D1Database, limit: number): Promise<Omit<DueTraining, 'hasChanged'>[]> {
  return (await db.prepare(`SELECT s.id AS store, (SELECT count(*) FROM purchases p WHERE p.store = s.id) AS orders FROM stores s
    WHERE NOT EXISTS (SELECT 1 FROM training_runs t WHERE t.store = s.id) AND EXISTS (SELECT 1 FROM purchases p WHERE p.store = s.id) LIMIT ?1`).bind(limit).all<Omit<DueTraining, 'hasChanged'>>()).results
}

/**
 * Trained stores to look at: those last looked at before the time given, and the small that have grown by half. Those that
 * waited longest first. All stores': asked by the schedule alone.
 */
export async function listDueTrainings(db: D1Database, before: Date, limit: number): Promise<DueTraining[]> {
  return (await db.prepare(`WITH due AS (SELECT t.store, t.orders AS known, t.started_at AS since FROM training_runs t
      WHERE CASE
        WHEN t.state IS NOT NULL THEN 0
        WHEN t.started_at < ?1 THEN 1
        WHEN t.orders < ?2 THEN (SELECT count(*) FROM (SELECT 1 FROM purchases p WHERE p.store = t.store LIMIT 1000)) >= t.orders * 1.5 + 5
        ELSE 0 END
      ORDER BY t.started_at, t.store LIMIT ?3),
    counted AS MATERIALIZED (SELECT *, (SELECT count(*) FROM purchases p WHERE p.store = due.store) AS orders FROM due)
    SELECT store, orders, orders <> known OR EXISTS (SELECT 1 FROM orders o WHERE o.store = counted.store AND o.placed_at >= since) AS hasChanged FROM counted`)
    .bind(before.getTime(), smallStore, limit).all<DueTraining>()).results
}

export interface StuckTraining { readonly store: string; readonly run: string; readonly step: number }

/** Runs nobody has worked on since: their message was lost, or died. */
export async function listStuckTrainings(db: D1Database, before: Date, limit: number): Promise<StuckTraining[]> {
  return (await db.prepare('SELECT store, run, step FROM training_runs WHERE state IS NOT NULL AND updated_at < ?1 ORDER BY updated_at LIMIT ?2').bind(before.getTime(), limit).all<StuckTraining>()).results
}

/** The stuck are not looked at again before the next time is over; those that began before `givenUpBefore` are given up, and may begin anew. */
export async function touchStuckTrainings(db: D1Database, stuck: readonly StuckTraining[], givenUpBefore: Date, now: Date): Promise<void> {
  await db.prepare('UPDATE training_runs SET updated_at = ?3, state = CASE WHEN started_at < ?2 THEN NULL ELSE state END WHERE (store, run) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?1))')
    .bind(JSON.stringify(stuck.map(({ store, run }) => [store, run])), givenUpBefore.getTime(), now.getTime()).run()
}

/** base64 of one piece, or null. */
export async function readPiece(db: D1Database, store: string, digest: string): Promise<string | null> {
  return db.prepare('SELECT body FROM training_pieces WHERE store = ?1 AND digest = ?2').bind(store, digest).first<string>('body')
}

export async function writePiece(db: D1Database, store: string, digest: string, body: string): Promise<void> {
  await db.prepare('INSERT INTO training_pieces (store, digest, body) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING').bind(store, digest, body).run()
}

export async function deleteOtherPieces(db: D1Database, store: string, but: readonly string[]): Promise<void> {
  await db.prepare('DELETE FROM training_pieces WHERE store = ?1 AND digest NOT IN (SELECT value FROM json_each(?2))').bind(store, JSON.stringify(but)).run()
}
