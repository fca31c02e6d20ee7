const day = 86_400_000
/** After a bad delivery the public question waits: what is fresh then is the delivery, not the thing. */
const daysAfterBadDelivery = 3

export interface Policy { readonly afterDays: number; readonly untilDays: number; readonly ask: boolean }

/** May an opinion of an item be asked for now? `arrivedAt` UTC ISO of its delivery. */
export function mayAskReview({ afterDays, untilDays, ask }: Policy, { arrivedAt, isBad, now }: { readonly arrivedAt: string; readonly isBad: boolean; readonly now: Date }): boolean {
  if (!ask) return false
  const age = now.getTime() - Date.parse(arrivedAt)
  return age >= Math.max(afterDays, isBad ? daysAfterBadDelivery : 0) * day && age < untilDays * day
}

/** The private question comes at once, and goes when the delivery is long past. */
export const mayAskFeedback = ({ untilDays }: Pick<Policy, 'untilDays'>, { arrivedAt, now }: { readonly arrivedAt: string; readonly now: Date }): boolean =>
  now.getTime() - Date.parse(arrivedAt) < untilDays * day
