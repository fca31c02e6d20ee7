import * as z from 'zod'
import { fields, line } from '../common.ts'
import { said } from '../localized.ts'

/** What a store knows of the shopper that shapes the page, and the switches over it. Shown to every shopper, the hold-out as well. */
export const yoursBlock = z.object({
  type: z.literal('yours'),
  preferences: z.array(z.object({
    tag: z.string(),
    label: said.describe('the store’s words for it'),
    on: z.boolean(),
    source: z.enum(['set', 'inferred', 'offered']).describe('set by the shopper; inferred from what was bought; offered, and not chosen so far'),
  })).max(40),
  held: z.object({
    orders: z.int().describe('of this shopper in this store, this one included'),
    products: z.int().describe('different ones, remembered from those orders'),
    reminders: z.int(),
    seen: z.int().describe('things shown on this page and remembered, so that they do not come up again and again'),
  }),
  elsewhere: z.object({
    on: z.boolean(),
    visit: z.string().nullable().describe('the visit token while it is on: reads the one suggestion, reminder or order line, and nothing else'),
    sites: z.array(z.string()).describe('origins of the store: a link there may carry the token, while it is on'),
  }),
  erase: z.string().nullable().describe('only on a page the shopper has proved to be theirs: with it `POST /v1/acts/forget` ends the order as well'),
  retentionDays: z.int(),
})
export type YoursBlock = z.infer<typeof yoursBlock>

const act = z.string().min(40).max(400)

/** `POST /v1/acts/preferences` */
export const preferenceInput = fields({ act, tag: line(40), on: z.boolean() }).meta({ id: 'PreferenceInput' })
export const preferenceAnswer = z.object({ tag: z.string(), on: z.boolean() }).meta({ id: 'PreferenceAnswer' })

/** `POST /v1/acts/forget` */
export const forgetInput = fields({
  act,
  erase: z.string().max(400).nullish().describe('the `erase` token of the block: the order and its tracking go as well'),
}).meta({ id: 'ForgetInput' })
export const forgetAnswer = z.object({ forgotten: z.literal(true), order: z.boolean().describe('the order is erased: its page is gone') }).meta({ id: 'ForgetAnswer' })

/** `POST /v1/acts/elsewhere` */
export const elsewhereInput = fields({ act, on: z.boolean() }).meta({ id: 'ElsewhereInput' })
export const elsewhereAnswer = z.object({ on: z.boolean(), visit: z.string().nullable() }).meta({ id: 'ElsewhereAnswer' })
export type ElsewhereAnswer = z.infer<typeof elsewhereAnswer>
