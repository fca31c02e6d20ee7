import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newBucket, spend, type Quota } from './bucket.ts'
import { packDue, type DueNumber } from './pack.ts'
import { createRetryBudget, isRetryable, readRetryAfter, retryDelay } from './retry.ts'

const start = Date.parse('2026-11-23T23:59:00Z')

describe('spend', () => {
  it('never grants more than the rate and the burst allow', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(3000), fc.nat(20)), { maxLength: 60 }), (turns) => {
      const quota: Quota = { perSecond: 5, perDay: null }
      let bucket = newBucket(quota, start), now = start, granted = 0
      for (const [wait, wanted] of turns) {
        now += wait
        const turn = spend(bucket, quota, wanted, now)
        bucket = turn.bucket
        granted += turn.granted
      }
      expect(granted).toBeLessThanOrEqual(5 + (now - start) / 1000 * 5 + 1e-6)
    }))
  })
  it('lets no second call out within the second of a carrier that allows one', () => {
    const quota: Quota = { perSecond: 1, perDay: 250 }
    const first = spend(newBucket(quota, start), quota, 2, start)
    expect(first.granted).toBe(1)
    expect(spend(first.bucket, quota, 1, start + 58).granted).toBe(0)
  })
  it('says when the next call will be there', () => {
    const quota: Quota = { perSecond: 0.2, perDay: null }
    const first = spend(newBucket(quota, start), quota, 3, start)
    expect(first).toMatchObject({ granted: 1, nextAt: start + 5000 })
    expect(spend(first.bucket, quota, 3, first.nextAt).granted).toBe(1)
  })
  it('keeps to the calls of a day and begins anew at midnight UTC', () => {
    const quota: Quota = { perSecond: 100, perDay: 3 }
    const first = spend(newBucket(quota, start), quota, 9, start)
    expect(first).toMatchObject({ granted: 3, nextAt: Date.parse('2026-11-24T00:00:00Z') })
    expect(spend(first.bucket, quota, 9, first.nextAt - 1).granted).toBe(0)
    expect(spend(first.bucket, quota, 9, first.nextAt).granted).toBe(3)
  })
})

describe('packDue', () => {
  const due = (trackingNumber: string, value: number, order = 'or_1', at = 0): DueNumber => ({ trackingNumber, store: 'st_1', order, at, value })
  it('asks once about a number two orders wait for, what matters most first', () => {
    expect(packDue([due('A', 1), due('B', 9), due('C', 5), due('A', 6, 'or_2')], 2).map((pack) => pack.map((number) => [number.trackingNumber, number.orders.length]))).toEqual([[['B', 1], ['A', 2]], [['C', 1]]])
  })
  it('among equals asks what has waited longest', () => {
    expect(packDue([due('A', 1, 'or_1', 2), due('B', 1, 'or_1', 1)], 1).map((pack) => pack[0]?.trackingNumber)).toEqual(['B', 'A'])
  })
})

describe('retry', () => {
  it('spreads over the whole of a doubling span, up to its cap', () => {
    expect([0, 1, 2, 9].map((attempt) => [retryDelay(attempt, 0), retryDelay(attempt, 0.5)])).toEqual([[0, 250], [0, 500], [0, 1000], [0, 4000]])
  })
  it('tries again only what may pass', () => {
    expect([200, 301, 400, 401, 404, 408, 410, 429, 500, 503].filter(isRetryable)).toEqual([408, 429, 500, 503])
  })
  it.each([['120', 120], ['999999', 3600], ['Mon, 23 Nov 2026 23:59:30 GMT', 30], ['Mon, 23 Nov 2020 00:00:00 GMT', 0], ['soon', null], ['', null], ['-5', null], ['1e9', null]] as const)('F4: reads Retry-After %j as %s', (header, seconds) => {
    expect(readRetryAfter(header, start)).toBe(seconds)
  })
  it('R7: spends on retries a tenth of the calls and no more', () => {
    const budget = createRetryBudget()
    let retries = 0
    for (let call = 0; call < 1000; call += 1) {
      budget.earn()
      while (budget.take()) retries += 1
    }
    expect(retries).toBe(100)
  })
})
