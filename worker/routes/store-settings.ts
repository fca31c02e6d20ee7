import { waitUntil } from 'cloudflare:workers'
import type { PageStore } from '../../contract/page.ts'
import { findStore, type StoreRow } from '../db/stores.ts'
import { log } from '../edge/log.ts'
import { signImagePath } from '../edge/sign-path.ts'
import type { Env } from '../env.ts'

/** What every answer of a store needs, ready made. */
export interface LiveStore { readonly id: string; readonly merchant: string; readonly settings: StoreRow['settings']; readonly page: PageStore }

interface Entry { readonly store: LiveStore | null; readonly readAt: number; refreshing: boolean }

/** One isolate's memory. A store nobody knows is remembered too, or guessing ids would cost a query each. */
const entries = new Map<string, Entry>()
/** Younger: served as it is. Older: served, and refreshed behind the answer. */
const fresh = 30_000
/** Older than this: read first, so that a forgotten isolate does not answer with last week's settings. */
const tooOld = 15 * 60_000
const mostEntries = 5_000

/** Settings of a store; null = no such store. Costs no D1 query when warm, and outlives D1 being away (TRUST R8). */
export async function readStore(env: Env, id: string, now: Date): Promise<LiveStore | null> {
  const entry = entries.get(id)
  const age = entry === undefined ? Infinity : now.getTime() - entry.readAt
  if (entry === undefined || age > tooOld) return load(env, id, now).catch((error: unknown) => {
    if (entry === undefined) throw error
    return entry.store
  })
  if (age > fresh && !entry.refreshing) {
    entry.refreshing = true
    waitUntil(load(env, id, now).catch(() => { entry.refreshing = false; log('warn', 'store settings not refreshed', { store: id }) }))
  }
  return entry.store
}

/** After a write: this isolate answers with the new settings at once, the others within half a minute. */
export function forgetStore(id: string): void { entries.delete(id) }

async function load(env: Env, id: string, now: Date): Promise<LiveStore | null> {
  const row = /^st_[0-9A-Za-z]{10,32}$/.test(id) ? await findStore(env.DB, id) : null
  const store = row && { id: row.id, merchant: row.merchant, settings: row.settings, page: await toPageStore(env, row) }
  if (entries.size >= mostEntries) entries.delete(entries.keys().next().value ?? '')
  entries.set(id, { store, readAt: now.getTime(), refreshing: false })
  return store
}

/** What a page may know about its store. */
async function toPageStore(env: Env, { id, settings }: StoreRow): Promise<PageStore> {
  const { support, links, orderNumber, returns } = settings
  return {
    id,
    name: settings.name,
    logo: settings.logo ? await signImagePath(env, id, settings.logo) : null,
    url: settings.url ?? null,
    locale: settings.locale,
    timeZone: settings.timeZone,
    theme: settings.theme,
    orderNumber: orderNumber ? { example: orderNumber.example, digits: orderNumber.digits ?? null } : null,
    support: { email: support.email ?? null, phone: support.phone ?? null, url: support.url ?? null, hours: support.hours ?? null },
    links: { returns: links.returns ?? null, contact: links.contact ?? null, privacy: links.privacy ?? null },
    returns: returns ? { days: returns.days, free: returns.free } : null,
    retentionDays: settings.retentionDays,
    lookupUrl: `/f/${id}`,
  }
}
