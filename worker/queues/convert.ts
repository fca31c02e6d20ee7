import { readStore } from '../content/store-settings.ts'
import { convert } from '../db/decisions.ts'
import type { OrderProjection } from '../domain/shipment/projection.ts'
import type { Env } from '../env.ts'
import type { ProjectionJob } from './jobs.ts'

/** An order older than this when it is told is an import, not something a page brought about. */
const newest = 7 * 86_400_000

/** A new order of a shopper who clicked or claimed within the store's window: those choices led to it, each once. Told again, it changes nothing. */
export async function noteConversion(env: Env, { store: storeId, order, row }: ProjectionJob & { readonly row: OrderProjection }, now: Date): Promise<void> {
  const placedAt = Date.parse(row.placedAt)
  if (row.emailHash === null || !row.counts || row.earning?.isTest || now.getTime() - placedAt > newest) return
  const store = await readStore(env, storeId, now)
  if (store === null) return
  const { timeZone, blocks } = store.settings
  await convert(env.DB, {
    store: storeId, shopper: row.emailHash, order, placedAt, windowMs: blocks.conversionDays * 86_400_000, now: now.getTime(),
    day: new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(placedAt),
  })
}
