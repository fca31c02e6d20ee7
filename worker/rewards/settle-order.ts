import { readContent } from '../content/read-content.ts'
import { earnOrderPoints, takeBackOrderPoints } from '../db/points.ts'
import { releaseOrderCodes } from '../db/redemptions.ts'
import { pointsFor } from '../domain/reward/points-ledger.ts'
import type { OrderProjection } from '../domain/shipment/projection.ts'
import type { Env } from '../env.ts'
import type { ProjectionJob } from '../queues/jobs.ts'
import { grantReward } from './grant-reward.ts'
import { pointsEnd, pointsSettings } from './points-settings.ts'

/**
 * What an order's news means for points and codes: earned when all of it has arrived, taken back when it went back or was
 * called off; then its codes are free again, too. A late delivery brings the points of an apology by itself. Idempotent.
 */
export async function settleOrder(env: Env, { store, order, revision, row }: ProjectionJob & { readonly row: OrderProjection }, now: Date): Promise<void> {
  const { emailHash, earning, counts, late, number } = row
  if (!counts) {
    await takeBackOrderPoints(env.DB, store, order, now.getTime())
    if (row.status === 'cancelled' || earning?.isCancelled) await releaseOrderCodes(env.DB, store, order)
    return
  }
  if (!earning?.isComplete || earning.isTest || emailHash === null) return
  const content = await readContent(env, store, now)
  const settings = pointsSettings(content)
  const amount = settings && earning.value ? pointsFor(earning.value, settings.perMajorUnit) : 0
  if (amount > 0) await earnOrderPoints(env.DB, { store, shopper: emailHash, order, amount, at: now.getTime(), expiresAt: pointsEnd(settings, now), revision })
  if (!late) return
  for (const { id, body } of content.of('offer')) {
    const isMeant = body.kind === 'apology' && body.reward?.type === 'points' && (!body.who.countries || (earning.country !== null && body.who.countries.includes(earning.country)))
    if (isMeant) await grantReward(env, { store, shopper: emailHash, order: { id: order, number }, offer: id, now })
  }
}
