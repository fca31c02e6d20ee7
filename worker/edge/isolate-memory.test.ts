import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createIsolateMemory, type IsolateMemory } from './isolate-memory.ts'

const at = (seconds: number): Date => new Date(1_800_000_000_000 + seconds * 1000)
let memory: IsolateMemory<string>
let behind: Promise<unknown>[]
beforeEach(() => {
  behind = []
  memory = createIsolateMemory({ name: 'words', most: 2, behind: (work) => { behind.push(work) } })
})
const never = (): Promise<string> => { throw new Error('asked') }
const away = (): Promise<string> => Promise.reject(new Error('away'))

describe('the memory of an isolate', () => {
  it('asks once, then answers by itself for half a minute', async () => {
    expect(await memory.read('a', at(0), async () => 'first')).toBe('first')
    expect(await memory.read('a', at(30), never)).toBe('first')
  })

  it('then answers with what it has and reads anew behind the answer, once', async () => {
    await memory.read('a', at(0), async () => 'first')
    let come = (_: string): void => {}
    expect(await memory.read('a', at(31), () => new Promise((resolve) => { come = resolve }))).toBe('first')
    expect(await memory.read('a', at(31), never)).toBe('first')
    come('second')
    await Promise.all(behind)
    expect(await memory.read('a', at(31), never)).toBe('second')
  })

  it('reads first what is a quarter of an hour old, and serves it all the same when the database is away', async () => {
    await memory.read('a', at(0), async () => 'first')
    expect(await memory.read('a', at(901), away)).toBe('first')
    expect(await memory.read('a', at(901), async () => 'second')).toBe('second')
    await expect(memory.read('b', at(0), away)).rejects.toThrow('away')
  })

  it('tries again after a refresh that failed', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await memory.read('a', at(0), async () => 'first')
    await memory.read('a', at(31), away)
    await Promise.all(behind)
    await memory.read('a', at(32), async () => 'second')
    await Promise.all(behind)
    expect(await memory.read('a', at(32), never)).toBe('second')
    expect(warn).toHaveBeenCalledOnce()
    warn.mockRestore()
  })

  it('does not bring back what was forgotten while it was being read', async () => {
    await memory.read('a', at(0), async () => 'before the write')
    let come = (_: string): void => {}
    await memory.read('a', at(31), () => new Promise((resolve) => { come = resolve }))
    memory.forget('a')
    come('before the write')
    await Promise.all(behind)
    expect(await memory.read('a', at(32), async () => 'after it')).toBe('after it')
  })

  it('lets the one read longest ago go, and none for one that is read anew', async () => {
    for (const key of ['a', 'b']) await memory.read(key, at(0), async () => key)
    await memory.read('a', at(31), async () => 'a again')
    await Promise.all(behind)
    expect(await memory.read('b', at(30), never)).toBe('b')
    await memory.read('c', at(31), async () => 'c')
    expect(await memory.read('a', at(31), never)).toBe('a again')
    expect(await memory.read('b', at(31), async () => 'b again')).toBe('b again')
  })
})
