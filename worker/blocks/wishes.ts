import { policyAbout, wishesOf } from '../cases/terms.ts'
import { readWish } from '../cases/wish.ts'
import type { BlockHalf } from './block-context.ts'
import { sayIn } from './localize.ts'

/** What may be wished while somebody can still act on it. Only a store that takes wishes itself has one to read. */
export const wishesHalf: BlockHalf<'wishes'> = {
  type: 'wishes',
  resolve: async (context) => {
    const options = wishesOf(context)
    if (options.length === 0) return null
    const policy = policyAbout(context, 'wishes')
    const wish = policy === null ? null : await readWish(context.env, context.store, context.order.id)
    return { type: 'wishes', options, chosen: wish && { wish: wish.wish, text: wish.text, day: wish.day }, until: policy?.until ?? null, next: sayIn(context, policy?.next) }
  },
}
