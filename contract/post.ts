import * as z from 'zod'
import { fields } from './common.ts'
import { orderId } from './ids.ts'
import { uploadId, uploadView } from './upload.ts'

/** "Show us the unboxing": photos and a short film of a shopper, with the consent as it was read. Nothing is shown before the merchant has looked. */

export const postStates = ['pending', 'approved', 'rejected'] as const
export type PostState = (typeof postStates)[number]
export const postId = z.string().regex(/^po_[0-9A-Za-z]{10,32}$/, 'must be an id such as "po_…"')

const act = z.string().min(40).max(400).describe('the act token of the page’s blocks answer')

/** `POST /v1/acts/posts` */
export const postInput = fields({
  act,
  uploads: z.array(uploadId).min(1).max(7).describe('ids of uploads brought with `use: "post"`'),
  consent: z.string().min(1).max(40).describe('version of the consent the shopper has ticked, as the block names it'),
  language: z.string().max(35).describe('language in which it was read, as the block names it'),
}).meta({ id: 'PostInput' })
/** `POST /v1/acts/withdrawals` */
export const withdrawInput = fields({ act, post: postId }).meta({ id: 'WithdrawInput' })

/** A post as its own shopper sees it. */
export const ownPost = z.object({ id: postId, state: z.enum(postStates), photos: z.array(z.string()).describe('paths on our host'), videos: z.int() })
export type OwnPost = z.infer<typeof ownPost>
export const ownPostAnswer = z.object({ post: ownPost }).meta({ id: 'OwnPost' })

/** One row of `GET /v1/posts`. */
export const postView = z.object({
  id: postId, state: z.enum(postStates), order: orderId,
  uploads: z.array(uploadView).describe('GET /v1/media/{id}'),
  consent: z.object({ version: z.string(), language: z.string(), text: z.string().describe('as it was read'), at: z.string() }),
  mayShow: z.boolean().describe('the shopper agreed that other shoppers may see it: once approved, it may stand on their pages'),
  rewards: z.array(z.string()).describe('claims that were granted on approval'),
  createdAt: z.string(), decidedAt: z.string().nullable(),
}).meta({ id: 'Post' })
export type PostView = z.infer<typeof postView>
export const postList = z.object({ posts: z.array(postView), next: z.string().nullable().describe('pass as ?cursor=') }).meta({ id: 'PostList' })
export const postSearch = fields({ state: z.enum(postStates).optional(), limit: z.coerce.number().int().min(1).max(50).default(50), cursor: z.string().max(600).optional().describe('`next` of the page before') })
