import type { Money } from '../../contract/common.ts'
import type { OrderInput } from '../../contract/order.ts'
import type { PageFacts } from '../../contract/page.ts'
import type { EventInput, ShipmentInput, ShipmentPatch } from '../../contract/shipment.ts'
import type { AskOutcome, CarrierErrorKind, EventSource, PageView, ShipmentStatus, Substatus } from '../../contract/vocabulary.ts'
import type { ParsedShipment } from '../carriers/carrier.ts'
import type { OrderRecord } from '../domain/shipment/record.ts'

/**
 * What an OrderObject answers to. One object per order, the only writer of its state; everything here crosses an RPC
 * boundary, so it is plain data. Times are UTC ISO strings, `now` comes from the caller's clock.
 */
export interface OrderApi {
  /** Upsert. Keeps shipments it knows by tracking number; a shipment missing from the input stays. Writes the number index to D1 before it returns. */
  put(input: PutOrder): Promise<PutOrderResult>
  /** Facts for one view; the reason when there are none. One call per status answer, no D1. */
  page(request: PageRequest): Promise<PageReading>
  /** What the merchant's API shows. null = unknown or erased. */
  merchantView(now: string): Promise<MerchantReading | null>
  // Shipment ids are made with `shipmentIdOf(order, own)` of contract/ids.ts: the routes find the order in them.
  patchShipment(shipment: string, patch: ShipmentPatch, now: string): Promise<WriteResult>
  removeShipment(shipment: string, now: string): Promise<WriteResult>
  /** Where the shopper wishes one parcel to be left, or all (`shipment` null); `place` null: as the merchant said. Gives what the driver is told now. */
  chooseSafePlace(choice: { readonly shipment: string | null; readonly place: string | null }, now: string): Promise<{ readonly safePlace: string | null }>
  addEvents(shipment: string, events: readonly EventInput[], now: string): Promise<WriteResult>
  /** Puts the parcel at the head of its carrier account's list. `not_asked`: an own van, or a carrier without an adapter. */
  askNow(shipment: string, now: string): Promise<WriteResult>
  /** One carrier answer about one number, pulled or pushed. Idempotent: the same facts twice change nothing. */
  ingest(delivery: IngestDelivery): Promise<IngestResult>
  /** Do these hashes belong to the order? Same work for a known and an unknown order. */
  prove(proof: { emailHash: string | null; postcodeHash: string | null }): Promise<{ ok: boolean; epoch: number }>
  /** Revokes all links given out so far; the next ones carry the new epoch. null = unknown order. */
  raiseEpoch(now: string): Promise<number | null>
  /** Erases all but a tombstone without personal data, so that a late message cannot revive it. */
  erase(now: string): Promise<void>
  /** Everything held about the order, for a shopper's data request. null = unknown or erased. */
  exportAll(): Promise<Record<string, unknown> | null>
  /** Re-arms a lost alarm; the sweep calls it. */
  wake(now: string): Promise<void>
  // fetch(): WebSocket upgrade of the live page; the route passes `x-doorstep-view`, `x-doorstep-epoch` and `x-doorstep-expires` (UTC ms, 0 = never).
}

/** Settings of the store and keys the order needs to remember, resolved by the route. */
export interface PutOrder {
  readonly store: string
  readonly merchant: string
  readonly order: string
  readonly input: OrderInput
  /** Normalised number, as look-ups compare it. */
  readonly numberKey: string
  readonly emailHash: string | null
  readonly postcodeHash: string | null
  /** AES-GCM box of {name, email, postcode}; the object never holds them in clear. */
  readonly sealedShopper: string | null
  /** "Sam P.", made by the route from the name. */
  readonly maskedName: string | null
  /** Image URL as the merchant sent it → path on our host. */
  readonly images: Readonly<Record<string, string>>
  readonly storeZone: string
  readonly retentionDays: number
  readonly now: string
}
export interface PutOrderResult { readonly created: boolean; readonly changed: boolean; readonly epoch: number; readonly erased: boolean }

export interface PageRequest { readonly view: PageView; readonly epoch: number; readonly now: string; /** Give what the blocks of the page are decided from as well. */ readonly forBlocks?: boolean }
export type PageReading =
  /** `shopper` is the sealed box, given to the proven view alone; the worker opens it for the full name. */
  | { readonly ok: true; readonly facts: PageFacts; readonly sealedShopper: string | null; readonly shipmentsWithCalendar: readonly string[]; /** Only when asked for, and never in the number view. */ readonly order: OrderForBlocks | null }
  | { readonly ok: false; readonly reason: 'unknown' | 'revoked' | 'retired' }

/** What blocks and acts are decided from. Never leaves the worker as it is: it holds the shopper's hash. */
export interface OrderForBlocks {
  readonly id: string
  readonly number: string
  /** ISO with the shop's offset. */
  readonly placedAt: string
  readonly epoch: number
  /** Keyed hash of the e-mail address in this store; null = the shop named none. */
  readonly shopper: string | null
  readonly items: readonly OrderItemForBlocks[]
  readonly isCancelled: boolean
  /** The shop said so: claims nothing, earns nothing. */
  readonly isTest: boolean
  readonly destination: OrderRecord['input']['destination']
  /** Language the shopper ordered in. */
  readonly locale: string | null
  readonly currency: string | null
}
/** `id` is the line's name on the page (`i1`, `i2` …); `image` a path on our host. */
export interface OrderItemForBlocks { readonly id: string; readonly sku: string; readonly title: string; readonly variant: string | null; readonly quantity: number; readonly price: Money | null; readonly image: string | null; readonly url: string | null }

export interface MerchantReading {
  readonly order: string
  readonly number: string
  readonly epoch: number
  readonly placedAt: string
  readonly updatedAt: string
  readonly status: ShipmentStatus
  readonly late: boolean
  readonly input: OrderRecord['input']
  readonly sealedShopper: string | null
  readonly shipments: readonly MerchantShipment[]
}
export interface MerchantShipment {
  readonly id: string
  readonly trackingNumber: string | null
  readonly carrier: string | null
  readonly status: ShipmentStatus
  readonly substatus: Substatus | null
  readonly estimate: { readonly from: string; readonly to: string; readonly source: string } | null
  readonly deliveredAt: string | null
  readonly asked: { readonly outcome: AskOutcome; readonly answeredAt: string | null; readonly nextAskAt: string | null; readonly error: string | null }
  readonly events: number
  readonly said: ShipmentInput
}

export type WriteResult = { readonly ok: true; readonly changed: boolean } | { readonly ok: false; readonly reason: 'unknown_order' | 'unknown_shipment' | 'duplicate_number' | 'not_asked' }

export interface IngestDelivery {
  readonly carrier: string
  readonly trackingNumber: string
  readonly source: EventSource
  readonly askedAt: string
  /** What the carrier said about this number; `not_found` and `error` are answers too. */
  readonly answer:
    | { readonly outcome: 'tracked' | 'stopped'; readonly shipment: ParsedShipment }
    | { readonly outcome: 'not_found' }
    | { readonly outcome: 'error'; readonly kind: CarrierErrorKind; readonly code: string | null }
}
export interface IngestResult {
  /** false: no such number here, or its events lie before the order (number reuse): nothing was kept. */
  readonly accepted: boolean
  readonly changed: boolean
  /** When to ask again, by the poll plan; null = never (delivered and settled, stopped, too old). */
  readonly nextAskAt: string | null
}
