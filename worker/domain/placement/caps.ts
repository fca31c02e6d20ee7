import type { ShopperMemory } from './memory.ts'

/** At most so many page views in so many days. */
export interface Cap { readonly times: number; readonly days: number }

const day = 86_400_000

/** Was the block shown to this shopper as often as it may be? A page view counts once, whichever arms it showed. `now`: UTC ms. */
export function isCapped({ seen }: ShopperMemory, { times, days }: Cap, block: string, now: number): boolean {
  const shown = new Set(seen.filter((line) => line.block === block).flatMap(({ shownAt }) => shownAt).filter((at) => at > now - days * day))
  return shown.size >= times
}
