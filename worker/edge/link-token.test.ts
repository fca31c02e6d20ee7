import { describe, expect, it } from 'vitest'
import { fromBase64Url, toBase64, toBase64Url } from './bytes.ts'
import { linkScopes, readLink, signLink, viewOf, type LinkToken } from './link-token.ts'

const env = { LINK_SECRET: toBase64(new Uint8Array(32).fill(108)) }
/** The token with some of its signed text written over. */
const forge = (text: string, from: string, to: string): string => {
  const bytes = fromBase64Url(text) ?? new Uint8Array()
  return toBase64Url(Uint8Array.from(String.fromCharCode(...bytes).replace(from, to), (char) => char.charCodeAt(0)))
}
const now = new Date('2026-11-22T10:00:00Z')
const token: LinkToken = { store: 'st_4kQ9dV0bTn2yXw7c', order: 'or_0123456789abcdefghijKL', scope: 'link', epoch: 3, expires: null }

describe('a link token', () => {
  it('says what was signed, in characters a URL takes as they are', async () => {
    const text = await signLink(env, token)
    expect(text).toMatch(/^[A-Za-z0-9_-]{22,120}$/)
    expect(await readLink(env, text, now)).toEqual({ ok: true, token })
  })

  it('TRUST 13: is denied with any bit flipped', async () => {
    const text = await signLink(env, token)
    const bytes = fromBase64Url(text) ?? new Uint8Array()
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = bytes.slice()
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(await readLink(env, toBase64Url(flipped), now), `bit ${bit}`).toEqual({ ok: false, reason: 'unknown' })
    }
  })

  it('TRUST 13: is denied with any character changed, also one whose spare bits do not count', async () => {
    // 1, 2 and 3 characters of epoch: every way base64 can end.
    for (const epoch of [1, 10, 100]) {
      const text = await signLink(env, { ...token, epoch })
      for (let at = 0; at < text.length; at += 1) for (const other of 'AZaz09-_BQ') {
        if (text[at] === other) continue
        expect(await readLink(env, text.slice(0, at) + other + text.slice(at + 1), now)).toEqual({ ok: false, reason: 'unknown' })
      }
      expect((await readLink(env, `${text}=`, now)).ok).toBe(false)
      expect((await readLink(env, ` ${text}`, now)).ok).toBe(false)
    }
  })

  it('TRUST 14: ends when it says, a minute of clock difference allowed', async () => {
    const text = await signLink(env, { ...token, scope: 'proven', expires: now })
    expect((await readLink(env, text, new Date(now.getTime() + 60_000))).ok).toBe(true)
    expect(await readLink(env, text, new Date(now.getTime() + 61_000))).toMatchObject({ ok: false, reason: 'expired' })
    expect(await readLink(env, text, new Date(now.getTime() + 600_000))).toMatchObject({ ok: false, reason: 'expired' })
  })

  it('TRUST 15: cannot be read as another scope', async () => {
    for (const scope of linkScopes) {
      const text = await signLink(env, { ...token, scope })
      for (const other of linkScopes.filter((name) => name !== scope)) {
        expect((await readLink(env, forge(text, `|${scope}|`, `|${other}|`), now)).ok).toBe(false)
      }
    }
    expect(viewOf('shopper')).toBe('proven')
  })

  it('TRUST 16: cannot be moved to another store', async () => {
    expect((await readLink(env, forge(await signLink(env, token), 'st_4kQ9dV0bTn2yXw7c', 'st_aaaaaaaaaaaaaaaa'), now)).ok).toBe(false)
  })

  it('is denied under another secret', async () => {
    expect((await readLink({ LINK_SECRET: toBase64(new Uint8Array(32).fill(111)) }, await signLink(env, token), now)).ok).toBe(false)
  })

  it('is denied when it is no token at all', async () => {
    for (const text of ['', 'x', '.'.repeat(60), 'A'.repeat(60), 'A'.repeat(10_000), '../../etc/passwd'.repeat(4)]) expect((await readLink(env, text, now)).ok).toBe(false)
  })
})
