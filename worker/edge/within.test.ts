import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { patienceOf, within } from './within.ts'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

it('gives what came in time, and never says late of it', async () => {
  const late = vi.fn(() => 'late')
  expect(await within(Promise.resolve('here'), 100, late)).toBe('here')
  await expect(within(Promise.reject(new Error('broken')), 100, late)).rejects.toThrow('broken')
  expect(vi.getTimerCount()).toBe(0)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(late).not.toHaveBeenCalled()
})

it('gives what stands in for it when its time is over, not before', async () => {
  const late = vi.fn(() => 'late')
  const waiting = within(new Promise<string>(() => {}), 100, late)
  await vi.advanceTimersByTimeAsync(99)
  expect(late).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(await waiting).toBe('late')
})

it('waits as long as it says, and longer only where that is asked for', () => {
  expect([patienceOf({}, 300), patienceOf({ BLOCK_PATIENCE: '2000' }, 300)]).toEqual([300, 2_300])
})
