import type { OrderInput } from '../../../contract/order.ts'
import type { ShipmentInput, ShipmentPatch } from '../../../contract/shipment.ts'
import { shipmentIdOf } from '../../../contract/ids.ts'
import { digest } from './digest.ts'
import type { OrderRecord, ShipmentRecord } from './record.ts'

/** What a put says, resolved by the route. */
export type OrderSaid = Omit<OrderRecord, 'input' | 'shipments' | 'createdAt' | 'updatedAt' | 'epoch' | 'edits' | 'checkedAt' | 'made'> & { readonly input: OrderInput; readonly now: string }
/** The carrier whose number this certainly is; null = not certain. */
export type DetectCarrier = (trackingNumber: string) => string | null

export interface Merge { readonly record: OrderRecord; readonly created: boolean; readonly changed: boolean }

/**
 * The record after an upsert. A shipment is known by its tracking number, one without a number by its turn among those; a
 * shipment the input does not name stays. In the order as in a shipment an absent field keeps what was said before and null
 * clears it: whoever only adds a parcel loses nothing.
 */
export function mergeOrder(before: OrderRecord | null, said: OrderSaid, detect: DetectCarrier): Merge {
  const { input: { shopper: saidShopper, fulfilments, ...saidInput }, now, sealedShopper, ...rest } = said
  const input = mergeFields<OrderRecord['input']>({ items: [], ...before?.input }, { ...saidInput, ...(saidInput.items === null ? { items: [] } : {}) })
  const images = keepImages({ ...before?.images, ...rest.images }, input.items)
  const keepsShopper = before !== null && sealedShopper === null && saidShopper !== null
  const shopper = keepsShopper ? { emailHash: before.emailHash, postcodeHash: before.postcodeHash, maskedName: before.maskedName } : {}
  const { shipments, made } = mergeShipments(before, said.order, fulfilments, now, detect)
  const content = { ...rest, ...shopper, images, input, shipments, made }
  const changed = before === null || JSON.stringify(contentOf(content)) !== JSON.stringify(contentOf(before))
  return {
    created: before === null, changed,
    record: {
      ...content,
      ...(before?.chosenSafePlace ? { chosenSafePlace: before.chosenSafePlace } : {}),
      ...(before?.chosenPlaces ? { chosenPlaces: before.chosenPlaces } : {}),
      // The box is sealed anew at every put, so it never counts as a change of its own.
      sealedShopper: keepsShopper ? before.sealedShopper : sealedShopper,
      createdAt: before?.createdAt ?? now,
      updatedAt: changed ? now : before.updatedAt,
      epoch: before?.epoch ?? 1,
      checkedAt: changed ? now : before.checkedAt,
      edits: (before?.edits ?? 0) + (changed ? 1 : 0),
    },
  }
}

/** What counts as a change, in one order of names so that it can be compared as text. */
function contentOf(record: Omit<OrderRecord, 'sealedShopper' | 'createdAt' | 'updatedAt' | 'epoch' | 'edits' | 'checkedAt'>) {
  const { store, merchant, order, numberKey, emailHash, postcodeHash, maskedName, images, storeZone, retentionDays, input, shipments, made } = record
  return { store, merchant, order, numberKey, emailHash, postcodeHash, maskedName, images, storeZone, retentionDays, input, shipments, made }
}

function mergeShipments(before: OrderRecord | null, order: string, fulfilments: OrderInput['fulfilments'], now: string, detect: DetectCarrier): Pick<OrderRecord, 'shipments' | 'made'> {
  const shipments = [...before?.shipments ?? []]
  let made = before?.made ?? 0, unnumbered = 0
  for (const fulfilment of fulfilments) {
    for (const said of fulfilment.shipments) {
      const input = withCarrier({ ...said, ...(said.items ?? fulfilment.items ? { items: said.items ?? fulfilment.items } : {}) }, detect)
      const at = input.trackingNumber ? shipments.findIndex((known) => known.input.trackingNumber === input.trackingNumber) : nthUnnumbered(shipments, unnumbered++)
      const known = shipments[at]
      if (known) {
        shipments[at] = { ...known, packedAt: fulfilment.packedAt ?? known.packedAt, input: mergeInput(known.input, input) }
      } else {
        made += 1
        shipments.push({ id: freshId(order, input.trackingNumber ?? `#${made}`, shipments), input: mergeInput({}, input), packedAt: fulfilment.packedAt ?? null, addedAt: now })
      }
    }
  }
  return { shipments, made }
}

/** Only the named fields change; null clears one. The same text for the same content, whatever the order of the names. */
export function mergeInput(before: ShipmentInput, said: ShipmentPatch): ShipmentInput {
  const keepsCarrier = said.carrier === null && said.trackingNumber === before.trackingNumber && Boolean(before.carrier)
  const { carrier: _carrier, ...others } = said
  return mergeFields<ShipmentInput>(before, keepsCarrier ? others : said)
}

function mergeFields<T extends object>(before: Partial<T>, said: object): T {
  const merged = { ...before, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null).sort(([a], [b]) => a < b ? -1 : 1)) as T
}

const keepImages = (images: OrderRecord['images'], items: OrderRecord['input']['items']): OrderRecord['images'] =>
  Object.fromEntries(items.flatMap(({ image }) => image && images[image] ? [[image, images[image]]] : []))

export function withCarrier<T extends ShipmentInput>(input: T, detect: DetectCarrier): T {
  if (input.carrier || input.carrierName || !input.trackingNumber) return input
  const carrier = detect(input.trackingNumber)
  return carrier === null ? input : { ...input, carrier }
}

const nthUnnumbered = (shipments: readonly ShipmentRecord[], nth: number): number => shipments.reduce<number[]>((found, shipment, at) => shipment.input.trackingNumber ? found : [...found, at], [])[nth] ?? -1

function freshId(order: string, own: string, taken: readonly ShipmentRecord[]): string {
  for (let seed = 0; ; seed += 1) {
    const id = shipmentIdOf(order, digest(own, seed).slice(-6))
    if (!taken.some((shipment) => shipment.id === id)) return id
  }
}
