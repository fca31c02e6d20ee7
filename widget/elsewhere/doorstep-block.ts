import type { VisitAnswer } from '../../contract/visit.ts'
import type { VisitType } from '../../contract/vocabulary.ts'
import { createRealm } from '../api/realm.ts'
import { create } from '../element/create.ts'
import { guard } from '../element/report-error.ts'
import { languageOf } from '../element/settings.ts'
import { createStoreTheme } from '../element/store-theme.ts'
import { elsewhereSheet } from '../theme/elsewhere-sheet.ts'
import { typeOf } from './attributes.ts'
import { drawLine } from './draw-line.ts'
import { dropVisit, readVisit } from './visit-key.ts'

const elementName = 'doorstep-block'
const timeoutMs = 8_000

/**
 * Defines `<doorstep-block>`: what waits for this shopper's next visit, anywhere in the shop. Where nothing waits, or anything fails,
 * the child the shop put inside stays, and an empty one takes no space. `base` is the folder the API lies under.
 */
export const defineDoorstepBlock = (base: URL, registry: CustomElementRegistry = customElements): void => {
  if (registry.get(elementName)) return

  class DoorstepBlock extends HTMLElement {
    #isStarted = false
    connectedCallback(): void {
      if (this.#isStarted) return
      this.#isStarted = true
      guard(async () => { await show(this, base) })
    }
  }
  registry.define(elementName, DoorstepBlock)
}

/** One question a type and page, however many blocks ask. */
const asked = new Map<VisitType, Promise<VisitAnswer | null>>()

async function show(host: HTMLElement, base: URL): Promise<void> {
  const token = readVisit()
  const sheet = token === null ? null : elsewhereSheet()
  if (token === null || sheet === null) return
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const child = create('slot')
  root.replaceChildren(child)
  const type = typeOf(host)
  const answer = await (asked.get(type) ?? remember(type, ask(root, base, token, type)))
  if (!answer?.waiting) return
  root.adoptedStyleSheets = [sheet]
  createStoreTheme(host, root)(answer.store.theme)
  const line = drawLine(answer.waiting, { language: languageOf(host), base: base.href.slice(0, -1), href: ownPage(host.getAttribute('href')), today: new Date().toISOString().slice(0, 10) })
  child.remove()
  root.append(line)
}

const remember = (type: VisitType, asking: Promise<VisitAnswer | null>): Promise<VisitAnswer | null> => { asked.set(type, asking); return asking }

/** null: nothing to show. Refused, the token is worth nothing any more and goes; when we cannot be reached it stays for the next page. */
async function ask(root: ShadowRoot, base: URL, token: string, type: VisitType): Promise<VisitAnswer | null> {
  const realm = createRealm(root, () => create('iframe'))
  try {
    const response = await realm.fetch(new URL(`v1/visits/${token}?type=${type}`, base), { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
    if (response.status === 404) dropVisit()
    return response.ok ? await response.json() as VisitAnswer : null
  } catch { return null } finally { realm.dispose() }
}

/** A link of the shop, to the shop: what is no web address is no link. */
const ownPage = (href: string | null): string | null => {
  try { return href === null || !/^https?:$/.test(new URL(href, location.href).protocol) ? null : new URL(href, location.href).href } catch { return null }
}
