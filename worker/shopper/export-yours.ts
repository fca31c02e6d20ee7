import type { D1Database } from '../db/d1.ts'
import { readPreferences } from '../db/preferences.ts'
import { listShopperReminders } from '../db/reminders.ts'
import { readVisitConsent } from '../db/visit-consents.ts'

/** What is kept under a shopper's name and shapes their pages, for their own export. */
export async function exportYours(db: D1Database, store: string, shopper: string, now: Date): Promise<Record<string, unknown>> {
  const [{ tags }, reminders, consent] = await Promise.all([readPreferences(db, store, shopper), listShopperReminders(db, store, shopper), readVisitConsent(db, store, shopper, now)])
  return {
    preferences: tags,
    reminders: reminders.map(({ shopper: _shopper, dueAt: _dueAt, ...rest }) => rest),
    metElsewhereUntil: consent?.toISOString() ?? null,
  }
}
