import * as z from 'zod'
import { careIcons, careKinds, carePhases } from '../content/care.ts'
import { said } from '../localized.ts'
import { shownRichText } from '../rich-text.ts'

/** Something to look at or listen to. Nothing of it is fetched before the shopper taps, but stills and pictures, by our host. */
export const shownMedia = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('video'), still: z.string().describe('path on our host'), alt: said.nullable(),
    file: z.string().nullable().describe('plays in place after a tap'),
    frame: z.string().nullable().describe('on youtube-nocookie.com: after a tap, and on the hosted page alone'), page: z.string().describe('where it can be seen by itself'), seconds: z.int().nullable(),
  }),
  z.object({ kind: z.literal('podcast'), file: z.string().nullable(), page: z.string().nullable(), seconds: z.int().nullable() }),
  z.object({ kind: z.literal('infographic'), image: z.string().describe('path on our host'), alt: said, width: z.int().nullable(), height: z.int().nullable() }),
  z.object({ kind: z.literal('pdf'), url: z.string(), bytes: z.int().nullable(), pages: z.int().nullable() }),
])
export type ShownMedia = z.infer<typeof shownMedia>

export const careEntry = z.object({
  id: z.string(),
  decision: z.string().nullable(),
  kind: z.enum(careKinds),
  phase: z.enum(carePhases),
  icon: z.enum(careIcons).nullable(),
  title: said,
  summary: said.nullable(),
  body: z.object({ nodes: shownRichText, lang: z.string() }).nullable(),
  link: z.object({ label: said, url: z.string() }).nullable(),
  media: shownMedia.nullable(),
})
export type CareEntry = z.infer<typeof careEntry>

/** What helps with the things that were bought, a group for each. */
export const careBlock = z.object({
  type: z.literal('care'),
  phase: z.enum(carePhases).describe('what most of it is about: names the block'),
  groups: z.array(z.object({
    item: z.object({ title: z.string(), image: z.string().nullable() }).nullable().describe('null: about the whole order'),
    heading: said.nullable(),
    entries: z.array(careEntry).min(1),
  })).min(1),
})
