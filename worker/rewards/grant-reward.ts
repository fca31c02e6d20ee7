import { readContent } from '../content/read-content.ts'
import { readStore } from '../content/store-settings.ts'
import { dayAt } from '../domain/shipment/zoned-time.ts'
import type { Env } from '../env.ts'
import { claimOffer, type ClaimResult } from './claim-offer.ts'

export interface Grant {
  readonly store: string
  /** Keyed e-mail hash, or `order:<id>` where the order has no e-mail. */
  readonly shopper: string
  readonly order: { readonly id: string; readonly number: string | null }
  /** The merchant's id of the offer. */
  readonly offer: string
  readonly now: Date
}
export type GrantResult = ClaimResult | { readonly ok: false; readonly reason: 'no_offer' | 'closed' }

/**
 * Gives what an offer promises without the shopper pressing anything: an approved unboxing post, points for a late parcel.
 * Once an order and offer, within dates, budget and the shopper's share. Safe to repeat.
 */
export async function grantReward(env: Env, { store: id, shopper, order, offer: name, now }: Grant): Promise<GrantResult> {
  const [store, content] = await Promise.all([readStore(env, id, now), readContent(env, id, now)])
  const offer = content.of('offer').find((entry) => entry.id === name)
  if (store === null || offer === undefined) return { ok: false, reason: 'no_offer' }
  const today = dayAt(now.getTime(), store.settings.timeZone)
  if ((offer.body.from && today < offer.body.from) || (offer.body.to && today > offer.body.to)) return { ok: false, reason: 'closed' }
  return claimOffer(env, { store, content, shopper, order: order.id, orderNumber: order.number, offer, isConfirmed: true, now })
}
