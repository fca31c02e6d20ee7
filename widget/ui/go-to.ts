/**
 * Brings the reader to something with an id on this page: opens what it is folded up in, moves focus there, and scrolls. A heading in
 * the line that unfolds a block is that line; a field is reached by the line that unfolds its form. At once, without a glide, so that
 * nobody has to ask for less motion. false: it is not on the page.
 */
export const goTo = (from: Node, id: string): boolean => {
  const target = (from.getRootNode() as Document | ShadowRoot).getElementById(id)
  if (!target) return false
  const line = target.closest('details')?.querySelector('summary') ?? null
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
  const stop = line ?? target
  // A summary takes focus by itself, and must stay in the order of tabs.
  if (!line) stop.tabIndex = -1
  stop.focus({ preventScroll: true })
  stop.scrollIntoView({ block: 'start' })
  return true
}
