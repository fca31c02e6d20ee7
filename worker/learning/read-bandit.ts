import { waitUntil } from 'cloudflare:workers'
import { findBandit } from '../db/bandits.ts'
import { createBandit, type Bandit } from '../domain/bandit/bandit.ts'
import { createIsolateMemory } from '../edge/isolate-memory.ts'
import type { Env } from '../env.ts'
import { decodeBandit } from './bandit-body.ts'

const memory = createIsolateMemory<Bandit | null>({ name: 'bandit', most: 500, behind: waitUntil })

/** What a slot has learned, for choosing only; null = nothing yet. One keyed read when cold, none when warm. */
export const readBandit = (env: Pick<Env, 'DB'>, store: string, slot: string, now: Date): Promise<Bandit | null> => memory.read(`${store}/${slot}`, now, async () => {
  const row = await findBandit(env.DB, store, slot)
  return row === null ? null : createBandit(decodeBandit(row.body))
})
