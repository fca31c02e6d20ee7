import { expect, test } from 'vitest'
import { mayAskFeedback, mayAskReview } from './when-to-ask.ts'

const arrivedAt = '2026-11-24T11:34:00.000Z'
const after = (days: number, ms = 0): Date => new Date(Date.parse(arrivedAt) + days * 86_400_000 + ms)
const policy = { afterDays: 5, untilDays: 60, ask: true }

test.each([
  ['a moment too early', policy, false, after(5, -1), false], ['on the hour', policy, false, after(5), true], ['on the last moment', policy, false, after(60, -1), true], ['for ever', policy, false, after(60), false],
  ['at once where the kind of thing allows it', { ...policy, afterDays: 0 }, false, after(0), true], ['two days after a bad delivery', { ...policy, afterDays: 0 }, true, after(3, -1), false],
  ['three days after a bad delivery', { ...policy, afterDays: 0 }, true, after(3), true], ['later still where the thing needs it', policy, true, after(4), false], ['where the store asks nothing', { ...policy, ask: false }, false, after(9), false],
])('a review may be asked for %s: %#', (_, rule, isBad, now, may) => expect(mayAskReview(rule, { arrivedAt, isBad, now })).toBe(may))

test('the private question comes at once and ends with the policy', () => {
  expect([after(0), after(59), after(60)].map((now) => mayAskFeedback(policy, { arrivedAt, now }))).toEqual([true, true, false])
})
