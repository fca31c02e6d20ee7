import type { LineItem, OrderInput } from '../../../contract/order.ts'
import type { LiveStore } from '../../content/store-settings.ts'
import type { FieldError } from '../../edge/field-errors.ts'
import { hashEmail, hashPostcode, orderIdFor, toNumberKey } from '../../edge/hash.ts'
import { checkOutboundUrl } from '../../edge/outbound-url.ts'
import { signImagePath } from '../../edge/sign-path.ts'
import { orderObject, type Env } from '../../env.ts'
import type { PutOrder } from '../../objects/order-api.ts'
import { maskName, sealShopper } from '../shopper-box.ts'

export type PutOrderReading = { readonly ok: true; readonly put: PutOrder } | { readonly ok: false; readonly errors: readonly FieldError[] }

/** All that the order's object is told. Name, e-mail and postcode leave here sealed and hashed, never in clear. */
export async function toPutOrder(env: Env, store: LiveStore, input: OrderInput, ownHost: string, now: Date): Promise<PutOrderReading> {
  const numberKey = toNumberKey(input.number)
  if (numberKey === '') return { ok: false, errors: [{ pointer: '/number', message: 'must hold a letter or a digit' }] }
  const order = await orderIdFor(env, store.id, numberKey)
  // Without items the ones said before stay, and its parcels hold those.
  const items = input.items ?? (input.items === undefined && namesSkus(input) ? (await orderObject(env, store.id, order).merchantView(now.toISOString()))?.input.items : null) ?? []
  const errors = [...findImageErrors(env, items, ownHost), ...findSkuErrors(input, items), ...findTwins(input)]
  if (errors.length > 0) return { ok: false, errors }

  const { email, postcode, name } = input.shopper ?? {}
  const images = [...new Set((input.items ?? []).flatMap((item) => item.image ?? []))]
  return {
    ok: true,
    put: {
      store: store.id,
      merchant: store.merchant,
      order,
      // Codes are spent by the route; what was typed at checkout is not kept.
      input: { ...input, discountCodes: undefined },
      numberKey,
      emailHash: email ? await hashEmail(env, store.id, email) : null,
      postcodeHash: postcode ? await hashPostcode(env, store.id, postcode) : null,
      sealedShopper: email || postcode || name ? await sealShopper(env, store, order, { name, email, postcode }) : null,
      maskedName: name ? maskName(name) : null,
      images: Object.fromEntries(await Promise.all(images.map(async (url) => [url, await signImagePath(env, store.id, url)] as const))),
      storeZone: store.settings.timeZone,
      retentionDays: store.settings.retentionDays,
      now: now.toISOString(),
    },
  }
}

/** An image we would never fetch is refused now, where someone can mend it. */
function findImageErrors(env: Env, items: readonly LineItem[], ownHost: string): FieldError[] {
  return items.flatMap((item, index) => {
    if (!item.image) return []
    const judged = checkOutboundUrl(item.image, env, [ownHost])
    return judged.ok ? [] : [{ pointer: `/items/${index}/image`, message: judged.reason }]
  })
}

/** A parcel can hold only what was ordered; a wrong sku would leave it empty without a word. */
function findSkuErrors(input: OrderInput, ordered: readonly LineItem[]): FieldError[] {
  const check = (items: PackedItems, pointer: string): FieldError[] => findStrangeSkus(items, ordered, pointer)
  return input.fulfilments.flatMap((fulfilment, f) => [
    ...check(fulfilment.items, `/fulfilments/${f}/items`),
    ...fulfilment.shipments.flatMap((shipment, s) => check(shipment.items, `/fulfilments/${f}/shipments/${s}/items`)),
  ])
}

type PackedItems = readonly { readonly sku: string }[] | null | undefined
export function findStrangeSkus(items: PackedItems, ordered: readonly { readonly sku: string }[], pointer: string): FieldError[] {
  return (items ?? []).flatMap((item, index) => ordered.some(({ sku }) => sku === item.sku) ? [] : [{ pointer: `${pointer}/${index}/sku`, message: 'must be the sku of one of the order’s items' }])
}

const namesSkus = ({ fulfilments }: OrderInput): boolean => fulfilments.some(({ items, shipments }) => items?.length || shipments.some((shipment) => shipment.items?.length))

/** One number is one parcel; of two with the same number the items of the first would be lost. */
function findTwins(input: OrderInput): FieldError[] {
  const seen = new Map<string, string>()
  return input.fulfilments.flatMap(({ shipments }, f) => shipments.flatMap(({ trackingNumber }, s) => {
    const at = `/fulfilments/${f}/shipments/${s}`
    const first = trackingNumber && seen.get(trackingNumber)
    if (trackingNumber && !first) seen.set(trackingNumber, at)
    return first ? [{ pointer: `${at}/trackingNumber`, message: `is that of ${first} too; put all its items into one shipment` }] : []
  }))
}
