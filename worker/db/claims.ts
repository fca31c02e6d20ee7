import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `claims`, `reward_days`, `reward_refusals`: who has taken what, and how much is left. */

export interface ClaimRow {
  readonly id: string; readonly offer: string; readonly shopper: string; readonly order: string; readonly state: 'pending' | 'granted'
  readonly points: number | null; readonly claimedAt: number; readonly grantedAt: number | null
}
/** With the code it was given, sealed, and whether that was spent. */
export interface ClaimWithCode extends ClaimRow { readonly codeHash: string | null; readonly sealedCode: string | null; readonly codeEnds: number | null; readonly redeemedAt: number | null }

const claimColumns = 'c.id, c.offer, c.shopper, c.order_id AS "order", c.state, c.points, c.claimed_at AS claimedAt, c.granted_at AS grantedAt'
const withCode = `${claimColumns}, k.hash AS codeHash, k.sealed AS sealedCode, k.expires_at AS codeEnds, r.redeemed_at AS redeemedAt
  FROM claims c LEFT JOIN codes k ON k.store = c.store AND k.claim = c.id LEFT JOIN redemptions r ON r.store = k.store AND r.hash = k.hash`

/** What one claim takes and gives. `id` is fresh for each try: whoever's row stands afterwards has won. */
export interface ClaimInput {
  readonly store: string; readonly id: string; readonly offer: string; readonly shopper: string; readonly order: string
  readonly state: 'pending' | 'granted'
  readonly points: number | null
  /** Reason of the points in the ledger, and when they lapse. */
  readonly pointsReason: 'offer' | 'wait'
  readonly pointsEnd: number | null
  /** Points it costs; 0 = none. */
  readonly price: number
  readonly code: { readonly source: 'pool' } | { readonly source: 'generated'; readonly hash: string; readonly sealed: string } | null
  readonly codeEnds: number | null
  /** Most claims in all, a day and a shopper; null = no limit. */
  readonly total: number | null; readonly perDay: number | null; readonly perShopper: number | null
  /** Claims of the shopper count from here. */
  readonly countedSince: number
  readonly day: string
  readonly now: number
}

/**
 * One transaction: the claim stands only if there is budget, cap, balance and a code left at that very moment, and what it
 * gives stands only if the claim does. D1 runs one transaction at a time, so no race passes a limit (TRUST 75, R16).
 * Gives the order's claim of this offer, this one or an earlier one; null = refused. `telling`: what is written with it.
 */
export async function claim(db: D1Database, input: ClaimInput, telling: readonly D1PreparedStatement[] = []): Promise<ClaimWithCode | null> {
  const { store, id, offer, shopper, order, now } = input
  const isMade = 'EXISTS (SELECT 1 FROM claims WHERE store = ?1 AND id = ?2)'
  const results = await db.batch([
    db.prepare(`INSERT INTO claims (store, id, offer, shopper, order_id, state, points, claimed_at, granted_at)
      SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, CASE ?6 WHEN 'granted' THEN ?8 END
      WHERE (?9 IS NULL OR (SELECT COALESCE(SUM(claims), 0) FROM reward_days WHERE store = ?1 AND offer = ?3) < ?9)
        AND (?10 IS NULL OR COALESCE((SELECT claims FROM reward_days WHERE store = ?1 AND offer = ?3 AND day = ?11), 0) < ?10)
        AND (?12 IS NULL OR (SELECT count(*) FROM claims WHERE store = ?1 AND shopper = ?4 AND offer = ?3 AND claimed_at >= ?13) < ?12)
        AND (?14 = 0 OR (SELECT COALESCE(SUM(amount), 0) FROM points WHERE store = ?1 AND shopper = ?4) >= ?14)
        AND (?15 <> 'pool' OR EXISTS (SELECT 1 FROM codes WHERE store = ?1 AND offer = ?3 AND claim IS NULL))
        AND NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?5)
      ON CONFLICT (store, order_id, offer) DO NOTHING`)
      .bind(store, id, offer, shopper, order, input.state, input.points, now, input.total, input.perDay, input.day, input.perShopper, input.countedSince, input.price, input.code?.source ?? 'none'),
    db.prepare(`INSERT INTO reward_days (store, offer, day, claims, points) SELECT ?1, ?3, ?4, 1, ?5 WHERE ${isMade}
      ON CONFLICT DO UPDATE SET claims = claims + 1, points = points + excluded.points`).bind(store, id, offer, input.day, input.state === 'granted' ? input.points ?? 0 : 0),
    ...input.price > 0 ? [db.prepare(`INSERT INTO points (store, shopper, id, amount, reason, order_id, at) SELECT ?1, ?3, 'spend/' || ?2, -?4, 'spent', ?5, ?6 WHERE ${isMade}`).bind(store, id, shopper, input.price, order, now)] : [],
    ...giveStatements(db, input, isMade),
    ...telling,
    db.prepare(`SELECT ${withCode} WHERE c.store = ?1 AND c.order_id = ?2 AND c.offer = ?3`).bind(store, order, offer),
  ])
  return (results.at(-1)?.results[0] as ClaimWithCode | undefined) ?? null
}

/**
 * What a claim gives, where `isMade` holds in the transaction (?1 the store, ?2 the claim). A pending claim has its code set
 * aside, so that nobody confirms and finds none left; points come when it is confirmed.
 */
