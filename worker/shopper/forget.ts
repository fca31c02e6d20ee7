import type { D1Database, D1PreparedStatement } from '../db/d1.ts'
import { forgetDecisions, forgetSightings } from '../db/decisions.ts'
import { deleteBirthday } from '../db/birthdays.ts'
import { noteForgotten, unlinkPurchases } from '../db/forgotten-shoppers.ts'
import { unlinkGifts } from '../db/gifts.ts'
import { deletePreferences } from '../db/preferences.ts'
import { deleteShopperReminders } from '../db/reminders.ts'
import { withdrawVisitConsent } from '../db/visit-consents.ts'

/** Forgets one kind of thing about one shopper (keyed e-mail hash, or `order:<id>`) of one store. */
type Forget = (db: D1Database, store: string, shopper: string, now: Date, order: string) => D1PreparedStatement

/**
 * Everything that is remembered under a shopper's name and shapes the page. Whoever stores more of a shopper adds a line. What
 * was granted (points, codes) and what was asked for (cases, returns) is theirs and stays; so do their orders.
 */
const histories: readonly Forget[] = [
  deletePreferences,
  deleteShopperReminders,
  withdrawVisitConsent,
  unlinkPurchases,
  unlinkGifts,
  deleteBirthday,
  forgetDecisions,
  forgetSightings,
  noteForgotten,
]

/** All of it, in one transaction. `order`: on whose page it was asked for. Idempotent. */
export async function forgetShopper(db: D1Database, store: string, shopper: string, order: string, now: Date): Promise<void> {
  await db.batch(histories.map((forget) => forget(db, store, shopper, now, order)))
}
