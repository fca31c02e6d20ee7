import type { PolicyAbout } from '../../../contract/content/policy.ts'
import { milestones, type Milestone, type ShipmentStatus, type WishKind } from '../../../contract/vocabulary.ts'
import { addDays } from '../shipment/day.ts'

export type WishesPolicy = PolicyAbout<'wishes'>
export interface WishParcel {
  readonly shipment: string
  /** The carrier's id; null = nobody knows. */
  readonly carrier: string | null
  readonly status: ShipmentStatus
  readonly milestone: Milestone
  readonly likelyDay: string | null
  readonly rerouteUrl: string | null
  readonly rescheduleUrl: string | null
}

export type WishOption =
  | { readonly by: 'shop'; readonly wish: WishKind; readonly days: string[] }
  | { readonly by: 'carrier'; readonly wish: WishKind; readonly url: string }

/** `shipment`: null = the whole order, of which nothing is packed yet. `policy`: the one that is about this parcel. */
export interface ParcelWishes { readonly shipment: string | null; readonly policy: WishesPolicy | null; readonly options: WishOption[] }

export interface WishQuestion { readonly policies: readonly WishesPolicy[]; readonly parcels: readonly WishParcel[]; readonly today: string; readonly isCancelled: boolean }

/**
 * What may be wished for each parcel: where the merchant can act on it and it is not too late, else where its carrier gave a page for
 * it, else nothing. A wish nobody can act on would be a broken promise, so a parcel without one is not listed.
 */
export function parcelWishes({ policies, parcels, today, isCancelled }: WishQuestion): ParcelWishes[] {
  if (isCancelled) return []
  const asked = parcels.length === 0 ? [null] : parcels.filter(({ status }) => isComing(status))
  return asked.map((parcel) => {
    const policy = policies.find(({ carriers }) => !carriers?.length || (parcel !== null && parcel.carrier !== null && carriers.includes(parcel.carrier))) ?? null
    return { shipment: parcel?.shipment ?? null, policy, options: optionsOf(policy, parcel, today) }
  }).filter(({ options }) => options.length > 0)
}

function optionsOf(policy: WishesPolicy | null, parcel: WishParcel | null, today: string): WishOption[] {
  const canShop = policy !== null && (parcel === null || milestones.indexOf(parcel.milestone) < milestones.indexOf(policy.until))
  const likely = parcel?.likelyDay ?? null
  const days = policy === null || likely === null ? [] : Array.from({ length: policy.daysAhead }, (_, index) => addDays(likely > today ? likely : today, index + 1))
  const shop = canShop ? policy.wishes.flatMap((wish): WishOption[] => wish === 'another_day' && days.length === 0 ? [] : [{ by: 'shop', wish, days: wish === 'another_day' ? days : [] }]) : []
  const reroute = parcel?.rerouteUrl ?? null, reschedule = parcel?.rescheduleUrl ?? null
  const carrier: WishOption[] = [
    ...reroute === null ? [] : (['safe_place', 'neighbour', 'pickup_point'] as const).map((wish): WishOption => ({ by: 'carrier', wish, url: reroute })),
    ...reschedule === null ? [] : [{ by: 'carrier', wish: 'another_day', url: reschedule } as const],
  ]
  return [...shop, ...carrier.filter(({ wish }) => !shop.some((option) => option.wish === wish))]
}

const isComing = (status: ShipmentStatus): boolean => status !== 'delivered' && status !== 'cancelled' && status !== 'return_to_sender' && status !== 'available_for_pickup'
