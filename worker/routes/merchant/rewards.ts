import * as z from 'zod'
import { day, fields } from '../../../contract/common.ts'
import { offerContent } from '../../../contract/content/offer.ts'
import { balanceAnswer, balanceInput, pointsAnswer, pointsInput, rewardReport, rewardSettings } from '../../../contract/reward.ts'
import { forgetContent, readContent } from '../../content/read-content.ts'
import { readStore } from '../../content/store-settings.ts'
import { pointsOf, writePoints, type PointsRow } from '../../db/points.ts'
import { deleteContent, findContent, putContent } from '../../db/store-content.ts'
import { addDays } from '../../domain/shipment/day.ts'
import { dayAt } from '../../domain/shipment/zoned-time.ts'
import { hashEmail } from '../../edge/hash.ts'
import { settleLapses } from '../../rewards/claim-offer.ts'
import { pointsEnd, pointsEntry, pointsKind, pointsSettings } from '../../rewards/points-settings.ts'
import { readRewardReport } from '../../rewards/report.ts'
import { route, type Route } from '../route.ts'

const reportQuery = fields({ from: day.optional().describe('first day, by the store’s calendar; left out: 30 days ago'), to: day.optional().describe('last day; left out: today') })
  .refine(({ from, to }) => !from || !to || from <= to, { error: 'must not be before "from"', path: ['to'] })

/** Points buy a code; an apology or a birthday is not for sale. */
function isBuyable(body: string): boolean {
  const offer = offerContent.safeParse(JSON.parse(body))
  return offer.success && offer.data.kind === 'discount' && offer.data.reward?.type === 'code'
}

export const rewardRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/rewards/settings', group: 'Rewards', access: 'key', summary: 'How orders earn points',
    answers: { 200: { description: 'The settings', schema: rewardSettings } },
    handle: async (call) => {
      const row = await findContent(call.env.DB, call.caller.store, pointsKind, pointsEntry)
      return call.json({ points: row === null ? null : JSON.parse(row.body) as unknown })
    },
  }),
  route({
    method: 'PUT', path: '/v1/rewards/settings', group: 'Rewards', access: 'key', summary: 'Set how orders earn points',
    notes: 'Points are added when all of an order has arrived, and taken back when it is returned or cancelled. `null` ends the scheme: nothing is earned any more, and what shoppers have is kept.',
    body: rewardSettings, answers: { 200: { description: 'The settings', schema: rewardSettings } }, problems: ['invalid-body', 'unsupported-media-type'],
    handle: async (call) => {
      const { env, caller, body: { points }, now } = call
      if (points === null) await deleteContent(env.DB, caller.store, pointsKind, pointsEntry)
      else {
        const goal = points.goal && await findContent(env.DB, caller.store, 'offer', points.goal.offer)
        if (points.goal && !(goal && isBuyable(goal.body))) return call.problem('invalid-body', { errors: [{ pointer: '/points/goal/offer', message: 'must be an offer of kind "discount" that gives a code: PUT /v1/content/offer/{id} first' }] })
        await putContent(env.DB, caller.store, { kind: pointsKind, id: pointsEntry, position: 0, body: JSON.stringify(points), updatedAt: now.getTime() }).run()
      }
      forgetContent(caller.store)
      return call.json({ points })
    },
  }),
  route({
    method: 'POST', path: '/v1/rewards/balance', group: 'Rewards', access: 'key', isRead: true, summary: 'Points of one shopper',
    notes: 'Of an address nobody ordered with the balance is 0. Points live as long as an order of the shopper is kept (`retentionDays` of the store), or until they lapse.',
    body: balanceInput, answers: { 200: { description: 'Balance and its rows', schema: balanceAnswer } }, problems: ['invalid-body', 'unsupported-media-type'],
    handle: async (call) => {
      const { env, caller, now } = call
      const shopper = await hashEmail(env, caller.store, call.body.email)
      const balance = await settleLapses(env, caller.store, shopper, now)
      const rows = (await pointsOf(env.DB, caller.store, shopper).all<PointsRow>()).results
      const iso = (at: number | null): string | null => at === null ? null : new Date(at).toISOString()
      return call.json({ balance, rows: rows.toReversed().slice(0, 1000).map(({ amount, reason, order, at, expiresAt }) => ({ amount, reason, order, at: iso(at), expiresAt: iso(expiresAt) })) })
    },
  }),
  route({
    method: 'POST', path: '/v1/rewards/points', group: 'Rewards', access: 'key', summary: 'Give points to a shopper, or take some',
    notes: 'Counts once by its `id`. A taking that the balance does not cover is refused with 409 and changes nothing; two at the same moment never go below zero.',
    body: pointsInput, answers: { 200: { description: 'The balance after it', schema: pointsAnswer } }, problems: ['invalid-body', 'conflict', 'unsupported-media-type'],
    handle: async (call) => {
      const { env, caller, now, body } = call
      const shopper = await hashEmail(env, caller.store, body.email)
      if (body.amount < 0) await settleLapses(env, caller.store, shopper, now)
      const end = body.lastDays ? now.getTime() + body.lastDays * 86_400_000 : pointsEnd(pointsSettings(await readContent(env, caller.store, now)), now)
      const { outcome, balance } = await writePoints(env.DB, { store: caller.store, shopper, id: `api/${body.id}`, amount: body.amount, reason: 'merchant', order: null, at: now.getTime(), expiresAt: body.amount > 0 ? end : null })
      if (outcome === 'too_few') return call.problem('conflict', { detail: `The shopper has ${balance} points.` })
      if (outcome === 'conflict') return call.problem('conflict', { detail: 'This id was used for another amount.' })
      return call.json({ balance, repeated: outcome === 'repeated' })
    },
  }),
  route({
    method: 'GET', path: '/v1/rewards/report', group: 'Rewards', access: 'key', summary: 'What rewards did and cost, by offer',
    notes: 'Claims and redemptions of the days asked for; what was counted stays when orders are erased. `flagged` lists who came back most often for what they had had enough of.',
    query: reportQuery, answers: { 200: { description: 'The report', schema: rewardReport } }, problems: ['invalid-query'],
    handle: async (call) => {
      const store = await readStore(call.env, call.caller.store, call.now)
      if (store === null) return call.problem('not-found')
      const to = call.query.to ?? dayAt(call.now.getTime(), store.settings.timeZone)
      const from = call.query.from ?? addDays(to, -30)
      if (from > to) return call.problem('invalid-query', { errors: [{ pointer: '/from', message: 'must not be after today' }] })
      return call.json(await readRewardReport(call.env, store, from, to, call.now) satisfies z.infer<typeof rewardReport>)
    },
  }),
]
