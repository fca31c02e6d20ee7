import * as z from 'zod'
import { fields, line } from '../common.ts'

const list = z.array(line(80)).max(200).default([])

/** Which ordered items something of the merchant is about. A name in any list is enough; all three empty: about every order. */
export const itemMatch = fields({
  skus: list,
  categories: list.describe('as in your catalogue, without case; a category also stands for those below it, parted by " > "'),
  tags: list,
})
export type ItemMatch = z.infer<typeof itemMatch>
