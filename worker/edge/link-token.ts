import type { PageView } from '../../contract/vocabulary.ts'
import { concat, equalBytes, fromBase64Url, toBase64Url, utf8 } from './bytes.ts'
import { hmac } from './hash.ts'
import type { LinkSecret } from './signed-text.ts'

/**
 * The token of `/p/<token>`: it names the order, so a page needs no look-up; the order's object decides whether it still
 * holds. `v1 | store | order | scope | epoch | expires` and HMAC-SHA256 cut to 128 bits, base64url. The store is in the
 * MAC: a token means nothing in another store (TRUST 16); so is the scope (TRUST 15).
 *
 * `shopper` is a proof by e-mail: the view of `proven`, and it opens the shopper's other orders. A postcode proves one order only.
 */
export const linkScopes = ['number', 'link', 'proven', 'shopper', 'act', 'ask', 'visit', 'erase'] as const
export type LinkScope = (typeof linkScopes)[number]
/**
 * Scopes of a page's own address. `act` is not one: it changes things and reads nothing, and travels in bodies only; nor are `ask`,
 * which searches the merchant's questions from a page that a tracking number opened and can do nothing else, `visit`, which reads one line elsewhere in the shop, and `erase`, which a proven page alone is given and which ends the order.
 */
export type PageScope = Exclude<LinkScope, 'act' | 'ask' | 'visit' | 'erase'>

export interface LinkToken<Scope extends LinkScope = PageScope> {
  readonly store: string
  readonly order: string
  readonly scope: Scope
  /** Raised by the order's object to revoke what was given out before. */
  readonly epoch: number
  /** UTC; null = as long as the order's object says. Kept to the minute. */
  readonly expires: Date | null
}

const minute = 60_000
/** Clocks of two machines may differ by so much (TRUST 14). */
const skew = 60_000
export const provenLifetime = 24 * 60 * minute

export const viewOf = (scope: PageScope): PageView => scope === 'shopper' ? 'proven' : scope

export async function signLink(env: LinkSecret, token: LinkToken<LinkScope>): Promise<string> {
  const expires = token.expires === null ? 0 : Math.ceil(token.expires.getTime() / minute)
  const payload = ['v1', token.store, token.order, token.scope, token.epoch, expires].join('|')
  return toBase64Url(concat(utf8(payload), await macOf(env, payload)))
}

/** The whole answer is one of these three; nothing about a bad token is told apart. */
export type LinkReading<Scope extends LinkScope = PageScope> =
  | { readonly ok: true; readonly token: LinkToken<Scope> }
  | { readonly ok: false; readonly reason: 'unknown' }
  | { readonly ok: false; readonly reason: 'expired'; readonly token: LinkToken<Scope> }

const pageScopes: readonly PageScope[] = ['number', 'link', 'proven', 'shopper']
/** The token of a page's address. One of another scope opens nothing here. */
export const readLink = (env: LinkSecret, text: string, now: Date): Promise<LinkReading> => readToken(env, text, pageScopes, now)

/** A token that must have one of these scopes: what it is good for stands in the MAC (TRUST 15). */
export async function readToken<Scope extends LinkScope>(env: LinkSecret, text: string, scopes: readonly Scope[], now: Date): Promise<LinkReading<Scope>> {
  const bytes = text.length >= 40 && text.length <= 400 ? fromBase64Url(text) : null
  if (bytes === null || bytes.length <= 16) return { ok: false, reason: 'unknown' }
  const payload = new TextDecoder().decode(bytes.subarray(0, -16))
  if (!equalBytes(await macOf(env, payload), bytes.subarray(-16))) return { ok: false, reason: 'unknown' }
  const [version, store, order, scope, epoch, expires, ...rest] = payload.split('|')
  if (version !== 'v1' || !store || !order || !isOneOf(scopes, scope) || epoch === undefined || expires === undefined || rest.length > 0) return { ok: false, reason: 'unknown' }
  const token: LinkToken<Scope> = { store, order, scope, epoch: Number(epoch), expires: expires === '0' ? null : new Date(Number(expires) * minute) }
  if (token.expires && now.getTime() > token.expires.getTime() + skew) return { ok: false, reason: 'expired', token }
  return { ok: true, token }
}

const macOf = async (env: LinkSecret, payload: string): Promise<Uint8Array> => (await hmac(env.LINK_SECRET, `link|${payload}`)).subarray(0, 16)
const isOneOf = <Scope extends LinkScope>(scopes: readonly Scope[], value: string | undefined): value is Scope => scopes.some((scope) => scope === value)
