import * as z from 'zod'
import { day, fields, inOrder } from '../../../contract/common.ts'
import { liftView, type LiftView } from '../../../contract/engagement.ts'
import { readStore } from '../../content/store-settings.ts'
import { firstLiftDay, lastLiftDay, sumLift, type LiftSum } from '../../db/lift.ts'
import { differenceOf, findingOf, leastShoppers, type Count } from '../../domain/engagement/difference.ts'
import { route, type Route } from '../route.ts'

const note = `Shoppers whose first order since the counting began was in this time, each once and in the group they were in throughout. Held-out shoppers saw where their parcel is and no commerce; drawn at random, they differ from the others in nothing else. A difference is said only with ${leastShoppers} shoppers in each group, and where its 95 % interval leaves zero out. Orders without an e-mail address, cancelled ones, tests, and those erased before their window closed are not counted.`

export const liftRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/lift', group: 'Learning', access: 'key',
    summary: 'What the blocks bring, by comparison with shoppers who saw none',
    notes: `${note} Days are UTC; a day is counted once its window (\`blocks.conversionDays\`) has closed. Without \`from\` from the first day on which anybody was counted.`,
    query: fields({ from: day.optional(), to: day.optional() }).refine(({ from, to }) => from === undefined || to === undefined || inOrder({ from, to }), { error: 'must not be before "from"', path: ['to'] }),
    answers: { 200: { description: 'Both groups, their difference and what can be said of it', schema: liftView } }, problems: ['invalid-query'],
    handle: async (call) => {
      const { env, caller, query, now } = call
      const store = await readStore(env, caller.store, now)
      if (store === null) return call.problem('not-found')
      const to = query.to ?? now.toISOString().slice(0, 10)
      const first = query.from ?? await firstLiftDay(env.DB, store.id) ?? to
      const from = first < to ? first : to
      const sums = await sumLift(env.DB, store.id, from, to)
      const groups = [sums.find(({ heldOut }) => heldOut === 1), sums.find(({ heldOut }) => heldOut === 0)] as const
      const view: LiftView = {
        from, to, days: groups[1]?.days ?? 0, windowDays: store.settings.blocks.conversionDays, countedTo: await lastLiftDay(env.DB, store.id),
        repeatOrders: toMetric(groups, 'reordered'), claims: toMetric(groups, 'claimed'), contacts: toMetric(groups, 'contacted'), note,
      }
      return call.json(view)
    },
  }),
]

type Metric = z.infer<typeof liftView>['repeatOrders']

function toMetric([heldOut, others]: readonly [LiftSum | undefined, LiftSum | undefined], what: 'reordered' | 'claimed' | 'contacted'): Metric {
  const a: Count = { count: others?.[what] ?? 0, of: others?.shoppers ?? 0 }
  const b: Count = { count: heldOut?.[what] ?? 0, of: heldOut?.shoppers ?? 0 }
  return { heldOut: withShare(b), others: withShare(a), difference: differenceOf(a, b), says: findingOf(a, b) }
}
const withShare = (count: Count): Metric['heldOut'] => ({ ...count, share: count.of === 0 ? null : count.count / count.of })
