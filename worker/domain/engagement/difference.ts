/** Shares of two groups, and how far apart they are. Pure. */

export interface Count { readonly count: number; readonly of: number }
export interface Interval { readonly value: number; readonly low: number; readonly high: number }

/** 95 %. */
const z = 1.959963984540054

/** Wilson's score interval of one share: right for small counts too, and never below 0 or above 1. */
export function wilson({ count, of }: Count): { low: number; high: number } {
  const share = count / of
  const centre = (share + z * z / (2 * of)) / (1 + z * z / of)
  const half = z / (1 + z * z / of) * Math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

/** `a` minus `b` with its 95 % interval: Newcombe's hybrid score interval (Statistics in Medicine 17, 1998, method 10). null: a group is empty. */
export function differenceOf(a: Count, b: Count): Interval | null {
  if (a.of === 0 || b.of === 0) return null
  const shareA = a.count / a.of, shareB = b.count / b.of
  const inA = wilson(a), inB = wilson(b)
  const value = shareA - shareB
  return {
    value,
    low: value - Math.sqrt((shareA - inA.low) ** 2 + (inB.high - shareB) ** 2),
    high: value + Math.sqrt((inA.high - shareA) ** 2 + (shareB - inB.low) ** 2),
  }
}

/** Fewer shoppers than this in a group, or fewer than five in all who did it, and no word is said about a difference. */
export const leastShoppers = 100
const leastEvents = 5

export type Finding = 'too_little_data' | 'more' | 'fewer' | 'no_difference_seen'

/** What the data says about `others` against `heldOut`. */
export function findingOf(others: Count, heldOut: Count): Finding {
  const difference = differenceOf(others, heldOut)
  if (difference === null || Math.min(others.of, heldOut.of) < leastShoppers || others.count + heldOut.count < leastEvents) return 'too_little_data'
  return difference.low > 0 ? 'more' : difference.high < 0 ? 'fewer' : 'no_difference_seen'
}
