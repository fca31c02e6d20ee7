import { claimAnswer, claimInput, type ClaimAnswer } from '../../../../contract/blocks/rewards.ts'
import type { BlockContext } from '../../../blocks/block-context.ts'
import { postWebhook } from '../../../channels/post-webhook.ts'
import { isAnyoneListening } from '../../../channels/webhook-listeners.ts'
import { offerFit } from '../../../domain/reward/offer-fit.ts'
import { signNewsletter } from '../../../edge/newsletter-token.ts'
import { claimOffer, settleLapses, type ClaimResult } from '../../../rewards/claim-offer.ts'
import { openClaim } from '../../../rewards/open-claim.ts'
import { pointsSettings } from '../../../rewards/points-settings.ts'
import { readRewards } from '../../../rewards/read-rewards.ts'
import { route, type Route } from '../../route.ts'
import { actProblems, readAct } from '../read-act.ts'

export const claimRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/acts/claims', group: 'Acts', access: 'public',
    summary: 'Take an offer', notes: 'Once an order and offer: a second call gives the same answer. A newsletter waits for the shopper’s own yes. What cannot be had any more is `refused`, with the reason; an offer that is not for this order is 404, like one that is not there.',
    body: claimInput, answers: { 200: { description: 'What it gave', schema: claimAnswer } }, problems: actProblems,
    handle: async (call) => {
      const act = await readAct(call, call.body.act)
      if (!act.ok) return act.answer
      const { context } = act
      const offer = context.content.of('offer').find(({ id }) => id === call.body.offer)
      // An offer that is not there and one that is not for this order read the same (TRUST 77).
      if (offer === undefined || offer.body.kind === 'unboxing' || (offer.body.reward?.type === 'points' && context.order.shopper === null)) return call.problem('not-found')
      if (offer.body.kind === 'newsletter' && !await isAnyoneListening(call.env, context.store.id, 'newsletter.requested', call.now)) return call.problem('not-found')
      const { facts, claims } = await readRewards(context)
      const isRepeated = claims.some((claim) => claim.order === context.order.id && claim.offer === offer.id)
      const fit = offerFit(offer.body, facts)
      if (!fit.fits && (fit.because === 'order_ended' || !isRepeated)) return fit.because === 'closed' ? call.json(refused('ended')) : call.problem('not-found')
      const result = await claimOffer(call.env, {
        store: context.store, content: context.content, shopper: context.shopperKey, order: context.order.id, orderNumber: context.order.number, offer, isConfirmed: offer.body.kind !== 'newsletter', now: call.now,
      })
      if (!result.ok) return result.reason === 'erased' ? call.problem('not-found') : call.json(refused(result.reason))
      if (result.claim.state === 'pending') await askToConfirm(context, result.claim)
      return call.json(await toAnswer(context, result.claim))
    },
  }),
]

const refused = (because: NonNullable<ClaimAnswer['because']>): ClaimAnswer => ({ state: 'refused', because, granted: null, balance: null })

const letterEvery = 4 * 3_600_000
/** A letter that got lost is asked for again by pressing again: the webhook is told six times a day at most, so that nobody's mailbox is filled by who has the link (TRUST 63). */
async function askToConfirm({ env, store, order, origin, language, now }: BlockContext, claim: Extract<ClaimResult, { ok: true }>['claim']): Promise<void> {
  const token = await signNewsletter(env, { store: store.id, claim: claim.id, language }, now)
  await postWebhook(env, {
    store: store.id, type: 'newsletter.requested', order, now, id: `${claim.id}/${Math.floor(now.getTime() / letterEvery)}`,
    data: { claim: claim.id, offer: claim.offer, language, confirmUrl: `${origin}/n/${token}` },
  })
}

async function toAnswer(context: BlockContext, claim: Extract<ClaimResult, { ok: true }>['claim']): Promise<ClaimAnswer> {
  const { env, store, shopperKey, content, now } = context
  return { state: claim.state, because: null, granted: await openClaim(env, store, claim), balance: pointsSettings(content) === null ? null : await settleLapses(env, store.id, shopperKey, now) }
}
