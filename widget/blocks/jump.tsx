import type { ComponentChildren } from 'preact'
import { safeLink } from '../model/safe-link.ts'

/**
 * To another block of the page. An address cannot reach into a shadow root, so the stage does; without a script, or without that
 * block, the link leads where the shop is reached.
 */
export const Jump = ({ to, otherwise, children }: { to: string; otherwise: string | null; children: ComponentChildren }) =>
  <a rel="noreferrer" href={safeLink(otherwise) ?? `#${to}`} data-to={to}>{children}</a>
