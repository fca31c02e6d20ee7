import type { ShipmentStatus } from '../../../contract/vocabulary.ts'
import { addDays, laterDay } from '../shipment/day.ts'

/** What the merchant says about taking one item back. */
export interface ReturnTerms { readonly days: number; readonly isExcluded: boolean }
export interface ReturnParcel { readonly status: ShipmentStatus; readonly deliveredOn: string | null; readonly items: readonly { readonly item: string; readonly quantity: number }[] }

/** One line of a parcel. `until` = last day; null: it has not arrived, nobody says when it did, or it may not go back. */
export interface ReturnWindow { readonly item: string; readonly quantity: number; readonly until: string | null; readonly isOpen: boolean }

/**
 * The window counts from the delivery of the parcel the item came in, so two halves of an order may end on different days. What is
 * still on its way is not listed: nobody sends back what they do not have. A parcel that came on an unknown day stays open.
 */
export function returnWindows({ parcels, termsOf, today }: { parcels: readonly ReturnParcel[]; termsOf: (item: string) => ReturnTerms | null; today: string }): ReturnWindow[] {
  return parcels.filter(({ status }) => status === 'delivered').flatMap(({ deliveredOn, items }) => items.flatMap(({ item, quantity }): ReturnWindow[] => {
    const terms = termsOf(item)
    if (terms === null) return []
    if (terms.isExcluded) return [{ item, quantity, until: null, isOpen: false }]
    const until = deliveredOn === null ? null : addDays(deliveredOn, terms.days)
    return [{ item, quantity, until, isOpen: until === null || today <= until }]
  }))
}

/** How many of each item may go back today. */
export function returnable(windows: readonly ReturnWindow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { item, quantity, isOpen } of windows) if (isOpen) counts.set(item, (counts.get(item) ?? 0) + quantity)
  return counts
}

/** The last day on which anything may go back; null when nothing may. */
export const lastReturnDay = (windows: readonly ReturnWindow[]): string | null =>
  windows.reduce<string | null>((last, { until, isOpen }) => !isOpen || until === null ? last : last === null ? until : laterDay(last, until), null)
