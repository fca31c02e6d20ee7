import type { PageFacts, PageItem, PageOrder, PageShipment } from '../../../contract/page.ts'
import type { PageView } from '../../../contract/vocabulary.ts'
import { destinationZone, toParcel, type Parcel } from './parcel.ts'
import { toPageShipment } from './page-shipment.ts'
import { isReturnParcel, safePlaceOf, type CarrierLookup, type OrderRecord } from './record.ts'
import type { ShipmentState } from './state.ts'
import { compareShipments } from './steps.ts'
import { timeAt } from './zoned-time.ts'

/** An order as its object holds it: the merchant's record and the folded state of each shipment. */
export interface OrderSnapshot { readonly record: OrderRecord; readonly states: Readonly<Record<string, ShipmentState>> }

/** Of the whole order; never falls. */
export const revisionOf = ({ record, states }: OrderSnapshot): number =>
  record.edits + record.shipments.reduce((sum, shipment) => sum + (states[shipment.id]?.revision ?? 0), 0)

/** The parcels to the shopper, or those back from there: how an order stands is told by the first alone. */
export function toParcels({ record, states }: OrderSnapshot, now: string, lookup: CarrierLookup, direction: 'out' | 'return' = 'out'): Parcel[] {
  return record.shipments.filter((shipment) => isReturnParcel(shipment) === (direction === 'return')).flatMap((shipment) => {
    const state = states[shipment.id]
    return state ? [toParcel(record, shipment, state, now, lookup)] : []
  }).sort(compareShipments)
}

/** The page answer of one view, built by what the view may have, never by taking away (TRUST 6, 7, 11). */
export function toPageFacts(snapshot: OrderSnapshot, view: PageView, now: string, lookup: CarrierLookup): PageFacts {
  const { record } = snapshot
  const parcels = toParcels(snapshot, now, lookup)
  const contents = toContents(record)
  const returns = view === 'number' ? [] : toParcels(snapshot, now, lookup, 'return')
  const show = (parcel: Parcel): PageShipment => toPageShipment({ parcel, record, view, now, items: contents.byShipment[parcel.shipment.id] ?? [], isOnly: record.shipments.length === 1 })
  return {
    view,
    revision: revisionOf(snapshot),
    now: new Date(now).toISOString(),
    order: view === 'number' ? promiseOnly(record) : toPageOrder(record, contents.unshipped, parcels),
    shipments: parcels.map(show),
    ...returns.length > 0 ? { returns: returns.map(show) } : {},
  }
}

/** Shipments whose delivery day is ahead, so that it can go into a calendar. */
export function shipmentsWithCalendar(facts: PageFacts): string[] {
  return facts.view === 'number' ? [] : facts.shipments.filter((shipment) => shipment.estimate !== null && shipment.status !== 'available_for_pickup').map((shipment) => shipment.id)
}

function promiseOnly({ input }: OrderRecord): PageOrder {
  return {
    number: null, placedAt: null, cancelledAt: null, locale: null, currency: null, promised: toPromised(input), destinationZone: null, shopperName: null, destination: null, safePlace: null, items: [], unshipped: [],
  }
}

/** One place for all that is still coming, or none that holds for all. */
function commonPlace(record: OrderRecord, parcels: readonly Parcel[]): string | null {
  const coming = parcels.filter(({ status }) => status !== 'delivered' && status !== 'cancelled' && status !== 'return_to_sender')
  const places = new Set((coming.length > 0 ? coming : parcels).map(({ shipment }) => safePlaceOf(record, shipment.id)))
  return places.size > 1 ? null : places.size === 1 ? [...places][0] ?? null : safePlaceOf(record, null)
}

function toPageOrder(record: OrderRecord, unshipped: PageOrder['unshipped'], parcels: readonly Parcel[]): PageOrder {
  const { input } = record
  return {
    number: input.number,
    placedAt: timeAt(input.placedAt, record.storeZone),
    cancelledAt: input.cancelledAt ? timeAt(input.cancelledAt, record.storeZone) : null,
    locale: input.locale ?? null,
    currency: input.currency ?? null,
    promised: toPromised(input),
    destinationZone: destinationZone(record),
    shopperName: record.maskedName,
    destination: input.destination ? { town: input.destination.town ?? null, district: input.destination.district ?? null, country: input.destination.country ?? null } : null,
    safePlace: commonPlace(record, parcels),
    items: input.items.map((item, index): PageItem => ({
      id: itemId(index), title: item.title, variant: item.variant ?? null, quantity: item.quantity, price: item.price ?? null,
      image: item.image ? record.images[item.image] ?? null : null, url: item.url ?? null,
    })),
    unshipped,
  }
}

const toPromised = (input: OrderRecord['input']): PageOrder['promised'] => input.promised ? { from: input.promised.from ?? null, to: input.promised.to } : null
/** A line's name on the page. */
export const itemId = (index: number): string => `i${index + 1}`

/** What is in which parcel, and what in none yet. A parcel whose contents nobody named holds what is left over. */
export function toContents({ input, shipments }: OrderRecord): { byShipment: Readonly<Record<string, PageShipment['items']>>; unshipped: PageOrder['unshipped'] } {
  const left = input.items.map((item) => item.quantity)
  const byShipment: Record<string, PageShipment['items']> = {}
  for (const { id, input: { items } } of shipments.filter(isReturnParcel)) {
    byShipment[id] = (items ?? []).flatMap(({ sku, quantity }) => { const at = input.items.findIndex((item) => item.sku === sku); return at < 0 ? [] : [{ item: itemId(at), quantity }] })
  }
  const sent = shipments.filter((each) => !isReturnParcel(each))
  for (const shipment of sent.filter((each) => each.input.items)) {
    byShipment[shipment.id] = (shipment.input.items ?? []).flatMap(({ sku, quantity }) => {
      const index = input.items.findIndex((item, at) => item.sku === sku && (left[at] ?? 0) > 0)
      const at = index >= 0 ? index : input.items.findIndex((item) => item.sku === sku)
      if (at < 0) return []
      left[at] = Math.max(0, (left[at] ?? 0) - quantity)
      return [{ item: itemId(at), quantity }]
    })
  }
  const rest = left.flatMap((quantity, at) => quantity > 0 ? [{ item: itemId(at), quantity }] : [])
  const unnamed = sent.filter((shipment) => !shipment.input.items)
  if (unnamed.length === 0) return { byShipment, unshipped: rest }
  // Two such parcels: nobody knows which holds what, so neither claims it.
  if (unnamed.length === 1 && unnamed[0]) byShipment[unnamed[0].id] = rest
  return { byShipment, unshipped: [] }
}
