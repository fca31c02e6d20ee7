import { expect, it } from 'vitest'
import { isCapped } from './caps.ts'

const day = 86_400_000, now = Date.parse('2026-11-24T12:00:00Z')
const memory = (...lines: [block: string, arm: string | null, ...daysAgo: number[]][]) =>
  ({ seen: lines.map(([block, arm, ...daysAgo]) => ({ block, arm, shownAt: daysAgo.map((ago) => now - ago * day) })), dismissed: [] })

it('counts a page view once, whichever arms it showed', () => {
  expect(isCapped(memory(['offers', 'a', 1], ['offers', 'b', 1]), { times: 2, days: 7 }, 'offers', now)).toBe(false)
  expect(isCapped(memory(['offers', 'a', 1], ['offers', 'b', 2]), { times: 2, days: 7 }, 'offers', now)).toBe(true)
})

it('counts the block alone, and the days alone', () => {
  expect(isCapped(memory(['message', null, 1, 2]), { times: 2, days: 7 }, 'offers', now)).toBe(false)
  expect(isCapped(memory(['offers', null, 1, 7]), { times: 2, days: 7 }, 'offers', now)).toBe(false)
  expect(isCapped(memory(['offers', null, 1, 6.9]), { times: 2, days: 7 }, 'offers', now)).toBe(true)
})
