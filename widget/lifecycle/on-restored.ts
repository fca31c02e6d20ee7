import { listen } from './listen.ts'

/** Tells when the page came back from the back/forward cache. Its sockets are closed by then (Chromium: `readyState` 3), its timers went on as if nothing happened. */
export const onRestored = (window: Window, tell: () => void): (() => void) =>
  listen(window, 'pageshow', (event) => { if ((event as PageTransitionEvent).persisted) tell() })
