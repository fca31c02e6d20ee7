import { describe, expect, it } from 'vitest'
import { seededRandom } from '../learning/random.ts'
import { holdOutDraw, isHeldOut } from './hold-out.ts'

/** Keys as shoppers have them: 43 characters of a keyed hash. */
const shoppers = (count: number, seed: number): string[] => {
  const { next } = seededRandom(seed)
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return Array.from({ length: count }, () => Array.from({ length: 43 }, () => digits[Math.floor(next() * 64)]).join(''))
}
const many = shoppers(100_000, 7)

describe('the hold-out', () => {
  it.each([0.01, 0.05, 0.2, 0.5])('takes %s of the shoppers, as nearly as chance allows', (share) => {
    const taken = many.filter((shopper) => isHeldOut('st_a', shopper, share)).length
    // Four standard deviations of a fair draw.
    expect(Math.abs(taken - share * many.length)).toBeLessThan(4 * Math.sqrt(many.length * share * (1 - share)))
  })

  it('takes the same shoppers at every visit, and others in another store', () => {
    const first = many.slice(0, 2000).filter((shopper) => isHeldOut('st_a', shopper, 0.1))
    expect(many.slice(0, 2000).filter((shopper) => isHeldOut('st_a', shopper, 0.1))).toEqual(first)
    const both = first.filter((shopper) => isHeldOut('st_b', shopper, 0.1))
    expect(both.length / first.length).toBeLessThan(0.3)
  })

  it('keeps whoever was in it when the share grows', () => {
    for (const shopper of many.slice(0, 5000)) if (isHeldOut('st_a', shopper, 0.05)) expect(isHeldOut('st_a', shopper, 0.08)).toBe(true)
  })

  it('takes nobody at 0, and draws are evenly spread', () => {
    expect(many.some((shopper) => isHeldOut('st_a', shopper, 0))).toBe(false)
    const tenths = new Array<number>(10).fill(0)
    for (const shopper of many) tenths[Math.floor(holdOutDraw('st_a', shopper) * 10)]! += 1
    for (const tenth of tenths) expect(Math.abs(tenth - 10_000)).toBeLessThan(400)
  })
})
