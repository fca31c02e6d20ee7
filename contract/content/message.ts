import * as z from 'zod'
import { country, day, fields, httpsUrl, line, linkUrl } from '../common.ts'
import { labelled, localizedLine, localizedText } from '../localized.ts'
import { pageStates } from '../vocabulary.ts'

/** A word of the brand, and when it fits. A condition left out always holds. */
export const messageContent = fields({
  title: localizedLine(120),
  text: localizedText(400).nullish(),
  link: labelled(linkUrl).nullish(),
  image: httpsUrl.nullish().describe('served through our host'),
  when: fields({
    states: z.array(z.enum(pageStates)).max(pageStates.length).nullish(),
    countries: z.array(country).max(100).nullish().describe('where the parcel goes'),
    skus: z.array(line(80)).max(200).nullish().describe('one of them was bought'),
    categories: z.array(line(80)).max(50).nullish(),
    tags: z.array(line(40)).max(50).nullish(),
    from: day.nullish(),
    to: day.nullish(),
  }).default({}),
})
export type MessageContent = z.infer<typeof messageContent>
