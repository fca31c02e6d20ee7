import { hydrate } from 'preact'
import type { PageAnswer } from '../../contract/page.ts'
import { toLocale } from '../i18n/format.ts'
import { loadMessages } from '../i18n/messages.ts'
import { keepPlaces } from './keep-places.ts'
import { create } from './create.ts'
import { readDrawn } from './drawn.ts'
import type { LivePage } from './live-page.tsx'
import { pageVNode } from './page-vnode.tsx'
import { guard } from './report-error.ts'
import { headingLevelOf, languageOf } from './settings.ts'

export interface MountInput {
  readonly host: HTMLElement
  readonly internals: ElementInternals
  /** Folder the API lies under, with a closing slash. */
  readonly base: URL
  readonly token: () => string | null
}

export interface Mounted {
  readonly page: () => PageAnswer | null
  readonly refresh: () => Promise<void>
  /** Attributes or token changed. */
  readonly renew: () => void
  readonly dispose: () => void
}

/**
 * Brings one element to life, in two steps. What the server drew is taken over at once with what is in this module; what
 * asks the server, listens and waits comes in a chunk after it (or before, where there is nothing to take over).
 */
export const mountPage = (input: MountInput): Mounted => {
  const { host, internals } = input
  const root = internals.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const drawn = readDrawn(host, root)
  // The shop's own link shows from the first moment, and whenever there is nothing better.
  const slot = create('slot')
  if (!drawn) root.append(slot)
  let live: LivePage | null = null
  let isOver = false

  const bringToLife = async () => {
    const language = drawn?.facts.language ?? languageOf(host)
    const words = loadMessages(toLocale(language).locale)
    const page = drawn?.facts.page
    if (page) {
      const first = pageVNode(page, { language, messages: await words }, page.now, { hosted: true, base: '', headingLevel: headingLevelOf(host) })
      keepPlaces(drawn.container, () => hydrate(first, drawn.container))
    }
    const [{ startLivePage }, messages] = await Promise.all([import('./live-page.tsx'), words])
    if (!isOver) live = await startLivePage({ ...input, root, drawn, slot, speech: { language, messages } })
    if (isOver) live?.dispose()
  }
  const coming = bringToLife()
  guard(() => coming)

  return {
    page: () => (live ? live.page() : drawn?.facts.page ?? null),
    refresh: async () => { await coming.catch(() => {}); await live?.refresh() },
    renew: () => live?.renew(),
    dispose: () => { isOver = true; live?.dispose(); root.replaceChildren() },
  }
}
