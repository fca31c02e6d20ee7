import type { KnownBlockType } from '../../contract/block.ts'
import type { BlockModule } from './block.ts'

/** Each block is a chunk of its own, loaded when a page holds it. A type that is not here draws nothing. */
export const blockModules: { readonly [Type in KnownBlockType]?: () => Promise<BlockModule<Type>> } = {
  message: () => import('./message/message.tsx'),
  replenish: () => import('./replenish/replenish.tsx'),
  yours: () => import('./yours/yours.tsx'),
}
