import type { Env } from '../env.ts'
import { hookSecretsAddress } from './seal-addresses.ts'
import { open, seal } from './seal.ts'

/** Secrets a carrier may prove its pushes with, newest first. `until`: end of the overlap of one that was replaced; null = in force. */
export interface HookSecret { readonly secret: string; readonly until: string | null }

/** How long the old secret is still taken after a new one is set (TRUST 49): time to change it at the carrier. */
export const hookSecretOverlap = 24 * 3_600_000

interface AccountKey { readonly merchant: string; readonly carrier: string }

export async function openHookSecrets(env: Env, account: AccountKey & { readonly sealedHookSecrets: string | null }): Promise<readonly HookSecret[]> {
  const plain = account.sealedHookSecrets === null ? null : await open(env, hookSecretsAddress(account.merchant, account.carrier), account.sealedHookSecrets)
  return plain === null ? [] : JSON.parse(plain) as HookSecret[]
}

export async function sealHookSecrets(env: Env, account: AccountKey, secrets: readonly HookSecret[]): Promise<string | null> {
  return secrets.length === 0 ? null : seal(env, hookSecretsAddress(account.merchant, account.carrier), JSON.stringify(secrets))
}

/** undefined: nothing changes. null: none from now on. A new one: the old keeps its overlap, at most one old. */
export function addHookSecret(secrets: readonly HookSecret[], given: string | null | undefined, now: Date): readonly HookSecret[] {
  if (given === undefined) return secrets
  if (given === null) return []
  const [current] = secrets
  if (current?.secret === given) return secrets
  const until = new Date(now.getTime() + hookSecretOverlap).toISOString()
  return [{ secret: given, until: null }, ...current === undefined ? [] : [{ secret: current.secret, until }]]
}

export const liveHookSecrets = (secrets: readonly HookSecret[], now: Date): string[] =>
  secrets.filter(({ until }) => until === null || Date.parse(until) > now.getTime()).map(({ secret }) => secret)