function giveStatements(db: D1Database, { store, id, offer, shopper, order, state, points, pointsReason, pointsEnd, code, codeEnds, now }: ClaimInput, isMade: string): D1PreparedStatement[] {
  return [
    ...points === null || state === 'pending' ? [] : [givePoints(db, { store, id, shopper, order, points, pointsReason, pointsEnd, now }, isMade)],
    ...code?.source === 'pool' ? [db.prepare(`UPDATE codes SET claim = ?2, claimed_at = ?4, expires_at = ?5
      WHERE store = ?1 AND hash = (SELECT hash FROM codes WHERE store = ?1 AND offer = ?3 AND claim IS NULL ORDER BY position, hash LIMIT 1) AND ${isMade}`).bind(store, id, offer, now, codeEnds)] : [],
    ...code?.source === 'generated' ? [db.prepare(`INSERT INTO codes (store, hash, offer, sealed, position, claim, claimed_at, expires_at, created_at) SELECT ?1, ?4, ?3, ?5, 0, ?2, ?6, ?7, ?6 WHERE ${isMade}`)
      .bind(store, id, offer, code.hash, code.sealed, now, codeEnds)] : [],
  ]
}

const givePoints = (db: D1Database, { store, id, shopper, order, points, pointsReason, pointsEnd, now }: Pick<ClaimInput, 'store' | 'id' | 'shopper' | 'order' | 'pointsReason' | 'pointsEnd' | 'now'> & { readonly points: number }, isMade: string): D1PreparedStatement =>
  db.prepare(`INSERT INTO points (store, shopper, id, amount, reason, order_id, at, expires_at) SELECT ?1, ?3, 'claim/' || ?2, ?4, ?5, ?6, ?7, ?8 WHERE ${isMade} ON CONFLICT DO NOTHING`)
    .bind(store, id, shopper, points, pointsReason, order, now, pointsEnd)

/** A pending claim becomes a granted one, once, and its points come with it. null: it is not there (any more). `telling`: what is written with it. */
export async function confirmClaim(db: D1Database, before: ClaimWithCode, { store, pointsEnd, day, now }: { readonly store: string; readonly pointsEnd: number | null; readonly day: string; readonly now: number }, telling: readonly D1PreparedStatement[] = []): Promise<ClaimWithCode | null> {
  const { id } = before
  if (before.state === 'granted') return before
  const isPending = `EXISTS (SELECT 1 FROM claims WHERE store = ?1 AND id = ?2 AND state = 'pending')`
  const { offer, shopper, order, points } = before
  const results = await db.batch([
    ...points === null ? [] : [
      givePoints(db, { store, id, shopper, order, points, pointsReason: 'offer', pointsEnd, now }, isPending),
      db.prepare(`INSERT INTO reward_days (store, offer, day, points) SELECT ?1, ?3, ?4, ?5 WHERE ${isPending} ON CONFLICT DO UPDATE SET points = points + excluded.points`).bind(store, id, offer, day, points),
    ],
    db.prepare(`UPDATE claims SET state = 'granted', granted_at = ?3 WHERE store = ?1 AND id = ?2 AND state = 'pending'`).bind(store, id, now),
    ...telling,
    db.prepare(`SELECT ${withCode} WHERE c.store = ?1 AND c.id = ?2`).bind(store, id),
  ])
  return (results.at(-1)?.results[0] as ClaimWithCode | undefined) ?? null
}

export const findClaim = (db: D1Database, store: string, id: string): Promise<ClaimWithCode | null> =>
  db.prepare(`SELECT ${withCode} WHERE c.store = ?1 AND c.id = ?2`).bind(store, id).first<ClaimWithCode>()

/** A shopper's claims, newest first. */
export const claimsOf = (db: D1Database, store: string, shopper: string, limit: number): D1PreparedStatement =>
  db.prepare(`SELECT ${withCode} WHERE c.store = ?1 AND c.shopper = ?2 ORDER BY c.claimed_at DESC, c.id LIMIT ?3`).bind(store, shopper, limit)

/** How much of an offer's limits is used up, for an offer that shall not be shown in vain, and for the reason of a refusal. */
export interface OfferUse { readonly offer: string; readonly total: number; readonly today: number; readonly free: number }
export const offerUse = (db: D1Database, store: string, offers: readonly string[], day: string): D1PreparedStatement =>
  db.prepare(`SELECT o.value AS offer,
      (SELECT COALESCE(SUM(claims), 0) FROM reward_days WHERE store = ?1 AND offer = o.value) AS total,
      COALESCE((SELECT claims FROM reward_days WHERE store = ?1 AND offer = o.value AND day = ?3), 0) AS today,
      EXISTS (SELECT 1 FROM codes WHERE store = ?1 AND offer = o.value AND claim IS NULL) AS free
    FROM json_each(?2) o`).bind(store, JSON.stringify(offers), day)

/** Somebody who had enough came again; of an erased order nothing is noted. */
export async function noteRefusal(db: D1Database, store: string, shopper: string, offer: string, order: string, now: number): Promise<void> {
  await db.prepare(`INSERT INTO reward_refusals (store, shopper, offer, times, last_order, first_at, last_at)
    SELECT ?1, ?2, ?3, 1, ?4, ?5, ?5 WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?4)
    ON CONFLICT DO UPDATE SET times = times + 1, last_order = excluded.last_order, last_at = excluded.last_at`).bind(store, shopper, offer, order, now).run()
}
