import type { PageAnswer } from '../../contract/page.ts'
import { observedAttributes } from './attributes.ts'
import { mountPage, type Mounted } from './mount.ts'
import { guard } from './report-error.ts'

const elementName = 'doorstep-page'

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

    #renew(): void { guard(() => this.#mounted?.renew()) }
  }
  // Every other property is its attribute.
  for (const attribute of observedAttributes) {
    if (attribute !== 'token') Object.defineProperty(DoorstepPage.prototype, propertyOf(attribute), {
      configurable: true, enumerable: true,
      get(this: HTMLElement) { return this.getAttribute(attribute) },
      set(this: HTMLElement, value: unknown) { if (value === null || value === undefined) this.removeAttribute(attribute); else this.setAttribute(attribute, String(value)) },
    })
  }
  registry.define(elementName, DoorstepPage)
}

/** `color-scheme` → `colorScheme`. */
const propertyOf = (attribute: string): string => attribute.replace(/-(.)/, (_dash, letter: string) => letter.toUpperCase())

/** A property set before the script arrived lies on the object itself and would hide the accessor for ever. */
const applyEarlyProperties = (host: HTMLElement): void => {
  for (const name of observedAttributes.map(propertyOf)) {
    if (!Object.hasOwn(host, name)) continue
    const value = Reflect.get(host, name) as unknown
    Reflect.deleteProperty(host, name)
    Reflect.set(host, name, value)
  }
}
