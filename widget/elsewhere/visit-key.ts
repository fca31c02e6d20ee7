/**
 * The one thing Doorstep ever keeps in a browser, in the storage of the shop's own origin, and only after the shopper switched it on:
 * the visit token. It reads the one suggestion, reminder or order line that waits, ends after 90 days, and goes when the switch does.
 * No other file of the widget touches storage or the address of the page (tests/architecture).
 */
const key = 'doorstep-visit'
const form = /^[\w-]{40,400}$/

/** null: none, or a browser that keeps nothing. */
export const readVisit = (): string | null => {
  try {
    const kept = localStorage.getItem(key)
    return kept !== null && form.test(kept) ? kept : null
  } catch { return null }
}

export const keepVisit = (token: string): void => {
  try { if (form.test(token)) localStorage.setItem(key, token) } catch { /* a browser that keeps nothing: nothing is shown elsewhere */ }
}

export const dropVisit = (): void => {
  try { localStorage.removeItem(key) } catch { /* as above */ }
}

/**
 * A link from the hosted page brings the token as `#doorstep=…`: taken over and cleared from the address at once, so that it is not in a
 * bookmark or a shared link. One that is kept already stays: a link of somebody else's cannot replace it.
 */
export const takeVisit = (): void => {
  const found = /^#doorstep=([\w-]{40,400})$/.exec(location.hash)?.[1]
  if (!found) return
  if (readVisit() === null) keepVisit(found)
  history.replaceState(history.state, '', location.pathname + location.search)
}
