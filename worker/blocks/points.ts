import { lapsedRows, pointsFor, balanceOf } from '../domain/reward/points-ledger.ts'
import { pointsSettings } from '../rewards/points-settings.ts'
import { readRewards } from '../rewards/read-rewards.ts'
import { showOffer } from '../rewards/show-offer.ts'
import type { BlockHalf } from './block-context.ts'
import { sayIn } from './localize.ts'

/** What the shopper has, what this order adds, and what there is to reach. An order without an e-mail address has no points. */
export const pointsHalf: BlockHalf<'points'> = {
  type: 'points',
  resolve: async (context) => {
    const settings = pointsSettings(context.content)
    const { order } = context
    if (settings === null || order.shopper === null || order.isCancelled || order.isTest) return null
    const rewards = await readRewards(context)
    const { ledger, facts } = rewards
    const lapsed = lapsedRows(ledger, context.now.getTime()).reduce((sum, { amount }) => sum + amount, 0)
    const own = ledger.filter((row) => row.order === order.id)
    const sumOf = (reason: string): number => own.reduce((sum, row) => row.reason === reason ? sum + row.amount : sum, 0)
    const added = { order: sumOf('order') + sumOf('return'), wait: sumOf('wait') }
    const isEarned = own.some(({ reason }) => reason === 'order')
    return {
      type: 'points', name: sayIn(context, settings.name), balance: balanceOf(ledger) + lapsed,
      coming: isEarned || facts.value === null || facts.state === 'returning' ? 0 : pointsFor(facts.value, settings.perMajorUnit),
      added: added.order > 0 || added.wait > 0 ? added : null,
      goal: await goalOf(),
    }

    async function goalOf() {
      const goal = settings?.goal
      const offer = goal && context.content.of('offer').find(({ id }) => id === goal.offer)
      if (!goal || !offer) return null
      const claim = rewards.claims.find((each) => each.order === order.id && each.offer === offer.id) ?? null
      return { points: goal.points, offer: await showOffer(context, { ...offer, claim, why: [{ reason: 'points', title: null }] }, null) }
    }
  },
}
