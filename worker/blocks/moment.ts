import { fitsBought, fitsMoment, needsCatalogue, type Bought, type Conditions, type Moment } from '../domain/placement/is-fit.ts'
import type { BlockContext } from './block-context.ts'

/** The day it is for the shopper, `2026-11-25`: at the destination, else at the store. */
export const todayOf = ({ facts, store, now }: Pick<BlockContext, 'facts' | 'store' | 'now'>): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: facts.order.destinationZone ?? store.settings.timeZone }).format(now)

const momentOf = (context: BlockContext): Moment => ({
  state: context.state, country: context.order.destination?.country ?? null, today: todayOf(context), skus: context.order.items.map(({ sku }) => sku),
})

const boughtOf = async (context: BlockContext): Promise<Bought> => {
  const products = [...(await context.products()).values()]
  return { categories: products.flatMap(({ category }) => category ?? []), tags: products.flatMap(({ tags }) => tags) }
}

/** Entries whose conditions hold, in the merchant's order. The catalogue is asked only where a condition needs it. */
export const fitting = async <Entry>(context: BlockContext, entries: readonly Entry[], whenOf: (entry: Entry) => Conditions): Promise<Entry[]> => {
  const moment = momentOf(context)
  const candidates = entries.filter((entry) => fitsMoment(whenOf(entry), moment))
  if (!candidates.some((entry) => needsCatalogue(whenOf(entry)))) return candidates
  const bought = await boughtOf(context)
  return candidates.filter((entry) => fitsBought(whenOf(entry), bought))
}
