import { describe, expect, it } from 'vitest'
import { seededRandom } from '../learning/random.ts'
import { differenceOf, findingOf, wilson } from './difference.ts'

const round = (value: number): number => Math.round(value * 1e4) / 1e4

describe('the difference of two shares', () => {
  it('has the interval of Newcombe’s own example: 56 of 70 against 48 of 80', () => {
    const difference = differenceOf({ count: 56, of: 70 }, { count: 48, of: 80 })
    expect(difference && [difference.value, difference.low, difference.high].map(round)).toEqual([0.2, 0.0524, 0.3339])
  })

  it('keeps sense where nobody, or everybody, did it: 10 of 10 against 0 of 10', () => {
    const difference = differenceOf({ count: 10, of: 10 }, { count: 0, of: 10 })
    expect(difference && [difference.value, difference.low, difference.high].map(round)).toEqual([1, 0.6075, 1])
    expect(wilson({ count: 0, of: 10 })).toMatchObject({ low: 0 })
  })

  // Computed apart from this code, with the score interval of SciPy 1.17 (binomtest … proportion_ci, method "wilson").
  it.each([
    [1502, 12418, 61, 655, 0.0025, 0.0486], [3, 5000, 0, 260, -0.014, 0.0018], [0, 120, 0, 110, -0.0337, 0.031], [240, 4750, 5, 250, 0.0039, 0.0437],
  ])('of %i in %i against %i in %i is what another computation gives', (a, ofA, b, ofB, low, high) => {
    const difference = differenceOf({ count: a, of: ofA }, { count: b, of: ofB })
    expect(difference && [difference.low, difference.high].map(round)).toEqual([low, high])
  })

  it('is none where a group is empty', () => { expect(differenceOf({ count: 0, of: 0 }, { count: 1, of: 10 })).toBeNull() })

  it('covers the truth in about 95 of 100 trials, small hold-out and all', () => {
    const { next } = seededRandom(11)
    const draw = (of: number, chance: number) => ({ of, count: Array.from({ length: of }, () => next() < chance).filter(Boolean).length })
    const covered = Array.from({ length: 2000 }, () => differenceOf(draw(1900, 0.12), draw(100, 0.09))!).filter(({ low, high }) => low <= 0.03 && high >= 0.03).length
    expect(covered / 2000).toBeGreaterThan(0.935)
    expect(covered / 2000).toBeLessThan(0.985)
  })
})

describe('what is said', () => {
  it.each([
    ['too few held out', { count: 500, of: 5000 }, { count: 4, of: 60 }, 'too_little_data'],
    ['nothing happened', { count: 2, of: 5000 }, { count: 0, of: 400 }, 'too_little_data'],
    ['a clear rise', { count: 900, of: 5000 }, { count: 30, of: 400 }, 'more'],
    ['a clear fall', { count: 100, of: 5000 }, { count: 30, of: 400 }, 'fewer'],
    ['within chance', { count: 500, of: 5000 }, { count: 38, of: 400 }, 'no_difference_seen'],
  ] as const)('%s', (_, others, heldOut, says) => { expect(findingOf(others, heldOut)).toBe(says) })
})
