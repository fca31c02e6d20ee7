import * as z from 'zod'
import { said } from '../localized.ts'

/** A word of the brand: the design's banner, under a name that no ad blocker takes for one. */
export const messageBlock = z.object({
  type: z.literal('message'),
  message: z.string().describe('the merchant’s id of it'),
  title: said,
  text: said.nullable(),
  link: z.object({ label: said, url: z.string() }).nullable(),
  image: z.string().nullable().describe('path on our host'),
})
