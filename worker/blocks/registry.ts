import type { KnownBlockType } from '../../contract/block.ts'
import type { BlockHalf } from './block-context.ts'
import { messageHalf } from './message.ts'
import { replenishHalf } from './replenish.ts'
import { yoursHalf } from './yours.ts'

/** The server half of every block there is. */
export const blockHalves: { readonly [Type in KnownBlockType]?: BlockHalf<Type> } = {
  message: messageHalf,
  replenish: replenishHalf,
  yours: yoursHalf,
}
