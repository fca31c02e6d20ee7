import * as z from 'zod'
import { country, day, fields, httpsUrl, languageTag, line, linkUrl } from '../common.ts'
import { labelled, localizedLine, localizedText } from '../localized.ts'
import { pageStates } from '../vocabulary.ts'

/** A word of the brand, and when it fits. A condition left out always holds. */
export const messageContent = fields({
  title: localizedLine(120),
  text: localizedText(400).nullish(),
  link: labelled(linkUrl).nullish(),
  image: httpsUrl.nullish().describe('decoration, served through our host'),
  when: fields({
    states: z.array(z.enum(pageStates)).max(pageStates.length).nullish(),
    countries: z.array(country).max(250).nullish().describe('where the parcel goes'),
    languages: z.array(languageTag).max(20).nullish().describe('only for readers of one of these'),
    skus: z.array(line(80)).max(200).nullish().describe('one of them was bought'),
    categories: z.array(line(80)).max(50).nullish(),
    tags: z.array(line(40)).max(50).nullish(),
    from: day.nullish().describe('first day, in the time zone of the store'),
    to: day.nullish().describe('last day, included'),
  }).refine(({ from, to }) => !from || !to || from <= to, { error: 'must not be before "from"', path: ['to'] }).default({}),
  cap: fields({ times: z.int().min(1).max(100), days: z.int().min(1).max(365) }).nullish().describe('at most so many page views of this message per shopper in so many days'),
}).meta({
  id: 'MessageContent',
  examples: [{ title: { en: 'The slow table' }, text: { en: 'Six meat-free stews that look after themselves while you are at work.' }, link: { label: { en: 'Read the recipes' }, url: 'https://marigold.shop/recipes' }, when: { states: ['in_transit'] } }],
})
export type MessageContent = z.infer<typeof messageContent>
