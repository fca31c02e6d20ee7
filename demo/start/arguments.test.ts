import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

describe('the arguments of npm start', () => {
  it('are 8787 and no reset where nothing is said', () => {
    expect(readArguments([])).toEqual({ ok: true, value: { port: 8787, reset: false, help: false, allow: [] } })
    expect(readArguments(['--port', '9000', '--reset'])).toEqual({ ok: true, value: { port: 9000, reset: true, help: false, allow: [] } })
    expect(readArguments(['--allow', 'http://localhost:3000', '--allow', 'http://127.0.0.1:4000'])).toMatchObject({ ok: true, value: { allow: ['http://localhost:3000', 'http://127.0.0.1:4000'] } })
  })
  it.each([['--port', 'x'], ['--port', '80'], ['--port', '65534'], ['--port', '1e4'], ['--prot', '9000'], ['--allow', 'https://shop.example'], ['--allow', 'http://localhost:3000/hook'], ['--allow', 'http://10.0.0.1:80'], ['9000']])('refuse %s %s with one line', (...args) => {
    const given = readArguments(args)
    expect(given.ok).toBe(false)
    if (!given.ok) expect(given.reason).toMatch(/^[^\n]+$/)
  })
})
