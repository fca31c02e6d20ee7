import { describe, expect, it } from 'vitest'
import { judgeWebhook, webhookWaits } from './webhook-plan.ts'

const failed = { status: 500, retryAfter: null }

describe('a webhook that did not come through', () => {
  it('is tried ten times: 0, 5 s, 5 m, 30 m, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h at most', () => {
    const waits = webhookWaits.slice(1).map((_, index) => judgeWebhook(failed, index + 1, 0.999999)).map((verdict) => verdict.kind === 'again' ? Math.ceil(verdict.waitMs / 1000) : null)
    expect(waits).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400])
    expect(judgeWebhook(failed, 10, 0)).toEqual({ kind: 'given_up', error: 'http_500' })
  })

  it('waits somewhere in its step, so that a thousand messages do not come back at once', () => {
    const waits = Array.from({ length: 1000 }, (_, n) => judgeWebhook(failed, 4, n / 1000)).map((verdict) => verdict.kind === 'again' ? verdict.waitMs : -1)
    expect(Math.min(...waits)).toBe(1_800_000)
    expect(Math.max(...waits)).toBeLessThan(7_200_000)
    expect(new Set(waits).size).toBe(1000)
  })

  it('waits at least as long as the receiver asks for', () => {
    expect(judgeWebhook({ status: 429, retryAfter: 600 }, 1, 0)).toEqual({ kind: 'again', waitMs: 600_000, error: 'http_429' })
    expect(judgeWebhook({ status: 503, retryAfter: 1 }, 3, 0)).toMatchObject({ waitMs: 300_000 })
  })

  it.each([
    [200, 'delivered'], [204, 'delivered'], [299, 'delivered'], [301, 'again'], [307, 'again'], [400, 'again'], [401, 'again'], [404, 'again'], [410, 'gone'], [500, 'again'],
  ] as const)('F35: takes %s for %s', (status, kind) => { expect(judgeWebhook({ status, retryAfter: null }, 1, 0).kind).toBe(kind) })

  it('F35: says of a redirect, a hang and a refused address what they were', () => {
    expect(judgeWebhook({ status: 302, retryAfter: null }, 1, 0)).toMatchObject({ error: 'redirect' })
    expect(judgeWebhook({ status: null, error: 'timeout' }, 1, 0)).toMatchObject({ kind: 'again', error: 'timeout' })
    expect(judgeWebhook({ status: null, error: 'refused' }, 10, 0)).toEqual({ kind: 'given_up', error: 'refused' })
  })
})
