import type { ShopContext } from '../context.ts'
import type { ShopPage } from '../frame.ts'
import type { Html } from '../html.ts'

/** One thing a real shop does to a widget, alone on a page. */
export interface HostilePage {
  readonly slug: string
  readonly title: string
  /** One sentence: what is hostile here, and what must hold all the same. */
  readonly why: string
  /** The tag of `context.order` unless the page needs another. */
  readonly body?: (context: ShopContext) => Html
  readonly head?: (context: ShopContext) => Html
  /** Before the tag is loaded, or instead of it. */
  readonly withoutTag?: true
  readonly page?: (context: ShopContext) => Partial<Pick<ShopPage, 'lang' | 'dir' | 'headers'>>
}
