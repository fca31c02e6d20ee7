import * as z from 'zod'
import { said } from '../localized.ts'
import { ownPost } from '../post.ts'

/** Where else the shop is, what it chose to show from there, and the question for an unboxing. */
export const followBlock = z.object({
  type: z.literal('follow'),
  communities: z.array(z.object({ name: z.string(), url: z.string(), text: said.nullable() })),
  links: z.array(z.object({ name: z.string(), url: z.string() })),
  posts: z.array(z.object({ image: z.string().describe('path on our host'), text: said.nullable(), url: z.string().nullable() })).describe('latest posts that the merchant chose'),
  others: z.array(z.string()).describe('paths of photos of other shoppers, who agreed to it'),
  unboxing: z.object({
    title: said.nullable(), text: said.nullable(), video: z.boolean(),
    consent: z.object({ version: z.string(), text: said }),
  }).nullable().describe('null: nothing is asked, or enough was sent'),
  own: z.array(ownPost),
})
