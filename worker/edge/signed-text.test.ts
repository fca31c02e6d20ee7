import { describe, expect, it } from 'vitest'
import { readSignedText, signText } from './signed-text.ts'

const env = { LINK_SECRET: btoa('s'.repeat(32)) }

describe('a signed text', () => {
  it('is read back as it was, in any script', async () => {
    for (const text of ['1', 'st_1|https://shop.example/a.png', 'दिन · يوم']) expect(await readSignedText(env, 'image', await signText(env, 'image', text))).toBe(text)
  })

  it('TRUST 15: is nothing under another label or another secret', async () => {
    const signed = await signText(env, 'newsletter', 'st_1|cl_1')
    expect(await readSignedText(env, 'decision', signed)).toBeNull()
    expect(await readSignedText({ LINK_SECRET: btoa('t'.repeat(32)) }, 'newsletter', signed)).toBeNull()
  })

  it('is nothing with a character changed, or beyond its length', async () => {
    const signed = await signText(env, 'image', 'st_1')
    for (let at = 0; at < signed.length; at += 1) expect([at, await readSignedText(env, 'image', `${signed.slice(0, at)}${signed[at] === 'A' ? 'B' : 'A'}${signed.slice(at + 1)}`)]).toEqual([at, null])
    expect(await readSignedText(env, 'image', signed, signed.length - 1)).toBeNull()
    expect(await readSignedText(env, 'image', signed, signed.length)).toBe('st_1')
  })
})
