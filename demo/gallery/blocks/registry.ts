import type { Block, BlocksAnswer, KnownBlockType } from '../../../contract/block.ts'
import type { PageAnswer } from '../../../contract/page.ts'
import { badNewsStates, type Locale } from '../../../contract/vocabulary.ts'
import { careFixture } from './care.ts'
import { helpFixture, problemFixture, returnsFixture, wishesFixture } from './cases.ts'
import { customFixture } from './custom.ts'
import type { BlockFixture } from './fixture.ts'
import { giftFixture } from './gift.ts'
import { messageFixture } from './message.ts'
import { recommendationsFixture } from './recommendations.ts'
import { offersFixture, pointsFixture, ticketFixture } from './rewards.ts'
import { replenishFixture } from './replenish.ts'
import { feedbackFixture, followFixture, reviewFixture } from './voices.ts'
import { yoursFixture } from './yours.ts'

/** Every block of the gallery; the places of a story's state say which of them it shows. */
const fixtures: { readonly [Type in KnownBlockType]?: BlockFixture<Type> } = {
  replenish: replenishFixture,
  review: reviewFixture,
  feedback: feedbackFixture,
  follow: followFixture,
  yours: yoursFixture,
  care: careFixture,
  gift: giftFixture,
  custom: customFixture,
  message: messageFixture,
  recommendations: recommendationsFixture,
  ticket: ticketFixture,
  points: pointsFixture,
  offers: offersFixture,
  help: helpFixture,
  problem: problemFixture,
  returns: returnsFixture,
  wishes: wishesFixture,
}

/** The full set of blocks of one story, as `GET /v1/pages/{token}/blocks` would answer. */
export const blocksOfStory = (answer: PageAnswer, locale: Locale): BlocksAnswer => {
  const placed = new Set<string>([...answer.places.main, ...answer.places.side, ...answer.places.after])
  const story = { state: answer.state, locale, answer }
  const blocks = Object.entries(fixtures).flatMap(([type, fixture]): Block[] => {
    const block = placed.has(type) ? (fixture as BlockFixture<KnownBlockType>)(story) : null
    return block && !(block.commerce && badNewsStates.includes(answer.state)) ? [block as Block] : []
  })
  return { revision: answer.revision, state: answer.state, visit: 'gallery', act: 'gallery', blocks }
}

/** Pictures of blocks at the gallery's own addresses, wherever in a block they stand. */
export const withGalleryPictures = (answer: BlocksAnswer): BlocksAnswer =>
  JSON.parse(JSON.stringify(answer, (_key, value: unknown) => (typeof value === 'string' && value.startsWith('/images/') ? `/gallery${value}` : value))) as BlocksAnswer
