import * as z from 'zod'
import { shownCase } from '../case.ts'
import { day } from '../common.ts'
import { said } from '../localized.ts'

/** Until when each item may go back, how a return begins, and what became of it. */
export const returnsBlock = z.object({
  type: z.literal('returns'),
  items: z.array(z.object({
    item: z.string(), quantity: z.int().describe('of one parcel'), left: z.int().describe('how many of these nobody has asked back yet'),
    until: day.nullable().describe('last day; null: it has not arrived, or may not go back'),
    days: z.int(), free: z.boolean(), isOpen: z.boolean(), isExcluded: z.boolean(),
    text: said.nullable().describe('conditions in the merchant’s words'),
    canRequest: z.boolean().describe('may be asked for on the page, `left` of them at most'),
    link: z.object({ url: z.string(), label: said.nullable() }).nullable(),
  })),
  answerDays: z.int().nullable(),
  next: said.nullable(),
  cases: z.array(shownCase),
})
