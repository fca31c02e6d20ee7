import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core'
import { createLive, type Live } from '../api/live.ts'
import type { Client } from '../api/client.ts'
import type { Realm } from '../api/realm.ts'
import { onConnection } from '../lifecycle/on-connection.ts'
import { onRestored } from '../lifecycle/on-restored.ts'
import { onVisibility } from '../lifecycle/on-visibility.ts'
import { guard } from './report-error.ts'
import type { Session } from './session.ts'

const tickEveryMs = 60_000

export interface Freshness {
  /** The server's clock now, ISO UTC: its word at the last answer and the time gone by since. A wrong clock of the reader's changes nothing. */
  readonly now: ReadonlySignal<string>
  readonly dispose: () => void
}

export interface FreshnessDeps {
  readonly session: Session
  readonly client: Client
  readonly realm: Realm
  readonly document: Document
  readonly window: Window
  /** Milliseconds since some fixed moment, never going back. */
  readonly elapsed: () => number
}

/** Ties one session to its page: live while seen, asleep while hidden, renewed after the cache and after a gap in the network. */
export const keepFresh = ({ session, client, realm, document, window, elapsed }: FreshnessDeps): Freshness => {
  const now = signal('')
  let toldAt = 0
  let toldMs = 0
  let live: Live | null = null
  const isSeen = () => document.visibilityState !== 'hidden'
  const tick = () => { if (toldMs) now.value = new Date(toldMs + elapsed() - toldAt).toISOString() }
  const setTimer = (run: () => void, milliseconds: number) => {
    const timer = setTimeout(() => guard(run), milliseconds)
    return () => clearTimeout(timer)
  }
  const ticking = setInterval(() => { if (isSeen()) guard(tick) }, tickEveryMs)

  const disposers = [
    effect(() => {
      const page = session.page.value
      if (!page) return
      toldMs = Date.parse(page.now)
      toldAt = elapsed()
      now.value = page.now
    }),
    effect(() => {
      const token = session.token.value
      const isShown = session.phase.value === 'page'
      if (token === null || !isShown) return
      const mine = createLive({
        url: client.liveUrl(token), open: (url) => new realm.WebSocket(url), refresh: session.refresh,
        onFacts: session.takeFacts, onGone: session.end, random: Math.random, setTimer,
      })
      live = mine
      if (untracked(isSeen)) mine.wake()
      return () => { mine.sleep(); live = null }
    }),
    onVisibility(document, (isVisible) => guard(() => { if (isVisible) { tick(); live?.wake() } else live?.sleep() })),
    onRestored(window, () => guard(() => { tick(); live?.renew() })),
    onConnection(window, (isOnline) => guard(() => { if (isOnline) live?.renew(); else session.setOffline(true) })),
  ]
  return { now, dispose: () => { clearInterval(ticking); for (const dispose of disposers) dispose() } }
}
