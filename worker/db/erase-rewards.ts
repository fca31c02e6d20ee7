import { newId } from '../edge/ids.ts'
import type { D1Database, D1PreparedStatement } from './d1.ts'

/**
 * What an order's erasure takes along; to run before its row in `orders` goes, since that names the shopper. With a shopper's
 * last order everything of the shopper goes. Before that, points stay points: only what ties them to the order is cut.
 * Codes given out stay good; they name nobody.
 */
export function eraseOrderRewards(db: D1Database, store: string, order: string): D1PreparedStatement[] {
  // Also an order that is in no list yet: its claims say whose it is.
  const shoppers = `(SELECT email_hash FROM orders WHERE store = ?1 AND id = ?2 AND email_hash IS NOT NULL
    UNION SELECT shopper FROM claims WHERE store = ?1 AND order_id = ?2 UNION SELECT shopper FROM points WHERE store = ?1 AND order_id = ?2 UNION SELECT 'order:' || ?2)`
  const leaving = `(SELECT s.email_hash FROM ${shoppers} s WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.store = ?1 AND o.email_hash = s.email_hash AND o.id <> ?2))`
  return [
    ...forgetWhere(db, [store, order], `IN ${leaving}`),
    db.prepare(`UPDATE codes SET claim = NULL, claimed_at = NULL, expires_at = NULL WHERE store = ?1 AND position > 0 AND claim IN (SELECT id FROM claims WHERE store = ?1 AND order_id = ?2 AND state = 'pending')`).bind(store, order),
    db.prepare('DELETE FROM claims WHERE store = ?1 AND order_id = ?2').bind(store, order),
    // A lapse is named after the points it ends (`lapse/order/<id>`): both take the same new name, or they would lapse again.
    db.prepare(`UPDATE points SET id = replace(id, ?2, ?3), order_id = NULL
      WHERE store = ?1 AND shopper IN (SELECT shopper FROM points WHERE store = ?1 AND order_id = ?2) AND (order_id = ?2 OR instr(id, ?2) > 0)`).bind(store, order, newId('past')),
    db.prepare('UPDATE redemptions SET order_id = NULL WHERE store = ?1 AND order_id = ?2').bind(store, order),
    db.prepare(`UPDATE reward_refusals SET last_order = '' WHERE store = ?1 AND last_order = ?2`).bind(store, order),
  ]
}

/** Everything of one shopper, whatever orders there are or were. */
export const eraseShopperRewards = (db: D1Database, store: string, shopper: string): D1PreparedStatement[] => forgetWhere(db, [store, shopper], '= ?2')

const forgetWhere = (db: D1Database, values: readonly [string, string], condition: string): D1PreparedStatement[] => [
  db.prepare(`UPDATE codes SET claim = NULL, claimed_at = NULL, expires_at = NULL WHERE store = ?1 AND position > 0 AND claim IN (SELECT id FROM claims WHERE store = ?1 AND state = 'pending' AND shopper ${condition})`).bind(...values),
  // The ledger last: the others are found by it too.
  ...['claims', 'reward_refusals', 'birthdays', 'points'].map((table) => db.prepare(`DELETE FROM ${table} WHERE store = ?1 AND shopper ${condition}`).bind(...values)),
]

export interface ShopperRewards {
  readonly points: readonly { readonly amount: number; readonly reason: string; readonly at: number; readonly expiresAt: number | null }[]
  readonly claims: readonly { readonly offer: string; readonly state: string; readonly claimedAt: number }[]
  readonly refusals: readonly { readonly offer: string; readonly times: number; readonly lastAt: number }[]
  readonly birthday: string | null
}

/** The same for a shopper's data request. */
export async function exportShopperRewards(db: D1Database, store: string, shopper: string): Promise<ShopperRewards> {
  const [points, claims, refusals, birthday] = await db.batch([
    db.prepare('SELECT amount, reason, at, expires_at AS expiresAt FROM points WHERE store = ?1 AND shopper = ?2 ORDER BY at, id').bind(store, shopper),
    db.prepare('SELECT offer, state, claimed_at AS claimedAt FROM claims WHERE store = ?1 AND shopper = ?2 ORDER BY claimed_at, id').bind(store, shopper),
    db.prepare('SELECT offer, times, last_at AS lastAt FROM reward_refusals WHERE store = ?1 AND shopper = ?2 ORDER BY offer').bind(store, shopper),
    db.prepare('SELECT month_day AS monthDay FROM birthdays WHERE store = ?1 AND shopper = ?2').bind(store, shopper),
  ])
  return {
    points: (points?.results ?? []) as unknown as ShopperRewards['points'], claims: (claims?.results ?? []) as unknown as ShopperRewards['claims'],
    refusals: (refusals?.results ?? []) as unknown as ShopperRewards['refusals'], birthday: (birthday?.results[0] as { monthDay: string } | undefined)?.monthDay ?? null,
  }
}
