import type { OrderStore } from '../learning/order-store.ts'
import { answerDue } from './due-model.ts'
import { countItemFacts, dueFeatureCount, fillDueFeatures, shopperFacts, type ItemFacts } from './due-features.ts'
import { answerGap, renewalQuestion, type GapAnswer } from './gap-model.ts'
import { readPairs, type PurchasePair } from './purchase-pairs.ts'
import { ratesByDay } from './renewal.ts'
import type { ReplenishmentModel } from './replenishment-trainer.ts'

/** One purchase of the pair asked about: day and packs. */
export type PastPurchase = readonly [day: number, quantity: number]

export interface ReplenishmentAnswers {
  gap(customer: string | null, item: string, history: readonly PastPurchase[], horizonDays: number): GapAnswer
  /** Chance of each item to be bought by this shopper in the `days` from `asOf` on; `days` may differ from the trained ones. */
  due(customer: string | null, items: readonly string[], asOf: number, days: number): { readonly item: string; readonly chance: number }[]
}

/** Of those who buy an item in a month, about this share had not bought it before. */
const neverBought = 0.5

export const createReplenishmentAnswers = (model: ReplenishmentModel, store: OrderStore): ReplenishmentAnswers => {
  const columns = store.columns()
  const reader = readPairs(columns, store.customers.size)
  const x = new Float32Array(dueFeatureCount)
  let facts: { asOf: number; items: ItemFacts } | null = null
  const factsOn = (asOf: number): ItemFacts => {
    if (facts?.asOf !== asOf) facts = { asOf, items: countItemFacts(reader, columns, store.items.size, asOf) }
    return facts.items
  }
  const numberOf = (customer: string | null): number => customer === null ? -1 : store.customers.find(customer) ?? -1
  const nominalOf = (item: string): number | null => model.nominalDays.get(item) ?? null

  const dueByRenewal = (pair: PurchasePair, orderDays: readonly number[], asOf: number, days: number, nominalDays: number | null): number => {
    const law = pair.days.length > 1 ? model.gaps.repeat : model.gaps.first
    const question = renewalQuestion({ ...pair, orderDays, nominalDays, ownGap: null }, model.gaps.statistics, law)
    const since = Math.max(1, asOf - pair.days.at(-1)!)
    return -Math.expm1(-ratesByDay(law.renewal, question, since, since + days - 1).reduce((sum, rate) => sum + rate, 0))
  }

  return {
    gap(customer, item, history, horizonDays) {
      const byDay = new Map<number, number>()
      for (const [day, quantity] of history) byDay.set(day, (byDay.get(day) ?? 0) + Math.max(quantity, 0.01))
      const days = [...byDay.keys()].sort((a, b) => a - b)
      const last = days.at(-1) ?? 0
      const number = numberOf(customer)
      const ordered = number < 0 ? [] : reader.read(number).orderDays.filter((day) => day <= last)
      const orderDays = [...new Set([...ordered, ...days])].sort((a, b) => a - b)
      const question = { item: store.items.find(item) ?? -1, customer: number, days, quantities: days.map((day) => byDay.get(day)!), orderDays, nominalDays: nominalOf(item), ownGap: null }
      return answerGap(question, model.gaps, Math.max(1, Math.floor(horizonDays)))
    },
    due(customer, items, asOf, days) {
      const number = numberOf(customer)
      const own = number < 0 ? { orderDays: [], pairs: [] } : reader.read(number)
      const pairs = new Map(own.pairs.map((pair) => [pair.item, pair]))
      const shopper = shopperFacts(own.orderDays, own.pairs)
      const known = factsOn(asOf)
      return items.map((item) => {
        const label = store.items.find(item)
        const pair = label === undefined ? undefined : pairs.get(label)
        if (pair === undefined) {
          const sold = label === undefined ? 0 : known.month[label]!
          return { item, chance: Math.min(0.5, neverBought * (sold + 0.1) / (store.customers.size + 10) * days / 30) }
        }
        if (model.due === null || model.due.days !== days) return { item, chance: dueByRenewal(pair, own.orderDays, asOf, days, nominalOf(item)) }
        fillDueFeatures(x, 0, { asOf, days, pair, shopper, nominalDays: nominalOf(item) }, known, model.gaps)
        return { item, chance: answerDue(model.due, x) }
      })
    },
  }
}
