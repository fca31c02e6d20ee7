import * as z from 'zod'
import { careBlock } from './blocks/care.ts'
import { customBlock } from './blocks/custom.ts'
import { feedbackBlock } from './blocks/feedback.ts'
import { followBlock } from './blocks/follow.ts'
import { giftBlock } from './blocks/gift.ts'
import { helpBlock } from './blocks/help.ts'
import { messageBlock } from './blocks/message.ts'
import { problemBlock } from './blocks/problem.ts'
import { recommendationsBlock } from './blocks/recommendations.ts'
import { replenishBlock } from './blocks/replenish.ts'
import { returnsBlock } from './blocks/returns.ts'
import { offersBlock, pointsBlock, ticketBlock } from './blocks/rewards.ts'
import { reviewBlock } from './blocks/review.ts'
import { wishesBlock } from './blocks/wishes.ts'
import { yoursBlock } from './blocks/yours.ts'
import { blockTypes, pageStates, type BlockType } from './vocabulary.ts'

/**
 * What a page holds besides its status. Each block is facts, never our sentences: `widget/blocks/<type>` says them in the reader's
 * language. Texts of the merchant are text.
 */
const blockKinds = [messageBlock, recommendationsBlock, customBlock, careBlock, giftBlock, helpBlock, problemBlock, returnsBlock, wishesBlock, replenishBlock, yoursBlock, ticketBlock, pointsBlock, offersBlock, reviewBlock, feedbackBlock, followBlock] as const

/** What every block carries, whatever it shows. */
export const blockFrame = z.object({
  id: z.string().describe('unique on the page; usually the type'),
  decision: z.string().nullable().describe('goes back with engagements: what was chosen, and how likely that was'),
  commerce: z.boolean().describe('sells or rewards: never with bad news, nor in the hold-out'),
})

export const block = z.intersection(blockFrame, z.discriminatedUnion('type', blockKinds))
export type Block = z.infer<typeof block>
export type BlockFacts = z.infer<(typeof blockKinds)[number]>
/** The block of one type, e.g. `BlockOf<'care'>`. */
export type BlockOf<Type extends BlockType> = Extract<BlockFacts, { type: Type }> & z.infer<typeof blockFrame>
/** Types that have a contract. */
export type KnownBlockType = BlockFacts['type']

/** `GET /v1/pages/{token}/blocks` */
export const blocksAnswer = z.object({
  revision: z.int().describe('of the order, as in the page answer'),
  state: z.enum(pageStates),
  visit: z.string().describe('this page view: a random name, so that an impression counts once; empty where nothing is counted'),
  act: z.string().describe('the act token, for `POST /v1/acts/…` and `POST /v1/engagements`: in bodies only, for 24 hours. On a page that a tracking number opened it searches the questions and does nothing else; empty where there is nothing to do'),
  blocks: z.array(block).max(blockTypes.length * 4).describe('in no order: the places of the page answer say where each type stands'),
}).meta({ id: 'Blocks' })
export type BlocksAnswer = z.infer<typeof blocksAnswer>
