import type { VNode } from 'preact'
import type { Theme } from '../../contract/store.ts'
import { LoadingView } from '../page/loading.tsx'
import { pageSheet } from '../theme/sheet.ts'
import type { FrameOptions } from '../ui/view.ts'
import type { Speech } from './page-vnode.tsx'
import { createStoreTheme } from './store-theme.ts'

/** What only an embedded page needs, as a chunk of its own: the hosted page comes with its styles and its first facts. */
export interface Embedded {
  readonly drawLoading: (speech: Speech, options: FrameOptions) => VNode
  readonly paint: (theme: Theme) => void
}

/** Throws where style sheets cannot be constructed: unstyled, the page would be worse than the shop's link. */
export const adoptEmbedded = (host: HTMLElement, root: ShadowRoot): Embedded => {
  const sheet = pageSheet()
  if (!sheet) throw new Error('this browser constructs no style sheets')
  root.adoptedStyleSheets.push(sheet)
  return { drawLoading: ({ language, messages }, options) => <LoadingView {...options} messages={messages} language={language} />, paint: createStoreTheme(host, root) }
}
