import { listen } from './listen.ts'

/** Tells when the page is seen or put away. `visibilitychange` and not `unload`: an unload listener alone keeps a page out of the back/forward cache. */
export const onVisibility = (document: Document, tell: (isVisible: boolean) => void): (() => void) =>
  listen(document, 'visibilitychange', () => tell(document.visibilityState !== 'hidden'))
