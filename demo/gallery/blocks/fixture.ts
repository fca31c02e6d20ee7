import type { BlockOf, KnownBlockType } from '../../../contract/block.ts'
import type { PageAnswer } from '../../../contract/page.ts'
import type { Locale, PageState } from '../../../contract/vocabulary.ts'

/** The story a block stands in. Merchant's texts come in its language. */
export interface BlockStory { readonly state: PageState; readonly locale: Locale; readonly answer: PageAnswer }

/** A block as the worker would give it for this story; null where it would give none. */
export type BlockFixture<Type extends KnownBlockType> = (story: BlockStory) => BlockOf<Type> | null
