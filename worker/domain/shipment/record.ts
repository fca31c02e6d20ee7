import type { LineItem, OrderInput } from '../../../contract/order.ts'
import type { ShipmentInput } from '../../../contract/shipment.ts'

/** What the merchant said about one order, as its object keeps it. Shopper data stand here sealed or masked only. */
export interface OrderRecord {
  readonly store: string
  readonly merchant: string
  readonly order: string
  readonly numberKey: string
  readonly emailHash: string | null
  readonly postcodeHash: string | null
  readonly sealedShopper: string | null
  readonly maskedName: string | null
  readonly images: Readonly<Record<string, string>>
  readonly storeZone: string
  readonly retentionDays: number
  /** As sent, without the shopper and without fulfilments: those live in `shipments`. */
  readonly input: Omit<OrderInput, 'shopper' | 'fulfilments' | 'items'> & { readonly items: readonly LineItem[] }
  /** Where the shopper wishes the order to be left; goes before what the merchant said. */
  readonly chosenSafePlace?: string | null
  /** The same for single parcels, by their ids; goes before that of the order. null: as the merchant said. */
  readonly chosenPlaces?: Readonly<Record<string, string | null>>
  readonly shipments: readonly ShipmentRecord[]
  readonly createdAt: string
  readonly updatedAt: string
  /** Raised to revoke the links given out so far. */
  readonly epoch: number
  /** Changes by the merchant, plus the revisions of shipments that are gone: the order's revision never falls. */
  readonly edits: number
  /** UTC ISO: up to here the passing of promised and estimated days has been told to others. */
  readonly checkedAt: string
  /** Shipments ever made; the next id is taken from it. */
  readonly made: number
}

export interface ShipmentRecord {
  readonly id: string
  readonly input: ShipmentInput
  readonly packedAt: string | null
  /** UTC ISO of when we first heard of it. */
  readonly addedAt: string
}

/** What the driver of one parcel is told where nobody answers. `shipment` null: of what is in none yet. */
export function safePlaceOf({ input, chosenSafePlace, chosenPlaces }: Pick<OrderRecord, 'input' | 'chosenSafePlace' | 'chosenPlaces'>, shipment: string | null): string | null {
  const own = shipment === null ? undefined : chosenPlaces?.[shipment]
  return (own === undefined ? chosenSafePlace : own) ?? input.safePlace ?? null
}

/** The shopper sends it back: followed like any parcel, and no part of how the order itself stands. */
export const isReturnParcel = ({ input }: Pick<ShipmentRecord, 'input'>): boolean => input.direction === 'return'

/** What the domain needs to know of a carrier. */
export interface CarrierFacts { readonly name: string; readonly hubZone: string | null; publicUrl(number: string): string }
export type CarrierLookup = (id: string) => CarrierFacts | null
