import type { ShipmentStatus } from '../../../contract/vocabulary.ts'
import { addDays } from '../shipment/day.ts'

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

/** So many of an item, asked back on that day of the store's or destination's calendar. */
export interface AskedBack { readonly item: string; readonly quantity: number; readonly on: string }
/** `left` = how many of the line nobody has asked back. */
export interface ReturnLine extends ReturnWindow { readonly left: number }

/**
 * What is left of each line. A request takes from the lines that were open on its day, the one that ends first before the others:
 * so a shopper who asked early keeps the longer window. What fits no such line (terms that changed since) takes from any.
 */
export function leftOf(windows: readonly ReturnWindow[], asked: readonly AskedBack[]): ReturnLine[] {
  const lines = windows.map((window) => ({ ...window, left: window.quantity }))
  const byEnd = lines.toSorted((a, b) => a.until === b.until ? 0 : b.until === null || (a.until !== null && a.until < b.until) ? -1 : 1)
  const take = (quantity: number, from: typeof lines): number => from.reduce((rest, line) => {
    const taken = Math.min(rest, line.left)
    line.left -= taken
    return rest - taken
  }, quantity)
  for (const { item, quantity, on } of asked.toSorted((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) {
    const own = byEnd.filter((line) => line.item === item)
    take(take(quantity, own.filter(({ until }) => until === null || on <= until)), own)
  }
  return lines
}

/** What was asked back, and what travels back without a word: of each item the larger of the two, since one parcel may be for the other. */
export function askedBack(requests: readonly AskedBack[], parcelsBack: readonly Pick<ReturnParcel, 'status' | 'items'>[]): AskedBack[] {
  const sent = countItems(parcelsBack.flatMap(({ status, items }) => status === 'cancelled' ? [] : items)), asked = countItems(requests)
  return [...requests, ...[...sent].flatMap(([item, quantity]) => { const more = quantity - (asked.get(item) ?? 0); return more > 0 ? [{ item, quantity: more, on: '' }] : [] })]
}

/** How many of each item may be asked back today. */
export const returnable = (lines: readonly ReturnLine[]): ReadonlyMap<string, number> => countItems(lines.flatMap(({ item, left, isOpen }) => isOpen ? [{ item, quantity: left }] : []))

export function countItems(items: readonly { readonly item: string; readonly quantity: number }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { item, quantity } of items) counts.set(item, (counts.get(item) ?? 0) + quantity)
  return counts
}

/** The one last day of everything that has arrived; null where the items differ, or where nothing may go back any more. */
export const commonReturnDay = (windows: readonly ReturnWindow[]): string | null => {
  const [first] = windows
  return first?.isOpen && windows.every(({ until }) => until === first.until) ? first.until : null
}
