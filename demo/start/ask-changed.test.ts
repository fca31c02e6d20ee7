import { expect, it, vi } from 'vitest'
import type { Change } from '../carrier-sandbox/sandbox.ts'
import { askChanged } from './ask-changed.ts'

it('asks once for each parcel that changed, knows nothing of others, and ends', async () => {
  vi.useFakeTimers()
  try {
    const listeners = new Set<(change: Change) => void>()
    const asked: string[] = []
    const looking = askChanged(
      { onChange: (listener) => { listeners.add(listener); return () => { listeners.delete(listener) } } },
      { post: async <T>(path: string) => { asked.push(path); return undefined as T } }, new Map([['JV620804184GB', 'sh_1']]), 1000,
    )
    const change = (number: string) => { for (const listener of listeners) listener({ carrier: 'royal-mail', number, steps: [] }) }
    change('JV620804184GB'); change('JV620804184GB'); change('UNKNOWN1')
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked).toEqual(['/v1/shipments/sh_1/ask'])
    await vi.advanceTimersByTimeAsync(5000)
    expect(asked).toHaveLength(1)
    await looking.stop()
    expect(listeners.size).toBe(0)
  } finally { vi.useRealTimers() }
})
