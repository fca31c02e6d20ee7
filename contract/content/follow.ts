import * as z from 'zod'
import { fields, httpsUrl, line, linkUrl } from '../common.ts'
import { localizedLine, localizedText } from '../localized.ts'

const offer = z.string().regex(/^[a-z0-9-]{1,60}$/, 'must be the id of an offer').nullish()

/** A place where the shop is: named in words, since we draw no brand's mark. */
const link = fields({ what: z.literal('link'), name: line(40), url: linkUrl })
const community = fields({ what: z.literal('community'), name: line(60), url: linkUrl, text: localizedLine(120).nullish() })
/** One of your latest posts, chosen by you: nothing is fetched from other sites. */
const post = fields({ what: z.literal('post'), image: httpsUrl.describe('served through our host'), text: localizedLine(120).nullish().describe('also what a screen reader says of the picture'), url: linkUrl.nullish() })
const unboxing = fields({
  what: z.literal('unboxing'),
  title: localizedLine(80).nullish().describe('absent: our own question'),
  text: localizedText(280).nullish().describe('what you give for it, and that you ask before you show anything'),
  consent: fields({
    version: line(40).describe('change it whenever you change the text'),
    text: localizedText(600).describe('what the shopper agrees to, in your words'),
    mayShow: z.boolean().default(false).describe('true: the text says that other shoppers may see it; approved photos then stand on their pages'),
  }),
  video: z.boolean().default(true),
  reward: fields({ photo: offer, video: offer }).prefault({}).describe('offers granted when you approve a post'),
  days: z.int().min(1).max(365).default(45).describe('days after delivery in which it is asked for'),
})

/** `/v1/content/follow/<id>` */
export const followContent = z.discriminatedUnion('what', [link, community, post, unboxing]).meta({
  id: 'FollowContent',
  examples: [{ what: 'link', name: 'Instagram', url: 'https://www.instagram.com/marigoldandmain' }],
})
export type FollowContent = z.infer<typeof followContent>
export type FollowOf<What extends FollowContent['what']> = Extract<FollowContent, { what: What }>
