import type { OrdersAnswer, PageAnswer, PageStore } from '../../contract/page.ts'
import type { Locale, PageState } from '../../contract/vocabulary.ts'
import type { LookupFault } from '../../widget/model/look-up.ts'

export interface LookupFixture {
  /** What stands in the fields, and was sent. */
  readonly values: { readonly orderNumber: string; readonly proof: string } | { readonly trackingNumber: string } | null
  readonly fault: LookupFault | null
}

/**
 * One thing the page can be. Exactly one of `answer`, `orders` and `lookup` is there, except for states that have no
 * facts at all (loading, expired).
 */
export interface GalleryState {
  readonly state: PageState
  /** Unique, as it stands in the URL of the gallery and in the names of the shots. */
  readonly name: string
  readonly label: string
  readonly store: PageStore
  /** Language the story plays in; English where absent. */
  readonly locale?: Locale
  readonly answer?: PageAnswer
  readonly orders?: OrdersAnswer
  readonly lookup?: LookupFixture
  /** The reader has no network: `answer` is what the page knew. */
  readonly offline?: true
}
