import { firstLiftDay, holdOutShares, insertLiftDay, lastLiftDay, listCohort, listStoresToCount, noteHoldOutShare, type CohortOrder, type LiftDay } from '../db/lift.ts'
import { findStore } from '../db/stores.ts'
import { holdOutDraw } from '../domain/engagement/hold-out.ts'
import { addDays } from '../domain/shipment/day.ts'
import type { Env } from '../env.ts'

const day = 86_400_000
const storesAtOnce = 20, ordersAtOnce = 1000
/** After a pause of the schedule, days are made up for, so many a run and store. */
const daysAtOnce = 7

/** Once a day and store: notes the hold-out's share, and counts the days whose window has closed since. Days are UTC. */
export async function countLift(env: Pick<Env, 'DB'>, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10)
  for (const id of await listStoresToCount(env.DB, today, storesAtOnce)) {
    const store = await findStore(env.DB, id)
    if (store === null) continue
    const { conversionDays, holdOut } = store.settings.blocks
    // The window of the last order of a day closes so many days after that day's end.
    const closed = addDays(today, -conversionDays - 1)
    const last = await lastLiftDay(env.DB, id)
    let next = last === null ? closed : addDays(last, 1)
    for (let counted = 0; next <= closed && counted < daysAtOnce; counted += 1, next = addDays(next, 1)) await countLiftDay(env, id, next, conversionDays, holdOut)
    await noteHoldOutShare(env.DB, id, today, holdOut)
  }
}

/**
 * The shoppers whose first order since the counting began was on this day, in the group they were in all the time: who fell in or out
 * because the share was changed is left out. Each counts once, not with every order: whoever comes often would be many, so that the
 * interval came out too narrow (simulated, 8 to 17 false alarms in a hundred instead of five), and who comes again is what the blocks are
 * to change. A day without a hold-out has nothing to compare and counts nobody. Shoppers are told apart by their keyed hash; only the
 * counts are kept.
 */
export async function countLiftDay(env: Pick<Env, 'DB'>, store: string, on: string, windowDays: number, shareNow: number): Promise<void> {
  const from = Date.parse(`${on}T00:00:00Z`)
  const shares = await holdOutShares(env.DB, store, on, addDays(on, windowDays + 1)) ?? { least: shareNow, most: shareNow }
  const since = Math.min(from, Date.parse(`${await firstLiftDay(env.DB, store) ?? on}T00:00:00Z`))
  const shoppers = new Map<string, { reordered: boolean; claimed: boolean; contacted: boolean }>()
  let after: CohortOrder | null = null
  do {
    const orders: CohortOrder[] = await listCohort(env.DB, store, { from, to: from + day, windowMs: windowDays * day, since }, after, ordersAtOnce)
    for (const { shopper, reordered, claimed, contacted } of orders) {
      const known = shoppers.get(shopper)
      shoppers.set(shopper, { reordered: reordered === 1 || known?.reordered === true, claimed: claimed === 1 || known?.claimed === true, contacted: contacted === 1 || known?.contacted === true })
    }
    after = orders.length < ordersAtOnce ? null : orders.at(-1) ?? null
  } while (after !== null)
  const group = (heldOut: boolean): LiftDay => {
    const all = shares.least === 0 ? [] : [...shoppers].filter(([shopper]) => heldOut ? holdOutDraw(store, shopper) < shares.least : holdOutDraw(store, shopper) >= shares.most).map(([, did]) => did)
    return { day: on, heldOut, windowDays, shoppers: all.length, reordered: all.filter((did) => did.reordered).length, claimed: all.filter((did) => did.claimed).length, contacted: all.filter((did) => did.contacted).length }
  }
  await env.DB.batch([insertLiftDay(env.DB, store, group(true)), insertLiftDay(env.DB, store, group(false))])
}
