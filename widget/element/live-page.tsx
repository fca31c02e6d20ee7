import { computed, effect, signal, untracked } from '@preact/signals-core'
import { render, type VNode } from 'preact'
import type { LookupInput } from '../../contract/page.ts'
import { createClient } from '../api/client.ts'
import { createRealm } from '../api/realm.ts'
import { toLocale } from '../i18n/format.ts'
import { liveWordsOf } from '../i18n/live-words.ts'
import { loadMessages } from '../i18n/messages.ts'
import { createZoneName } from '../i18n/zone-name.ts'
import { CopyButton } from '../page/copy-button.tsx'
import { OfflineNote } from '../page/offline-note.tsx'
import type { FrameOptions } from '../ui/view.ts'
import { announceChanges } from './announce.ts'
import { create } from './create.ts'
import { containerClass, type Drawn } from './drawn.ts'
import type { Embedded } from './embedded.ts'
import { tell } from './events.ts'
import type { Finding } from './find-app.tsx'
import { followLinks } from './follow-links.ts'
import { keepFresh } from './keep-fresh.ts'
import type { Mounted, MountInput } from './mount.ts'
import { pageVNode, type Speech } from './page-vnode.tsx'
import { guard, reportError } from './report-error.ts'
import { createSession } from './session.ts'
import { stageBlocks } from './stage-blocks.ts'
import { headingLevelOf, languageOf } from './settings.ts'

export type LivePage = Mounted

interface LiveInput extends MountInput {
  readonly root: ShadowRoot
  readonly drawn: Drawn | null
  readonly slot: HTMLSlotElement
  readonly speech: Speech
}

