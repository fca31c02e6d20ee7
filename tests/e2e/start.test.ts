import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const port = 9250
const home = mkdtempSync(join(tmpdir(), 'doorstep-start-'))
const running = new Set<ChildProcess>()

/** `npm start` as a reader types it, in a process group of its own, so that whatever it leaves behind can be found. */
const start = (args: readonly string[], folder = home) => {
  const child = spawn(process.execPath, ['demo/start.ts', '--port', String(port), ...args], { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DOORSTEP_HOME: folder } })
  running.add(child)
  let out = ''
  let err = ''
  child.stdout.on('data', (data: Buffer) => { out += data })
  child.stderr.on('data', (data: Buffer) => { err += data })
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => { running.delete(child); resolve(code) }))
  const said = async (text: string) => {
    while (!out.includes(text)) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${out}\n${err}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  return { child, ended, said, out: () => out, err: () => err }
}
/** Processes of the group that still run. One that has ended and waits for its parent to notice (Z) does not. */
const leftOf = (pid: number): string[] => execFileSync('ps', ['-eo', 'pgid=,stat=,args='], { encoding: 'utf8' }).split('\n').filter((line) => new RegExp(`^\\s*${pid}\\s+[^Z\\s]`).test(line))
const nobodyIsLeft = (pid: number) => expect.poll(() => leftOf(pid)).toEqual([])
const link = (out: string, label: string): string => new RegExp(`${label}\\s+(\\S+)`).exec(out)?.[1] ?? `no "${label}" in:\n${out}`

afterEach(() => { for (const child of running) if (child.pid) try { process.kill(-child.pid, 'SIGKILL') } catch { /* gone already */ } })
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('npm start', () => {
  it('prints links that answer, keeps its state over a restart, forgets it with --reset, and leaves no process behind', async () => {
    const first = start([])
    await first.said('Ctrl-C stops everything.')
    const links = ['A parcel on its way', 'Look-up page', 'Demo shop', 'Gallery', 'Carrier desk', 'API reference'].map((label) => link(first.out(), label))
    for (const url of links) expect([url, (await fetch(url)).status]).toEqual([url, 200])
    const key = link(first.out(), 'API key of the demo')
    const listed = await fetch(`http://localhost:${port}/v1/orders`, { headers: { authorization: `Bearer ${key}` } })
    expect(listed.status).toBe(200)
    first.child.kill('SIGINT')
    expect(await first.ended).toBe(0)
    await nobodyIsLeft(first.child.pid!)

    const second = start([])
    await second.said('Ctrl-C stops everything.')
    expect(link(second.out(), 'API key of the demo')).toBe(key)
    expect(link(second.out(), 'A parcel on its way')).toBe(links[0])
    expect((await fetch(links[0]!)).status).toBe(200)
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
    await nobodyIsLeft(second.child.pid!)

    const third = start(['--reset'])
    await third.said('Ctrl-C stops everything.')
    expect(link(third.out(), 'API key of the demo')).not.toBe(key)
    expect((await fetch(`http://localhost:${port}/v1/orders`, { headers: { authorization: `Bearer ${key}` } })).status).toBe(401)
    third.child.kill('SIGINT')
    expect(await third.ended).toBe(0)
    await nobodyIsLeft(third.child.pid!)
  }, 240_000)

  it.each([0, 1, 2])('says in one line that a port is busy, and which (base + %i)', async (offset) => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(port + offset, '127.0.0.1', resolve))
    const child = start([])
    expect(await child.ended).toBe(1)
    expect(child.err()).toMatch(new RegExp(`^Port ${port + offset} is in use\\.[^\\n]*--port[^\\n]*\\n$`))
    expect(child.out()).toBe('')
    await new Promise((resolve) => other.close(resolve))
  })

  it('ends what it had begun when a later step fails', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'doorstep-broken-'))
    // The carriers' journeys cannot be written down: found out when worker, shop and carriers run already.
    mkdirSync(join(broken, '.doorstep/sandbox.json'), { recursive: true })
    const child = start([], broken)
    expect(await child.ended).toBe(1)
    expect(child.out()).toContain('Starting the worker')
    await nobodyIsLeft(child.child.pid!)
    rmSync(broken, { recursive: true, force: true })
  })

  it('ends during its start as well', async () => {
    const child = start([])
    await child.said('Preparing the database')
    child.child.kill('SIGINT')
    expect(await child.ended).toBe(0)
    await nobodyIsLeft(child.child.pid!)
  })
})
