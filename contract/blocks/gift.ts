import * as z from 'zod'
import { said } from '../localized.ts'

/** The small gift in the box: a hint before it is opened, a note after. */
export const giftBlock = z.object({
  type: z.literal('gift'),
  when: z.enum(['before', 'after']),
  title: said,
  text: said.nullable(),
})
