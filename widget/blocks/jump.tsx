import type { ComponentChildren } from 'preact'
import { safeLink } from '../model/safe-link.ts'

/**
 * To another block of the page. An address cannot reach into a shadow root, so a script does; without one, or without that block,
 * the link leads where the shop is reached.
 */
export const Jump = ({ to, otherwise, children }: { to: string; otherwise: string | null; children: ComponentChildren }) =>
  <a rel="noreferrer" href={safeLink(otherwise) ?? `#${to}`} onClick={(event) => {
    const target = (event.currentTarget.getRootNode() as Document | ShadowRoot).getElementById(to)
    if (!target) return
    event.preventDefault()
    // A block that is folded up says what it is in the line that unfolds it.
    const fold = target.closest('details'), line = target.closest('summary')
    if (fold) fold.open = true
    if (!line) target.tabIndex = -1
    ;(line ?? target).focus()
    target.scrollIntoView({ block: 'start' })
  }}>{children}</a>
