import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `visit_consents`: who said that their next suggestion may be shown elsewhere in the shop. One row a shopper; no row = no. */

const minute = 60_000
const visitLifetime = 90 * 24 * 60 * minute

/** Until when a yes holds; null = there is none. Ends lie on whole minutes, as in the visit token. */
export async function readVisitConsent(db: D1Database, store: string, shopper: string, now: Date): Promise<Date | null> {
  const row = await db.prepare('SELECT ends_at AS endsAt FROM visit_consents WHERE store = ?1 AND shopper = ?2 AND ends_at > ?3').bind(store, shopper, now.getTime()).first<{ endsAt: number }>()
  return row === null ? null : new Date(row.endsAt)
}

/** Idempotent while one holds: two tabs get the same end, and so the same token. null: the order on whose page it was given is erased. */
export async function giveVisitConsent(db: D1Database, store: string, shopper: string, order: string, now: Date): Promise<Date | null> {
  const endsAt = Math.ceil((now.getTime() + visitLifetime) / minute) * minute
  const row = await db.prepare(`INSERT INTO visit_consents (store, shopper, given_at, ends_at)
    SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?5)
    ON CONFLICT (store, shopper) DO UPDATE SET given_at = CASE WHEN visit_consents.ends_at > ?3 THEN visit_consents.given_at ELSE excluded.given_at END,
      ends_at = CASE WHEN visit_consents.ends_at > ?3 THEN visit_consents.ends_at ELSE excluded.ends_at END RETURNING ends_at AS endsAt`)
    .bind(store, shopper, now.getTime(), endsAt, order).first<{ endsAt: number }>()
  return row && new Date(row.endsAt)
}

export const withdrawVisitConsent = (db: D1Database, store: string, shopper: string): D1PreparedStatement =>
  db.prepare('DELETE FROM visit_consents WHERE store = ?1 AND shopper = ?2').bind(store, shopper)

export async function deleteEndedVisitConsents(db: D1Database, now: Date): Promise<void> {
  await db.prepare('DELETE FROM visit_consents WHERE ends_at <= ?1').bind(now.getTime()).run()
}
