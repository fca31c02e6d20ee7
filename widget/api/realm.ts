/**
 * The platform functions that see a token: `fetch` and `WebSocket`, whose address holds it. Scripts of the shop often wrap
 * these two to report every address to a third party, so a wrapped one is not used: an empty frame inside our own shadow
 * root lends its clean pair (TRUST 29). The frame loads nothing (`about:blank`), and no policy of the shop forbids it.
 */
export interface Realm {
  readonly fetch: typeof fetch
  readonly WebSocket: typeof WebSocket
  readonly dispose: () => void
}

// Taken when the module loads, before the shop's later scripts can replace them.
const source = Function.prototype.toString
const call = Reflect.apply
const isNative = (value: unknown): boolean => typeof value === 'function' && call(String.prototype.endsWith, call(source, value, []), ['{ [native code] }'])
const own = { fetch: globalThis.fetch, WebSocket: globalThis.WebSocket }

/** Clean functions for one element. Without a frame (no DOM, a browser that refuses) the wrapped ones serve: a shop's page that does not work is worse. */
export const createRealm = (root: ShadowRoot, createFrame: () => HTMLIFrameElement): Realm => {
  if (isNative(own.fetch) && isNative(own.WebSocket)) return { fetch: (input, init) => call(own.fetch, globalThis, [input, init]), WebSocket: own.WebSocket, dispose: () => {} }
  const frame = createFrame()
  frame.hidden = true
  frame.tabIndex = -1
  frame.ariaHidden = 'true'
  root.append(frame)
  const lent = (frame.contentWindow ?? globalThis) as typeof globalThis
  return { fetch: (input, init) => call(lent.fetch, lent, [input, init]), WebSocket: lent.WebSocket, dispose: () => frame.remove() }
}
