import type { PageAnswer } from '../../contract/page.ts'
import { observedAttributes } from './attributes.ts'
import { mountPage, type Mounted } from './mount.ts'
import { guard } from './report-error.ts'

export const elementName = 'doorstep-page'

/**
 * Defines `<doorstep-page>`. `base` is the folder the API lies under, with a closing slash. A second definition would
 * throw, so the first one stays. The class is a shell: `mountPage` does the work.
 */
export const defineDoorstepPage = (base: URL, registry: CustomElementRegistry = customElements): void => {
  if (registry.get(elementName)) return

  class DoorstepPage extends HTMLElement {
    static readonly observedAttributes = observedAttributes
    readonly #internals = this.attachInternals()
    #mounted: Mounted | null = null
    #token: string | null = null
    #isStale = false

    get token(): string | null { return this.#token }
    set token(token: string | null | undefined) { this.#token = token || null; this.#renew() }
    get page(): PageAnswer | null { return this.#mounted?.page() ?? null }
    refresh(): Promise<void> { return this.#mounted?.refresh() ?? Promise.resolve() }

    connectedCallback(): void {
      // Moved within the page: disconnected and connected again in one turn, and still running.
      if (this.#mounted) return
      guard(() => {
        applyEarlyProperties(this)
        this.#mounted = mountPage({ host: this, internals: this.#internals, base, token: () => this.#token })
      })
    }

    disconnectedCallback(): void {
      queueMicrotask(() => {
        if (this.isConnected) return
        guard(() => { this.#mounted?.dispose() })
        this.#mounted = null
      })
    }

    attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
      if (name === 'token') {
        if (value === null) return
        this.#token = value || null
        // Style sheets can read attributes and send them away (TRUST 28).
        this.removeAttribute('token')
      }
      this.#renew()
    }

    /** Several changes in one turn are one change. */
    #renew(): void {
      if (this.#isStale || !this.#mounted) return
      this.#isStale = true
      queueMicrotask(() => { this.#isStale = false; guard(() => this.#mounted?.renew()) })
    }
  }
  for (const [property, attribute] of reflected) {
    Object.defineProperty(DoorstepPage.prototype, property, {
      configurable: true, enumerable: true,
      get(this: HTMLElement) { return this.getAttribute(attribute) },
      set(this: HTMLElement, value: unknown) { if (value === null || value === undefined) this.removeAttribute(attribute); else this.setAttribute(attribute, String(value)) },
    })
  }
  registry.define(elementName, DoorstepPage)
}

/** Properties that are their attribute. */
const reflected = [['store', 'store'], ['locale', 'locale'], ['colorScheme', 'color-scheme'], ['headingLevel', 'heading-level']] as const

/** A property set before the script arrived lies on the object itself and would hide the accessor for ever. */
const applyEarlyProperties = (host: HTMLElement): void => {
  for (const name of ['token', ...reflected.map(([property]) => property)]) {
    if (!Object.hasOwn(host, name)) continue
    const value = Reflect.get(host, name) as unknown
    Reflect.deleteProperty(host, name)
    Reflect.set(host, name, value)
  }
}
