import { findApiKey, noteKeyUse, type KeyScope } from '../db/api-keys.ts'
import { sha256Hex } from '../edge/hash.ts'
import type { Env } from '../env.ts'

/** Who calls the merchant API: one key is one store. */
export interface Caller { readonly keyId: string; readonly store: string; readonly merchant: string; readonly scope: KeyScope }

/**
 * Reads `Authorization: Bearer ds_live_…`. null for a key that is missing, malformed, unknown, revoked or expired: which,
 * nobody learns. The key's last use is written behind the answer, to the hour.
 */
export async function readCaller(env: Env, authorization: string | undefined, now: Date, behind: (work: Promise<unknown>) => void): Promise<Caller | null> {
  const secret = /^Bearer (ds_live_[0-9A-Za-z]{43})$/i.exec(authorization ?? '')?.[1]
  if (secret === undefined) return null
  const key = await findApiKey(env.DB, await sha256Hex(secret))
  if (key === null || key.revokedAt !== null || (key.expiresAt !== null && key.expiresAt <= now.getTime())) return null
  if (key.lastUsedAt === null || now.getTime() - key.lastUsedAt >= 3_600_000) behind(noteKeyUse(env.DB, key.store, key.id, now))
  return { keyId: key.id, store: key.store, merchant: key.merchant, scope: key.scope }
}
