import { waitUntil } from 'cloudflare:workers'
import type { PageStore } from '../../contract/page.ts'
import { findStore, type StoreRow } from '../db/stores.ts'
import { createIsolateMemory } from '../edge/isolate-memory.ts'
import { signImagePath } from '../edge/sign-path.ts'
import type { Env } from '../env.ts'

/** What every answer of a store needs, ready made. */
export interface LiveStore { readonly id: string; readonly merchant: string; readonly settings: StoreRow['settings']; readonly page: PageStore }

/** A store nobody knows is remembered too, or guessing ids would cost a query each. */
const memory = createIsolateMemory<LiveStore | null>({ name: 'store settings', most: 5_000, behind: waitUntil })

/** Settings of a store; null = no such store. Costs no D1 query when warm, and outlives D1 being away (TRUST R8). */
export const readStore = (env: Env, id: string, now: Date): Promise<LiveStore | null> => memory.read(id, now, () => load(env, id))

/** After a write: this isolate answers with the new settings at once, the others within half a minute. */
export const forgetStore = (id: string): void => memory.forget(id)

async function load(env: Env, id: string): Promise<LiveStore | null> {
  const row = /^st_[0-9A-Za-z]{10,32}$/.test(id) ? await findStore(env.DB, id) : null
  return row && { id: row.id, merchant: row.merchant, settings: row.settings, page: await toPageStore(env, row) }
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
