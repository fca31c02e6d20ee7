import * as z from 'zod'
import { fields, instant, line, money } from './common.ts'
import { caseKinds, returnReasons, shipmentStatuses, wishKinds } from './vocabulary.ts'

const caseName = { case: z.string(), reference: z.string().describe('the number the shopper was shown'), kind: z.enum(caseKinds) }

/**
 * What we tell a merchant's own server. One line a type: its name and the shape of `data`. Owners of a feature add theirs;
 * facts and ids, never a shopper's e-mail address or postcode: who needs those asks the API with the order's id.
 */
export const webhookData = {
  'order.status_changed': z.object({
    status: z.enum(shipmentStatuses), before: z.enum(shipmentStatuses).nullable().describe('null: the order is new'),
    late: z.boolean(), deliveredOn: z.string().nullable(), expectedDay: z.string().nullable(),
  }),
  'reminder.due': z.object({
    reminder: z.string(), order: z.string().describe('on whose page it was set; it may be erased by now, so the message names it here alone'), orderNumber: z.string().describe('by which you know the customer'),
    sku: z.string(), title: z.string(), day: z.string(), everyWeeks: z.int().nullable().describe('null: once'),
  }),
  'case.opened': z.object({ ...caseName, items: z.array(z.object({ item: z.string(), quantity: z.int() })), shipment: z.string().nullable(), isNew: z.boolean().describe('false: the shopper added to an open case') }).describe('what was written is asked for: GET /v1/cases/{id}'),
  'case.closed': z.object(caseName),
  'return.requested': z.object({ ...caseName, items: z.array(z.object({ item: z.string(), quantity: z.int() })), reason: z.enum(returnReasons) }),
  'wish.set': z.object({ wish: z.enum(wishKinds).nullable().describe('null: taken back'), day: z.string().nullable(), shipment: z.string().nullable().describe('which parcel; null: the whole order, of which nothing is packed yet') }).describe('which place or neighbour: GET /v1/orders/{id}/wishes'),
  'reward.claimed': z.object({ claim: z.string(), offer: z.string(), points: z.int().nullable(), isCode: z.boolean() }),
  'reward.redeemed': z.object({ redemption: z.string(), offer: z.string(), amount: money.nullable() }),
  'newsletter.requested': z.object({ claim: z.string(), offer: z.string(), language: z.string(), confirmUrl: z.string().describe('the link your letter must hold; good for seven days') }),
  'newsletter.confirmed': z.object({ claim: z.string(), offer: z.string(), language: z.string() }),
  'gift.chosen': z.object({ gift: z.string().describe('your id of it'), title: z.string(), sku: z.string().nullable() }),
  'review.posted': z.object({
    review: z.string(), item: z.string(), sku: z.string().nullable(), stars: z.int(), aspects: z.array(z.string()), words: z.string().nullable(), name: z.string().nullable().describe('first name, as it may be published'),
    language: z.string(), photos: z.array(z.string()).describe('GET /v1/media/{id}'), changed: z.boolean().describe('it was sent before'),
  }),
  'feedback.sent': z.object({ review: z.string().describe('GET /v1/reviews?kind=feedback has the words'), aspects: z.array(z.string()), hasWords: z.boolean(), changed: z.boolean() }),
  'post.received': z.object({ post: z.string(), uploads: z.array(z.string()).describe('GET /v1/media/{id}'), mayShow: z.boolean().describe('the shopper agreed that others may see it'), consent: z.object({ version: z.string(), language: z.string() }) }),
  'post.approved': z.object({ post: z.string(), reward: z.string().nullable().describe('the claim that was granted') }),
  'webhook.test': z.object({ text: z.string() }),
} as const
export type WebhookType = keyof typeof webhookData
/** The same names as a list, for subscriptions and for the reference. */
export const webhookTypes = Object.keys(webhookData) as [WebhookType, ...WebhookType[]]
export type WebhookData<Type extends WebhookType> = z.input<(typeof webhookData)[Type]>

/** The body of every message, signed as Standard Webhooks says: `webhook-id`, `webhook-timestamp`, `webhook-signature: v1,<base64>`. */
export const webhookMessage = z.object({
  id: z.string().describe('the same at every try and every replay: what you have seen before you may drop'),
  type: z.enum(webhookTypes),
  timestamp: z.string().describe('when it happened, UTC'),
  store: z.string(),
  order: z.object({ id: z.string(), number: z.string().nullable() }).nullable(),
  sequence: z.int().nullable().describe('rises with each message about one order; a lower one that comes later is older news. null: about no order'),
  data: z.record(z.string(), z.unknown()).describe('by type: see the table of types'),
}).meta({ id: 'WebhookMessage' })
export type WebhookMessage = z.infer<typeof webhookMessage>

const url = z.string().max(2048).describe('https, port 443, a public name; redirects are not followed')
const types = z.array(z.enum(webhookTypes)).max(50).refine((list) => new Set(list).size === list.length, 'must not name a type twice').describe('empty: all, those to come as well')

export const webhookInput = fields({ url, types: types.default([]), name: line(80).nullish() })
  .meta({ id: 'WebhookInput', examples: [{ url: 'https://shop.example/hooks/doorstep', types: ['order.status_changed'] }] })
/** What is left out stays. */
export const webhookPatch = fields({
  url: url.optional(), types: types.optional(), name: line(80).nullish(),
  disabled: z.boolean().optional().describe('false also revives an endpoint that we switched off'),
  rotateSecret: z.literal(true).optional().describe('a new secret, shown once; for 24 hours both sign'),
}).meta({ id: 'WebhookPatch' })
export type WebhookPatch = z.infer<typeof webhookPatch>

/** `gone`: it answered 410. `failing`: no message came through for five days. */
export const disabledReasons = ['merchant', 'gone', 'failing'] as const
export const webhookView = z.object({
  id: z.string(), url: z.string(), name: z.string().nullable(), types: z.array(z.string()),
  disabled: z.boolean(), disabledReason: z.enum(disabledReasons).nullable(), failingSince: instant.nullable(),
  createdAt: z.string(), updatedAt: z.string(),
  secret: z.string().optional().describe('whsec_…: only in the answer that made it'),
}).meta({ id: 'Webhook' })
export type WebhookView = z.infer<typeof webhookView>

export const deliveryStates = ['waiting', 'delivered', 'dead'] as const
export const deliveryView = z.object({
  id: z.string().describe('the message’s id, `webhook-id`'), type: z.string(), order: z.string().nullable(), sequence: z.int().nullable(),
  state: z.enum(deliveryStates).describe('waiting: for its next try. dead: given up, `error` says why'),
  attempts: z.int(), status: z.int().nullable().describe('HTTP status of the last try'), error: z.string().nullable(),
  createdAt: z.string(), lastAt: z.string().nullable(), nextAt: z.string().nullable(),
}).meta({ id: 'WebhookDelivery' })
export const deliveryList = z.object({ deliveries: z.array(deliveryView), next: z.string().nullable().describe('pass as ?cursor=') }).meta({ id: 'WebhookDeliveryList' })
export type DeliveryList = z.infer<typeof deliveryList>
