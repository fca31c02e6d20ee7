import type { ShopperMemory } from '../domain/placement/memory.ts'
import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `decisions` and `sightings`: what one shopper was shown and did, as far as caps, learning and their own questions need it. */

/** What this shopper was shown before. One read by its key; the newest count, and more of them than any cap asks for. */
export async function readMemory(db: D1Database, store: string, shopper: string): Promise<ShopperMemory> {
  const { results } = await db.prepare(`SELECT block, arm, min(at) OVER (PARTITION BY visit, block) AS at, dismissed FROM sightings WHERE store = ?1 AND shopper = ?2 ORDER BY at DESC LIMIT 600`)
    .bind(store, shopper).all<{ block: string; arm: string; at: number; dismissed: number }>()
  const lines = new Map<string, { block: string; arm: string | null; shownAt: number[] }>()
  for (const { block, arm, at } of results) {
    const key = `${block} ${arm}`
    const line = lines.get(key) ?? { block, arm: arm === '' ? null : arm, shownAt: [] }
    line.shownAt.push(at)
    lines.set(key, line)
  }
  return { seen: [...lines.values()], dismissed: [...new Set(results.filter(({ dismissed }) => dismissed === 1).map(({ block }) => block))] }
}

/** An order of the same shopper, placed within the window after they clicked or claimed: those choices led to it, each once. Counted in the same transaction. An erased order is not remembered. */
export async function convert(db: D1Database, input: { store: string; shopper: string; order: string; placedAt: number; windowMs: number; day: string; now: number }): Promise<void> {
  const { store, shopper, order, placedAt, windowMs, day, now } = input
  await db.batch([
    db.prepare(`UPDATE decisions SET converted_at = ?4, conversion_order = ?3, reward = 1, learn_at = CASE WHEN COALESCE(learned, -1) < 1 THEN ?6 ELSE learn_at END
      WHERE store = ?1 AND shopper = ?2 AND order_id <> ?3 AND converted_at IS NULL AND ((clicked_at <= ?4 AND clicked_at >= ?4 - ?5) OR (claimed_at <= ?4 AND claimed_at >= ?4 - ?5))
        AND NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?3)`).bind(store, shopper, order, placedAt, windowMs, now),
    db.prepare(`INSERT INTO engagement_days (store, day, block, arm, state, kind, count) SELECT store, ?3, block, arm, state, 'conversion', count(*) FROM decisions
      WHERE store = ?1 AND conversion_order = ?2 AND conversion_counted = 0 GROUP BY block, arm, state ON CONFLICT DO UPDATE SET count = count + excluded.count`).bind(store, order, day),
    db.prepare('UPDATE decisions SET conversion_counted = 1 WHERE store = ?1 AND conversion_order = ?2 AND conversion_counted = 0').bind(store, order),
  ])
}

export interface DecisionToLearn { readonly id: string; readonly slot: string; readonly arm: string; readonly features: string; readonly reward: number }

/** Choices whose outcome is known, or was waited for long enough. */
export async function listDecisionsToLearn(db: D1Database, store: string, now: Date, limit: number): Promise<DecisionToLearn[]> {
  return (await db.prepare('SELECT id, slot, arm, features, reward FROM decisions WHERE learn_at <= ?2 AND store = ?1 ORDER BY learn_at LIMIT ?3').bind(store, now.getTime(), limit).all<DecisionToLearn>()).results
}

/** Stores that have something to learn: one look into the index for each, not a walk over all that waits. All stores': asked by the schedule alone. */
export async function listStoresToLearn(db: D1Database, now: Date, limit: number): Promise<string[]> {
  return (await db.prepare('SELECT s.id AS store FROM stores s WHERE EXISTS (SELECT 1 FROM decisions d WHERE d.store = s.id AND d.learn_at <= ?1) LIMIT ?2').bind(now.getTime(), limit).all<{ store: string }>()).results.map(({ store }) => store)
}

/** Learned as they were read; one whose reward rose meanwhile stays to be learned again. Only where `writer`'s bandit stands. */
export const markLearned = (db: D1Database, store: string, slot: string, writer: string, learned: readonly DecisionToLearn[]): D1PreparedStatement =>
  db.prepare(`UPDATE decisions SET learned = j.reward, learn_at = CASE WHEN decisions.reward > j.reward THEN learn_at END
    FROM (SELECT value ->> 0 AS id, value ->> 1 AS reward FROM json_each(?3)) j
    WHERE decisions.store = ?1 AND decisions.id = j.id AND EXISTS (SELECT 1 FROM bandits b WHERE b.store = ?1 AND b.slot = ?2 AND b.writer = ?4)`)
    .bind(store, slot, JSON.stringify(learned.map(({ id, reward }) => [id, reward])), writer)

/** With the order: what was shown and chosen with it, and that it followed from another's choice. */
export const eraseOrderEngagements = (db: D1Database, store: string, order: string): D1PreparedStatement[] => [
  ...['decisions', 'sightings', 'engagement_seen'].map((table) => db.prepare(`DELETE FROM ${table} WHERE store = ?1 AND order_id = ?2`).bind(store, order)),
  db.prepare('UPDATE decisions SET conversion_order = NULL WHERE store = ?1 AND conversion_order = ?2').bind(store, order),
]
export const forgetDecisions = (db: D1Database, store: string, shopper: string): D1PreparedStatement => db.prepare('DELETE FROM decisions WHERE store = ?1 AND shopper = ?2').bind(store, shopper)
export const forgetSightings = (db: D1Database, store: string, shopper: string): D1PreparedStatement => db.prepare('DELETE FROM sightings WHERE store = ?1 AND shopper = ?2').bind(store, shopper)

/** What a shopper is told on asking: what was chosen for them and what they did with it, and which blocks they saw when. */
export async function exportShown(db: D1Database, store: string, shopper: string, limit: number): Promise<{ choices: Record<string, unknown>[]; seen: Record<string, unknown>[] }> {
  const [choices, seen] = await db.batch<Record<string, unknown>>([
    db.prepare(`SELECT order_id AS "order", block, slot, arm, state, chance, features, shown_at AS shownAt, clicked_at AS clickedAt, claimed_at AS claimedAt, answered_at AS answeredAt, converted_at AS convertedAt
    FROM decisions WHERE store = ?1 AND shopper = ?2 ORDER BY shown_at DESC LIMIT ?3`).bind(store, shopper, limit),
    db.prepare('SELECT order_id AS "order", block, arm, at, dismissed FROM sightings WHERE store = ?1 AND shopper = ?2 ORDER BY at DESC LIMIT ?3').bind(store, shopper, limit),
  ])
  return { choices: choices?.results ?? [], seen: seen?.results ?? [] }
}

/** Older than the store keeps them; a store that never said keeps them 180 days. Some at a time: the next run takes the rest.
 * CROSS JOIN: store by store, each from its oldest row, where SQLite would walk over all rows there are. */
export async function deleteOldDecisions(db: D1Database, now: Date): Promise<void> {
  const ends = `?1 - 86400000 * COALESCE(s.settings ->> '$.blocks.decisionDays', 180)`
  await db.batch([
    db.prepare(`DELETE FROM decisions WHERE (store, id) IN (SELECT d.store, d.id FROM stores s CROSS JOIN decisions d ON d.store = s.id AND d.shown_at < ${ends} LIMIT 5000)`).bind(now.getTime()),
    db.prepare(`DELETE FROM sightings WHERE (store, at) IN (SELECT d.store, d.at FROM stores s CROSS JOIN sightings d ON d.store = s.id AND d.at < ${ends} LIMIT 5000)`).bind(now.getTime()),
  ])
}
