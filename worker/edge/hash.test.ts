import { describe, expect, it } from 'vitest'
import { toBase64, toBase64Url, utf8 } from './bytes.ts'
import { hashEmail, hashPostcode, orderIdFor, toNumberKey, toPostcodeKey } from './hash.ts'
import { newId, newSecretKey } from './ids.ts'
import { redact } from './log.ts'
import { readCursor, readImagePath, signCursor, signImagePath } from './sign-path.ts'
import { keyId, orderId, storeId } from '../../contract/ids.ts'

const env = { HASH_SECRET: toBase64(new Uint8Array(32).fill(104)), LINK_SECRET: toBase64(new Uint8Array(32).fill(108)) }

describe('keyed hashes', () => {
  it('compares numbers, addresses and postcodes as people write them', async () => {
    expect(new Set(['#EU-20418', 'eu-20418', ' EU-20418 ', '＃EU-20418', 'EU-2\u200b0418'].map(toNumberKey)).size).toBe(1)
    expect(await hashEmail(env, 'st_a', ' Sam@Shopper.Example ')).toBe(await hashEmail(env, 'st_a', 'sam@shopper.example'))
    expect(await hashPostcode(env, 'st_a', 'bs6 5qa')).toBe(await hashPostcode(env, 'st_a', 'BS6-5QA'))
    expect(toPostcodeKey('१२३ ४५६')).toBe('१२३४५६')
  })

  it('TRUST 9: the same address and number in two stores have nothing in common', async () => {
    expect(await hashEmail(env, 'st_a', 'sam@shopper.example')).not.toBe(await hashEmail(env, 'st_b', 'sam@shopper.example'))
    expect(await orderIdFor(env, 'st_a', '20418')).not.toBe(await orderIdFor(env, 'st_b', '20418'))
  })

  it('gives one order number one id, of the form of the contract', async () => {
    const id = await orderIdFor(env, 'st_a', '20418')
    expect(id).toBe(await orderIdFor(env, 'st_a', '20418'))
    expect(orderId.parse(id)).toHaveLength(25)
  })

  it('refuses a secret too short to be one', async () => {
    await expect(hashEmail({ HASH_SECRET: 'c2hvcnQ=' }, 'st_a', 'x@y.z')).rejects.toThrow('32 bytes')
  })
})

describe('ids and keys', () => {
  it('have the forms of the contract and do not repeat', () => {
    const ids = Array.from({ length: 2_000 }, () => newId('st'))
    expect(new Set(ids).size).toBe(2_000)
    expect(storeId.safeParse(ids[0]).success).toBe(true)
    expect(keyId.safeParse(newId('key')).success).toBe(true)
    expect(newSecretKey()).toMatch(/^ds_live_[0-9A-Za-z]{43}$/)
    expect(newSecretKey((bytes) => bytes.fill(255))).toMatch(/^ds_live_[0-9A-Za-z]{43}$/)
  })
})

describe('signed paths', () => {
  it('TRUST 12: a cursor is good for its own question only, and unchanged', async () => {
    const cursor = await signCursor(env, 'orders|st_a|', '123|or_x')
    expect(await readCursor(env, 'orders|st_a|', cursor)).toBe('123|or_x')
    expect(await readCursor(env, 'orders|st_b|', cursor)).toBeNull()
    for (let at = 0; at < cursor.length; at += 1) expect(await readCursor(env, 'orders|st_a|', cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1))).toBeNull()
  })

  it('an image path cannot be made by hand, and no cursor passes for one', async () => {
    const path = await signImagePath(env, 'st_a', 'https://cdn.shop.de/a.jpg')
    const signed = path.replace('/v1/images/', '')
    expect(await readImagePath(env, signed)).toEqual({ store: 'st_a', url: 'https://cdn.shop.de/a.jpg' })
    expect(await readImagePath(env, await signCursor(env, 'x', 'st_a|https://evil.de/'))).toBeNull()
    expect(await readImagePath(env, toBase64Url(utf8('0123456789abcdefst_a|https://evil.de/')))).toBeNull()
  })
})

describe('the log', () => {
  it('TRUST 22: cuts keys, tokens and addresses out of what it is given', () => {
    const text = redact(`GET /p/${'A'.repeat(70)} ds_live_${'x'.repeat(43)} sam.p@shopper.example ${'b'.repeat(64)}`)
    expect(text).toBe('GET /p/[token] [key] [e-mail] [token]')
  })
})
