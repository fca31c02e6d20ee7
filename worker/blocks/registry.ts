import type { KnownBlockType } from '../../contract/block.ts'
import type { BlockHalf } from './block-context.ts'
import { helpHalf } from './help.ts'
import { careHalf } from './care.ts'
import { customHalf } from './custom.ts'
import { feedbackHalf } from './feedback.ts'
import { followHalf } from './follow.ts'
import { giftHalf } from './gift.ts'
import { messageHalf } from './message.ts'
import { offersHalf } from './offers.ts'
import { pointsHalf } from './points.ts'
import { problemHalf } from './problem.ts'
import { recommendationsHalf } from './recommendations.ts'
import { replenishHalf } from './replenish.ts'
import { returnsHalf } from './returns.ts'
import { reviewHalf } from './review.ts'
import { wishesHalf } from './wishes.ts'
import { yoursHalf } from './yours.ts'
import { ticketHalf } from './ticket.ts'

/** The server half of every block there is. */
export const blockHalves: { readonly [Type in KnownBlockType]?: BlockHalf<Type> } = {
  message: messageHalf,
  recommendations: recommendationsHalf,
  care: careHalf,
  gift: giftHalf,
  custom: customHalf,
  ticket: ticketHalf,
  points: pointsHalf,
  offers: offersHalf,
  replenish: replenishHalf,
  yours: yoursHalf,
  help: helpHalf,
  problem: problemHalf,
  returns: returnsHalf,
  wishes: wishesHalf,
  review: reviewHalf,
  feedback: feedbackHalf,
  follow: followHalf,
}
