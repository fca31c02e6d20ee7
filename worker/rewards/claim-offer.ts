import type { OfferContent } from '../../contract/content/offer.ts'
import { noTelling, prepareWebhook } from '../channels/post-webhook.ts'
import type { StoreContent } from '../content/read-content.ts'
import type { LiveStore } from '../content/store-settings.ts'
import { claim, noteRefusal, offerUse, type ClaimWithCode, type OfferUse } from '../db/claims.ts'
import { pointsOf, writeLapses, type PointsRow } from '../db/points.ts'
import { toCodeKey, toCodeText } from '../domain/reward/code-text.ts'
import { lapsedRows } from '../domain/reward/points-ledger.ts'
import { addDays } from '../domain/shipment/day.ts'
import { dayAt, instantOf } from '../domain/shipment/zoned-time.ts'
import { hashCode } from '../edge/hash.ts'
import { newId, systemRandom, type Random } from '../edge/ids.ts'
import { codeAddress } from '../edge/seal-addresses.ts'
import { seal } from '../edge/seal.ts'
import type { Env } from '../env.ts'
import { pointsEnd, pointsSettings } from './points-settings.ts'
import { claimedPost, claimStands } from './tell-claimed.ts'

export interface ClaimQuestion {
  readonly store: LiveStore
  readonly content: StoreContent
  /** Keyed e-mail hash, or `order:<id>`. */
  readonly shopper: string
  readonly order: string
  /** As the shop calls it, for the webhook. */
  readonly orderNumber: string | null
  readonly offer: { readonly id: string; readonly body: OfferContent }
  /** false: the shopper has to confirm it first (newsletter). */
  readonly isConfirmed: boolean
  readonly now: Date
  readonly random?: Random
}

/** `isNew`: made by this very call; else the claim was there before. `used_up`: budget, or no code left. `enough`: the shopper's share. `too_few`: points. */
export type ClaimResult =
  | { readonly ok: true; readonly claim: ClaimWithCode; readonly isNew: boolean }
  | { readonly ok: false; readonly reason: 'used_up' | 'enough' | 'too_few' | 'erased' }

/** Most claims of one shopper; null = no limit. */
export const shopperCap = ({ perShopper, kind }: OfferContent): number | null => perShopper === undefined ? kind === 'apology' ? 3 : 1 : perShopper
/** A birthday comes once a year; its claims count for a little less, so that a week earlier is no second one. */
export const birthdayYear = 300 * 86_400_000

/**
 * Takes an offer for an order: budget, caps, points and code in one transaction, so no race passes any of them. Repeating it
 * gives the same claim. Whether the offer fits is decided before, by `offerFit`. `reward.claimed` is told with it; who has still
 * to confirm is asked by the caller.
 */
export async function claimOffer(env: Env, question: ClaimQuestion): Promise<ClaimResult> {
  const { store, content, shopper, order, orderNumber, offer, isConfirmed, now, random = systemRandom } = question
  const { reward, kind, budget } = offer.body
  const settings = pointsSettings(content)
  const price = settings?.goal?.offer === offer.id ? settings.goal.points : 0
  if (price > 0) await settleLapses(env, store.id, shopper, now)
  const day = dayAt(now.getTime(), store.settings.timeZone)
  const id = newId('cl', random)
  const points = reward?.type === 'points' ? reward.points : null
  const telling = isConfirmed ? await prepareWebhook(env, claimedPost({ store: store.id, claim: { id, offer: offer.id, points, isCode: reward?.type === 'code' }, order: { id: order, number: orderNumber }, now }), claimStands(id)) : noTelling
  const made = await claim(env.DB, {
    store: store.id, id, offer: offer.id, shopper, order, state: isConfirmed ? 'granted' : 'pending',
    points, pointsReason: kind === 'apology' ? 'wait' : 'offer', pointsEnd: pointsEnd(settings, now),
    price, code: reward?.type === 'code' ? await codeFor(env, store.id, reward, random) : null,
    codeEnds: reward?.type === 'code' ? codeEnd(reward, store.settings.timeZone, now) : null,
    total: budget.total ?? null, perDay: budget.perDay ?? null, perShopper: price > 0 && offer.body.perShopper === undefined ? null : shopperCap(offer.body), countedSince: kind === 'birthday' ? now.getTime() - birthdayYear : 0,
    day, now: now.getTime(),
  }, telling.statements)
  if (made !== null) {
    if (made.id === id) await telling.queue()
    return { ok: true, claim: made, isNew: made.id === id }
  }
  return { ok: false, reason: await whyRefused(env, question, day, price) }
}

