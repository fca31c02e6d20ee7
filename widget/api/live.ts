import type { LiveMessage, PageFacts } from '../../contract/page.ts'

/**
 * Keeps one page fresh: a socket while the page is seen, polling while no socket can be had, nothing while it is hidden.
 * It decides when to ask, never what the answer means; `refresh` and `onFacts` do that.
 */
export interface LiveDeps {
  readonly url: string
  readonly open: (url: string) => LiveSocket
  /** Asks for the whole page by GET. */
  readonly refresh: () => Promise<void>
  readonly onFacts: (facts: PageFacts) => void
  readonly onGone: () => void
  /** 0 ≤ n < 1 */
  readonly random: () => number
  readonly setTimer: (run: () => void, milliseconds: number) => () => void
}

/** The part of `WebSocket` that is used. */
export interface LiveSocket {
  readonly send: (data: string) => void
  readonly close: () => void
  onopen: ((event: Event) => unknown) | null
  onmessage: ((event: MessageEvent) => unknown) | null
  onclose: ((event: CloseEvent) => unknown) | null
}

export interface Live {
  /** The page is seen: connect, and ask what was missed if this is not the first time. */
  readonly wake: () => void
  /** The page is hidden or gone: no socket, no timer. */
  readonly sleep: () => void
  /** Whatever connection there is may be dead (back from the cache, back on a network): drop it, ask, connect anew. */
  readonly renew: () => void
}

export const pollEveryMs = 30_000
/** A phone that changed networks keeps a dead socket open for minutes; the object answers `ping` without waking up. */
export const pingEveryMs = 45_000
const pongWithinMs = 10_000
const firstRetryMs = 1_000
const lastRetryMs = 60_000

/** Starts asleep. */
export const createLive = ({ url, open, refresh, onFacts, onGone, random, setTimer }: LiveDeps): Live => {
  let socket: LiveSocket | null = null
  let isAwake = false
  let isOpen = false
  let isGone = false
  let wasConnected = false
  let failures = 0
  let stopRetry = () => {}
  let stopPolling = () => {}
  let stopPinging = () => {}

  const drop = () => {
    stopRetry()
    stopPolling()
    stopPinging()
    const old = socket
    socket = null
    if (!old) return
    old.onopen = old.onmessage = old.onclose = null
    // A socket closed while it connects is written to the shop's console, with its whole address: it may open first.
    if (isOpen) old.close()
    else old.onopen = () => old.close()
    isOpen = false
  }

  const poll = () => {
    stopPolling()
    stopPolling = setTimer(() => { void refresh().finally(() => { if (isAwake && !isGone && socket === null) poll() }) }, pollEveryMs)
  }

  const ping = (to: LiveSocket) => {
    stopPinging()
    stopPinging = setTimer(() => {
      try { to.send('ping') } catch { /* closing: its close event follows */ }
      stopPinging = setTimer(() => { if (socket === to) { drop(); void refresh(); connect() } }, pongWithinMs)
    }, pingEveryMs)
  }

  const connect = () => {
    if (!isAwake || isGone || socket) return
    let next: LiveSocket
    // The constructor throws where a policy of the shop forbids the address: polling is all there is then.
    try { next = open(url) } catch { poll(); return }
    socket = next
    next.onopen = () => {
      isOpen = true
      stopPolling()
      if (wasConnected || failures) void refresh()
      wasConnected = true
      failures = 0
      ping(next)
    }
    next.onmessage = (event) => {
      ping(next)
      const message = toMessage(event.data)
      if (message?.type === 'facts') onFacts(message.facts)
      if (message?.type === 'gone') { isGone = true; drop(); onGone() }
    }
    next.onclose = () => {
      if (socket !== next) return
      socket = null
      isOpen = false
      stopPinging()
      failures += 1
      stopRetry()
      stopRetry = setTimer(connect, random() * Math.min(lastRetryMs, firstRetryMs * 2 ** failures))
      if (failures === 1) void refresh()
      poll()
    }
  }

  return {
    wake: () => {
      if (isAwake || isGone) return
      isAwake = true
      if (wasConnected || failures) { wasConnected = false; failures = 0; void refresh() }
      connect()
    },
    sleep: () => { isAwake = false; drop() },
    renew: () => {
      if (isGone) return
      drop()
      if (!isAwake) return
      failures = 0
      wasConnected = false
      void refresh()
      connect()
    },
  }
}

// Taken when the module loads: a shop's script may replace it later.
const parse = JSON.parse

const toMessage = (data: unknown): LiveMessage | null => {
  if (typeof data !== 'string') return null
  try {
    const message = parse(data) as LiveMessage | null
    return message !== null && typeof message === 'object' ? message : null
  } catch { return null }
}
