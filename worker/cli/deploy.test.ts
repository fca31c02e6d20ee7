import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDeployArguments } from './deploy-arguments.ts'
import { writeDeployConfig } from './deploy-config.ts'
import { deploy, type DeployDeps, type Runner, type WorkerConfig } from './deploy-plan.ts'
import { readJsonc } from './read-jsonc.ts'

const config = readJsonc(readFileSync(new URL('../wrangler.jsonc', import.meta.url), 'utf8')) as WorkerConfig
const queues = ['carrier-polls', 'carrier-pushes', 'projections', 'webhooks', 'engagements', 'training', 'carrier-polls-dead', 'carrier-pushes-dead', 'projections-dead', 'webhooks-dead', 'engagements-dead', 'training-dead']

/** An account that remembers what was made in it. */
function fakeAccount(start: { loggedIn?: boolean; database?: boolean; queues?: string[]; buckets?: string[]; secrets?: string[] } = {}) {
  const calls: string[] = []
  const inputs: string[] = []
  const state = { database: start.database ?? false, queues: new Set(start.queues), buckets: new Set(start.buckets), secrets: new Set(start.secrets) }
  const ok = (stdout = '') => ({ status: 0, stdout, stderr: '' })
  const run: Runner = async (args, input) => {
    calls.push(args.filter((arg) => arg !== '--json').join(' '))
    if (input !== undefined) inputs.push(input)
    switch (args.slice(0, 2).join(' ')) {
      case 'whoami --json': return start.loggedIn === false ? { status: 1, stdout: '{"loggedIn":false}', stderr: '' } : ok('{"loggedIn":true}')
      case 'd1 list': return ok(`banner\n${JSON.stringify(state.database ? [{ name: 'doorstep', uuid: 'real-id' }] : [{ name: 'other', uuid: 'x' }])}`)
      case 'd1 create': state.database = true; return ok()
      case 'queues info': return state.queues.has(args[2] ?? '') ? ok() : { status: 1, stdout: '', stderr: 'not found' }
      case 'queues create': state.queues.add(args[2] ?? ''); return ok()
      case 'r2 bucket': if (args[2] === 'create') { state.buckets.add(args[3] ?? ''); return ok() } return state.buckets.has(args[3] ?? '') ? ok() : { status: 1, stdout: '', stderr: 'not found' }
      case 'secret list': return ok(JSON.stringify([...state.secrets].map((name) => ({ name }))))
      case 'secret put': state.secrets.add(args[2] ?? ''); return ok()
      case 'deploy --config': return ok('Deployed https://doorstep.someone.workers.dev')
      default: return ok()
    }
  }
  return { run, calls, inputs, state }
}

const depsOf = (run: Runner, more: Partial<DeployDeps> = {}) => {
  const said: string[] = []
  const written: WorkerConfig[] = []
  return { said, written, deps: { run, config, writeConfig: (made: WorkerConfig) => { written.push(made); return '/c.json' }, say: (line: string) => { said.push(line) }, dryRun: false, ...more } }
}
const changes = (calls: readonly string[]): string[] => calls.filter((call) => /create|put|^deploy|apply/.test(call))

