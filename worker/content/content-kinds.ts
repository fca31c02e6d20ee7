import type * as z from 'zod'
import { careContent } from '../../contract/content/care.ts'
import { customContent } from '../../contract/content/custom.ts'
import { followContent } from '../../contract/content/follow.ts'
import { giftContent } from '../../contract/content/gift.ts'
import { helpContent } from '../../contract/content/help.ts'
import { messageContent } from '../../contract/content/message.ts'
import { reviewPolicyContent } from '../../contract/content/review-policy.ts'
import { offerContent, pointsContent } from '../../contract/content/offer.ts'
import { policyContent } from '../../contract/content/policy.ts'
import { careCsv } from './care-csv.ts'
import type { ContentCsv } from './content-csv.ts'
import { helpCsv } from './help-csv.ts'
import { careImages, richImages } from './rich-images.ts'

/** One kind of content: its shape, and how a line of a spreadsheet becomes it where it may come as CSV. */
export interface ContentKind<Body extends z.ZodType = z.ZodType> {
  readonly body: Body
  readonly doc: string
  /** One entry that a call of its own writes, so that no other is written to no effect. */
  readonly isSetting?: boolean
  /** Checks that need to know the surroundings, such as addresses that we would fetch. Each message says what would be right. */
  readonly imagesOf?: (body: z.output<Body>) => readonly { readonly pointer: string; readonly url: string }[]
  readonly csv?: ContentCsv
}

const kind = <Body extends z.ZodType>(kind: ContentKind<Body>): ContentKind<Body> => kind

/** Everything `/v1/content/<kind>` takes, and settings that are kept beside it. */
export const contentKinds = {
  message: kind({ body: messageContent, doc: 'A word of the brand, by state, destination, product and dates', imagesOf: ({ image }) => image ? [{ pointer: '/image', url: image }] : [] }),
  care: kind({ body: careContent, doc: 'Care and how-to: what to do before the parcel comes, at the first use, and later', imagesOf: careImages, csv: careCsv }),
  gift: kind({ body: giftContent, doc: 'A small gift of the pool that `POST /v1/orders/{id}/gift` chooses from' }),
  offer: kind({ body: offerContent, doc: 'What you propose and what you give for it: who it is for, until when, how often' }),
  points: kind({ body: pointsContent, doc: 'How orders earn points', isSetting: true }),
  custom: kind({ body: customContent, doc: 'A block of your own that always says the same', imagesOf: ({ body }) => richImages(body, '/body') }),
  help: kind({ body: helpContent, doc: 'Questions and answers of your own: shown when they fit, found by a search', csv: helpCsv }),
  policy: kind({ body: policyContent, doc: 'What you do about problems, messages, delivery wishes and returns: each entry switches its block on' }),
  follow: kind({ body: followContent, doc: 'Where else you are, communities, your latest posts, and the question for an unboxing', imagesOf: (body) => body.what === 'post' ? [{ pointer: '/image', url: body.image }] : [] }),
  'review-policy': kind({ body: reviewPolicyContent, doc: 'When an opinion is asked for, of which products, and what matters with them' }),
} as const

export type ContentKindName = keyof typeof contentKinds
export type ContentBody<Kind extends ContentKindName> = z.output<(typeof contentKinds)[Kind]['body']>
export const isContentKind = (name: string): name is ContentKindName => Object.hasOwn(contentKinds, name)
