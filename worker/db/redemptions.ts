import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `redemptions`: a code is spent once, since its hash is the key. */

export interface RedemptionInput {
  readonly store: string; readonly id: string; readonly hash: string
  /** The order it is spent in; null = the caller named none. */
  readonly order: string | null
  readonly amount: number | null; readonly currency: string | null
  readonly now: number
}
export interface CodeStanding {
  readonly offer: string; readonly claim: string | null; readonly isPending: number; readonly codeEnds: number | null
  readonly redemption: string | null; readonly redeemedOrder: string | null; readonly redeemedAt: number | null
}

const standing = `SELECT k.offer, k.claim, EXISTS (SELECT 1 FROM claims c WHERE c.store = k.store AND c.id = k.claim AND c.state = 'pending') AS isPending, k.expires_at AS codeEnds,
  r.id AS redemption, r.order_id AS redeemedOrder, r.redeemed_at AS redeemedAt
  FROM codes k LEFT JOIN redemptions r ON r.store = k.store AND r.hash = k.hash WHERE k.store = ?1 AND k.hash = ?2`

/** How a code stands; null = no such code in this store. */
export const findCode = (db: D1Database, store: string, hash: string): Promise<CodeStanding | null> => db.prepare(standing).bind(store, hash).first<CodeStanding>()

/** One transaction: spent only if it was given to somebody, is still good and was not spent before (TRUST 74). Gives how it stands afterwards: ours if `redemption` is our id. `telling`: what is written with it. */
export async function redeem(db: D1Database, input: RedemptionInput, telling: readonly D1PreparedStatement[]): Promise<CodeStanding | null> {
  const { store, id, hash, now } = input
  const results = await db.batch([
    db.prepare(`INSERT INTO redemptions (store, hash, id, offer, order_id, amount, currency, redeemed_at)
      SELECT k.store, k.hash, ?3, k.offer, ?4, ?5, ?6, ?7 FROM codes k
      WHERE k.store = ?1 AND k.hash = ?2 AND k.claim IS NOT NULL AND (k.expires_at IS NULL OR k.expires_at > ?7)
        AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.store = k.store AND c.id = k.claim AND c.state = 'pending')
      ON CONFLICT DO NOTHING`).bind(store, hash, id, input.order, input.amount, input.currency, now),
    ...telling,
    db.prepare(standing).bind(store, hash),
  ])
  return (results.at(-1)?.results[0] as CodeStanding | undefined) ?? null
}

/** A cancelled order gives its codes free again, as long as they are good. */
export async function releaseOrderCodes(db: D1Database, store: string, order: string): Promise<void> {
  await db.prepare('DELETE FROM redemptions WHERE store = ?1 AND order_id = ?2').bind(store, order).run()
}
