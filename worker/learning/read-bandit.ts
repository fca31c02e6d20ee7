import { waitUntil } from 'cloudflare:workers'
import { findBandit } from '../db/bandits.ts'
import { createBandit, type Bandit } from '../domain/bandit/bandit.ts'
import { log } from '../edge/log.ts'
import type { Env } from '../env.ts'
import { decodeBandit } from './bandit-body.ts'

interface Entry { readonly bandit: Bandit | null; readonly readAt: number; refreshing: boolean }

/** What this isolate remembers of each slot. Served as it is for half a minute, then read anew behind the answer. */
const entries = new Map<string, Entry>()
const fresh = 30_000, tooOld = 15 * 60_000
const mostEntries = 500

/** What a slot has learned, for choosing only; null = nothing yet. One keyed read when cold, none when warm. */
export async function readBandit(env: Pick<Env, 'DB'>, store: string, slot: string, now: Date): Promise<Bandit | null> {
  const key = `${store}/${slot}`
  const entry = entries.get(key)
  const age = entry === undefined ? Infinity : now.getTime() - entry.readAt
  if (entry === undefined || age > tooOld || age < 0) return load(env, store, slot, now)
  if (age > fresh && !entry.refreshing) {
    entry.refreshing = true
    waitUntil(load(env, store, slot, now).catch(() => { entry.refreshing = false; log('warn', 'bandit not refreshed', { store, slot }) }))
  }
  return entry.bandit
}

async function load(env: Pick<Env, 'DB'>, store: string, slot: string, now: Date): Promise<Bandit | null> {
  const row = await findBandit(env.DB, store, slot)
  const bandit = row === null ? null : createBandit(decodeBandit(row.body))
  if (entries.size >= mostEntries) entries.delete(entries.keys().next().value ?? '')
  entries.set(`${store}/${slot}`, { bandit, readAt: now.getTime(), refreshing: false })
  return bandit
}
