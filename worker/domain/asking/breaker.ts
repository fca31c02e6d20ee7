import type { CarrierErrorKind } from '../../../contract/vocabulary.ts'

/**
 * Breaker of one carrier account (TRUST 3.5): opens at half of at least 20 calls in 60 s failing; one probe after 30 s,
 * then twice as long each time, to 15 min. Five refusals of the credentials in a row end all asking until they are new.
 * Plain data in, plain data out; times are UTC ms.
 */
export interface Breaker {
  readonly state: 'closed' | 'open' | 'probing' | 'auth_failed'
  /** Open: when the probe may go. Probing: when the probe counts as lost. */
  readonly until: number
  /** How long it was open last. */
  readonly openFor: number
  readonly windowFrom: number
  readonly calls: number
  readonly failures: number
  readonly authFailures: number
  /** A carrier that said "slow down": no call before. */
  readonly pausedUntil: number
}

export const closedBreaker: Breaker = { state: 'closed', until: 0, openFor: 0, windowFrom: 0, calls: 0, failures: 0, authFailures: 0, pausedUntil: 0 }

export interface CallEnd { readonly ok: boolean; readonly error: CarrierErrorKind | 'network' | 'timeout' | null; /** Seconds. */ readonly retryAfter: number | null }

const windowMs = 60_000, fewestCalls = 20, firstOpen = 30_000, longestOpen = 15 * 60_000, mostAuthFailures = 5, longestPause = 3_600_000, probeLost = 120_000

/** A call that ended: what a carrier says about one number is no failure of the carrier. */
export function settleCall(before: Breaker, end: CallEnd, now: number): Breaker {
  const isFailure = !end.ok && (end.error === 'network' || end.error === 'timeout' || end.error === 'upstream' || end.error === 'malformed' || end.error === 'rate_limited' || end.error === 'auth')
  const isSameWindow = now - before.windowFrom < windowMs
  const counted: Breaker = {
    ...before,
    windowFrom: isSameWindow ? before.windowFrom : now,
    calls: (isSameWindow ? before.calls : 0) + 1,
    failures: (isSameWindow ? before.failures : 0) + (isFailure ? 1 : 0),
    authFailures: end.error === 'auth' ? before.authFailures + 1 : isFailure ? before.authFailures : 0,
    pausedUntil: end.error === 'rate_limited' ? Math.max(before.pausedUntil, now + pauseOf(end.retryAfter)) : before.pausedUntil,
  }
  if (before.state === 'auth_failed' || counted.authFailures >= mostAuthFailures) return { ...counted, state: 'auth_failed', until: 0 }
  if (before.state === 'probing') return isFailure ? open(counted, now) : { ...closedBreaker, pausedUntil: counted.pausedUntil }
  if (before.state === 'closed' && counted.calls >= fewestCalls && counted.failures * 2 >= counted.calls) return open(counted, now)
  return counted
}

const open = (breaker: Breaker, now: number): Breaker => {
  const openFor = breaker.openFor === 0 ? firstOpen : Math.min(longestOpen, breaker.openFor * 2)
  return { ...breaker, state: 'open', openFor, until: now + openFor, calls: 0, failures: 0, windowFrom: now }
}

/** Retry-After is believed up to an hour; a carrier that gives none gets a minute (F4). */
const pauseOf = (retryAfter: number | null): number => retryAfter === null || !Number.isFinite(retryAfter) ? 60_000 : Math.min(longestPause, Math.max(1_000, retryAfter * 1000))

export type Leave =
  | { readonly kind: 'free' }
  /** One call may go, to see whether the carrier is back. */
  | { readonly kind: 'probe' }
  | { readonly kind: 'wait'; readonly until: number }
  /** Not before new credentials. */
  | { readonly kind: 'never' }

export function leaveToCall(breaker: Breaker, now: number): Leave {
  if (breaker.state === 'auth_failed') return { kind: 'never' }
  if (breaker.pausedUntil > now) return { kind: 'wait', until: breaker.pausedUntil }
  if (breaker.state === 'closed') return { kind: 'free' }
  return breaker.until > now ? { kind: 'wait', until: breaker.until } : { kind: 'probe' }
}

/** The probe is on its way; if nobody settles it, another goes later. */
export const startProbe = (breaker: Breaker, now: number): Breaker => ({ ...breaker, state: 'probing', until: now + probeLost })
