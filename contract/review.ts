import * as z from 'zod'
import { fields, line } from './common.ts'
import { orderId } from './ids.ts'
import { said, textBlock } from './localized.ts'
import { uploadId } from './upload.ts'

/**
 * What shoppers say once the parcel is there. A review is about one item and for everybody; feedback is about the delivery and for the
 * merchant alone. Nothing is ever given for either. Each tap is kept; `done` sends.
 */

/** What we ask about where the merchant names nothing else; said in each language by the page. */
export const reviewAspects = ['as_described', 'good_quality', 'easy_to_use', 'well_packed', 'something_off'] as const
export const feedbackAspects = ['kept_informed', 'told_late', 'too_many', 'had_to_ask', 'put_right'] as const
export type ReviewAspect = (typeof reviewAspects)[number]
export type FeedbackAspect = (typeof feedbackAspects)[number]

const act = z.string().min(40).max(400).describe('the act token of the page’s blocks answer')
const aspectId = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/, 'must be the id of an aspect')
const aspects = z.array(aspectId).max(12).refine((ids) => new Set(ids).size === ids.length, 'must not name an aspect twice')
const words = textBlock(2000)

/** One thing that may be ticked. `text` null: one of our own, by its id. */
export const aspect = z.object({ id: aspectId, text: said.nullable() })
export type Aspect = z.infer<typeof aspect>

/** `POST /v1/acts/reviews`. What is left out stays as it was; null clears it. */
export const reviewInput = fields({
  act,
  item: z.string().regex(/^i[1-9]\d{0,2}$/, 'must be an item of the page, e.g. "i1"'),
  stars: z.int().min(1).max(5).optional(),
  aspects: aspects.optional(),
  words: words.nullish(),
  photos: z.array(uploadId).max(4).optional().describe('ids of uploads brought with `use: "review"`; those left out are deleted'),
  done: z.literal(true).optional().describe('send it; needs stars'),
  remove: z.literal(true).optional().describe('delete it, photos and all'),
}).meta({ id: 'ReviewInput' })
export type ReviewInput = z.infer<typeof reviewInput>

/** `POST /v1/acts/feedback` */
export const feedbackInput = fields({ act, aspects: aspects.optional(), words: words.nullish(), done: z.literal(true).optional(), remove: z.literal(true).optional() }).meta({ id: 'FeedbackInput' })
export type FeedbackInput = z.infer<typeof feedbackInput>

/** What a shopper said so far, back on the page. */
export const given = z.object({
  stars: z.int().nullable(), aspects: z.array(z.string()), words: z.string().nullable(), photos: z.array(uploadId),
  posted: z.boolean(), reply: z.string().nullable().describe('of the shop'),
})
export type Given = z.infer<typeof given>
export const givenAnswer = z.object({ given: given.nullable().describe('null: deleted') }).meta({ id: 'GivenReview' })

export const reviewId = z.string().regex(/^rv_[0-9A-Za-z]{10,32}$/, 'must be an id such as "rv_…"')
export const reviewKinds = ['review', 'feedback'] as const
export type ReviewKind = (typeof reviewKinds)[number]
/** `open`: begun and kept, not sent. `hidden`: sent, and taken down by you. */
export const reviewStates = ['open', 'posted', 'hidden'] as const
export type ReviewState = (typeof reviewStates)[number]

/** One row of `GET /v1/reviews`. */
export const reviewView = z.object({
  id: reviewId, kind: z.enum(reviewKinds), state: z.enum(reviewStates), order: orderId, item: z.string().nullable().describe('place in the order, "i1"; null: feedback on the delivery'), sku: z.string().nullable(),
  stars: z.int().nullable(), aspects: z.array(z.string()), words: z.string().nullable(), name: z.string().nullable().describe('first name, as it may be published; null for feedback'),
  language: z.string(), photos: z.array(uploadId).describe('GET /v1/media/{id}'), reply: z.string().nullable(),
  createdAt: z.string(), updatedAt: z.string(), postedAt: z.string().nullable(),
}).meta({ id: 'Review' })
export type ReviewView = z.infer<typeof reviewView>
export const reviewList = z.object({ reviews: z.array(reviewView), next: z.string().nullable().describe('pass as ?cursor=') }).meta({ id: 'ReviewList' })

const filters = {
  kind: z.enum(reviewKinds).optional(),
  state: z.enum(reviewStates).optional().describe('left out: posted and hidden; ask for `open` to see what was begun'),
  sku: line(80).optional(),
  stars: z.coerce.number('must be a number of stars, 1 to 5').int().min(1).max(5).optional(),
}
export const reviewFilter = fields(filters)
export type ReviewFilter = z.infer<typeof reviewFilter>
export const reviewSearch = fields({ ...filters, limit: z.coerce.number().int().min(1).max(100).default(50), cursor: z.string().max(600).optional().describe('`next` of the page before') })

/** `PATCH /v1/reviews/{id}` */
export const reviewPatch = fields({ hidden: z.boolean().optional(), reply: words.nullish().describe('shown to the shopper on the page; null takes it back') })
  .refine((patch) => Object.keys(patch).length > 0, 'must change something').meta({ id: 'ReviewPatch', examples: [{ reply: 'Thank you, Sam. A drop of oil keeps the edge.' }] })
