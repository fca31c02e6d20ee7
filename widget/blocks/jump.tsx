import type { ComponentChildren } from 'preact'
import { safeLink } from '../model/safe-link.ts'
import { goTo } from '../ui/go-to.ts'

/**
 * To another block of the page. An address cannot reach into a shadow root, so a script does; without one, or without that block,
 * the link leads where the shop is reached.
 */
export const Jump = ({ to, otherwise, children }: { to: string; otherwise: string | null; children: ComponentChildren }) =>
  <a rel="noreferrer" href={safeLink(otherwise) ?? `#${to}`} onClick={(event) => { if (goTo(event.currentTarget, to)) event.preventDefault() }}>{children}</a>
