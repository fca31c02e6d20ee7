import type * as z from 'zod'
import { inLanguage } from '../../contract/by-language.ts'
import type { rewardReport } from '../../contract/reward.ts'
import { readContent } from '../content/read-content.ts'
import type { LiveStore } from '../content/store-settings.ts'
import { readReport } from '../db/reward-report.ts'
import { addDays } from '../domain/shipment/day.ts'
import { instantOf } from '../domain/shipment/zoned-time.ts'
import type { Env } from '../env.ts'

/** The report of some days of the store's calendar, both included. Every offer that is there has a line, also one nobody took. */
export async function readRewardReport(env: Env, store: LiveStore, from: string, to: string, now: Date): Promise<z.infer<typeof rewardReport>> {
  const zone = store.settings.timeZone
  const midnight = (day: string): number => instantOf(`${day}T00:00:00`, zone)
  const [content, rows] = await Promise.all([readContent(env, store.id, now), readReport(env.DB, store.id, { from, to }, { from: midnight(from), to: midnight(addDays(to, 1)) })])
  const offers = new Map(content.of('offer').map(({ id, body }) => [id, body]))
  const ids = [...new Set([...offers.keys(), ...rows.days.map(({ offer }) => offer), ...rows.redemptions.map(({ offer }) => offer)])].sort()
  const sumOf = (...reasons: string[]): number => rows.ledger.reduce((sum, { reason, amount }) => reasons.includes(reason) ? sum + amount : sum, 0)
  return {
    from, to,
    offers: ids.map((id) => {
      const body = offers.get(id), counted = rows.days.find(({ offer }) => offer === id), spent = rows.redemptions.filter(({ offer }) => offer === id)
      const redemptions = spent.reduce((sum, { n }) => sum + n, 0), claims = counted?.claims ?? 0
      const times = body?.reward?.type === 'code' ? redemptions : claims
      return {
        offer: id, kind: body?.kind ?? null, title: body ? inLanguage(body.title, store.settings.locale, store.settings.locale)?.text ?? null : null,
        claims, points: counted?.points ?? 0, redemptions,
        tookOff: spent.flatMap(({ currency, amount }) => currency !== null && amount !== null ? [{ amount, currency }] : []),
        cost: body?.cost ? { amount: body.cost.amount * times, currency: body.cost.currency } : null,
      }
    }),
    points: { earned: sumOf('order', 'return', 'offer', 'wait', 'merchant'), spent: -sumOf('spent'), lapsed: -sumOf('lapsed'), open: rows.open },
    flagged: rows.flagged.map(({ shopper, offer, times, lastOrder, lastAt, orders }) => ({ shopper: shopper.slice(0, 12), orders, offer, refusals: times, lastOrder: lastOrder || null, lastAt: new Date(lastAt).toISOString() })),
  }
}
