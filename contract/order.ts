import * as z from 'zod'
import { country, currency, day, fields, httpsUrl, inOrder, instant, languageTag, line, linkUrl, money, notInOrder, place } from './common.ts'
import { orderId, shipmentId } from './ids.ts'
import { shipmentInput } from './shipment.ts'
import { shipmentStatuses, substatuses } from './vocabulary.ts'

/** The order number a shopper knows, `20418` or `#EU-20418`. Compared without case, spaces and a leading `#`. */
export const orderNumber = line(60)

export const lineItem = fields({
  sku: line(80),
  title: line(200),
  variant: line(120).nullish(),
  quantity: z.int().min(1).max(9999).default(1),
  price: money.nullish().describe('of one piece'),
  image: httpsUrl.nullish().describe('served through our host: GET /v1/images/…'),
  url: linkUrl.nullish(),
})

/** Shopper of one order. Kept sealed; the link view shows a masked name only. */
export const shopperInput = fields({
  name: line(120).nullish(),
  email: z.email('must be one e-mail address').max(254).nullish(),
  postcode: line(16).nullish(),
})

/** In an upsert a field left out keeps what was said before; null clears it. */
export const orderInput = fields({
  number: orderNumber.describe('as the shopper knows it'),
  placedAt: instant,
  locale: languageTag.nullish().describe('language the shopper ordered in'),
  currency: currency.nullish().describe('ISO 4217, e.g. GBP'),
  cancelledAt: instant.nullish().describe('since when the whole order is off'),
  shopper: shopperInput.nullish(),
  promised: fields({ from: day.nullish(), to: day }).refine(inOrder, notInOrder).nullish().describe('what the shop promised at checkout, as days at the destination'),
  items: z.array(lineItem).max(200).nullish().describe('what was ordered'),
  origin: place.nullish(),
  destination: fields({ town: line(80).nullish(), region: line(80).nullish(), country: country.nullish(), district: line(12).nullish().describe('postcode district, e.g. "BS6"') }).nullish(),
  test: z.boolean().nullish().describe('no real order: earns nothing, claims nothing, counts nowhere'),
  discountCodes: z.array(line(120)).max(20).nullish().describe('codes used at checkout; those that we gave out are marked as spent. Not kept'),
  safePlace: line(120).nullish().describe('what happens if nobody answers, as the shopper chose'),
  fulfilments: z.array(fields({
    packedAt: instant.nullish(),
    items: z.array(fields({ sku: line(80), quantity: z.int().min(1).max(9999) })).max(200).nullish(),
    shipments: z.array(shipmentInput).min(1).max(20),
  })).max(30).default([]),
}).meta({
  id: 'OrderInput',
  examples: [{
    number: '20418', placedAt: '2026-11-19T20:14:00+00:00', locale: 'en-GB', currency: 'GBP', promised: { to: '2026-11-25' },
    shopper: { name: 'Sam Poole', email: 'sam@mailbox.example', postcode: 'BS6 5BN' },
    items: [{ sku: 'KN-8', title: 'Knife set', quantity: 1, price: { amount: 2495, currency: 'GBP' } }],
    destination: { town: 'Bristol', country: 'GB' }, fulfilments: [{ shipments: [{ trackingNumber: '1Z5338FF0107231059', carrier: 'ups' }] }],
  }],
})
export type OrderInput = z.infer<typeof orderInput>
export type LineItem = z.infer<typeof lineItem>

/** One row of `GET /v1/orders`. */
export const orderSummary = z.object({
  id: orderId,
  number: z.string(),
  placedAt: z.string(),
  updatedAt: z.string(),
  status: z.enum(shipmentStatuses).describe('of the parcel that needs most attention'),
  late: z.boolean(),
  shipments: z.int(),
  link: z.string().describe('hosted page, for the e-mail to the shopper'),
})

/** The answer to `POST /v1/orders` and `GET /v1/orders/{id}`. */
export const orderView = orderSummary.omit({ shipments: true }).extend({
  created: z.boolean().optional(),
  token: z.string().describe('for <doorstep-page>: element.token = …'),
  locale: z.string().nullable(),
  currency: z.string().nullable(),
  cancelledAt: z.string().nullable(),
  promised: z.object({ from: z.string().nullable(), to: z.string() }).nullable(),
  items: z.array(z.object({
    sku: z.string(), title: z.string(), variant: z.string().nullable(), quantity: z.int(),
    price: money.nullable(), image: z.string().nullable(), url: z.string().nullable(),
  })),
  origin: orderInput.shape.origin,
  destination: orderInput.shape.destination,
  safePlace: z.string().nullable(),
  shipments: z.array(z.object({
    id: shipmentId,
    trackingNumber: z.string().nullable(),
    carrier: z.string().nullable(),
    status: z.enum(shipmentStatuses),
    substatus: z.enum(substatuses).nullable(),
    estimate: z.object({ from: z.string(), to: z.string(), source: z.string() }).nullable(),
    deliveredAt: z.string().nullable(),
    asked: z.object({ outcome: z.string(), answeredAt: z.string().nullable(), nextAskAt: z.string().nullable(), error: z.string().nullable() }),
    events: z.int(),
    said: shipmentInput.describe('what you said about it: the fields PATCH changes'),
  })),
}).meta({ id: 'Order' })
export type OrderView = z.infer<typeof orderView>

export const orderList = z.object({ orders: z.array(orderSummary), next: z.string().nullable().describe('pass as ?cursor=') }).meta({ id: 'OrderList' })
export type OrderList = z.infer<typeof orderList>
