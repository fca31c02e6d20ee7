/** What one shopper of one store was shown and did, as far as frequency and choice need it. */
export interface ShopperMemory {
  /** One line a block and arm. `days`: UTC milliseconds of each page view that showed it, newest first, as far back as caps look. */
  readonly seen: readonly { readonly block: string; readonly arm: string | null; readonly shownAt: readonly number[] }[]
  /** Blocks the shopper put away. */
  readonly dismissed: readonly string[]
}
