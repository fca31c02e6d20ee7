import type { EngagementKind, PageState } from '../../contract/vocabulary.ts'
import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `engagement_days`, `engagement_seen`: what happened on pages, counted by day without a person in it. */

/** One thing that happened, as the consumer read it. `about`: the decision's id, else the arm, else ''. */
export interface SeenItem {
  readonly order: string; readonly visit: string; readonly block: string; readonly about: string; readonly kind: EngagementKind
  readonly arm: string; readonly state: PageState | 'unknown'
  /** Of the store's calendar. */
  readonly day: string
  /** UTC ms. */
  readonly at: number
}
/** A choice that something happened to; the times are of this happening alone. */
export interface SeenDecision {
  readonly id: string; readonly order: string; readonly block: string; readonly slot: string; readonly arm: string; readonly state: string; readonly chance: number; readonly features: string
  readonly shownAt: number; readonly clickedAt: number | null; readonly claimedAt: number | null; readonly answeredAt: number | null
  readonly reward: number; readonly learnAt: number | null
}

/** More happenings than this an order in two days are no shopper's. */
const mostAnOrder = 600
const isErased = `EXISTS (SELECT 1 FROM erased_orders e WHERE e.store = ?1 AND e.id = value ->> 'order')`

/**
 * All of it in one transaction: what is new is counted, remembered for caps, and written to its decision. The same again changes
 * nothing, however often and in whatever parts it comes.
 */
export async function rollUp(db: D1Database, store: string, items: readonly SeenItem[], decisions: readonly SeenDecision[]): Promise<void> {
  // By name: SQLite would take the primary key, and read two days of the store for each message.
  const isNew = 'FROM engagement_seen s INDEXED BY engagement_seen_new WHERE s.store = ?1 AND s.counted = 0'
  await db.batch([
    db.prepare(`INSERT INTO engagement_seen (store, order_id, visit, block, about, kind, arm, state, day, at)
      SELECT ?1, value ->> 'order', value ->> 'visit', value ->> 'block', value ->> 'about', value ->> 'kind', value ->> 'arm', value ->> 'state', value ->> 'day', value ->> 'at' FROM json_each(?2)
      WHERE NOT ${isErased} AND (SELECT count(*) FROM engagement_seen s WHERE s.store = ?1 AND s.order_id = value ->> 'order') < ?3 ON CONFLICT DO NOTHING`).bind(store, JSON.stringify(items), mostAnOrder),
    db.prepare(`INSERT INTO engagement_days (store, day, block, arm, state, kind, count) SELECT s.store, s.day, s.block, s.arm, s.state, s.kind, count(*) ${isNew} GROUP BY s.day, s.block, s.arm, s.state, s.kind
      ON CONFLICT DO UPDATE SET count = count + excluded.count`).bind(store),
    db.prepare(`INSERT INTO sightings (store, shopper, order_id, block, arm, visit, at, dismissed)
      SELECT s.store, COALESCE((SELECT o.email_hash FROM orders o WHERE o.store = s.store AND o.id = s.order_id), 'order:' || s.order_id), s.order_id, s.block, s.arm, s.visit, s.at, s.kind = 'dismiss'
      ${isNew} AND s.kind IN ('impression', 'dismiss') ON CONFLICT DO UPDATE SET dismissed = max(dismissed, excluded.dismissed)`).bind(store),
    ...decisions.length === 0 ? [] : [upsertDecisions(db, store, decisions)],
    db.prepare('UPDATE engagement_seen INDEXED BY engagement_seen_new SET counted = 1 WHERE store = ?1 AND counted = 0').bind(store),
  ])
}

const upsertDecisions = (db: D1Database, store: string, decisions: readonly SeenDecision[]): D1PreparedStatement =>
  db.prepare(`INSERT INTO decisions (store, id, shopper, order_id, block, slot, arm, state, chance, features, shown_at, clicked_at, claimed_at, answered_at, reward, learn_at)
    SELECT ?1, value ->> 'id', COALESCE((SELECT o.email_hash FROM orders o WHERE o.store = ?1 AND o.id = value ->> 'order'), 'order:' || (value ->> 'order')), value ->> 'order', value ->> 'block', value ->> 'slot', value ->> 'arm',
      value ->> 'state', value ->> 'chance', value ->> 'features', value ->> 'shownAt', value ->> 'clickedAt', value ->> 'claimedAt', value ->> 'answeredAt', value ->> 'reward', value ->> 'learnAt' FROM json_each(?2)
    WHERE NOT ${isErased}
    ON CONFLICT DO UPDATE SET shown_at = min(shown_at, excluded.shown_at), clicked_at = COALESCE(clicked_at, excluded.clicked_at), claimed_at = COALESCE(claimed_at, excluded.claimed_at),
      answered_at = COALESCE(answered_at, excluded.answered_at), reward = max(reward, excluded.reward),
      learn_at = CASE WHEN max(reward, excluded.reward) > COALESCE(learned, -1) THEN min(COALESCE(learn_at, excluded.learn_at), COALESCE(excluded.learn_at, learn_at)) ELSE learn_at END`)
    .bind(store, JSON.stringify(decisions))

export interface EngagementDayRow { readonly day: string; readonly block: string; readonly arm: string; readonly state: string; readonly kind: EngagementKind; readonly count: number }
export interface EngagementPlace { readonly day: string; readonly block: string; readonly arm: string; readonly state: string; readonly kind: string }

/** In the order of the key, from the place after `after`. */
export async function listEngagementDays(db: D1Database, store: string, page: { from: string; to: string; block: string | null; after: EngagementPlace | null; limit: number }): Promise<EngagementDayRow[]> {
  const { after } = page
  return (await db.prepare(`SELECT day, block, arm, state, kind, count FROM engagement_days WHERE store = ?1 AND day >= ?2 AND day <= ?3 AND (?4 IS NULL OR block = ?4)
    AND (?5 IS NULL OR (day, block, arm, state, kind) > (?5, ?6, ?7, ?8, ?9)) ORDER BY day, block, arm, state, kind LIMIT ?10`)
    .bind(store, page.from, page.to, page.block, after?.day ?? null, after?.block ?? null, after?.arm ?? null, after?.state ?? null, after?.kind ?? null, page.limit).all<EngagementDayRow>()).results
}

/** What was counted once is not told again after so long. */
export async function deleteSeenBefore(db: D1Database, before: Date): Promise<void> {
  await db.prepare('DELETE FROM engagement_seen WHERE at < ?1').bind(before.getTime()).run()
}
