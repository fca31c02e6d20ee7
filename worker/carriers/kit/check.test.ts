import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMod10, isMod11, isMod7, s10 } from './check-digit.ts'
import { bodyId, isEqual, isEqualText, isHmac } from './digest.ts'

describe('check digits', () => {
  it('agree with numbers worked out by hand', () => {
    expect([isMod10('9400100000000000000013'), isMod10('9400100000000000000014')]).toEqual([true, false])
    expect([isMod11('986578788855', [3, 1, 7]), isMod11('996578788855', [3, 1, 7])]).toEqual([true, false])
    expect([isMod7('1234567891'), isMod7('1234567892')]).toEqual([true, false])
    expect(s10('RB123456785GB')).toEqual({ service: 'RB', country: 'GB', isValid: true })
    expect(s10('RB123456784GB')?.isValid).toBe(false)
    expect(s10('RB12345678GB')).toBeNull()
  })

  it('S10 has one right digit in ten, 0 and 5 for the remainders that have none', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), (serial) => {
      const right = [...'0123456789'].filter((digit) => s10(`CX${String(serial).padStart(8, '0')}${digit}US`)?.isValid)
      expect(right).toHaveLength(1)
    }), { numRuns: 300 })
  })

  it('mod 10 notices one wrong digit anywhere', () => {
    fc.assert(fc.property(fc.nat(20), fc.integer({ min: 1, max: 9 }), (place, by) => {
      const digits = [...'9400100000000000000013']
      digits[place] = String((Number(digits[place]) + by) % 10)
      expect(isMod10(digits.join(''))).toBe(false)
    }))
  })
})

describe('signatures', () => {
  const rawBody = new TextEncoder().encode('{"a":1}')
  // printf '{"a":1}' | openssl dgst -sha256 -hmac key
  const hex = '88a67f24bbcdaed0e6c997404bb79a743baf44c6bab2f4c27328e3009d22e342'
  const base64 = btoa(String.fromCharCode(...hex.match(/../g)!.map((pair) => Number.parseInt(pair, 16))))
  const check = (signature: string | null, over: Partial<Parameters<typeof isHmac>[0]> = {}) => isHmac({ rawBody, signature, secrets: ['key'], encoding: 'hex', ...over })

  it('agree with openssl', async () => {
    expect(await check(hex)).toBe(true)
    expect(await check(base64, { encoding: 'base64' })).toBe(true)
  })

  it('TRUST 38: absent, empty, cut, enlarged or in the other encoding: refused', async () => {
    for (const signature of [null, '', hex.slice(2), `${hex}00`, base64, 'zz', 'a'.repeat(1_000_000)]) expect(await check(signature)).toBe(false)
    for (const signature of [hex, base64.slice(1), `${base64}=`, '====']) expect(await check(signature, { encoding: 'base64' })).toBe(false)
  })

  it('TRUST 39: the same JSON written otherwise is another body', async () => {
    expect(await check(hex, { rawBody: new TextEncoder().encode('{ "a": 1 }') })).toBe(false)
  })

  it('TRUST 49: any of two secrets holds, an empty one never', async () => {
    expect(await check(hex, { secrets: ['new', 'key'] })).toBe(true)
    expect(await check(hex, { secrets: ['new'] })).toBe(false)
    expect(await check(hex, { secrets: ['', ''] })).toBe(false)
  })

  it('compares whole values', async () => {
    expect(isEqual(new Uint8Array([1, 2]), new Uint8Array([1, 2]))).toBe(true)
    expect(isEqual(new Uint8Array([1, 2]), new Uint8Array([1, 3]))).toBe(false)
    expect(isEqual(new Uint8Array([1]), new Uint8Array([1, 2]))).toBe(false)
    expect([await isEqualText('a', 'a'), await isEqualText('a', 'b'), await isEqualText('', 'a')]).toEqual([true, false, false])
  })

  it('names a body by its bytes', () => {
    expect(bodyId('{"a":1}')).toBe(bodyId('{"a":1}'))
    expect(new Set([bodyId('{"a":1}'), bodyId('{"a":2}'), bodyId('{"b":1}'), bodyId('')]).size).toBe(4)
  })
})
