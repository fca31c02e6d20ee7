import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCodeKey, toCodeText } from './code-text.ts'

describe('a code', () => {
  it('TRUST 76: carries 80 random bits: ten bytes in, and no two of them spell alike', () => {
    const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
    fc.assert(fc.property(bytes, bytes, (a, b) => {
      expect(toCodeText(a, null) === toCodeText(b, null)).toBe(a.every((byte, at) => byte === b[at]))
      expect(toCodeText(a, 'WAIT')).toMatch(/^WAIT(-[0-9A-HJKMNP-TV-Z]{4}){4}$/)
    }), { numRuns: 500 })
    // Each of the 80 bits changes the text.
    const none = toCodeText(new Uint8Array(10), null)
    const turned = Array.from({ length: 80 }, (_, bit) => toCodeText(Uint8Array.from({ length: 10 }, (__, at) => (Math.floor(bit / 8) === at ? 1 << (bit % 8) : 0)), null))
    expect(new Set([none, ...turned]).size).toBe(81)
    expect(() => toCodeText(new Uint8Array(9), null)).toThrow()
  })

  it('is read as people type it', () => {
    expect([' sam-wait-10 ', 'SAM‑WAIT–10', 'sam-\u200bwait-10', 'ｓａｍ-wait-10'].map(toCodeKey)).toEqual(['SAM-WAIT-10', 'SAM-WAIT-10', 'SAM-WAIT-10', 'SAM-WAIT-10'])
    expect(toCodeKey('AB-C')).not.toBe(toCodeKey('ABC'))
  })
})
