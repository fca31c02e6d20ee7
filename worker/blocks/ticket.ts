import { readRewards } from '../rewards/read-rewards.ts'
import { openOffers, showOffer } from '../rewards/show-offer.ts'
import type { BlockHalf } from './block-context.ts'

/** Offers that stand as a ticket: they give a code and ask nothing else of the shopper. */
export const isTicket = (kind: string, gives: string | undefined): boolean => (kind === 'apology' || kind === 'discount') && gives === 'code'

/** One code. An apology goes before all else, and is no commerce; a ticket whose code the shopper has seen stays until it is spent. */
export const ticketHalf: BlockHalf<'ticket'> = {
  type: 'ticket',
  resolve: async (context) => {
    if (!context.content.of('offer').some(({ body }) => isTicket(body.kind, body.reward?.type))) return null
    const tickets = openOffers(context, await readRewards(context)).filter(({ body, claim }) => isTicket(body.kind, body.reward?.type) && claim?.redeemedAt == null)
    const apologies = tickets.filter(({ body }) => body.kind === 'apology')
    const pool = apologies.length > 0 ? apologies : tickets
    const kept = pool.find(({ claim }) => claim !== null)
    const [chosen] = kept ? [{ id: kept.id, decision: null }] : await context.choose('ticket', pool.map(({ id }) => ({ id })))
    const offer = pool.find(({ id }) => id === chosen?.id)
    if (!chosen || !offer) return null
    const isApology = offer.body.kind === 'apology'
    return { type: 'ticket', offer: await showOffer(context, offer, chosen.decision), isApology, decision: chosen.decision, commerce: !isApology }
  },
}
