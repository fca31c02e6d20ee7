import { listen } from './listen.ts'

/** Tells when the device goes off the network or comes back. `online` only means that there is some network: ask before believing it. */
export const onConnection = (window: Window, tell: (isOnline: boolean) => void): (() => void) => {
  const disposers = [listen(window, 'online', () => tell(true)), listen(window, 'offline', () => tell(false))]
  return () => { for (const dispose of disposers) dispose() }
}
