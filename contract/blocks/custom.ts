import * as z from 'zod'
import { said } from '../localized.ts'
import { shownRichText } from '../rich-text.ts'

/** What the merchant's own hook or content says. Several of them may stand on one page, each under its name. */
export const customBlock = z.object({
  type: z.literal('custom'),
  name: z.string(),
  title: said,
  body: z.object({ nodes: shownRichText, lang: z.string() }).nullable(),
  links: z.array(z.object({ label: said, url: z.string() })),
})
