import * as z from 'zod'
import { money } from './common.ts'
import { theme } from './store.ts'
import { suggestionReasons, visitTypes } from './vocabulary.ts'

/** `GET /v1/visits/{token}?type=…`: the one thing that waits for a shopper's next visit to the shop, as facts. */

const product = { title: z.string(), image: z.string().nullable().describe('path on our host'), url: z.string().nullable() }

export const visitWaiting = z.discriminatedUnion('type', [
  z.object({ type: z.literal('suggestion'), ...product, price: money.nullable(), reason: z.enum(suggestionReasons).describe('why this one, as it came about; the page says it at length') }),
  z.object({ type: z.literal('reminder'), ...product, day: z.string(), state: z.enum(['waiting', 'due']) }),
  z.object({
    type: z.literal('order'), title: z.string().nullable().describe('of its first item'), image: z.string().nullable(), more: z.int().describe('items besides the first'),
    stage: z.enum(['preparing', 'moving', 'today', 'pickup', 'late', 'trouble', 'delivered']), day: z.string().nullable().describe('expected, or delivered; at the destination'),
  }),
])
export type VisitWaiting = z.infer<typeof visitWaiting>

export const visitAnswer = z.object({
  type: z.enum(visitTypes),
  store: z.object({ locale: z.string(), theme }),
  waiting: visitWaiting.nullable().describe('null: nothing waits, show nothing'),
}).meta({ id: 'Visit' })
export type VisitAnswer = z.infer<typeof visitAnswer>
