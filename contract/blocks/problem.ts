import * as z from 'zod'
import { shownCase } from '../case.ts'
import { day } from '../common.ts'
import { said } from '../localized.ts'
import { problemKinds } from '../vocabulary.ts'

/** What may be reported, from when and until when; what was reported, and what happens next. */
export const problemBlock = z.object({
  type: z.literal('problem'),
  kinds: z.array(z.object({
    kind: z.enum(problemKinds),
    isOpen: z.boolean().describe('may be reported today'),
    from: day.nullable().describe('first day on which it may; null: the parcel has to arrive first, or there is nothing to wait for'),
    until: day.nullable(),
    items: z.array(z.string()).describe('items of the page it may be about; empty: the whole order'),
  })),
  canCorrectAddress: z.boolean().describe('the carrier has a problem with the address: a correction is taken'),
  answerDays: z.int().nullable(),
  next: said.nullable(),
  cases: z.array(shownCase),
})
