import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runLimited, sayUnreported } from './run-limited.ts'

const run = (code: string, milliseconds: number) => runLimited(['-e', code], { cwd: tmpdir(), env: process.env, milliseconds })

it('gives the exit code of a run that ends', async () => {
  expect([await run('', 60_000), await run('process.exit(3)', 60_000)]).toEqual([0, 3])
})

it('ends a run that hangs, with all it has started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-late-'))
  const file = join(folder, 'pid')
  // The child says who it is before anything else; a run that has not got so far is given more time.
  const hanging = `const { spawn } = require('node:child_process'); const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']); require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid)); setInterval(() => {}, 1000)`
  let pid = ''
  for (let milliseconds = 1_000; pid === ''; milliseconds *= 2) {
    expect(await run(hanging, milliseconds)).toBe('late')
    try { pid = readFileSync(file, 'utf8') } catch { /* not yet */ }
  }
  // Ended, or a shadow (Z) that waits for whoever adopts it.
  await expect.poll(() => execFileSync('ps', ['-eo', 'pid=,stat='], { encoding: 'utf8' }).split('\n').some((line) => new RegExp(`^\\s*${pid}\\s+[^Z\\s]`).test(line)), { timeout: 20_000 }).toBe(false)
  rmSync(folder, { recursive: true })
}, 60_000)

it('says which files had not reported, and when it was the runner alone', () => {
  const lines = (...stages: [string, string][]) => stages.map((stage) => `${JSON.stringify(stage)}\n`).join('')
  const all = [['planned', '/r/a.test.ts'], ['planned', '/r/b.test.ts'], ['planned', '/r/c.test.ts'], ['begun', '/r/a.test.ts'], ['begun', '/r/b.test.ts'], ['reported', '/r/a.test.ts']] as [string, string][]
  expect(sayUnreported(lines(...all), '/r/')).toEqual(['begun, not reported: b.test.ts', 'not begun: c.test.ts'])
  expect(sayUnreported(lines(...all.slice(0, 1), ['reported', '/r/a.test.ts']), '/r/')).toEqual(['every file had reported: the runner itself did not end'])
  expect(sayUnreported('', '/r/')).toEqual(['no file was begun: the runner did not get as far'])
})
