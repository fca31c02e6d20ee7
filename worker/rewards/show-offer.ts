import type { OfferReason, ShownOffer } from '../../contract/blocks/rewards.ts'
import type { OfferContent } from '../../contract/content/offer.ts'
import type { BlockContext } from '../blocks/block-context.ts'
import { sayIn } from '../blocks/localize.ts'
import type { ClaimWithCode } from '../db/claims.ts'
import { offerFit } from '../domain/reward/offer-fit.ts'
import { birthdayYear, isUsedUp, shopperCap } from './claim-offer.ts'
import { openClaim } from './open-claim.ts'
import { pointsSettings } from './points-settings.ts'
import type { Rewards } from './read-rewards.ts'

/** An offer for this order that can be claimed, or was: then with its claim. */
export interface OpenOffer { readonly id: string; readonly body: OfferContent; readonly why: readonly OfferReason[]; readonly claim: ClaimWithCode | null }

/** The store's offers that stand for this order now, in the merchant's order. What the shopper's points buy is not among them. */
export function openOffers(context: BlockContext, rewards: Rewards): OpenOffer[] {
  const bought = pointsSettings(context.content)?.goal?.offer
  return context.content.of('offer').filter(({ id }) => id !== bought).flatMap(({ id, body }): OpenOffer[] => {
    const claim = rewards.claims.find((each) => each.order === context.order.id && each.offer === id) ?? null
    const fit = offerFit(body, rewards.facts)
    // What was given stays on the page of its order as long as the order itself is on.
    if (claim !== null) return fit.fits || !['order_ended', 'bad_news'].includes(fit.because) ? [{ id, body, why: fit.fits ? fit.why : [], claim }] : []
    // Points of an order that names nobody could never be seen again.
    if (body.reward?.type === 'points' && context.order.shopper === null) return []
    if (!fit.fits || isUsedUp(body, rewards.use.get(id)) || hasEnough(body, id, context, rewards)) return []
    return [{ id, body, why: fit.why, claim }]
  })
}

function hasEnough(body: OfferContent, id: string, { now }: BlockContext, { claims }: Rewards): boolean {
  const cap = shopperCap(body), since = body.kind === 'birthday' ? now.getTime() - birthdayYear : 0
  return cap !== null && claims.filter((claim) => claim.offer === id && claim.claimedAt >= since).length >= cap
}

/** As the page gets it, in the reader's language. */
export async function showOffer(context: BlockContext, { id, body, why, claim }: OpenOffer, decision: string | null): Promise<ShownOffer> {
  return {
    id, kind: body.kind, title: sayIn(context, body.title), text: sayIn(context, body.text), button: sayIn(context, body.button), links: body.links,
    startsAt: body.startsAt ? { wall: body.startsAt.slice(0, 19), instant: new Date(body.startsAt).toISOString() } : null,
    points: body.reward?.type === 'points' ? body.reward.points : null,
    ends: body.to ?? null, why: [...why], decision,
    state: claim === null ? 'open' : claim.state,
    granted: claim === null ? null : await openClaim(context.env, context.store, claim),
  }
}