describe('npm run deploy', () => {
  it('makes what an empty account lacks, then migrates, deploys and sets the secrets', async () => {
    const account = fakeAccount()
    const { deps, written } = depsOf(account.run)
    expect(await deploy(deps)).toEqual({ ok: true })
    expect(changes(account.calls)).toEqual([
      'd1 create doorstep', ...queues.map((name) => `queues create ${name}`), 'r2 bucket create doorstep-media',
      'd1 migrations apply DB --remote --config /c.json', 'deploy --config /c.json',
      ...['LINK_SECRET', 'HASH_SECRET', 'SEAL_KEYS'].map((name) => `secret put ${name} --config /c.json`),
    ])
    expect(written[0]?.d1_databases[0]?.database_id).toBe('real-id')
    expect(new Set(account.inputs).size).toBe(3)
    for (const secret of account.inputs) expect(account.calls.join('\n')).not.toContain(secret)
  })

  it('never replaces what is there: a second run makes nothing', async () => {
    const account = fakeAccount({ database: true, queues, buckets: ['doorstep-media'], secrets: ['LINK_SECRET', 'HASH_SECRET', 'SEAL_KEYS'] })
    expect(await deploy(depsOf(account.run).deps)).toEqual({ ok: true })
    expect(changes(account.calls)).toEqual(['d1 migrations apply DB --remote --config /c.json', 'deploy --config /c.json'])
    expect(account.inputs).toEqual([])
  })

  it('changes nothing in a dry run, and says what it would do', async () => {
    const account = fakeAccount({ queues: ['projections'] })
    const { deps, said, written } = depsOf(account.run, { dryRun: true })
    expect(await deploy(deps)).toEqual({ ok: true })
    expect(changes(account.calls)).toEqual([])
    expect(written).toEqual([])
    expect(said).toContain('would create database doorstep')
    expect(said).toContain('queue projections: there')
    expect(said).toContain('would create queue carrier-polls')
    expect(said).toContain('would create bucket doorstep-media')
    expect(said).toContain('would deploy the worker')
  })

  it('refuses without an account, in one line, before it looks at anything', async () => {
    const account = fakeAccount({ loggedIn: false })
    const result = await deploy(depsOf(account.run).deps)
    expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(/^No Cloudflare account: [^\n]*$/) })
    expect(account.calls).toEqual(['whoami'])
  })

  it('stops where a step fails and says which', async () => {
    const account = fakeAccount({ database: true })
    const run: Runner = async (args, input) => args[1] === 'create' ? { status: 1, stdout: '', stderr: '\u001b[31mERROR\u001b[0m\nQueues need a paid plan' } : account.run(args, input)
    expect(await deploy(depsOf(run).deps)).toEqual({ ok: false, reason: 'Creating queue carrier-polls failed: Queues need a paid plan' })
    expect(changes(account.calls)).toEqual([])
  })

  it('writes a configuration whose paths lead from where it lies to what they mean', () => {
    const folder = mkdtempSync(join(tmpdir(), 'doorstep-deploy-'))
    const root = join(import.meta.dirname, '..', '..')
    const path = writeDeployConfig(config, root, join(folder, 'deep', 'wrangler.json'))
    const written = JSON.parse(readFileSync(path, 'utf8')) as WorkerConfig & { main: string; assets: { directory: string; binding: string } }
    for (const relative of [written.main, written.d1_databases[0]?.migrations_dir ?? '?']) expect(existsSync(join(dirname(path), relative)), relative).toBe(true)
    expect(join(dirname(path), written.assets.directory)).toBe(join(root, 'dist', 'client'))
    expect(written.assets.binding).toBe('ASSETS')
    rmSync(folder, { recursive: true })
  })

  it('TRUST 22: commits no secret: the configuration names none', () => {
    expect(JSON.stringify(config)).not.toMatch(/LINK_SECRET|HASH_SECRET|SEAL_KEYS|OUTBOUND_DEV_ORIGINS/)
    expect(config['vars']).toEqual({ ENVIRONMENT: 'production' })
  })
})

describe('the arguments of deploy', () => {
  it('takes none and --dry-run, explains itself, and deploys nothing on a misspelt one', () => {
    expect(readDeployArguments([])).toEqual({ kind: 'deploy', dryRun: false })
    expect(readDeployArguments(['--dry-run'])).toEqual({ kind: 'deploy', dryRun: true })
    expect(readDeployArguments(['--help'])).toEqual({ kind: 'help' })
    for (const wrong of ['--dryrun', 'production']) expect(readDeployArguments([wrong]), wrong).toMatchObject({ kind: 'wrong' })
  })
})
