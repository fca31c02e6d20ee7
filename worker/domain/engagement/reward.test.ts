import { expect, it } from 'vitest'
import { engagementKinds } from '../../../contract/vocabulary.ts'
import { toFeatures } from './context-features.ts'
import { isOutcome, rewardOf } from './reward.ts'

it('a click is worth less than what the slot is for, and saying no is worth what silence is', () => {
  for (const kind of ['claim', 'helped', 'done', 'conversion'] as const) expect(rewardOf[kind]).toBeGreaterThan(rewardOf.click ?? 1)
  expect([rewardOf.dismiss, rewardOf.unhelpful, rewardOf.impression]).toEqual([0, 0, 0])
})

it('only what says something ends the waiting', () => {
  expect(engagementKinds.filter(isOutcome)).toEqual(['click', 'claim', 'helped', 'unhelpful', 'done', 'dismiss', 'conversion'])
})

it('a moment is told in steps that thousands share, and names nobody', () => {
  const features = toFeatures({ state: 'delivered', isLate: true, placedAt: '2026-11-10T08:13:27Z', arrivedAt: '2026-11-19T10:00:00Z', country: 'GB', language: 'en-GB', now: new Date('2026-11-22T12:00:00Z') })
  expect(features).toEqual({ state: 'delivered', late: 'yes', since: '7', there: '3', country: 'GB', language: 'en' })
})
