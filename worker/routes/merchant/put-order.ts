import type { OrderInput } from '../../../contract/order.ts'
import { hashEmail, hashPostcode, orderIdFor, toNumberKey } from '../../edge/hash.ts'
import { checkOutboundUrl } from '../../edge/outbound-url.ts'
import { signImagePath } from '../../edge/sign-path.ts'
import type { Env } from '../../env.ts'
import type { PutOrder } from '../../objects/order-api.ts'
import type { FieldError } from '../problem.ts'
import { maskName, sealShopper } from '../shopper-box.ts'
import type { LiveStore } from '../store-settings.ts'

export type PutOrderReading = { readonly ok: true; readonly put: PutOrder } | { readonly ok: false; readonly errors: readonly FieldError[] }

/** All that the order's object is told. Name, e-mail and postcode leave here sealed and hashed, never in clear. */
export async function toPutOrder(env: Env, store: LiveStore, input: OrderInput, ownHost: string, now: Date): Promise<PutOrderReading> {
  const numberKey = toNumberKey(input.number)
  if (numberKey === '') return { ok: false, errors: [{ pointer: '/number', message: 'must hold a letter or a digit' }] }
  const errors = [...findImageErrors(env, input, ownHost), ...findSkuErrors(input)]
  if (errors.length > 0) return { ok: false, errors }

  const order = await orderIdFor(env, store.id, numberKey)
  const { email, postcode, name } = input.shopper ?? {}
  const images = [...new Set(input.items.flatMap((item) => item.image ?? []))]
  return {
    ok: true,
    put: {
      store: store.id,
      merchant: store.merchant,
      order,
      input,
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
function findImageErrors(env: Env, input: OrderInput, ownHost: string): FieldError[] {
  return input.items.flatMap((item, index) => {
    if (!item.image) return []
    const judged = checkOutboundUrl(item.image, env, [ownHost])
    return judged.ok ? [] : [{ pointer: `/items/${index}/image`, message: judged.reason }]
  })
}

/** A parcel can hold only what was ordered; a wrong sku would leave it empty without a word. */
function findSkuErrors(input: OrderInput): FieldError[] {
  const skus = new Set(input.items.map((item) => item.sku))
  const check = (items: readonly { readonly sku: string }[] | null | undefined, pointer: string): FieldError[] =>
    (items ?? []).flatMap((item, index) => skus.has(item.sku) ? [] : [{ pointer: `${pointer}/${index}/sku`, message: 'must be the sku of one of the order’s items' }])
  return input.fulfilments.flatMap((fulfilment, f) => [
    ...check(fulfilment.items, `/fulfilments/${f}/items`),
    ...fulfilment.shipments.flatMap((shipment, s) => check(shipment.items, `/fulfilments/${f}/shipments/${s}/items`)),
  ])
}