/** Everything of an element that asks, listens and waits. Draws whenever a fact it has drawn from changes. */
export const startLivePage = async ({ host, internals, base, token, root, drawn, slot, speech: firstSpeech }: LiveInput): Promise<LivePage> => {
  const isHosted = drawn !== null
  const realm = createRealm(root, () => create('iframe'))
  const client = createClient({ fetch: realm.fetch, base, random: Math.random, wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) })
  const session = createSession(client, (name, detail) => tell(host, name, detail))
  const fresh = keepFresh({ session, client, realm, document, window, elapsed: () => performance.now() })
  const zoneName = createZoneName(new Intl.DateTimeFormat().resolvedOptions().timeZone)

  let store = host.getAttribute('store')
  let locale = languageOf(host)
  let shownToken: string | null = null
  let isBroken = false
  let isStale = false
  let isOver = false
  const speech = signal(firstSpeech)
  const level = signal(headingLevelOf(host))
  const scene = signal<FrameOptions['scene']>(undefined)
  /** What was copied a moment ago. */
  const copied = signal<string | null>(null)
  const embedded = signal<Embedded | null>(null)
  const finding = signal<Finding | null>(null)

  const container = drawn?.container ?? create('div')
  const region = drawn?.region ?? create('p')
  container.className = containerClass
  region.className = 'sr'
  region.role = 'status'

  const speak = async (language: string) => {
    const { locale: spoken } = toLocale(language)
    speech.value = { language, messages: await loadMessages(spoken) }
  }
  const focus = (selector: string) => { setTimeout(() => guard(() => container.querySelector<HTMLElement>(selector)?.focus())) }
  const offer = async () => {
    const id = store ?? session.store.peek()?.id
    if (!id) return
    await session.offerLookup(id)
    focus('#ds-h')
  }
  const find = async (input: LookupInput) => {
    if (!await session.lookup(input)) return
    // Hosted, the order gets the address that belongs to it.
    if (isHosted) location.assign(`/p/${session.token.peek()}`)
    else focus('#ds-h')
  }
  const start = () => {
    shownToken = token()
    if (shownToken) void session.open(shownToken)
    else if (store) void session.offerLookup(store)
  }

  const copy = (text: string) => guard(async () => { await navigator.clipboard.writeText(text); copied.value = text })
  const frame = computed((): FrameOptions => {
    const words = liveWordsOf(speech.value.messages), last = copied.value
    return {
      hosted: isHosted, base: isHosted ? '' : base.href.slice(0, -1), headingLevel: level.value, scene: scene.value, zoneName,
      onCopy: copy, copyButton: (text, about) => <CopyButton words={words} about={about} isCopied={last === text} onCopy={() => copy(text)} />,
    }
  })

  /** What is drawn, from the state of the session alone; null where the shop's own link is the better answer. */
  const drawing = computed((): VNode | null => {
    const words = speech.value
    const phase = session.phase.value
    const page = session.page.value
    const options = frame.value
    if (phase === 'page' && page) return pageVNode(page, words, fresh.now.value || page.now, {
      ...options, offline: session.isOffline.value,
      notice: session.isOffline.value && <OfflineNote words={liveWordsOf(words.messages)} onRetry={() => guard(session.refresh)} />,
    })
    if (phase === 'loading') return embedded.value?.drawLoading(words, options) ?? null
    const known = session.store.value
    return known && (phase === 'lookup' || phase === 'ended') ? finding.value?.draw({ session, store: known, speech: words, options, onSend: find, onFocus: focus }) ?? null : null
  })

  if (drawn) {
    const { token: drawnToken, page, store: drawnStore } = drawn.facts
    if (!page) finding.value = await (await import('./find-app.tsx')).prepareFinding(speech, drawn.facts.lookup)
    session.adopt(drawnToken, page, drawnStore)
  } else {
    embedded.value = (await import('./embedded.tsx')).adoptEmbedded(host, root)
    root.append(container, region)
    start()
  }

  const disposers = [
    effect(() => { if (session.phase.value === 'loading') internals.states?.add('loading'); else internals.states?.delete('loading') }),
    effect(() => { const known = session.store.value; if (known) embedded.value?.paint(known.theme) }),
    effect(() => {
      const node = drawing.value
      if (isBroken) return
      slot.hidden = node !== null
      try { untracked(() => render(node, container)) } catch (error) {
        // Half a page is worse than the shop's own link.
        isBroken = true
        reportError(error)
        container.remove()
        if (!slot.isConnected) root.append(slot)
        slot.hidden = false
        tell(host, 'doorstep:error', { kind: 'internal' })
      }
    }),
    effect(() => { if (session.phase.value === 'ended' && !session.store.value && store) void session.learnStore(store) }),
    effect(() => {
      if (finding.value || (session.phase.value !== 'lookup' && session.phase.value !== 'ended')) return
      guard(async () => { finding.value = await (await import('./find-app.tsx')).prepareFinding(speech, null) })
    }),
    stageBlocks({ session, client, container, drawn: drawn?.facts.blocks ?? null, speech, frame, now: fresh.now, isHosted }),
    // Hosted, these are addresses that can be kept, and plain links do.
    isHosted ? () => {} : followLinks(container, { lookup: () => { const known = session.store.peek(); return known && frame.peek().base + known.lookupUrl }, onLocale: (chosen) => guard(() => speak(chosen)), onAnother: () => guard(offer) }),
    announceChanges(session, speech, (text) => { region.textContent = text }),
  ]
  guard(async () => {
    const [{ Scene }, { sceneSheet }] = await Promise.all([import('../scenes/index.tsx'), import('../scenes/sheet.ts')])
    const sheet = sceneSheet()
    if (!sheet) return
    root.adoptedStyleSheets.push(sheet)
    scene.value = Scene
  })

  const takeSettings = () => {
    const before = { store, locale }
    store = host.getAttribute('store')
    locale = languageOf(host)
    level.value = headingLevelOf(host)
    if (locale !== before.locale) guard(() => speak(locale))
    if (token() !== shownToken || (store !== before.store && !token())) start()
  }

  return {
    page: () => session.page.peek(),
    refresh: session.refresh,
    // Several changes in one turn are one change.
    renew: () => {
      if (isStale) return
      isStale = true
      queueMicrotask(() => { isStale = false; if (!isOver) guard(takeSettings) })
    },
    dispose: () => {
      isOver = true
      fresh.dispose()
      session.dispose()
      for (const dispose of disposers) dispose()
      render(null, container)
      root.adoptedStyleSheets = []
      realm.dispose()
    },
  }
}
