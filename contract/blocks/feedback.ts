import * as z from 'zod'
import { said } from '../localized.ts'
import { aspect } from '../review.ts'

/** A private word to the merchant after a delivery that went wrong. What was written does not come back to the page: a link may be passed on. */
export const feedbackBlock = z.object({
  type: z.literal('feedback'),
  about: z.enum(['late', 'damaged', 'lost']).describe('what went wrong; the worst of it'),
  to: said.nullable().describe('who reads it, in the merchant’s words: "Ines, who runs deliveries"'),
  aspects: z.array(aspect),
  given: z.object({ aspects: z.array(z.string()), posted: z.boolean(), reply: z.string().nullable() }).nullable(),
})
