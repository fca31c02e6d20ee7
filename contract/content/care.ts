import * as z from 'zod'
import { byLanguage } from '../by-language.ts'
import { fields, httpsUrl, linkUrl } from '../common.ts'
import { labelled, localizedLine } from '../localized.ts'
import { richText } from '../rich-text.ts'
import { itemMatch } from './match.ts'

/** `ready`: before the parcel is there. `first_use`: once it is. `keep`: from `afterDays` days after it came. */
export const carePhases = ['ready', 'first_use', 'keep'] as const
export type CarePhase = (typeof carePhases)[number]

export const careKinds = ['article', 'video', 'podcast', 'infographic', 'pdf'] as const

/** Small drawings beside a short piece of advice. */
export const careIcons = ['drop', 'clock', 'board', 'repeat', 'leaf', 'info', 'star', 'alert', 'book', 'play', 'sound', 'picture', 'paper'] as const

const seconds = z.int().min(1).max(86_400).nullish().describe('how long it plays')

/** What there is to look at or listen to besides the words. */
const media = z.discriminatedUnion('kind', [
  fields({
    kind: z.literal('video'),
    still: httpsUrl.describe('shown until the shopper taps; served through our host'),
    alt: localizedLine(300).nullish().describe('what the still shows; absent: decoration beside the title'),
    source: z.union([
      fields({ file: httpsUrl.describe('mp4 or webm; played from its own host, and only after a tap') }),
      fields({ youtube: z.string().regex(/^[A-Za-z0-9_-]{11}$/, 'must be the eleven characters after "v=" in the address') }),
    ], 'must be { "file": "https://…" } or { "youtube": "…" }'),
    seconds,
  }),
  fields({ kind: z.literal('podcast'), source: z.union([fields({ file: httpsUrl }), fields({ page: linkUrl })], 'must be { "file": "https://…" } or { "page": "https://…" }'), seconds }),
  fields({ kind: z.literal('infographic'), image: httpsUrl, alt: localizedLine(300).describe('what the picture says; the longer text goes into "body"'), width: z.int().min(1).max(8000).nullish(), height: z.int().min(1).max(8000).nullish() }),
  fields({ kind: z.literal('pdf'), url: httpsUrl, bytes: z.int().min(1).max(1_000_000_000).nullish(), pages: z.int().min(1).max(5000).nullish() }),
])

/** `PUT /v1/content/care/{id}` */
export const careContent = fields({
  phase: z.enum(carePhases),
  afterDays: z.int().min(0).max(730).default(0).describe('with "keep": not before so many days after the parcel came'),
  match: itemMatch.prefault({}),
  icon: z.enum(careIcons).nullish(),
  title: localizedLine(120),
  summary: localizedLine(280).nullish().describe('one sentence, always in sight'),
  heading: localizedLine(80).nullish().describe('what the whole group is about, e.g. "Keep the edge for years"; the first entry’s is shown'),
  body: byLanguage(richText).nullish().describe('opens on tap; for a video or podcast its transcript'),
  link: labelled(linkUrl).nullish(),
  media: media.nullish().describe('absent: an article'),
})
  .meta({
    id: 'CareContent',
    examples: [{
      phase: 'keep', match: { skus: ['knives'] }, icon: 'drop',
      heading: { en: 'Keep the edge for years' }, title: { en: 'Wash by hand, dry at once' }, summary: { en: 'Dishwashers chip the edge and dry out the beech.' },
    }],
  })
export type CareContent = z.infer<typeof careContent>
