import { findGift } from '../db/gifts.ts'
import type { BlockHalf } from './block-context.ts'
import { sayIn } from './localize.ts'

/** The small gift in the box: a hint while it is on its last way, a note once it is there. What it is, nobody reads before. */
export const giftHalf: BlockHalf<'gift'> = {
  type: 'gift',
  resolve: async (context) => {
    const pool = context.content.of('gift')
    if (pool.length === 0) return null
    const row = await findGift(context.env.DB, context.store.id, context.order.id)
    const gift = pool.find(({ id }) => id === row?.gift)?.body
    if (!gift) return null
    const words = context.arrivedAt === null ? gift.hint : gift.note
    return words ? { type: 'gift', when: context.arrivedAt === null ? 'before' : 'after', title: sayIn(context, words.title), text: sayIn(context, words.text) } : null
  },
}
