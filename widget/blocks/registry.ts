import type { KnownBlockType } from '../../contract/block.ts'
import type { BlockModule } from './block.ts'

/** Each block is a chunk of its own, loaded when a page holds it. A type that is not here draws nothing. */
export const blockModules: { readonly [Type in KnownBlockType]?: () => Promise<BlockModule<Type>> } = {
  care: () => import('./care/care.tsx'),
  gift: () => import('./gift/gift.tsx'),
  custom: () => import('./custom/custom.tsx'),
  help: () => import('./help/help.tsx'),
  message: () => import('./message/message.tsx'),
  ticket: () => import('./ticket/ticket.tsx'),
  points: () => import('./points/points.tsx'),
  offers: () => import('./offers/offers.tsx'),
  recommendations: () => import('./recommendations/recommendations.tsx'),
  problem: () => import('./problem/problem.tsx'),
  replenish: () => import('./replenish/replenish.tsx'),
  returns: () => import('./returns/returns.tsx'),
  review: () => import('./review/review.tsx'),
  feedback: () => import('./feedback/feedback.tsx'),
  follow: () => import('./follow/follow.tsx'),
  wishes: () => import('./wishes/wishes.tsx'),
  yours: () => import('./yours/yours.tsx'),
}
