import type { z } from 'zod'
import type { orderInput } from '../../contract/order.ts'
import type { EventInput } from '../../contract/shipment.ts'
import type { Parcel } from '../carrier-sandbox/model.ts'
import { products } from '../shop/products.ts'
import type { Calendar } from './calendar.ts'
import { demoParcel, type ParcelStory } from './parcels.ts'

export type OrderBody = z.input<typeof orderInput>
type ShipmentBody = OrderBody['fulfilments'] extends readonly (infer F)[] | undefined ? F extends { shipments: readonly (infer S)[] } ? S : never : never

/** An order of the demo, ready for `POST /v1/orders`, with the parcels the sandbox plays for it. */
export interface DemoOrder {
  /** What one can see here, in a few words. */
  readonly story: string
  readonly body: OrderBody
  readonly parcels: readonly Parcel[]
  /** Scans by hand for the parcel that has no carrier: `POST /v1/shipments/{id}/events`. */
  readonly byHand?: readonly EventInput[]
}

export interface Fulfilment {
  readonly parcel?: ParcelStory
  /** What the merchant adds: cause, remedy, links … */
  readonly more?: Omit<ShipmentBody, 'trackingNumber'>
  /** Product ids; absent: everything. */
  readonly items?: readonly string[]
}

export interface OrderStory {
  readonly number: string
  readonly story: string
  /** Whose it is; absent: Sam’s. What somebody has bought is not recommended to them, so not everything is one person’s. */
  readonly shopper?: keyof typeof shoppers
  readonly items: readonly string[]
  /** Days before today, London evening. */
  readonly placed: number
  /** Day of the promise from today; absent: none was made. */
  readonly promised?: number
  readonly destination?: OrderBody['destination']
  readonly fulfilments?: readonly Fulfilment[]
  readonly cancelled?: true
  readonly byHand?: readonly EventInput[]
}

const shoppers = {
  sam: { name: 'Sam Palmer', email: 'sam@mailbox.example', postcode: 'BS6 5BN' },
  robin: { name: 'Robin Palmer', email: 'robin@mailbox.example', postcode: 'BS6 5BN' },
  priya: { name: 'Priya Nair', email: 'priya@mailbox.example', postcode: 'BS6 5BN' },
} as const

const lineItem = (id: string, quantity: number, shop: string) => {
  const product = products.find((p) => p.id === id)
  if (!product) throw new Error(`the demo shop does not sell "${id}"`)
  return { sku: id, title: product.title, variant: product.variant, quantity, price: { amount: product.pence, currency: 'GBP' }, image: `${shop}/images/${id}.png`, url: `${shop}/products/${id}` }
}

/** What the order costs, for remedies that give it back. */
export const totalOf = (items: readonly string[]): { amount: number; currency: 'GBP' } =>
  ({ amount: products.filter((p) => items.includes(p.id)).reduce((sum, p) => sum + p.pence, 0), currency: 'GBP' })

/** The body and the parcels of one story. `shop` is the shop’s origin. */
export const demoOrder = (story: OrderStory, when: Calendar, shop: string): DemoOrder => {
  const sent = (story.fulfilments ?? []).map(({ parcel, more, items }) => {
    const made = parcel ? demoParcel(parcel, when) : null
    const handed = made?.steps.find((step) => step.kind === 'handed_over' && step.at <= when.now.toISOString())
    return {
      parcel: made,
      body: {
        packedAt: made?.steps[0]?.at && made.steps[0].at <= when.now.toISOString() ? made.steps[0].at : when.at(-1, '15:02'),
        ...(items ? { items: items.map((sku) => ({ sku, quantity: 1 })) } : {}),
        shipments: [{ ...(made ? { trackingNumber: made.number, carrier: made.carrier, service: made.service } : {}), ...(handed ? { shippedAt: handed.at } : {}), ...more }],
      },
    }
  })
  return {
    story: story.story,
    parcels: sent.flatMap(({ parcel }) => (parcel ? [parcel] : [])),
    ...(story.byHand ? { byHand: story.byHand } : {}),
    body: {
      number: story.number, placedAt: when.at(-story.placed, '20:14'), locale: 'en-GB', currency: 'GBP',
      ...(story.cancelled ? { cancelledAt: when.ago(3) } : {}),
      shopper: shoppers[story.shopper ?? 'sam'],
      ...(story.promised === undefined ? {} : { promised: { to: when.day(story.promised) } }),
      items: [...new Set(story.items)].map((id) => lineItem(id, story.items.filter((each) => each === id).length, shop)),
      origin: { town: 'Leeds', country: 'GB' },
      destination: story.destination ?? { town: 'Bristol', country: 'GB', district: 'BS6' },
      safePlace: 'Leave it in the porch',
      fulfilments: sent.map(({ body }) => body),
    },
  }
}
