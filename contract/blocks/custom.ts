import * as z from 'zod'
import { said } from '../localized.ts'

/** What the merchant's own hook or content says. Several of them may stand on one page, each under its name. */
export const customBlock = z.object({
  type: z.literal('custom'),
  name: z.string(),
  title: said.nullable(),
  text: said.nullable(),
})
