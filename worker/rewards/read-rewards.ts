import type { BlockContext } from '../blocks/block-context.ts'
import { birthdayOf } from '../db/birthdays.ts'
import { claimsOf, offerUse, type ClaimWithCode, type OfferUse } from '../db/claims.ts'
import { ordersBefore } from '../db/earlier-orders.ts'
import { pointsOf, type PointsRow } from '../db/points.ts'
import { needsCatalogue, type OfferFacts } from '../domain/reward/offer-fit.ts'
import { orderValue } from '../domain/reward/points-ledger.ts'
import { dayAt } from '../domain/shipment/zoned-time.ts'

/** More than any shopper has taken in the time an order is kept. */
const mostClaims = 200

/** What D1 knows of one shopper's rewards: one round trip, for all three blocks of an answer. */
export interface Rewards {
  readonly claims: readonly ClaimWithCode[]
  readonly ledger: readonly PointsRow[]
  readonly use: ReadonlyMap<string, OfferUse>
  readonly facts: OfferFacts
}

const read = new WeakMap<BlockContext, Promise<Rewards>>()
export function readRewards(context: BlockContext): Promise<Rewards> {
  const known = read.get(context) ?? ask(context)
  read.set(context, known)
  return known
}

const todayOfStore = ({ store, now }: Pick<BlockContext, 'store' | 'now'>): string => dayAt(now.getTime(), store.settings.timeZone)

async function ask(context: BlockContext): Promise<Rewards> {
  const { env, store, order, shopperKey, content } = context
  const db = env.DB, today = todayOfStore(context), offers = content.of('offer')
  const [[claims, ledger, birthday, use, earlier], products] = await Promise.all([
    db.batch([
      claimsOf(db, store.id, shopperKey, mostClaims), pointsOf(db, store.id, shopperKey), birthdayOf(db, store.id, shopperKey),
      offerUse(db, store.id, offers.map(({ id }) => id), today), ordersBefore(db, store.id, shopperKey, order.id, Date.parse(order.placedAt)),
    ]),
    offers.some(({ body }) => needsCatalogue(body)) ? context.products() : null,
  ])
  const rows = <Row>(result: { readonly results: readonly unknown[] } | undefined): readonly Row[] => (result?.results ?? []) as readonly Row[]
  return {
    claims: rows<ClaimWithCode>(claims), ledger: rows<PointsRow>(ledger), use: new Map(rows<OfferUse>(use).map((each) => [each.offer, each])),
    facts: {
      state: context.state, isLate: context.isLate, isDelivered: context.arrivedAt !== null, isCancelled: order.isCancelled, isTest: order.isTest,
      items: order.items.map(({ sku, title }) => ({ sku, title, category: products?.get(sku)?.category ?? null, tags: products?.get(sku)?.tags ?? [] })),
      country: order.destination?.country ?? null, value: orderValue(order.items),
      isFirstOrder: order.shopper === null ? null : rows<{ n: number }>(earlier)[0]?.n === 0,
      birthday: rows<{ monthDay: string }>(birthday)[0]?.monthDay ?? null, today,
    },
  }
}
