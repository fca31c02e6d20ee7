/** What a story needs a reader for: losing the network, or sending the look-up form. */
interface Facts { readonly offline: boolean; readonly values: Readonly<Record<string, string>> | null }
const facts = JSON.parse(document.getElementById('story')!.textContent!) as Facts
const element = document.querySelector('doorstep-page')!
/** The hosted page names no store: it was drawn from one. */
const isDrawn = !element.hasAttribute('store')

if (facts.offline) element.addEventListener('doorstep:load', () => {
  Object.defineProperty(navigator, 'onLine', { get: () => false })
  dispatchEvent(new Event('offline'))
}, { once: true })

/** Gives the first thing that is there, however late: the widget's parts arrive one after the other. */
const soon = <T>(find: () => T | null | undefined): Promise<T> => new Promise((resolve) => {
  const look = () => { const found = find(); if (found) resolve(found); else requestAnimationFrame(look) }
  look()
})

// What the server drew has been sent already; only the embedded form still stands empty.
if (facts.values && !isDrawn) {
  if ('trackingNumber' in facts.values) {
    const byNumber = await soon(() => element.shadowRoot?.querySelector<HTMLElement>('a[href="?by=number"]'))
    byNumber.click()
  }
  for (const [key, value] of Object.entries(facts.values)) {
    const field = await soon(() => element.shadowRoot?.querySelector<HTMLInputElement>(`input[name="${key}"]`))
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  }
  ;(await soon(() => element.shadowRoot?.querySelector('form'))).requestSubmit()
}
document.documentElement.dataset['story'] = 'told'
export {}
