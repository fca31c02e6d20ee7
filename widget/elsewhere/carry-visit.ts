/**
 * On the hosted page, while the shopper says yes: a link to one of the store's own sites takes the visit token along, behind `#`, where no
 * server and no log sees it. Put there at the click, so that nothing else on the page reads it. Returns what ends it.
 */
export const carryVisit = (inside: Node, token: string, sites: readonly string[]): (() => void) => {
  const root = inside.getRootNode()
  const onClick = (event: Event): void => {
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement)
    if (!link || link.hash || !sites.includes(link.origin)) return
    link.hash = `doorstep=${token}`
    // The page stays open behind a new tab: its links are as they were.
    setTimeout(() => { link.href = link.href.slice(0, link.href.indexOf('#')) })
  }
  root.addEventListener('click', onClick)
  root.addEventListener('auxclick', onClick)
  return () => { root.removeEventListener('click', onClick); root.removeEventListener('auxclick', onClick) }
}
