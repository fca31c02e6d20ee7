import type { CarrierAccount, CarrierError, CarrierResponse, CarrierStep } from '../carrier.ts'
import { errorOfStatus } from './answer.ts'
import { at, first, readJson } from './json.ts'
import { code, firstText, text } from './text.ts'

/** A token this close to its end is not used any more: the ask step takes time. */
const margin = 60_000

export const hasLiveToken = (account: CarrierAccount, now: Date): account is CarrierAccount & { token: { value: string; expiresAt: Date } } =>
  account.token !== null && account.token.expiresAt.getTime() - now.getTime() > margin

/** The OAuth 2 client-credentials request (RFC 6749 4.4): Basic header, or id and secret in the form. */
export function clientCredentials(url: string, id: string, secret: string, how: 'basic' | 'form' | 'json', extra: Readonly<Record<string, string>> = {}): CarrierStep {
  const body = how === 'basic' ? { grant_type: 'client_credentials', ...extra } : { grant_type: 'client_credentials', client_id: id, client_secret: secret, ...extra }
  return {
    kind: 'login', method: 'POST', url,
    headers: {
      accept: 'application/json',
      'content-type': how === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
      ...(how === 'basic' ? { authorization: `Basic ${basic(id, secret)}` } : {}),
    },
    body: how === 'json' ? JSON.stringify(body) : new URLSearchParams(body).toString(),
  }
}

/** Base64 of `id:secret` as UTF-8; `btoa` alone throws on anything beyond Latin-1. */
export function basic(id: string, secret: string): string {
  return btoa(Array.from(new TextEncoder().encode(`${id}:${secret}`), (byte) => String.fromCharCode(byte)).join(''))
}

/**
 * Reads `{ access_token, expires_in }`. `expires_in` in seconds, number or text, 1 h where absent. A 400 answer to a login
 * is a wrong id or secret (`invalid_client`), so it counts as `auth`: asking again will not help.
 */
export function readToken(response: CarrierResponse, now: Date): { ok: true; token: string; expiresAt: Date } | { ok: false; error: CarrierError } {
  const read = readJson(response.body)
  const body = read.ok ? read.value : undefined
  // Not through `text`: a JWT is longer than any text a page shows.
  const token = at(body, 'access_token')
  if (response.status >= 200 && response.status < 300) {
    if (typeof token !== 'string' || token === '' || !/^[\x21-\x7e]+$/.test(token)) return { ok: false, error: { kind: 'malformed', code: null } }
    const seconds = Number(text(at(body, 'expires_in')) ?? '3600')
    const lives = Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 30 * 86_400) : 3600
    return { ok: true, token, expiresAt: new Date(now.getTime() + lives * 1000) }
  }
  const kind = response.status === 400 ? 'auth' : errorOfStatus(response.status) ?? 'upstream'
  const said = firstText(at(first(at(body, 'errors')), 'code'), at(first(at(body, 'response', 'errors')), 'code'), at(body, 'error'), at(body, 'code'))
  return { ok: false, error: { kind, code: said === null ? null : code(said) } }
}
