import { describe, expect, it } from 'vitest'
import { fromBase64Url, toBase64, toHex } from './bytes.ts'
import { open, rewrap, seal, sealAddress } from './seal.ts'

const key = (fill: string): string => toBase64(new Uint8Array(32).fill(fill.charCodeAt(0)))
const env = { SEAL_KEYS: `1:${key('a')}` }
const here = sealAddress('me_1', 'carrier_accounts', 'sealed_credentials', 'ups')

describe('a sealed value', () => {
  it('opens where it was sealed, and shows nothing of what is in it', async () => {
    const box = await seal(env, here, 'correct horse battery staple')
    expect(await open(env, here, box)).toBe('correct horse battery staple')
    expect(box).not.toContain('horse')
    expect(new TextDecoder('latin1').decode(fromBase64Url(box.split('.')[3] ?? '') ?? undefined)).not.toContain('horse')
  })

  it('TRUST 19: does not open in another row, column, table or merchant', async () => {
    const box = await seal(env, here, 'secret')
    const others: [string, string, string, string][] = [['me_2', 'carrier_accounts', 'sealed_credentials', 'ups'], ['me_1', 'orders', 'sealed_credentials', 'ups'], ['me_1', 'carrier_accounts', 'sealed_hook_secrets', 'ups'], ['me_1', 'carrier_accounts', 'sealed_credentials', 'fedex']]
    for (const there of others) expect(await open(env, sealAddress(...there), box)).toBeNull()
  })

  it('TRUST 19: does not open with another value’s wrapped key', async () => {
    const [a, b] = [await seal(env, here, 'a'), await seal(env, sealAddress('me_1', 'carrier_accounts', 'sealed_credentials', 'fedex'), 'b')]
    const mixed = [...a.split('.').slice(0, 3), b.split('.')[3]].join('.')
    expect(await open(env, here, mixed)).toBeNull()
  })

  it('does not open with any byte changed', async () => {
    const box = await seal(env, here, 'secret')
    for (let at = 0; at < box.length; at += 1) {
      const other = box[at] === 'A' ? 'B' : 'A'
      if (box[at] === '.') continue
      expect(await open(env, here, box.slice(0, at) + other + box.slice(at + 1)), `byte ${at}`).toBeNull()
    }
  })

  it('TRUST 20: no IV and no data key comes twice', async () => {
    const boxes = await Promise.all(Array.from({ length: 2_000 }, () => seal(env, here, 'x')))
    const ivs = boxes.flatMap((box) => box.split('.').slice(2).map((part) => toHex((fromBase64Url(part) ?? new Uint8Array()).subarray(0, 12))))
    expect(new Set(ivs).size).toBe(4_000)
  })

  it('TRUST 21: opens through a rotation of the key, and is wrapped anew without being sealed anew', async () => {
    const old = await seal(env, here, 'secret')
    const both = { SEAL_KEYS: `2:${key('b')},1:${key('a')}` }
    expect(await open(both, here, old)).toBe('secret')
    const fresh = await seal(both, here, 'secret')
    expect(fresh).toMatch(/^1\.2\./)
    const moved = await rewrap(both, here, old)
    expect(moved?.split('.')[3]).toBe(old.split('.')[3])
    const onlyNew = { SEAL_KEYS: `2:${key('b')}` }
    expect(await open(onlyNew, here, moved ?? '')).toBe('secret')
    expect(await open(onlyNew, here, old)).toBeNull()
    expect(await rewrap(onlyNew, here, old)).toBeNull()
  })

  it('refuses a key ring it cannot read', async () => {
    await expect(seal({ SEAL_KEYS: 'secret' }, here, 'x')).rejects.toThrow('SEAL_KEYS')
  })
})
