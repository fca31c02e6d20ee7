import { isAnyoneListening } from '../channels/webhook-listeners.ts'
import { readRewards } from '../rewards/read-rewards.ts'
import { openOffers, showOffer } from '../rewards/show-offer.ts'
import type { BlockHalf } from './block-context.ts'
import { isTicket } from './ticket.ts'

/** More rows than this are a catalogue. */
const mostOffers = 4

/** Ways to earn more, as rows. Unboxing has a block of its own, tickets too; the ticket that is not shown waits for its turn. */
export const offersHalf: BlockHalf<'offers'> = {
  type: 'offers',
  resolve: async (context) => {
    const content = context.content.of('offer')
    if (!content.some(({ body }) => isRow(body.kind, body.reward?.type))) return null
    const rewards = await readRewards(context)
    // A letter is sent by the shop's own tool: where none listens, none is promised.
    const hasLetters = content.some(({ body }) => body.kind === 'newsletter') && await isAnyoneListening(context.env, context.store.id, 'newsletter.requested', context.now)
    const open = openOffers(context, rewards).filter(({ body }) => isRow(body.kind, body.reward?.type) && (body.kind !== 'newsletter' || hasLetters))
    const chosen = await context.choose('offers', open.map(({ id }) => ({ id })), mostOffers)
    const offers = await Promise.all(chosen.flatMap(({ id, decision }) => {
      const offer = open.find((each) => each.id === id)
      return offer ? [showOffer(context, offer, decision)] : []
    }))
    const hasBirthday = content.some(({ body }) => body.kind === 'birthday') && context.order.shopper !== null
    const birthday = hasBirthday ? { monthDay: rewards.facts.birthday } : null
    return offers.length === 0 && birthday === null ? null : { type: 'offers', offers, birthday }
  },
}

const isRow = (kind: string, gives: string | undefined): boolean => kind !== 'unboxing' && kind !== 'apology' && !isTicket(kind, gives)
