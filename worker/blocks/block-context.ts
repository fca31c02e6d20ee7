import type { BlockFacts, KnownBlockType } from '../../contract/block.ts'
import type { PageFacts } from '../../contract/page.ts'
import type { PageState } from '../../contract/vocabulary.ts'
import type { StoreContent } from '../content/read-content.ts'
import type { LiveStore } from '../content/store-settings.ts'
import type { ProductRow } from '../db/products.ts'
import type { Purchase } from '../db/purchases.ts'
import type { ShopperMemory } from '../domain/placement/memory.ts'
import type { Env } from '../env.ts'
import type { Choose } from '../learning/choose.ts'
import type { OrderForBlocks } from '../objects/order-api.ts'

/** What the server half of a block decides from. What costs a query is a function, asked once per answer however many blocks ask. */
export interface BlockContext {
  readonly env: Env
  readonly now: Date
  /** Origin of this worker, for addresses that must be whole. */
  readonly origin: string
  readonly store: LiveStore
  readonly content: StoreContent
  readonly state: PageState
  /** In the view of the link that is open: `link` or `proven`, never `number`. */
  readonly facts: PageFacts
  /** The reader's language, a BCP 47 tag. */
  readonly language: string
  readonly order: OrderForBlocks
  /** UTC ISO of the last parcel's delivery, once all have come; null while one is on its way. */
  readonly arrivedAt: string | null
  /** Past the promise now, or it came so. */
  readonly isLate: boolean
  /** This shopper sees no commerce, so that its worth can be measured. */
  readonly isHeldOut: boolean
  /** Keyed e-mail hash, or `order:<id>` for an order without one: under this name things are remembered. */
  readonly shopperKey: string
  /** The catalogue's word on what was ordered, by sku. One query; empty where the shop has told us nothing. */
  readonly products: () => Promise<ReadonlyMap<string, ProductRow>>
  /** What this shopper bought here before and with this order, newest first: the lines of the last 50 orders. One query; none for an order without an address. */
  readonly purchases: () => Promise<readonly Purchase[]>
  /** What this shopper was shown and did before. One query. */
  readonly memory: () => Promise<ShopperMemory>
  readonly choose: Choose
}

/** What a half gives: the facts of its block, with what chose them. `commerce` only where it differs from the rule for its type. */
export type Resolved<Type extends KnownBlockType> = Extract<BlockFacts, { type: Type }> & { readonly id?: string; readonly decision?: string | null; readonly commerce?: boolean }

/** The server half of a block. null = nothing to show. What throws or takes too long is left out of the page and reported. */
export interface BlockHalf<Type extends KnownBlockType = KnownBlockType> {
  readonly type: Type
  /** Milliseconds it may take; left out: `blockTimeout`. */
  readonly timeout?: number
  readonly resolve: (context: BlockContext) => Promise<Resolved<Type> | readonly Resolved<Type>[] | null>
}

