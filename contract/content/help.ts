import * as z from 'zod'
import { fields, line, linkUrl } from '../common.ts'
import { labelled, localizedLine, localizedText } from '../localized.ts'
import { pageStates, substatuses } from '../vocabulary.ts'

/** A question of the merchant's own, and when it is likely. A condition left out always holds. */
export const helpContent = fields({
  q: localizedLine(160),
  a: localizedText(1500).describe('a blank line parts paragraphs'),
  link: labelled(linkUrl).nullish(),
  when: fields({
    states: z.array(z.enum(pageStates)).max(pageStates.length).nullish(),
    substatuses: z.array(z.enum(substatuses)).max(substatuses.length).nullish(),
    late: z.boolean().nullish(),
    skus: z.array(line(80)).max(200).nullish().describe('one of them was bought'),
    categories: z.array(line(80)).max(50).nullish(),
    tags: z.array(line(40)).max(50).nullish(),
    daysAfterDelivery: fields({ from: z.int().min(0).max(730).default(0), to: z.int().min(0).max(730) }).nullish(),
  }).default({}),
  searchOnly: z.boolean().default(false).describe('true: found by a search, never shown unasked'),
  keywords: z.array(line(40)).max(20).default([]).describe('other words people search by'),
})
export type HelpContent = z.infer<typeof helpContent>
