import * as z from 'zod'
import { aspect, given } from '../review.ts'

/** The items that may be reviewed today, the one to ask about first. A block has no items that were neither due nor reviewed. */
export const reviewBlock = z.object({
  type: z.literal('review'),
  items: z.array(z.object({
    item: z.string().describe('as in the page answer'), title: z.string(), image: z.string().nullable().describe('path on our host'),
    aspects: z.array(aspect), given: given.nullable(),
  })).min(1).max(8),
  name: z.string().nullable().describe('the first name it will be published under'),
})
