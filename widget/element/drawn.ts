import type { BlocksAnswer } from '../../contract/block.ts'
import type { PageAnswer, PageStore } from '../../contract/page.ts'
import type { LookupBy, LookupErrors, LookupFault, LookupValues } from '../model/look-up.ts'

/** What the server drew and from what, so that the first client render draws the same. Written by worker/pages. */
export interface DrawnFacts {
  readonly language: string
  readonly token: string | null
  readonly page: PageAnswer | null
  /** What the server drew into the places of the page; null where it had none in time. */
  readonly blocks: BlocksAnswer | null
  readonly store: PageStore | null
  /** The form, where one is shown. */
  readonly lookup: LookupForm | null
}

/** What stands in the form, and why it led nowhere. */
export interface LookupForm {
  readonly by: LookupBy
  readonly values: LookupValues
  readonly errors: LookupErrors
  readonly fault: LookupFault | null
}

export interface Drawn { readonly container: HTMLElement; /** The live region, mounted empty. */ readonly region: HTMLElement; readonly facts: DrawnFacts }

/** Class of the element that holds the page inside the shadow root. */
export const containerClass = 'ds'

/** null where the browser knows no declarative shadow root, or the shop wrote none: then the page is drawn here. */
export const readDrawn = (host: HTMLElement, root: ShadowRoot): Drawn | null => {
  const children = [...root.children] as HTMLElement[]
  const container = children.find((child) => child.className === containerClass)
  const region = children.find((child) => child.role === 'status')
  const block = [...host.children].find((child) => child.localName === 'script' && child.getAttribute('type') === 'application/json')
  if (!container || !region || !block) return null
  const facts = JSON.parse(block.textContent) as DrawnFacts
  // It holds the token; nobody needs it here any more.
  block.remove()
  return { container, region, facts }
}
