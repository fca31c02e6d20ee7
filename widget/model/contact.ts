import type { PageStore } from '../../contract/page.ts'
import { safeLink } from './safe-link.ts'

/** The best way to reach people at the shop, as a link; null when the shop gave none. */
export const contactOf = ({ links, support }: PageStore): string | null =>
  safeLink(links.contact) ?? safeLink(support.url) ?? (support.email ? `mailto:${support.email}` : support.phone ? `tel:${support.phone.replace(/[^\d+]/g, '')}` : null)
