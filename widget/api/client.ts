import type { BlocksAnswer } from '../../contract/block.ts'
import type { LookupAnswer, LookupInput, PageAnswer, PageStore } from '../../contract/page.ts'
import { isPassing, toFault, type Fault } from './fault.ts'

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }

/** What the page asks the server. No header of ours, so a page costs no preflight; no cookies. */
export interface Client {
  /** The page behind a token. Retried once: it changes nothing. */
  page(token: string, signal?: AbortSignal): Promise<Answer<PageAnswer>>
  /** What the look-up form of a store needs to know. */
  store(id: string, signal?: AbortSignal): Promise<Answer<PageStore>>
  /** Finds a parcel; not retried, each try counts against the parcel's limit. */
  lookup(input: LookupInput, signal?: AbortSignal): Promise<Answer<LookupAnswer>>
  /** What the page holds besides its status. Not retried: an extra is not worth a second wait. */
  blocks(token: string, language: string, signal?: AbortSignal): Promise<Answer<BlocksAnswer>>
  /** Does something for the shopper; `body` holds the act token. Not retried here: who asks knows whether to. */
  act<Value>(name: string, body: Readonly<Record<string, unknown>>): Promise<Answer<Value>>
  /** Tells what blocks led to, also while the page is being left. No answer is waited for, and nothing follows from its absence. */
  engage(body: Readonly<Record<string, unknown>>): void
  /** Address of the live socket of a token. */
  liveUrl(token: string): string
}

export interface ClientDeps {
  readonly fetch: typeof fetch
  /** Folder the API lies under, with a closing slash: derived from the script's own address, never a literal. */
  readonly base: URL
  /** 0 ≤ n < 1 */
  readonly random: () => number
  readonly wait: (milliseconds: number) => Promise<void>
}

const timeoutMs = 10_000
/** Upper end of the full jitter before the one retry. */
const retryWithinMs = 1_500

/** A client of one base address. Failures are values; nothing is thrown. */
export const createClient = ({ fetch, base, random, wait }: ClientDeps): Client => {
  const ask = async <T>(path: string, init: RequestInit, signal?: AbortSignal): Promise<Answer<T>> => {
    const limit = AbortSignal.timeout(timeoutMs)
    try {
      const response = await fetch(new URL(path, base), {
        ...init, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', redirect: 'error',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      })
      return response.ok ? { ok: true, value: (response.status === 204 ? null : await response.json()) as T } : { ok: false, fault: await toFault(response) }
    } catch {
      return { ok: false, fault: { kind: limit.aborted ? 'timeout' : 'offline' } }
    }
  }

  /** For what changes nothing: once more after a passing failure, at a random moment so that a crowd does not come back as one. */
  const read = async <T>(path: string, signal?: AbortSignal): Promise<Answer<T>> => {
    const first = await ask<T>(path, {}, signal)
    if (first.ok || !isPassing(first.fault) || signal?.aborted) return first
    await wait(random() * retryWithinMs)
    return signal?.aborted ? first : ask<T>(path, {}, signal)
  }

  return {
    page: (token, signal) => read<PageAnswer>(`v1/pages/${encodeURIComponent(token)}`, signal),
    store: (id, signal) => read<PageStore>(`v1/stores/${encodeURIComponent(id)}`, signal),
    // Said to be JSON, which costs a preflight: what any form on any site could send is refused (TRUST 36).
    lookup: (input, signal) => ask<LookupAnswer>('v1/lookups', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) }, signal),
    blocks: (token, language, signal) => ask<BlocksAnswer>(`v1/pages/${encodeURIComponent(token)}/blocks?lang=${encodeURIComponent(language)}`, {}, signal),
    act: (name, body) => ask('v1/acts/' + name, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    // As plain text it needs no preflight, which a page that is being left could not wait for; the token is in the body (TRUST 36).
    engage: (body) => { void fetch(new URL('v1/engagements', base), { method: 'POST', body: JSON.stringify(body), keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer' }).catch(() => {}) },
    liveUrl: (token) => {
      const url = new URL(`v1/pages/${encodeURIComponent(token)}/live`, base)
      url.protocol = url.protocol === 'http:' ? 'ws:' : 'wss:'
      return url.href
    },
  }
}
