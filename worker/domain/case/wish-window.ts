import type { PolicyAbout } from '../../../contract/content/policy.ts'
import { milestones, type Milestone, type ShipmentStatus, type WishKind } from '../../../contract/vocabulary.ts'
import { addDays } from '../shipment/day.ts'

export interface WishParcel { readonly status: ShipmentStatus; readonly milestone: Milestone; readonly likelyDay: string | null; readonly rerouteUrl: string | null; readonly rescheduleUrl: string | null }

export type WishOption =
  | { readonly by: 'shop'; readonly wish: WishKind; readonly days: string[] }
  | { readonly by: 'carrier'; readonly wish: WishKind; readonly url: string }

/**
 * What may be wished: where the merchant can act on it and it is not too late, else where the carrier gave a page for it, else
 * nothing. A wish nobody can act on would be a broken promise.
 */
export function wishOptions({ policy, parcels, today, isCancelled }: { policy: PolicyAbout<'wishes'> | null; parcels: readonly WishParcel[]; today: string; isCancelled: boolean }): WishOption[] {
  const coming = parcels.filter(({ status }) => isComing(status))
  if (isCancelled || (parcels.length > 0 && coming.length === 0)) return []
  const canShop = policy !== null && !isTooLate(policy, coming)
  const first = coming[0]
  const likely = first?.likelyDay ?? null
  const days = policy === null || likely === null ? [] : Array.from({ length: policy.daysAhead }, (_, index) => addDays(likely > today ? likely : today, index + 1))
  const shop = canShop ? policy.wishes.flatMap((wish): WishOption[] => wish === 'another_day' && days.length === 0 ? [] : [{ by: 'shop', wish, days: wish === 'another_day' ? days : [] }]) : []
  // One page of the carrier does not say which parcel of several it is about.
  const carrier = coming.length === 1 && first ? [
    ...first.rerouteUrl === null ? [] : (['safe_place', 'neighbour', 'pickup_point'] as const).map((wish): WishOption => ({ by: 'carrier', wish, url: first.rerouteUrl ?? '' })),
    ...first.rescheduleUrl === null ? [] : [{ by: 'carrier', wish: 'another_day', url: first.rescheduleUrl } as const],
  ] : []
  return [...shop, ...carrier.filter(({ wish }) => !shop.some((option) => option.wish === wish))]
}

const isComing = (status: ShipmentStatus): boolean => status !== 'delivered' && status !== 'cancelled' && status !== 'return_to_sender' && status !== 'available_for_pickup'

/** May the merchant still act? One parcel that has come too far is enough: a wish is for the whole order. */
export const isTooLate = ({ until }: Pick<PolicyAbout<'wishes'>, 'until'>, coming: readonly Pick<WishParcel, 'milestone'>[]): boolean =>
  coming.some(({ milestone }) => milestones.indexOf(milestone) >= milestones.indexOf(until))