/** Somebody who had enough is written down: five hundred orders to one address are worth a look (TRUST 78). */
async function whyRefused(env: Env, { store, shopper, order, offer, now }: ClaimQuestion, day: string, price: number): Promise<'used_up' | 'enough' | 'too_few' | 'erased'> {
  const [use, ledger] = await env.DB.batch([offerUse(env.DB, store.id, [offer.id], day), pointsOf(env.DB, store.id, shopper)])
  if (isUsedUp(offer.body, use?.results[0] as OfferUse | undefined)) return 'used_up'
  if (price > 0 && (ledger?.results as PointsRow[] | undefined ?? []).reduce((sum, row) => sum + row.amount, 0) < price) return 'too_few'
  const erased = await env.DB.prepare('SELECT 1 AS yes FROM erased_orders WHERE store = ?1 AND id = ?2').bind(store.id, order).first()
  if (erased !== null) return 'erased'
  await noteRefusal(env.DB, store.id, shopper, offer.id, order, now.getTime())
  return 'enough'
}

/** Is nothing left of it? Also asked before it is shown. */
export function isUsedUp({ budget, reward }: OfferContent, use: OfferUse | undefined): boolean {
  const { total = 0, today = 0, free = 0 } = use ?? {}
  return (budget.total != null && total >= budget.total) || (budget.perDay != null && today >= budget.perDay) || (reward?.type === 'code' && reward.source === 'pool' && free === 0)
}

type CodeReward = Extract<NonNullable<OfferContent['reward']>, { type: 'code' }>

async function codeFor(env: Env, store: string, reward: CodeReward, random: Random) {
  if (reward.source === 'pool') return { source: 'pool' } as const
  return { source: 'generated', ...await makeCode(env, store, reward.prefix ?? null, random) } as const
}

/** A new code as it is kept: hash and sealed box. `text` is for whoever must know it now, and is kept nowhere. */
export async function makeCode(env: Env, store: string, prefix: string | null, random: Random): Promise<{ readonly hash: string; readonly sealed: string; readonly text: string }> {
  const bytes = new Uint8Array(10)
  random(bytes)
  return keepCode(env, store, toCodeText(bytes, prefix))
}
export async function keepCode(env: Env, store: string, text: string): Promise<{ readonly hash: string; readonly sealed: string; readonly text: string }> {
  const hash = await hashCode(env, store, toCodeKey(text))
  return { hash, sealed: await seal(env, codeAddress(store, hash), text), text }
}

/** UTC ms from which a code claimed now is no good; null = it stays good. */
function codeEnd({ lastsDays, until }: CodeReward, zone: string, now: Date): number | null {
  const midnightAfter = (day: string): number => instantOf(`${addDays(day, 1)}T00:00:00`, zone)
  const ends = [...lastsDays ? [midnightAfter(addDays(dayAt(now.getTime(), zone), lastsDays))] : [], ...until ? [midnightAfter(until)] : []]
  return ends.length === 0 ? null : Math.min(...ends)
}

/** Writes down what has lapsed, so that the sum is the balance. Gives the balance. */
export async function settleLapses(env: Env, store: string, shopper: string, now: Date): Promise<number> {
  const rows = (await pointsOf(env.DB, store, shopper).all<PointsRow>()).results
  const lapses = lapsedRows(rows, now.getTime())
  if (lapses.length > 0) await writeLapses(env.DB, store, shopper, lapses, rows.length, now.getTime())
  return rows.reduce((sum, { amount }) => sum + amount, 0) + lapses.reduce((sum, { amount }) => sum + amount, 0)
}

