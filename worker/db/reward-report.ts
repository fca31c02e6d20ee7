import type { D1Database } from './d1.ts'

/** What rewards did between two days of the store's calendar, both included. Holds no person: it outlives erasures. */
export interface ReportRows {
  readonly days: readonly { readonly offer: string; readonly claims: number; readonly points: number }[]
  readonly redemptions: readonly { readonly offer: string; readonly n: number; readonly currency: string | null; readonly amount: number | null }[]
  readonly ledger: readonly { readonly reason: string; readonly amount: number }[]
  readonly open: number
  readonly flagged: readonly { readonly shopper: string; readonly offer: string; readonly times: number; readonly lastOrder: string; readonly lastAt: number; readonly orders: number }[]
}

export async function readReport(db: D1Database, store: string, days: { from: string; to: string }, span: { from: number; to: number }): Promise<ReportRows> {
  const [claims, redemptions, ledger, open, flagged] = await db.batch([
    db.prepare('SELECT offer, SUM(claims) AS claims, SUM(points) AS points FROM reward_days WHERE store = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY offer ORDER BY offer').bind(store, days.from, days.to),
    db.prepare('SELECT offer, currency, count(*) AS n, SUM(amount) AS amount FROM redemptions WHERE store = ?1 AND redeemed_at >= ?2 AND redeemed_at < ?3 GROUP BY offer, currency ORDER BY offer, currency').bind(store, span.from, span.to),
    db.prepare('SELECT reason, SUM(amount) AS amount FROM points WHERE store = ?1 AND at >= ?2 AND at < ?3 GROUP BY reason').bind(store, span.from, span.to),
    db.prepare('SELECT COALESCE(SUM(amount), 0) AS open FROM points WHERE store = ?1').bind(store),
    db.prepare(`SELECT f.shopper, f.offer, f.times, f.last_order AS lastOrder, f.last_at AS lastAt, (SELECT count(*) FROM orders o WHERE o.store = f.store AND o.email_hash = f.shopper) AS orders
      FROM reward_refusals f WHERE f.store = ?1 ORDER BY f.times DESC, f.last_at DESC LIMIT 50`).bind(store),
  ])
  return {
    days: (claims?.results ?? []) as unknown as ReportRows['days'], redemptions: (redemptions?.results ?? []) as unknown as ReportRows['redemptions'],
    ledger: (ledger?.results ?? []) as unknown as ReportRows['ledger'], open: (open?.results[0] as { open: number } | undefined)?.open ?? 0,
    flagged: (flagged?.results ?? []) as unknown as ReportRows['flagged'],
  }
}
