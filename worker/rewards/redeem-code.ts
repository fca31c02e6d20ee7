import { prepareWebhook } from '../channels/post-webhook.ts'
import { findCode, redeem, type CodeStanding } from '../db/redemptions.ts'
import { toCodeKey } from '../domain/reward/code-text.ts'
import { hashCode } from '../edge/hash.ts'
import { newId } from '../edge/ids.ts'
import type { Env } from '../env.ts'
import type { Money } from '../../contract/common.ts'

export interface RedeemQuestion {
  readonly store: string
  readonly code: string
  /** The order it is spent in: the same code for the same order is the same redemption. null = not named. */
  readonly order: { readonly id: string; readonly number: string | null } | null
  /** What it took off. */
  readonly amount: Money | null
  /** Only look: nothing is spent. */
  readonly isCheck: boolean
  readonly now: Date
}
export type RedeemResult =
  | { readonly ok: true; readonly offer: string; readonly redemption: string | null; readonly isRepeated: boolean }
  | { readonly ok: false; readonly reason: 'unknown' | 'not_given' | 'lapsed' | 'spent'; readonly offer: string | null }

/** Spends a code, once, however many ask at the same moment (TRUST 74). */
export async function redeemCode(env: Env, { store, code, order, amount, isCheck, now }: RedeemQuestion): Promise<RedeemResult> {
  const hash = await hashCode(env, store, toCodeKey(code))
  const before = judge(await findCode(env.DB, store, hash), null, order?.id ?? null, now.getTime())
  // Looked at first: who only repeats, or comes too late, writes nothing.
  if (isCheck || !before.ok || before.isRepeated) return before
  const id = newId('rd')
  const telling = await prepareWebhook(env, { store, type: 'reward.redeemed', order, id, data: { redemption: id, offer: before.offer, amount }, now }, { sql: 'EXISTS (SELECT 1 FROM redemptions WHERE store = ?1 AND hash = ?7 AND id = ?8)', keys: [hash, id] })
  const standing = await redeem(env.DB, { store, id, hash, order: order?.id ?? null, amount: amount?.amount ?? null, currency: amount?.currency ?? null, now: now.getTime() }, telling.statements)
  const result = judge(standing, id, order?.id ?? null, now.getTime())
  if (result.ok && !result.isRepeated) await telling.queue()
  return result
}

function judge(standing: CodeStanding | null, id: string | null, order: string | null, now: number): RedeemResult {
  if (standing === null) return { ok: false, reason: 'unknown', offer: null }
  const { offer, redemption, redeemedOrder } = standing
  if (redemption !== null) {
    const isRepeated = redemption !== id
    return !isRepeated || (order !== null && redeemedOrder === order) ? { ok: true, offer, redemption, isRepeated } : { ok: false, reason: 'spent', offer }
  }
  if (standing.claim === null || standing.isPending === 1) return { ok: false, reason: 'not_given', offer }
  if (standing.codeEnds !== null && standing.codeEnds <= now) return { ok: false, reason: 'lapsed', offer }
  return { ok: true, offer, redemption: null, isRepeated: false }
}

/** The order hook: codes of an order that has come in. Codes that are not ours are no business of ours. */
export async function redeemOrderCodes(env: Env, store: string, order: { readonly id: string; readonly number: string }, codes: readonly string[], now: Date): Promise<void> {
  for (const code of new Set(codes.map(toCodeKey))) await redeemCode(env, { store, code, order, amount: null, isCheck: false, now })
}
