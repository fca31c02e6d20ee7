import { describe, expect, it } from 'vitest'
import { signCursor } from './sign-path.ts'
import { readDecision, signDecision, type SignedDecision } from './sign-decision.ts'

const env = { LINK_SECRET: btoa('s'.repeat(32)) }
const decision: SignedDecision = { store: 'st_1', order: 'or_1', id: 'de_1', slot: 'offers', arm: 'ten-off', state: 'delivered', chance: 0.31, features: { late: 'no', since: '3', country: 'GB' }, at: 1_800_000_000_000 }

describe('a signed choice', () => {
  it('comes back as it went', async () => { expect(await readDecision(env, await signDecision(env, decision))).toEqual(decision) })

  it('is refused with any character changed, cut or added', async () => {
    const text = await signDecision(env, decision)
    for (let at = 0; at < text.length; at += 1) {
      const flipped = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`
      expect([at, await readDecision(env, flipped)]).toEqual([at, null])
    }
    expect(await readDecision(env, text.slice(0, -2))).toBeNull()
    expect(await readDecision(env, `${text}AA`)).toBeNull()
    expect(await readDecision(env, '')).toBeNull()
  })

  it('is refused under another secret, and what was signed for something else is no choice', async () => {
    expect(await readDecision({ LINK_SECRET: btoa('t'.repeat(32)) }, await signDecision(env, decision))).toBeNull()
    expect(await readDecision(env, await signCursor(env, 'decision', JSON.stringify([1, 'st_1'])))).toBeNull()
  })

  it('stays small', async () => { expect((await signDecision(env, decision)).length).toBeLessThan(300) })
})
