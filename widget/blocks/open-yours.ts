/** "Why am I seeing this?" ends here: opens what the store knows of the shopper, on the same page, and goes there. false: this page has no such block. */
export const openYours = (from: Node): boolean => {
  const details = (from.getRootNode() as ParentNode).querySelector<HTMLDetailsElement>('#ds-yours')
  if (!details) return false
  details.open = true
  details.querySelector('summary')?.focus()
  return true
}
