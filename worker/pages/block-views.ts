import type { KnownBlockType } from '../../contract/block.ts'
import type { BlockModule } from '../../widget/blocks/block.ts'
import * as care from '../../widget/blocks/care/care.tsx'
import * as custom from '../../widget/blocks/custom/custom.tsx'
import * as feedback from '../../widget/blocks/feedback/feedback.tsx'
import * as follow from '../../widget/blocks/follow/follow.tsx'
import * as gift from '../../widget/blocks/gift/gift.tsx'
import * as help from '../../widget/blocks/help/help.tsx'
import * as message from '../../widget/blocks/message/message.tsx'
import * as offers from '../../widget/blocks/offers/offers.tsx'
import * as points from '../../widget/blocks/points/points.tsx'
import * as recommendations from '../../widget/blocks/recommendations/recommendations.tsx'
import * as problem from '../../widget/blocks/problem/problem.tsx'
import * as replenish from '../../widget/blocks/replenish/replenish.tsx'
import * as review from '../../widget/blocks/review/review.tsx'
import * as returns from '../../widget/blocks/returns/returns.tsx'
import * as wishes from '../../widget/blocks/wishes/wishes.tsx'
import * as yours from '../../widget/blocks/yours/yours.tsx'
import * as ticket from '../../widget/blocks/ticket/ticket.tsx'

/** The views of all blocks, for drawing on the server: the very modules the browser loads one by one. */
export const blockViews: { readonly [Type in KnownBlockType]?: BlockModule<Type> } = {
  care,
  gift,
  custom,
  help,
  message,
  ticket,
  points,
  offers,
  recommendations,
  problem,
  replenish,
  returns,
  review,
  feedback,
  follow,
  wishes,
  yours,
}
