import { describe, expect, it } from 'vitest'
import { closedBreaker, leaveToCall, settleCall, startProbe, type Breaker, type CallEnd } from './breaker.ts'

const good: CallEnd = { ok: true, error: null, retryAfter: null }
const bad = (error: CallEnd['error'], retryAfter: number | null = null): CallEnd => ({ ok: false, error, retryAfter })
const run = (ends: readonly CallEnd[], from: Breaker = closedBreaker, now = 0): Breaker => ends.reduce((breaker, end) => settleCall(breaker, end, now), from)
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)

describe('breaker', () => {
  it('opens at half of twenty calls in a minute failing, not at less', () => {
    expect(run([...times(10, good), ...times(9, bad('upstream'))]).state).toBe('closed')
    expect(run([...times(11, good), ...times(9, bad('upstream'))]).state).toBe('closed')
    expect(run([...times(10, good), ...times(10, bad('timeout'))]).state).toBe('open')
  })
  it('forgets what happened more than a minute ago', () => {
    expect(settleCall(run(times(19, bad('network'))), bad('network'), 60_000).state).toBe('closed')
  })
  it('does not count what a carrier says about a number', () => {
    const ends = (['not_found', 'invalid_number', 'bad_request', 'ambiguous'] as const).flatMap((error) => times(10, bad(error)))
    expect(run(ends)).toMatchObject({ state: 'closed', failures: 0 })
  })
  it('lets one probe go after 30 s, then twice as late each time, to a quarter of an hour', () => {
    let breaker = run(times(20, bad('upstream')))
    let now = 0
    const waits: number[] = []
    for (let i = 0; i < 7; i += 1) {
      waits.push((breaker.until - now) / 1000)
      expect(leaveToCall(breaker, breaker.until - 1).kind).toBe('wait')
      now = breaker.until
      expect(leaveToCall(breaker, now)).toEqual({ kind: 'probe' })
      breaker = startProbe(breaker, now)
      expect(leaveToCall(breaker, now).kind).toBe('wait')
      breaker = settleCall(breaker, bad('upstream'), now)
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900])
    breaker = settleCall(startProbe(breaker, breaker.until), good, breaker.until)
    expect(leaveToCall(breaker, now)).toEqual({ kind: 'free' })
    expect(breaker.openFor).toBe(0)
  })
  it('sends another probe when one is lost', () => {
    const probing = startProbe(run(times(20, bad('upstream'))), 30_000)
    expect(leaveToCall(probing, 30_000 + 120_000)).toEqual({ kind: 'probe' })
  })
  it('asks no more after five refusals of the credentials in a row', () => {
    expect(run([...times(4, bad('auth')), good, ...times(4, bad('auth'))]).state).toBe('closed')
    const failed = run(times(5, bad('auth')))
    expect(leaveToCall(failed, 86_400_000)).toEqual({ kind: 'never' })
    expect(settleCall(failed, good, 0).state).toBe('auth_failed')
  })
  it.each([[120, 120], [null, 60], [99_999, 3600], [Number.NaN, 60], [0, 1]] as const)('F4: waits on 429 with Retry-After %s for %d seconds', (retryAfter, seconds) => {
    expect(leaveToCall(run([bad('rate_limited', retryAfter)]), 0)).toEqual({ kind: 'wait', until: seconds * 1000 })
  })
})
