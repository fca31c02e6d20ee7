import type { ItemMatch } from '../../contract/content/match.ts'
import type { CareItem } from '../domain/care/pick-care.ts'
import { asksCatalogue, closeness, isAboutEverything } from '../domain/placement/match-item.ts'
import type { BlockContext } from './block-context.ts'

const day = 86_400_000

/** What was bought, what the catalogue says of it (asked only where one of `matches` needs it), and how long each thing has been there. */
export async function boughtItems(context: Pick<BlockContext, 'facts' | 'now' | 'order' | 'products'>, matches: readonly ItemMatch[]): Promise<CareItem[]> {
  const products = matches.some(asksCatalogue) ? await context.products() : new Map<string, { readonly category: string | null; readonly tags: readonly string[] }>()
  return context.order.items.map(({ id, sku }) => {
    const arrived = arrivalOf(context.facts, id)
    return { id, sku, category: products.get(sku)?.category ?? null, tags: products.get(sku)?.tags ?? [], daysHere: arrived === null ? null : Math.max(0, Math.floor((context.now.getTime() - arrived) / day)) }
  })
}

/**
 * When the last parcel that holds an item came, UTC ms; null while one of them is on its way, or part of the item is not sent. A
 * delivery known by its day alone counts from the end of that day.
 */
function arrivalOf({ order, shipments }: BlockContext['facts'], item: string): number | null {
  if (order.unshipped.some((line) => line.item === item)) return null
  const holding = shipments.filter(({ items }) => items.some((line) => line.item === item))
  const times = holding.map(({ status, deliveredAt }) => status === 'delivered' && deliveredAt ? Date.parse(deliveredAt.instant ?? `${deliveredAt.wall.slice(0, 10)}T23:59:59Z`) : null)
  return times.length > 0 && times.every((time) => time !== null) ? Math.max(...times.map((time) => time ?? 0)) : null
}

/** Is anything that was bought what this is about? */
export const isAboutOrder = (match: ItemMatch, items: readonly CareItem[]): boolean => isAboutEverything(match) || items.some((item) => closeness(match, item) !== null)
