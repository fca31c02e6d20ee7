import type { KnownBlockType } from '../../contract/block.ts'
import type { BlockModule } from '../../widget/blocks/block.ts'
import * as message from '../../widget/blocks/message/message.tsx'
import * as replenish from '../../widget/blocks/replenish/replenish.tsx'
import * as yours from '../../widget/blocks/yours/yours.tsx'

/** The views of all blocks, for drawing on the server: the very modules the browser loads one by one. */
export const blockViews: { readonly [Type in KnownBlockType]?: BlockModule<Type> } = {
  message,
  replenish,
  yours,
}
