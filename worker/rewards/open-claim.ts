import type { GrantedReward } from '../../contract/blocks/rewards.ts'
import type { LiveStore } from '../content/store-settings.ts'
import type { ClaimWithCode } from '../db/claims.ts'
import { dayAt } from '../domain/shipment/zoned-time.ts'
import { codeAddress } from '../edge/seal-addresses.ts'
import { open } from '../edge/seal.ts'
import type { Env } from '../env.ts'

/** What a granted claim gave, its code opened for the one page that shows it. null = not granted yet. */
export async function openClaim(env: Env, store: LiveStore, claim: ClaimWithCode): Promise<GrantedReward | null> {
  if (claim.state !== 'granted') return null
  return {
    code: claim.sealedCode === null || claim.codeHash === null ? null : await open(env, codeAddress(store.id, claim.codeHash), claim.sealedCode),
    points: claim.points,
    until: claim.codeEnds === null ? null : dayAt(claim.codeEnds - 1, store.settings.timeZone),
    isRedeemed: claim.redeemedAt !== null,
  }
}
